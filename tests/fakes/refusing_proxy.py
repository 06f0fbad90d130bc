"""A proxy before a server that lets requests through and no sockets: it refuses upgrades, or swallows what came of them."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from enum import Enum

_HEAD_END = b"\r\n\r\n"
_UPGRADE = b"upgrade: websocket"


class Manner(Enum):
    """What it does with a WebSocket's handshake."""

    FORBIDS = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    FAILS = b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    HANGS_UP = b""
    STRIPS = b"strips"  # the server is asked for a page
    SWALLOWS = b"swallows"  # the handshake passes, and no frame after it
    PASSES = b"passes"


class RefusingProxy:
    """One proxy on this machine. `manner` may be changed at any time; `upgrades` counts handshakes, `requests` other connections."""

    def __init__(self, host: str, port: int) -> None:
        self._server = (host, port)
        self.manner = Manner.FORBIDS
        self.address = ""
        self.upgrades = 0
        self.requests = 0
        self._wires: set[asyncio.StreamWriter] = set()

    def cut(self) -> None:
        """Every connection through it ends now, without a word."""
        for wire in self._wires:
            wire.transport.abort()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        self._wires.add(writer)
        try:
            head = await reader.readuntil(_HEAD_END)
            if _UPGRADE in head.lower():
                self.upgrades += 1
                await self._upgrade(head, reader, writer)
            else:
                self.requests += 1
                await self._pass(head, reader, writer)
        except (OSError, asyncio.IncompleteReadError):
            return
        finally:
            self._wires.discard(writer)
            writer.close()

    async def _upgrade(self, head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        match self.manner:
            case Manner.FORBIDS | Manner.FAILS | Manner.HANGS_UP:
                writer.write(self.manner.value)
                await writer.drain()
            case Manner.STRIPS:
                lines = [line for line in head.split(b"\r\n") if not line.lower().startswith((b"upgrade:", b"connection:"))]
                await self._pass(b"\r\n".join(lines), reader, writer)
            case Manner.SWALLOWS:
                await self._pass(head, reader, writer, swallows=True)
            case Manner.PASSES:
                await self._pass(head, reader, writer)

    async def _pass(self, head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, swallows: bool = False) -> None:
        up_reader, up_writer = await asyncio.open_connection(*self._server)
        try:
            up_writer.write(head)
            if swallows:
                writer.write(await up_reader.readuntil(_HEAD_END))
                return
            async with asyncio.TaskGroup() as group:
                ways = [group.create_task(_copy(reader, up_writer)), group.create_task(_copy(up_reader, writer))]
                await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
                for way in ways:
                    way.cancel()
        finally:
            up_writer.close()


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while data := await reader.read(65_536):
            writer.write(data)
            await writer.drain()
    except OSError:
        return


@asynccontextmanager
async def refusing_proxy(server: str) -> AsyncGenerator[RefusingProxy]:
    """In front of a server, given as http://host:port."""
    host, _, port = server.removeprefix("http://").rpartition(":")
    proxy = RefusingProxy(host, int(port))
    listener = await asyncio.start_server(proxy.serve, "127.0.0.1", 0)
    proxy.address = "http://{}:{}".format(*listener.sockets[0].getsockname())
    try:
        yield proxy
    finally:
        listener.close()
        proxy.cut()
        await listener.wait_closed()
