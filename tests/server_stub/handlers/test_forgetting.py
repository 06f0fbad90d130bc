"""A visitor who wants to be forgotten: what becomes of the conversation, and that nobody can go on as them."""

import pytest
from sqlalchemy import text

from app.protocol.commands import WriteMessage
from app.protocol.errors import ErrorCode
from app.protocol.events import MessageAdded
from app.protocol.records import ConversationState, MessageKind, Outcome
from server_stub.db.messages import newest_messages
from server_stub.db.visitors import admit_visitor
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import DescribeVisitor, ForgetVisitor, IdentifyVisitor, SetVisitorHere
from tests.server_stub.company import PERSON, Company

BOT, UNASSIGNED, MISSED = ConversationState.BOT, ConversationState.UNASSIGNED, ConversationState.MISSED
ASSIGNED, CLOSED = ConversationState.ASSIGNED, ConversationState.CLOSED


@pytest.mark.parametrize(("state", "outcome"), [(BOT, Outcome.BOT_ONLY), (UNASSIGNED, Outcome.MISSED), (MISSED, Outcome.MISSED)])
async def test_what_no_agent_has_ends(company: Company, state: ConversationState, outcome: Outcome) -> None:
    row = await company.chat(state)
    await company.desk_does(ForgetVisitor(row.visitor))
    again = company.again(row)
    assert (again.state, again.outcome, again.visitor_here) == (CLOSED, outcome, False)


async def test_a_chat_stays_with_its_agent_who_sees_that_the_visitor_left(company: Company) -> None:
    row = await company.chat(ASSIGNED, company.anna)
    before = company.head
    await company.desk_does(ForgetVisitor(row.visitor))
    again = company.again(row)
    assert (again.state, again.owner, again.visitor_here) == (ASSIGNED, company.anna.agent, False)
    notices = [event.message.kind for event in await company.told(company.anna, before) if isinstance(event, MessageAdded)]
    assert notices == [MessageKind.VISITOR_LEFT]


async def test_that_a_visitor_left_is_said_once(company: Company) -> None:
    row = await company.chat(ASSIGNED, company.anna)
    await company.desk_does(SetVisitorHere(row.visitor, False))
    await company.desk_does(ForgetVisitor(row.visitor))
    await company.desk_does(ForgetVisitor(row.visitor))
    with company.database.read() as connection:
        kinds = [message.kind for message in newest_messages(connection, row.id, 50)]
    assert kinds.count(MessageKind.VISITOR_LEFT) == 1


async def test_what_was_said_stays_and_where_they_were_goes(company: Company) -> None:
    row = await company.chat(ASSIGNED, company.anna)
    visitor = company.visitor_of(row)
    await company.does(visitor, WriteMessage(text="My order is late."))
    await company.desk_does(DescribeVisitor(row.visitor, "https://shop.example/orders", "Orders"))
    await company.desk_does(ForgetVisitor(row.visitor))
    again = company.again(row)
    assert (again.page, again.page_title) == ("", "")
    with company.database.read() as connection:
        assert "My order is late." in [message.text for message in newest_messages(connection, row.id, 50)]
        assert connection.execute(text("SELECT page, page_title, here FROM visitor WHERE id = :id"), {"id": row.visitor}).one() == (
            "",
            "",
            0,
        )


async def test_nobody_comes_back_or_goes_on_as_them(company: Company) -> None:
    browser = admit_visitor(company.database, company.site, None, None, company.clock())
    await company.desk_does(ForgetVisitor(browser.visitor))
    assert admit_visitor(company.database, company.site, browser.visitor, browser.secret, company.clock()).visitor != browser.visitor
    row = await company.chat(ASSIGNED, company.anna)
    await company.desk_does(ForgetVisitor(row.visitor))
    with pytest.raises(Refused) as refusal:
        await company.does(company.visitor_of(row), PERSON)
    assert refusal.value.code is ErrorCode.UNAUTHENTICATED
    before = company.head
    await company.desk_does(SetVisitorHere(row.visitor, True))  # a socket that was opening meanwhile
    assert company.head == before


async def test_of_who_is_forgotten_while_coming_in_nothing_more_is_kept(company: Company) -> None:
    row = await company.chat(ASSIGNED, company.anna)
    await company.desk_does(ForgetVisitor(row.visitor))
    head = company.head
    await company.desk_does(DescribeVisitor(row.visitor, "https://shop.example/orders", "Orders"))
    await company.desk_does(IdentifyVisitor(row.visitor, "4711", "Maya", "maya@shop.example", True))
    assert company.head == head
    with company.database.read() as connection:
        kept = connection.execute(text("SELECT page, name, email, external_id FROM visitor WHERE id = :id"), {"id": row.visitor}).one()
    assert kept == ("", "", "", "")
