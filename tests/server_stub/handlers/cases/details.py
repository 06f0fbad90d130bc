"""What agents write of a conversation, and what is made of it in the CRM."""

from app.protocol.commands import AddNote, Command, CreateDeal, CreateLead, DeleteNote, EditNote, RetryCrmItem, SetField
from app.protocol.details import CrmItemState, CrmReason, FieldName
from app.protocol.ids import CrmItemId, NoteId, new_id
from app.protocol.records import ConversationState
from server_stub.db.rows import ConversationRow
from server_stub.handlers.actors import Actor
from server_stub.handlers.system import SettleCrmItem, SystemCommand
from tests.server_stub.company import Company
from tests.server_stub.handlers.cases.moments import Moments

UNASSIGNED, ASSIGNED, CLOSED = ConversationState.UNASSIGNED, ConversationState.ASSIGNED, ConversationState.CLOSED
CASES = Moments()


@CASES.add
async def value_is_written(company: Company) -> tuple[Actor, Command]:
    row = await company.chat(ASSIGNED, company.anna)
    return company.anna, SetField(conversation=row.id, field=FieldName.DEAL_VALUE, value="125000 EUR")


@CASES.add
async def visitor_gets_a_name(company: Company) -> tuple[Actor, Command]:
    return company.anna, _named(await company.chat(ASSIGNED, company.anna))


@CASES.add
async def visitor_of_a_closed_chat_gets_a_name(company: Company) -> tuple[Actor, Command]:
    return company.ben, _named(await company.chat(CLOSED, company.anna))


@CASES.add
async def value_is_cleared(company: Company) -> tuple[Actor, Command]:
    row = await company.chat(UNASSIGNED)
    await company.does(company.anna, _named(row))
    return company.ben, SetField(conversation=row.id, field=FieldName.PERSON_NAME, value="")


@CASES.add
async def note_is_added(company: Company) -> tuple[Actor, Command]:
    return company.anna, AddNote(conversation=(await company.chat(ASSIGNED, company.anna)).id, text="Wants it in blue.")


@CASES.add
async def note_is_edited(company: Company) -> tuple[Actor, Command]:
    row = await company.chat(UNASSIGNED)
    return company.ben, EditNote(conversation=row.id, note=await _noted(company, row), text="Wants it in red.")


@CASES.add
async def note_is_deleted(company: Company) -> tuple[Actor, Command]:
    row = await company.chat(UNASSIGNED)
    return company.ben, DeleteNote(conversation=row.id, note=await _noted(company, row))


@CASES.add
async def lead_is_made(company: Company) -> tuple[Actor, Command]:
    row = await company.chat(ASSIGNED, company.anna)
    await _noted(company, row)
    await company.does(company.anna, _named(row))
    return company.anna, CreateLead(conversation=row.id)


@CASES.add
async def deal_is_made_of_a_closed_chat(company: Company) -> tuple[Actor, Command]:
    row = await company.chat(CLOSED, company.anna)
    await company.does(company.ben, _named(row))
    return company.ben, CreateDeal(conversation=row.id, title="Forty loaves")


@CASES.add
async def crm_takes_it(company: Company) -> tuple[Actor, SystemCommand]:
    _, item = await _lead(company)
    return company.desk, SettleCrmItem(item, CrmItemState.SAVED, None, "", "https://crm.example/1", "1")


@CASES.add
async def crm_does_not_want_it(company: Company) -> tuple[Actor, SystemCommand]:
    _, item = await _lead(company)
    return company.desk, SettleCrmItem(item, CrmItemState.FAILED, CrmReason.REJECTED, "no such owner")


@CASES.add
async def it_is_tried_again(company: Company) -> tuple[Actor, Command]:
    row, item = await _lead(company)
    await company.desk_does(SettleCrmItem(item, CrmItemState.FAILED, CrmReason.REJECTED, "no such owner"))
    return company.anna, RetryCrmItem(conversation=row.id, item=item)


def _named(row: ConversationRow) -> SetField:
    return SetField(conversation=row.id, field=FieldName.PERSON_NAME, value="Maya Janssen")


async def _noted(company: Company, row: ConversationRow) -> NoteId:
    note = NoteId(new_id())
    await company.does(company.anna, AddNote(conversation=row.id, text="Wants it in blue."), note)
    return note


async def _lead(company: Company) -> tuple[ConversationRow, CrmItemId]:
    row, item = await company.chat(ASSIGNED, company.anna), CrmItemId(new_id())
    await company.does(company.anna, _named(row))
    await company.does(company.anna, CreateLead(conversation=row.id), item)
    return row, item
