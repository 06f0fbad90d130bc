"""What a person does with a notice, done: the conversation taken, answered or opened. What was written in a notice is never lost."""

import logging
from typing import Protocol, assert_never

from app.core.actions import Actions
from app.core.errors import AppError, StoreError
from app.core.notice import Alert, NoticeAct
from app.core.ports import Pressed
from app.core.queries import Queries
from app.protocol.ids import ConversationId

log = logging.getLogger("livechat.alerts")


class Front(Protocol):
    """The window, as what is done with a notice needs it. `token`: as in Pressed."""

    def settle(self) -> None:
        """Keep what is being typed."""
        ...

    def open(self, conversation: ConversationId | None, token: str) -> None:
        """Come to the front, with this conversation where there is one."""
        ...

    def write(self, conversation: ConversationId, token: str, unkept: str = "") -> None:
        """The same, with the keyboard in the message field, which has the draft as it is now, and below it what could not be kept."""
        ...


class NoticeHandling:
    """Called with the notice and what was done with it. Raises StoreError where nothing can be written."""

    def __init__(self, actions: Actions, queries: Queries, front: Front) -> None:
        self._actions = actions
        self._queries = queries
        self._front = front

    def __call__(self, alert: Alert, pressed: Pressed) -> None:
        conversation = alert.conversation
        log.info("notice act=%s conversation=%s", pressed.act, conversation)
        if conversation is None:
            self._front.open(None, pressed.token)
            return
        match pressed.act:
            case NoticeAct.OPEN:
                self._front.open(conversation, pressed.token)
            case NoticeAct.ASSIGN:
                self._take(conversation, pressed.token)
            case NoticeAct.GO_ONLINE:
                self._actions.set_online(True)
            case NoticeAct.REPLY:
                self._reply(conversation, alert.number, pressed)
            case _:
                assert_never(pressed.act)

    def _take(self, conversation: ConversationId, token: str) -> None:
        """And open it, for whoever takes a chat answers it next; where somebody was faster, the window says so."""
        view = self._queries.conversation(conversation)
        try:
            if view is not None and view.can_assign:
                self._actions.assign_to_me(conversation)
        finally:
            self._front.open(conversation, token)

    def _reply(self, conversation: ConversationId, number: int, pressed: Pressed) -> None:
        text = pressed.text
        if not text.strip():
            self._front.write(conversation, pressed.token)
        elif self._sent(conversation, text):
            self._mark_read(conversation, number)
        else:
            self._front.settle()
            self._front.write(conversation, pressed.token, "" if self._kept(conversation, text) else text)

    def _sent(self, conversation: ConversationId, text: str) -> bool:
        view = self._queries.conversation(conversation)
        if view is None or not view.can_write:
            return False
        try:
            self._actions.reply(conversation, text)
        except AppError as error:
            log.info("reply not_sent=%s conversation=%s", error.code, conversation)
            return False
        return True

    def _mark_read(self, conversation: ConversationId, number: int) -> None:
        try:
            self._actions.mark_read(conversation, number)
        except StoreError as error:  # the reply is sent all the same, and nobody shall think that it is not
            log.warning("reply read=no code=%s conversation=%s", error.code, conversation)

    def _kept(self, conversation: ConversationId, text: str) -> bool:
        try:
            self._actions.keep_reply(conversation, text)
        except StoreError as error:
            log.warning("reply not_kept=%s conversation=%s", error.code, conversation)
            return False
        return True
