"""The line to one company's Pipedrive: requests within the budget, with good credentials; lists page by page; and the time over there."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any

import msgspec

from app.protocol.details import CrmReason
from server_stub.crm.pipedrive.access import Access, company_of
from server_stub.crm.pipedrive.answers import NotDone, is_page, rows
from server_stub.crm.pipedrive.budget import Budget
from server_stub.crm.pipedrive.keys import Keys
from server_stub.crm.pipedrive.sending import TIMEOUT_S, Reply, http_client, send
from server_stub.crm.port import CrmTrouble, KeepSecret

_PATIENCE_S = 5.0
_UNWANTED_S = 30.0
_PAGE = 100
_MOST_PAGES = 100
_REQUESTS_BY_TOKEN, _REQUESTS_BY_GRANT = 20, 80
_encode = msgspec.json.Encoder(decimal_format="number").encode

Query = Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class Clocks:
    """`now` in ms UTC, `seconds` only goes forward, `sleep` waits so many of them."""

    now: Callable[[], int]
    seconds: Callable[[], float] = time.monotonic
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep


class Line:
    """One connection. Every method raises CrmTrouble."""

    def __init__(self, address: str, access: Access, keep: KeepSecret, clocks: Clocks, timeout_s: float = TIMEOUT_S) -> None:
        self._roots = {"v1": f"{address}/api/v1" if company_of(address) else f"{address}/v1", "v2": f"{address}/api/v2"}
        self._client = http_client(address, timeout_s)
        self._keys = Keys(access, keep, self._client, clocks.now)
        self._budget = Budget(_REQUESTS_BY_GRANT if access.grant else _REQUESTS_BY_TOKEN)
        self._clocks = clocks
        self._ahead_ms = 0
        self._unwanted_until = float("-inf")

    def there_ms(self, at: int | None = None) -> int:
        """The time that Pipedrive's own rows have now, or had at a time of ours, or a little less; in ms."""
        return (self._clocks.now() if at is None else at) + self._ahead_ms

    async def ask(self, method: str, path: str, query: Query | None = None, body: object = None) -> Mapping[str, Any]:
        """What is answered: `data` and the rest. `path` begins with the version. Of a trouble only NotDone says that nothing was done."""
        if self._clocks.seconds() < self._unwanted_until:
            raise NotDone(CrmReason.UNAUTHORIZED)
        try:
            return await self._answer(method, path, query, body)
        except CrmTrouble as trouble:
            if trouble.reason is CrmReason.UNAUTHORIZED:  # thousands may wait, and who knocks for each is shut out
                self._unwanted_until = self._clocks.seconds() + _UNWANTED_S
            raise

    async def _answer(self, method: str, path: str, query: Query | None, body: object) -> Mapping[str, Any]:
        reply = await self._reply(method, path, query, body)
        now = self._clocks.seconds()
        self._hear_time(reply)
        if reply.status == HTTPStatus.TOO_MANY_REQUESTS:
            self._budget.warned(reply.headers, now)
            raise self._limited(NotDone)
        if is_page(reply.status, reply.headers, reply.body):
            self._budget.shut_out(now)
            raise self._limited(CrmTrouble)
        if HTTPStatus.MULTIPLE_CHOICES <= reply.status < HTTPStatus.BAD_REQUEST:
            raise CrmTrouble(CrmReason.UNREACHABLE)  # somebody sends us elsewhere, where our token must not go
        self._budget.heard(reply.headers, now)
        return rows(reply.status, reply.headers, reply.body)

    async def all_rows(self, path: str, query: Query) -> list[Any]:
        """The rows of a list, of however many pages."""
        found: list[Any] = []
        place: Query = {}
        for _ in range(_MOST_PAGES):
            answer = await self.ask("GET", path, {**query, "limit": _PAGE, **place})
            found += _rows_of(answer.get("data"))
            place = _next(answer)
            if not place:
                break
        return found

    async def close(self) -> None:
        """Hang up."""
        await self._client.aclose()

    async def _reply(self, method: str, path: str, query: Query | None, body: object) -> Reply:
        version, _, rest = path.partition("/")
        url = f"{self._roots[version]}/{rest}"
        content = None if body is None else _encode(body)
        for first in (True, False):
            header = dict(await self._keys.header())
            await self._wait(search=path.endswith("/search"))
            if content is not None:
                header["content-type"] = "application/json"
            reply = await send(self._client, self._client.build_request(method, url, params=query, content=content, headers=header))
            if reply.status != HTTPStatus.UNAUTHORIZED or not first or not await self._keys.refused(header):
                break
        return reply

    async def _wait(self, *, search: bool) -> None:
        """Until there is room; a short wait is waited for here, a long one is the worker's."""
        waited = 0.0
        while wait := self._budget.take(self._clocks.seconds(), search=search):
            waited += wait
            if waited > _PATIENCE_S:
                raise NotDone(CrmReason.LIMITED, retry_after_ms=round(wait * 1000))
            await self._clocks.sleep(wait)

    def _limited(self, kind: type[CrmTrouble]) -> CrmTrouble:
        return kind(CrmReason.LIMITED, retry_after_ms=round(self._budget.closed_s(self._clocks.seconds()) * 1000))

    def _hear_time(self, reply: Reply) -> None:
        try:
            told = parsedate_to_datetime(reply.headers.get("date", ""))
        except ValueError:
            return
        if told.tzinfo is not None:
            self._ahead_ms = _ms(told) - self._clocks.now()


def _ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)


def _rows_of(data: object) -> list[Any]:
    match data:
        case None:
            return []
        case list():
            return data
        case {"items": list(items)}:
            return items
        case _:
            raise CrmTrouble(CrmReason.BUSY)


def _next(answer: Mapping[str, Any]) -> Query:
    """Where the next page begins, if there is one: each version says it in its own way."""
    match answer.get("additional_data"):
        case {"next_cursor": str(cursor)} if cursor:
            return {"cursor": cursor}
        case {"pagination": {"more_items_in_collection": True, "next_start": int(start)}}:
            return {"start": start}
        case _:
            return {}
