"""What one transaction of the store's has touched, summed up for whoever must read anew or decide on notices."""

import sqlite3
from collections.abc import Callable
from functools import partial

from msgspec import Struct, field

from app.core import rows
from app.core.changes import NOTHING, Changes
from app.core.notice import Turn
from app.protocol.ids import AgentId, ConversationId
from app.protocol.people import Me
from app.protocol.records import Conversation, Message


class Applied(Struct, frozen=True):
    """What to read anew, and what happened to each conversation for whoever decides on notices."""

    changes: Changes = NOTHING
    turns: tuple[Turn, ...] = ()


class _Touched(Struct):
    before: Conversation | None
    newest: int
    messages: list[Message] = field(default_factory=list)


Held = Callable[[ConversationId], tuple[Conversation | None, int]]


class Work:
    """One transaction's connection, whose store it is, and what was touched.

    `held` answers what was known of a conversation before: its header, and its newest message's number.
    """

    def __init__(self, connection: sqlite3.Connection, me: Me | None, held: Held | None = None) -> None:
        self.connection = connection
        self.me = me
        self._held = held or partial(rows.known, connection)
        self.my_id: AgentId | None = me.agent.id if me else None
        self.agents = False
        self.me_changed = False
        self.details: set[ConversationId] = set()
        self.left: dict[ConversationId, str] = {}
        self._touched: dict[ConversationId, _Touched] = {}

    def touch(self, conversation: ConversationId) -> Conversation | None:
        """Remember how a conversation stood before this transaction; how it stands now."""
        if conversation not in self._touched:
            self._touched[conversation] = _Touched(*self._held(conversation))
        return rows.header(self.connection, conversation)

    def arrived(self, conversation: ConversationId, *messages: Message) -> None:
        """These messages are new to the reader where they are newer than what was known before."""
        touched = self._touched[conversation]
        for message in messages:
            if message.number > touched.newest:
                touched.messages.append(message)
                touched.newest = message.number

    def applied(self) -> Applied:
        """The sum; to be asked for inside the transaction, when all is written."""
        turns = tuple(self._turn(conversation, touched) for conversation, touched in self._touched.items())
        touched = frozenset(self._touched)
        return Applied(
            Changes(
                conversations=touched - self.left.keys(),
                messages=touched - self.left.keys(),
                details=frozenset(self.details - self.left.keys()),
                left=frozenset(self.left),
                owners=tuple((conversation, name) for conversation, name in self.left.items() if name),
                folders=bool(touched),
                agents=self.agents,
                me=self.me_changed,
                outbox=bool(touched or self.details),
            ),
            turns,
        )

    def _turn(self, conversation: ConversationId, touched: _Touched) -> Turn:
        row = self.connection.execute("SELECT header, read FROM conversation WHERE id = ?", (conversation,)).fetchone()
        after, read = (rows.decode_header(row[0]), row[1]) if row else (None, 0)
        return Turn(conversation, touched.before, after, tuple(touched.messages), read)
