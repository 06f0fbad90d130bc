"""OAuth2 from the operator's side: somebody is asked to let this server in, and their browser brings the code that makes it so."""

import asyncio
import hmac
import logging
import secrets
from collections.abc import Awaitable, Callable
from urllib.parse import urlencode

from msgspec.structs import replace

from app.protocol.details import CrmKind, CrmReason
from app.protocol.ids import AccountId, is_id
from server_stub.crm.connections import place_of, unsealed
from server_stub.crm.pipedrive.access import Access, AccessError, Asked, Grant, read_access, written
from server_stub.crm.pipedrive.crm import Pipedrive
from server_stub.crm.pipedrive.keys import granted
from server_stub.crm.pipedrive.line import Clocks
from server_stub.crm.pipedrive.sending import http_client
from server_stub.crm.port import CrmTrouble
from server_stub.db.crm.connections import ConnectionRow, connect, read_connection, renew_secret
from server_stub.db.database import Database
from server_stub.sealing import Seal, SealError

log = logging.getLogger("livechat.crm")

CALLBACK = "/api/v1/crm/pipedrive/callback"
GOOD_FOR_MS = 3_600_000
_STATE_BYTES = 32


class _GrantError(Exception):
    """There is no connection made of this. The text says what to do."""


def ask(access: Access, account: AccountId, grant: Grant, now: int) -> tuple[Access, str]:
    """The access with the question noted in it, and the address at which somebody answers it."""
    state = f"{account}.{secrets.token_urlsafe(_STATE_BYTES)}"
    query = urlencode({"client_id": grant.client, "redirect_uri": grant.redirect, "state": state})
    return replace(access, asked=Asked(grant, state, now + GOOD_FOR_MS)), f"{access.oauth}/oauth/authorize?{query}"


class Granting:
    """Takes the codes that browsers bring. `connected` is told of each account that has a connection then."""

    def __init__(self, database: Database, seal: Seal, clock: Callable[[], int], connected: Callable[[AccountId], Awaitable[None]]) -> None:
        self._database = database
        self._seal = seal
        self._clock = clock
        self._connected = connected
        self._turn = asyncio.Lock()

    async def answer(self, state: str, code: str) -> tuple[bool, str]:
        """Whether there is a connection now as it was asked for with this state, and what to tell whoever has brought it."""
        try:
            return True, f"Live Chat Desk is connected to Pipedrive as {await self._take(state, code)}. You can close this page."
        except _GrantError as error:
            return False, str(error)

    async def _take(self, state: str, code: str) -> str:
        row, access, asked = await self._asked(state)
        if not code:
            raise _GrantError("Pipedrive was not allowed to let Live Chat Desk in, so nothing has changed. You can close this page.")
        try:
            whom, new = await self._made(row, access, asked, code)
        except CrmTrouble as trouble:
            log.warning("pipedrive not connected account=%s reason=%s", row.account, trouble.reason)
            raise _GrantError(f"Pipedrive was asked, but it did not work ({trouble.reason.value}). Run the command again.") from None
        await asyncio.to_thread(connect, self._database, new)
        log.info("pipedrive connected account=%s", row.account)
        await self._connected(row.account)
        return whom

    async def _asked(self, state: str) -> tuple[ConnectionRow, Access, Asked]:
        """The connection that waits for this state, which is good no more from now on."""
        account = AccountId(state.partition(".")[0])
        async with self._turn:
            row = await asyncio.to_thread(read_connection, self._database, account) if is_id(account) else None
            access = self._access(row)
            if row is None or access is None or access.asked is None or not self._is_good(access.asked, state):
                raise _GrantError("This address is not good any more. Run the command again for a new one.")
            rest = replace(access, asked=None)
            await asyncio.to_thread(renew_secret, self._database, account, row.connected_at, self._sealed(account, rest))
            return row, rest, access.asked

    def _access(self, row: ConnectionRow | None) -> Access | None:
        if row is None or row.kind is not CrmKind.PIPEDRIVE:
            return None
        try:
            return read_access(unsealed(self._seal, row).secret)
        except (SealError, AccessError):
            return None

    def _is_good(self, asked: Asked, state: str) -> bool:
        return self._clock() < asked.until and hmac.compare_digest(asked.state.encode(), state.encode())

    async def _made(self, row: ConnectionRow, access: Access, asked: Asked, code: str) -> tuple[str, ConnectionRow]:
        """Whom the new connection speaks for, and its row. Raises CrmTrouble."""
        form = {"grant_type": "authorization_code", "code": code, "redirect_uri": asked.grant.redirect}
        async with http_client(access.oauth) as client:
            grant = await granted(client, access.oauth, asked.grant, form, self._clock())
        new = replace(access, token="", grant=grant)
        crm = Pipedrive(row.address, new, _not_renewed, Clocks(self._clock))
        try:
            whom, home = await crm.check(), await crm.home()
        finally:
            await crm.close()
        return whom, ConnectionRow(row.account, row.kind, home, self._sealed(row.account, new), self._clock())

    def _sealed(self, account: AccountId, access: Access) -> bytes:
        return self._seal.close(written(access), place_of(account))


async def _not_renewed(_secret: str) -> None:
    """Tokens that were given a moment ago are not renewed."""
    raise CrmTrouble(CrmReason.UNAUTHORIZED)
