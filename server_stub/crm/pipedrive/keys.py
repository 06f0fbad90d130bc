"""What lets a request to Pipedrive in: a user's API token, or OAuth2 tokens that are renewed in time and kept before they are used."""

import asyncio
import base64
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any

import httpx
import msgspec
from msgspec.structs import replace

from app.protocol.details import CrmReason
from server_stub.crm.pipedrive.access import Access, Grant, written
from server_stub.crm.pipedrive.answers import NotDone
from server_stub.crm.pipedrive.sending import send
from server_stub.crm.port import CrmTrouble, KeepSecret
from server_stub.tasks import seen_through

_EARLY_MS = 60_000


class _Tokens(msgspec.Struct):
    access_token: str
    refresh_token: str
    expires_in: int


class Keys:
    """The credentials of one connection. `keep` writes a renewed secret down."""

    def __init__(self, access: Access, keep: KeepSecret, client: httpx.AsyncClient, clock: Callable[[], int]) -> None:
        self._access = access
        self._keep = keep
        self._client = client
        self._clock = clock
        self._renewing = asyncio.Lock()
        self._unkept: Grant | None = None

    async def header(self) -> Mapping[str, str]:
        """What to send along. Raises CrmTrouble where there is nothing good."""
        grant = self._access.grant
        if grant is not None:
            if grant.expires_at - _EARLY_MS <= self._clock():
                grant = await self._renewed(grant.access)
            return {"authorization": f"Bearer {grant.access}"}
        if not self._access.token:
            raise NotDone(CrmReason.NOT_CONNECTED)
        return {"x-api-token": self._access.token}

    async def refused(self, header: Mapping[str, str]) -> bool:
        """These were not good. Whether there are better ones now."""
        if self._access.grant is None:
            return False
        await self._renewed(header.get("authorization", "").removeprefix("Bearer "))
        return True

    async def _renewed(self, spent: str) -> Grant:
        """One with another access token than `spent`; whoever comes while it is fetched waits for the same one."""
        async with self._renewing:
            grant = self._access.grant
            if grant is None or not grant.refresh:
                raise NotDone(CrmReason.NOT_CONNECTED)
            return await seen_through(self._renew(grant)) if grant.access == spent else grant

    async def _renew(self, grant: Grant) -> Grant:
        """To be seen through: over there the old refresh token is spent as soon as this is asked for."""
        renewed = self._unkept or await granted(self._client, self._access.oauth, grant, _refreshing(grant), self._clock())
        self._unkept = renewed  # where this cannot be kept now, the next one tries
        access = replace(self._access, grant=renewed)
        await self._keep(written(access))
        self._access, self._unkept = access, None
        return renewed


def _refreshing(grant: Grant) -> Mapping[str, str]:
    return {"grant_type": "refresh_token", "refresh_token": grant.refresh}


async def granted(client: httpx.AsyncClient, oauth: str, grant: Grant, form: Mapping[str, str], now: int) -> Grant:
    """The grant with the tokens that this form is answered with: a refresh token, or a code and its redirect address. Raises NotDone."""
    credentials = base64.b64encode(f"{grant.client}:{grant.client_secret}".encode()).decode()
    request = client.build_request("POST", f"{oauth}/oauth/token", data=form, headers={"authorization": f"Basic {credentials}"})
    try:
        reply = await send(client, request)
    except CrmTrouble as trouble:
        raise NotDone(trouble.reason) from None
    tokens = _read(reply.status, reply.body)
    return replace(grant, access=tokens.access_token, refresh=tokens.refresh_token, expires_at=now + tokens.expires_in * 1000)


def _read(status: int, body: bytes) -> _Tokens:
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        raise NotDone(CrmReason.LIMITED)
    if status in (HTTPStatus.BAD_REQUEST, HTTPStatus.UNAUTHORIZED) and _is_object(body):
        raise NotDone(CrmReason.UNAUTHORIZED)
    try:
        if status == HTTPStatus.OK:
            return msgspec.json.decode(body, type=_Tokens)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        pass
    raise NotDone(CrmReason.BUSY)


def _is_object(body: bytes) -> bool:
    try:
        read: Any = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
    return isinstance(read, dict)
