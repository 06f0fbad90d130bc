"""What one visitor may know, and where their chat stands."""

import asyncio
from collections.abc import Sequence

import msgspec

from app.protocol.events import KINDS, ChatChanged
from app.protocol.frames import NumberedEvent
from app.protocol.records import ChatState, ConversationState
from app.protocol.snapshots import VisitorSnapshot
from server_stub.db.chats import current_chat
from server_stub.eventlog.entry import Entry
from server_stub.handlers.actors import VisitorActor
from server_stub.handlers.snapshot import Taken, visitor_snapshot
from server_stub.web.doors import Doors

_CHAT_CHANGED = KINDS[ChatChanged]


class VisitorView:
    """See View in following.py."""

    def __init__(self, actor: VisitorActor, doors: Doors) -> None:
        self._actor = actor
        self._doors = doors
        self.state = ChatState.NEW

    async def look(self) -> None:
        """See where the chat stands. Before the first command, which may come before any snapshot, or where there is none."""
        chat = await self._doors.look_up(current_chat, self._actor.visitor)
        if chat is not None:
            self.state = ChatState.CLOSED if chat.state is ConversationState.CLOSED else ChatState.BOT

    async def snapshot(self) -> Taken:
        """Everything, as of one moment."""
        taken = await asyncio.to_thread(visitor_snapshot, self._doors.database, self._actor, self._doors.clock())
        self.state = msgspec.json.decode(taken.parts[0], type=VisitorSnapshot).chat.state
        return taken

    async def events(self, entries: Sequence[Entry]) -> list[NumberedEvent]:
        """What the visitor is told of these entries."""
        events = await self._doors.delivery.to_visitor(self._actor, entries)
        for event in events:
            if event.kind == _CHAT_CHANGED:
                self.state = msgspec.json.decode(event.data, type=ChatChanged).chat.state
        return events

    def began(self) -> None:
        """A command was carried out that may have begun a conversation; its events are still under way."""
        self.state = ChatState.BOT
