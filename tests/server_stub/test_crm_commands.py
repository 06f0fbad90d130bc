"""`livechat-server crm …` as operators meet it, against a small server that behaves as Pipedrive does."""

import asyncio
import csv
import os
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.protocol.details import CrmItemState, CrmKind, CrmReason
from app.protocol.ids import CrmItemId
from server_stub.administration.connected import whom
from server_stub.crm.connections import Connections, place_of, unsealed
from server_stub.crm.pipedrive.access import Access, Grant, written
from server_stub.crm.pipedrive.granting import ask
from server_stub.crm.room import kinds_of_crm
from server_stub.db.crm.connections import ConnectionRow, connect, read_connection
from server_stub.db.crm.pending import backlog, failed_items
from server_stub.handlers.system import SettleCrmItem
from tests.contract.counter import ACME, ANNA, DEAL, Counter
from tests.fakes.clock import FakeClock
from tests.fakes.pipedrive.customer import granted
from tests.fakes.pipedrive.server import Pipedrive, pipedrive
from tests.server_stub.company import Company, open_company
from tests.server_stub.crm.scripted import SEAL
from tests.server_stub.test_command_line import command, failed

TITLE = "=Kept\N{RIGHT-TO-LEFT OVERRIDE}tents"


@dataclass(frozen=True, slots=True)
class Operator:
    """Somebody at the command line of a company's server; `lead` has failed, `kept` is in this server's own CRM."""

    company: Company
    where: tuple[str, ...]
    folder: Path
    lead: CrmItemId
    kept: str

    async def runs(self, *arguments: str, given: str = "") -> str:
        """What a command says that succeeds."""
        done = await asyncio.to_thread(command, "crm", *arguments, *self.where, given=given)
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    async def fails(self, *arguments: str, given: str = "") -> str:
        """The line of one that fails."""
        return await asyncio.to_thread(failed, "crm", *arguments, *self.where, given=given)

    @property
    def written(self) -> bytes:
        """Everything that lies in the folder."""
        return b"".join(file.read_bytes() for file in self.folder.iterdir())


@pytest.fixture
async def operator(tmp_path: Path, clock: FakeClock) -> AsyncGenerator[Operator]:
    async with open_company(tmp_path, clock) as company:
        counter = Counter(company)
        local = await Connections(company.database, SEAL, kinds_of_crm(company.database, clock)).of(company.account)
        kept = await counter.order(fields=ANNA | ACME | DEAL, title=TITLE)
        saved = await counter.give(local, kept)
        await company.desk_does(SettleCrmItem(kept.item, CrmItemState.SAVED, link=saved.link, remote=saved.remote))
        lead = (await counter.order(fields=ANNA, title="Failed")).item
        await company.desk_does(SettleCrmItem(lead, CrmItemState.FAILED, CrmReason.NOT_CONNECTED))
        where = ("--data-dir", str(tmp_path), "--database", str(company.database.engine.url))
        yield Operator(company, where, tmp_path, lead, saved.remote)


@pytest.fixture
async def there(clock: FakeClock) -> AsyncGenerator[Pipedrive]:
    async with pipedrive(clock) as running:
        yield running


async def test_connecting_checks_encrypts_and_tries_again_what_failed(operator: Operator, there: Pipedrive) -> None:
    token = there.tokens.api_token
    assert await operator.runs("status") == "crm local\npending 0\nfailed 1\n"
    said = await operator.runs("connect-pipedrive", "--address", there.address, "--token-stdin", given=f"{token}\n")
    assert said.startswith("pipedrive as ")
    assert said.endswith(", 1 failed item is tried again\n")
    status = await operator.runs("status")
    assert status.startswith(f"crm pipedrive {there.address} since ")
    assert "\npending 1 since " in status
    assert "\nfailed 0\nconnected as " in status
    assert token not in said + status
    assert token.encode() not in operator.written
    assert (backlog(operator.company.database).count, failed_items(operator.company.database, operator.company.account)) == (1, [])
    row = read_connection(operator.company.database, operator.company.account)
    assert row is not None
    assert row.kind is CrmKind.PIPEDRIVE
    assert await operator.runs("use-local") == "local, 0 failed items are tried again\n"
    assert read_connection(operator.company.database, operator.company.account) is None


async def test_a_token_that_is_not_taken_changes_nothing(operator: Operator, there: Pipedrive) -> None:
    asked = ("connect-pipedrive", "--address", there.address, "--token-stdin")
    assert "does not take the token" in await operator.fails(*asked, given="another\n")
    assert "no token" in await operator.fails(*asked, given="\n")
    assert read_connection(operator.company.database, operator.company.account) is None
    assert failed_items(operator.company.database, operator.company.account) == [operator.lead]


