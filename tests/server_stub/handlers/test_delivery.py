"""What goes out to whom: live, late, and by readers who were away while conversations changed hands."""

import msgspec

from app.protocol.commands import AssignToMe, CloseConversation, MarkRead, Reassign, SendMessage, SetOnline, Unassign, WriteMessage
from app.protocol.events import ConversationEntered, ConversationLeft, MessageAdded, SiteChanged
from app.protocol.records import ConversationState
from server_stub.eventlog.log import EventLog
from server_stub.eventlog.wakeup import Wakeup
from server_stub.handlers.delivery import Delivery
from server_stub.handlers.entering import CHARACTERS, NEWEST
from tests.server_stub.company import Company
from tests.server_stub.handlers.views import AgentDesk

UNASSIGNED, ASSIGNED = ConversationState.UNASSIGNED, ConversationState.ASSIGNED
SECRET = "for Ben's eyes only"


async def test_the_content_of_a_chat_goes_to_its_owner_only(company: Company) -> None:
    row = await company.chat(UNASSIGNED)
    before = company.head
    await company.does(company.ben, AssignToMe(conversation=row.id))
    await company.does(company.visitor_of(row), WriteMessage(text=SECRET))
    await company.does(company.ben, SendMessage(conversation=row.id, text=SECRET))
    assert await company.told(company.anna, before) == [ConversationLeft(conversation=row.id, owner_name="Ben")]
    theirs = [event.message.text for event in await company.told(company.ben, before) if isinstance(event, MessageAdded)]
    assert theirs == ["", SECRET, SECRET]


async def test_a_late_reader_is_judged_by_what_is_now(company: Company) -> None:
    """Anna could see it when it was written, but not when she reads."""
    row = await company.chat(ASSIGNED, company.anna)
    before = company.head
    await company.does(company.visitor_of(row), WriteMessage(text=SECRET))
    await company.does(company.anna, Reassign(conversation=row.id, to=company.ben.agent))
    assert SECRET not in str(await company.told(company.anna, before))
    entered = next(event for event in await company.told(company.ben, before) if isinstance(event, ConversationEntered))
    assert SECRET in [message.text for message in entered.messages]


async def test_what_was_hidden_in_between_comes_with_the_whole_conversation(company: Company) -> None:
    row = await company.chat(UNASSIGNED)
    desk, before = AgentDesk.of(company.agent_snapshot(company.anna)), company.head
    await company.does(company.ben, AssignToMe(conversation=row.id))
    await company.does(company.ben, SendMessage(conversation=row.id, text="Good evening"))
    await company.does(company.ben, CloseConversation(conversation=row.id))
    told = await company.told(company.anna, before)
    assert [type(event) for event in told] == [ConversationLeft, ConversationEntered]
    for event in told:
        desk.apply(event)
    assert desk == AgentDesk.of(company.agent_snapshot(company.anna))


async def test_leaving_is_told_once_in_a_replay(company: Company) -> None:
    row = await company.chat(UNASSIGNED)
    before = company.head
    await company.does(company.ben, AssignToMe(conversation=row.id))
    await company.does(company.ben, Unassign(conversation=row.id))
    await company.does(company.ben, AssignToMe(conversation=row.id))
    assert await company.told(company.anna, before) == [ConversationLeft(conversation=row.id, owner_name="Ben")]


async def test_a_replay_from_before_this_servers_memory_is_the_same(company: Company) -> None:
    before = company.head
    for agent in (company.anna, company.ben):
        row = await company.chat(ASSIGNED, agent)
        await company.does(agent, SendMessage(conversation=row.id, text="Hello"))
        await company.does(agent, Unassign(conversation=row.id))
        await company.does(company.chris, AssignToMe(conversation=row.id))
    restarted = EventLog(company.database, Wakeup())
    stored = await restarted.read(company.account, before, 10_000)
    assert stored == await company.entries(before)
    for agent in (company.anna, company.ben, company.chris):
        live = await company.numbered(agent, before)
        assert await Delivery(company.database, restarted, company.clock).to_agent(agent, stored) == live


async def test_agents_who_come_to_see_it_are_given_the_same_bytes_but_for_their_reading(company: Company) -> None:
    row = await company.chat(UNASSIGNED)
    await company.does(company.ben, MarkRead(conversation=row.id, number=2))
    await company.does(company.chris, AssignToMe(conversation=row.id))
    before = company.head
    await company.does(company.chris, Unassign(conversation=row.id))
    entered = {}
    for agent in (company.anna, company.ben):
        (event,) = [event for event in await company.told(agent, before) if isinstance(event, ConversationEntered)]
        entered[agent] = event
    assert (entered[company.anna].read, entered[company.ben].read) == (0, 2)
    assert msgspec.structs.replace(entered[company.ben], read=0) == entered[company.anna]


async def test_the_newest_messages_come_first_and_the_older_on_demand(company: Company) -> None:
    row = await company.chat(ASSIGNED, company.anna)
    for number in range(NEWEST):
        await company.does(company.anna, SendMessage(conversation=row.id, text=str(number)))
    before = company.head
    await company.does(company.anna, Unassign(conversation=row.id))
    (entered,) = [event for event in await company.told(company.ben, before) if isinstance(event, ConversationEntered)]
    assert len(entered.messages) == NEWEST
    assert entered.messages[-1].number == entered.conversation.last_number == company.again(row).last_number
    assert entered.more


async def test_very_long_messages_make_no_very_long_event(company: Company) -> None:
    row = await company.chat(ASSIGNED, company.anna)
    for _ in range(10):
        await company.does(company.anna, SendMessage(conversation=row.id, text="x" * 8_000))
    before = company.head
    await company.does(company.anna, Reassign(conversation=row.id, to=company.ben.agent))
    (entered,) = [event for event in await company.told(company.ben, before) if isinstance(event, ConversationEntered)]
    assert 0 < sum(len(message.text) for message in entered.messages) <= CHARACTERS
    assert entered.more


async def test_a_visitor_is_never_sent_an_id_of_an_agent(company: Company) -> None:
    row = await company.chat(UNASSIGNED)
    visitor, before = company.visitor_of(row), company.head
    await company.does(company.anna, AssignToMe(conversation=row.id))
    await company.does(company.anna, SendMessage(conversation=row.id, text="Hello"))
    await company.does(company.anna, Reassign(conversation=row.id, to=company.ben.agent))
    await company.does(company.ben, CloseConversation(conversation=row.id))
    sent = b"".join(bytes(event.data) for event in await company.numbered(visitor, before)).decode() + str(
        company.visitor_snapshot(visitor)
    )
    assert "Hello" in sent
    assert not [agent for agent in (company.anna, company.ben) if agent.agent in sent]


async def test_a_visitor_is_told_nothing_of_others(company: Company) -> None:
    mine, before = await company.visitor(), company.head
    await company.chat(ConversationState.CLOSED, company.anna)
    assert await company.told(mine, before) == []


async def test_the_sites_light_goes_on_and_off_for_every_visitor(company: Company) -> None:
    visitor, before = await company.visitor(), company.head
    for agent in (company.anna, company.ben, company.chris):
        await company.does(agent, SetOnline(online=False))
    await company.does(company.ben, SetOnline(online=True))
    told = await company.told(visitor, before)
    assert [event.site.online for event in told if isinstance(event, SiteChanged)] == [False, True]
    assert told[-1] == SiteChanged(site=company.visitor_snapshot(visitor).site)
