"""How requests are made of one server: the way there, the answer read or streamed, and what stands in between as our own errors."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from http import HTTPStatus
from typing import TypeVar

import httpx
import msgspec

from app.core.errors import ApiError, Unreachable
from app.core.reading import BROKEN
from app.net.obstacle import obstacle, proxy_answered
from app.net.way import Way, Ways
from app.protocol.api import Body, Problem
from app.protocol.errors import ErrorCode

TIMEOUT_S = 10.0
LOOKED_AT_WITHIN_S = 60.0  # a server makes small pictures of large ones before it answers

_CODES = {
    401: ErrorCode.UNAUTHENTICATED,
    403: ErrorCode.NOT_ALLOWED,
    404: ErrorCode.NOT_FOUND,
    413: ErrorCode.FILE_TOO_LARGE,
    429: ErrorCode.RATE_LIMITED,
    503: ErrorCode.BUSY,
    507: ErrorCode.STORAGE_FULL,
}
_Answer = TypeVar("_Answer")
Query = Mapping[str, int | str]


class Requests:
    """`server`: its address with scheme, such as https://chat.example.com. Each request raises ApiError or Unreachable."""

    def __init__(self, server: str, ways: Ways | None = None) -> None:
        self._server = server
        self._ways = ways or Ways()
        self._way: Way | None = None
        self._client: httpx.AsyncClient | None = None

    async def close(self) -> None:
        """Close what connections there are."""
        if self._client is not None:
            await self._client.aclose()
            self._client = None

    async def ask(self, method: str, path: str, *, access: str = "", body: bytes | None = None, query: Query | None = None) -> bytes:
        """The answer's body."""
        headers = _headers(access) | ({"Content-Type": "application/json"} if body is not None else {})
        client = await self._connected()
        try:
            response = await client.request(method, f"{self._server}/api/v1{path}", headers=headers, content=body, params=query)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise self._obstacle(error) from error
        return _judged(response).content

    async def tell(self, method: str, path: str, access: str, body: Body, answer: type[_Answer]) -> _Answer:
        """Say something, and read the answer as what it should be."""
        return read(await self.ask(method, path, access=access, body=msgspec.json.encode(body)), answer)

    async def give(self, path: str, access: str, size: int, pieces: AsyncIterator[bytes], query: Query) -> bytes:
        """Put something of so many bytes, a piece at a time; the answer's body."""
        headers = _headers(access) | {"Content-Length": str(size), "Content-Type": "application/octet-stream"}
        client = await self._connected()
        timeout = httpx.Timeout(TIMEOUT_S, read=LOOKED_AT_WITHIN_S, write=LOOKED_AT_WITHIN_S)
        try:
            response = await client.put(f"{self._server}/api/v1{path}", headers=headers, content=pieces, params=query, timeout=timeout)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise self._obstacle(error) from error
        return _judged(response).content

    async def take(self, path: str, access: str, take: Callable[[bytes], Awaitable[None]], fits: Callable[[httpx.Headers], bool]) -> None:
        """Get something and give it to `take` a piece at a time. `fits`: whether the answer's headers are this server's."""
        client = await self._connected()
        try:
            async with client.stream("GET", self._server + path, headers=_headers(access)) as response:
                if not response.is_success:
                    await response.aread()
                    _judged(response)
                if not fits(response.headers):
                    raise Unreachable  # something else answers there
                async for piece in response.aiter_bytes():
                    await take(piece)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise self._obstacle(error) from error

    def _obstacle(self, error: httpx.HTTPError | httpx.InvalidURL) -> Unreachable:
        return obstacle(error, proxied=self._way is not None and self._way.proxy is not None)

    async def _connected(self) -> httpx.AsyncClient:
        way = await self._ways.to(self._server)
        if self._client is None or way != self._way:
            await self.close()
            self._way, self._client = way, way.client(TIMEOUT_S)
        return self._client


def read(body: bytes, answer: type[_Answer]) -> _Answer:
    """A body as what it should be. Raises Unreachable where something else answers there, such as a hotel's sign-in page."""
    try:
        return msgspec.json.decode(body, type=answer)
    except BROKEN as error:
        raise Unreachable from error


def _headers(access: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {access}"} if access else {}


def _judged(response: httpx.Response) -> httpx.Response:
    if response.is_success:
        return response
    if response.status_code == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
        raise proxy_answered(response.status_code)
    try:
        problem = msgspec.json.decode(response.content, type=Problem)
    except BROKEN:
        code = _CODES.get(response.status_code)
        raise (ApiError(code) if code else Unreachable()) from None
    raise ApiError(problem.code, retry_after_ms=problem.retry_after_ms, detail=problem.detail)
