"""What saving a playbook does to those who chat, and that nothing is ever half saved."""

import asyncio
import sqlite3
from contextlib import closing
from functools import partial

import msgspec
import pytest
from sqlalchemy import event, select

from app.protocol.commands import WriteMessage
from app.protocol.errors import ErrorCode
from app.protocol.events import ChatChanged, Event, MessageAdded, SiteChanged
from app.protocol.frames import NumberedEvent
from app.protocol.ids import new_id
from app.protocol.playbooks import NewPlaybook, PlaybookChange
from app.protocol.records import ChatState
from server_stub.db.companies import write_live_chat
from server_stub.db.database import Database
from server_stub.db.tables import account, playbook
from server_stub.eventlog.subscribe import Subscription
from server_stub.handlers.actors import VisitorActor
from server_stub.handlers.refused import Refused
from server_stub.playbooks.definition.whole import Definition
from server_stub.playbooks.editing import Editing
from server_stub.playbooks.load import load
from tests.server_stub.company import SITE, Company

CARDS: list[dict[str, object]] = [
    {"type": "greeting", "id": "hi", "text": "Good day!", "next": "ask"},
    {"type": "question", "id": "ask", "text": "So?", "answers": [{"id": "a", "text": "A"}]},
]
LOOK = {"accent": "#AA00bb", "icon": "star", "language": "nl"}
NEW: dict[str, object] = {"bot_name": "Nova", "start": "hi", "cards": CARDS, "look": LOOK}


@pytest.fixture
def editing(company: Company) -> Editing:
    return Editing(company.database, company.clock, company.log.poll)


async def save(editing: Editing, company: Company, definition: dict[str, object], version: int = 2) -> None:
    """Ben saves the company's playbook, of which two versions are there."""
    change = PlaybookChange(version=version, name="Shop", definition=definition)
    await editing.change(company.account, company.ben.agent, company.playbook, change, "en")


async def told(company: Company, visitor: VisitorActor, after: int) -> list[NumberedEvent]:
    """What a visitor has been told since a number."""
    with Subscription(company.log, company.wakeup, company.account, after, visitor.visitor) as log:
        return await company.delivery.to_visitor(visitor, await log.pending())


def read(events: list[NumberedEvent]) -> list[Event]:
    kinds = {"site_changed": SiteChanged, "chat_changed": ChatChanged, "message_added": MessageAdded}
    return [msgspec.json.decode(event.data, type=kinds[event.kind]) for event in events]


def has_live_chat(company: Company, on: bool) -> None:
    with company.database.write() as connection:
        write_live_chat(connection, company.account, on=on)


CALL: dict[str, object] = {
    "type": "live_chat",
    "id": "call",
    "online_message": "One moment.",
    "offline_message": "Nobody is here.",
    "wait_seconds": 60,
}
ASK: dict[str, object] = {"type": "question", "id": "ask", "text": "So?", "answers": [{"id": "a", "text": "A", "next": "call"}]}
CALLING: dict[str, object] = {"bot_name": "Nova", "start": "ask", "cards": [ASK, CALL]}


async def test_without_live_chat_nothing_that_calls_agents_is_saved_and_nothing_activated(company: Company, editing: Editing) -> None:
    has_live_chat(company, False)
    new = NewPlaybook(id=new_id(), site=SITE, name="Sales", definition=CALLING)
    for act in (
        partial(save, editing, company, CALLING),
        partial(editing.create, company.account, company.ben.agent, new, "en"),
        partial(editing.activate, company.account, company.playbook),
    ):
        with pytest.raises(Refused) as refused:
            await act()
        assert refused.value.code is ErrorCode.NOT_ENTITLED
    await save(editing, company, NEW)
    has_live_chat(company, True)
    await save(editing, company, CALLING, 3)
    await editing.create(company.account, company.ben.agent, new, "en")
    await editing.activate(company.account, company.playbook)


async def test_new_chats_begin_with_it_at_once_and_those_that_run_go_on_with_theirs(company: Company, editing: Editing) -> None:
    begun = await company.visitor()
    await company.does(begun, WriteMessage(text="Hello"))
    row = company.current(begun)
    await save(editing, company, NEW)
    visitor = await company.visitor()
    snapshot = company.visitor_snapshot(visitor)
    assert [message.text for message in snapshot.messages] == ["Good day!", "So?"]
    site = snapshot.site
    assert (site.name, site.bot_name, site.accent, site.icon, site.language) == ("Shop", "Nova", "#aa00bb", "star", "nl")
    await company.does(visitor, WriteMessage(text="Hello"))
    assert company.current(visitor).playbook != company.again(row).playbook
    assert {message.author.name for message in company.visitor_snapshot(visitor).messages if message.author.name} == {"Nova"}


