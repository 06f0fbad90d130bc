"""Lets the visitor see that one writes, until a while after the last key."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.protocol.ids import ConversationId
from app.ui.after import after

_ENDS_AFTER_MS = 5_000


class TypingSign(QObject):
    """`say` is told where somebody writes, or does not any more."""

    def __init__(self, say: Callable[[ConversationId, bool], None], parent: QObject) -> None:
        super().__init__(parent)
        self._say = say
        self._conversation: ConversationId | None = None
        self._ends = after(_ENDS_AFTER_MS, self.stop, self)

    def typed(self, conversation: ConversationId, *, writes: bool) -> None:
        """A key was pressed there; `writes`: and there is something in the field."""
        self._conversation = conversation
        self._say(conversation, writes)
        self._ends.start()

    def stop(self) -> None:
        """Nobody writes any more."""
        self._ends.stop()
        if self._conversation is not None:
            self._say(self._conversation, False)
            self._conversation = None
