"""The right column: an open conversation, the advice to choose one, or what became of the one that was open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.core.changes import Changes
from app.core.views import ConversationView, Folder
from app.protocol.ids import AgentId, ConversationId
from app.ui.conversation.left import LeftNote
from app.ui.desk import Desk
from app.ui.empty import Empty

if TYPE_CHECKING:
    from app.ui.conversation.chat import Chat
    from app.ui.welcome.welcome import Welcome


class ConversationPane(QStackedWidget):
    """`changed`: another conversation is open, or none. `back`: the list is wanted. `details`: so are the details, or not any more.

    `step`: one of somebody's first steps is wanted. `advised`: something else may stand where nothing is open.
    """

    changed = Signal()
    back = Signal()
    details = Signal()
    step = Signal(object)
    advised = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self._desk = desk
        self._nothing: Empty | None = None
        self._welcome: Welcome | None = None
        self._left: LeftNote | None = None
        self._chat: Chat | None = None
        self._reader: AgentId | None = None

    @property
    def chat(self) -> "Chat":
        """The open conversation's widget, made when it is first needed: the window is painted before."""
        if self._chat is None:
            from app.ui.conversation.chat import Chat  # noqa: PLC0415 - a good part of a bare start

            self._chat = Chat(self._desk, self)
            self._chat.back.connect(self.back)
            self._chat.header.details.connect(self.details)
            self.addWidget(self._chat)
        return self._chat

    @property
    def conversation(self) -> ConversationId | None:
        """Which one is open."""
        return self._chat.conversation if self._chat is not None else None

    @property
    def head(self) -> int:
        """How high the part is that says whose conversation it is, and what can be done with it."""
        chat = self._chat
        return chat.header.height() if chat is not None and self.currentWidget() is chat else self._desk.theme.row_height

    @property
    def folder(self) -> Folder | None:
        """The folder of the open conversation, as read last."""
        return self._chat.folder if self._chat is not None else None

    @property
    def view(self) -> ConversationView | None:
        """What is known of the open conversation, as read last."""
        return self._chat.view if self._chat is not None else None

    @property
    def welcome(self) -> "Welcome | None":
        """The first steps, while they are what stands here."""
        return self._welcome if self._welcome is not None and self.currentWidget() is self._welcome else None

    @property
    def is_telling(self) -> bool:
        """Whether it says what became of the conversation that was open."""
        return self._left is not None and self.currentWidget() is self._left

    def open(self, conversation: ConversationId) -> bool:
        """Open a conversation. False: it cannot be seen (any more)."""
        view = self._desk.client.queries.conversation(conversation)
        if view is None:
            return False
        self._reader = self._signed_in()
        takes_keyboard = self.currentWidget() is not self._chat and self._has_keyboard
        if conversation != self.conversation:
            self.chat.open(view)
        self.setCurrentWidget(self.chat)
        if takes_keyboard:
            self.chat.focus_composer()  # what had it goes, and nothing would
        self.chat.mark_seen()
        self.changed.emit()
        return True

    def close_chat(self) -> None:
        """Have nothing open."""
        self.chat.leave()
        self.advise()
        self.changed.emit()

    def show_ways(self, *, back: bool, details: bool) -> None:
        """Which ways lead from here. `back`: to the list, which is out of sight; `details`: they are in sight."""
        if self._left is not None:
            self._left.back.setVisible(back)
        if self.conversation is not None:
            self.chat.header.show_ways(back=back, details=details)

    def take_keyboard(self) -> None:
        """What is typed now is for the chat; where none is open, for nothing."""
        if self.conversation is not None:
            self.chat.focus_composer()
        else:
            self.setFocus()

    def advise(self) -> None:
        """Say what to do where nothing is open; the inbox is painted before it is first said."""
        from app.core.first_steps import FirstSteps  # noqa: PLC0415 - after the first paint

        if FirstSteps(self._desk.client.queries, self._desk.client.store.settings).wanted:
            self._guide()
        else:
            self._say_nothing_is_open()
        self.advised.emit()

    def _say_nothing_is_open(self) -> None:
        if self._nothing is None:
            self._nothing = Empty(self._desk.theme, "mine", self)
            self.addWidget(self._nothing)
            self._retranslate()
        self.setCurrentWidget(self._nothing)

    def _guide(self) -> None:
        """Show the first steps to somebody new."""
        if self._welcome is None:
            from app.ui.welcome.welcome import Welcome  # noqa: PLC0415 - for somebody new alone

            self._welcome = Welcome(self._desk, self)
            self._welcome.step.connect(self.step)
            self._welcome.over.connect(self.advise)
            self.addWidget(self._welcome)
        self._welcome.refresh()
        self.setCurrentWidget(self._welcome)

    def keep_draft(self) -> None:
        """Write what is being typed to the store."""
        if self._chat is not None:
            self._chat.composer.keep()

    def mark_seen(self) -> None:
        """Somebody looks at the window."""
        if self._chat is not None:
            self._chat.mark_seen()

    def refresh(self, changes: Changes) -> None:
        """Read the open conversation anew; where it may not be seen any more, its content goes at once."""
        if changes.me and self._reader is not None and self._signed_in() != self._reader:
            self._forget()
        elif self.conversation is None and not self.is_telling and (changes.me or changes.preferences or changes.everything):
            self.advise()
        elif changes.uploads or changes.typing or changes.connection or changes.agents or _of_company(changes) or self._concerns(changes):
            self._reread(changes)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @property
    def _has_keyboard(self) -> bool:
        focus: QWidget | None = self.window().focusWidget()
        return focus is not None and (focus is self or self.isAncestorOf(focus))

    def _signed_in(self) -> AgentId | None:
        me = self._desk.client.queries.me()
        return me.agent.id if me is not None else None

    def _forget(self) -> None:
        """Another agent will sit here, who must not find what this one saw or wrote."""
        self._reader = None
        if self._left is not None:
            self._left.explain("", "")
        self.close_chat()

    def _concerns(self, changes: Changes) -> bool:
        return changes.everything or self.conversation in changes.conversations | changes.messages | changes.left

    def _reread(self, changes: Changes) -> None:
        conversation = self.conversation
        if conversation is None:
            return
        view = self._desk.client.queries.conversation(conversation)
        if view is None:
            self._say_left(changes, conversation)
            return
        self.chat.refresh(view, changes)
        self.chat.mark_seen()

    def _say_left(self, changes: Changes, conversation: ConversationId) -> None:
        unsent = self.chat.leave()
        self._desk.attempt(lambda: self._desk.client.actions.rescue_draft(conversation, unsent))
        owners = [owner for left, owner in changes.owners if left == conversation]
        owners += [refused.detail.get("owner", "") for refused in changes.refusals if refused.conversation == conversation]
        if self._left is None:
            self._left = LeftNote(self._desk.theme, self)
            self._left.back.clicked.connect(self.back)
            self.addWidget(self._left)
        self._left.explain(next(filter(None, owners), ""), unsent)
        self.setCurrentWidget(self._left)
        self._left.speak()
        self.changed.emit()

    def _retranslate(self) -> None:
        if self._nothing is not None:
            self._nothing.say(self.tr("Choose a conversation"), self.tr("Its messages appear here."))


def _of_company(changes: Changes) -> bool:
    """What the company lets be sent, or has canned replies for, may be another now."""
    return changes.me or changes.replies
