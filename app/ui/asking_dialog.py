"""A dialog that asks the server for something while it is open."""

from abc import abstractmethod

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

from app.ui.frames import Dialog
from app.ui.wait import Wait


class AskingDialog(Dialog):
    """It goes when it is closed; `_open` until then. Each has its own `wait`, and says its words in `_retranslate`."""

    wait: Wait

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._open = True

    def done(self, result: int) -> None:
        """It is closed: what is still under way is to be told of no more."""
        self._open = False
        self.wait.end()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @abstractmethod
    def _retranslate(self) -> None:
        """Say everything in the language of now."""
