"""The hint above the foot of the panel: whom of this conversation the CRM knows already, and the way there."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.core.details.views import DetailsView, SaveState
from app.core.errors import AppError
from app.core.views import ConnectionState
from app.protocol.crm import CrmMatch
from app.protocol.details import FieldName
from app.protocol.ids import ConversationId
from app.ui import links
from app.ui.after import after
from app.ui.desk import Desk
from app.ui.details.known_words import KnownWords, strangers
from app.ui.labels import PlainLabel
from app.ui.row_button import RowButton

BREATH_MS = 800
"""For so long the fields have to stand still before the CRM is asked."""

_SOUGHT = (FieldName.PERSON_EMAIL, FieldName.PERSON_PHONE, FieldName.ORGANIZATION_NAME)
_MOST = 3

_Question = tuple[ConversationId, tuple[tuple[FieldName, str], ...]]


class Known(QFrame):
    """Asks when what is saved has changed, aside from typing. Where the CRM does not answer, it says nothing."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("known")
        self._desk = desk
        self._asked: _Question | None = None
        self._own: frozenset[str] = frozenset()
        self._found: tuple[CrmMatch, ...] = ()
        self.title = PlainLabel(parent=self, tone="muted", letter="small")
        self.title.setContentsMargins(8, 0, 8, 0)
        self.rows = tuple(RowButton(desk.theme, "lead", self) for _ in range(_MOST))
        for place, row in enumerate(self.rows):
            row.clicked.connect(lambda _checked=False, place=place: self._follow(place))
        self.breath = after(BREATH_MS, self._ask, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 2)
        column.setSpacing(0)
        column.addWidget(self.title)
        for row in self.rows:
            column.addWidget(row)
        self._retranslate()
        self.forget()

    def look(self, view: DetailsView) -> None:
        """Take over what is known now, and ask anew where that makes a difference."""
        question = view.conversation, _sought(view)
        self._own = frozenset(row.link for row in view.items if row.link)
        if question != self._asked:
            self.forget()
            if question[1] and self._desk.client.live.connection.state is ConnectionState.ONLINE:
                self._asked = question
                self.breath.start()
        self._show()

    def tell(self, found: tuple[CrmMatch, ...]) -> None:
        """Say who is known."""
        self._found = found
        self._show()

    def forget(self) -> None:
        """Hold nothing of the conversation any more."""
        self.breath.stop()
        self._asked, self._found = None, ()
        self._show()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _ask(self) -> None:
        if self._asked is not None and self._desk.client.account.is_signed_in:
            self._desk.tasks.spawn(self._matches(self._asked), "crm_matches")

    async def _matches(self, question: _Question) -> None:
        conversation, fields = question
        known: Mapping[FieldName, str] = dict(fields)
        try:
            found = await self._desk.client.crm.matches(conversation, known)
        except AppError:
            return  # nobody waits for it
        if question == self._asked:
            self.tell(found)

    def _show(self) -> None:
        found = self._shown()
        for row in self.rows[len(found) :]:
            row.hide()
        for row, match in zip(self.rows, found, strict=False):
            words = KnownWords()
            row.picture(match.kind.value)
            row.say(match.name, words.theirs(match), name=self.tr("Already in the CRM: {who}").format(who=words.match(match)))
            row.setEnabled(links.may_open_of_crm(match.link))
            row.show()
        self.setVisible(bool(found))

    def _shown(self) -> tuple[CrmMatch, ...]:
        return strangers(self._found, self._own)[:_MOST]

    def _follow(self, place: int) -> None:
        link = self._shown()[place].link
        if links.may_open_of_crm(link):
            QDesktopServices.openUrl(QUrl(link, QUrl.ParsingMode.StrictMode))

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Already in the CRM:"))
        self._show()


def _sought(view: DetailsView) -> tuple[tuple[FieldName, str], ...]:
    """By what somebody can be found; nothing while some of it is still being saved."""
    rows = [row for row in view.fields if row.field in _SOUGHT]
    if any(row.state is SaveState.SAVING for row in rows):
        return ()
    return tuple((row.field, row.value) for row in rows if row.state is SaveState.SAVED and row.value)
