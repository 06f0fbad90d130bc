"""Who a visitor is by what their site says: what agents are shown of it, and whose words count for more."""

import pytest

from app.protocol.commands import SetField, WriteMessage
from app.protocol.details import FieldName
from app.protocol.errors import ErrorCode
from app.protocol.events import ConversationChanged, MessageAdded
from app.protocol.records import AuthorKind, Conversation, ConversationState
from server_stub.db.rows import ConversationRow
from server_stub.handlers.actors import VisitorActor
from server_stub.handlers.effects import RequestAgent, SetDetail
from server_stub.handlers.history import conversation_details
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import IdentifyVisitor
from tests.server_stub.company import PERSON, WAIT_MS, Company

ASSIGNED, UNASSIGNED, CLOSED = ConversationState.ASSIGNED, ConversationState.UNASSIGNED, ConversationState.CLOSED
NAME, EMAIL = FieldName.PERSON_NAME, FieldName.PERSON_EMAIL


def says(row: ConversationRow | VisitorActor, *, vouched: bool, id_: str = "4711", name: str = "Maya Lind") -> IdentifyVisitor:
    """What the site says."""
    return IdentifyVisitor(row.visitor, id_, name, "maya@shop.example", vouched)


def known(company: Company, row: ConversationRow) -> dict[FieldName, tuple[str, AuthorKind]]:
    """Fields, and who gave them."""
    fields = conversation_details(company.database, company.anna, row.id).details.fields
    return {name: (field.value, field.by.kind) for name, field in fields.items() if field.by is not None}


async def header(company: Company, command: IdentifyVisitor) -> Conversation:
    """What Anna is told of the conversation last."""
    before = company.head
    await company.desk_does(command)
    told = [event for event in await company.told(company.anna, before) if isinstance(event, ConversationChanged)]
    return told[-1].conversation


BY_SITE = {NAME: ("Maya Lind", AuthorKind.VISITOR), EMAIL: ("maya@shop.example", AuthorKind.VISITOR)}


@pytest.mark.parametrize("vouched", [True, False])
async def test_agents_see_who_it_is_and_whether_the_site_vouches_for_it(company: Company, vouched: bool) -> None:
    row = await company.chat(ASSIGNED, company.anna)
    shown = (await header(company, says(row, vouched=vouched))).visitor
    assert (shown.name, shown.verified) == ("Maya Lind", vouched)
    assert known(company, row) == BY_SITE
    head = company.head
    await company.desk_does(says(row, vouched=vouched))
    assert company.head == head  # said again, it is nothing new


@pytest.mark.parametrize("vouched", [True, False])
async def test_who_was_known_before_is_known_in_the_conversation(company: Company, vouched: bool) -> None:
    visitor = await company.visitor()
    await company.desk_does(says(visitor, vouched=vouched))
    row = await company.chat(UNASSIGNED, visitor=visitor)
    assert (row.visitor_name, row.verified) == ("Maya Lind", vouched)
    assert known(company, row) == BY_SITE


async def test_what_an_agent_wrote_or_cleared_stays(company: Company) -> None:
    row = await company.chat(ASSIGNED, company.anna)
    await company.does(company.anna, SetField(conversation=row.id, field=NAME, value="Maya L."))
    await company.does(company.anna, SetField(conversation=row.id, field=EMAIL, value="m@x.example"))
    await company.does(company.anna, SetField(conversation=row.id, field=EMAIL, value=""))
    shown = (await header(company, says(row, vouched=True))).visitor
    assert (shown.name, shown.verified) == ("Maya L.", True)
    assert known(company, row) == {NAME: ("Maya L.", AuthorKind.AGENT), EMAIL: ("", AuthorKind.AGENT)}
    before = company.head
    await company.does(company.visitor_of(row), WriteMessage(text="Hello"))
    (said,) = [event.message for event in await company.told(company.anna, before) if isinstance(event, MessageAdded)]
    assert said.author.name == "Maya L."


async def test_what_the_visitor_said_gives_way_only_to_what_is_vouched_for(company: Company) -> None:
    visitor = await company.visitor()
    await company.does(visitor, PERSON)
    await company.bot(company.current(visitor), SetDetail(NAME, "M"), SetDetail(EMAIL, "m@x.example"), RequestAgent(WAIT_MS, "Hi"))
    said = {NAME: ("M", AuthorKind.BOT), EMAIL: ("m@x.example", AuthorKind.BOT)}
    await company.desk_does(says(visitor, vouched=False))
    row = company.current(visitor)
    assert known(company, row) == said
    assert (row.visitor_name, row.verified) == ("M", False)
    await company.desk_does(says(visitor, vouched=True))
    assert known(company, row) == BY_SITE
    assert (company.again(row).visitor_name, company.again(row).verified) == ("Maya Lind", True)


async def test_an_address_that_nobody_vouched_for_does_not_count_as_vouched_for_later(company: Company) -> None:
    visitor = await company.visitor()
    await company.does(visitor, PERSON)
    await company.bot(company.current(visitor), SetDetail(EMAIL, "m@x.example"), RequestAgent(WAIT_MS, "Hi"))
    await company.desk_does(IdentifyVisitor(visitor.visitor, "4711", "", "boss@shop.example", False))
    await company.desk_does(IdentifyVisitor(visitor.visitor, "4711", "", "", True))
    row = company.current(visitor)
    assert row.verified
    assert known(company, row) == {EMAIL: ("m@x.example", AuthorKind.BOT)}
    await company.desk_does(IdentifyVisitor(visitor.visitor, "4711", "", "maya@shop.example", True))
    await company.desk_does(IdentifyVisitor(visitor.visitor, "4711", "", "", True))
    assert known(company, row) == {EMAIL: BY_SITE[EMAIL]}


async def test_what_is_not_vouched_for_takes_nothing_back(company: Company) -> None:
    row = await company.chat(ASSIGNED, company.anna)
    await company.desk_does(says(row, vouched=True))
    await company.desk_does(says(row, vouched=False, name="Somebody Else"))
    again = company.again(row)
    assert (again.visitor_name, again.verified) == ("Maya Lind", True)


@pytest.mark.parametrize("vouched", [True, False])
async def test_somebody_else_is_not_this_visitor(company: Company, vouched: bool) -> None:
    row = await company.chat(ASSIGNED, company.anna)
    await company.desk_does(says(row, vouched=True))
    before = company.head
    with pytest.raises(Refused) as refusal:
        await company.desk_does(says(row, vouched=vouched, id_="4712", name="Ole"))
    assert refusal.value.code is ErrorCode.NOT_ALLOWED
    assert company.head == before


async def test_a_closed_conversation_stays_as_it_was(company: Company) -> None:
    row = await company.chat(CLOSED, company.anna)
    before = company.head
    await company.desk_does(says(row, vouched=True))
    assert company.head == before
    assert (company.again(row).visitor_name, company.again(row).verified) == ("", False)
    assert known(company, row) == {}
