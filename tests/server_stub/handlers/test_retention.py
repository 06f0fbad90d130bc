"""What is older than its company keeps it: gone for good, with every trace, and nothing that is younger."""

import asyncio
import random
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import insert, select, text, update

from app.protocol.commands import AddNote, CloseConversation, CreateLead, SetField, WriteMessage
from app.protocol.company import DAY_MS
from app.protocol.details import CrmItemState, FieldName
from app.protocol.events import ChatChanged, ConversationLeft, MessageAdded
from app.protocol.ids import AccountId, CommandId, ConversationId, CrmItemId, FileId, new_id
from app.protocol.records import ChatState, ConversationState, File
from server_stub.company import retention
from server_stub.company.retention import Retention
from server_stub.company.settings import change_settings
from server_stub.db import chat_erasure
from server_stub.db.accounts import create_account
from server_stub.db.backup import copy_database
from server_stub.db.database import Database
from server_stub.db.rows import ConversationRow
from server_stub.db.sites import SiteRow
from server_stub.db.tables import account, conversation, crm_item, event, file, message, visitor
from server_stub.db.visitors import admit_visitor
from server_stub.eventlog.log import EventLog
from server_stub.eventlog.wakeup import Wakeup
from server_stub.handlers.actors import SystemActor, VisitorActor
from server_stub.handlers.execute import Executor
from server_stub.handlers.system import EraseChats, IdentifyVisitor, SettleCrmItem, SetVisitorHere, SystemCommand
from server_stub.tasks import spawn
from tests.server_stub.company import Company

CLOSED, ASSIGNED = ConversationState.CLOSED, ConversationState.ASSIGNED
CANARY = "Zanzibar"


@pytest.fixture(autouse=True)
def _in_small_steps_without_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retention, "PAUSE_S", 0)
    monkeypatch.setattr(retention, "WITHDRAWN_AT_ONCE", 2)
    monkeypatch.setattr(chat_erasure, "ROWS_AT_ONCE", 3)
    monkeypatch.setattr(chat_erasure, "CHATS_AT_ONCE", 2)


def keep(company: Company, *, chats: int | None = None, files: int | None = None) -> None:
    """So many days, as was said long ago."""
    with company.database.write() as connection:
        connection.execute(update(account).values(keep_chats_days=chats, keep_files_days=files, changed_at=0))


async def sweep(company: Company) -> bool:
    """The sweeper's turn; whether bytes are to be tidied away then."""
    tidied = []

    async def tell(of: AccountId, command: SystemCommand) -> int:
        return await company.does(SystemActor(of), command)

    async def tidy() -> None:
        tidied.append(True)

    await Retention(company.database, company.clock, tell, tidy).sweep()
    await company.log.poll()
    return bool(tidied)


def closed(database: Database) -> dict[ConversationId, int]:
    """When the conversations that agents see were closed."""
    c = conversation.c
    with database.read() as connection:
        return {
            ConversationId(row.id): row.closed_at for row in connection.execute(select(c.id, c.closed_at).where(c.state == CLOSED.value))
        }


def everything(database: Database) -> str:
    """All that stands in the tables."""
    with database.read() as connection:
        tables = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars().all()
        return "\n".join(str(row) for table in tables for row in connection.execute(text(f"SELECT * FROM {table}")))  # noqa: S608 - our own


