"""The window, as what a person does with a notice asks for it: in front, at the conversation, with the keyboard where one writes."""

import os
from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QGuiApplication

from app.core.handling import NoticeHandling
from app.core.notice import Alert
from app.core.ports import Pressed
from app.protocol.ids import ConversationId
from app.ui.desk import Desk
from app.ui.window import MainWindow

_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - where Qt looks for what lets a Wayland window come to the front


def hands(desk: Desk, window: MainWindow) -> Callable[[Alert, Pressed], None]:
    """What does what a person does with a notice, and says in the window where that could not be."""
    handle = NoticeHandling(desk.client.actions, desk.client.queries, NoticeFront(window))

    def act(alert: Alert, pressed: Pressed) -> None:
        desk.attempt(partial(handle, alert, pressed))

    return act


class NoticeFront:
    """See core.handling.Front."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def settle(self) -> None:
        """Keep what is being typed."""
        self._window.settle()

    def open(self, conversation: ConversationId | None, token: str) -> None:
        """Come to the front, with this conversation where there is one."""
        if token and QGuiApplication.platformName().startswith("wayland"):  # elsewhere nobody takes it out again
            os.environ[_TOKEN] = token
        if conversation is None:
            self._window.come_to_front()
        else:
            self._window.navigate(conversation)

    def write(self, conversation: ConversationId, token: str, unkept: str = "") -> None:
        """The same, with the keyboard in the message field, which has the draft as it is now, and below it what could not be kept."""
        self.open(conversation, token)
        pane = self._window.conversation
        if pane.conversation == conversation:
            pane.chat.composer.read_anew(unkept)
            pane.chat.focus_composer()
