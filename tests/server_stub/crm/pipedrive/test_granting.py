"""OAuth2 from asking to connected: the address that is opened, the browser that comes back, and everything that is no good any more."""

from collections.abc import AsyncGenerator, Callable
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from litestar import Litestar

from app.protocol.details import CrmKind
from app.protocol.ids import AccountId, new_id
from server_stub.crm.connections import place_of, unsealed
from server_stub.crm.pipedrive.access import Access, Grant, read_access, written
from server_stub.crm.pipedrive.granting import GOOD_FOR_MS, Granting, ask
from server_stub.db.crm.connections import ConnectionRow, connect, read_connection
from server_stub.sealing import Seal
from server_stub.web.grants import grant_routes
from tests.fakes.clock import FakeClock
from tests.fakes.pipedrive.faults import Fault
from tests.fakes.pipedrive.oauth import CLIENT, CODE, REDIRECT, SECRET
from tests.fakes.pipedrive.server import Pipedrive
from tests.server_stub.company import Company, open_company

SEAL = Seal(b"k" * 32)
GRANT = Grant(CLIENT, SECRET, REDIRECT)


class Operator:
    """Asks for a grant as the command line does, and comes back with a browser."""

    def __init__(self, company: Company, server: Pipedrive) -> None:
        self.company = company
        self.connected: list[AccountId] = []
        self._server = server
        granting = Granting(company.database, SEAL, company.clock, self._hears)
        self._app = Litestar([grant_routes(granting)], logging_config=None)

    async def _hears(self, account: AccountId) -> None:
        self.connected.append(account)

    def asks(self, before: Access | None = None) -> str:
        """The state of what was asked."""
        access = before or Access(owner=7, deal_field="b9f1", oauth=self._server.address)
        asking, where = ask(access, self.company.account, GRANT, self.company.clock())
        self.writes(asking)
        parts = urlsplit(where)
        assert where.startswith(f"{access.oauth}/oauth/authorize?")
        query = dict(parse_qsl(parts.query))
        assert (query["client_id"], query["redirect_uri"]) == (CLIENT, REDIRECT)
        return query["state"]

    def writes(self, access: Access) -> None:
        account = self.company.account
        sealed = SEAL.close(written(access), place_of(account))
        connect(self.company.database, ConnectionRow(account, CrmKind.PIPEDRIVE, self._server.address, sealed, self.company.clock()))

    def has(self) -> Access:
        row = read_connection(self.company.database, self.company.account)
        assert row is not None
        return read_access(unsealed(SEAL, row).secret)

    async def comes_back(self, **query: str) -> httpx.Response:
        transport = httpx.ASGITransport(self._app)  # type: ignore[arg-type] # two spellings of the same ASGI
        async with httpx.AsyncClient(transport=transport, base_url="https://chat.example") as browser:
            answer = await browser.get("/api/v1/crm/pipedrive/callback", params=query)
        assert answer.headers["content-type"] == "text/plain; charset=utf-8"
        assert answer.headers["cache-control"] == "no-store"
        return answer


@pytest.fixture
async def operator(tmp_path: Path, clock: FakeClock, server: Pipedrive) -> AsyncGenerator[Operator]:
    async with open_company(tmp_path, clock) as company:
        yield Operator(company, server)


async def test_who_allows_it_connects_the_account(operator: Operator, server: Pipedrive) -> None:
    answer = await operator.comes_back(state=operator.asks(), code=CODE)
    assert (answer.status_code, "connected to Pipedrive as Zoe Admin" in answer.text) == (200, True)
    access = operator.has()
    assert access.grant is not None
    assert (access.grant.refresh, access.owner, access.deal_field, access.asked) == (server.tokens.refresh, 7, "b9f1", None)
    assert operator.connected == [operator.company.account]
    assert not {CODE, SECRET, access.grant.refresh, access.grant.access} & set(answer.text.split())


async def test_a_state_is_good_once(operator: Operator, server: Pipedrive) -> None:
    state = operator.asks()
    await operator.comes_back(state=state, code=CODE)
    server.tokens.codes.add("another")
    answer = await operator.comes_back(state=state, code="another")
    assert (answer.status_code, len(operator.connected)) == (409, 1)
    assert "another" in server.tokens.codes


async def test_a_state_is_good_for_an_hour(operator: Operator, server: Pipedrive, clock: FakeClock) -> None:
    state = operator.asks()
    clock.advance(GOOD_FOR_MS)
    assert (await operator.comes_back(state=state, code=CODE)).status_code == 409
    assert not server.seen


@pytest.mark.parametrize(
    "change", [lambda state: state[:-1], lambda state: state[:0], lambda state: f"{new_id()}.{state[37:]}", lambda state: f"{state}\N{KEY}"]
)
async def test_another_state_is_none(operator: Operator, server: Pipedrive, change: Callable[[str], str]) -> None:
    state = operator.asks()
    assert (await operator.comes_back(state=change(state), code=CODE)).status_code == 409
    assert not server.seen
    assert (await operator.comes_back(state=state, code=CODE)).status_code == 200


async def test_who_does_not_allow_it_changes_nothing(operator: Operator) -> None:
    answer = await operator.comes_back(state=operator.asks(Access(token="works")), error="user_denied")
    assert (answer.status_code, "nothing has changed" in answer.text) == (409, True)
    assert operator.has() == Access(token="works")
    assert not operator.connected


@pytest.mark.parametrize("fault", [Fault.SERVER_ERROR, Fault.CUT, Fault.PAGE_AFTER])
async def test_trouble_leaves_what_there_was(operator: Operator, server: Pipedrive, fault: Fault, expect_log: Callable[..., None]) -> None:
    expect_log("pipedrive not connected account=")
    server.faults.plan(fault, "POST oauth/token")
    before = Access(token="works", oauth=server.address)
    answer = await operator.comes_back(state=operator.asks(before), code=CODE)
    assert (answer.status_code, "Run the command again" in answer.text) == (409, True)
    assert operator.has() == before


async def test_what_works_meanwhile_goes_on_and_is_replaced_then(operator: Operator, server: Pipedrive) -> None:
    state = operator.asks(Access(token="works", oauth=server.address))
    assert operator.has().token == "works"
    await operator.comes_back(state=state, code=CODE)
    assert operator.has().token == ""
