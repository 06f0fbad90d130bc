"""Requests that stand in for a socket, where something on the way refuses WebSockets."""

import asyncio
import logging
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import asynccontextmanager, contextmanager
from http import HTTPStatus
from typing import Final

import httpx
import msgspec
from websockets.exceptions import ConnectionClosedError
from websockets.frames import Close

from app.core.errors import AppError
from app.core.reading import BROKEN
from app.net.way import Way
from app.protocol.api import Body, Polled, PollNext, PollOpen, PollSend, Problem
from app.protocol.errors import CloseCode, ErrorCode

log = logging.getLogger("livechat.link")

ANSWERS_WITHIN_S = 35.0  # the server answers after 25 s, if only to say that nothing happened
PATH = "/api/v1/agent/poll"
GOODBYE_WITHIN_S = 1.0
TRIES = 4
_PAUSE_S = 0.25
_CLOSES = {
    ErrorCode.UNAUTHENTICATED: CloseCode.UNAUTHENTICATED,
    ErrorCode.TOKEN_EXPIRED: CloseCode.TOKEN_EXPIRED,
    ErrorCode.REVOKED: CloseCode.REVOKED,
    ErrorCode.NOT_ENTITLED: CloseCode.NOT_ENTITLED,
    ErrorCode.RATE_LIMITED: CloseCode.RATE_LIMITED,
    ErrorCode.BAD_FRAME: CloseCode.BAD_FRAME,
}

Access = Callable[[], Awaitable[str]]


class Polling:
    """See Line. `access` gives the token that each request bears."""

    def __init__(self, http: httpx.AsyncClient, server: str, access: Access) -> None:
        self.heard = False
        self.on_bytes: Callable[[], None] | None = None
        self.transport: Final = self
        self._http = http
        self._server = server
        self._access = access
        self._name = ""
        self._opened = asyncio.Event()
        self._frames: deque[str] = deque()
        self._received = 0
        self._sent = 0
        self._closed: Close | None = None
        self._cut = False
        self._waits: set[asyncio.Timeout] = set()

    def abort(self) -> None:
        """End it at once, whatever waits."""
        self._cut = True
        now = asyncio.get_running_loop().time()
        for wait in self._waits:
            wait.reschedule(now)

    async def recv(self) -> str:
        """The next frame."""
        async with self._cuttable():
            await self._opened.wait()
            while not self._frames:
                if self._closed is not None:
                    raise ConnectionClosedError(self._closed, None)
                self._take(await self._ask("/next", PollNext(poll=self._name, received=self._received)))
        return self._frames.popleft()

    async def send(self, message: bytes, *, text: bool | None = None) -> None:  # noqa: ARG002 - the shape of websockets' own
        """Send a frame; the first one opens the connection."""
        async with self._cuttable():
            if not self._name:
                self._take(await self._ask("", PollOpen(hello=message.decode())))
                self._opened.set()
            else:
                await self._ask("/send", PollSend(poll=self._name, first=self._sent + 1, frames=(message.decode(),)))
            self._sent += 1

    async def ping(self) -> Awaitable[float]:
        """A request with nothing in it, which is answered at once."""
        async with self._cuttable():
            await self._opened.wait()
            await self._ask("/send", PollSend(poll=self._name, first=self._sent + 1))
        return asyncio.sleep(0, 0.0)

    async def close(self) -> None:
        """Tell the server, if it can be told quickly, that nobody asks any more."""
        if not self._name or self._cut or self._closed is not None:
            return
        try:
            async with asyncio.timeout(GOODBYE_WITHIN_S):
                await self._ask("/send", PollSend(poll=self._name, first=self._sent + 1, over=True))
        except (TimeoutError, ConnectionClosedError):
            log.info("poll closed server_told=no")

    def _take(self, body: bytes) -> None:
        try:
            told = msgspec.json.decode(body, type=Polled)
        except BROKEN:
            raise ConnectionClosedError(None, None) from None  # something else answers there
        self._name = told.poll
        self._frames.extend(told.frames[max(0, self._received - (told.upto - len(told.frames))) :])
        self._received = max(self._received, told.upto)
        if told.close is not None:
            self._closed = Close(told.close, "")

    async def _ask(self, path: str, body: Body) -> bytes:
        """The answer. A request that is lost is made again; frames are numbered, so that nothing is doubled by that."""
        for attempt in range(TRIES):
            await asyncio.sleep(attempt * _PAUSE_S)
            with _lost():
                answer = await self._post(path, body)
                if answer.is_success:
                    self.heard = self.heard or path != "/send"
                    if self.on_bytes is not None:
                        self.on_bytes()
                    return answer.content
                await _judge(answer)
        raise ConnectionClosedError(None, None)

    async def _post(self, path: str, body: Body) -> httpx.Response:
        try:
            access = await self._access()
        except AppError:
            raise ConnectionClosedError(None, None) from None  # dialling anew says what is wrong with the sign-in
        headers = {"Authorization": f"Bearer {access}", "Content-Type": "application/json"}
        return await self._http.post(self._server + PATH + path, headers=headers, content=msgspec.json.encode(body))

    @asynccontextmanager
    async def _cuttable(self) -> AsyncGenerator[None]:
        if self._cut:
            raise ConnectionClosedError(None, None)
        try:
            async with asyncio.timeout(None) as wait:
                self._waits.add(wait)
                try:
                    yield
                finally:
                    self._waits.discard(wait)
        except TimeoutError:
            raise ConnectionClosedError(None, None) from None


@contextmanager
def _lost() -> Generator[None]:
    """A request without an answer is none of our concern: it is made again."""
    try:
        yield
    except httpx.HTTPError as error:
        log.info("poll lost error=%s", type(error).__name__)


async def _judge(answer: httpx.Response) -> None:
    """What an answer means that is none of success: to wait and ask again, or the end. Raises ConnectionClosed."""
    try:
        problem = msgspec.json.decode(answer.content, type=Problem)
    except BROKEN:
        return  # a proxy's own words: it may do better next time
    if problem.code == ErrorCode.BUSY or answer.status_code == HTTPStatus.INTERNAL_SERVER_ERROR:
        await asyncio.sleep((problem.retry_after_ms or 0) / 1000)
        return
    code = next((close for name, close in _CLOSES.items() if name == problem.code), None)
    raise ConnectionClosedError(Close(code, "") if code is not None else None, None)


@asynccontextmanager
async def polled(server: str, access: Access, way: Way) -> AsyncGenerator[Polling]:
    """A connection to this server that begins with the first frame sent, closed with the block."""
    async with way.client(ANSWERS_WITHIN_S) as http:
        polling = Polling(http, server, access)
        try:
            yield polling
        finally:
            await polling.close()


async def answers(server: str, way: Way, within_s: float) -> bool:
    """Whether the server can be reached by plain requests."""
    try:
        async with way.client(within_s) as http:
            answer = await http.get(f"{server}/healthz")
    except httpx.HTTPError:
        return False
    return answer.status_code == HTTPStatus.OK and answer.text == "ok\n"
