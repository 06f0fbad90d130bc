"""Several who want something of one conversation in the same moment, in every order, in one batch and one after the other: one wins."""

import asyncio
from collections.abc import Iterable
from itertools import permutations

import pytest

from app.protocol.commands import AssignToMe, CloseConversation, Command
from app.protocol.errors import ErrorCode
from app.protocol.events import ChatChanged, ConversationLeft, Event, MessageAdded
from app.protocol.records import AuthorKind, ChatState, ConversationState, MessageKind, Outcome
from server_stub.db.rows import ConversationRow
from server_stub.handlers.actors import Actor
from server_stub.handlers.effects import Say
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import AdvancePlaybook, CloseMissed, ExpireWait, SetVisitorHere, SystemCommand
from server_stub.handlers.waits import CLOSE_AFTER_LEAVING_MS
from tests.server_stub.company import WAIT_MS, Company

UNASSIGNED, MISSED = ConversationState.UNASSIGNED, ConversationState.MISSED
ASSIGNED, CLOSED = ConversationState.ASSIGNED, ConversationState.CLOSED
OFFLINE_MESSAGE = "Nobody of us can answer right now."

Wish = tuple[Actor, Command | SystemCommand]


async def _carry_out(company: Company, wishes: Iterable[Wish], *, together: bool) -> list[int | Refused]:
    """What each came to: in one batch, or each in its own."""
    if together:
        answers = await asyncio.gather(*(company.does(*wish) for wish in wishes), return_exceptions=True)
    else:
        answers = [(await asyncio.gather(company.does(*wish), return_exceptions=True))[0] for wish in wishes]
    for answer in answers:
        assert isinstance(answer, int | Refused), answer
    return [answer for answer in answers if isinstance(answer, int | Refused)]


def _take_expire_close_and_say(company: Company, row: ConversationRow) -> list[Wish]:
    return [
        (company.anna, AssignToMe(conversation=row.id)),
        (company.desk, ExpireWait(row.id)),
        (company.ben, CloseConversation(conversation=row.id)),
        (company.desk, AdvancePlaybook(row.id, row.last_number + 1, b"offline", (Say(OFFLINE_MESSAGE),))),
    ]


async def _moves(company: Company, row: ConversationRow, before: int) -> list[tuple[ConversationState | None, ConversationState | None]]:
    """From which state to which it went, step by step."""
    entries = [entry for entry in await company.entries(before) if entry.conversation == row.id and entry.before_state is not None]
    return [(entry.before_state, entry.state) for entry in entries if entry.before_state is not entry.state]


def _shown(told: Iterable[Event]) -> list[str]:
    """What the visitor was told of the end of the wait, in order."""
    messages = [event.message for event in told if isinstance(event, MessageAdded)]
    return [message.text if message.author.kind is AuthorKind.BOT else message.kind.value for message in messages]


@pytest.mark.parametrize("together", [True, False], ids=["one batch", "one by one"])
@pytest.mark.parametrize("late_ms", [-1, 0], ids=["in time", "too late"])
async def test_of_taking_closing_and_the_deadline_exactly_one_ends_the_wait(company: Company, late_ms: int, together: bool) -> None:
    for order in permutations(range(4)):
        row = await company.chat(UNASSIGNED)
        company.clock.advance(WAIT_MS + late_ms)
        wishes, before = _take_expire_close_and_say(company, row), company.head
        await _carry_out(company, [wishes[index] for index in order], together=together)
        await _carry_out(company, wishes[3:], together=together)  # the bot answers as soon as it has heard of the end
        moves = await _moves(company, row, before)
        assert [move for move in moves if move[0] is UNASSIGNED] == moves[:1], order
        assert (moves[0][1] is MISSED) is (late_ms >= 0), order
        shown = _shown(await company.told(company.visitor_of(row), before))
        if MessageKind.JOINED.value in shown:
            assert moves[-1][1] is ASSIGNED, order
            assert OFFLINE_MESSAGE not in shown[shown.index(MessageKind.JOINED.value) :], order
        if late_ms < 0:
            assert OFFLINE_MESSAGE not in shown, order
            assert len(moves) == 1, order


