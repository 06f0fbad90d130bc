"""The frozen records that queries answer with: what a row, a bubble or a title bar shows. Times in ms UTC by the server's clock."""

from enum import StrEnum

from msgspec import Struct

from app.protocol.ids import CommandId, ConversationId, MessageId
from app.protocol.marks import Marked
from app.protocol.records import AuthorKind, Conversation, ConversationState, File, MessageKind, Qualification


class Folder(StrEnum):
    UNASSIGNED = "unassigned"
    MINE = "mine"
    CLOSED = "closed"


class FolderCount(Struct, frozen=True):
    """How many conversations a folder holds, and in how many of them something is unread."""

    folder: Folder
    total: int
    unread: int


class InboxRow(Struct, frozen=True):
    """A row of a conversation list.

    `unread`: the visitor's messages this agent has not read. `at`: of the last message, or of the closing.
    The last message may be a notice; `said` is the newest text that is known, or its beginning, and `said_files` are its files.
    """

    id: ConversationId
    state: ConversationState
    visitor_name: str
    page: str
    last_kind: MessageKind | None
    last_author_kind: AuthorKind | None
    last_author_name: str
    last_text: str
    said: str
    at: int
    unread: int
    waiting_since: int | None
    wait_deadline: int | None
    visitor_here: bool
    owner_name: str
    draft: str
    failed: bool
    last_files: tuple[File, ...] = ()
    said_files: tuple[File, ...] = ()
    draft_files: tuple[File, ...] = ()
    qualification: Qualification | None = None


class Delivery(StrEnum):
    """PENDING: in the outbox. FAILED: the server refused it; the text is kept for its author."""

    SENT = "sent"
    PENDING = "pending"
    FAILED = "failed"


class MessageRow(Struct, frozen=True):
    """An entry of the message list. `number` is None until the server has numbered it. `own`: by this agent. `failure`: an ErrorCode."""

    id: MessageId
    number: int | None
    kind: MessageKind
    author_kind: AuthorKind
    author_name: str
    own: bool
    text: str
    at: int
    delivery: Delivery
    failure: str
    answers: tuple[str, ...] = ()
    marked: Marked = ()
    files: tuple[File, ...] = ()


class UnsentText(Struct, frozen=True):
    """A text that the server has not got.

    `failure`: the ErrorCode it was refused with, or empty. `visible`: its conversation can be opened. `files`: the names of what it brings.
    """

    id: MessageId
    conversation: ConversationId
    text: str
    at: int
    failure: str
    visible: bool
    files: tuple[str, ...] = ()


class StrandedText(Struct, frozen=True):
    """What this agent wrote and no conversation in sight can show: to be copied, or discarded.

    `command`: what was refused; `at`: when it was given to be sent; `failure`: its ErrorCode. What is not finished has None, 0 and "".
    `place`: empty for a reply or a draft; else where in Details it stood: a field's name (the text is canonical where it was refused),
    NEW_NOTE or a note's id. `files`: the names of what a reply was to bring; they are not kept here.
    """

    conversation: ConversationId
    text: str
    command: CommandId | None
    at: int
    failure: str
    place: str = ""
    files: tuple[str, ...] = ()


class ConversationView(Struct, frozen=True):
    """A conversation that is open in the window: its header and what this agent may do with it now.

    `more`: messages older than the oldest in the store can be had from the server.
    `waiting_command`: something of this agent's about the conversation itself (take, hand over, close) is not yet answered.
    """

    header: Conversation
    folder: Folder
    read: int
    more: bool
    can_assign: bool
    can_reassign: bool
    can_write: bool
    can_close: bool
    waiting_command: bool


class ConnectionState(StrEnum):
    CONNECTING = "connecting"
    CATCHING_UP = "catching_up"
    ONLINE = "online"
    OFFLINE = "offline"
    SIGNED_OUT = "signed_out"
    UPGRADE_REQUIRED = "upgrade_required"


class Connection(Struct, frozen=True):
    """The link to the server.

    `since`: local ms when the state began; `retry_at`: local ms of the next attempt; `why`: an AppError's code or empty.
    """

    state: ConnectionState
    since: int
    retry_at: int | None = None
    why: str = ""
