"""How deadlines are looked at: in time, once each, and as near as they can be when the machine's clock was put back."""

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import update

from app.protocol.commands import Unassign
from app.protocol.events import ChatChanged, ConversationChanged
from app.protocol.records import ConversationState
from server_stub.db.accounts import create_account
from server_stub.db.rows import ConversationRow
from server_stub.db.tables import RETURN_AFTER_MS, conversation
from server_stub.handlers.deadlines import LOOK_AGAIN_S, Deadlines, pause_s
from server_stub.handlers.decide import SYSTEM_RULES
from server_stub.handlers.system import ExpireWait, SetReachable, SetVisitorHere, SystemCommand
from server_stub.handlers.told import Told
from server_stub.handlers.turn import Turn
from server_stub.handlers.waits import CLOSE_AFTER_LEAVING_MS, expire_wait
from tests.fakes.patience import PATIENCE_S
from tests.server_stub.company import WAIT_MS, Company

UNASSIGNED, MISSED = ConversationState.UNASSIGNED, ConversationState.MISSED
ASSIGNED, CLOSED = ConversationState.ASSIGNED, ConversationState.CLOSED
DAY_MS = 24 * 3_600_000


async def _look(company: Company) -> None:
    async with asyncio.timeout(PATIENCE_S):
        await Deadlines(company.executor, company.database, company.clock, Told()).run_overdue()


async def _chat_of_absent_chris(company: Company) -> ConversationRow:
    row = await company.chat(ASSIGNED, company.chris)
    await company.desk_does(SetReachable(company.chris.agent, False))
    return row


async def _stuck(company: Company) -> ConversationRow:
    """A row that is due and that the rules will not touch, say after a repair by hand: its owner works elsewhere."""
    row = await _chat_of_absent_chris(company)
    stranger = company.agent("Eve", create_account(company.database, "Elsewhere", company.clock()))
    with company.database.write() as connection:
        connection.execute(update(conversation).where(conversation.c.id == row.id).values(owner=stranger.agent))
    company.clock.advance(RETURN_AFTER_MS)
    return row


@pytest.mark.parametrize(("earliest", "pause"), [(None, LOOK_AGAIN_S), (1_000, LOOK_AGAIN_S), (300, 0.3), (1, 0.001)])
def test_the_next_look_is_at_the_next_deadline_or_soon(earliest: int | None, pause: float) -> None:
    assert pause_s(earliest, 0) == pause


@pytest.mark.parametrize("earliest", [0, -1, -DAY_MS])
def test_what_stays_due_is_not_looked_at_without_end(earliest: int) -> None:
    assert pause_s(earliest, 0) == LOOK_AGAIN_S


async def test_a_deadline_that_changes_nothing_holds_nothing_up(company: Company, expect_log: Callable[..., None]) -> None:
    expect_log("deadlines make no progress count=1")
    stuck, waiting = await _stuck(company), await company.chat(UNASSIGNED)
    company.clock.advance(WAIT_MS)
    await _look(company)
    assert company.again(waiting).state is MISSED
    assert company.again(stuck).state is ASSIGNED


async def test_a_server_starts_though_nothing_can_be_written_and_catches_up_later(
    company: Company, expect_log: Callable[..., None]
) -> None:
    expect_log("overdue deadlines wait why=busy")
    waiting = await company.chat(UNASSIGNED)
    company.clock.advance(WAIT_MS)
    await company.executor.stop()
    deadlines = Deadlines(company.executor, company.database, company.clock, Told())
    await deadlines.begin()
    await company.executor.start()
    await deadlines.run_overdue()
    assert company.again(waiting).state is MISSED


async def test_what_makes_no_progress_is_said_once(
    company: Company, caplog: pytest.LogCaptureFixture, expect_log: Callable[..., None]
) -> None:
    expect_log("deadlines make no progress")
    await _stuck(company)
    deadlines = Deadlines(company.executor, company.database, company.clock, Told())
    for _ in range(3):
        await deadlines.run_overdue()
    assert [record.getMessage() for record in caplog.records] == ["deadlines make no progress count=1"]


