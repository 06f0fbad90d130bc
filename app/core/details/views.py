"""The frozen records that the Details panel shows. Times in ms UTC by the server's clock."""

from enum import StrEnum

from msgspec import Struct

from app.protocol.details import CrmItemKind, CrmItemState, CrmReason, FieldName
from app.protocol.ids import CommandId, ConversationId, CrmItemId, MessageId, NoteId
from app.protocol.records import AuthorKind


class SaveState(StrEnum):
    """SAVING: in the outbox. FAILED: the server refused it; what was typed is kept for its author."""

    SAVED = "saved"
    SAVING = "saving"
    FAILED = "failed"


class FieldRow(Struct, frozen=True):
    """A field, with what this agent gave it last where that is under way or was refused, else with what the server told.

    `value` is canonical, see values.py; `by_name` and `at`: who gave it and when, empty and 0 where nobody ever has.
    `message`: the visitor's message it was taken from.
    `failure`: an ErrorCode, where FAILED; `command` is then what can be tried again or dropped.
    """

    field: FieldName
    value: str = ""
    by_name: str = ""
    by_kind: AuthorKind | None = None
    own: bool = False
    at: int = 0
    message: MessageId | None = None
    state: SaveState = SaveState.SAVED
    failure: str = ""
    command: CommandId | None = None


class NoteRow(Struct, frozen=True):
    """A note, likewise. `by_name`, `at`: who changed it last, and when."""

    id: NoteId
    text: str
    by_name: str
    own: bool
    at: int
    state: SaveState = SaveState.SAVED
    failure: str = ""
    command: CommandId | None = None


class ItemRow(Struct, frozen=True):
    """A lead, deal or activity. `sending`: a command of this agent's about it is not answered yet.

    Where that is refused, Changes.refusals says so, and what it would have made goes.
    """

    id: CrmItemId
    kind: CrmItemKind
    title: str
    owner_name: str
    value: str
    at: int
    state: CrmItemState
    reason: CrmReason | None
    detail: str
    link: str
    sending: bool


class DetailsView(Struct, frozen=True):
    """All of the panel. `fields`: each of them, in FieldName's order; `notes` and `items`: oldest first.

    `known`: the server told of these details. `complete`: all of them are held, up to the last change that was heard of.
    `can_create`: somebody is named, so that a lead or a deal can be made.
    """

    conversation: ConversationId
    known: bool
    complete: bool
    fields: tuple[FieldRow, ...]
    notes: tuple[NoteRow, ...]
    items: tuple[ItemRow, ...]
    can_create: bool
