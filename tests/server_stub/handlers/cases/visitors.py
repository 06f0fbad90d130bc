"""What visitors say, how they come, go and move about, and who they turn out to be."""

from app.protocol.commands import AnswerQuestion, Command, WriteMessage
from app.protocol.records import Answer, ConversationState
from server_stub.handlers.actors import Actor
from server_stub.handlers.effects import Say
from server_stub.handlers.system import (
    DescribeVisitor,
    EraseChats,
    EraseVisitor,
    ForgetVisitor,
    IdentifyVisitor,
    SetVisitorHere,
    SystemCommand,
)
from tests.server_stub.company import PERSON, Company
from tests.server_stub.handlers.cases.moments import Moments

UNASSIGNED, MISSED = ConversationState.UNASSIGNED, ConversationState.MISSED
ASSIGNED, CLOSED = ConversationState.ASSIGNED, ConversationState.CLOSED
CASES = Moments()


@CASES.add
async def first_words(company: Company) -> tuple[Actor, Command]:
    return await company.visitor(), WriteMessage(text="Is anybody there?")


@CASES.add
async def first_answer(company: Company) -> tuple[Actor, Command]:
    return await company.visitor(), PERSON


@CASES.add
async def visitor_writes(company: Company) -> tuple[Actor, Command]:
    return company.visitor_of(await company.chat(ASSIGNED, company.anna)), WriteMessage(text="Thank you.")


@CASES.add
async def visitor_writes_while_waiting(company: Company) -> tuple[Actor, Command]:
    return company.visitor_of(await company.chat(UNASSIGNED)), WriteMessage(text="Hello?")


@CASES.add
async def visitor_writes_after_closing(company: Company) -> tuple[Actor, Command]:
    return company.visitor_of(await company.chat(CLOSED, company.anna)), WriteMessage(text="One thing more")


@CASES.add
async def visitor_answers_after_closing(company: Company) -> tuple[Actor, Command]:
    return company.visitor_of(await company.chat(CLOSED, company.anna)), PERSON


@CASES.add
async def visitor_answers_in_the_offline_flow(company: Company) -> tuple[Actor, Command]:
    row = await company.chat(MISSED)
    await company.bot(row, Say("Shall we call you?", "call", (Answer(id="yes", text="Yes"),)))
    return company.visitor_of(row), AnswerQuestion(card="call", answer="yes")


@CASES.add
async def site_vouches_for_a_visitor(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(ASSIGNED, company.anna)
    return company.desk, IdentifyVisitor(row.visitor, "4711", "Maya Lind", "maya@shop.example", verified=True)


@CASES.add
async def site_says_who_somebody_is_without_vouching(company: Company) -> tuple[Actor, SystemCommand]:
    return company.desk, IdentifyVisitor((await company.chat(UNASSIGNED)).visitor, "4711", "Maya Lind")


@CASES.add
async def identified_visitor_begins(company: Company) -> tuple[Actor, Command]:
    visitor = await company.visitor()
    await company.desk_does(IdentifyVisitor(visitor.visitor, "4711", "Maya Lind", "maya@shop.example", verified=True))
    return visitor, PERSON


@CASES.add
async def visitor_is_forgotten_by_an_agents_side(company: Company) -> tuple[Actor, SystemCommand]:
    return company.desk, ForgetVisitor((await company.chat(ASSIGNED, company.anna)).visitor)


@CASES.add
async def visitor_is_forgotten_while_waiting(company: Company) -> tuple[Actor, SystemCommand]:
    return company.desk, ForgetVisitor((await company.chat(UNASSIGNED)).visitor)


@CASES.add
async def visitor_is_erased(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(CLOSED, company.anna)
    again = await company.chat(ASSIGNED, company.ben, company.visitor_of(row))
    return company.desk, EraseVisitor(row.visitor, (row.id, again.id))


@CASES.add
async def old_chats_are_erased(company: Company) -> tuple[Actor, SystemCommand]:
    rows = [await company.chat(CLOSED, company.anna), await company.chat(CLOSED, company.ben)]
    await company.desk_does(SetVisitorHere(rows[0].visitor, False))
    return company.desk, EraseChats(tuple(row.id for row in rows), company.clock() + 1)


@CASES.add
async def visitor_leaves_while_waiting(company: Company) -> tuple[Actor, SystemCommand]:
    return company.desk, SetVisitorHere((await company.chat(UNASSIGNED)).visitor, False)


@CASES.add
async def visitor_comes_back(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(UNASSIGNED)
    await company.desk_does(SetVisitorHere(row.visitor, False))
    return company.desk, SetVisitorHere(row.visitor, True)


@CASES.add
async def visitor_leaves_the_agent(company: Company) -> tuple[Actor, SystemCommand]:
    return company.desk, SetVisitorHere((await company.chat(ASSIGNED, company.anna)).visitor, False)


@CASES.add
async def visitor_leaves_after_the_wait(company: Company) -> tuple[Actor, SystemCommand]:
    return company.desk, SetVisitorHere((await company.chat(MISSED)).visitor, False)


@CASES.add
async def visitor_leaves_a_closed_chat(company: Company) -> tuple[Actor, SystemCommand]:
    return company.desk, SetVisitorHere((await company.chat(CLOSED, company.anna)).visitor, False)


@CASES.add
async def visitor_moves_on(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(ASSIGNED, company.anna)
    return company.desk, DescribeVisitor(row.visitor, "https://shop.example/shoes", "Shoes")


@CASES.add
async def visitor_moves_on_after_closing(company: Company) -> tuple[Actor, SystemCommand]:
    row = await company.chat(CLOSED, company.anna)
    return company.desk, DescribeVisitor(row.visitor, "https://shop.example/shoes", "Shoes")
