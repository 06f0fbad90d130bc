"""How the alert for a waiting conversation gets more pressing, part by part of its wait, until somebody reacts."""

import asyncio
from typing import Any

import pytest

from app.protocol.commands import AssignToMe, SetOnline, Unassign
from app.protocol.events import ConversationChanged, ConversationEntered
from app.protocol.ids import AgentId, ConversationId
from app.protocol.records import ConversationState, Urgency
from server_stub.db.rows import ConversationRow
from server_stub.handlers.actors import AgentActor
from server_stub.handlers.deadlines import Deadlines
from server_stub.handlers.pressing import PARTS, calm
from server_stub.handlers.system import NoteReaction, RaiseAlert, SetReachable, SetVisitorHere
from server_stub.handlers.told import KEPT, Told
from tests.fakes.patience import PATIENCE_S
from tests.server_stub.company import WAIT_MS, Company

UNASSIGNED, MISSED, ASSIGNED = ConversationState.UNASSIGNED, ConversationState.MISSED, ConversationState.ASSIGNED
NONE, AGAIN, EVERYBODY = Urgency.NONE, Urgency.AGAIN, Urgency.EVERYBODY
PART_MS = WAIT_MS // PARTS


@pytest.fixture
def told() -> Told:
    """What clients have said."""
    return Told()


async def _look(company: Company, told: Told) -> None:
    async with asyncio.timeout(PATIENCE_S):
        await Deadlines(company.executor, company.database, company.clock, told).run_overdue()


async def _chat(company: Company, told: Told, *agents: AgentActor) -> ConversationRow:
    """One that waits, of which these agents were told."""
    row = await company.chat(UNASSIGNED)
    assert row.waiting_since is not None
    for agent in agents:
        told.add(row.id, row.waiting_since, agent.agent)
    return row


async def _react(company: Company, row: ConversationRow) -> None:
    assert row.waiting_since is not None
    await company.desk_does(NoteReaction(row.id, row.waiting_since))


async def _stages(company: Company, told: Told, row: ConversationRow, *after_ms: int) -> list[Urgency]:
    """How urgent it is each time so many ms have gone by."""
    found = []
    for step in after_ms:
        company.clock.advance(step)
        await _look(company, told)
        found.append(company.again(row).urgency)
    return found


async def _shown(company: Company, after: int) -> list[Urgency]:
    """What an agent's clients are told of it since then."""
    events = await company.told(company.ben, after)
    return [event.conversation.urgency for event in events if isinstance(event, ConversationChanged | ConversationEntered)]


async def test_those_who_were_told_come_first_then_everybody_and_then_the_wait_is_over(company: Company, told: Told) -> None:
    row = await _chat(company, told, company.anna)
    before = company.head
    assert await _stages(company, told, row, PART_MS - 1, 1, PART_MS - 1, 1) == [NONE, AGAIN, AGAIN, EVERYBODY]
    assert await _stages(company, told, row, PART_MS) == [NONE]
    assert company.again(row).state is MISSED
    assert await _shown(company, before) == [AGAIN, EVERYBODY, NONE]


@pytest.mark.parametrize("who", ["nobody was told", "they have gone", "they have switched off", "they were told of an earlier wait"])
async def test_where_nobody_was_told_who_could_come_everybody_is_told_at_once(company: Company, told: Told, who: str) -> None:
    row = await _chat(company, told, *([] if who == "nobody was told" else [company.anna]))
    match who:
        case "they have gone":
            await company.desk_does(SetReachable(company.anna.agent, False))
        case "they have switched off":
            await company.does(company.anna, SetOnline(online=False))
        case "they were told of an earlier wait":
            company.clock.advance(1)
            await company.does(company.anna, AssignToMe(conversation=row.id))
            await company.does(company.anna, Unassign(conversation=row.id))
    assert await _stages(company, told, row, PART_MS) == [EVERYBODY]


async def test_a_reaction_calms_everybody_and_counts_for_a_part_of_the_wait(company: Company, told: Told) -> None:
    row = await _chat(company, told, company.anna)
    assert await _stages(company, told, row, PART_MS) == [AGAIN]
    before = company.head
    await _react(company, row)
    assert (company.again(row).urgency, await _shown(company, before)) == (NONE, [NONE])
    assert await _stages(company, told, row, PART_MS - 1, 1) == [NONE, EVERYBODY]  # there would be no time for both steps


async def test_a_reaction_late_in_the_first_part_leaves_everybody_time_to_come(company: Company, told: Told) -> None:
    row = await _chat(company, told, company.anna)
    company.clock.advance(PART_MS - 1)
    await _react(company, row)
    assert await _stages(company, told, row, PART_MS - 1, 1) == [NONE, EVERYBODY]


