"""How agents handle conversations, and who of them is there."""

from app.protocol.commands import AssignToMe, CloseConversation, Command, MarkRead, Reassign, SendMessage, SetOnline, Unassign
from app.protocol.records import ConversationState
from server_stub.handlers.actors import Actor
from server_stub.handlers.system import SetReachable, SetVisitorHere, SystemCommand
from tests.server_stub.company import WAIT_MS, Company
from tests.server_stub.handlers.cases.moments import Moments

UNASSIGNED, MISSED, ASSIGNED = ConversationState.UNASSIGNED, ConversationState.MISSED, ConversationState.ASSIGNED
CASES = Moments()


@CASES.add
async def assign_unassigned(company: Company) -> tuple[Actor, Command]:
    return company.anna, AssignToMe(conversation=(await company.chat(UNASSIGNED)).id)


@CASES.add
async def assign_missed(company: Company) -> tuple[Actor, Command]:
    return company.anna, AssignToMe(conversation=(await company.chat(MISSED)).id)


@CASES.add
async def assign_overdue(company: Company) -> tuple[Actor, Command]:
    row = await company.chat(UNASSIGNED)
    company.clock.advance(WAIT_MS)
    return company.anna, AssignToMe(conversation=row.id)


@CASES.add
async def assign_what_is_mine(company: Company) -> tuple[Actor, Command]:
    return company.anna, AssignToMe(conversation=(await company.chat(ASSIGNED, company.anna)).id)


@CASES.add
async def reassign_mine(company: Company) -> tuple[Actor, Command]:
    return company.anna, Reassign(conversation=(await company.chat(ASSIGNED, company.anna)).id, to=company.ben.agent)


@CASES.add
async def reassign_unassigned(company: Company) -> tuple[Actor, Command]:
    return company.anna, Reassign(conversation=(await company.chat(UNASSIGNED)).id, to=company.ben.agent)


@CASES.add
async def reassign_unassigned_to_oneself(company: Company) -> tuple[Actor, Command]:
    return company.anna, Reassign(conversation=(await company.chat(UNASSIGNED)).id, to=company.anna.agent)


@CASES.add
async def unassign(company: Company) -> tuple[Actor, Command]:
    return company.anna, Unassign(conversation=(await company.chat(ASSIGNED, company.anna)).id)


@CASES.add
async def unassign_after_the_visitor_left(company: Company) -> tuple[Actor, Command]:
    row = await company.chat(ASSIGNED, company.anna)
    await company.desk_does(SetVisitorHere(row.visitor, False))
    return company.anna, Unassign(conversation=row.id)


@CASES.add
async def send_message(company: Company) -> tuple[Actor, Command]:
    return company.anna, SendMessage(conversation=(await company.chat(ASSIGNED, company.anna)).id, text="Good morning!")


@CASES.add
async def close_mine(company: Company) -> tuple[Actor, Command]:
    return company.anna, CloseConversation(conversation=(await company.chat(ASSIGNED, company.anna)).id)


@CASES.add
async def close_unassigned(company: Company) -> tuple[Actor, Command]:
    return company.anna, CloseConversation(conversation=(await company.chat(UNASSIGNED)).id)


@CASES.add
async def close_missed_by_hand(company: Company) -> tuple[Actor, Command]:
    return company.anna, CloseConversation(conversation=(await company.chat(MISSED)).id)


@CASES.add
async def mark_read(company: Company) -> tuple[Actor, Command]:
    row = await company.chat(UNASSIGNED)
    return company.anna, MarkRead(conversation=row.id, number=row.last_number)


@CASES.add
async def switch_off(company: Company) -> tuple[Actor, Command]:
    await company.chat(UNASSIGNED)
    return company.anna, SetOnline(online=False)


@CASES.add
async def last_one_switches_off(company: Company) -> tuple[Actor, Command]:
    await company.does(company.ben, SetOnline(online=False))
    await company.does(company.chris, SetOnline(online=False))
    waiting, left = await company.chat(UNASSIGNED), await company.chat(UNASSIGNED)
    await company.desk_does(SetVisitorHere(left.visitor, False))
    assert waiting.state is UNASSIGNED
    return company.anna, SetOnline(online=False)


@CASES.add
async def first_one_switches_on(company: Company) -> tuple[Actor, Command]:
    for agent in (company.anna, company.ben, company.chris):
        await company.does(agent, SetOnline(online=False))
    return company.anna, SetOnline(online=True)


@CASES.add
async def agent_loses_the_network(company: Company) -> tuple[Actor, SystemCommand]:
    return company.desk, SetReachable(company.anna.agent, False)


@CASES.add
async def agent_comes_back_switched_off(company: Company) -> tuple[Actor, SystemCommand]:
    await company.does(company.anna, SetOnline(online=False))
    return company.desk, SetReachable(company.anna.agent, False)