async def test_a_wait_is_never_longer_than_its_full_length_from_now(company: Company) -> None:
    row = await company.chat(UNASSIGNED)
    company.clock.advance(-DAY_MS)
    before = company.head
    await _look(company)
    after = company.again(row)
    assert (after.state, after.waiting_since, after.wait_deadline) == (UNASSIGNED, company.clock(), company.clock() + WAIT_MS)
    told = [event.conversation for event in await company.told(company.anna, before) if isinstance(event, ConversationChanged)]
    assert [header.wait_deadline for header in told] == [after.wait_deadline]
    shown = [event.chat for event in await company.told(company.visitor_of(row), before) if isinstance(event, ChatChanged)]
    assert [chat.wait_deadline for chat in shown] == [after.wait_deadline]
    company.clock.advance(WAIT_MS)
    await _look(company)
    assert company.again(row).state is MISSED


async def test_a_stay_is_never_longer_than_its_full_length_from_now(company: Company) -> None:
    row = await company.chat(UNASSIGNED)
    await company.desk_does(SetVisitorHere(row.visitor, False))
    company.clock.advance(-DAY_MS)
    await _look(company)
    company.clock.advance(CLOSE_AFTER_LEAVING_MS - 1)
    await _look(company)
    assert company.again(row).state is UNASSIGNED
    company.clock.advance(1)
    await _look(company)
    assert company.again(row).state is CLOSED


async def test_a_lease_is_never_longer_than_its_full_length_from_now(company: Company) -> None:
    row = await _chat_of_absent_chris(company)
    company.clock.advance(-DAY_MS)
    await _look(company)
    company.clock.advance(RETURN_AFTER_MS - 1)
    await _look(company)
    assert company.again(row).state is ASSIGNED
    company.clock.advance(1)
    await _look(company)
    assert company.again(row).state is UNASSIGNED


async def test_who_was_away_when_the_clock_was_put_back_waits_no_longer_either(company: Company) -> None:
    row = await company.chat(UNASSIGNED)
    await company.desk_does(SetVisitorHere(row.visitor, False))
    company.clock.advance(-DAY_MS)
    await company.desk_does(SetVisitorHere(row.visitor, True))
    await _look(company)
    assert company.again(row).wait_deadline == company.clock() + WAIT_MS


async def test_deadlines_that_are_as_they_should_be_are_left_alone(company: Company) -> None:
    waiting, leased, left = await company.chat(UNASSIGNED), await _chat_of_absent_chris(company), await company.chat(UNASSIGNED)
    await company.desk_does(SetVisitorHere(left.visitor, False))
    mine = await company.chat(ASSIGNED, company.anna)
    await company.does(company.anna, Unassign(conversation=mine.id))
    rows = [company.again(row) for row in (waiting, leased, left, mine)]
    before = company.head
    await _look(company)
    assert ([company.again(row) for row in rows], company.head) == (rows, before)


async def test_one_that_cannot_be_carried_out_holds_nothing_up(
    company: Company, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[..., None]
) -> None:
    """Not even a start: a bug that one conversation sets off must not keep everybody out."""
    expect_log("command failed kind=ExpireWait", logging.ERROR)
    expect_log("deadline refused kind=wait code=internal")
    expect_log("deadlines make no progress count=1")
    broken, sound = await company.chat(UNASSIGNED), await company.chat(UNASSIGNED)

    def rule(turn: Turn, command: ExpireWait) -> None:
        assert command.conversation != broken.id
        expire_wait(turn, command)

    rules: dict[type[SystemCommand], Callable[[Turn, Any], None]] = SYSTEM_RULES | {ExpireWait: rule}
    monkeypatch.setattr("server_stub.handlers.decide.SYSTEM_RULES", rules)
    company.clock.advance(WAIT_MS)
    await _look(company)
    assert (company.again(broken).state, company.again(sound).state) == (UNASSIGNED, MISSED)
