"""The details of a conversation: fields, whose they are, and who may know."""

import asyncio

import pytest

from app.protocol.commands import AddNote, SendMessage, WriteMessage
from app.protocol.details import Details, Field, FieldName
from app.protocol.errors import ErrorCode
from app.protocol.events import ConversationChanged, FieldChanged, MessageAdded
from app.protocol.ids import MessageId, new_id
from app.protocol.records import Author, AuthorKind, ConversationState
from server_stub.db.batch import Batch
from server_stub.db.messages import newest_messages
from server_stub.handlers.effects import EndFlow, SetDetail
from server_stub.handlers.refused import Refused
from tests.server_stub.company import Company
from tests.server_stub.handlers.written import by, details, field, refusal, told

ASSIGNED, UNASSIGNED, CLOSED = ConversationState.ASSIGNED, ConversationState.UNASSIGNED, ConversationState.CLOSED
NAME, EMAIL, VALUE = FieldName.PERSON_NAME, FieldName.PERSON_EMAIL, FieldName.DEAL_VALUE


async def test_a_value_says_whose_it_is_and_the_last_one_wins(company: Company) -> None:
    row = await company.chat(UNASSIGNED)
    first = await told(company, company.anna, field(row, VALUE, "125000 EUR"))
    company.clock.advance(1_000)
    second = await told(company, company.ben, field(row, VALUE, "99 JPY"))
    then = company.clock()
    expected = [
        Field(value="125000 EUR", by=by(company.anna, "Anna"), at=then - 1_000),
        Field(value="99 JPY", by=by(company.ben, "Ben"), at=then),
    ]
    changes = [FieldChanged(conversation=row.id, revision=number, field=VALUE, now=now) for number, now in enumerate(expected, 1)]
    assert [*first, *second] == changes
    assert details(company, row) == Details(revision=2, fields={VALUE: expected[1]})


async def test_what_two_write_in_the_same_moment_is_told_in_one_order(company: Company) -> None:
    row, before = await company.chat(UNASSIGNED), company.head
    wishes = [(who, field(row, EMAIL, f"{number}@shop.example")) for number in range(50) for who in (company.anna, company.ben)]
    await asyncio.gather(*(company.does(who, wish) for who, wish in wishes))
    events = await company.told(company.chris, before)
    assert [event.revision for event in events if isinstance(event, FieldChanged)] == list(range(1, len(events) + 1))
    last = events[-1]
    assert isinstance(last, FieldChanged)
    assert details(company, row) == Details(revision=len(events), fields={EMAIL: last.now})


@pytest.mark.parametrize(
    ("name", "value", "code", "detail"),
    [
        (EMAIL, "maya", ErrorCode.EMAIL_INVALID, {}),
        (FieldName.PERSON_PHONE, "0612", ErrorCode.PHONE_INVALID, {}),
        (VALUE, "-5 EUR", ErrorCode.AMOUNT_INVALID, {}),
        (VALUE, "5 XXX", ErrorCode.CURRENCY_UNKNOWN, {}),
        (VALUE, f"{10**15} EUR", ErrorCode.AMOUNT_TOO_LARGE, {}),
        (FieldName.EXPECTED_CLOSE_DATE, "2026-02-30", ErrorCode.DATE_INVALID, {}),
        (NAME, "x" * 256, ErrorCode.VALUE_TOO_LONG, {"limit": "255"}),
        (NAME, "two\nlines", ErrorCode.CONTROL_CHARACTERS, {}),
    ],
)
async def test_only_canonical_values_are_taken(
    company: Company, name: FieldName, value: str, code: ErrorCode, detail: dict[str, str]
) -> None:
    row = await company.chat(UNASSIGNED)
    refused = await refusal(company, company.anna, field(row, name, value))
    assert (refused.code, refused.detail) == (code, detail)
    assert details(company, row) == Details()


async def test_a_value_that_is_there_already_changes_nothing(company: Company) -> None:
    row = await company.chat(UNASSIGNED)
    assert await told(company, company.anna, field(row, NAME, "")) == []
    await company.does(company.anna, field(row, NAME, "Maya"))
    assert await told(company, company.ben, field(row, NAME, "Maya")) == []
    (_, cleared) = await told(company, company.ben, field(row, NAME, ""))
    assert isinstance(cleared, FieldChanged)
    assert (cleared.now.value, cleared.now.by) == ("", by(company.ben, "Ben"))


