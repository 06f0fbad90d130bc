"""The right column: an open conversation, the advice to choose one, or what became of the one that was open."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from app.core.changes import Changes
from app.core.views import Folder
from app.protocol.ids import ConversationId
from app.ui.conversation.chat import Chat
from app.ui.desk import Desk
from app.ui.empty import Empty


class ConversationPane(QStackedWidget):
    """`changed`: another conversation is open, or none. `back`: the list is wanted."""

    changed = Signal()
    back = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self._desk = desk
        self._unsent = ""
        self._owner = ""
        self._nothing = Empty(desk.theme, "mine", self)
        self._left = Empty(desk.theme, "end", self)
        self._copy = QPushButton(self._left)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._unsent))
        self._left.column.insertWidget(4, self._copy)
        self.chat = Chat(desk, self)
        self.chat.back.connect(self.back)
        for page in (self._nothing, self._left, self.chat):
            self.addWidget(page)
        self._retranslate()

    @property
    def conversation(self) -> ConversationId | None:
        """Which one is open."""
        return self.chat.conversation

    @property
    def folder(self) -> Folder | None:
        """The folder of the open conversation, as read last."""
        return self.chat.folder

    def open(self, conversation: ConversationId) -> bool:
        """Open a conversation. False: it cannot be seen (any more)."""
        view = self._desk.client.queries.conversation(conversation)
        if view is None:
            return False
        if conversation != self.conversation:
            self.chat.open(view)
        self.setCurrentWidget(self.chat)
        self.chat.mark_seen()
        self.changed.emit()
        return True

    def close_chat(self) -> None:
        """Have nothing open."""
        self.chat.leave()
        self.setCurrentWidget(self._nothing)
        self.changed.emit()

    def refresh(self, changes: Changes) -> None:
        """Read the open conversation anew; where it may not be seen any more, its content goes at once."""
        if changes.typing or changes.connection or changes.agents or self._concerns(changes):
            self._reread(changes)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

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
        self._unsent = self.chat.leave()
        owners = [refused.detail.get("owner", "") for refused in changes.refusals if refused.conversation == conversation]
        self._owner = next(filter(None, owners), "")
        self._retranslate()
        self._copy.setVisible(bool(self._unsent.strip()))
        self.setCurrentWidget(self._left)
        self.changed.emit()

    def _retranslate(self) -> None:
        self._nothing.say(self.tr("Choose a conversation"), self.tr("Its messages appear here."))
        title = self.tr("{name} has this conversation now") if self._owner else self.tr("This conversation is with somebody else now")
        self._left.say(title.format(name=self._owner), self.tr("It left your window. Choose another one from the list."))
        self._copy.setText(self.tr("Copy what I had written"))
