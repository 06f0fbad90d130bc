"""All that a reader may see, and the number at which it was so, from one read transaction."""

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, select

from app.protocol.events import ConversationEntered
from app.protocol.ids import AgentId
from app.protocol.people import Me
from app.protocol.records import Chat, Conversation, Message
from app.protocol.snapshots import AgentSnapshot, VisitorSnapshot
from server_stub.db.accounts import agents_of
from server_stub.db.companies import read_company
from server_stub.db.conversations import closed_conversations, count_closed, current_conversation, open_conversations_seen_by, read_marks
from server_stub.db.database import Database
from server_stub.db.details import details_of
from server_stub.db.messages import newest_messages
from server_stub.db.rows import AgentRow, record
from server_stub.db.tables import agent
from server_stub.eventlog.stored import position
from server_stub.handlers.actors import AgentActor, VisitorActor
from server_stub.handlers.entering import DETAILS, entered, length
from server_stub.handlers.headers import chat, colleague, header
from server_stub.handlers.projection import as_shown_to_visitor
from server_stub.handlers.sites import new_chat, visitor_site

CLOSED_PAGE = 50
CLOSED_CHARACTERS = 24_000
VISITOR_MESSAGES = 200
PART_BYTES = 48_000
_ME = select(*(agent.c[name] for name in AgentRow.__struct_fields__))


@dataclass(frozen=True, slots=True)
class Taken:
    """A snapshot: valid at `cursor` of the number line `epoch`. Each part is the JSON of an AgentSnapshot or of a VisitorSnapshot."""

    epoch: str
    cursor: int
    parts: tuple[bytes, ...]


def agent_snapshot(database: Database, actor: AgentActor) -> Taken:
    """What an agent may see."""
    with database.read() as connection:
        epoch, cursor = position(connection, actor.account)
        first = _first_part(connection, actor)
        conversations = _conversations(connection, actor)
    return Taken(epoch, cursor, (msgspec.json.encode(first), *_packed(conversations)))


def visitor_snapshot(database: Database, actor: VisitorActor, now: int) -> Taken:
    """What a visitor may see; `now` in ms."""
    with database.read() as connection:
        epoch, cursor = position(connection, actor.account)
        chat_now, messages = _visitor_chat(connection, actor)
        shown = VisitorSnapshot(site=visitor_site(connection, actor, now), chat=chat_now, messages=messages)
    return Taken(epoch, cursor, (msgspec.json.encode(shown),))


def _first_part(connection: Connection, actor: AgentActor) -> AgentSnapshot:
    closed = closed_conversations(connection, actor.account, CLOSED_PAGE)
    return AgentSnapshot(
        me=read_me(connection, actor.agent),
        agents=tuple(colleague(row) for row in agents_of(connection, actor.account)),
        closed=_within([header(*shown) for shown in closed], CLOSED_CHARACTERS),
        closed_count=count_closed(connection, actor.account),
    )


def read_me(connection: Connection, agent_id: AgentId) -> Me:
    """The signed-in agent."""
    me = record(AgentRow, tuple(connection.execute(_ME.where(agent.c.id == agent_id)).one()))
    company = read_company(connection, me.account).account
    return Me(agent=colleague(me), account=company, admin=me.admin, deals_admin=me.deals_admin)


def _conversations(connection: Connection, actor: AgentActor) -> list[ConversationEntered]:
    seen = open_conversations_seen_by(connection, actor.account, actor.agent)
    ids = [shown.row.id for shown in seen]
    marks, details = read_marks(connection, actor.agent, ids), details_of(connection, ids, DETAILS)
    return [entered(connection, shown, details.get(shown.row.id), marks.get(shown.row.id, 0)) for shown in seen]


def _visitor_chat(connection: Connection, actor: VisitorActor) -> tuple[Chat, tuple[Message, ...]]:
    row = current_conversation(connection, actor.visitor)
    if row is None:
        return new_chat(connection, actor.site)
    shown = map(as_shown_to_visitor, newest_messages(connection, row.id, VISITOR_MESSAGES))
    return chat(row), tuple(message for message in shown if message is not None)


def _within(headers: list[Conversation], characters: int) -> tuple[Conversation, ...]:
    """As many as have room, so that one part does not become one very long frame; the others can be had as pages."""
    for count, shown in enumerate(headers):
        characters -= 0 if shown.last_message is None else length(shown.last_message)
        if count and characters < 0:
            return tuple(headers[:count])
    return tuple(headers)


def _packed(conversations: list[ConversationEntered]) -> Iterator[bytes]:
    """As many in one part as have room."""
    part: list[ConversationEntered] = []
    size = 0
    for one in conversations:
        length = len(msgspec.json.encode(one))
        if part and size + length > PART_BYTES:
            yield msgspec.json.encode(AgentSnapshot(conversations=tuple(part)))
            part, size = [], 0
        part.append(one)
        size += length
    if part:
        yield msgspec.json.encode(AgentSnapshot(conversations=tuple(part)))
