"""How accounts are connected, and what becomes of their secrets."""

import logging
from collections.abc import Callable

import pytest
from sqlalchemy import select

from app.protocol.details import CrmKind, CrmReason
from server_stub.crm.connections import Connections, place_of
from server_stub.crm.port import Connection, Crm, CrmTrouble, KeepSecret, Sought
from server_stub.db.crm.connections import ConnectionRow, connect, disconnect, read_connection
from server_stub.db.tables import crm_connection
from server_stub.sealing import Seal
from tests.server_stub.company import Company
from tests.server_stub.crm.scripted import SEAL, ScriptedCrm

SECRET = "a token that nobody may see"


class Opened:
    """Remembers how the CRMs were opened."""

    def __init__(self) -> None:
        self.connections: list[Connection] = []
        self.keepers: list[KeepSecret] = []

    def __call__(self, connection: Connection, keep: KeepSecret) -> Crm:
        """One more."""
        if connection.secret == "refused":
            raise CrmTrouble(CrmReason.NOT_CONNECTED, "Write the address anew.")
        self.connections.append(connection)
        self.keepers.append(keep)
        return ScriptedCrm(str(len(self.connections)))


@pytest.fixture
def opened() -> Opened:
    return Opened()


@pytest.fixture
def connections(company: Company, opened: Opened) -> Connections:
    return Connections(company.database, SEAL, dict.fromkeys(CrmKind, opened))


def is_closed(crm: Crm) -> bool:
    assert isinstance(crm, ScriptedCrm)
    return crm.closed


def connected(company: Company, secret: str = SECRET, seal: Seal = SEAL) -> None:
    company.clock.advance(1)
    sealed = seal.close(secret, place_of(company.account))
    connect(company.database, ConnectionRow(company.account, CrmKind.PIPEDRIVE, "https://acme.pipedrive.com", sealed, company.clock()))


async def test_without_a_connection_it_is_this_servers_crm_opened_once(company: Company, connections: Connections, opened: Opened) -> None:
    assert await connections.of(company.account) is await connections.of(company.account)
    assert [(one.kind, one.secret) for one in opened.connections] == [(CrmKind.LOCAL, "")]


async def test_connecting_and_disconnecting_is_noticed_at_the_next_use(company: Company, connections: Connections, opened: Opened) -> None:
    first = await connections.of(company.account)
    connected(company)
    assert await connections.of(company.account) is not first
    connected(company, "another")
    await connections.of(company.account)
    disconnect(company.database, company.account)
    last = await connections.of(company.account)
    assert [(one.kind, one.secret) for one in opened.connections] == [
        (CrmKind.LOCAL, ""),
        (CrmKind.PIPEDRIVE, SECRET),
        (CrmKind.PIPEDRIVE, "another"),
        (CrmKind.LOCAL, ""),
    ]
    assert not is_closed(first)  # something may still be under way with it
    await connections.close()
    assert is_closed(first)
    assert is_closed(last)


async def test_a_secret_lies_encrypted_and_is_not_shown(company: Company, connections: Connections, opened: Opened) -> None:
    connected(company)
    await connections.of(company.account)
    with company.database.read() as connection:
        stored = connection.execute(select(crm_connection)).one()
    assert SECRET.encode() not in stored.secret
    assert SECRET not in repr(opened.connections) + repr(read_connection(company.database, company.account))
    wal, file = company.database.file.with_name(company.database.file.name + "-wal"), company.database.file
    assert SECRET.encode() not in file.read_bytes() + wal.read_bytes()


async def test_a_renewed_secret_is_kept_unless_somebody_connected_anew(company: Company, connections: Connections, opened: Opened) -> None:
    connected(company)
    await connections.of(company.account)
    await opened.keepers[-1]("renewed")
    assert SEAL.open(_sealed(company), place_of(company.account)) == "renewed"
    connected(company, "chosen by a person")
    await opened.keepers[-1]("renewed too late")
    assert SEAL.open(_sealed(company), place_of(company.account)) == "chosen by a person"


def _sealed(company: Company) -> bytes:
    row = read_connection(company.database, company.account)
    assert row is not None
    return row.sealed


@pytest.fixture
def _warned(expect_log: Callable[..., None]) -> None:
    expect_log("cannot be (opened|used)", logging.WARNING)


@pytest.mark.usefixtures("_warned")
@pytest.mark.parametrize(
    ("secret", "seal", "why"), [(SECRET, Seal(b"another key " * 3), "server's key"), ("refused", SEAL, "address anew")]
)
async def test_one_that_cannot_be_used_says_so_and_crashes_nothing(
    company: Company, connections: Connections, secret: str, seal: Seal, why: str
) -> None:
    connected(company, secret, seal)
    crm = await connections.of(company.account)
    for asking in (crm.check(), crm.matches(Sought())):
        with pytest.raises(CrmTrouble) as raised:
            await asking
        assert (raised.value.reason, why in raised.value.detail) == (CrmReason.NOT_CONNECTED, True)
    assert await connections.of(company.account) is crm
    await connections.close()
