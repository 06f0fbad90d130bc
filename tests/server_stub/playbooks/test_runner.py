"""The bot at work: real log, real executor, a database on disk."""

import logging
from collections.abc import Callable

import pytest
from sqlalchemy import select, update

from app.protocol.commands import AnswerQuestion, AssignToMe, Command, SetOnline, Unassign, WriteMessage
from app.protocol.errors import ErrorCode
from app.protocol.ids import CommandId
from app.protocol.records import AuthorKind, ConversationState, Outcome
from server_stub.db.accounts import create_account
from server_stub.db.messages import newest_messages
from server_stub.db.rows import ConversationRow
from server_stub.db.sites import SiteRow, add_site
from server_stub.db.subscribers import read_cursor
from server_stub.db.tables import account, conversation
from server_stub.eventlog import follower
from server_stub.handlers.actors import Actor, VisitorActor
from server_stub.handlers.execute import Executor
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import ExpireWait, SystemCommand
from server_stub.playbooks.publish import publish
from server_stub.playbooks.runner import SUBSCRIBER
from tests.server_stub.company import SITE, Company
from tests.server_stub.handlers.test_files import upload
from tests.server_stub.playbooks.at_work import (
    AGAIN,
    ASK_EMAIL,
    ASK_INTEREST,
    ASK_NAME,
    LOOKING,
    OFFLINE,
    ONLINE,
    PERSON,
    SKIP_EMAIL,
    SKIP_NAME,
    bot,
    bot_is_through,
    says,
    state,
    texts,
    until,
)
from tests.server_stub.playbooks.demo import PLAYBOOK


async def test_asking_for_a_person_calls_the_agents(company: Company) -> None:
    async with bot(company):
        visitor = await company.visitor()
        await company.does(visitor, PERSON)
        row = await state(company, visitor, ConversationState.UNASSIGNED)
        assert row.wait_deadline == company.clock() + 120_000
        assert texts(company, row) == ["Chat with a person", ONLINE]
        with company.database.read() as connection:
            said = [message for message in newest_messages(connection, row.id, 100) if message.author.kind is AuthorKind.BOT]
        assert {message.author.name for message in said} == {"Acme Assistant"}


async def test_a_typed_answer_does_the_same(company: Company) -> None:
    async with bot(company):
        visitor = await company.visitor()
        await company.does(visitor, WriteMessage(text="chat with a person"))
        row = await state(company, visitor, ConversationState.UNASSIGNED)
        assert texts(company, row) == ["chat with a person", ONLINE]


async def test_other_words_are_answered_with_the_question(company: Company) -> None:
    async with bot(company):
        visitor = await company.visitor()
        await company.does(visitor, WriteMessage(text="Do you sell hats?"))
        await bot_is_through(company)
        assert texts(company, company.current(visitor)) == ["Do you sell hats?", AGAIN]
        await company.does(visitor, PERSON)
        await state(company, visitor, ConversationState.UNASSIGNED)


async def test_files_without_words_are_answered_with_the_question_and_taken_for_no_value(company: Company) -> None:
    async with bot(company):
        visitor = await company.visitor()
        await company.does(visitor, WriteMessage(text="", files=(upload(company, visitor).id,)))
        await bot_is_through(company)
        assert texts(company, company.current(visitor)) == [AGAIN]
        await company.does(visitor, PERSON)
        row = await state(company, visitor, ConversationState.UNASSIGNED)
        company.clock.advance(120_000)
        await company.desk_does(ExpireWait(row.id))
        await until(company, lambda: texts(company, row)[-1:] == [ASK_NAME])
        await company.does(visitor, WriteMessage(text=" ", files=(upload(company, visitor).id,)))
        await bot_is_through(company)
        assert texts(company, row)[-2:] == [ASK_NAME, ASK_NAME]


async def test_a_flow_that_ends_closes_the_conversation(company: Company) -> None:
    async with bot(company):
        visitor = await company.visitor()
        await company.does(visitor, LOOKING)
        row = await state(company, visitor, ConversationState.CLOSED)
        assert row.outcome is Outcome.BOT_ONLY