async def test_a_reaction_in_the_last_part_is_the_last_word(company: Company, told: Told) -> None:
    row = await _chat(company, told)
    assert await _stages(company, told, row, PART_MS, PART_MS) == [EVERYBODY, EVERYBODY]
    await _react(company, row)
    assert await _stages(company, told, row, 0, PART_MS - 1) == [NONE, NONE]
    assert company.again(row).state is UNASSIGNED


async def test_a_reaction_before_anything_presses_is_told_to_nobody(company: Company, told: Told) -> None:
    row = await _chat(company, told, company.anna)
    company.clock.advance(PART_MS // 3)
    before = company.head
    await _react(company, row)
    assert await _shown(company, before) == []
    assert await _stages(company, told, row, PART_MS - 1, 1) == [NONE, AGAIN]


async def test_a_reaction_to_an_earlier_wait_puts_off_nothing(company: Company) -> None:
    row = await company.chat(ASSIGNED, company.ben)
    company.clock.advance(1)
    await company.does(company.ben, Unassign(conversation=row.id))
    again = company.again(row)
    assert again.waiting_since is not None
    company.clock.advance(PART_MS // 2)
    await company.desk_does(NoteReaction(row.id, again.waiting_since - 1))
    assert company.again(row).alert_deadline == again.alert_deadline


async def test_what_is_taken_presses_no_more_and_begins_anew_when_it_returns(company: Company, told: Told) -> None:
    row = await _chat(company, told)
    assert await _stages(company, told, row, PART_MS) == [EVERYBODY]
    await company.does(company.anna, AssignToMe(conversation=row.id))
    taken = company.again(row)
    assert (taken.urgency, taken.alert_deadline) == (NONE, None)
    await company.does(company.anna, Unassign(conversation=row.id))
    assert await _stages(company, told, row, PART_MS - 1, 1) == [NONE, EVERYBODY]


async def test_nobody_is_pressed_while_the_visitor_is_away(company: Company, told: Told) -> None:
    row = await _chat(company, told, company.anna)
    await company.desk_does(SetVisitorHere(row.visitor, False))
    assert await _stages(company, told, row, PART_MS) == [NONE]
    await company.desk_does(RaiseAlert(row.id))  # as one that was under way when they left
    assert company.again(row).urgency is NONE
    await company.desk_does(SetVisitorHere(row.visitor, True))
    assert await _stages(company, told, row, 0) == [AGAIN]
    before = company.head
    await company.desk_does(SetVisitorHere(row.visitor, False))
    await company.desk_does(SetVisitorHere(row.visitor, True))
    assert await _shown(company, before) == [NONE, AGAIN]


async def test_a_restart_forgets_nothing_but_who_was_told(company: Company, told: Told) -> None:
    row = await _chat(company, told, company.anna)
    assert await _stages(company, told, row, PART_MS) == [AGAIN]
    await company.restart()
    assert await _stages(company, Told(), row, PART_MS - 1, 1) == [AGAIN, EVERYBODY]


async def test_a_server_that_slept_through_two_parts_takes_both_in_one(company: Company, told: Told) -> None:
    row = await _chat(company, told, company.anna)
    before = company.head
    assert await _stages(company, told, row, 2 * PART_MS) == [EVERYBODY]
    assert await _shown(company, before) == [EVERYBODY]


async def test_a_wait_that_the_clock_put_back_begins_anew_and_so_do_its_parts(company: Company, told: Told) -> None:
    row = await _chat(company, told)
    assert await _stages(company, told, row, PART_MS, -WAIT_MS, PART_MS - 1, 1) == [EVERYBODY, NONE, NONE, EVERYBODY]


def test_waits_too_short_for_steps_have_none() -> None:
    assert [calm(1_000, wait_ms)["alert_deadline"] for wait_ms in (0, 2, 3, 10)] == [None, None, 1_001, 1_003]


def test_memory_of_who_was_told_has_a_bound(told: Told) -> None:
    first, *others = (ConversationId(str(number)) for number in range(KEPT + 1))
    anna = AgentId("anna")
    for conversation in (first, *others):
        told.add(conversation, 1, anna)
    assert (told.of(first), told.of(others[0]), told.of(others[-1])) == ((None, ()), (1, (anna,)), (1, (anna,)))


async def test_a_step_that_comes_while_the_one_before_is_taken_is_another(
    company: Company, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where a server was held up for a part of a wait: nothing is stuck, which would be in the log, and the step is taken."""
    row = await _chat(company, told, company.anna)
    carry_out = company.executor.execute

    async def slowly(*wish: Any) -> int:
        done = await carry_out(*wish)
        company.clock.advance(PART_MS)
        return done

    company.clock.advance(PART_MS)
    monkeypatch.setattr(company.executor, "execute", slowly)
    await _look(company, told)
    assert company.again(row).state is MISSED
