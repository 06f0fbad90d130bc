"""Sockets whose other side does not read any more: however they end, nothing of them stays behind at the server."""

import asyncio
import socket
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from websockets.asyncio.client import ClientConnection, connect

from server_stub.tasks import spawn
from server_stub.web.listener import Listener, bind
from server_stub.web.protocols import SocketProtocol
from server_stub.web.transport import EXTENSION, Transport
from tests.fakes.programs import until

_TEXT = b"x" * 4_096
_GONE_WITHIN_S = 30.0  # the server takes two seconds; a machine may be busy


class Sender:
    """Sends as much as the way takes, and a little more that stays with the server; then closes when it is told to."""

    def __init__(self) -> None:
        self.full = asyncio.Event()
        self.may_close = asyncio.Event()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan":
            for _ in range(2):
                kind = (await receive())["type"]
                await send({"type": f"{kind}.complete"})
            return
        await receive()
        await send({"type": "websocket.accept"})
        transport: Transport = scope["extensions"][EXTENSION]
        while transport.writable():
            transport.send(_TEXT)
            await asyncio.sleep(0)
        self.full.set()
        await self.may_close.wait()
        await asyncio.wait_for(send({"type": "websocket.close", "code": 4202}), 1.0)


@asynccontextmanager
async def listening(app: Sender) -> AsyncGenerator[tuple[Listener, str]]:
    """A server with this application."""
    address: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    async def nothing() -> None:
        return

    listener = Listener(app, bind("127.0.0.1", 0), listening=address.set_result, goodbye=nothing)
    serving = spawn(listener.serve(), "listener")
    try:
        yield listener, await address
    finally:
        listener.should_exit = True
        await serving


async def silent_reader(address: str) -> ClientConnection:
    """A client that has opened a socket and takes nothing more."""
    host, port = address.removeprefix("http://").split(":")
    narrow = socket.socket()
    narrow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
    narrow.setblocking(False)
    await asyncio.get_running_loop().sock_connect(narrow, (host, int(port)))
    client = await connect(address.replace("http", "ws", 1), sock=narrow, compression=None, max_queue=1, ping_interval=None)
    client.transport.pause_reading()
    return client


async def until_none_is_left(listener: Listener) -> None:
    async def look() -> bool:
        return not listener.server_state.connections

    await until("the server has let go of everything", look, _GONE_WITHIN_S)


async def test_what_a_silent_reader_has_not_read_does_not_keep_a_closed_socket_open() -> None:
    sender = Sender()
    async with listening(sender) as (listener, address):
        client = await silent_reader(address)
        await sender.full.wait()
        (protocol,) = listener.server_state.connections
        assert isinstance(protocol, SocketProtocol)
        protocol.writable.set()  # what is left is below the cap
        sender.may_close.set()
        await until_none_is_left(listener)
        client.transport.abort()


async def test_who_does_not_answer_a_ping_is_cut_with_all_that_is_unsent() -> None:
    sender = Sender()
    async with listening(sender) as (listener, address):
        client = await silent_reader(address)
        await sender.full.wait()
        (protocol,) = listener.server_state.connections
        assert isinstance(protocol, SocketProtocol)
        protocol.keepalive_timeout()
        await until_none_is_left(listener)
        client.transport.abort()
        sender.may_close.set()
