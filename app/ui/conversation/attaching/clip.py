"""The button that asks which files the message is to bring; there while some may be sent."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui import icons
from app.ui.conversation.attaching import admission
from app.ui.desk import Desk
from app.ui.labels import set_tip


class Clip(QPushButton):
    """`follow` says whether one may write; what the company lets be sent, it asks itself."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.takes_files = False
        self.setProperty("kind", "icon")
        desk.theme.changed.connect(self._restyle)
        self._restyle()

    def follow(self, *, writes: bool) -> None:
        """Be there, or not."""
        self.takes_files = writes and admission.may_send(self._desk)
        self.setVisible(self.takes_files)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()
        super().changeEvent(event)

    def _restyle(self) -> None:
        self.setIcon(icons.icon("attach", self._desk.theme.colors.muted))
        self.setAccessibleName(self.tr("Attach files"))
        set_tip(self, self.tr("Attach files"))
