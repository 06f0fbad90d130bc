"""What stands in the place of what could not be loaded: why, and "Try again"."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.errors import AppError
from app.ui import texts
from app.ui.empty import Empty
from app.ui.theme import Theme


class Trouble(Empty):
    """`again`: it is wanted once more."""

    again = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "warning", parent)
        self._failure: AppError | None = None
        self.button = QPushButton(self)
        self.button.clicked.connect(self.again)
        self.place(self.button)
        self._retranslate()

    def explain(self, failure: AppError) -> None:
        """What went wrong."""
        self._failure = failure
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.button.setText(self.tr("Try again"))
        self.say(self.tr("This could not be loaded"), texts.error(self._failure) if self._failure is not None else "")
