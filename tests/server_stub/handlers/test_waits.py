"""Waiting for an agent: deadlines, missed conversations, agents and visitors who come and go."""

import asyncio

import pytest

from app.protocol.commands import AnswerQuestion, AssignToMe, CloseConversation, SendMessage, SetOnline, WriteMessage
from app.protocol.errors import ErrorCode
from app.protocol.events import AgentChanged, ConversationEntered, SiteChanged
from app.protocol.people import Presence
from app.protocol.records import Answer, ConversationState, MessageKind, Outcome
from server_stub.db.messages import newest_messages
from server_stub.db.rows import ConversationRow
from server_stub.eventlog.subscribe import Subscription
from server_stub.handlers.deadlines import Deadlines
from server_stub.handlers.effects import EndFlow, RequestAgent, Say
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import CloseMissed, DeactivateAgent, ExpireWait, SetReachable, SetVisitorHere
from server_stub.handlers.told import Told
from server_stub.handlers.waits import CLOSE_AFTER_LEAVING_MS
from server_stub.tasks import spawn
from tests.fakes.patience import PATIENCE_S
from tests.server_stub.company import WAIT_MS, Company

BOT, UNASSIGNED, MISSED = ConversationState.BOT, ConversationState.UNASSIGNED, ConversationState.MISSED
ASSIGNED, CLOSED = ConversationState.ASSIGNED, ConversationState.CLOSED


def _notices(company: Company, row: ConversationRow) -> list[MessageKind]:
    with company.database.read() as connection:
        return [message.kind for message in newest_messages(connection, row.id, 100) if message.kind is not MessageKind.TEXT]


async def _everybody_leaves(company: Company) -> None:
    for agent in (company.anna, company.ben):
        await company.does(agent, SetOnline(online=False))
    await company.desk_does(SetReachable(company.chris.agent, False))


@pytest.mark.parametrize(("late_ms", "state"), [(-1, UNASSIGNED), (0, MISSED), (5_000, MISSED)])
async def test_the_deadline_decides_and_not_the_timer(company: Company, late_ms: int, state: ConversationState) -> None:
    row = await company.chat(UNASSIGNED)
    company.clock.advance(WAIT_MS + late_ms)
    await company.desk_does(ExpireWait(row.id))
    assert company.again(row).state is state


@pytest.mark.parametrize(
    ("late_ms", "notices"),
    [(-1, [MessageKind.JOINED]), (0, [MessageKind.MISSED, MessageKind.JOINED])],
    ids=["in time", "too late"],
)
async def test_a_take_tests_the_same_deadline(company: Company, late_ms: int, notices: list[MessageKind]) -> None:
    row = await company.chat(UNASSIGNED)
    company.clock.advance(WAIT_MS + late_ms)
    await company.does(company.anna, AssignToMe(conversation=row.id))
    await company.desk_does(ExpireWait(row.id))
    assert company.again(row).state is ASSIGNED
    assert _notices(company, row) == notices


@pytest.mark.parametrize(("late_ms", "outcome"), [(-1, Outcome.UNANSWERED), (0, Outcome.MISSED)], ids=["in time", "too late"])
async def test_closing_tests_the_same_deadline(company: Company, late_ms: int, outcome: Outcome) -> None:
    row = await company.chat(UNASSIGNED)
    company.clock.advance(WAIT_MS + late_ms)
    await company.does(company.anna, CloseConversation(conversation=row.id))
    assert company.again(row).outcome is outcome


async def test_a_take_interrupts_the_offline_flow(company: Company) -> None:
    row = await company.chat(MISSED)
    await company.bot(row, Say("Shall we call you?", "call", (Answer(id="yes", text="Yes"),)))
    await company.does(company.anna, AssignToMe(conversation=row.id))
    with pytest.raises(Refused) as bot:
        await company.bot(company.again(row), Say("Too late"))
    with pytest.raises(Refused) as visitor:
        await company.does(company.visitor_of(row), AnswerQuestion(card="call", answer="yes"))
    assert (bot.value.code, visitor.value.code) == (ErrorCode.NOT_ALLOWED, ErrorCode.NOT_ALLOWED)


async def test_a_question_is_answered_once_and_with_one_of_its_answers(company: Company) -> None:
    visitor = await company.visitor()
    for wish, code in (
        (AnswerQuestion(card="choice", answer="nonsense"), ErrorCode.INVALID_COMMAND),
        (AnswerQuestion(card="elsewhere", answer="person"), ErrorCode.NOT_ALLOWED),
        (AnswerQuestion(card="choice", answer="person"), None),
        (AnswerQuestion(card="choice", answer="look"), ErrorCode.NOT_ALLOWED),
    ):
        if code is None:
            await company.does(visitor, wish)
        else:
            with pytest.raises(Refused) as refusal:
                await company.does(visitor, wish)
            assert refusal.value.code is code


async def test_the_bot_answers_each_message_once(company: Company) -> None:
    row = await company.chat(BOT)
    await company.bot(row, Say("Yes?"))
    last = company.again(row).last_number
    await company.bot(row, Say("Yes, yes?"))
    assert company.again(row).last_number == last


async def test_with_nobody_online_the_wait_is_over_as_it_begins(company: Company) -> None:
    row = await company.chat(BOT)
    await _everybody_leaves(company)
    last = row.last_number
    await company.bot(row, RequestAgent(WAIT_MS, "One moment."))
    waiting = company.again(row)
    assert (waiting.state, waiting.wait_deadline, waiting.last_number) == (UNASSIGNED, company.clock(), last)
    await Deadlines(company.executor, company.database, company.clock, Told()).run_overdue()
    assert company.again(row).state is MISSED


