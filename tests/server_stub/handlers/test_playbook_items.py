"""Leads, deals and activities that a playbook makes of what it captured."""

import pytest

from app.protocol.details import MAX_CRM_ITEMS, CrmItemKind, FieldName
from app.protocol.ids import AgentId, new_id
from app.protocol.records import AuthorKind, ConversationState
from server_stub.handlers.effects import CreateItem, EndFlow, Say, SetDetail
from server_stub.handlers.system import AdvancePlaybook, DeactivateAgent
from tests.server_stub.company import Company
from tests.server_stub.handlers.written import field, items, lead

BOT = ConversationState.BOT
NAME = FieldName.PERSON_NAME


async def test_the_playbook_makes_a_lead_of_what_it_captured_and_it_is_nobodys(company: Company) -> None:
    row = await company.chat(BOT)
    wish = AdvancePlaybook(
        row.id, row.last_number, b"x", (SetDetail(NAME, "Maya"), CreateItem(CrmItemKind.LEAD), Say("Thanks!"), EndFlow()), "Robin"
    )
    await company.desk_does(wish)
    await company.desk_does(wish)
    (item,) = items(company, row)
    assert (item.kind, item.title, item.owner, item.owner_name) == (CrmItemKind.LEAD, "Maya", None, "")
    said = [one for one in company.visitor_snapshot(company.visitor_of(row)).messages if one.text == "Thanks!"]
    assert len(said) == 1
    with company.database.read() as connection:
        kinds = connection.exec_driver_sql("SELECT author_kind, author_name, text FROM message WHERE kind = 'lead_created'").all()
    assert kinds == [(AuthorKind.BOT.value, "Robin", "Maya")]


@pytest.mark.parametrize("gone", [False, True])
async def test_what_the_playbook_makes_belongs_to_whom_it_names_while_they_are_here(company: Company, *, gone: bool) -> None:
    row = await company.chat(BOT)
    if gone:
        await company.desk_does(DeactivateAgent(company.ben.agent))
    await company.bot(row, CreateItem(CrmItemKind.ACTIVITY, "Call back", company.ben.agent), EndFlow())
    (item,) = items(company, row)
    assert (item.owner, item.owner_name) == ((None, "") if gone else (company.ben.agent, "Ben"))


async def test_one_of_another_company_owns_nothing_here(company: Company) -> None:
    row, stranger = await company.chat(BOT), AgentId(new_id())
    await company.bot(row, CreateItem(CrmItemKind.ACTIVITY, "Call back", stranger), EndFlow())
    assert [item.owner for item in items(company, row)] == [None]


async def test_a_flow_goes_on_where_nobody_is_known_and_an_activity_needs_nobody(company: Company) -> None:
    row = await company.chat(BOT)
    await company.bot(row, CreateItem(CrmItemKind.LEAD), CreateItem(CrmItemKind.ACTIVITY, "Call back"), Say("Thanks!"), EndFlow())
    assert [(item.kind, item.title) for item in items(company, row)] == [(CrmItemKind.ACTIVITY, "Call back")]
    assert "Thanks!" in str(company.visitor_snapshot(company.visitor_of(row)))


async def test_a_flow_goes_on_where_there_are_too_many(company: Company) -> None:
    row = await company.chat(ConversationState.MISSED)
    await company.does(company.anna, field(row, NAME, "Maya"))
    for _ in range(MAX_CRM_ITEMS):
        await lead(company, row)
    await company.bot(company.again(row), CreateItem(CrmItemKind.LEAD), Say("Thanks!"))
    assert len(items(company, row)) == MAX_CRM_ITEMS
    assert "Thanks!" in str(company.visitor_snapshot(company.visitor_of(row)))
