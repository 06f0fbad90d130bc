"""One thing made of the conversation: a lead, a deal or an activity, how it stands in the CRM, and the way there."""

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.details.views import ItemRow
from app.protocol import entry
from app.protocol.details import CrmItemKind, CrmItemState, FieldName
from app.ui import icons, language, links, roles, times
from app.ui.desk import Desk
from app.ui.details import words
from app.ui.labels import ElidedLabel, PlainLabel, WrappedLabel, set_tip
from app.ui.speech import say

_ICONS = {CrmItemKind.LEAD: "lead", CrmItemKind.DEAL: "deal", CrmItemKind.ACTIVITY: "activity"}


class ResultCard(QFrame):
    """`again`: it is to be tried again."""

    again = Signal(str)

    def __init__(self, desk: Desk, row: ItemRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        roles.give(ResultCard, QAccessible.Role.ListItem)
        self.setObjectName("card")
        self._desk, self.row = desk, row
        self._icon = PlainLabel(parent=self)
        self.title = ElidedLabel(self)
        self.worth, self.about = (ElidedLabel(self, tone="muted", letter="small") for _ in range(2))
        self.standing = WrappedLabel(self, letter="small")
        self.detail = WrappedLabel(self, tone="muted", letter="small")
        self.retry = QPushButton(self)
        self.retry.setProperty("kind", "link")
        self.retry.clicked.connect(lambda _checked: self.again.emit(self.row.id))
        self.way = QPushButton(self)
        self.way.setProperty("kind", "small")
        self.way.clicked.connect(self._follow)
        self._lay_out()
        desk.theme.changed.connect(self._restyle)
        self._restyle()

    def show_row(self, row: ItemRow) -> None:
        """Take over what is known now."""
        if row != self.row:
            before, self.row = words.standing(self.row), row
            self._restyle()
            if words.standing(row) != before and not row.sending:
                say(self, self.spoken)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()
        super().changeEvent(event)

    @property
    def spoken(self) -> str:
        """The item for those who listen."""
        return ", ".join((f"{words.kind(self.row.kind)}: {self.row.title}", *self._worth()[1:], *self._about(), words.standing(self.row)))

    def _worth(self) -> tuple[str, ...]:
        worth = entry.shown(FieldName.DEAL_VALUE, self.row.value, language.spoken())
        return (words.kind(self.row.kind), worth) if worth else (words.kind(self.row.kind),)

    def _about(self) -> tuple[str, ...]:
        when = times.short(self.row.at, self._desk.client.live.now())
        return (when, self.row.owner_name) if self.row.owner_name else (when,)

    def _follow(self) -> None:
        if links.may_open_of_crm(self.row.link):
            QDesktopServices.openUrl(QUrl(self.row.link, QUrl.ParsingMode.StrictMode))

    def _restyle(self) -> None:
        row, colors = self.row, self._desk.theme.colors
        failed = row.state is CrmItemState.FAILED and not row.sending
        self._icon.setPixmap(icons.pixmap(_ICONS[row.kind], colors.muted, 18, self.devicePixelRatioF()))
        self.title.set_whole(row.title)
        self.worth.set_whole(" · ".join(self._worth()))
        self.about.set_whole(" · ".join(self._about()), times.full(row.at))
        self.standing.set_tone(self._tone())
        self.standing.setText(words.standing(row))
        self.detail.setText(self.tr("The CRM says: {words}").format(words=row.detail) if row.detail else "")
        self.detail.setVisible(bool(row.detail))
        self.retry.setText(self.tr("Try again"))
        if self.retry.hasFocus() and not failed:
            self.setFocus()  # or the keyboard would go on to what is next
        self.retry.setVisible(failed)
        self.way.setVisible(links.may_open_of_crm(row.link))
        self.way.setIcon(icons.icon("open", colors.accent, 16))
        self.way.setAccessibleName(self.tr("Open in the CRM"))
        set_tip(self.way, self.tr("Open in the CRM"))
        self.setAccessibleName(self.spoken)

    def _tone(self) -> str:
        if self.row.sending:
            return "muted"
        waits = "warn" if self.row.reason else "muted"
        return {CrmItemState.PENDING: waits, CrmItemState.SAVED: "ok", CrmItemState.FAILED: "bad"}[self.row.state]

    def _lay_out(self) -> None:
        lines = QVBoxLayout()
        lines.setSpacing(1)
        for line in (self.title, self.worth, self.about, self.standing, self.detail):
            lines.addWidget(line)
        lines.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 6, 8)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        row.addWidget(self.way, 0, Qt.AlignmentFlag.AlignTop)
