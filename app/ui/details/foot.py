"""The foot of the panel, always in reach: "Create lead", "More" with "Create deal", and what is missing for them."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.protocol.details import CrmItemKind
from app.protocol.errors import ErrorCode
from app.ui import icons, texts
from app.ui.after import after
from app.ui.desk import Desk
from app.ui.labels import WrappedLabel, set_tip
from app.ui.menu_button import MenuButton

BREATH_MS = 1_000
"""For so long a second press of the same does nothing: it was a double click."""


class Foot(QFrame):
    """`wanted`: something is to be created."""

    wanted = Signal(CrmItemKind)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self._desk = desk
        self._able = False
        self._unsaved: tuple[str, ...] = ()
        self._wanted = CrmItemKind.LEAD
        self.hint = WrappedLabel(self, tone="muted", letter="small")
        self.lead = QPushButton(self)
        self.lead.setProperty("kind", "primary")
        self.lead.clicked.connect(lambda _checked: self._want(CrmItemKind.LEAD))
        self.more = MenuButton(self)
        self.more.setProperty("kind", "plain")
        self.deal = QAction(self.more.entries)
        self.deal.triggered.connect(lambda _checked: self._want(CrmItemKind.DEAL))
        self.more.entries.addAction(self.deal)
        self.breath = after(BREATH_MS, None, self)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.lead)
        row.addWidget(self.more)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.hint)
        column.addLayout(row)
        desk.theme.changed.connect(self._restyle)
        self._restyle()

    def allow(self, *, able: bool, unsaved: tuple[str, ...] = ()) -> None:
        """Whether something can be created now. `unsaved`: the names of fields that would not be part of it yet."""
        self._able, self._unsaved = able, unsaved
        missing = texts.refusal(ErrorCode.DETAILS_MISSING, {})
        left_out = self.tr("Not part of it yet: {fields}").format(fields=", ".join(unsaved)) if unsaved else ""
        self.hint.set_tone("muted" if not able else "warn")
        self.hint.setText(left_out if able else missing)
        self.hint.setVisible(bool(self.hint.text()))
        self.lead.setEnabled(able)
        self.deal.setEnabled(able)
        self.lead.setAccessibleDescription(self.hint.text())
        set_tip(self.lead, "" if able else missing)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()
        super().changeEvent(event)

    def close_menu(self) -> None:
        """Nothing is to be chosen there any more."""
        self.more.entries.close()

    def _want(self, kind: CrmItemKind) -> None:
        if not self.breath.isActive() or kind is not self._wanted:
            self._wanted = kind
            self.breath.start()
            self.wanted.emit(kind)

    def _restyle(self) -> None:
        self.lead.setText(self.tr("Create lead"))
        self.deal.setText(self.tr("Create deal"))
        self.more.setIcon(icons.icon("more", self._desk.theme.colors.text))
        self.more.setAccessibleName(self.tr("More"))
        set_tip(self.more, self.tr("More"))
        self.allow(able=self._able, unsaved=self._unsaved)