@pytest.mark.parametrize("together", [True, False], ids=["one batch", "one by one"])
async def test_a_taken_chat_is_not_closed_by_another_and_a_closed_one_is_not_taken(company: Company, together: bool) -> None:
    for taken_first in (True, False):
        row = await company.chat(UNASSIGNED)
        take, _, close, _ = _take_expire_close_and_say(company, row)
        won, lost = await _carry_out(company, [take, close] if taken_first else [close, take], together=together)
        assert isinstance(won, int)
        assert isinstance(lost, Refused)
        assert lost.code is (ErrorCode.NOT_FOUND if taken_first else ErrorCode.CLOSED)
        assert company.again(row).state is (ASSIGNED if taken_first else CLOSED)


@pytest.mark.parametrize("state", [UNASSIGNED, MISSED])
@pytest.mark.parametrize("together", [True, False], ids=["one batch", "one by one"])
async def test_who_loses_a_chat_learns_the_winners_name_and_nothing_else(
    company: Company, state: ConversationState, together: bool
) -> None:
    row = await company.chat(state)
    before = company.head
    takes: list[Wish] = [(agent, AssignToMe(conversation=row.id)) for agent in (company.ben, company.anna, company.chris)]
    won, *lost = await _carry_out(company, takes, together=together)
    assert isinstance(won, int)
    assert [(answer.code, answer.detail) for answer in lost if isinstance(answer, Refused)] == [
        (ErrorCode.ALREADY_ASSIGNED, {"owner": "Ben"})
    ] * 2
    for loser in (company.anna, company.chris):
        assert await company.told(loser, before) == [ConversationLeft(conversation=row.id, owner_name="Ben")]
    told = await company.told(company.visitor_of(row), before)
    assert [(event.chat.state, event.chat.agent) for event in told if isinstance(event, ChatChanged)] == [(ChatState.TALKING, "Ben")]
    assert _shown(told) == [MessageKind.JOINED.value]


@pytest.mark.parametrize("together", [True, False], ids=["one batch", "one by one"])
async def test_a_visitor_who_leaves_as_the_wait_ends(company: Company, together: bool) -> None:
    """Gone first, they wait no longer and may still be taken; missed first, nobody could answer any more."""
    for gone_first in (True, False):
        row = await company.chat(UNASSIGNED)
        company.clock.advance(WAIT_MS)
        wishes: list[Wish] = [(company.desk, SetVisitorHere(row.visitor, False)), (company.desk, ExpireWait(row.id))]
        await _carry_out(company, wishes if gone_first else reversed(wishes), together=together)
        after = company.again(row)
        assert (after.state, after.outcome) == ((UNASSIGNED, None) if gone_first else (CLOSED, Outcome.MISSED))


@pytest.mark.parametrize("together", [True, False], ids=["one batch", "one by one"])
@pytest.mark.parametrize("rescue", ["taken", "back"])
async def test_a_chat_whose_visitor_left_is_rescued_in_the_moment_it_would_close(company: Company, rescue: str, together: bool) -> None:
    for rescued_first in (True, False):
        row = await company.chat(UNASSIGNED)
        await company.desk_does(SetVisitorHere(row.visitor, False))
        company.clock.advance(CLOSE_AFTER_LEAVING_MS)
        take: Wish = (company.anna, AssignToMe(conversation=row.id))
        back: Wish = (company.desk, SetVisitorHere(row.visitor, True))
        wishes = [take if rescue == "taken" else back, (company.desk, CloseMissed(row.id))]
        before = company.head
        await _carry_out(company, wishes if rescued_first else reversed(wishes), together=together)
        after = company.again(row)
        kept = (ASSIGNED if rescue == "taken" else UNASSIGNED, None)
        assert (after.state, after.outcome) == (kept if rescued_first else (CLOSED, Outcome.MISSED))
        moves = await _moves(company, row, before)
        assert len(moves) == (0 if rescued_first and rescue == "back" else 1)