async def test_the_last_agent_who_goes_ends_the_waits(company: Company) -> None:
    waiting, taken = await company.chat(UNASSIGNED), await company.chat(ASSIGNED, company.anna)
    for agent in (company.anna, company.ben):
        await company.does(agent, SetOnline(online=False))
    assert company.again(waiting).state is UNASSIGNED
    before = company.head
    await company.desk_does(SetReachable(company.chris.agent, False))
    assert company.again(waiting).state is MISSED
    assert company.again(taken).state is ASSIGNED
    site = [event for event in await company.told(company.visitor_of(taken), before) if isinstance(event, SiteChanged)]
    assert [event.site.online for event in site] == [False]


async def test_who_is_away_when_the_last_agent_goes_has_missed_them_on_coming_back(company: Company) -> None:
    row = await company.chat(UNASSIGNED)
    await company.desk_does(SetVisitorHere(row.visitor, False))
    await _everybody_leaves(company)
    deadlines = Deadlines(company.executor, company.database, company.clock, Told())
    await deadlines.run_overdue()
    assert company.again(row).state is UNASSIGNED
    await company.desk_does(SetVisitorHere(row.visitor, True))
    await deadlines.run_overdue()
    assert company.again(row).state is MISSED


async def test_a_visitor_who_left_is_kept_for_a_while(company: Company) -> None:
    row = await company.chat(UNASSIGNED)
    await company.desk_does(SetVisitorHere(row.visitor, False))
    deadlines = Deadlines(company.executor, company.database, company.clock, Told())
    company.clock.advance(CLOSE_AFTER_LEAVING_MS - 1)
    await deadlines.run_overdue()
    assert company.again(row).state is UNASSIGNED
    company.clock.advance(1)
    await deadlines.run_overdue()
    closed = company.again(row)
    assert (closed.state, closed.outcome, closed.closed_by_name) == (CLOSED, Outcome.MISSED, "")
    assert _notices(company, row) == [MessageKind.VISITOR_LEFT, MessageKind.CLOSED]


async def test_a_visitor_who_reloads_goes_on_waiting(company: Company) -> None:
    row = await company.chat(UNASSIGNED)
    await company.desk_does(SetVisitorHere(row.visitor, False))
    await company.desk_does(SetVisitorHere(row.visitor, True))
    company.clock.advance(CLOSE_AFTER_LEAVING_MS)
    await company.desk_does(CloseMissed(row.id))
    after = company.again(row)
    assert (after.state, after.wait_deadline) == (UNASSIGNED, row.wait_deadline)


@pytest.mark.parametrize("how", ["visitor leaves", "offline flow ends"])
async def test_a_missed_conversation_closes_by_itself(company: Company, how: str) -> None:
    row = await company.chat(MISSED)
    if how == "visitor leaves":
        await company.desk_does(SetVisitorHere(row.visitor, False))
    else:
        await company.bot(row, Say("Nobody is there."), EndFlow())
    closed = company.again(row)
    assert (closed.state, closed.outcome) == (CLOSED, Outcome.MISSED)


async def test_a_flow_without_an_agent_ends_as_the_bots_own(company: Company) -> None:
    row = await company.chat(BOT)
    await company.bot(row, EndFlow(), Say("Never said"))
    closed = company.again(row)
    assert (closed.state, closed.outcome) == (CLOSED, Outcome.BOT_ONLY)


async def test_open_chats_of_somebody_deactivated_return_to_unassigned(company: Company) -> None:
    row, other = await company.chat(ASSIGNED, company.chris), await company.chat(ASSIGNED, company.ben)
    company.clock.advance(60_000)
    before = company.head
    await company.desk_does(DeactivateAgent(company.chris.agent))
    after = company.again(row)
    assert (after.state, after.owner, after.wait_deadline) == (UNASSIGNED, None, company.clock() + WAIT_MS)
    assert company.again(other) == other
    told = await company.told(company.anna, before)
    assert [event.agent.deactivated for event in told if isinstance(event, AgentChanged)] == [True]
    assert [event.conversation.id for event in told if isinstance(event, ConversationEntered)] == [row.id]


async def test_presence_is_intent_and_reachability(company: Company) -> None:
    before = company.head
    for wish in (False, False, True):
        await company.desk_does(SetReachable(company.anna.agent, wish))
    await company.does(company.anna, SetOnline(online=False))
    await company.desk_does(SetReachable(company.anna.agent, False))
    told = [event.agent for event in await company.told(company.ben, before) if isinstance(event, AgentChanged)]
    online, offline = Presence.ONLINE, Presence.OFFLINE
    assert [(agent.intent, agent.presence) for agent in told] == [(online, offline), (online, online), (offline, offline)]


async def test_deadlines_are_met_as_they_come(company: Company) -> None:
    deadlines = spawn(Deadlines(company.executor, company.database, company.clock, Told()).run(), "deadlines")
    row = await company.chat(UNASSIGNED)
    try:
        with Subscription(company.log, company.wakeup, company.account, company.head) as subscription:
            company.clock.advance(WAIT_MS)
            async with asyncio.timeout(PATIENCE_S):
                while not any((entry.conversation, entry.state) == (row.id, MISSED) for entry in await subscription.next()):
                    pass
    finally:
        deadlines.cancel()
        await asyncio.gather(deadlines, return_exceptions=True)


async def test_the_visitor_may_write_whatever_the_wait_has_come_to(company: Company) -> None:
    row = await company.chat(UNASSIGNED)
    visitor = company.visitor_of(row)
    await company.does(visitor, WriteMessage(text="Hello?"))
    with pytest.raises(Refused) as refusal:
        await company.does(company.anna, SendMessage(conversation=row.id, text="Not mine yet"))
    assert refusal.value.code is ErrorCode.NOT_ASSIGNED
    assert company.again(row).last_number == row.last_number + 1
