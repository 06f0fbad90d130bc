"""How fast 10,000 pending leads reach their CRM: this server's own, and Pipedrive within the requests that it allows."""

import asyncio
import tempfile
import time
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from http import HTTPStatus
from pathlib import Path

from app.protocol.details import CrmItemState, CrmKind
from server_stub.crm.connections import Connections
from server_stub.crm.pipedrive.access import Access
from server_stub.crm.pipedrive.crm import Pipedrive as PipedriveCrm
from server_stub.crm.pipedrive.line import Clocks
from server_stub.crm.port import OpenCrm
from server_stub.crm.room import kinds_of_crm
from server_stub.crm.settling import Means
from server_stub.crm.worker import Worker
from server_stub.db.crm.folding import fold
from server_stub.db.tables import crm_organization
from server_stub.sealing import Seal
from tests.bench.figures import say
from tests.bench.pending import company_with
from tests.bench.programs import run
from tests.fakes.clock import FakeClock
from tests.fakes.pipedrive.schemas import OPERATIONS
from tests.fakes.pipedrive.server import Pipedrive, pipedrive
from tests.fakes.working import working
from tests.server_stub.company import Company

ITEMS = 10_000
_BARE = 1_000
_SECONDS = 30.0
_WINDOW_S = 2.0  # in which Pipedrive counts requests


def _now() -> int:
    return time.time_ns() // 1_000_000


@asynccontextmanager
async def _at_work(company: Company, kinds: Mapping[CrmKind, OpenCrm]) -> AsyncGenerator[asyncio.Event]:
    """The worker, running until the end of the block; the event is set once it has brought every item to its end."""
    left, done = ITEMS, asyncio.Event()

    def count(state: CrmItemState, _reason: object) -> None:
        nonlocal left
        left -= state is not CrmItemState.PENDING
        if not left:
            done.set()

    means = Means(company.database, company.executor, _now, lambda: 0.5, count)
    worker = Worker(means, Connections(company.database, Seal(b"k" * 32), kinds), company.log, company.wakeup)
    async with working(worker.run(), "crm"):
        yield done


def _bare_rate(company: Company) -> float:
    """Transactions a second that write one row each, and nothing else."""
    began = time.perf_counter()
    for number in range(_BARE):
        name = f"Bare {number}"
        row = {"id": name, "account": company.account, "name": name, "folded": fold(name), "created_at": number}
        with company.database.write() as connection:
            connection.execute(crm_organization.insert().values(row))
    return _BARE / (time.perf_counter() - began)


async def _local(folder: Path) -> None:
    company = await company_with(folder, FakeClock(_now()), ITEMS)
    began = time.perf_counter()
    async with _at_work(company, kinds_of_crm(company.database, _now)) as done:
        await done.wait()
    rate = ITEMS / (time.perf_counter() - began)
    say(f"leads into the server's own CRM, {ITEMS} pending", rate, "1/s", floor=_bare_rate(company))
    await _end(company)


async def _pipedrive(folder: Path) -> None:
    company = await company_with(folder, FakeClock(_now()), ITEMS)
    async with pipedrive(_now) as there:
        access = Access(token=there.tokens.api_token)
        crm = PipedriveCrm(there.address, access, _keep_nothing, Clocks(_now))
        async with _at_work(company, dict.fromkeys(CrmKind, lambda *_: crm)):
            await asyncio.sleep(_SECONDS)
        _tell(there)
    await _end(company)


async def _keep_nothing(_secret: str) -> None:
    """An API token is never renewed."""


def _tell(there: Pipedrive) -> None:
    """How much of what Pipedrive allows was used: of all requests, or of the searches among them, whichever is short."""
    searches = sum(OPERATIONS[seen.operation].search for seen in there.seen)
    used = max(len(there.seen) / there.burst, searches / there.searches) * _WINDOW_S / _SECONDS
    warned = sum(seen.status == HTTPStatus.TOO_MANY_REQUESTS for seen in there.seen)
    say(f"leads into Pipedrive, {ITEMS} pending", len(there.asked("POST v1/leads")) / _SECONDS, "1/s")
    say("of the requests that Pipedrive allows, used", 100 * used, "%", aim="over 80")
    say("warnings by Pipedrive in that time", warned, "", aim="0")


async def _end(company: Company) -> None:
    await company.executor.stop()
    company.database.close()


async def measure() -> None:
    """Both, each in a folder of its own."""
    for one in (_local, _pipedrive):
        with tempfile.TemporaryDirectory() as folder:
            await one(Path(folder))


if __name__ == "__main__":
    run(measure)