async def test_with_nobody_online_the_offline_flow_begins_at_once(company: Company) -> None:
    for agent in (company.anna, company.ben, company.chris):
        await company.does(agent, SetOnline(online=False))
    async with bot(company):
        visitor = await company.visitor()
        await company.does(visitor, PERSON)
        await until(company, lambda: len(texts(company, company.current(visitor))) == 3)
        row = company.current(visitor)
        assert texts(company, row) == ["Chat with a person", OFFLINE, ASK_NAME]
        assert row.state is ConversationState.BOT
        await skips_everything(company, visitor)
        await company.does(visitor, AnswerQuestion(card="interest", answer="other"))
        assert (await state(company, visitor, ConversationState.CLOSED)).outcome is Outcome.BOT_ONLY


async def skips_everything(company: Company, visitor: VisitorActor) -> None:
    """The visitor tells nothing of themselves."""
    await says(company, visitor, SKIP_NAME, ASK_EMAIL)
    await says(company, visitor, SKIP_EMAIL, ASK_INTEREST)


async def missed(company: Company, visitor: VisitorActor) -> ConversationRow:
    """The visitor asks for a person, and nobody comes."""
    await company.does(visitor, PERSON)
    row = await state(company, visitor, ConversationState.UNASSIGNED)
    company.clock.advance(120_000)
    await company.desk_does(ExpireWait(row.id))
    await until(company, lambda: texts(company, row)[-1] == ASK_NAME)
    return company.current(visitor)


async def test_an_expired_wait_brings_the_offline_flow_once(company: Company) -> None:
    async with bot(company):
        visitor = await company.visitor()
        row = await missed(company, visitor)
        assert row.state is ConversationState.MISSED
        assert texts(company, row) == ["Chat with a person", ONLINE, OFFLINE, ASK_NAME]
        await skips_everything(company, visitor)
        await company.does(visitor, AnswerQuestion(card="interest", answer="other"))
        assert (await state(company, visitor, ConversationState.CLOSED)).outcome is Outcome.MISSED


async def test_the_offline_flow_can_call_the_agents_again(company: Company) -> None:
    async with bot(company):
        visitor = await company.visitor()
        await missed(company, visitor)
        await skips_everything(company, visitor)
        await company.does(visitor, AnswerQuestion(card="interest", answer="again"))
        row = await state(company, visitor, ConversationState.UNASSIGNED)
        assert row.wait_deadline == company.clock() + 120_000


async def test_once_an_agent_has_it_the_bot_is_silent(company: Company) -> None:
    async with bot(company):
        visitor = await company.visitor()
        row = await missed(company, visitor)
        await company.does(company.anna, AssignToMe(conversation=row.id))
        await company.does(visitor, WriteMessage(text="Ana Nowak"))
        await bot_is_through(company)
        row = company.current(visitor)
        assert row.state is ConversationState.ASSIGNED
        assert texts(company, row)[-1] == "Ana Nowak"


async def test_put_back_and_missed_again_it_says_so_again(company: Company) -> None:
    async with bot(company):
        visitor = await company.visitor()
        await company.does(visitor, PERSON)
        row = await state(company, visitor, ConversationState.UNASSIGNED)
        await company.does(company.anna, AssignToMe(conversation=row.id))
        await company.does(company.anna, Unassign(conversation=row.id))
        company.clock.advance(120_000)
        await company.desk_does(ExpireWait(row.id))
        await until(company, lambda: texts(company, row)[-2:] == [OFFLINE, ASK_NAME])


async def test_what_came_while_the_bot_was_away_is_answered_once(company: Company) -> None:
    visitor = await company.visitor()
    await company.does(visitor, WriteMessage(text="Hello?"))
    for _ in range(2):
        async with bot(company):
            await bot_is_through(company)
    assert texts(company, company.current(visitor)) == ["Hello?", AGAIN]


async def test_two_bots_answer_once(company: Company) -> None:
    async with bot(company), bot(company):
        visitors = [await company.visitor() for _ in range(5)]
        for visitor in visitors:
            await company.does(visitor, WriteMessage(text="Hello?"))
        await bot_is_through(company)
        for visitor in visitors:
            assert texts(company, company.current(visitor)) == ["Hello?", AGAIN]


