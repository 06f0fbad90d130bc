"""A backup that is put back does not know what was made since: it is looked for before it is made."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from app.protocol.details import CrmItemKind, CrmItemState, CrmReason
from server_stub.crm.orders import order_of
from server_stub.crm.pipedrive.access import Access
from server_stub.crm.pipedrive.crm import Pipedrive as PipedriveCrm
from server_stub.crm.port import CrmTrouble, Saved
from server_stub.crm.progress import StoredProgress
from server_stub.db.backup import back_up
from server_stub.db.crm.pending import due_items
from server_stub.db.database import Database
from server_stub.db.restore import restore
from server_stub.handlers.system import SettleCrmItem
from tests.contract.counter import ACME, ANNA, DEAL, Counter
from tests.contract.pipedrive import clocks, no_secret
from tests.fakes.clock import FakeClock
from tests.fakes.pipedrive.faults import Fault
from tests.fakes.pipedrive.server import Pipedrive
from tests.server_stub.company import Company, open_company

POSTS = {CrmItemKind.LEAD: "POST v1/leads", CrmItemKind.DEAL: "POST v2/deals", CrmItemKind.ACTIVITY: "POST v2/activities"}


@pytest.fixture
async def company(tmp_path: Path, clock: FakeClock) -> AsyncGenerator[Company]:
    async with open_company(tmp_path, clock) as opened:
        yield opened


async def given(database: Database, company: Company, server: Pipedrive) -> Saved:
    """A process over this database takes what waits to Pipedrive."""
    (row,) = due_items(database, company.account, company.clock(), 2, ())
    order = order_of(row)
    crm = PipedriveCrm(server.address, Access(token=server.tokens.api_token), no_secret, clocks(company.clock))
    try:
        progress = StoredProgress(database, order, crm.name, company.clock)
        await progress.load()
        return await crm.create(order, progress)
    finally:
        await crm.close()


def put_back(backup: Path) -> Database:
    """The backup as the database of a server that starts with it."""
    place = backup.with_name("restored.sqlite3")
    restore(place, backup, backup.with_name("old.sqlite3"))
    return Database.open(f"sqlite:///{place}")


def made(server: Pipedrive, kind: CrmItemKind) -> int:
    company = server.company
    return len({CrmItemKind.LEAD: company.leads, CrmItemKind.DEAL: company.deals, CrmItemKind.ACTIVITY: company.activities}[kind].rows())


@pytest.mark.parametrize("kind", CrmItemKind)
@pytest.mark.parametrize("refused_before", [False, True])
async def test_what_was_made_since_the_backup_is_not_made_again(
    company: Company, server: Pipedrive, tmp_path: Path, kind: CrmItemKind, refused_before: bool
) -> None:
    await Counter(company).order(kind, ANNA | ACME | DEAL, ["One", "Two"])
    if refused_before:
        server.faults.plan(Fault.UNAUTHORIZED, POSTS[kind])
        with pytest.raises(CrmTrouble):
            await given(company.database, company, server)
    back_up(company.database.file, tmp_path / "backup")
    first = await given(company.database, company, server)
    company.clock.advance(3 * 86_400_000)
    restored = put_back(tmp_path / "backup")
    try:
        assert (await given(restored, company, server)).remote == first.remote
        assert (await given(restored, company, server)).remote == first.remote
    finally:
        restored.close()
    assert made(server, kind) == 1
    assert len(server.company.notes.rows()) == (0 if kind is CrmItemKind.ACTIVITY else 2)
    assert (len(server.company.persons.rows()), len(server.company.organizations.rows())) == (1, 1)


async def test_what_had_failed_then_is_looked_for_too_when_it_is_tried_again(company: Company, server: Pipedrive, tmp_path: Path) -> None:
    counter = Counter(company)
    order = await counter.order()
    await company.desk_does(SettleCrmItem(order.item, CrmItemState.FAILED, CrmReason.FORBIDDEN))
    back_up(company.database.file, tmp_path / "backup")
    await company.desk_does(SettleCrmItem(order.item, CrmItemState.PENDING))
    first = await given(company.database, company, server)
    restored = put_back(tmp_path / "backup")
    try:
        with restored.write() as connection:
            connection.exec_driver_sql("UPDATE crm_item SET state = 'pending'")
        assert (await given(restored, company, server)).remote == first.remote
    finally:
        restored.close()
    assert made(server, CrmItemKind.LEAD) == 1


async def test_what_was_never_made_is_made(company: Company, server: Pipedrive, tmp_path: Path) -> None:
    await Counter(company).order()
    back_up(company.database.file, tmp_path / "backup")
    restored = put_back(tmp_path / "backup")
    try:
        await given(restored, company, server)
    finally:
        restored.close()
    assert made(server, CrmItemKind.LEAD) == 1
