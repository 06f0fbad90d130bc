"""Owners who are away: how long they keep their chats, and who wins where several things happen at once."""

import asyncio

import pytest
from sqlalchemy import update

from app.protocol.commands import CloseConversation, Command, Reassign, SetOnline, Unassign
from app.protocol.events import ChatChanged, ConversationEntered, ConversationLeft, MessageAdded
from app.protocol.records import Author, AuthorKind, ChatState, ConversationState, MessageKind
from server_stub.db.rows import ConversationRow
from server_stub.db.tables import RETURN_AFTER_MS, account
from server_stub.handlers.actors import Actor
from server_stub.handlers.deadlines import Deadlines
from server_stub.handlers.system import DeactivateAgent, ReturnChat, SetReachable, SetVisitorHere, SystemCommand
from server_stub.handlers.told import Told
from server_stub.handlers.waits import CLOSE_AFTER_LEAVING_MS
from tests.server_stub.company import WAIT_MS, Company

UNASSIGNED, MISSED = ConversationState.UNASSIGNED, ConversationState.MISSED
ASSIGNED, CLOSED = ConversationState.ASSIGNED, ConversationState.CLOSED


async def _run_overdue(company: Company) -> None:
    await Deadlines(company.executor, company.database, company.clock, Told()).run_overdue()


async def _chat_of_absent_chris(company: Company) -> ConversationRow:
    row = await company.chat(ASSIGNED, company.chris)
    await company.desk_does(SetReachable(company.chris.agent, False))
    return row


def _set_lease(company: Company, lease_ms: int | None) -> None:
    with company.database.write() as connection:
        connection.execute(update(account).values(return_after_ms=lease_ms))


async def test_the_chat_stays_with_an_absent_owner_for_the_lease_and_then_waits_anew(company: Company) -> None:
    row = await _chat_of_absent_chris(company)
    company.clock.advance(RETURN_AFTER_MS - 1)
    await _run_overdue(company)
    assert company.again(row).state is ASSIGNED
    company.clock.advance(1)
    await _run_overdue(company)
    after = company.again(row)
    assert (after.state, after.owner, after.owner_name, after.owner_away_since) == (UNASSIGNED, None, "", None)
    assert (after.waiting_since, after.wait_deadline) == (company.clock(), company.clock() + WAIT_MS)


async def test_a_return_is_told_with_its_why_and_when(company: Company) -> None:
    row = await _chat_of_absent_chris(company)
    company.clock.advance(RETURN_AFTER_MS)
    before = company.head
    await _run_overdue(company)
    (entered,) = [event for event in await company.told(company.anna, before) if isinstance(event, ConversationEntered)]
    notice = entered.messages[-1]
    chris = Author(kind=AuthorKind.AGENT, name="Chris", id=company.chris.agent)
    assert (notice.kind, notice.author, notice.text, notice.at) == (MessageKind.UNASSIGNED, chris, "300000", company.clock())
    to_visitor = await company.told(company.visitor_of(row), before)
    (chat,) = [event.chat for event in to_visitor if isinstance(event, ChatChanged)]
    assert (chat.state, chat.agent) == (ChatState.WAITING, "")
    (shown,) = [event.message for event in to_visitor if isinstance(event, MessageAdded)]
    assert (shown.kind, shown.author, shown.text) == (MessageKind.UNASSIGNED, Author(kind=AuthorKind.AGENT, name="Chris"), "")
    assert company.visitor_snapshot(company.visitor_of(row)).messages[-1] == shown


async def test_an_account_may_let_absent_owners_keep_their_chats(company: Company) -> None:
    row = await _chat_of_absent_chris(company)
    _set_lease(company, None)
    company.clock.advance(10 * RETURN_AFTER_MS)
    await _run_overdue(company)
    await company.desk_does(ReturnChat(row.id))
    assert company.again(row).owner == company.chris.agent
    _set_lease(company, 60_000)
    await _run_overdue(company)
    assert company.again(row).state is UNASSIGNED


@pytest.mark.parametrize("owner_first", [True, False])
async def test_an_owner_who_comes_back_in_the_same_moment(company: Company, owner_first: bool) -> None:
    """What is committed first holds, also within one batch."""
    row = await _chat_of_absent_chris(company)
    company.clock.advance(RETURN_AFTER_MS)
    wishes: list[SystemCommand] = [SetReachable(company.chris.agent, True), ReturnChat(row.id)]
    await asyncio.gather(*(company.desk_does(wish) for wish in (wishes if owner_first else reversed(wishes))))
    assert company.again(row).state is (ASSIGNED if owner_first else UNASSIGNED)


async def test_an_owner_who_was_back_begins_a_new_lease_when_they_go_again(company: Company) -> None:
    row = await _chat_of_absent_chris(company)
    company.clock.advance(RETURN_AFTER_MS - 1)
    await company.desk_does(SetReachable(company.chris.agent, True))
    company.clock.advance(1)
    await company.desk_does(SetReachable(company.chris.agent, False))
    company.clock.advance(RETURN_AFTER_MS - 1)
    await _run_overdue(company)
    assert company.again(row).state is ASSIGNED


