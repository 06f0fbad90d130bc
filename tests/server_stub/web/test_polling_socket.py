"""The socket that is made of requests: numbers, bounds, and ends."""

import asyncio

import pytest

from app.protocol.errors import ErrorCode
from app.protocol.limits import MAX_FRAME_BYTES
from server_stub.handlers.refused import Refused
from server_stub.web.polling_socket import UNREAD_FRAMES, UNSENT_BYTES, UNSENT_FRAMES, PollingSocket
from tests.fakes.patience import PATIENCE_S


def holding(*texts: bytes) -> PollingSocket:
    """A socket with these frames for its client."""
    socket = PollingSocket("p")
    for text in texts:
        socket.transport.send(text)
    return socket


async def frames(socket: PollingSocket, received: int) -> tuple[tuple[str, ...], int]:
    """What is told to who received that much, and up to which number."""
    told = await socket.told(received, PATIENCE_S)
    return told.frames, told.upto


async def test_what_was_not_reported_as_received_is_told_again() -> None:
    socket = holding(b"a", b"b")
    assert await frames(socket, 0) == (("a", "b"), 2)
    assert await frames(socket, 0) == (("a", "b"), 2)
    assert await frames(socket, 1) == (("b",), 2)
    socket.transport.send(b"c")
    assert await frames(socket, 2) == (("c",), 3)


@pytest.mark.parametrize("received", [-1, 0, 3])
async def test_a_number_that_cannot_be_is_refused(received: int) -> None:
    socket = holding(b"a", b"b")
    await frames(socket, 1)
    with pytest.raises(Refused, match=ErrorCode.BAD_FRAME):
        await socket.told(received, PATIENCE_S)


async def test_who_asks_is_told_as_soon_as_there_is_something() -> None:
    socket = PollingSocket("p")
    async with asyncio.TaskGroup() as group:
        asked = group.create_task(frames(socket, 0))
        await asyncio.sleep(0)
        assert not asked.done()
        socket.transport.send(b"a")
    assert asked.result() == (("a",), 1)


async def test_nothing_is_told_when_the_time_is_over() -> None:
    assert (await PollingSocket("p").told(0, 0.0)).frames == ()


async def test_a_second_question_sends_the_first_away() -> None:
    socket = PollingSocket("p")
    async with asyncio.TaskGroup() as group:
        first, second = (group.create_task(frames(socket, 0)) for _ in range(2))
        await asyncio.wait([first])
        socket.transport.send(b"a")
    assert (first.result(), second.result()) == (((), 0), (("a",), 1))


@pytest.mark.parametrize("texts", [[b"x"] * UNSENT_FRAMES, [b"x" * UNSENT_BYTES]])
async def test_so_much_waits_and_no_more(texts: list[bytes]) -> None:
    socket = holding(*texts[:-1])
    assert socket.transport.writable()
    socket.transport.send(texts[-1])
    assert not socket.transport.writable()
    async with asyncio.TaskGroup() as group:
        late = group.create_task(socket.send({"type": "websocket.send", "text": "late"}))
        await asyncio.sleep(0)
        assert not late.done()
        assert len((await socket.told(0, PATIENCE_S)).frames) == len(texts)
        assert not late.done()
        told, _ = await frames(socket, len(texts))
    assert told == ("late",)
    assert socket.transport.writable()


async def test_frames_that_were_taken_before_are_not_taken_again() -> None:
    socket = PollingSocket("p")
    for first, texts in ((1, ["a", "b"]), (1, ["a", "b"]), (2, ["b", "c"])):
        socket.take(first, texts, over=False)
    assert [(await socket.receive())["text"] for _ in range(3)] == ["a", "b", "c"]
    for first in (0, 5):
        with pytest.raises(Refused, match=ErrorCode.BAD_FRAME):
            socket.take(first, ["d"], over=False)


async def test_what_is_not_read_is_bounded() -> None:
    socket = PollingSocket("p")
    with pytest.raises(Refused, match=ErrorCode.BAD_FRAME):
        socket.take(1, ["x"] * (UNREAD_FRAMES + 1), over=False)
    with pytest.raises(Refused, match=ErrorCode.FRAME_TOO_LARGE):
        socket.take(1, ["x" * (MAX_FRAME_BYTES + 1)], over=False)
    socket.take(1, ["x" * MAX_FRAME_BYTES] * 2, over=False)
    with pytest.raises(Refused, match=ErrorCode.BUSY):
        socket.take(3, ["x"], over=False)
    await socket.receive()
    socket.take(3, ["x"], over=False)


async def test_a_client_that_hangs_up_is_heard_to_its_last_word() -> None:
    socket = PollingSocket("p")
    socket.take(1, ["bye"], over=True)
    assert (await socket.receive())["text"] == "bye"
    assert (await socket.receive())["type"] == "websocket.disconnect"
    with pytest.raises(ConnectionError):
        socket.transport.send(b"a")
    with pytest.raises(Refused, match=ErrorCode.NOT_FOUND):
        await socket.told(0, PATIENCE_S)


async def test_a_close_code_comes_after_the_last_frame_and_as_often_as_it_is_asked_for() -> None:
    socket = holding(b"a")
    await socket.send({"type": "websocket.close", "code": 4200})
    for received, left in ((0, ("a",)), (1, ()), (1, ())):
        told = await socket.told(received, PATIENCE_S)
        assert (told.frames, told.close) == (left, 4200)
    assert (await socket.receive())["type"] == "websocket.disconnect"


async def test_who_waits_for_room_is_freed_by_the_end() -> None:
    socket = holding(*[b"x"] * UNSENT_FRAMES)
    async with asyncio.TaskGroup() as group:
        late = group.create_task(_refused(socket))
        await asyncio.sleep(0)
        socket.end()
    assert late.result()


async def _refused(socket: PollingSocket) -> bool:
    with pytest.raises(ConnectionError):
        await socket.send({"type": "websocket.send", "text": "late"})
    return True
