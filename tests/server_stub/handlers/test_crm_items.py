"""Leads, deals and activities that agents make: what they are made of, and that each is made once."""

import asyncio

import msgspec
import pytest

from app.protocol.commands import AddNote, Command, CreateDeal, CreateLead, EditNote, RetryCrmItem, SetField
from app.protocol.details import MAX_CRM_ITEMS, CrmItem, CrmItemKind, FieldName
from app.protocol.errors import ErrorCode
from app.protocol.events import CrmItemChanged, MessageAdded
from app.protocol.ids import CrmItemId, new_id
from app.protocol.records import ConversationState, MessageKind
from server_stub.db.detail_rows import ItemBody
from server_stub.db.pruning import prune_results
from tests.server_stub.company import Company
from tests.server_stub.handlers.written import by, details, field, items, known, lead, note, refusal, stored, told

ASSIGNED, CLOSED = ConversationState.ASSIGNED, ConversationState.CLOSED
NAME, VALUE = FieldName.PERSON_NAME, FieldName.DEAL_VALUE


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
