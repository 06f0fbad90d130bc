"""The rows that the rules of the desk work on, as frozen records in the order of their columns."""

from collections.abc import Iterable
from typing import NamedTuple, TypeVar

import msgspec

from app.protocol.ids import AccountId, AgentId, CommandId, ConversationId, FileId, MessageId, VisitorId
from app.protocol.marks import Marked
from app.protocol.records import Answer, AuthorKind, ConversationState, Outcome, Qualification, Urgency

_Row = TypeVar("_Row", bound="Row")


class Row(msgspec.Struct, frozen=True, array_like=True):
    """A row of a table; enums and flags are checked when it is read."""


class AgentRow(Row, frozen=True):
    id: AgentId
    account: AccountId
    email: str
    name: str
    intent_online: bool
    reachable: bool
    deactivated: bool
    admin: bool
    deals_admin: bool
    invited: bool
    seen_at: int | None

    @property
    def leads(self) -> bool:
        """Whether they can change the company's users: an admin who can sign in."""
        return self.admin and not self.deactivated and not self.invited

    @property
    def online(self) -> bool:
        """Whether others may count on this agent."""
        return self.intent_online and self.reachable and not self.deactivated


class VisitorRow(Row, frozen=True):
    """See tables/chats.py for what the columns mean."""

    id: VisitorId
    account: AccountId
    site: str
    name: str
    page: str
    page_title: str
    here: bool
    conversation: ConversationId | None
    secret_hash: bytes
    external_id: str
    email: str
    verified: bool
    consent: str
    consented_at: int | None
    consented_to: str | None

    @property
    def forgotten(self) -> bool:
        """Whether nobody can come back as this visitor."""
        return not self.secret_hash


class ConversationRow(Row, frozen=True):
    """See tables.py for what the columns mean."""

    id: ConversationId
    account: AccountId
    site: str
    visitor: VisitorId
    visitor_name: str
    page: str
    page_title: str
    state: ConversationState
    owner: AgentId | None
    owner_name: str
    created_at: int
    waiting_since: int | None
    wait_deadline: int | None
    wait_ms: int
    close_deadline: int | None
    closed_at: int | None
    closed_by_name: str
    outcome: Outcome | None
    visitor_here: bool
    last_number: int
    chat_number: int
    answered: bool
    previous: ConversationId | None
    playbook: str
    flow_number: int
    flow_state: bytes
    question: bytes
    owner_away_since: int | None = None
    qualification: Qualification | None = None
    verified: bool = False
    consented_at: int | None = None
    consented_to: str | None = None
    urgency: Urgency = Urgency.NONE
    alert_deadline: int | None = None

    @property
    def withdrawn(self) -> bool:
        """Whether nobody sees it any more, and it is about to be erased."""
        return self.state is ConversationState.BOT and self.closed_at is not None


class Standing(NamedTuple):
    """How a conversation stands, which decides who may see it."""

    state: ConversationState
    owner: AgentId | None


class FileRow(Row, frozen=True):
    """See tables/files.py for what the columns mean."""

    id: FileId
    account: AccountId
    uploader_kind: AuthorKind
    uploader: str
    conversation: ConversationId | None
    message: MessageId | None
    name: str
    media_type: str
    size: int
    width: int
    height: int
    given: str
    digest: str
    small: str
    created_at: int


class OpeningMessage(msgspec.Struct, frozen=True, omit_defaults=True):
    """One of the bot's messages that a visitor is shown before anything is stored; a question has a card and answers."""

    text: str
    card: str = ""
    answers: tuple[Answer, ...] = ()
    marked: Marked = ()


class OpeningRow(NamedTuple):
    """A site's active playbook: its version, the opening that a new conversation begins with, and the bot's name there.

    `consent`: what a visitor must agree to before that, as JSON; empty where nothing is asked.
    """

    site: str
    version: str
    messages: tuple[OpeningMessage, ...]
    bot_name: str
    consent: bytes = b""


class ResultRow(NamedTuple):
    """What a command came to. `code` is empty where it was carried out."""

    command: CommandId
    principal: str
    device: str
    hash: bytes
    cursor: int
    code: str
    detail: bytes
    at: int


def record(kind: type[_Row], row: object) -> _Row:
    """The record in one such row."""
    return msgspec.convert(row, kind, strict=False)


def records(kind: type[_Row], rows: Iterable[object]) -> list[_Row]:
    """The records in rows whose columns stand in the order of its fields."""
    return [msgspec.convert(row, kind, strict=False) for row in rows]
