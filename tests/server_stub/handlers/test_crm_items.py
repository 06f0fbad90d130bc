"""Leads, deals and activities: what they are made of, that each is made once, and what the CRM makes of them."""

import asyncio
from typing import Any

import msgspec
import pytest

from app.protocol.commands import AddNote, Command, CreateDeal, CreateLead, EditNote, RetryCrmItem, SetField
from app.protocol.details import MAX_CRM_ITEMS, CrmItem, CrmItemKind, CrmItemState, CrmReason, FieldName
from app.protocol.errors import ErrorCode
from app.protocol.events import CrmItemChanged, MessageAdded
from app.protocol.ids import AgentId, CrmItemId, new_id
from app.protocol.records import AuthorKind, ConversationState, MessageKind
from server_stub.db.accounts import create_account
from server_stub.db.detail_rows import ItemBody
from server_stub.db.pruning import prune_results
from server_stub.db.rows import ConversationRow
from server_stub.handlers.actors import SystemActor
from server_stub.handlers.crm_items import MAX_DETAIL_CHARACTERS, MAX_LINK_CHARACTERS
from server_stub.handlers.effects import CreateItem, EndFlow, Say, SetDetail
from server_stub.handlers.system import AdvancePlaybook, DeactivateAgent, SettleCrmItem
from tests.server_stub.company import Company
from tests.server_stub.handlers.test_details import by, details, field, note, refusal, told

ASSIGNED, UNASSIGNED, CLOSED, BOT = (
    ConversationState.ASSIGNED,
    ConversationState.UNASSIGNED,
    ConversationState.CLOSED,
    ConversationState.BOT,
)
NAME, VALUE = FieldName.PERSON_NAME, FieldName.DEAL_VALUE
PENDING, SAVED, FAILED = CrmItemState.PENDING, CrmItemState.SAVED, CrmItemState.FAILED


async def known(company: Company, state: ConversationState = ASSIGNED) -> ConversationRow:
    """Anna's conversation with somebody whose name is known."""
    row = await company.chat(state, company.anna)
    await company.does(company.anna, field(row, NAME, "Maya"))
    return row


async def lead(company: Company, row: ConversationRow) -> CrmItemId:
    """One of Anna's."""
    id_ = CrmItemId(new_id())
    await company.does(company.anna, CreateLead(conversation=row.id), id_)
    return id_


def items(company: Company, row: ConversationRow) -> list[CrmItem]:
    """What was made of it."""
    return list(details(company, row).items)


def stored(company: Company, item: CrmItemId, column: str) -> Any:
    """What only the server knows of an item."""
    with company.database.read() as connection:
        columns = connection.exec_driver_sql("SELECT * FROM crm_item WHERE id = ?", (item,)).mappings().one()
        return columns[column]


async def test_a_lead_is_told_of_and_said_in_the_conversation(company: Company) -> None:
    row = await known(company)
    await company.does(company.anna, field(row, VALUE, "125000 EUR"))
    id_ = CrmItemId(new_id())
    made, said = await told(company, company.anna, CreateLead(conversation=row.id, title=" Forty loaves "), id_)
    item = CrmItem(
        id=id_,
        conversation=row.id,
        kind=CrmItemKind.LEAD,
        title="Forty loaves",
        owner=company.anna.agent,
        owner_name="Anna",
        value="125000 EUR",
        at=company.clock(),
    )
    assert made == CrmItemChanged(conversation=row.id, revision=3, item=item)
    assert isinstance(said, MessageAdded)
    message = said.message
    assert (message.kind, message.author, message.text) == (MessageKind.LEAD_CREATED, by(company.anna, "Anna"), "Forty loaves")
    assert items(company, row) == [item]


@pytest.mark.parametrize("command", [CreateLead, CreateDeal])
async def test_nothing_of_it_reaches_the_visitor(company: Company, command: type[CreateLead | CreateDeal]) -> None:
    row = await known(company)
    visitor, before = company.visitor_of(row), company.head
    seen = company.visitor_snapshot(visitor)
    await company.does(company.anna, command(conversation=row.id))
    assert await company.told(visitor, before) == []
    assert company.visitor_snapshot(visitor) == seen


async def test_several_are_made_of_a_closed_conversation_by_anybody_and_it_stays_closed(company: Company) -> None:
    row = await known(company, CLOSED)
    for command in (CreateLead(conversation=row.id), CreateDeal(conversation=row.id), CreateDeal(conversation=row.id)):
        await company.does(company.ben, command)
    assert [(item.kind, item.owner_name) for item in items(company, row)] == [
        (CrmItemKind.LEAD, "Ben"),
        (CrmItemKind.DEAL, "Ben"),
        (CrmItemKind.DEAL, "Ben"),
    ]
    assert company.again(row).state is CLOSED
    shown = company.agent_snapshot(company.chris)[0].closed[0].last_message
    assert shown is not None
    assert shown.kind is MessageKind.DEAL_CREATED


