"""The desk's own commands: what deadlines, lost connections and the bot want. They have no form on the wire."""

from msgspec import Struct

from app.protocol.details import CrmItemKind, CrmItemState, CrmReason, FieldName
from app.protocol.ids import AgentId, ConversationId, CrmItemId, MessageId, VisitorId
from app.protocol.marks import Marked
from app.protocol.records import Answer, Qualification


class SystemCommand(Struct, frozen=True, tag=True):
    """A wish of the desk itself. One that no longer fits what it finds does nothing, so it may safely come late or twice."""


# Deadlines


class ExpireWait(SystemCommand, frozen=True):
    """Nobody took it within the wait time: it is missed, if its deadline has really come."""

    conversation: ConversationId


class RaiseAlert(SystemCommand, frozen=True):
    """A part of the wait went by without a reaction: the alert gets more pressing. `told`: who was, of the wait that began at `since`."""

    conversation: ConversationId
    since: int | None = None
    told: tuple[AgentId, ...] = ()


class CloseMissed(SystemCommand, frozen=True):
    """Close an unassigned conversation whose visitor left long enough ago."""

    conversation: ConversationId


class ReturnChat(SystemCommand, frozen=True):
    """Put a conversation back into Unassigned whose owner has been away for longer than the account lets them keep it."""

    conversation: ConversationId


# Alerts


class NoteReaction(SystemCommand, frozen=True):
    """An agent has reacted to the alert for the wait that began at `since`: clicked, pressed a button, or looked at the conversation."""

    conversation: ConversationId
    since: int


# Presence


class SetReachable(SystemCommand, frozen=True):
    """An agent has a socket, or has been without one for longer than the grace."""

    agent: AgentId
    reachable: bool


class SetVisitorHere(SystemCommand, frozen=True):
    """A visitor has a socket, or has lost the last one."""

    visitor: VisitorId
    here: bool


class DescribeVisitor(SystemCommand, frozen=True):
    """The page that a visitor is on."""

    visitor: VisitorId
    page: str
    page_title: str


class IdentifyVisitor(SystemCommand, frozen=True):
    """Who their site says that a visitor is, in canonical values. Refused (NOT_ALLOWED) where they are somebody else already.

    `external_id`: the site's own name for them, or empty. `verified`: the site vouches for it.
    """

    visitor: VisitorId
    external_id: str
    name: str = ""
    email: str = ""
    verified: bool = False


class ForgetVisitor(SystemCommand, frozen=True):
    """The visitor wants to be forgotten by their browser: it cannot come back as this visitor."""

    visitor: VisitorId


class EraseVisitor(SystemCommand, frozen=True):
    """Nothing is to be known of a visitor any more: nobody sees these conversations of theirs again, and nobody comes back as them."""

    visitor: VisitorId
    conversations: tuple[ConversationId, ...]


class EraseChats(SystemCommand, frozen=True):
    """Nobody sees those of these conversations again that were closed before that time, in ms. The rest is for db/chat_erasure.py."""

    conversations: tuple[ConversationId, ...]
    before: int


# Users


class AnnounceAgent(SystemCommand, frozen=True):
    """A user was added: tell the colleagues."""

    agent: AgentId


class ChangeAgent(SystemCommand, frozen=True):
    """A user has this name, e-mail address (folded) and these rights from now on. `by`: who wants it; None: whoever runs the server."""

    agent: AgentId
    name: str
    email: str
    admin: bool
    deals_admin: bool
    by: AgentId | None = None


class DeactivateAgent(SystemCommand, frozen=True):
    """A user may not come in any more; their open chats return to Unassigned, tokens and invitation end. `by`: likewise."""

    agent: AgentId
    by: AgentId | None = None


class ActivateAgent(SystemCommand, frozen=True):
    """A user who was deactivated may come in again. `by`: likewise."""

    agent: AgentId
    by: AgentId | None = None


# The CRM


class SettleCrmItem(SystemCommand, frozen=True):
    """What the CRM has said of an item. PENDING with a reason: it waits, and is tried again. What is saved stays saved.

    `remote`: the CRM's own id of it; `link`: where it can be seen there; `detail`: the CRM's own words, of which the beginning is kept.
    """

    item: CrmItemId
    state: CrmItemState
    reason: CrmReason | None = None
    detail: str = ""
    link: str = ""
    remote: str = ""


# The bot


class Say(Struct, frozen=True, tag=True):
    """The bot writes. With `answers` it asks: the visitor may choose one of them under this `card`. `marked`: the text with its marks."""

    text: str
    card: str = ""
    answers: tuple[Answer, ...] = ()
    marked: Marked = ()


class RequestAgent(Struct, frozen=True, tag=True):
    """Put the conversation into Unassigned for `wait_ms`; before that the bot says `online_message`, if somebody is online.

    If the last agent has just gone, or business hours have just ended, the wait has run out as soon as it begins. `online_marked`: the
    message with its marks.
    """

    wait_ms: int
    online_message: str
    online_marked: Marked = ()


class EndFlow(Struct, frozen=True, tag=True):
    """The playbook is at its end: the conversation closes, as missed where an agent had been asked for."""


class SetDetail(Struct, frozen=True, tag=True):
    """Write a field of the details, as captured by the bot. `message`: what it was taken from. A value that is not canonical is left."""

    field: FieldName
    value: str
    message: MessageId | None = None


class WriteNote(Struct, frozen=True, tag=True):
    """Add a note to the details, as the bot's. One that there is no room for is left: a visitor's flow goes on."""

    text: str


class CreateItem(Struct, frozen=True, tag=True):
    """Make a lead, deal or activity of the details as they are then. An empty title is made up.

    `owner`: the agent it belongs to; nobody where it is None, and where they are not there any more.

    Nothing is made where the details name nobody (but an activity is), or there are too many already: a visitor's flow goes on.
    """

    kind: CrmItemKind
    title: str = ""
    owner: AgentId | None = None


class SetQualification(Struct, frozen=True, tag=True):
    """Whether the visitor is worth following up, as the playbook sees it; the last one counts."""

    qualification: Qualification


Effect = Say | RequestAgent | EndFlow | SetDetail | WriteNote | CreateItem | SetQualification


class AdvancePlaybook(SystemCommand, frozen=True):
    """The bot's answer to message `after_number`. Refused (NOT_ALLOWED) where the bot has no say any more; done before, it does nothing.

    `bot_name`: under which it speaks. `open_until`: when the business hours end in which it speaks, in ms; from then on nobody is called.
    """

    conversation: ConversationId
    after_number: int
    state: bytes
    effects: tuple[Effect, ...] = ()
    bot_name: str = ""
    open_until: int | None = None
