"""What stands in the window "Chatbot" for who may not see it: why, and the way out."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.empty import Empty
from app.ui.theme import Theme


class Locked(Empty):
    """`leave`: the button that closes the window; listeners who come to it hear why they are here."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "lock", parent)
        self.leave = QPushButton(self)
        self.place(self.leave)
        self._retranslate()

    def say(self, title: str, advice: str) -> None:
        super().say(title, advice)
        self.leave.setAccessibleDescription(f"{title}. {advice}")

    def take_keyboard(self) -> None:
        """Enter closes the window."""
        self.leave.setFocus()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.leave.setText(self.tr("Close"))