async def test_what_is_older_goes_and_nothing_younger_whatever_the_times(company: Company) -> None:
    dice = random.Random(7)  # noqa: S311 - the same made-up times in every run
    for _ in range(24):
        await company.chat(CLOSED, company.anna)
        company.clock.advance(dice.choice((1, DAY_MS // 3, DAY_MS - 1, DAY_MS, DAY_MS + 1)))
    open_ones = [await company.chat(state, company.anna) for state in ConversationState if state is not CLOSED]
    company.clock.advance(3 * DAY_MS)
    gone = 0
    for days in (30, 9, 8, 7, 6, 5, 4, 3):
        keep(company, chats=days)
        before = closed(company.database)
        wanted = {id_: at for id_, at in before.items() if at >= company.clock() - days * DAY_MS}
        await sweep(company)
        assert closed(company.database) == wanted
        gone += len(before) - len(wanted)
        company.clock.advance(dice.choice((0, 1, DAY_MS // 2)))
    assert gone > 10
    assert [company.again(row).state for row in open_ones] == [row.state for row in open_ones]
    keep(company)
    left = closed(company.database)
    company.clock.advance(1_000 * DAY_MS)
    assert not await sweep(company)
    assert closed(company.database) == left


async def full_chat(company: Company, words: str) -> ConversationRow:
    """A conversation in which everything has been written that can be, and that the visitor has left."""
    guest = await company.visitor()
    await company.desk_does(IdentifyVisitor(guest.visitor, f"customer {words}", words, f"{words.lower()}@shop.example"))
    row = await company.chat(ASSIGNED, company.anna, guest)
    for at in range(5):
        await company.does(guest, WriteMessage(text=f"I want {words} {at}."))
    await company.does(company.anna, SetField(conversation=row.id, field=FieldName.ORGANIZATION_NAME, value=f"{words} Ltd"))
    await company.does(company.anna, AddNote(conversation=row.id, text=f"Likes {words}."))
    for state in (CrmItemState.SAVED, CrmItemState.FAILED):
        lead = CrmItemId(new_id())
        await company.does(company.anna, CreateLead(conversation=row.id, title=f"Lead for {words}"), lead)
        await company.desk_does(SettleCrmItem(lead, state, detail=words, link="https://crm.example/1", remote="1"))
    attach(company, row, f"{words}.txt")
    await company.does(company.anna, CloseConversation(conversation=row.id))
    await company.desk_does(SetVisitorHere(guest.visitor, False))
    return company.again(row)


def attach(company: Company, row: ConversationRow, name: str) -> FileId:
    """A file that was sent with its newest message."""
    id_ = FileId(new_id())
    told = f'[{{"id":"{id_}","name":"{name}","media_type":"text/plain","size":1}}]'.encode()
    with company.database.write() as connection:
        newest = (message.c.conversation == row.id) & (message.c.number == company.again(row).last_number)
        sent = connection.execute(update(message).where(newest).values(files=told).returning(message.c.id)).scalar_one()
        of = {"account": row.account, "conversation": row.id, "message": sent, "uploader_kind": "visitor", "uploader": row.visitor}
        about = {"name": name, "media_type": "text/plain", "size": 1, "width": 0, "height": 0, "created_at": company.clock()}
        connection.execute(insert(file).values(id=id_, given="", digest="d", **of, **about))
    return id_


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


async def test_what_is_on_its_way_into_a_crm_is_waited_for(company: Company) -> None:
    row = await company.chat(ASSIGNED, company.anna)
    lead = CrmItemId(new_id())
    await company.does(company.anna, SetField(conversation=row.id, field=FieldName.PERSON_NAME, value="Maya"))
    await company.does(company.anna, CreateLead(conversation=row.id, title="Lead"), lead)
    await company.does(company.anna, CloseConversation(conversation=row.id))
    keep(company, chats=1)
    company.clock.advance(5 * DAY_MS)
    await sweep(company)
    await company.desk_does(EraseChats((row.id,), company.clock()))  # found before the lead was made
    assert list(closed(company.database)) == [row.id]
    await company.desk_does(SettleCrmItem(lead, CrmItemState.SAVED, remote="1"))
    await sweep(company)
    assert closed(company.database) == {}


async def test_what_failed_is_not_tried_again_once_its_chat_is_being_erased(company: Company) -> None:
    row = await full_chat(company, CANARY)
    company.clock.advance(1)
    await company.desk_does(EraseChats((row.id,), company.clock()))
    with company.database.read() as connection:
        failed = connection.execute(select(crm_item.c.id).where(crm_item.c.state == CrmItemState.FAILED.value)).scalar_one()
    await company.desk_does(SettleCrmItem(CrmItemId(failed), CrmItemState.PENDING))  # the account was connected anew meanwhile
    await sweep(company)
    with company.database.read() as connection:
        assert list(connection.execute(select(crm_item.c.state)).scalars()) == ["saved"]


async def test_the_rule_looks_for_itself_whether_it_is_old_and_closed(company: Company) -> None:
    rows = [await company.chat(state, company.anna) for state in ConversationState]
    at = next(row.closed_at for row in rows if row.state is CLOSED)
    assert at is not None
    await company.desk_does(EraseChats(tuple(row.id for row in rows), at))
    assert [company.again(row) for row in rows] == rows


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


async def test_what_was_cut_off_is_gone_on_with(company: Company) -> None:
    await full_chat(company, CANARY)
    (id_,) = closed(company.database)
    company.clock.advance(1)
    await company.desk_does(EraseChats((id_,), company.clock()))
    assert CANARY in everything(company.database)
    keep(company)  # even where nothing is erased any more
    await sweep(company)
    assert CANARY.casefold() not in everything(company.database).casefold()


async def test_a_server_that_stops_waits_for_what_is_being_erased(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def erasing(*_: object) -> int:
        begun.set()
        go_on.wait()
        return 0

    async def work() -> None:
        await sweep(company)

    monkeypatch.setattr(retention, "delete_old_files", erasing)
    keep(company, files=1)
    sweeping = spawn(work(), "sweep")
    await asyncio.to_thread(begun.wait)
    sweeping.cancel()
    for _ in range(10):
        await asyncio.sleep(0)
    stopped = sweeping.done()
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await sweeping
    assert not stopped


async def test_what_is_damaged_holds_up_nothing_of_another_company(company: Company, expect_log: Callable[..., None]) -> None:
    expect_log(f"retention waits account={company.account} why=DecodeError")
    rows = [await company.chat(CLOSED, company.anna) for _ in range(2)]
    other = create_account(company.database, "Globex", company.clock())
    with company.database.write() as connection:
        connection.execute(update(event).where(event.c.conversation == rows[0].id).values(data=b"{"))
        for table, id_ in ((conversation, rows[1].id), (visitor, rows[1].visitor)):
            connection.execute(update(table).where(table.c.id == id_).values(account=other))
    keep(company, chats=1)
    company.clock.advance(2 * DAY_MS)
    assert await sweep(company)
    with company.database.read() as connection:
        said = set(connection.execute(select(message.c.conversation)).scalars())
    assert said == {rows[0].id}


async def test_a_slip_erases_nothing_for_an_hour(company: Company) -> None:
    row = await company.chat(CLOSED, company.anna)
    company.clock.advance(10 * DAY_MS)
    change_settings(company.database, company.account, company.clock(), keep_chats_days=1)
    await sweep(company)
    company.clock.advance(3_599_999)
    await sweep(company)
    assert list(closed(company.database)) == [row.id]
    company.clock.advance(1)
    await sweep(company)
    assert closed(company.database) == {}


async def test_a_setting_from_a_clock_that_was_wrong_holds_erasing_up_no_longer_than_others(company: Company) -> None:
    row = await company.chat(CLOSED, company.anna)
    company.clock.advance(10 * DAY_MS)
    change_settings(company.database, company.account, company.clock() + 3_599_999, keep_chats_days=1)
    await sweep(company)
    assert list(closed(company.database)) == [row.id]
    change_settings(company.database, company.account, company.clock() + 9_000 * DAY_MS, keep_chats_days=2)
    await sweep(company)
    assert closed(company.database) == {}


async def test_a_backup_that_is_restored_later_is_swept_again(company: Company, tmp_path: Path) -> None:
    await full_chat(company, CANARY)
    keep(company, chats=1)
    copy_database(company.database.file, tmp_path / "backup.sqlite3")
    company.clock.advance(2 * DAY_MS)
    database = Database.open(f"sqlite:///{tmp_path / 'backup.sqlite3'}")
    executor = Executor(database, EventLog(database, Wakeup()), company.clock)
    await executor.start()

    async def tell(of: AccountId, command: SystemCommand) -> int:
        return await executor.execute(SystemActor(of), CommandId(new_id()), command)

    async def tidy() -> None:
        """There are no bytes here."""

    assert CANARY in everything(database)
    await Retention(database, company.clock, tell, tidy).sweep()
    assert CANARY.casefold() not in everything(database).casefold()
    await executor.stop()
    database.close()