async def test_an_owner_who_is_back_is_on_no_lease(company: Company) -> None:
    row = await _chat_of_absent_chris(company)
    await company.desk_does(SetReachable(company.chris.agent, True))
    company.clock.advance(RETURN_AFTER_MS)
    await _run_overdue(company)
    assert company.again(row).owner == company.chris.agent


async def test_being_told_twice_that_somebody_is_away_changes_no_lease(company: Company) -> None:
    row = await _chat_of_absent_chris(company)
    company.clock.advance(RETURN_AFTER_MS - 1)
    await company.desk_does(SetReachable(company.chris.agent, False))
    company.clock.advance(1)
    await _run_overdue(company)
    assert company.again(row).state is UNASSIGNED


async def test_who_only_switches_off_keeps_their_chats(company: Company) -> None:
    row = await company.chat(ASSIGNED, company.chris)
    await company.does(company.chris, SetOnline(online=False))
    company.clock.advance(RETURN_AFTER_MS)
    await _run_overdue(company)
    assert company.again(row).owner == company.chris.agent


async def test_the_lease_holds_whatever_the_switch_says(company: Company) -> None:
    row = await company.chat(ASSIGNED, company.chris)
    await company.does(company.chris, SetOnline(online=False))
    await company.desk_does(SetReachable(company.chris.agent, False))
    company.clock.advance(RETURN_AFTER_MS)
    await _run_overdue(company)
    assert company.again(row).state is UNASSIGNED


async def test_who_is_handed_a_chat_while_away_has_it_for_a_lease(company: Company) -> None:
    await company.desk_does(SetReachable(company.chris.agent, False))
    company.clock.advance(RETURN_AFTER_MS)
    row = await company.chat(ASSIGNED, company.anna)
    await company.does(company.anna, Reassign(conversation=row.id, to=company.chris.agent))
    company.clock.advance(RETURN_AFTER_MS - 1)
    await _run_overdue(company)
    assert company.again(row).owner == company.chris.agent
    company.clock.advance(1)
    await _run_overdue(company)
    assert company.again(row).state is UNASSIGNED


@pytest.mark.parametrize("last", [Reassign, Unassign, CloseConversation])
async def test_of_owner_and_lease_one_wins(company: Company, last: type[Command]) -> None:
    """The owner's command on its way when the lease ends: it was committed first, so the lease has nothing to return."""
    row = await _chat_of_absent_chris(company)
    company.clock.advance(RETURN_AFTER_MS)
    more = {"to": company.ben.agent} if last is Reassign else {}
    wishes: list[tuple[Actor, Command | SystemCommand]] = [
        (company.chris, last(conversation=row.id, **more)),
        (company.desk, ReturnChat(row.id)),
    ]
    before = company.head
    await asyncio.gather(*(company.does(actor, wish) for actor, wish in wishes))
    after = company.again(row)
    assert (after.state, after.owner) == {
        Reassign: (ASSIGNED, company.ben.agent),
        Unassign: (UNASSIGNED, None),
        CloseConversation: (CLOSED, company.chris.agent),
    }[last]
    told = await company.told(company.chris, before)
    assert [event for event in told if isinstance(event, ConversationLeft)] == (
        [ConversationLeft(conversation=row.id, owner_name="Ben")] if last is Reassign else []
    )


async def test_the_chats_of_a_deactivated_owner_do_not_wait_for_the_lease(company: Company) -> None:
    row = await _chat_of_absent_chris(company)
    await company.desk_does(DeactivateAgent(company.chris.agent))
    assert company.again(row).state is UNASSIGNED
    company.clock.advance(RETURN_AFTER_MS)
    before = company.head
    await company.desk_does(ReturnChat(row.id))
    assert company.head == before


async def test_with_nobody_else_online_the_new_wait_has_run_out(company: Company) -> None:
    for agent in (company.anna, company.ben):
        await company.does(agent, SetOnline(online=False))
    row = await _chat_of_absent_chris(company)
    company.clock.advance(RETURN_AFTER_MS)
    await _run_overdue(company)
    assert company.again(row).state is MISSED


async def test_a_returned_chat_whose_visitor_has_left_closes_as_missed(company: Company) -> None:
    row = await _chat_of_absent_chris(company)
    await company.desk_does(SetVisitorHere(row.visitor, False))
    company.clock.advance(RETURN_AFTER_MS)
    await _run_overdue(company)
    assert company.again(row).state is UNASSIGNED
    company.clock.advance(CLOSE_AFTER_LEAVING_MS)
    await _run_overdue(company)
    assert company.again(row).state is CLOSED


async def test_only_the_chats_of_who_is_away_return(company: Company) -> None:
    here = await company.chat(ASSIGNED, company.anna)
    rows = [await company.chat(ASSIGNED, company.chris) for _ in range(3)]
    await company.desk_does(SetReachable(company.chris.agent, False))
    company.clock.advance(RETURN_AFTER_MS)
    await _run_overdue(company)
    assert [company.again(row).state for row in (*rows, here)] == [UNASSIGNED] * 3 + [ASSIGNED]


async def test_a_lease_that_ended_while_the_clock_jumped_ahead_is_carried_out_once(company: Company) -> None:
    row = await _chat_of_absent_chris(company)
    company.clock.advance(24 * 3_600_000)
    await _run_overdue(company)
    last = company.again(row).last_number
    await _run_overdue(company)
    assert company.again(row).last_number == last
