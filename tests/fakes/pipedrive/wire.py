"""HTTP as the fake Pipedrive speaks it: real connections over loopback, which it can also cut, keep silent on, or fill without end."""

import asyncio
import socket
import struct
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, unquote, urlsplit

import h11
import msgspec

_CHUNK = 65_536
_AT_ONCE_RST = struct.pack("ii", 1, 0)  # SO_LINGER: closing resets, and what is unsent is gone


@dataclass(frozen=True, slots=True)
class Request:
    """What came in. Header names are in lower case."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes out; an `endless` one repeats its body until the other side has had enough."""

    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)
    endless: bool = False


def told(status: int, content: object) -> Answer:
    """An answer in JSON."""
    return Answer(status, msgspec.json.encode(content), {"content-type": "application/json; charset=utf-8"})


def page(status: int, title: str) -> Answer:
    """An answer that is a web page: what stands before an API says so when it has its own troubles."""
    html = f"<!DOCTYPE html><html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>"
    return Answer(status, html.encode(), {"content-type": "text/html; charset=UTF-8", "server": "cloudflare"})


# None: the connection is cut, without an answer.
Handle = Callable[[Request], Awaitable[Answer | None]]


@asynccontextmanager
async def http_server(handle: Handle) -> AsyncGenerator[int]:
    """Serve on a free port of this machine, which is given, until the end of the block."""
    async with asyncio.TaskGroup() as group:
        running: set[asyncio.Task[None]] = set()

        def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = group.create_task(_converse(reader, writer, handle))
            running.add(task)
            task.add_done_callback(running.discard)

        server = await asyncio.start_server(connected, "127.0.0.1", 0)
        async with server:
            try:
                yield server.sockets[0].getsockname()[1]
            finally:
                server.close()
                for task in running:
                    task.cancel()


async def _converse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, handle: Handle) -> None:
    connection = h11.Connection(h11.SERVER)
    try:
        while (request := await _receive(connection, reader)) is not None:
            if (answer := await handle(request)) is None:
                _reset(writer)
                return
            await _answer(connection, writer, answer)
            if connection.our_state is not h11.DONE or connection.their_state is not h11.DONE:
                return
            connection.start_next_cycle()
    except (h11.RemoteProtocolError, ConnectionError):
        return
    finally:
        writer.close()


async def _receive(connection: h11.Connection, reader: asyncio.StreamReader) -> Request | None:
    """The next request; None where the other side has gone."""
    head: h11.Request | None = None
    body = b""
    while True:
        event = connection.next_event()
        if event is h11.NEED_DATA:
            connection.receive_data(await reader.read(_CHUNK))
        elif isinstance(event, h11.Request):
            head = event
        elif isinstance(event, h11.Data):
            body += event.data
        elif isinstance(event, h11.EndOfMessage) and head is not None:
            return _request(head, body)
        else:
            return None


def _request(head: h11.Request, body: bytes) -> Request:
    target = urlsplit(head.target.decode())
    headers = {name.decode().lower(): value.decode() for name, value in head.headers}
    return Request(head.method.decode(), unquote(target.path), dict(parse_qsl(target.query, keep_blank_values=True)), headers, body)


async def _answer(connection: h11.Connection, writer: asyncio.StreamWriter, answer: Answer) -> None:
    length = {} if answer.endless else {"content-length": str(len(answer.body))}
    named = [(name.encode(), value.encode()) for name, value in ({**answer.headers} | length).items()]
    writer.write(connection.send(h11.Response(status_code=answer.status, headers=named)) or b"")
    writer.write(connection.send(h11.Data(data=answer.body)) or b"")
    while answer.endless:
        writer.write(connection.send(h11.Data(data=answer.body)) or b"")
        await writer.drain()
    writer.write(connection.send(h11.EndOfMessage()) or b"")
    await writer.drain()


def _reset(writer: asyncio.StreamWriter) -> None:
    sock = writer.get_extra_info("socket")
    if sock is not None and sock.fileno() >= 0:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE_RST)
    writer.transport.abort()
