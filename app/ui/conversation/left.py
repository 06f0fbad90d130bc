"""What is said in the place of a conversation that left while it was open; the agent's own words can be taken along."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.empty import Empty
from app.ui.foreign import filled
from app.ui.theme import Theme


class LeftNote(Empty):
    """Holds nothing of the conversation but who has it now. `back`: the button that leads to the list, where that is out of sight."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "end", parent)
        self._owner = ""
        self._written = ""
        self.copy = QPushButton(self)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._written))
        self.back = QPushButton(self)
        self.back.hide()
        for button in (self.copy, self.back):
            self.place(button)
        self._retranslate()

    def explain(self, owner: str, written: str) -> None:
        """Say who has it (empty: unknown), and offer what the agent had written."""
        self._owner, self._written = owner, written
        self.copy.setVisible(bool(written.strip()))
        self._retranslate()

    def speak(self) -> None:
        """Have it read out at once: what was being read is gone."""
        from app.ui.speech import say  # noqa: PLC0415 - nothing leaves before the first paint

        say(self, self._title(), at_once=True)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.say(self._title(), self.tr("It left your window. Choose another one from the list."))
        self.copy.setText(self.tr("Copy what I had written"))
        self.back.setText(self.tr("Back to the list"))

    def _title(self) -> str:
        title = self.tr("{name} has this conversation now") if self._owner else self.tr("This conversation is with somebody else now")
        return filled(title, name=self._owner)
