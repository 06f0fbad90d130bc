"""The frames on a socket: JSON text, one object each, told apart by `type`; README.md says who sends what when."""

from enum import StrEnum

from msgspec import Raw, Struct

from app.protocol.ids import CommandId, ConversationId, DeviceId
from app.protocol.limits import MAX_FRAME_BYTES, MAX_TEXT_CHARACTERS
from app.protocol.reports import AlertReport

VERSIONS: tuple[int, ...] = (1,)
SUBPROTOCOL = "livechat.v1"
HELLO_WITHIN_S = 5.0
HEARTBEAT_MS = 20_000


class Frame(Struct, frozen=True, omit_defaults=True, tag_field="type"):
    """One object on the socket; unknown fields are ignored."""


# Server to client


class Mode(StrEnum):
    RESUMED = "resumed"
    SNAPSHOT = "snapshot"


class Limits(Struct, frozen=True, kw_only=True):
    """What the server accepts."""

    frame_bytes: int = MAX_FRAME_BYTES
    text_characters: int = MAX_TEXT_CHARACTERS


class Welcome(Frame, frozen=True, kw_only=True, tag="welcome"):
    """Answers hello. RESUMED: batches after the client's cursor follow; SNAPSHOT: the parts of a snapshot do.

    `reports`: it takes what became of alerts; a server that does not say so does not know the frame.
    """

    version: int
    mode: Mode
    epoch: str
    cursor: int
    heartbeat_ms: int = HEARTBEAT_MS
    now: int
    limits: Limits = Limits()
    reports: bool = False


class Snapshot(Frame, frozen=True, kw_only=True, tag="snapshot"):
    """Part `part` (from 1) of `of`. `data` is an AgentSnapshot or a VisitorSnapshot. The last part makes it valid at `cursor`."""

    part: int
    of: int
    cursor: int
    data: Raw


class NumberedEvent(Struct, frozen=True, kw_only=True):
    """An event with its place in the account's one number line and the server's time, in ms. `kind` names a type of events.EVENTS."""

    number: int
    at: int
    kind: str
    data: Raw


class Batch(Frame, frozen=True, kw_only=True, tag="batch"):
    """Events in order; the reader has now seen everything up to `upto`, even what it may not see."""

    events: tuple[NumberedEvent, ...] = ()
    upto: int


class CaughtUp(Frame, frozen=True, kw_only=True, tag="caught_up"):
    """The end of snapshot or replay: from here on events are news."""

    cursor: int


class Ack(Frame, frozen=True, kw_only=True, tag="ack"):
    """The command was carried out; its events are numbered up to `cursor`."""

    command: CommandId
    cursor: int


class Refusal(Frame, frozen=True, kw_only=True, tag="refusal"):
    """The command was not and will not be carried out, unless `retry_after_ms` says when to ask again.

    `command` is None where a frame could not be read. `detail` holds what the words need, such as `owner` for already_assigned.
    """

    command: CommandId | None = None
    code: str
    retry_after_ms: int | None = None
    detail: dict[str, str] = {}


class Ephemeral(Frame, frozen=True, kw_only=True, tag="ephemeral"):
    """Somebody is typing. To an agent: `conversation` says where; to a visitor: `name` says who."""

    conversation: ConversationId | None = None
    name: str = ""
    typing: bool = True


class ServerHeartbeat(Frame, frozen=True, kw_only=True, tag="heartbeat"):
    """A sign of life; `head` is the newest event number, so that a reader that fell behind unnoticed notices."""

    now: int
    head: int


class Reset(Frame, frozen=True, kw_only=True, tag="reset"):
    """The client's position is not one of this server's: drop the cursor, connect again, take a snapshot."""

    why: str


class ServerBye(Frame, frozen=True, kw_only=True, tag="bye"):
    """The server will close the socket; come back after that many milliseconds."""

    code: int
    after_ms: int = 0


ServerFrame = Welcome | Snapshot | Batch | CaughtUp | Ack | Refusal | Ephemeral | ServerHeartbeat | Reset | ServerBye


# Client to server


class Hello(Frame, frozen=True, kw_only=True, tag="hello"):
    """The first frame. `epoch` and `cursor` say where to go on; `ticket` is the visitor's single-use admission."""

    versions: tuple[int, ...]
    device: DeviceId
    app: str = ""
    epoch: str | None = None
    cursor: int | None = None
    ticket: str | None = None


class CommandFrame(Frame, frozen=True, kw_only=True, tag="command"):
    """A command. `kind` names a type of commands.AGENT_COMMANDS or VISITOR_COMMANDS; `data` is that type."""

    id: CommandId
    kind: str
    data: Raw


class ClientHeartbeat(Frame, frozen=True, kw_only=True, tag="heartbeat"):
    """A sign of life, and how far the client has read."""

    cursor: int


class Typing(Frame, frozen=True, kw_only=True, tag="typing"):
    """The author is writing (or has stopped). A visitor leaves `conversation` out."""

    conversation: ConversationId | None = None
    typing: bool = True


class Alerts(Frame, frozen=True, kw_only=True, tag="alerts"):
    """What became of an agent's alerts for waiting conversations, 64 of them at most. May get lost: it is said again after caught_up."""

    reports: tuple[AlertReport, ...]


class Why(StrEnum):
    QUIT = "quit"
    LOGOUT = "logout"
    SUSPEND = "suspend"


class ClientBye(Frame, frozen=True, kw_only=True, tag="bye"):
    """The client goes, and says how."""

    why: Why


ClientFrame = Hello | CommandFrame | ClientHeartbeat | Typing | Alerts | ClientBye
