"""The rules by which leads, deals and activities are made of a conversation, and what becomes of them."""

from typing import assert_never

import msgspec
from msgspec.structs import replace

from app.protocol.commands import CreateDeal, CreateLead, RetryCrmItem
from app.protocol.details import (
    MAX_CRM_ITEMS,
    MAX_TITLE_CHARACTERS,
    CrmItemKind,
    CrmItemState,
    FieldName,
    names_somebody,
)
from app.protocol.errors import ErrorCode
from app.protocol.ids import CrmItemId
from app.protocol.records import Author, MessageKind
from server_stub.db.detail_rows import CrmItemRow, ItemBody
from server_stub.db.rows import AgentRow, ConversationRow
from server_stub.handlers.conversations import permitted
from server_stub.handlers.drafts import Draft
from server_stub.handlers.effects import CreateItem
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import SettleCrmItem
from server_stub.handlers.texts import one_line
from server_stub.handlers.turn import Turn
from server_stub.handlers.waits import agent_author

MAX_DETAIL_CHARACTERS = 500
MAX_LINK_CHARACTERS = 2_000
# What an item is called whose maker gave it no title: the first of these that is known.
_NAMES = (FieldName.PERSON_NAME, FieldName.ORGANIZATION_NAME, FieldName.PERSON_EMAIL, FieldName.PERSON_PHONE)


def create_lead(turn: Turn, me: AgentRow, command: CreateLead) -> None:
    """Of the fields and notes as they are now."""
    _create(turn, me, command, CrmItemKind.LEAD)


def create_deal(turn: Turn, me: AgentRow, command: CreateDeal) -> None:
    """Likewise."""
    _create(turn, me, command, CrmItemKind.DEAL)


def bot_creates(turn: Turn, row: ConversationRow, bot: Author, item: CrmItemId, effect: CreateItem) -> ConversationRow:
    """What the playbook makes belongs to whom it names, as long as they are here. The row as it is then."""
    dossier = turn.dossier(row)
    known = dossier.known()
    about_somebody = effect.kind is CrmItemKind.ACTIVITY or names_somebody(known)
    if not about_somebody or len(dossier.items()) >= MAX_CRM_ITEMS:
        return row
    title = effect.title.strip()[:MAX_TITLE_CHARACTERS] or _made_up(known)
    made = _row(turn, row, item, effect.kind, title)
    owner = turn.agent(effect.owner) if effect.owner else None
    if owner is not None and not owner.deactivated:
        made = replace(made, owner=owner.id, owner_name=owner.name)
    return _make(turn, row, bot, made)


def retry_crm_item(turn: Turn, me: AgentRow, command: RetryCrmItem) -> None:
    """One that has not failed needs no help."""
    row = turn.conversation(command.conversation)
    permitted(turn, me, command, row)
    dossier = turn.dossier(row)
    before = dossier.item(command.item)
    if before is None:
        raise Refused(ErrorCode.NOT_FOUND)
    if before.state is CrmItemState.FAILED:
        dossier.settle_item(replace(before, state=CrmItemState.PENDING, reason=None, detail="", attempts=0, next_at=0))


def settle_crm_item(turn: Turn, command: SettleCrmItem) -> None:
    """What is saved stays saved, and of a chat that is being erased nothing is tried again."""
    row = turn.conversation_of(command.item)
    dossier = turn.dossier(row)
    before = dossier.item(command.item)
    if before is None or (before.state is CrmItemState.SAVED and command.state is not CrmItemState.SAVED):
        return
    if command.state is CrmItemState.PENDING and before.state is CrmItemState.FAILED and row.withdrawn:
        return
    after = replace(
        before,
        state=command.state,
        reason=command.reason,
        detail=command.detail[:MAX_DETAIL_CHARACTERS],
        link=command.link if len(command.link) <= MAX_LINK_CHARACTERS else "",
        remote=command.remote,
    )
    if after != before:
        dossier.settle_item(after)


def _create(turn: Turn, me: AgentRow, command: CreateLead | CreateDeal, kind: CrmItemKind) -> None:
    row = turn.conversation(command.conversation)
    permitted(turn, me, command, row)
    title, dossier, id_ = one_line(command.title, MAX_TITLE_CHARACTERS), turn.dossier(row), CrmItemId(turn.command_id)
    if (there := dossier.item_with_id(id_)) is not None:
        if (there.conversation, there.kind) != (row.id, kind):
            raise Refused(ErrorCode.IDEMPOTENCY_CONFLICT)
        return
    known = dossier.known()
    if not names_somebody(known):
        raise Refused(ErrorCode.DETAILS_MISSING)
    if len(dossier.items()) >= MAX_CRM_ITEMS:
        raise Refused(ErrorCode.TOO_MANY, limit=str(MAX_CRM_ITEMS))
    item = replace(_row(turn, row, id_, kind, title or _made_up(known)), owner=me.id, owner_name=me.name)
    _make(turn, row, agent_author(me), item)


def _row(turn: Turn, row: ConversationRow, id_: CrmItemId, kind: CrmItemKind, title: str) -> CrmItemRow:
    dossier = turn.dossier(row)
    return CrmItemRow(
        id=id_,
        account=row.account,
        conversation=row.id,
        added=dossier.next_revision,
        kind=kind,
        title=title,
        owner=None,
        owner_name="",
        value=dossier.known().get(FieldName.DEAL_VALUE, ""),
        at=turn.now,
        state=CrmItemState.PENDING,
    )


def _make(turn: Turn, row: ConversationRow, author: Author, item: CrmItemRow) -> ConversationRow:
    """Copy what is known, and say in the conversation that it was made. The row as it is then."""
    dossier = turn.dossier(row)
    notes = tuple(note.record for note in dossier.notes())
    dossier.add_item(item, msgspec.json.encode(ItemBody(dossier.known(), notes)))
    return turn.write(row, Draft(author, _notice(item.kind), item.title))


def _made_up(known: dict[FieldName, str]) -> str:
    return next((known[name] for name in _NAMES if name in known), "")


def _notice(kind: CrmItemKind) -> MessageKind:
    match kind:
        case CrmItemKind.LEAD:
            return MessageKind.LEAD_CREATED
        case CrmItemKind.DEAL:
            return MessageKind.DEAL_CREATED
        case CrmItemKind.ACTIVITY:
            return MessageKind.ACTIVITY_CREATED
        case _:
            assert_never(kind)
