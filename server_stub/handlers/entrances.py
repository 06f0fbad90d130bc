"""Conversations as they are given to agents who come to see them: read once, and shared by all who do."""

import asyncio
from collections.abc import Iterable

import msgspec
from msgspec.structs import replace

from app.protocol.events import ConversationEntered
from app.protocol.ids import AccountId, AgentId, ConversationId
from server_stub.db.conversations import conversation_shown, marks_in, standings_of
from server_stub.db.database import Database
from server_stub.db.details import details_of
from server_stub.eventlog.entry import Visibility
from server_stub.eventlog.log import EventLog
from server_stub.handlers.entering import DETAILS, entered

KEPT = 256


class Entrance:
    """One conversation with all that happened in it up to the entry `as_of`, and perhaps more."""

    __slots__ = ("_entered", "_marks", "_unread", "as_of", "standing")

    def __init__(self, as_of: int, standing: Visibility, entered: ConversationEntered, marks: dict[AgentId, int]) -> None:
        self.as_of = as_of
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
        self._kept: dict[ConversationId, Entrance] = {}
        self._reading = asyncio.Lock()

    async def of(self, account: AccountId, conversation: ConversationId) -> Entrance | None:
        """The conversation as it is now, or was no earlier than this call; None where there is none."""
        newest = self._log.newest(account, conversation)
        async with self._reading:
            kept = self._kept.get(conversation)
            if kept is not None and newest is not None and newest <= kept.as_of:
                return kept
            entrance = await asyncio.to_thread(self._read, conversation, self._log.head(account))
            if entrance is not None:
                self._keep(conversation, entrance)
            return entrance

    def standings(self, conversations: Iterable[ConversationId]) -> dict[ConversationId, Visibility]:
        """Who may see these conversations, by the database."""
        with self._database.read() as connection:
            rows = standings_of(connection, conversations)
        return {id_: Visibility(state, owner, owner_name) for id_, state, owner, owner_name in rows}

    def _read(self, conversation: ConversationId, as_of: int) -> Entrance | None:
        with self._database.read() as connection:
            shown = conversation_shown(connection, conversation)
            if shown is None:
                return None
            standing = Visibility(shown.row.state, shown.row.owner, shown.row.owner_name)
            details = details_of(connection, (conversation,), DETAILS).get(conversation)
            return Entrance(as_of, standing, entered(connection, shown, details), marks_in(connection, conversation))

    def _keep(self, conversation: ConversationId, entrance: Entrance) -> None:
        self._kept.pop(conversation, None)
        self._kept[conversation] = entrance
        if len(self._kept) > KEPT:
            del self._kept[next(iter(self._kept))]
