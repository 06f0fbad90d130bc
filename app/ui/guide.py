"""Where the first steps of somebody new lead."""

from typing import assert_never

from PySide6.QtCore import QObject

from app.core.first_steps import Step
from app.ui.window import MainWindow


class Guide(QObject):
    """Goes there, when a step is wanted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.conversation.step.connect(self._go)

    def _go(self, step: Step) -> None:
        window = self._window
        match step:
            case Step.ONLINE:
                window.desk.attempt(lambda: window.desk.client.actions.set_online(True))
            case Step.ALERTS:
                window.page.emit("alert_check")
            case Step.SITE:
                window.chatbot.emit()
            case Step.FIND:
                window.search.emit()
            case _:
                assert_never(step)
