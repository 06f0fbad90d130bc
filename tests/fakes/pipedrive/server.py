"""A small real server that behaves as Pipedrive does: its API over a made-up company, its limits, and its faults on command."""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from email.utils import formatdate

import msgspec
from jsonschema import Draft202012Validator

from tests.fakes.pipedrive.api import Api
from tests.fakes.pipedrive.company import Company, Row
from tests.fakes.pipedrive.faults import COMMITTED, Fault, Faults, answer
from tests.fakes.pipedrive.oauth import Tokens
from tests.fakes.pipedrive.official import official_problems
from tests.fakes.pipedrive.schemas import OPERATIONS, Operation
from tests.fakes.pipedrive.wire import Answer, Request, http_server, told

_WINDOW_MS = 2_000
_WARNINGS, _REMEMBERED_MS = 5, 60_000  # so many answers of 429 within a minute, and the next is a page of Cloudflare's


@dataclass(frozen=True, slots=True)
class Seen:
    """A request that came: which operation, its body, and the status that it was answered with; 0 where it was not."""

    operation: str
    body: Row
    status: int


class Pipedrive:
    """The running server. `burst` and `searches`: requests within two seconds; `daily`: tokens left today."""

    def __init__(self, clock: Callable[[], int]) -> None:
        self._clock = clock
        self.offset_ms = 0  # how far the clock over there is off
        self.disagrees_ms = 0  # how far those who answer there are ahead of those who keep the rows
        self.company = Company(self._there_ms)
        self.tokens = Tokens(clock)
        self.faults = Faults()
        self.api = Api(self.company)
        self.seen: list[Seen] = []
        self.wrong: list[str] = []
        self.burst, self.searches, self.daily = 20, 10, 30_000
        self.port = 0
        self._recent: deque[tuple[int, bool]] = deque()
        self._warnings: deque[int] = deque()
        self._about: list[tuple[str, Callable[[], None]]] = []
        self._news = asyncio.Event()
        self._never = asyncio.Event()

    @property
    def address(self) -> str:
        """Where it is found."""
        return f"http://127.0.0.1:{self.port}"

    def asked(self, operation: str = "") -> list[Row]:
        """The bodies of the requests of this kind, or of all."""
        return [seen.body for seen in self.seen if operation in ("", seen.operation)]

    def when(self, operation: str, happens: Callable[[], None]) -> None:
        """Just before the next request of this kind is carried out, something happens over there."""
        self._about.append((operation, happens))

    def _there_ms(self) -> int:
        return self._clock() + self.offset_ms

    async def was_asked(self, operation: str, times: int = 1) -> None:
        """Until that many requests of this kind have come, and what they asked for is done."""
        async with asyncio.timeout(60):
            while len(self.asked(operation)) < times:
                self._news.clear()
                await self._news.wait()

    async def handle(self, request: Request) -> Answer | None:
        """Answer one request; None cuts the connection."""
        if request.path.rstrip("/") == "/oauth/token":
            return await self._befall("POST oauth/token", {}, lambda: self.tokens.give(request))
        name, key = _operation(request)
        operation = OPERATIONS.get(name)
        if operation is None:
            self.wrong.append(f"no such operation: {name}")
            return told(404, {"success": False, "error": "Unknown method ."})
        if (refused := self._limit(operation) or self._admit(request)) is not None:
            return self._headed(self._noted(name, {}, refused))
        body: Row = msgspec.json.decode(request.body) if request.body else {}
        self._check(name, key, operation, request, body)
        self.daily -= operation.cost
        return await self._befall(name, body, lambda: self.api.do(name, key, request.query, body))

    async def _befall(self, name: str, body: Row, work: Callable[[], Answer]) -> Answer | None:
        """Do it, unless a fault comes before; and answer, unless one comes after."""
        for planned in [planned for planned in self._about if planned[0] == name]:
            self._about.remove(planned)
            planned[1]()
        fault = self.faults.next(name)
        done = work() if fault is None or fault in COMMITTED else None
        given = self._noted(name, body, done if fault is None else answer(fault))
        if fault is Fault.SILENT_AFTER:
            await self._never.wait()
        return self._headed(given, fault)

    def _noted(self, name: str, body: Row, given: Answer | None) -> Answer | None:
        self.seen.append(Seen(name, body, given.status if given else 0))
        self._news.set()
        return given

    def _admit(self, request: Request) -> Answer | None:
        return None if self.tokens.admits(request) else answer(Fault.UNAUTHORIZED)

    def _limit(self, operation: Operation) -> Answer | None:
        now = self._clock()
        while self._recent and self._recent[0][0] <= now - _WINDOW_MS:
            self._recent.popleft()
        searches = sum(search for _, search in self._recent)
        over = len(self._recent) >= self.burst or (operation.search and searches >= self.searches) or self.daily < operation.cost
        if not over:
            self._recent.append((now, operation.search))
            return None
        self._warnings.append(now)
        while self._warnings[0] <= now - _REMEMBERED_MS:
            self._warnings.popleft()
        return answer(Fault.BURST if len(self._warnings) <= _WARNINGS else Fault.CLOUDFLARE)

    def _headed(self, given: Answer | None, fault: Fault | None = None) -> Answer | None:
        if given is None:
            return None
        left = 0 if fault is Fault.BURST else max(0, self.burst - len(self._recent))
        limits = {
            "date": formatdate((self._there_ms() + self.disagrees_ms) / 1000, usegmt=True),
            "x-ratelimit-limit": str(self.burst),
            "x-ratelimit-remaining": str(left),
            "x-ratelimit-reset": "2",
            "x-daily-ratelimit-token-limit": "30000",
            "x-daily-ratelimit-token-remaining": "0" if fault is Fault.DAILY else str(max(0, self.daily)),
        }
        return Answer(given.status, given.body, {**given.headers} | limits, given.endless)

    def _check(self, name: str, key: str, operation: Operation, request: Request, body: Row) -> None:
        """Note what is wrong with a request: with our own description of it, and with the official one."""
        unknown = request.query.keys() - operation.query
        missing = operation.needed - request.query.keys()
        problems = [f"{name}: parameters {sorted(unknown | missing)}"] if unknown or missing else []
        if operation.body is not None:
            problems += [f"{name}: {error.message}" for error in Draft202012Validator(operation.body).iter_errors(body)]
        elif request.body:
            problems.append(f"{name}: takes no body")
        self.wrong += problems + official_problems(name, key, request.query, body)


def _operation(request: Request) -> tuple[str, str]:
    """Which operation a request is for, and which row, if it names one."""
    parts = request.path.removeprefix("/api").strip("/").split("/")
    key = parts[2] if len(parts) > 2 and parts[2] not in ("search", "me") else ""
    if key:
        parts[2] = "{id}"
    return f"{request.method} {'/'.join(parts)}", key


@asynccontextmanager
async def pipedrive(clock: Callable[[], int]) -> AsyncGenerator[Pipedrive]:
    """A running one. Raises AssertionError at the end where it was asked for what Pipedrive does not know."""
    running = Pipedrive(clock)
    async with http_server(running.handle) as port:
        running.port = port
        yield running
    if running.wrong:
        raise AssertionError("\n".join(running.wrong))
