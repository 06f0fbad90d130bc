"""A chat that was kept for long enough: gone for good, with every trace, for desks, its visitor and the disk."""

import pytest
from sqlalchemy import select

from app.protocol.commands import WriteMessage
from app.protocol.company import DAY_MS
from app.protocol.events import ChatChanged, ConversationLeft, MessageAdded
from app.protocol.ids import new_id
from app.protocol.records import ChatState, ConversationState, File
from server_stub.db.sites import SiteRow
from server_stub.db.tables import conversation, crm_item, file, visitor
from server_stub.db.visitors import admit_visitor
from server_stub.handlers.actors import VisitorActor
from server_stub.handlers.system import SetVisitorHere
from tests.server_stub.company import Company
from tests.server_stub.handlers.kept import CANARY, attach, closed, everything, full_chat, keep, sweep

pytestmark = pytest.mark.usefixtures("small_steps")
CLOSED, ASSIGNED = ConversationState.CLOSED, ConversationState.ASSIGNED


async def test_nothing_of_it_is_left_and_of_others_everything(company: Company) -> None:
    row = await full_chat(company, CANARY)
    company.clock.advance(DAY_MS)
    other = await full_chat(company, "something else")
    before = everything(company.database)
    assert CANARY in before
    keep(company, chats=1)
    company.clock.advance(1)
    assert await sweep(company)
    after = everything(company.database)
    assert CANARY.casefold() not in after.casefold()
    assert after.count("something else") == before.count("something else")
    assert company.again(other) == other
    with company.database.read() as connection:
        states = connection.execute(select(crm_item.c.state, crm_item.c.link).where(crm_item.c.conversation == row.id)).all()
        # that there was a chat still counts
        kept = connection.execute(select(conversation.c.playbook, conversation.c.created_at).where(conversation.c.id == row.id)).one()
    assert [tuple(state) for state in states] == [("saved", "https://crm.example/1")]
    assert tuple(kept) == (row.playbook, row.created_at)
    assert not await sweep(company)


async def test_desks_are_told_that_it_left_and_its_visitor_begins_anew(company: Company) -> None:
    row = await company.chat(CLOSED, company.anna)
    guest = company.visitor_of(row)
    keep(company, chats=1)
    company.clock.advance(2 * DAY_MS)
    before = company.head
    await sweep(company)
    for agent in (company.anna, company.ben):
        assert await company.told(agent, before) == [ConversationLeft(conversation=row.id)]
        assert all(one.id != row.id for part in company.agent_snapshot(agent) for one in part.closed)
    told = await company.told(guest, before)
    (changed,) = (event for event in told if isinstance(event, ChatChanged))
    assert (changed.chat.state, changed.restarted) == (ChatState.NEW, True)
    assert [event.message.text for event in told if isinstance(event, MessageAdded)] == ["Hello!", "What can we do?"]
    await company.does(guest, WriteMessage(text="Hello again"))
    assert company.current(guest).previous is None


async def test_who_left_the_site_is_not_known_any_more_and_comes_back_as_somebody_else(company: Company) -> None:
    site = SiteRow("shop", company.account, "Shop", "Robin", ())
    known = admit_visitor(company.database, site, None, None, company.clock())
    guest = VisitorActor(company.account, known.visitor, "shop", new_id())
    await company.chat(CLOSED, company.anna, guest)
    company.clock.advance(DAY_MS)
    young = await company.chat(CLOSED, company.anna, guest)
    keep(company, chats=1)
    company.clock.advance(DAY_MS)
    await sweep(company)
    assert list(closed(company.database)) == [young.id]
    assert admit_visitor(company.database, site, known.visitor, known.secret, company.clock()) == known
    company.clock.advance(1)
    await sweep(company)
    assert admit_visitor(company.database, site, known.visitor, known.secret, company.clock()) != known
    with company.database.read() as connection:
        assert connection.execute(select(visitor.c.conversation).where(visitor.c.id == known.visitor)).scalar_one() is None


async def test_who_is_still_there_when_their_last_chat_goes_is_known_for_nothing_but_the_page(company: Company) -> None:
    row = await full_chat(company, CANARY)
    guest = company.visitor_of(row)
    await company.desk_does(SetVisitorHere(row.visitor, True))
    keep(company, chats=1)
    company.clock.advance(2 * DAY_MS)
    await sweep(company)
    await company.desk_does(SetVisitorHere(row.visitor, False))
    assert CANARY.casefold() not in everything(company.database).casefold()
    await company.desk_does(SetVisitorHere(row.visitor, True))
    await company.does(guest, WriteMessage(text="Hello again"))
    assert company.current(guest).visitor_name == ""


async def test_files_of_old_chats_go_and_their_messages_still_name_them(company: Company) -> None:
    rows = [await company.chat(CLOSED, company.anna), await company.chat(ASSIGNED, company.anna)]
    company.clock.advance(1)
    rows.append(await company.chat(CLOSED, company.anna))
    _, of_open, of_young = (attach(company, row, "plan.pdf") for row in rows)
    keep(company, files=3)
    company.clock.advance(3 * DAY_MS)
    assert await sweep(company)
    with company.database.read() as connection:
        assert set(connection.execute(select(file.c.id)).scalars()) == {of_open, of_young}
    assert set(closed(company.database)) == {rows[0].id, rows[2].id}
    (told,) = (one.last_message for part in company.agent_snapshot(company.anna) for one in part.closed if one.id == rows[0].id)
    assert told is not None
    assert [(one.name, type(one)) for one in told.files] == [("plan.pdf", File)]
    assert not await sweep(company)
