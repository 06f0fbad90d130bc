"""The demo's offline flow with real log, executor and database: what the bot captures, and what it makes of it."""

from collections.abc import AsyncGenerator

import pytest
from sqlalchemy import update

from app.protocol.commands import AnswerQuestion, SetField, SetOnline, WriteMessage
from app.protocol.details import CrmItemKind, Details, FieldName
from app.protocol.records import AuthorKind, ConversationState, Outcome
from server_stub.db.details import details_of
from server_stub.db.messages import newest_messages
from server_stub.db.rows import ConversationRow
from server_stub.db.tables import account
from server_stub.handlers.actors import VisitorActor
from server_stub.handlers.system import ExpireWait
from server_stub.playbooks.publish import publish
from tests.server_stub.company import SITE, Company
from tests.server_stub.playbooks.at_work import ASK_EMAIL, ASK_INTEREST, ASK_NAME, PERSON, SKIP_EMAIL, SKIP_NAME, bot, says, state, until
from tests.server_stub.playbooks.demo import PLAYBOOK

AGAIN = "This does not look like an e-mail address. Please write it like name@example.com."
BUYING = AnswerQuestion(card="interest", answer="buying")


def known(company: Company, row: ConversationRow) -> Details:
    with company.database.read() as connection:
        return details_of(connection, [row.id]).get(row.id, Details())


@pytest.fixture
async def visitor(company: Company) -> AsyncGenerator[VisitorActor]:
    """A visitor who asked for a person while nobody is online, and is asked for their name."""
    for agent in (company.anna, company.ben, company.chris):
        await company.does(agent, SetOnline(online=False))
    async with bot(company):
        visitor = await company.visitor()
        await says(company, visitor, PERSON, ASK_NAME)
        yield visitor


async def test_with_nobody_there_the_bot_captures_name_and_email_and_makes_a_lead(company: Company, visitor: VisitorActor) -> None:
    await says(company, visitor, WriteMessage(text="Ana  Nowak"), ASK_EMAIL)
    await says(company, visitor, WriteMessage(text="ana at example"), AGAIN)
    await says(company, visitor, WriteMessage(text="Ana@Example.com"), ASK_INTEREST)
    await company.does(visitor, BUYING)
    row = await state(company, visitor, ConversationState.CLOSED)
    details = known(company, row)
    assert {field: found.value for field, found in details.fields.items()} == {
        FieldName.PERSON_NAME: "Ana Nowak",
        FieldName.PERSON_EMAIL: "Ana@example.com",
    }
    assert {found.by.kind for found in details.fields.values()} == {AuthorKind.BOT}
    with company.database.read() as connection:
        words = {message.id: message.text for message in newest_messages(connection, row.id, 100)}
    sources = {field: words[found.message] for field, found in details.fields.items() if found.message}
    assert sources == {FieldName.PERSON_NAME: "Ana  Nowak", FieldName.PERSON_EMAIL: "Ana@Example.com"}
    (lead,) = details.items
    assert (lead.kind, lead.title, lead.owner) == (CrmItemKind.LEAD, "Ana Nowak, asked in the chat", None)
    assert (row.visitor_name, row.outcome) == ("Ana Nowak", Outcome.BOT_ONLY)


async def test_who_says_nothing_of_themselves_leaves_an_activity(company: Company, visitor: VisitorActor) -> None:
    await says(company, visitor, SKIP_NAME, ASK_EMAIL)
    await says(company, visitor, SKIP_EMAIL, ASK_INTEREST)
    await company.does(visitor, AnswerQuestion(card="interest", answer="other"))
    details = known(company, await state(company, visitor, ConversationState.CLOSED))
    assert details.fields == {}
    assert [(item.kind, item.title) for item in details.items] == [(CrmItemKind.ACTIVITY, "Answer a question from the chat")]


async def test_a_lead_about_nobody_is_not_made_and_the_flow_goes_on(company: Company, visitor: VisitorActor) -> None:
    await says(company, visitor, SKIP_NAME, ASK_EMAIL)
    await says(company, visitor, SKIP_EMAIL, ASK_INTEREST)
    await company.does(visitor, BUYING)
    assert known(company, await state(company, visitor, ConversationState.CLOSED)).items == ()


async def test_who_was_missed_is_asked_once_and_what_an_agent_knows_is_not_asked_for(company: Company) -> None:
    async with bot(company):
        visitor = await company.visitor()
        await company.does(visitor, PERSON)
        row = await state(company, visitor, ConversationState.UNASSIGNED)
        await company.does(company.anna, SetField(conversation=row.id, field=FieldName.PERSON_NAME, value="Ana"))
        company.clock.advance(120_000)
        await company.desk_does(ExpireWait(row.id))
        await until(company, lambda: ask_of(company, row) == ASK_EMAIL)
        await says(company, visitor, WriteMessage(text="a@b.co"), ASK_INTEREST)
        await company.does(visitor, AnswerQuestion(card="interest", answer="again"))
        await state(company, visitor, ConversationState.UNASSIGNED)
        company.clock.advance(120_000)
        await company.desk_does(ExpireWait(row.id))
        await until(company, lambda: ask_of(company, row) == ASK_INTEREST)
        await company.does(visitor, BUYING)
        row = await state(company, visitor, ConversationState.CLOSED)
    assert [item.title for item in known(company, row).items] == ["Ana, asked in the chat"]
    assert row.outcome is Outcome.MISSED


def ask_of(company: Company, row: ConversationRow) -> str:
    """The last words in a conversation."""
    with company.database.read() as connection:
        return newest_messages(connection, row.id, 1)[-1].text


async def test_phone_numbers_are_read_as_in_the_accounts_country(company: Company) -> None:
    ask = b'{"bot_name":"Robin","start":"p","cards":[{"type":"capture","id":"p","field":"person_phone","text":"Phone?"}]}'
    publish(company.database, SITE, ask, company.clock())
    with company.database.write() as connection:
        connection.execute(update(account).values(region="PL"))
    async with bot(company):
        visitor = await company.visitor()
        await company.does(visitor, WriteMessage(text="600 123 456"))
        row = await state(company, visitor, ConversationState.CLOSED)
    assert known(company, row).fields[FieldName.PERSON_PHONE].value == "+48600123456"


async def test_a_running_chat_keeps_the_cards_it_began_with(company: Company, visitor: VisitorActor) -> None:
    publish(company.database, SITE, PLAYBOOK.replace(b"And at which", b"At which"), company.clock())
    await says(company, visitor, WriteMessage(text="Ana"), ASK_EMAIL)
