"""The ways into the accounts' CRMs: opened when first needed, opened anew when somebody has connected an account differently."""

import asyncio
import logging
from collections.abc import Mapping

from app.protocol.crm import CrmMatch
from app.protocol.details import CrmKind, CrmReason
from app.protocol.ids import AccountId
from server_stub.crm.port import Connection, Crm, CrmTrouble, KeepSecret, OpenCrm, Order, Progress, Saved, Sought
from server_stub.db.crm.connections import ConnectionRow, read_connection, renew_secret
from server_stub.db.database import Database
from server_stub.sealing import Seal, SealError
from server_stub.tasks import to_the_end

log = logging.getLogger("livechat.crm")


def place_of(account: AccountId) -> str:
    """What an account's secret is sealed for."""
    return f"crm_connection/{account}"


def unsealed(seal: Seal, row: ConnectionRow) -> Connection:
    """The connection with its secret. Raises SealError."""
    return Connection(row.account, row.kind, row.connected_at, row.address, seal.open(row.sealed, place_of(row.account)))


class Unopened:
    """The CRM of an account whose connection cannot be used: whatever it is asked, it says so. Nothing is ever sent."""

    name = "none"
    at_once = 8

    def __init__(self, why: str) -> None:
        self._why = why

    async def check(self) -> str:
        """Raises CrmTrouble (not_connected)."""
        raise CrmTrouble(CrmReason.NOT_CONNECTED, self._why)

    async def create(self, order: Order, progress: Progress) -> Saved:  # noqa: ARG002 - nothing can be made
        """Raises CrmTrouble (not_connected)."""
        raise CrmTrouble(CrmReason.NOT_CONNECTED, self._why)

    async def matches(self, sought: Sought) -> tuple[CrmMatch, ...]:  # noqa: ARG002 - nobody can be found
        """Raises CrmTrouble (not_connected)."""
        raise CrmTrouble(CrmReason.NOT_CONNECTED, self._why)

    async def close(self) -> None:
        """Nothing is open."""


class Connections:
    """One CRM an account, used by whoever takes orders there and whoever asks it something. Lives on one event loop."""

    def __init__(self, database: Database, seal: Seal, kinds: Mapping[CrmKind, OpenCrm]) -> None:
        self._database = database
        self._seal = seal
        self._kinds = kinds
        self._open: dict[AccountId, tuple[int, Crm]] = {}
        self._opened: list[Crm] = []  # the replaced ones too: what is under way with them may end
        self._opening = asyncio.Lock()

    async def of(self, account: AccountId) -> Crm:
        """The account's CRM as it is connected now."""
        async with self._opening:
            row = await asyncio.to_thread(read_connection, self._database, account)
            connected_at = 0 if row is None else row.connected_at
            known = self._open.get(account)
            if known is not None and known[0] == connected_at:
                return known[1]
            crm = self._opened_for(account, row)
            self._open[account] = (connected_at, crm)
            self._opened.append(crm)
            return crm

    def _opened_for(self, account: AccountId, row: ConnectionRow | None) -> Crm:
        try:
            connection = Connection(account, CrmKind.LOCAL, 0) if row is None else unsealed(self._seal, row)
            return self._kinds[connection.kind](connection, self._keeper(connection))
        except SealError as error:
            log.warning("secret cannot be opened account=%s", account)
            return Unopened(str(error))
        except CrmTrouble as trouble:
            log.warning("connection cannot be used account=%s", account)
            return Unopened(trouble.detail)

    def _keeper(self, connection: Connection) -> KeepSecret:
        async def keep(secret: str) -> None:
            sealed = self._seal.close(secret, place_of(connection.account))
            await to_the_end(renew_secret, self._database, connection.account, connection.connected_at, sealed)

        return keep

    async def close(self) -> None:
        """Give all of them up."""
        opened, self._opened = self._opened, []
        self._open.clear()
        for crm in opened:
            await crm.close()
