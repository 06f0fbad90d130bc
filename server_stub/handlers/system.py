"""The desk's own commands: what deadlines, lost connections and the bot want. They have no form on the wire."""

from msgspec import Struct

from app.protocol.details import CrmItemState, CrmReason
from app.protocol.ids import AgentId, ConversationId, CrmItemId, VisitorId
from server_stub.handlers.effects import Effect


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
