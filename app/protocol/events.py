"""What happened, as one reader may know it. Events are numbered in the frame, past tense, and never changed."""

from msgspec import Struct

from app.protocol.details import NOTHING_KNOWN, CrmItem, Details, Field, FieldName, Note
from app.protocol.ids import ConversationId, NoteId
from app.protocol.people import Account, Agent
from app.protocol.records import Chat, Conversation, Message, Site


class Event(Struct, frozen=True, omit_defaults=True):
    """Something that happened; unknown fields are ignored."""


# To agents


class ConversationEntered(Event, frozen=True, kw_only=True):
    """The agent may see this conversation from now on: header, newest messages in order, and how far this agent has read.

    `more`: older messages can be had as history pages. Replaces whatever the client holds of it.
    """

    conversation: Conversation
    messages: tuple[Message, ...] = ()
    more: bool = False
    read: int = 0
    details: Details = NOTHING_KNOWN


class ConversationLeft(Event, frozen=True, kw_only=True):
    """The agent may no longer see this conversation and purges it. `owner_name` says who has it now, if somebody has."""

    conversation: ConversationId
    owner_name: str = ""


class ConversationChanged(Event, frozen=True, kw_only=True):
    """The header of a conversation that the agent could and can see changed. Its newest message may be under way as an event of its own."""

    conversation: Conversation


class MessageAdded(Event, frozen=True, kw_only=True):
    """A message was added to a conversation the agent may see, or to the visitor's own chat."""

    message: Message


class ConversationRead(Event, frozen=True, kw_only=True):
    """This agent has read up to a number, on whatever device."""

    conversation: ConversationId
    number: int


class FieldChanged(Event, frozen=True, kw_only=True):
    """A field of a conversation's details was written or cleared. `revision`: of the details then; see Details."""

    conversation: ConversationId
    revision: int
    field: FieldName
    now: Field


class NoteChanged(Event, frozen=True, kw_only=True):
    """A note was added, or written anew."""

    conversation: ConversationId
    revision: int
    note: Note


class NoteDeleted(Event, frozen=True, kw_only=True):
    """A note was taken away."""

    conversation: ConversationId
    revision: int
    note: NoteId


class CrmItemChanged(Event, frozen=True, kw_only=True):
    """A lead, deal or activity was made, or the CRM has answered."""

    conversation: ConversationId
    revision: int
    item: CrmItem


class AgentChanged(Event, frozen=True, kw_only=True):
    """A colleague (or oneself) changed: name, presence, switch, active or not."""

    agent: Agent


class AccountChanged(Event, frozen=True, kw_only=True):
    """The company's settings changed, as far as agents' clients go by them."""

    account: Account


# To visitors


class ChatChanged(Event, frozen=True, kw_only=True):
    """The visitor's chat changed its state, or who answers. `restarted`: it is another conversation now; show only what follows."""

    chat: Chat
    restarted: bool = False


class SiteChanged(Event, frozen=True, kw_only=True):
    """What the widget shows of the site changed, such as whether somebody is online."""

    site: Site


EVENTS: dict[str, type[Event]] = {
    "conversation_entered": ConversationEntered,
    "conversation_left": ConversationLeft,
    "conversation_changed": ConversationChanged,
    "message_added": MessageAdded,
    "conversation_read": ConversationRead,
    "field_changed": FieldChanged,
    "note_changed": NoteChanged,
    "note_deleted": NoteDeleted,
    "crm_item_changed": CrmItemChanged,
    "agent_changed": AgentChanged,
    "account_changed": AccountChanged,
    "chat_changed": ChatChanged,
    "site_changed": SiteChanged,
}
KINDS: dict[type[Event], str] = {kind: name for name, kind in EVENTS.items()}
