"""Made-up people, conversations and messages."""

from typing import Any

from app.core.steps import Numbered
from app.protocol.details import CrmItem, CrmItemKind, Details, Field, Note
from app.protocol.events import ConversationEntered
from app.protocol.ids import AccountId, AgentId, ConversationId, CrmItemId, MessageId, NoteId, VisitorId, derived_id
from app.protocol.people import Account, Agent, Me, Presence
from app.protocol.records import Author, AuthorKind, Conversation, ConversationState, Message, MessageKind, Visitor
from app.protocol.snapshots import AgentSnapshot

ANNA = Agent(id=AgentId(derived_id("anna")), name="Anna Nowak", intent=Presence.ONLINE, presence=Presence.ONLINE)
BEN = Agent(id=AgentId(derived_id("ben")), name="Ben Smit", intent=Presence.ONLINE, presence=Presence.OFFLINE)
ME = Me(agent=ANNA, account=Account(id=AccountId(derived_id("acme")), name="Acme"))

VISITOR = Author(kind=AuthorKind.VISITOR, name="Vera")
BOT = Author(kind=AuthorKind.BOT, name="Bot")
SYSTEM = Author(kind=AuthorKind.SYSTEM)


def by(agent: Agent) -> Author:
    """An agent as the author of a message."""
    return Author(kind=AuthorKind.AGENT, name=agent.name, id=agent.id)


def cid(name: str) -> ConversationId:
    """A conversation's id by a nickname."""
    return ConversationId(derived_id("conversation", name))


def message(name: str, number: int, text: str = "hello", author: Author = VISITOR, kind: MessageKind = MessageKind.TEXT) -> Message:
    """A message of the conversation with that nickname."""
    return Message(
        id=MessageId(derived_id("message", name, str(number))),
        conversation=cid(name),
        number=number,
        kind=kind,
        author=author,
        text=text if kind is MessageKind.TEXT else "",
        at=1_000 * number,
    )


def conversation(name: str, state: ConversationState = ConversationState.UNASSIGNED, **more: Any) -> Conversation:
    """A header; ASSIGNED is Anna's unless `owner` says otherwise, CLOSED was closed at 9,000."""
    values: dict[str, Any] = {
        "id": cid(name),
        "state": state,
        "visitor": Visitor(id=VisitorId(derived_id("visitor", name)), name="Vera", page="https://shop.example/"),
        "created_at": 1_000,
    }
    if state is ConversationState.ASSIGNED:
        values |= {"owner": ANNA.id, "owner_name": ANNA.name}
    if state is ConversationState.CLOSED:
        values |= {"closed_at": 9_000}
    return Conversation(**(values | more))


def entered(name: str, state: ConversationState = ConversationState.UNASSIGNED, *messages: Message, **more: Any) -> ConversationEntered:
    """A conversation that comes into sight with these messages; `read`, `details` and `events_more` are the event's own."""
    read, events_more, details = more.pop("read", 0), more.pop("events_more", False), more.pop("details", Details())
    last = messages[-1] if messages else None
    header = conversation(name, state, **({"last_number": last.number, "last_message": last} if last else {}) | more)
    return ConversationEntered(conversation=header, messages=messages, more=events_more, read=read, details=details)


def given(value: str, agent: Agent = BEN, at: int = 1_000) -> Field:
    """A field as an agent gave it."""
    return Field(value=value, by=by(agent), at=at)


def note(name: str, text: str = "calls back", agent: Agent = BEN, at: int = 1_000) -> Note:
    """A note by its nickname."""
    return Note(id=NoteId(derived_id("note", name)), text=text, by=by(agent), at=at)


def lead(name: str, of: str, **more: Any) -> CrmItem:
    """A lead by its nickname, made of the conversation with the nickname `of`."""
    values: dict[str, Any] = {"kind": CrmItemKind.LEAD, "title": "Lamps", "owner": BEN.id, "owner_name": BEN.name, "at": 1_000}
    return CrmItem(id=CrmItemId(derived_id("item", name)), conversation=cid(of), **(values | more))


def snapshot(*conversations: ConversationEntered, closed: tuple[Conversation, ...] = (), closed_count: int | None = None) -> AgentSnapshot:
    """All that Anna sees, in one part."""
    return AgentSnapshot(
        me=ME,
        agents=(ANNA, BEN),
        conversations=conversations,
        closed=closed,
        closed_count=len(closed) if closed_count is None else closed_count,
    )


def numbered(number: int, event: Any) -> Numbered:
    """An event at its place."""
    return Numbered(number, 1_000 * number, event)
