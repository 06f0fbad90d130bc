"""When the window goes around, and what a poll makes of lost and wrong answers; tests/flow/test_detour.py has the whole."""

import ssl
from collections import deque
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import httpx
import msgspec
import pytest
from websockets.exceptions import ConnectionClosed

from app.net.polling import TRIES, Polling, answers
from app.net.way import Way
from app.protocol.api import Polled, PollSend, Problem
from app.protocol.errors import ErrorCode
from tests.fakes.refusing_proxy import refusing_proxy

SERVER = "http://desk.example"


class Answers:
    """Answers each request with the next of these, and keeps what was asked."""

    def __init__(self, *answers: httpx.Response | httpx.HTTPError) -> None:
        self._answers = deque(answers)
        self.asked: list[tuple[str, bytes]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append((request.url.path.rpartition("/")[2], request.content))
        answer = self._answers.popleft()
        if isinstance(answer, httpx.HTTPError):
            raise answer
        return answer


def polled(upto: int, *frames: str, close: int | None = None) -> httpx.Response:
    return httpx.Response(200, content=msgspec.json.encode(Polled(poll="p", upto=upto, frames=frames, close=close)))


def problem(status: int, code: str, retry_after_ms: int | None = None) -> httpx.Response:
    return httpx.Response(status, content=msgspec.json.encode(Problem(code=code, retry_after_ms=retry_after_ms)))


async def token() -> str:
    return "t"


@asynccontextmanager
async def open_polling(desk: Answers) -> AsyncGenerator[Polling]:
    """A connection that said hello."""
    async with httpx.AsyncClient(transport=httpx.MockTransport(desk)) as http:
        polling = Polling(http, SERVER, token)
        await polling.send(b"hello")
        yield polling


async def test_frames_come_in_order_and_once() -> None:
    desk = Answers(polled(2, "a", "b"), polled(3, "b", "c"), polled(3, close=4200))
    async with open_polling(desk) as polling:
        assert [await polling.recv() for _ in range(3)] == ["a", "b", "c"]
        with pytest.raises(ConnectionClosed) as closed:
            await polling.recv()
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 4200


async def test_a_request_that_got_lost_is_made_again_as_it_was() -> None:
    desk = Answers(polled(1, "a"), httpx.ReadError("lost"), httpx.Response(502), problem(503, ErrorCode.BUSY, 1), httpx.Response(204))
    async with open_polling(desk) as polling:
        await polling.send(b"one")
    assert len({body for _, body in desk.asked[1:]}) == 1
    assert msgspec.json.decode(desk.asked[-1][1], type=PollSend) == PollSend(poll="p", first=2, frames=("one",))


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (problem(401, ErrorCode.REVOKED), 4006),
        (problem(403, ErrorCode.NOT_ENTITLED), 4003),
        (problem(401, ErrorCode.TOKEN_EXPIRED), 4201),
        (problem(429, ErrorCode.RATE_LIMITED, 5_000), 4101),
        (problem(404, ErrorCode.NOT_FOUND), None),
        (httpx.Response(200, content=b"<html>sign in to this hotel</html>"), None),
        (httpx.Response(200, content=b'{"poll":"M\xfcnchen"}'), None),
    ],
)
async def test_what_ends_it(answer: httpx.Response, code: int | None) -> None:
    async with open_polling(Answers(polled(0), answer)) as polling:
        with pytest.raises(ConnectionClosed) as closed:
            await polling.recv()
        assert (closed.value.rcvd.code if closed.value.rcvd else None) == code


async def test_after_a_few_lost_requests_it_is_over() -> None:
    async with open_polling(Answers(polled(0), *[httpx.ReadError("lost")] * TRIES)) as polling:
        with pytest.raises(ConnectionClosed):
            await polling.recv()


async def test_a_refusal_in_no_known_encoding_is_asked_again() -> None:
    desk = Answers(polled(0), httpx.Response(502, content=b'{"code":"M\xfcnchen"}'), polled(1, "a"))
    async with open_polling(desk) as polling:
        assert await polling.recv() == "a"


async def test_nothing_comes_after_a_cut() -> None:
    async with open_polling(Answers(polled(1, "a"))) as polling:
        polling.abort()
        with pytest.raises(ConnectionClosed):
            await polling.send(b"one")


async def test_only_the_desk_itself_counts_as_an_answer() -> None:
    way = Way(None, ssl.create_default_context())
    async with refusing_proxy("http://127.0.0.1:1") as proxy:  # behind it there is nothing
        assert not await answers(proxy.address, way, 10.0)
    assert not await answers(proxy.address, way, 10.0)
