"""Feeds the message list: newest messages from the store, older ones from the store and then from the server."""

from itertools import takewhile

from app.core.errors import AppError
from app.core.views import ConversationView, Folder, MessageRow
from app.protocol.ids import ConversationId
from app.protocol.records import AuthorKind, MessageKind
from app.ui import texts
from app.ui.conversation.messages.older import Older
from app.ui.conversation.messages.reader import MessageReader
from app.ui.desk import Desk
from app.ui.models.messages import MessageWindow
from app.ui.speech import say

PAGE = 100
_FURTHEST = 1_000
_READ_OUT = 3


class Feed:
    """Of one conversation at a time."""

    def __init__(self, desk: Desk, view: MessageReader) -> None:
        self._desk = desk
        self._view = view
        self._window = MessageWindow()
        self._conversation: ConversationId | None = None
        self._more_at_server = False
        self._loading = False

    def open(self, view: ConversationView) -> None:
        """Show the newest messages of a conversation, as far back as they were not read, within reason."""
        self._conversation, self._more_at_server, self._loading = view.header.id, view.more, False
        back = view.header.last_number - view.read + 1 if view.read else 0
        self._window = MessageWindow(self._desk.client.queries.messages(view.header.id, min(max(PAGE, back), _FURTHEST)))
        new = self._new(view)
        self._view.show_rows(self._window.rows, self._older(), new[0].number if new else None)
        if new:
            say(self._view, self._view.pill.words(len(new)))

    def mark_new(self, view: ConversationView) -> None:
        """Nobody looks at what comes: the line stands above what is not read, if anything."""
        new = self._new(view)
        if new:
            self._view.mark_new(new[0].number)

    def close(self) -> None:
        """Forget every message."""
        self._conversation = None
        self._window = MessageWindow()
        self._view.show_rows((), Older.NONE)

    def follow(self, view: ConversationView) -> None:
        """Take over what is new at the end."""
        if self._conversation is None:
            return
        self._more_at_server = view.more
        known = self.newest()
        change = self._window.follow(self._desk.client.queries.messages(self._conversation, PAGE))
        if change is not None:
            self._view.splice(change)
            self._tell(known)
        if not self._loading:
            self._view.set_older(self._older())

    def _tell(self, known: int) -> None:
        """Have read out what others said since the message with this number; of many the last."""
        fresh = [row for row in self._window.rows[-PAGE:] if (row.number or 0) > known and not row.own]
        say(self._view, "\n".join(map(self._view.spoken, fresh[-_READ_OUT:])))

    def _new(self, view: ConversationView) -> list[MessageRow]:
        """What the visitor said since one has read; nothing where one has read nothing of what is held, for then all of it is new."""
        oldest = self._window.oldest
        if view.folder is Folder.CLOSED or oldest is None or oldest > view.read:
            return []
        unread = takewhile(lambda row: row.number is None or row.number > view.read, reversed(self._window.rows))
        new = [row for row in unread if row.number and row.author_kind is AuthorKind.VISITOR and row.kind is MessageKind.TEXT]
        return new[::-1]

    def newest(self) -> int:
        """The number of the newest message shown, 0 when there is none."""
        return max((row.number or 0 for row in self._window.rows[-PAGE:]), default=0)

    def reach(self, message: str) -> bool:
        """Load older messages from the store until this one is there. False: it is not."""
        while all(row.id != message for row in self._window.rows):
            if not self._extend():
                return False
        return True

    def load_older(self) -> None:
        """The reader is near the top: put older messages above."""
        if self._conversation is None or self._loading:
            return
        if not self._extend() and self._more_at_server:
            self._loading = True
            self._view.set_older(Older.LOADING)
            self._desk.tasks.spawn(self._fetch(self._conversation), "load_older")

    def _extend(self) -> bool:
        oldest = self._window.oldest
        if self._conversation is None or oldest is None or oldest <= 1:
            return False
        change = self._window.extend(self._desk.client.queries.messages(self._conversation, PAGE, before=oldest))
        if change is not None:
            self._view.splice(change)
            self._view.set_older(self._older())
        return change is not None

    async def _fetch(self, conversation: ConversationId) -> None:
        failed = False
        try:
            self._more_at_server = await self._desk.client.history.load_older(conversation)
        except AppError as error:
            failed = True
            self._desk.tell(texts.error(error))
        if conversation == self._conversation:
            self._loading = False
            self._view.set_older(Older.FAILED if failed else self._older())
            self._extend()

    def _older(self) -> Older:
        oldest = self._window.oldest
        return Older.MORE if oldest is not None and oldest > 1 else Older.NONE
