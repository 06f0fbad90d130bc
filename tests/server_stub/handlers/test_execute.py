"""Commands are carried out once, in their order, for those who may give them, and answered whatever happens around them."""

import asyncio
import logging
import sqlite3
from collections.abc import Callable
from typing import Any

import pytest

from app.protocol.commands import AssignToMe, Command, SendMessage, SetOnline, WriteMessage
from app.protocol.errors import ErrorCode
from app.protocol.ids import new_id
from app.protocol.records import ConversationState
from server_stub.db.accounts import create_account
from server_stub.db.messages import newest_messages
from server_stub.db.pruning import prune_results
from server_stub.db.rows import ConversationRow
from server_stub.handlers import execute
from server_stub.handlers.actors import Actor, AgentActor
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import DeactivateAgent, DescribeVisitor, SetReachable
from tests.fakes.patience import PATIENCE_S
from tests.server_stub.company import PERSON, Company


def _texts(company: Company, row: ConversationRow) -> list[str]:
    with company.database.read() as connection:
        return [message.text for message in newest_messages(connection, row.id, 1_000) if message.text]


async def _refusal(company: Company, actor: Actor, command: Any, command_id: str | None = None) -> Refused:
    with pytest.raises(Refused) as refusal:
        await company.does(actor, command, command_id)
    return refusal.value


async def test_the_same_command_twice_has_one_effect_and_one_answer(company: Company) -> None:
    row = await company.chat(ConversationState.ASSIGNED, company.anna)
    before, id_, command = company.head, new_id(), SendMessage(conversation=row.id, text="Once")
    answers = await asyncio.gather(*(company.does(company.anna, command, id_) for _ in range(3)))
    answers.append(await company.does(company.anna, command, id_))
    assert answers == [before + 1] * 4
    assert company.head == before + 1
    assert _texts(company, row).count("Once") == 1


async def test_another_body_under_the_same_id_is_a_conflict(company: Company) -> None:
    row = await company.chat(ConversationState.ASSIGNED, company.anna)
    id_ = new_id()
    both = (company.does(company.anna, SendMessage(conversation=row.id, text=text), id_) for text in ("first", "second"))
    done, conflict = await asyncio.gather(*both, return_exceptions=True)
    assert done == company.head
    assert isinstance(conflict, Refused)
    assert conflict.code is ErrorCode.IDEMPOTENCY_CONFLICT
    later = await _refusal(company, company.anna, AssignToMe(conversation=row.id), id_)
    assert later.code is ErrorCode.IDEMPOTENCY_CONFLICT


async def test_a_refusal_is_final(company: Company) -> None:
    row = await company.chat(ConversationState.ASSIGNED, company.ben)
    id_, command = new_id(), AssignToMe(conversation=row.id)
    first = await _refusal(company, company.anna, command, id_)
    await company.desk_does(DeactivateAgent(company.ben.agent))
    again = await _refusal(company, company.anna, command, id_)
    assert (again.code, again.detail) == (first.code, first.detail) == (ErrorCode.ALREADY_ASSIGNED, {"owner": "Ben"})
    await company.does(company.anna, command)


async def test_ids_of_different_devices_do_not_meet(company: Company) -> None:
    id_ = new_id()
    await company.does(company.anna, SetOnline(online=False), id_)
    phone = AgentActor(company.account, company.anna.agent, new_id())
    await company.does(phone, SetOnline(online=True), id_)
    assert company.agent_snapshot(company.anna)[0].me is not None


@pytest.mark.parametrize("who", ["agent", "visitor", "visitor's answer"])
async def test_the_message_itself_answers_when_the_results_are_pruned(company: Company, who: str) -> None:
    row = await company.chat(ConversationState.ASSIGNED, company.anna)
    visitor = await company.visitor() if who == "visitor's answer" else company.visitor_of(row)
    wishes: dict[str, tuple[Actor, Command]] = {
        "agent": (company.anna, SendMessage(conversation=row.id, text="Once")),
        "visitor": (visitor, WriteMessage(text="Once")),
        "visitor's answer": (visitor, PERSON),
    }
    actor, command = wishes[who]
    id_ = new_id()
    await company.does(actor, command, id_)
    before = company.head
    assert prune_results(company.database, company.clock() + 1) is False
    await company.does(actor, command, id_)
    assert company.head == before


async def test_a_message_of_somebody_else_under_that_id_is_a_conflict(company: Company) -> None:
    row = await company.chat(ConversationState.ASSIGNED, company.anna)
    id_ = new_id()
    await company.does(company.anna, SendMessage(conversation=row.id, text="Once"), id_)
    refusal = await _refusal(company, company.visitor_of(row), WriteMessage(text="Once"), id_)
    assert refusal.code is ErrorCode.IDEMPOTENCY_CONFLICT


async def test_commands_are_carried_out_in_the_order_they_were_given(company: Company) -> None:
    row = await company.chat(ConversationState.ASSIGNED, company.anna)
    visitor = company.visitor_of(row)
    before = _texts(company, row)
    wishes = [
        (company.anna, SendMessage(conversation=row.id, text=str(i))) if i % 2 else (visitor, WriteMessage(text=str(i))) for i in range(200)
    ]
    await asyncio.gather(*(company.does(actor, command) for actor, command in wishes))
    assert _texts(company, row) == before + [str(i) for i in range(200)]
    with company.database.read() as connection:
        messages = newest_messages(connection, row.id, 1_000)
    assert [message.number for message in messages] == list(range(1, company.again(row).last_number + 1))


