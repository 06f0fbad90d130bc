"""Taking, handing over and closing."""

import asyncio

import pytest

from app.protocol.commands import AssignToMe, CloseConversation, MarkRead, Reassign, SendMessage, SetOnline, Unassign, WriteMessage
from app.protocol.errors import ErrorCode
from app.protocol.events import ChatChanged, ConversationRead, MessageAdded
from app.protocol.ids import AgentId, new_id
from app.protocol.records import ChatState, ConversationState, MessageKind, Outcome
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import DeactivateAgent, SetVisitorHere
from tests.server_stub.company import WAIT_MS, Company


async def test_of_two_who_take_at_once_one_wins(company: Company) -> None:
    row = await company.chat(ConversationState.UNASSIGNED)
    takes = (company.does(agent, AssignToMe(conversation=row.id)) for agent in (company.anna, company.ben, company.chris))
    won, *lost = await asyncio.gather(*takes, return_exceptions=True)
    assert isinstance(won, int)
    assert [(refusal.code, refusal.detail) for refusal in lost if isinstance(refusal, Refused)] == [
        (ErrorCode.ALREADY_ASSIGNED, {"owner": "Anna"})
    ] * 2
    assert company.again(row).owner == company.anna.agent


@pytest.mark.parametrize("here", [True, False])
async def test_a_new_wait_begins_in_unassigned(company: Company, here: bool) -> None:
    row = await company.chat(ConversationState.ASSIGNED, company.anna)
    await company.desk_does(SetVisitorHere(row.visitor, here))
    company.clock.advance(10_000)
    await company.does(company.anna, Unassign(conversation=row.id))
    after = company.again(row)
    assert (after.state, after.owner, after.owner_name) == (ConversationState.UNASSIGNED, None, "")
    assert (after.waiting_since, after.wait_deadline) == (company.clock(), company.clock() + WAIT_MS)
    assert (after.close_deadline is None) is here


@pytest.mark.parametrize("target", ["nobody", "deactivated"])
async def test_handing_over_to_nobody(company: Company, target: str) -> None:
    row = await company.chat(ConversationState.ASSIGNED, company.anna)
    await company.desk_does(DeactivateAgent(company.chris.agent))
    to = AgentId(new_id()) if target == "nobody" else company.chris.agent
    with pytest.raises(Refused) as refusal:
        await company.does(company.anna, Reassign(conversation=row.id, to=to))
    assert refusal.value.code is ErrorCode.AGENT_UNKNOWN


async def test_handing_over_to_somebody_offline_is_allowed(company: Company) -> None:
    await company.does(company.ben, SetOnline(online=False))
    row = await company.chat(ConversationState.ASSIGNED, company.anna)
    await company.does(company.anna, Reassign(conversation=row.id, to=company.ben.agent))
    assert company.again(row).owner_name == "Ben"


async def test_the_visitor_sees_who_joins_each_time(company: Company) -> None:
    row = await company.chat(ConversationState.UNASSIGNED)
    visitor, before = company.visitor_of(row), company.head
    await company.does(company.anna, AssignToMe(conversation=row.id))
    await company.does(company.anna, Reassign(conversation=row.id, to=company.ben.agent))
    await company.does(company.ben, Unassign(conversation=row.id))
    told = await company.told(visitor, before)
    chats = [(event.chat.state, event.chat.agent) for event in told if isinstance(event, ChatChanged)]
    assert chats == [(ChatState.TALKING, "Anna"), (ChatState.TALKING, "Ben"), (ChatState.WAITING, "")]
    notices = [
        (event.message.kind, event.message.author.name, event.message.author.id) for event in told if isinstance(event, MessageAdded)
    ]
    assert notices == [(MessageKind.JOINED, "Anna", ""), (MessageKind.JOINED, "Ben", ""), (MessageKind.UNASSIGNED, "Ben", "")]


@pytest.mark.parametrize(
    ("state", "answered", "outcome"),
    [
        (ConversationState.ASSIGNED, True, Outcome.ANSWERED),
        (ConversationState.ASSIGNED, False, Outcome.UNANSWERED),
        (ConversationState.UNASSIGNED, False, Outcome.UNANSWERED),
        (ConversationState.MISSED, False, Outcome.MISSED),
    ],
)
async def test_how_it_ended(company: Company, state: ConversationState, answered: bool, outcome: Outcome) -> None:
    row = await company.chat(state, company.anna)
    if answered:
        await company.does(company.anna, SendMessage(conversation=row.id, text="Here I am."))
    await company.does(company.anna, CloseConversation(conversation=row.id))
    after = company.again(row)
    assert (after.outcome, after.closed_at, after.closed_by_name) == (outcome, company.clock(), "Anna")
    assert (after.wait_deadline, after.close_deadline) == (None, None)


async def test_only_an_online_agent_closes_what_nobody_took(company: Company) -> None:
    row, mine = await company.chat(ConversationState.UNASSIGNED), await company.chat(ConversationState.ASSIGNED, company.anna)
    await company.does(company.anna, SetOnline(online=False))
    with pytest.raises(Refused) as refusal:
        await company.does(company.anna, CloseConversation(conversation=row.id))
    assert refusal.value.code is ErrorCode.NOT_ALLOWED
    await company.does(company.anna, CloseConversation(conversation=mine.id))
    assert company.again(mine).state is ConversationState.CLOSED


async def test_reading_goes_forward_only_and_no_further_than_there_are_messages(company: Company) -> None:
    row = await company.chat(ConversationState.UNASSIGNED)
    before = company.head
    for number in (2, 1, 999, 2):
        await company.does(company.anna, MarkRead(conversation=row.id, number=number))
    told = await company.told(company.anna, before)
    assert told == [ConversationRead(conversation=row.id, number=number) for number in (2, row.last_number)]
    assert await company.told(company.ben, before) == []


async def test_a_conversation_after_closing_is_linked_to_the_one_before(company: Company) -> None:
    row = await company.chat(ConversationState.CLOSED, company.anna)
    visitor = company.visitor_of(row)
    await company.does(visitor, WriteMessage(text="One more thing"))
    await company.does(visitor, WriteMessage(text="and another"))
    again = company.current(visitor)
    assert (again.previous, again.state) == (row.id, ConversationState.BOT)
    texts = [message.text for message in company.visitor_snapshot(visitor).messages]
    assert texts == ["Hello!", "What can we do?", "One more thing", "and another"]