async def test_a_value_remembers_the_message_it_was_taken_from(company: Company) -> None:
    row, elsewhere = await company.chat(UNASSIGNED), await company.chat(ASSIGNED, company.ben)
    own, anothers = MessageId(new_id()), MessageId(new_id())
    await company.does(company.visitor_of(row), WriteMessage(text="I am maya@shop.example"), own)
    await company.does(company.visitor_of(elsewhere), WriteMessage(text="I am piet@shop.example"), anothers)
    for message in (anothers, MessageId(new_id())):
        refused = await refusal(company, company.anna, field(row, EMAIL, "piet@shop.example", message=message))
        assert refused.code is ErrorCode.NOT_FOUND
    await company.does(company.anna, field(row, EMAIL, "maya@shop.example"))
    await company.does(company.anna, field(row, EMAIL, "maya@shop.example", message=own))
    assert await told(company, company.ben, field(row, EMAIL, "maya@shop.example")) == []
    assert details(company, row).fields[EMAIL].message == own


async def test_the_name_is_the_visitors_and_no_visitor_is_told(company: Company) -> None:
    row = await company.chat(ASSIGNED, company.anna)
    visitor, before = company.visitor_of(row), company.head
    changed, _ = await told(company, company.anna, field(row, NAME, "Maya"))
    assert isinstance(changed, ConversationChanged)
    assert changed.conversation.visitor.name == company.again(row).visitor_name == "Maya"
    await company.does(visitor, WriteMessage(text="Hello"))
    (seen,) = [event for event in await company.told(company.anna, before) if isinstance(event, MessageAdded)]
    assert seen.message.author.name == "Maya"
    (event,) = await company.told(visitor, before)
    assert isinstance(event, MessageAdded)
    assert event.message.author == Author(kind=AuthorKind.VISITOR)
    assert "Maya" not in str(company.visitor_snapshot(visitor))


async def test_only_the_conversation_they_are_in_names_the_visitor(company: Company) -> None:
    old = await company.chat(CLOSED, company.anna)
    visitor = company.visitor_of(old)
    await company.does(company.ben, field(old, NAME, "Maya"))
    await company.does(visitor, WriteMessage(text="One thing more"))
    new = company.current(visitor)
    await company.does(company.ben, field(old, NAME, "Maya Janssen"))
    await company.does(visitor, WriteMessage(text="And another"))
    with company.database.read() as connection:
        (said,) = newest_messages(connection, new.id, 1)
    assert (company.again(new).visitor_name, said.author.name) == ("Maya", "Maya")
    assert details(company, old).fields[NAME].value == "Maya Janssen"
    assert company.agent_snapshot(company.ben)[0].closed[0].visitor.name == "Maya Janssen"


async def test_what_the_playbook_captured_is_marked_as_its_own(company: Company) -> None:
    row = await company.chat(ConversationState.BOT)
    await company.bot(row, SetDetail(EMAIL, "maya@shop.example"), SetDetail(VALUE, "a lot"), SetDetail(NAME, "Maya"), EndFlow())
    known = details(company, row)
    assert {name: (now.value, now.by.kind) for name, now in known.fields.items()} == {
        EMAIL: ("maya@shop.example", AuthorKind.BOT),
        NAME: ("Maya", AuthorKind.BOT),
    }
    assert company.again(row).visitor_name == "Maya"


async def test_what_belongs_to_another_is_refused_and_not_told(company: Company) -> None:
    row = await company.chat(ASSIGNED, company.ben)
    before = company.head
    await company.does(company.ben, field(row, NAME, "Maya"))
    await company.does(company.ben, AddNote(conversation=row.id, text="Wants it in blue."))
    assert await company.told(company.anna, before) == []
    with pytest.raises(Refused) as refused:
        details(company, row)
    assert refused.value.code is ErrorCode.NOT_FOUND


async def test_batches_of_messages_do_not_touch_details(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    row = await company.chat(ASSIGNED, company.anna)
    await company.does(company.anna, field(row, NAME, "Maya"))

    def touched(_batch: Batch) -> None:
        raise AssertionError

    monkeypatch.setattr(Batch, "details", property(touched))
    await company.does(company.anna, SendMessage(conversation=row.id, text="Hello"))
    await company.does(company.visitor_of(row), WriteMessage(text="Hello"))