async def test_whoever_has_the_widget_open_sees_how_a_chat_begins_now(company: Company, editing: Editing) -> None:
    fresh, talking = await company.visitor(), await company.visitor()
    await company.does(talking, WriteMessage(text="Hello"))
    head = company.head
    await save(editing, company, NEW)
    site, chat, *messages = read(await told(company, fresh, head))
    assert site == SiteChanged(site=company.visitor_snapshot(fresh).site)
    assert chat == ChatChanged(chat=company.visitor_snapshot(fresh).chat, restarted=True)
    assert tuple(one.message for one in messages if isinstance(one, MessageAdded)) == company.visitor_snapshot(fresh).messages
    assert read(await told(company, talking, head)) == [site]


async def test_a_site_without_an_active_playbook_is_offline_and_says_nothing(company: Company, editing: Editing) -> None:
    visitor, head = await company.visitor(), company.head
    assert company.visitor_snapshot(visitor).site.online
    await editing.pause(company.account, company.playbook)
    snapshot = company.visitor_snapshot(visitor)
    assert (snapshot.site.online, snapshot.site.bot_name, snapshot.messages) == (False, "Robin", ())
    assert (snapshot.chat.state, snapshot.chat.last_number) == (ChatState.NEW, 0)
    assert read(await told(company, visitor, head)) == [
        SiteChanged(site=snapshot.site),
        ChatChanged(chat=snapshot.chat, restarted=True),
    ]
    with pytest.raises(Refused) as refused:
        await company.does(visitor, WriteMessage(text="Anybody?"))
    assert refused.value.code is ErrorCode.NO_PLAYBOOK
    head = company.head
    await editing.activate(company.account, company.playbook)
    assert company.visitor_snapshot(visitor).site.online
    assert len(await told(company, visitor, head)) == 2 + len(company.visitor_snapshot(visitor).messages)


async def test_visitors_of_another_site_and_of_a_playbook_that_rests_are_told_nothing(company: Company, editing: Editing) -> None:
    visitor, head = await company.visitor(), company.head
    resting = NewPlaybook(id=new_id(), site=SITE, name="Other", definition=NEW)
    await editing.create(company.account, company.ben.agent, resting, "en")
    change = PlaybookChange(version=1, name="Another", definition=NEW)
    await editing.change(company.account, company.ben.agent, resting.id, change, "en")
    await editing.delete(company.account, resting.id)
    assert company.head == head
    elsewhere = VisitorActor(company.account, visitor.visitor, "elsewhere", visitor.device)
    await save(editing, company, NEW)
    assert await told(company, elsewhere, head) == []
    assert await told(company, visitor, head) != []


async def test_agents_are_not_told_of_sites(company: Company, editing: Editing) -> None:
    head = company.head
    await save(editing, company, NEW)
    with Subscription(company.log, company.wakeup, company.account, head) as log:
        assert await company.delivery.to_agent(company.anna, await log.pending()) == []


async def test_what_cannot_be_written_is_refused_for_now_and_nothing_of_it_is_there(company: Company) -> None:
    def state() -> list[tuple[object, ...]]:
        with company.database.read() as connection:
            return [tuple(row) for table in (playbook, account) for row in connection.execute(select(table))]

    full = Database.open(str(company.database.engine.url))
    event.listen(full.engine, "connect", lambda driver, _: driver.execute("PRAGMA max_page_count=1"))
    before = state()
    long = NEW | {"cards": [CARDS[0], CARDS[1] | {"text": "So? " * 1_900}]}
    with pytest.raises(Refused) as refused:
        await save(Editing(full, company.clock, company.log.poll), company, long)
    full.close()
    assert (refused.value.code, refused.value.retry_after_ms) == (ErrorCode.BUSY, 1_000)
    assert state() == before


async def test_nobody_waits_while_a_definition_is_looked_at(company: Company, editing: Editing, monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at = []

    def look(data: bytes) -> Definition:
        with closing(sqlite3.connect(company.database.engine.url.database or "", timeout=0)) as another:
            another.execute("BEGIN IMMEDIATE")
        looked_at.append(data)
        return load(data)

    monkeypatch.setattr("server_stub.playbooks.checking.load", look)
    await save(editing, company, NEW)
    await editing.create(company.account, company.ben.agent, NewPlaybook(id=new_id(), site=SITE, name="Other", definition=NEW), "en")
    assert len(looked_at) == 2


async def test_of_two_who_save_the_same_version_one_is_told_who_was_first(company: Company, editing: Editing) -> None:
    results = await asyncio.gather(
        *(save(editing, company, NEW | {"bot_name": f"Bot {number}"}) for number in range(4)), return_exceptions=True
    )
    refusals = [one.code for one in results if isinstance(one, Refused)]
    assert (results.count(None), refusals) == (1, [ErrorCode.EDITED_MEANWHILE] * 3)
    with company.database.read() as connection:
        assert connection.execute(select(playbook.c.version).where(playbook.c.active)).scalars().all() == [3]
