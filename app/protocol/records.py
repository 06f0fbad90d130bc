"""The things that commands and events speak of. Times are milliseconds since 1970-01-01 UTC, by the server's clock."""

from enum import StrEnum

from msgspec import Struct

from app.protocol.ids import AgentId, ConversationId, FileId, MessageId, VisitorId
from app.protocol.marks import Marked


class Record(Struct, frozen=True, omit_defaults=True):
    """A value on the wire; unknown fields are ignored, so that a newer peer may add some."""


class ConversationState(StrEnum):
    """Where a conversation stands. BOT is never seen by agents; MISSED still lies in Unassigned."""

    BOT = "bot"
    UNASSIGNED = "unassigned"
    MISSED = "missed"
    ASSIGNED = "assigned"
    CLOSED = "closed"


class Outcome(StrEnum):
    """How a closed conversation ended."""

    ANSWERED = "answered"
    UNANSWERED = "unanswered"
    MISSED = "missed"
    BOT_ONLY = "bot_only"


class Qualification(StrEnum):
    """Whether the playbook found the visitor worth following up."""

    QUALIFIED = "qualified"
    DISQUALIFIED = "disqualified"


class Urgency(StrEnum):
    """Who is told again, and louder, that a conversation waits: AGAIN: those who were told; EVERYBODY: all agents who may see it."""

    NONE = "none"
    AGAIN = "again"
    EVERYBODY = "everybody"


class AuthorKind(StrEnum):
    VISITOR = "visitor"
    AGENT = "agent"
    BOT = "bot"
    SYSTEM = "system"


class MessageKind(StrEnum):
    """TEXT is something somebody wrote; the others are notices, put into words by whoever shows them."""

    TEXT = "text"
    JOINED = "joined"  # author: the agent who now owns the conversation
    REASSIGNED = "reassigned"  # author: the agent who handed it over; text: the new owner's name
    UNASSIGNED = "unassigned"  # author: the agent who put it back, or the system; text: for how many ms that agent was away, if that is why
    MISSED = "missed"  # nobody took it within the wait time
    VISITOR_LEFT = "visitor_left"
    VISITOR_BACK = "visitor_back"
    CLOSED = "closed"  # author: the agent who closed it, or the system
    LEAD_CREATED = "lead_created"  # author: the agent or the bot who made it; text: its title
    DEAL_CREATED = "deal_created"
    ACTIVITY_CREATED = "activity_created"


class Author(Record, frozen=True, kw_only=True):
    """Who wrote a message. `id` is empty for bot and system, and in everything that is sent to a visitor."""

    kind: AuthorKind
    name: str = ""
    id: str = ""


class Answer(Record, frozen=True, kw_only=True):
    """One of the answers that a question offers."""

    id: str
    text: str


class File(Record, frozen=True, kw_only=True):
    """A file that was sent with a message. `size` in bytes; `width` and `height` in pixels where it can be shown as an image, else 0."""

    id: FileId
    name: str
    media_type: str
    size: int
    width: int = 0
    height: int = 0


class Message(Record, frozen=True, kw_only=True):
    """One entry of a conversation. `number` counts from 1 within the conversation, without gaps.

    A bot's question has `answers` and names its `card`; both are empty otherwise. `marked`: the text with its marks, where it has
    some; `text` is then the same without them. `files`: what was sent along; `text` may then be empty.
    """

    id: MessageId
    conversation: ConversationId
    number: int
    kind: MessageKind = MessageKind.TEXT
    author: Author
    text: str = ""
    at: int
    card: str = ""
    answers: tuple[Answer, ...] = ()
    marked: Marked = ()
    files: tuple[File, ...] = ()


class Visitor(Record, frozen=True, kw_only=True):
    """The person on the web page. `name` is empty while unknown; `page` is the address of the page they are on.

    `verified`: the site vouches for who they are, by a signature.
    """

    id: VisitorId
    name: str = ""
    page: str = ""
    page_title: str = ""
    verified: bool = False


class Conversation(Record, frozen=True, kw_only=True):
    """A conversation's header: all that a list row or a title bar shows.

    `last_number` is the number of the newest message, `visitor_number` that of the newest one by the visitor.
    `wait_deadline` is set while UNASSIGNED. `previous` is the visitor's conversation before this one.
    `qualification`: None where the playbook said nothing of it. `urgency`: while UNASSIGNED and the visitor is here.
    """

    id: ConversationId
    state: ConversationState
    visitor: Visitor
    owner: AgentId | None = None
    owner_name: str = ""
    created_at: int
    waiting_since: int | None = None
    wait_deadline: int | None = None
    closed_at: int | None = None
    closed_by_name: str = ""
    outcome: Outcome | None = None
    visitor_here: bool = True
    last_number: int = 0
    last_message: Message | None = None
    previous: ConversationId | None = None
    qualification: Qualification | None = None
    urgency: Urgency = Urgency.NONE


class ChatState(StrEnum):
    """What the visitor is told of their conversation's state."""

    NEW = "new"  # nothing is stored yet; the opening is shown
    BOT = "bot"
    WAITING = "waiting"
    MISSED = "missed"
    TALKING = "talking"
    CLOSED = "closed"


class Chat(Record, frozen=True, kw_only=True):
    """The visitor's current conversation as the visitor may know it. `agent` is the display name of who answers, or empty."""

    state: ChatState
    agent: str = ""
    wait_deadline: int | None = None
    closed_at: int | None = None
    last_number: int = 0


class Site(Record, frozen=True, kw_only=True):
    """What the widget shows before anything was said. `online`: at least one agent is there, within the playbook's business hours.

    `icon`: the bot's, one of playbooks.ICONS or the id of an image (`/images/{icon}`); empty for the first letter of its name.
    `consent`: what the visitor must agree to before they say anything; empty where nothing is asked.
    `files`: visitors may send some.
    """

    name: str
    bot_name: str
    online: bool = False
    language: str = "en"
    accent: str = "#1f6feb"
    icon: str = ""
    consent: Marked = ()
    files: bool = True