async def test_it_keeps_what_was_known_then(company: Company) -> None:
    row = await known(company)
    id_ = await note(company, row, "Blue.")
    first = await lead(company, row)
    await company.does(company.anna, field(row, NAME, ""))
    await company.does(company.anna, field(row, FieldName.ORGANIZATION_NAME, "Bakery"))
    await company.does(company.anna, EditNote(conversation=row.id, note=id_, text="Red."))
    second = await lead(company, row)
    bodies = [msgspec.json.decode(stored(company, item, "body"), type=ItemBody) for item in (first, second)]
    assert [(body.fields, [one.text for one in body.notes]) for body in bodies] == [
        ({NAME: "Maya"}, ["Blue."]),
        ({FieldName.ORGANIZATION_NAME: "Bakery"}, ["Red."]),
    ]


async def test_somebody_has_to_be_known(company: Company) -> None:
    row = await company.chat(ASSIGNED, company.anna)
    await company.does(company.anna, field(row, VALUE, "125000 EUR"))
    await company.does(company.anna, field(row, NAME, "Maya"))
    await company.does(company.anna, field(row, NAME, ""))
    assert (await refusal(company, company.anna, CreateLead(conversation=row.id))).code is ErrorCode.DETAILS_MISSING


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ({FieldName.PERSON_PHONE: "+31201234567"}, "+31201234567"),
        ({FieldName.PERSON_PHONE: "+31201234567", FieldName.PERSON_EMAIL: "maya@shop.example"}, "maya@shop.example"),
        ({FieldName.PERSON_EMAIL: "maya@shop.example", FieldName.ORGANIZATION_NAME: "Bakery"}, "Bakery"),
        ({FieldName.ORGANIZATION_NAME: "Bakery", NAME: "Maya"}, "Maya"),
    ],
)
async def test_a_title_is_made_up_of_who_it_is_about(company: Company, written: dict[FieldName, str], title: str) -> None:
    row = await company.chat(ASSIGNED, company.anna)
    for name, value in written.items():
        await company.does(company.anna, field(row, name, value))
    await lead(company, row)
    assert [item.title for item in items(company, row)] == [title]


@pytest.mark.parametrize(
    ("title", "code"),
    [("x" * 256, ErrorCode.VALUE_TOO_LONG), ("a\nb", ErrorCode.CONTROL_CHARACTERS)],
)
async def test_a_title_is_one_line(company: Company, title: str, code: ErrorCode) -> None:
    row = await known(company)
    assert (await refusal(company, company.anna, CreateDeal(conversation=row.id, title=title))).code is code


async def test_there_are_so_many_and_no_more(company: Company) -> None:
    row = await known(company)
    for _ in range(MAX_CRM_ITEMS):
        await lead(company, row)
    refused = await refusal(company, company.anna, CreateDeal(conversation=row.id))
    assert (refused.code, refused.detail) == (ErrorCode.TOO_MANY, {"limit": "50"})


async def test_the_item_itself_answers_when_the_results_are_pruned(company: Company) -> None:
    row, elsewhere = await known(company), await known(company)
    id_ = await lead(company, row)

    async def again(command: Command) -> ErrorCode:
        prune_results(company.database, company.clock() + 1)
        return (await refusal(company, company.anna, command, id_)).code

    prune_results(company.database, company.clock() + 1)
    assert await told(company, company.anna, CreateLead(conversation=row.id), id_) == []
    assert [await again(CreateDeal(conversation=row.id)), await again(CreateLead(conversation=elsewhere.id))] == [
        ErrorCode.IDEMPOTENCY_CONFLICT,
        ErrorCode.IDEMPOTENCY_CONFLICT,
    ]
    assert len(items(company, row)) == 1


# What the CRM says


async def test_what_the_crm_says_is_told(company: Company) -> None:
    row = await known(company)
    id_, before = await lead(company, row), company.head
    long = "no such owner " * 100
    await company.desk_does(SettleCrmItem(id_, PENDING, CrmReason.BUSY))
    await company.desk_does(SettleCrmItem(id_, PENDING, CrmReason.BUSY))
    await company.desk_does(SettleCrmItem(id_, FAILED, CrmReason.REJECTED, long))
    await company.desk_does(SettleCrmItem(id_, SAVED, CrmReason.PERSON_AMBIGUOUS, "", "https://crm.example/7", "7"))
    changes = [event for event in await company.told(company.anna, before) if isinstance(event, CrmItemChanged)]
    assert [(one.revision, one.item.state, one.item.reason, one.item.detail, one.item.link) for one in changes] == [
        (3, PENDING, CrmReason.BUSY, "", ""),
        (4, FAILED, CrmReason.REJECTED, long[:MAX_DETAIL_CHARACTERS], ""),
        (5, SAVED, CrmReason.PERSON_AMBIGUOUS, "", "https://crm.example/7"),
    ]
    assert (items(company, row), stored(company, id_, "remote")) == ([changes[-1].item], "7")