async def test_each_account_has_a_number_line_without_gaps(company: Company) -> None:
    zoe = company.agent("Zoe", create_account(company.database, "Elsewhere", company.clock()))
    row = await company.chat(ConversationState.ASSIGNED, company.anna)
    before = company.head
    there = (company.does(company.visitor_of(row), WriteMessage(text=str(i))) for i in range(150))
    elsewhere = (company.does(zoe, SetOnline(online=i % 2 == 0)) for i in range(150))
    answers = await asyncio.gather(*(one for both in zip(there, elsewhere, strict=True) for one in both))
    assert answers[::2] == list(range(before + 1, before + 151))
    assert answers[1::2] == list(range(1, 151))
    for account, after in ((company.account, before), (zoe.account, 0)):
        entries = await company.log.read(account, after, 1_000)
        assert [entry.number for entry in entries] == list(range(after + 1, after + 151))
        assert {entry.account for entry in entries} == {account}


async def test_a_bug_in_one_command_takes_no_other_down(company: Company, expect_log: Callable[..., None]) -> None:
    expect_log("command failed kind=DescribeVisitor", logging.ERROR)
    row = await company.chat(ConversationState.ASSIGNED, company.anna)
    # Half a character gets past no door; here it stands for whatever nobody thought of.
    bad = company.desk_does(DescribeVisitor(row.visitor, "\ud83e", ""))
    good = (company.does(company.anna, SendMessage(conversation=row.id, text=text)) for text in ("before", "after"))
    answers = await asyncio.gather(next(good), bad, next(good), return_exceptions=True)
    assert [type(answer) for answer in answers] == [int, Refused, int]
    assert isinstance(answers[1], Refused)
    assert answers[1].code is ErrorCode.INTERNAL
    assert _texts(company, row)[-2:] == ["before", "after"]


async def test_what_was_committed_is_answered_though_its_readers_cannot_be_told_yet(
    company: Company, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[..., None]
) -> None:
    expect_log("publishing failed", logging.ERROR)
    row = await company.chat(ConversationState.ASSIGNED, company.anna)
    before = company.head

    def fails(*_: object) -> None:
        raise sqlite3.OperationalError

    with monkeypatch.context() as broken:
        broken.setattr(company.log, "publish", fails)
        async with asyncio.timeout(PATIENCE_S):
            assert await company.does(company.anna, SendMessage(conversation=row.id, text="Once")) == before + 1
    await company.log.poll()
    assert company.head == before + 1


async def test_who_was_deactivated_may_do_nothing(company: Company) -> None:
    await company.desk_does(DeactivateAgent(company.anna.agent))
    assert (await _refusal(company, company.anna, SetOnline(online=True))).code is ErrorCode.REVOKED


async def test_nobody_gives_the_commands_of_others(company: Company) -> None:
    visitor = await company.visitor()
    switch_off = SetReachable(company.anna.agent, False)
    wishes: list[tuple[Actor, Any]] = [(visitor, SetOnline(online=True)), (company.anna, PERSON), (company.anna, switch_off)]
    assert {(await _refusal(company, actor, command)).code for actor, command in wishes} == {ErrorCode.UNKNOWN_COMMAND}


async def test_what_was_accepted_is_finished_before_it_stops(company: Company) -> None:
    row = await company.chat(ConversationState.ASSIGNED, company.anna)
    async with asyncio.TaskGroup() as group:
        sent = [group.create_task(company.does(company.anna, SendMessage(conversation=row.id, text=str(i)))) for i in range(300)]
        await asyncio.sleep(0)
        await company.executor.stop()
    assert len({task.result() for task in sent}) == 300
    assert (await _refusal(company, company.anna, SetOnline(online=False))).code is ErrorCode.BUSY


async def test_it_is_alive_between_start_and_stop_and_counts_what_waits(company: Company) -> None:
    row = await company.chat(ConversationState.ASSIGNED, company.anna)
    assert (company.executor.alive, company.executor.waiting) == (True, 0)
    async with asyncio.TaskGroup() as group:
        for number in range(3):
            group.create_task(company.does(company.anna, SendMessage(conversation=row.id, text=str(number))))
        await asyncio.sleep(0)
        assert company.executor.waiting == 3
    assert company.executor.waiting == 0
    await company.executor.stop()
    assert not company.executor.alive


async def test_more_than_can_wait_is_refused_for_now(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(execute, "MAX_WAITING", 5)
    row = await company.chat(ConversationState.ASSIGNED, company.anna)
    wishes = [SendMessage(conversation=row.id, text=str(i)) for i in range(8)]
    answers = await asyncio.gather(*(company.does(company.anna, wish) for wish in wishes), return_exceptions=True)
    refused = [answer for answer in answers if isinstance(answer, Refused)]
    assert [(answer.code, answer.retry_after_ms) for answer in refused] == [(ErrorCode.BUSY, 1_000)] * 3
    await company.does(company.anna, wishes[-1])


async def test_a_caller_who_goes_away_stops_nothing(company: Company) -> None:
    row = await company.chat(ConversationState.ASSIGNED, company.anna)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(company.does(company.anna, SendMessage(conversation=row.id, text="still sent")))
        await asyncio.sleep(0)
        task.cancel()
    await company.does(company.anna, SendMessage(conversation=row.id, text="and this"))
    assert _texts(company, row)[-2:] == ["still sent", "and this"]
