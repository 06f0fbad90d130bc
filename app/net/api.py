"""Requests to the server over HTTP; README.md in app/protocol has the list."""

from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import TypeVar
from urllib.parse import quote

import httpx
import msgspec

from app.core.errors import ApiError, Unreachable
from app.core.reading import BROKEN
from app.net.obstacle import obstacle, proxy_answered
from app.net.way import Way, Ways
from app.protocol.api import Body, ConversationDetails, ConversationPage, MessagePage, Problem, Refresh, SignIn, Tokens
from app.protocol.crm import CrmMatches, CrmRecord, CrmRecordKind, CrmRecordPage, CrmSheet
from app.protocol.errors import ErrorCode
from app.protocol.ids import ConversationId, DeviceId

TIMEOUT_S = 10.0

_CODES = {
    401: ErrorCode.UNAUTHENTICATED,
    403: ErrorCode.NOT_ALLOWED,
    404: ErrorCode.NOT_FOUND,
    429: ErrorCode.RATE_LIMITED,
    503: ErrorCode.BUSY,
}
_Answer = TypeVar("_Answer", bound=Body)


class HttpApi:
    """One server's requests. `server`: its address with scheme, such as https://chat.example.com. Each raises ApiError or Unreachable."""

    def __init__(self, server: str, device_name: str = "", ways: Ways | None = None) -> None:
        self._server = server
        self._device_name = device_name
        self._ways = ways or Ways()
        self._way: Way | None = None
        self._client: httpx.AsyncClient | None = None

    async def sign_in(self, email: str, password: str, device: DeviceId) -> Tokens:
        """Tokens for e-mail and password."""
        body = SignIn(email=email, password=password, device=device, device_name=self._device_name)
        return await self._post("/sign-in", body, Tokens)

    async def refresh(self, refresh_token: str) -> Tokens:
        """Tokens for a refresh token, which is spent by that."""
        return await self._post("/refresh", Refresh(refresh_token=refresh_token), Tokens)

    async def sign_out(self, access: str) -> None:
        """End this device's sign-in."""
        await self._request("POST", "/sign-out", access=access)

    async def messages(self, access: str, conversation: ConversationId, before: int, limit: int) -> MessagePage:
        """The newest `limit` messages before number `before`."""
        path = f"/conversations/{quote(conversation, safe='')}/messages"
        return _read(await self._request("GET", path, access=access, query={"before": before, "limit": limit}), MessagePage)

    async def closed(self, access: str, before_at: int | None, before_id: ConversationId | None, limit: int) -> ConversationPage:
        """The next `limit` closed conversations after the one named, or the newest."""
        query: dict[str, int | str] = {"limit": limit}
        if before_at is not None and before_id is not None:
            query |= {"before_at": before_at, "before_id": before_id}
        return _read(await self._request("GET", "/conversations/closed", access=access, query=query), ConversationPage)

    async def details(self, access: str, conversation: ConversationId) -> ConversationDetails:
        """All of a conversation's details."""
        path = f"/conversations/{quote(conversation, safe='')}/details"
        return _read(await self._request("GET", path, access=access), ConversationDetails)

    async def crm_matches(self, access: str, email: str, phone: str, organization: str) -> CrmMatches:
        """Persons and organizations that the CRM knows already; each of the three may be empty."""
        known = {"email": email, "phone": phone, "organization": organization}
        query: dict[str, int | str] = {name: value for name, value in known.items() if value}
        return _read(await self._request("GET", "/crm/matches", access=access, query=query), CrmMatches)

    async def crm_search(self, access: str, words: str, after: CrmRecord | None, limit: int) -> CrmRecordPage:
        """The newest `limit` things with these words in them, or those after the one given."""
        query: dict[str, int | str] = {"q": words, "limit": limit}
        if after is not None:
            query |= {"before_at": after.at, "before_remote": after.remote}
        return _read(await self._request("GET", "/crm/search", access=access, query=query), CrmRecordPage)

    async def crm_sheet(self, access: str, kind: CrmRecordKind, remote: str) -> CrmSheet:
        """One thing in this server's CRM."""
        path = f"/crm/records/{kind.value}/{quote(remote, safe='')}"
        return _read(await self._request("GET", path, access=access), CrmSheet)

    async def crm_export(self, access: str, take: Callable[[bytes], Awaitable[None]]) -> None:
        """All of this server's CRM as CSV, given to `take` a piece at a time."""
        client = await self._connected()
        headers = {"Authorization": f"Bearer {access}"}
        try:
            async with client.stream("GET", f"{self._server}/api/v1/crm/export.csv", headers=headers) as response:
                if not response.is_success:
                    await response.aread()
                    raise _problem(response)
                if not response.headers.get("Content-Type", "").startswith("text/csv"):
                    raise Unreachable  # something else answers there
                async for piece in response.aiter_bytes():
                    await take(piece)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise self._obstacle(error) from error

    async def close(self) -> None:
        """Close what connections there are."""
        if self._client is not None:
            await self._client.aclose()
            self._client = None

    async def _post(self, path: str, body: Body, answer: type[_Answer]) -> _Answer:
        return _read(await self._request("POST", path, body=msgspec.json.encode(body)), answer)

    async def _request(
        self, method: str, path: str, *, access: str = "", body: bytes | None = None, query: dict[str, int | str] | None = None
    ) -> bytes:
        headers = {"Content-Type": "application/json"} if body is not None else {}
        if access:
            headers["Authorization"] = f"Bearer {access}"
        client = await self._connected()
        try:
            response = await client.request(method, f"{self._server}/api/v1{path}", headers=headers, content=body, params=query)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise self._obstacle(error) from error
        if response.is_success:
            return response.content
        raise _problem(response)

    def _obstacle(self, error: httpx.HTTPError | httpx.InvalidURL) -> Unreachable:
        return obstacle(error, proxied=self._way is not None and self._way.proxy is not None)

    async def _connected(self) -> httpx.AsyncClient:
        way = await self._ways.to(self._server)
        if self._client is None or way != self._way:
            await self.close()
            self._way, self._client = way, way.client(TIMEOUT_S)
        return self._client


def _read(body: bytes, answer: type[_Answer]) -> _Answer:
    try:
        return msgspec.json.decode(body, type=answer)
    except BROKEN as error:
        raise Unreachable from error  # something else answers there, such as a hotel's sign-in page


def _problem(response: httpx.Response) -> ApiError | Unreachable:
    if response.status_code == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
        return proxy_answered(response.status_code)
    try:
        problem = msgspec.json.decode(response.content, type=Problem)
        return ApiError(problem.code, retry_after_ms=problem.retry_after_ms)
    except BROKEN:
        code = _CODES.get(response.status_code)
        return ApiError(code) if code else Unreachable()