async def test_what_is_saved_stays_saved(company: Company) -> None:
    row = await known(company)
    id_ = await lead(company, row)
    await company.desk_does(SettleCrmItem(id_, SAVED, None, "", "https://crm.example/7", "7"))
    for late in (SettleCrmItem(id_, PENDING, CrmReason.BUSY), SettleCrmItem(id_, FAILED, CrmReason.REJECTED)):
        await company.desk_does(late)
    assert [(item.state, item.reason) for item in items(company, row)] == [(SAVED, None)]


async def test_an_item_of_another_company_is_not_settled(company: Company) -> None:
    id_ = await lead(company, await known(company))
    other = SystemActor(create_account(company.database, "Elsewhere", company.clock()))
    for actor, item in ((other, id_), (company.desk, CrmItemId(new_id()))):
        assert (await refusal(company, actor, SettleCrmItem(item, SAVED))).code is ErrorCode.NOT_FOUND


async def test_a_failed_one_is_tried_again_at_once_and_others_need_no_help(company: Company) -> None:
    row = await known(company)
    id_ = await lead(company, row)
    retry = RetryCrmItem(conversation=row.id, item=id_)
    assert await told(company, company.anna, retry) == []
    await company.desk_does(SettleCrmItem(id_, FAILED, CrmReason.REJECTED, "no such owner"))
    with company.database.write() as connection:
        connection.exec_driver_sql("UPDATE crm_item SET attempts = 4, next_at = 99")
    (changed,) = await told(company, company.anna, retry)
    assert isinstance(changed, CrmItemChanged)
    assert (changed.item.state, changed.item.reason, changed.item.detail) == (PENDING, None, "")
    assert (stored(company, id_, "attempts"), stored(company, id_, "next_at")) == (0, 0)
    await company.desk_does(SettleCrmItem(id_, SAVED, None, "", "", "7"))
    assert await told(company, company.anna, retry) == []
    elsewhere = await known(company)
    for item, conversation in ((id_, elsewhere.id), (CrmItemId(new_id()), row.id)):
        refused = await refusal(company, company.anna, RetryCrmItem(conversation=conversation, item=item))
        assert refused.code is ErrorCode.NOT_FOUND


async def test_a_link_that_is_too_long_is_none(company: Company) -> None:
    row = await known(company)
    id_ = await lead(company, row)
    await company.desk_does(SettleCrmItem(id_, SAVED, None, "", "https://crm.example/" + "7" * MAX_LINK_CHARACTERS, "7"))
    assert [(item.state, item.link) for item in items(company, row)] == [(SAVED, "")]


async def test_what_was_noted_of_attempts_outlasts_what_the_crm_says(company: Company) -> None:
    id_ = await lead(company, await known(company))
    with company.database.write() as connection:
        connection.exec_driver_sql("UPDATE crm_item SET attempts = 4, next_at = 99")
    await company.desk_does(SettleCrmItem(id_, PENDING, CrmReason.BUSY))
    assert (stored(company, id_, "attempts"), stored(company, id_, "next_at")) == (4, 99)


# By the playbook


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


async def test_items_of_several_conversations_meet_in_one_batch(company: Company) -> None:
    rows = [await known(company) for _ in range(3)]
    ids = [CrmItemId(new_id()) for _ in rows]
    before = company.head
    wishes: list[tuple[Command, str]] = []
    for row, id_ in zip(rows, ids, strict=True):
        wishes += [
            (SetField(conversation=row.id, field=NAME, value="Piet"), new_id()),
            (AddNote(conversation=row.id, text="Blue."), new_id()),
            (CreateLead(conversation=row.id), id_),
            (RetryCrmItem(conversation=row.id, item=id_), new_id()),
        ]
    await asyncio.gather(*(company.does(company.anna, wish, id_) for wish, id_ in wishes))
    for row, id_ in zip(rows, ids, strict=True):
        found = details(company, row)
        assert (found.revision, [(item.id, item.title) for item in found.items]) == (4, [(id_, "Piet")])
        body = msgspec.json.decode(stored(company, id_, "body"), type=ItemBody)
        assert [one.text for one in body.notes] == ["Blue."]
    assert company.head == before + 3 * 5
