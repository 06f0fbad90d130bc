"""Conversations as they are given to agents who come to see them: read once, and shared by all who do."""

import asyncio
from collections.abc import Iterable

import msgspec
from msgspec.structs import replace

from app.protocol.events import ConversationEntered
from app.protocol.ids import AccountId, AgentId, ConversationId
from server_stub.db.conversations import conversation_shown, marks_in, standings_of
from server_stub.db.database import Database
from server_stub.eventlog.entry import Visibility
from server_stub.eventlog.log import EventLog
from server_stub.handlers.entering import entered

KEPT = 256


class Entrance:
    """One conversation, as of one moment."""

    __slots__ = ("_entered", "_marks", "_unread", "standing")

    def __init__(self, standing: Visibility, entered: ConversationEntered, marks: dict[AgentId, int]) -> None:
        self.standing = standing
        self._entered = entered
        self._marks = marks
        self._unread = msgspec.json.encode(entered)

    def for_agent(self, agent: AgentId) -> bytes:
        """JSON of the ConversationEntered, with how far this agent has read."""
        read = self._marks.get(agent, 0)
        return msgspec.json.encode(replace(self._entered, read=read)) if read else self._unread


class Entrances:
    """Reads them, and keeps the newest ones as long as nothing happens in the conversation."""

    def __init__(self, database: Database, log: EventLog) -> None:
        self._database = database
        self._log = log
        self._kept: dict[ConversationId, tuple[int, Entrance | None]] = {}
        self._reading = asyncio.Lock()

    async def of(self, account: AccountId, conversation: ConversationId) -> Entrance | None:
        """The conversation as it is now, or was no earlier than this call; None where there is none."""
        newest = self._log.newest(account, conversation)
        async with self._reading:
            kept = self._kept.get(conversation)
            if kept is not None and newest is not None and kept[0] >= newest:
                return kept[1]
            as_of = self._log.newest(account, conversation)
            entrance = await asyncio.to_thread(self._read, conversation)
            if as_of is not None:
                self._keep(conversation, as_of, entrance)
            return entrance

    def standings(self, conversations: Iterable[ConversationId]) -> dict[ConversationId, Visibility]:
        """Who may see these conversations, by the database."""
        with self._database.read() as connection:
            rows = standings_of(connection, conversations)
        return {id_: Visibility(state, owner, owner_name) for id_, state, owner, owner_name in rows}

    def _read(self, conversation: ConversationId) -> Entrance | None:
        with self._database.read() as connection:
            shown = conversation_shown(connection, conversation)
            if shown is None:
                return None
            standing = Visibility(shown.row.state, shown.row.owner, shown.row.owner_name)
            return Entrance(standing, entered(connection, shown), marks_in(connection, conversation))

    def _keep(self, conversation: ConversationId, as_of: int, entrance: Entrance | None) -> None:
        self._kept.pop(conversation, None)
        self._kept[conversation] = (as_of, entrance)
        if len(self._kept) > KEPT:
            del self._kept[next(iter(self._kept))]
