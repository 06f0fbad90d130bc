"""What an entry of the event log means to one reader: the one place that decides what goes out to whom."""

from dataclasses import dataclass

import msgspec
from msgspec.structs import replace

from app.protocol.events import KINDS, ChatChanged, ConversationLeft, MessageAdded
from app.protocol.ids import AgentId, ConversationId, VisitorId
from app.protocol.records import Author, AuthorKind, ConversationState, Message, MessageKind
from server_stub.eventlog.entry import Entry, EntryKind, Visibility
from server_stub.handlers.access import sees
from server_stub.handlers.headers import SHOWN_TO_VISITORS
from server_stub.handlers.sites import SiteNews, decode_news

_added = msgspec.json.Decoder(MessageAdded)
_encode = msgspec.json.Encoder().encode
_LEFT, _CHAT = KINDS[ConversationLeft], KINDS[ChatChanged]


class Told(msgspec.Struct, frozen=True):
    """An event for the reader: its kind on the wire, and its JSON."""

    kind: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Enters:
    """The agent may see this conversation from now on; all of it has to be fetched."""

    conversation: ConversationId


@dataclass(frozen=True, slots=True)
class SitesSwitched:
    """The first agent of the visitor's site came online, or the last one went; what else it shows has to be fetched."""

    online: bool


@dataclass(frozen=True, slots=True)
class Erased:
    """The visitor's chat is not kept any more: they begin anew, with what has to be fetched."""


def for_agent(entry: Entry, agent: AgentId, now: Visibility | None) -> Told | Enters | None:
    """What an agent is told. `now`: who may see the entry's conversation at this moment; None for entries that are about none.

    Nothing goes out but what the agent might see when it happened and may see still. What is hidden in between comes back when the
    conversation enters again, which is a later entry.
    """
    match entry.kind:
        case EntryKind.AGENT_CHANGED | EntryKind.ACCOUNT_CHANGED:
            return Told(entry.kind.value, entry.data)
        case EntryKind.SITES_SWITCHED | EntryKind.SITE_CHANGED:
            return None
        case EntryKind.CONVERSATION_READ if entry.agent != agent:
            return None
    if now is None or entry.state is None:
        return None
    visible = sees(agent, now.state, now.owner) and sees(agent, entry.state, entry.owner)
    if entry.kind is EntryKind.CONVERSATION_CHANGED:
        return _passage(entry, agent, visible, now.owner_name)
    return Told(entry.kind.value, entry.data) if visible else None


def for_visitor(entry: Entry, visitor: VisitorId) -> Told | SitesSwitched | SiteNews | Erased | None:
    """What a visitor is told: of their own conversation only, and never an id. News may be of another site."""
    if entry.kind is EntryKind.SITES_SWITCHED:
        return SitesSwitched(entry.data == b"true")
    if entry.kind is EntryKind.SITE_CHANGED:
        return decode_news(entry.data)
    if entry.visitor != visitor:
        return None
    match entry.kind:
        case EntryKind.CONVERSATION_CHANGED:
            return _chat_news(entry)
        case EntryKind.MESSAGE_ADDED:
            message = _added.decode(entry.data).message
            shown = as_shown_to_visitor(message)
            return None if shown is None else Told(entry.kind.value, _encode(MessageAdded(message=shown)))
    return None


def _chat_news(entry: Entry) -> Told | Erased | None:
    if entry.before_state is ConversationState.CLOSED and entry.state is not ConversationState.CLOSED:
        return Erased()  # nothing opens a closed one again
    return None if entry.chat is None else Told(_CHAT, entry.chat)


def as_shown_to_visitor(message: Message) -> Message | None:
    """A message as its visitor is shown it; None for the agents' own notices. Handing over is, to the visitor, somebody joining.

    Of its author a visitor is told no id, nor, of themselves, the name that agents have given them.
    """
    if message.kind not in SHOWN_TO_VISITORS:
        return None
    if message.kind is MessageKind.REASSIGNED:
        joined = Author(kind=AuthorKind.AGENT, name=message.text)
        return replace(message, kind=MessageKind.JOINED, author=joined, text="")
    text = message.text if message.kind is MessageKind.TEXT else ""
    name = "" if message.author.kind is AuthorKind.VISITOR else message.author.name
    return replace(message, author=Author(kind=message.author.kind, name=name), text=text)


def _passage(entry: Entry, agent: AgentId, visible: bool, owner_name: str) -> Told | Enters | None:
    before = entry.before_state is not None and sees(agent, entry.before_state, entry.before_owner)
    match before, visible:
        case False, True if entry.conversation is not None:
            return Enters(entry.conversation)
        case True, False if entry.conversation is not None:
            return Told(_LEFT, _encode(ConversationLeft(conversation=entry.conversation, owner_name=owner_name)))
        case True, True:
            return Told(entry.kind.value, entry.data)
    return None