async def test_a_running_chat_keeps_its_playbook(company: Company) -> None:
    async with bot(company):
        visitor = await company.visitor()
        await company.does(visitor, WriteMessage(text="Hello?"))
        await bot_is_through(company)
        publish(company.database, SITE, PLAYBOOK.replace(b"I am calling", b"We are fetching"), company.clock())
        await company.does(visitor, PERSON)
        row = await state(company, visitor, ConversationState.UNASSIGNED)
        assert texts(company, row)[-1] == ONLINE
        later = await company.visitor()
        await company.does(later, PERSON)
        row = await state(company, later, ConversationState.UNASSIGNED)
        assert texts(company, row)[-1] == ONLINE.replace("I am calling", "We are fetching")


async def test_what_was_pruned_from_the_log_is_answered_all_the_same(company: Company) -> None:
    visitor = await company.visitor()
    await company.does(visitor, WriteMessage(text="Hello?"))
    silent = await company.visitor()
    await company.does(silent, PERSON)
    with company.database.write() as connection:
        connection.execute(update(account).values(floor=select(account.c.head).scalar_subquery()))
    await company.restart()
    async with bot(company):
        await state(company, silent, ConversationState.UNASSIGNED)
        await bot_is_through(company)
    assert texts(company, company.current(visitor)) == ["Hello?", AGAIN]
    assert read_cursor(company.database, SUBSCRIBER, company.account) > 0


async def test_its_place_in_the_log_is_kept(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(follower, "REMEMBER_EVERY", 1)
    async with bot(company):
        visitor = await company.visitor()
        await company.does(visitor, PERSON)
        before = company.head
        await bot_is_through(company)
        await company.does(visitor, WriteMessage(text="Anybody?"))
        await bot_is_through(company)
        assert read_cursor(company.database, SUBSCRIBER, company.account) >= before


class BusyAtFirst(Executor):
    """Turns the first command away for a moment, as a full disk does."""

    def __init__(self, behind: Executor) -> None:
        self._behind = behind
        self.turned_away: list[CommandId] = []

    async def execute(self, actor: Actor, command_id: CommandId, command: Command | SystemCommand) -> int:
        """Carry it out, but for the first."""
        if not self.turned_away:
            self.turned_away.append(command_id)
            raise Refused(ErrorCode.BUSY, retry_after_ms=1)
        return await self._behind.execute(actor, command_id, command)


async def test_while_the_disk_is_full_the_bot_keeps_trying(company: Company) -> None:
    busy = BusyAtFirst(company.executor)
    async with bot(company, busy):
        visitor = await company.visitor()
        await company.does(visitor, PERSON)
        row = await state(company, visitor, ConversationState.UNASSIGNED)
        assert texts(company, row) == ["Chat with a person", ONLINE]
    assert len(busy.turned_away) == 1


async def test_one_broken_conversation_stops_no_other(company: Company, expect_log: Callable[..., None]) -> None:
    expect_log("playbook failed", logging.ERROR)
    broken = await company.visitor()
    await company.does(broken, PERSON)
    with company.database.write() as connection:
        connection.execute(update(conversation).values(flow_state=b"{"))
    async with bot(company):
        await bot_is_through(company)
    assert company.current(broken).state is ConversationState.BOT


async def test_a_company_that_is_added_later_has_a_bot_too(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(follower, "LOOK_FOR_ACCOUNTS_S", 0.01)
    async with bot(company):
        await bot_is_through(company)
        second = create_account(company.database, "Second", company.clock())
        company.account, company.site = second, SiteRow("second", second, "Second", "Robin", ())
        company.desk = type(company.desk)(second)
        add_site(company.database, company.site)
        publish(company.database, "second", PLAYBOOK, company.clock())
        visitor = await company.visitor()
        visitor = VisitorActor(second, visitor.visitor, "second", visitor.device)
        await company.does(visitor, LOOKING)
        await state(company, visitor, ConversationState.CLOSED)
