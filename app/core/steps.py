"""What the protocol machine tells its owner to do: small frozen records, one a thing to do."""

from enum import StrEnum

from msgspec import Struct

from app.protocol.events import (
    AccountChanged,
    AgentChanged,
    ConversationChanged,
    ConversationEntered,
    ConversationLeft,
    ConversationRead,
    CrmItemChanged,
    FieldChanged,
    MessageAdded,
    NoteChanged,
    NoteDeleted,
)
from app.protocol.ids import CommandId, ConversationId, FileId
from app.protocol.snapshots import AgentSnapshot

DetailsEvent = FieldChanged | NoteChanged | NoteDeleted | CrmItemChanged
PeopleEvent = AgentChanged | AccountChanged
AgentEvent = ConversationEntered | ConversationLeft | ConversationChanged | MessageAdded | ConversationRead | PeopleEvent | DetailsEvent


class Position(Struct, frozen=True):
    """A place in the server's number line."""

    epoch: str
    cursor: int


class Waiting(Struct, frozen=True):
    """A command to be sent; `body` is its JSON."""

    id: CommandId
    kind: str
    conversation: ConversationId | None
    body: bytes

    @property
    def lane(self) -> str:
        """Commands of one lane are sent one after the other, each when the one before it is answered."""
        return f"{self.kind}:{self.conversation}" if self.kind == "mark_read" else self.conversation or self.kind


class Upload(Struct, frozen=True):
    """A file that the server is to get, for a message that waits for it. `size`: in bytes."""

    id: FileId
    conversation: ConversationId
    name: str
    size: int


class Numbered(Struct, frozen=True):
    """An event with its number and the server's time in ms."""

    number: int
    at: int
    event: AgentEvent


class Apply(Struct, frozen=True):
    """Events in order; with them everything up to `upto` is known. `news`: they happened just now, not while we were away."""

    events: tuple[Numbered, ...]
    upto: int
    news: bool


class Replace(Struct, frozen=True):
    """A whole snapshot, valid at `position`."""

    parts: tuple[AgentSnapshot, ...]
    position: Position


class CaughtUp(Struct, frozen=True):
    """Everything that happened while we were away has been told."""


class Acked(Struct, frozen=True):
    """A command was carried out; its events are numbered up to `cursor`."""

    command: CommandId
    cursor: int


class Refused(Struct, frozen=True):
    """A command will never be carried out."""

    command: CommandId
    code: str
    detail: dict[str, str]


class HeardTyping(Struct, frozen=True):
    """Somebody writes in a conversation, or has stopped."""

    conversation: ConversationId
    name: str
    typing: bool


class ServerTime(Struct, frozen=True):
    """The server's clock, in ms."""

    now: int


class Forget(Struct, frozen=True):
    """Our place is none of this server's: a snapshot is needed."""


class Then(StrEnum):
    """What to do about a closed socket."""

    AT_ONCE = "at_once"
    BACK_OFF = "back_off"
    RENEW = "renew"  # with a new access token
    STOP = "stop"  # not until a person says so
    SIGN_OUT = "sign_out"
    UPGRADE = "upgrade"


class HangUp(Struct, frozen=True):
    """Close the socket, and then what; not before `after_ms`. `why` is for the log and the person."""

    then: Then
    why: str
    after_ms: int = 0


Step = Apply | Replace | CaughtUp | Acked | Refused | HeardTyping | ServerTime | Forget | HangUp