async def test_an_address_that_is_not_pipedrives_is_wrong_usage(operator: Operator) -> None:
    asked = ("crm", "connect-pipedrive", "--address", "https://evil.example", "--token-stdin", *operator.where)
    done = await asyncio.to_thread(command, *asked, given="token\n")
    assert done.returncode == 2
    assert "https://COMPANY.pipedrive.com" in done.stderr


async def test_by_oauth_an_address_to_open_is_told_and_what_there_is_stays(operator: Operator, there: Pipedrive) -> None:
    asked = ("connect-pipedrive", "--address", there.address, "--oauth", "client-9", "--token-stdin")
    assert "LIVECHAT_PUBLIC_URL" in await operator.fails(*asked, given="app-secret\n")
    given = f"{there.tokens.api_token}\n"
    await operator.runs("connect-pipedrive", "--address", there.address, "--token-stdin", given=given)
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(
            "tests.server_stub.test_command_line.environment", lambda: os.environ | {"LIVECHAT_PUBLIC_URL": "https://c.example"}
        )
        said = await operator.runs(*asked, given="app-secret\n")
    assert said.startswith("open https://oauth.pipedrive.com/oauth/authorize?client_id=client-9&")
    assert "https%3A%2F%2Fc.example%2Fapi%2Fv1%2Fcrm%2Fpipedrive%2Fcallback" in said
    assert "app-secret" not in said
    assert b"app-secret" not in operator.written
    assert "connected as Zoe Admin" in await operator.runs("status")


async def test_after_the_key_was_lost_status_says_what_to_do(operator: Operator, there: Pipedrive) -> None:
    given = f"{there.tokens.api_token}\n"
    await operator.runs("connect-pipedrive", "--address", there.address, "--token-stdin", given=given)
    (operator.folder / "secret.key").write_text("another key " * 6)
    done = await asyncio.to_thread(command, "crm", "status", *operator.where)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert "Connect it again" in done.stderr


async def test_retry_is_for_all_that_has_failed(operator: Operator) -> None:
    assert await operator.runs("retry") == "1 failed item is tried again\n"
    assert backlog(operator.company.database).count == 1


async def test_search_and_export_of_this_servers_own_crm(operator: Operator) -> None:
    found = (await operator.runs("search", "kept")).rstrip("\n")
    assert found.endswith(f"  lead  {operator.kept}  =Kept tents  Anna Nowak, Acme Tents  125050 EUR")
    file = operator.folder / "crm.csv"
    said = await operator.runs("export", str(file))
    assert said == f"exported {file.stat().st_size} bytes into {file}\n"
    with file.open(encoding="utf-8-sig", newline="") as opened:
        assert [row["title"] for row in csv.DictReader(opened)] == [f"'{TITLE}"]
    assert file.stat().st_mode & 0o077 == 0
    assert "there already" in await operator.fails("export", str(file))


async def test_asking_for_the_status_takes_no_running_servers_token_away(operator: Operator, there: Pipedrive) -> None:
    """A refresh token is good once: if the command spends it, the server has to hear of the new one."""
    database, account, clock = operator.company.database, operator.company.account, operator.company.clock
    sealed = SEAL.close(written(granted(there)), place_of(account))
    row = ConnectionRow(account, CrmKind.PIPEDRIVE, there.address, sealed, clock())
    connect(database, row)
    running = Connections(database, SEAL, kinds_of_crm(database, clock))
    try:
        await running.of(account)
        assert "Zoe Admin" in await whom(database, unsealed(SEAL, row), SEAL)
        assert "Zoe Admin" in await (await running.of(account)).check()
    finally:
        await running.close()


async def test_a_file_that_could_not_be_written_whole_is_none(operator: Operator) -> None:
    with operator.company.database.write() as connection:
        connection.exec_driver_sql("UPDATE crm_lead SET value = 'no amount'")
    file = operator.folder / "crm.csv"
    done = await asyncio.to_thread(command, "crm", "export", str(file), *operator.where)
    assert done.returncode != 0
    assert not file.exists()


async def test_until_somebody_has_let_it_in_what_is_made_stays_here(operator: Operator, there: Pipedrive) -> None:
    """Whether they are only asked, or have said no."""
    database, account = operator.company.database, operator.company.account
    asking, _ = ask(Access(oauth=there.address), account, Grant("client-9", "app-secret", "https://c.example/"), operator.company.clock())
    for place, access in enumerate((asking, replace(asking, asked=None))):
        sealed = SEAL.close(written(access), place_of(account))
        connect(database, ConnectionRow(account, CrmKind.PIPEDRIVE, there.address, sealed, operator.company.clock() + place))
        connections = Connections(database, SEAL, kinds_of_crm(database, operator.company.clock))
        crm = await connections.of(account)
        assert (crm.name, await crm.check()) == ("local", "this server")
        await connections.close()
