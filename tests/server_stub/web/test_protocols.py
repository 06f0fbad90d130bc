"""What comes in on a socket is what uvicorn and its library make of it, though most of it goes past them."""

import asyncio
import logging
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any

import pytest
import uvicorn
from hypothesis import given
from hypothesis import strategies as st
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from uvicorn.server import ServerState
from websockets.exceptions import InvalidState
from websockets.frames import Frame, Opcode
from websockets.protocol import State
from websockets.server import ServerProtocol

from server_stub.web.framing import SMALL_BYTES
from server_stub.web.protocols import SocketProtocol

LIMIT = 2 * SMALL_BYTES
MASK = b"\x01\xfe\x80\x55"
UNHEARD = logging.Logger(__name__)  # uvicorn tells of what is not UTF-8
UNHEARD.addHandler(logging.NullHandler())


class Wire:
    """A transport that keeps what is written, and whether it was closed or must not be read."""

    def __init__(self) -> None:
        self.written = b""
        self.closed = False
        self.paused = False

    def get_extra_info(self, _name: str) -> None:
        """Nothing is known of the other side."""

    def set_write_buffer_limits(self, high: int) -> None:
        """Nothing is ever unsent."""

    def write(self, data: bytes) -> None:
        self.written += data

    def close(self) -> None:
        self.closed = True

    def is_closing(self) -> bool:
        return self.closed

    def pause_reading(self) -> None:
        self.paused = True

    def resume_reading(self) -> None:
        self.paused = False


async def _nothing(_scope: Any, _receive: Any, _send: Any) -> None:
    return


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    """What the protocols are made with; it never runs."""
    loop = asyncio.new_event_loop()
    yield loop
    loop.close()


@cache
def _config() -> uvicorn.Config:
    config = uvicorn.Config(_nothing, interface="asgi3", log_config=None, ws_max_size=LIMIT)
    config.load()
    return config


class Opened:
    """A protocol after its handshake, over a wire of its own."""

    def __init__(self, kind: type[WebSocketsSansIOProtocol], loop: asyncio.AbstractEventLoop) -> None:
        self.protocol = kind(_config(), ServerState(), {}, loop)
        self.protocol.conn = ServerProtocol(state=State.OPEN, max_size=LIMIT)
        self.protocol.handshake_complete = True
        self.protocol.logger = UNHEARD
        self.wire = Wire()
        self.protocol.connection_made(self.wire)  # type: ignore[arg-type] # as much of a transport as is needed
        self.hears(Frame(Opcode.PONG, b"").serialize(mask=True))  # in the place of a request, after which frames begin

    def hears(self, data: bytes) -> None:
        if self.wire.closed:
            return
        try:
            self.protocol.data_received(data)
        except InvalidState:
            self.wire.closed = True  # by the loop: uvicorn stumbles over a text that is none before the other side's close

    def come_to(self) -> tuple[list[Any], bytes, bool]:
        """What the application is given, what the other side is answered, and whether it is over."""
        events = [self.protocol.queue.get_nowait() for _ in range(self.protocol.queue.qsize())]
        return events, self.wire.written, self.wire.closed


def _frame(kind: Opcode, payload: bytes, last: bool, masked: bool) -> bytes:
    """A frame that may be wrong, which the library would not make, and with a mask that is the same each time."""
    bare = Frame(Opcode.TEXT, payload).serialize(mask=False)
    head = bare[: len(bare) - len(payload)]
    hidden = MASK + bytes(byte ^ MASK[place % 4] for place, byte in enumerate(payload))
    return bytes((last << 7 | kind, head[1] | masked << 7)) + head[2:] + (hidden if masked else payload)


def _frames() -> st.SearchStrategy[bytes]:
    """Frames as clients send them, and some that they must not."""
    large = st.sampled_from([b"x" * SMALL_BYTES, b"x" * (LIMIT + 1)])
    payloads = st.text(max_size=60).map(str.encode) | st.binary(max_size=140) | large
    kinds = st.sampled_from([Opcode.TEXT] * 4 + [Opcode.CONT, Opcode.BINARY, Opcode.PING, Opcode.PONG])
    long = b"\x81\xff" + b"\0" * 7
    heads = st.sampled_from([b"\x81\xfe\x00\x05", long + b"\x05", b"\x81\xff", b"\xc1\x85", b"\x83\x85", b"\x88\x80"])
    rests = st.binary(min_size=5, max_size=5) | st.binary(max_size=140)
    broken = st.builds(lambda head, rest: head + MASK + rest, heads, rests)
    return st.builds(_frame, kinds, payloads, _often(), _often()) | broken


def _often() -> st.SearchStrategy[bool]:
    return st.integers(0, 7).map(bool)


@given(frames=st.lists(_frames(), max_size=6), data=st.data())
def test_however_its_bytes_arrive_a_socket_hears_what_uvicorn_would(
    loop: asyncio.AbstractEventLoop, frames: list[bytes], data: st.DataObject
) -> None:
    whole = b"".join(frames)
    ends = [sum(map(len, frames[:count])) for count in range(len(frames) + 1)]
    cuts = data.draw(st.just(ends) | st.lists(st.sampled_from(ends) | st.integers(0, len(whole)), max_size=9))
    ours, theirs = Opened(SocketProtocol, loop), Opened(WebSocketsSansIOProtocol, loop)
    for start, end in pairwise(sorted({0, len(whole), *cuts})):
        ours.hears(whole[start:end])
        theirs.hears(whole[start:end])
    assert ours.come_to() == theirs.come_to()


def test_small_texts_go_past_the_library_also_after_it_had_to_be_asked(loop: asyncio.AbstractEventLoop) -> None:
    opened = Opened(SocketProtocol, loop)
    asked: list[bytes] = []
    ask = opened.protocol.conn.receive_data

    def listen(data: bytes | bytearray) -> None:
        asked.append(bytes(data))
        ask(data)

    opened.protocol.conn.receive_data = listen  # type: ignore[method-assign] # to see it asked
    first, second = (Frame(Opcode.TEXT, text).serialize(mask=True) for text in (b"first", b"second"))
    for data in (first, second[:3], second[3:], first):
        opened.hears(data)
    assert asked == [second[:3], second[3:]]


def test_who_does_not_wait_is_not_read_until_the_application_has_caught_up(loop: asyncio.AbstractEventLoop) -> None:
    opened = Opened(SocketProtocol, loop)
    text = Frame(Opcode.TEXT, b"text").serialize(mask=True)

    def hear() -> None:
        opened.hears(text)

    def take() -> None:
        loop.run_until_complete(opened.protocol.receive())

    seen = []
    for act in (hear, hear, take, take):
        act()
        seen.append(opened.wire.paused)
    assert seen == [False, True, True, False]
