"""From entries of the log to the numbered events of one reader, fetching what an entry alone does not hold."""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec

from app.protocol.events import KINDS, ChatChanged, ConversationEntered, ConversationLeft, Event, MessageAdded, SiteChanged
from app.protocol.frames import NumberedEvent
from app.protocol.ids import AgentId, ConversationId
from server_stub.db.conversations import current_conversation
from server_stub.db.database import Database
from server_stub.eventlog.entry import Entry, EntryKind, Visibility
from server_stub.eventlog.log import EventLog
from server_stub.handlers.access import sees
from server_stub.handlers.actors import AgentActor, VisitorActor
from server_stub.handlers.entrances import Entrance, Entrances
from server_stub.handlers.projection import Enters, Erased, SitesSwitched, Told, for_agent, for_visitor
from server_stub.handlers.sites import SiteNews, new_chat, visitor_site

_ENTERED, _LEFT, _SITE = KINDS[ConversationEntered], KINDS[ConversationLeft], KINDS[SiteChanged]


class Delivery:
    """What readers are sent. Each event is judged by who may see its conversation when it goes out. Lives on the log's loop."""

    def __init__(self, database: Database, log: EventLog, clock: Callable[[], int]) -> None:
        """`clock` gives ms UTC."""
        self._database = database
        self._log = log
        self._clock = clock
        self._entrances = Entrances(database, log)

    async def to_agent(self, actor: AgentActor, entries: Sequence[Entry]) -> list[NumberedEvent]:
        """What an agent is told of these entries, in order."""
        stored = await self._stored_standings(actor, entries)
        entering = self._entering(actor.agent, entries, stored)
        entrances = {one: await self._entrances.of(actor.account, one) for one in entering}
        # From here on nothing waits, so that what is judged is what goes out.
        telling = _Telling(actor.agent, entrances)
        for entry in entries:
            telling.add(entry, for_agent(entry, actor.agent, self._standing(entry, stored)))
        return telling.events

    async def to_visitor(self, actor: VisitorActor, entries: Sequence[Entry]) -> list[NumberedEvent]:
        """What a visitor is told of these entries, in order."""
        events: list[NumberedEvent] = []
        for entry in entries:
            match for_visitor(entry, actor.visitor):
                case Told() as told:
                    events.append(_numbered(entry, told))
                case SitesSwitched(online=online):
                    events.append(_numbered(entry, await asyncio.to_thread(self._site, actor, staffed=online)))
                case Erased():
                    beginning = SiteNews(actor.site, opening=True)
                    events += [_numbered(entry, told) for told in await asyncio.to_thread(self._news, actor, beginning)]
                case SiteNews() as news if news.site == actor.site:
                    events += [_numbered(entry, told) for told in await asyncio.to_thread(self._news, actor, news)]
        return events

    def _standing(self, entry: Entry, stored: Mapping[ConversationId, Visibility]) -> Visibility | None:
        if entry.conversation is None:
            return None
        return self._log.standing(entry.account, entry.conversation) or stored.get(entry.conversation)

    def _entering(self, agent: AgentId, entries: Iterable[Entry], stored: Mapping[ConversationId, Visibility]) -> list[ConversationId]:
        passages = (entry for entry in entries if entry.kind is EntryKind.CONVERSATION_CHANGED)
        told = (for_agent(entry, agent, self._standing(entry, stored)) for entry in passages)
        return list(dict.fromkeys(one.conversation for one in told if isinstance(one, Enters)))

    async def _stored_standings(self, actor: AgentActor, entries: Iterable[Entry]) -> Mapping[ConversationId, Visibility]:
        """How the conversations stand that only the database knows: those of a replay from before the log's memory."""
        named = {entry.conversation for entry in entries if entry.conversation is not None}
        unknown = [one for one in named if self._log.standing(actor.account, one) is None]
        return await asyncio.to_thread(self._entrances.standings, unknown) if unknown else {}

    def _site(self, actor: VisitorActor, staffed: bool) -> Told:
        with self._database.read() as connection:
            site = visitor_site(connection, actor, self._clock(), staffed=staffed)
        return Told(_SITE, msgspec.json.encode(SiteChanged(site=site)))

    def _news(self, actor: VisitorActor, news: SiteNews) -> list[Told]:
        """The site as it is now; and where the chat has not begun, how it would begin now."""
        with self._database.read() as connection:
            events: list[Event] = [SiteChanged(site=visitor_site(connection, actor, self._clock()))]
            if news.opening and current_conversation(connection, actor.visitor) is None:
                chat, messages = new_chat(connection, actor.site)
                events += [ChatChanged(chat=chat, restarted=True), *(MessageAdded(message=message) for message in messages)]
        return [Told(KINDS[type(event)], msgspec.json.encode(event)) for event in events]


class _Telling:
    """Gathers an agent's events, leaving out what earlier ones of them have said already."""

    def __init__(self, agent: AgentId, entrances: Mapping[ConversationId, Entrance | None]) -> None:
        self.events: list[NumberedEvent] = []
        self._agent = agent
        self._entrances = entrances
        self._covered: dict[ConversationId | None, int] = {}
        self._left: set[ConversationId | None] = set()

    def add(self, entry: Entry, told: Told | Enters | None) -> None:
        """What the entry means, if it is to be told."""
        if entry.number <= self._covered.get(entry.conversation, 0):
            return
        if isinstance(told, Enters):
            told = self._enter(told.conversation)
        if told is None or (told.kind == _LEFT and entry.conversation in self._left):
            return
        self.events.append(_numbered(entry, told))
        (self._left.add if told.kind == _LEFT else self._left.discard)(entry.conversation)

    def _enter(self, conversation: ConversationId) -> Told | None:
        entrance = self._entrances.get(conversation)
        # One that has changed hands since has a later entry, which brings it.
        if entrance is None or not sees(self._agent, entrance.standing.state, entrance.standing.owner):
            return None
        self._covered[conversation] = entrance.as_of
        return Told(_ENTERED, entrance.for_agent(self._agent))


def _numbered(entry: Entry, told: Told) -> NumberedEvent:
    return NumberedEvent(number=entry.number, at=entry.at, kind=told.kind, data=msgspec.Raw(told.data))
