"""What is older than its company keeps it: when it goes, and that nothing else does."""

import asyncio
import random
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select, update

from app.protocol.commands import CloseConversation, CreateLead, SetField
from app.protocol.company import DAY_MS
from app.protocol.details import CrmItemState, FieldName
from app.protocol.ids import AccountId, CommandId, CrmItemId, new_id
from app.protocol.records import ConversationState
from server_stub.company import retention
from server_stub.company.retention import Retention
from server_stub.company.settings import change_settings
from server_stub.db.accounts import create_account
from server_stub.db.backup import copy_database
from server_stub.db.database import Database
from server_stub.db.tables import conversation, crm_item, event, message, visitor
from server_stub.eventlog.log import EventLog
from server_stub.eventlog.wakeup import Wakeup
from server_stub.handlers.actors import SystemActor
from server_stub.handlers.execute import Executor
from server_stub.handlers.system import EraseChats, SettleCrmItem, SystemCommand
from server_stub.tasks import spawn
from tests.server_stub.company import Company
from tests.server_stub.handlers.kept import CANARY, closed, everything, full_chat, keep, sweep

pytestmark = pytest.mark.usefixtures("small_steps")
CLOSED, ASSIGNED = ConversationState.CLOSED, ConversationState.ASSIGNED


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
