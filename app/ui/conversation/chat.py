"""An open conversation: header, messages, who is typing, and the composer; a closed one says when it was closed instead."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.core.changes import Changes
from app.core.views import ConversationView, Folder
from app.protocol.ids import AgentId, ConversationId, MessageId
from app.ui.conversation.asking import ask_to_assign, ask_to_close, dismiss
from app.ui.conversation.closed_strip import ClosedStrip
from app.ui.conversation.composer import Composer
from app.ui.conversation.drop_place import DropPlace
from app.ui.conversation.feed import Feed
from app.ui.conversation.header import Header
from app.ui.conversation.messages.entry import Act
from app.ui.conversation.messages.reader import MessageReader
from app.ui.conversation.opening import Opening
from app.ui.conversation.outside import follow
from app.ui.conversation.typing_line import TypingLine
from app.ui.desk import Desk
from app.ui.pictures.pictures import Pictures


class Chat(QFrame):
    """`back`: the list is wanted, where there is no room for both."""

    back = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chat")
        self._desk = desk
        self._view: ConversationView | None = None
        self.header = Header(desk, self)
        self.messages = MessageReader(desk.theme, desk.client.live.now, self)
        self.feed = Feed(desk, self.messages)
        self._typing = TypingLine(desk.theme, self)
        self.pictures = Pictures(desk.client, desk.tasks, self)
        self.messages.show_pictures(self.pictures)
        self.opening = Opening(desk, self.pictures, self)
        self.messages.files = self.opening.source
        self.composer = Composer(desk, self.pictures, self.messages.to_end, self)
        self._closed = ClosedStrip(desk, self)
        self._lay_out()
        self._connect()
        DropPlace(self.composer, self)

    @property
    def conversation(self) -> ConversationId | None:
        """Which one is open."""
        return self._view.header.id if self._view is not None else None

    @property
    def folder(self) -> Folder | None:
        """Its folder, as read last."""
        return self._view.folder if self._view is not None else None

    @property
    def view(self) -> ConversationView | None:
        """What is known of it, as read last."""
        return self._view

    def open(self, view: ConversationView) -> None:
        """Show another conversation."""
        dismiss(self)
        self._view = view
        self._show_header(view)
        self.opening.open(view.header.id)
        self.composer.open(view.header.id)
        self.feed.open(view)
        self._show_typing()

    def leave(self) -> str:
        """Let go of the conversation and everything in it. What was being written."""
        self._view = None
        dismiss(self)
        self.opening.open(None)
        self.feed.close()
        self.header.forget()
        self._closed.show_for(None)
        self._show_typing()
        return self.composer.leave()

    def refresh(self, view: ConversationView, changes: Changes) -> None:
        """Read anew what changed in the open conversation."""
        self._view = view
        self._show_header(view)
        if changes.everything or view.header.id in changes.messages:
            self.feed.follow(view)
            if not self._is_looked_at:
                self.feed.mark_new(view)
        if changes.conversations or changes.everything:
            self.composer.attaching.refresh()
        if changes.uploads:
            self.messages.viewport().update()
        self._show_typing()

    def mark_seen(self) -> None:
        """The newest message is in sight of somebody who looks."""
        view = self._view
        if view is not None and self._is_looked_at:
            newest = self.feed.newest()
            if newest > view.read:
                self._desk.attempt(lambda: self._desk.client.actions.mark_read(view.header.id, newest))

    def show_message(self, message: str) -> bool:
        """Bring a message into sight, and the keyboard to it. False: it is not held here."""
        return self.feed.reach(message) and self.messages.go_to_row(message)

    def focus_composer(self) -> None:
        """Where the keyboard belongs: the text field, or the messages where nothing can be written."""
        (self.composer.field if self.composer.field.isEnabled() else self.messages).setFocus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self.mark_seen()  # where it has the place of the list, it is opened before it is seen

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange and self._view is not None:
            self._show_header(self._view)
            self._show_typing()
        super().changeEvent(event)

    @property
    def _is_looked_at(self) -> bool:
        """Whether the newest message is in sight of somebody."""
        return self.messages.at_end and self.isVisible() and self.window().isActiveWindow()

    def _show_header(self, view: ConversationView) -> None:
        focus: QWidget | None = self.window().focusWidget()
        writing = focus is not None and self.composer.isAncestorOf(focus)
        self.header.show_for(view)
        closed = view.folder is Folder.CLOSED
        self._closed.setVisible(closed)
        self.composer.setVisible(not closed)
        self._typing.setVisible(not closed)
        self.composer.allow(allowed=view.can_write, why_not=self._why_not(view))
        self._closed.show_for(view if closed else None)
        if writing and not view.can_write:
            self.messages.setFocus()  # left to Qt it would be with a button, which the next key would press

    def _why_not(self, view: ConversationView) -> str:
        if view.waiting_command:
            return self.tr("One moment, the server is being asked…")
        return self.tr("Assign the conversation to yourself to answer")

    def _show_typing(self) -> None:
        self._typing.tell(self._desk.client.live.typing(self._view.header.id) if self._view is not None else "")

    def take(self) -> None:
        """Have it assigned to oneself."""
        self._act(self._desk.client.actions.assign_to_me)

    def give(self, to: str, name: str, absent: bool) -> None:
        """Hand it to a colleague, or to nobody; to one who is not there only after a question."""
        actions, conversation = self._desk.client.actions, self.conversation
        self.header.reassign.show_owner()
        if conversation is None:
            return
        act = partial(actions.reassign, conversation, AgentId(to)) if to else partial(actions.unassign, conversation)
        if absent:
            ask_to_assign(self, name, partial(self._desk.attempt, act))
        else:
            self._desk.attempt(act)

    def ask_to_close(self) -> None:
        """Close it, after a question."""
        conversation = self.conversation
        if conversation is not None:
            ask_to_close(self, partial(self._desk.attempt, partial(self._desk.client.actions.close_conversation, conversation)))

    def _about_unsent(self, message: str, act: Act) -> None:
        actions = self._desk.client.actions
        if act is Act.EDIT:
            self.composer.take_back(MessageId(message))
        else:
            done = {Act.RETRY: actions.retry, Act.DISCARD: actions.discard}[act]
            self._desk.attempt(lambda: done(MessageId(message)))

    def _act(self, act: Callable[[ConversationId], object]) -> None:
        conversation = self.conversation
        if conversation is not None:
            self._desk.attempt(lambda: act(conversation))

    def _connect(self) -> None:
        self.header.taken.connect(self.take)
        self.header.ended.connect(self.ask_to_close)
        self.header.back.connect(self.back)
        self.header.reassign.given.connect(self.give)
        self.messages.older_wanted.connect(self.feed.load_older)
        self.messages.end_seen.connect(self.mark_seen)
        self.messages.act.connect(self._about_unsent)
        self.messages.file.connect(self.opening.act)
        self.messages.link.connect(lambda link: follow(self, link))

    def _lay_out(self) -> None:
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 2, 16, 16)
        foot.setSpacing(2)
        foot.addWidget(self._typing)
        foot.addWidget(self.composer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.messages, 1)
        column.addLayout(foot)
        column.addWidget(self._closed)
