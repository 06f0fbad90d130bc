"""A TCP proxy between real programs that does what bad networks do: waits, loses a direction, falls silent, resets, cuts in mid-frame."""

import asyncio
import socket
import struct
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from enum import Enum, auto

_CHUNK = 4_096
_AT_ONCE_RST = struct.pack("ii", 1, 0)  # SO_LINGER: closing resets, and what is unsent is gone


class Way(Enum):
    """Which direction of a connection."""

    UP = auto()  # to the server
    DOWN = auto()  # to the client


class Faults:
    """What befalls one direction of all connections, from now on."""

    def __init__(self) -> None:
        self.delay_s = 0.0  # for every 4 KiB at most: a long way, or a slow one
        self.passed = 0
        self._left: int | None = None
        self._cut = asyncio.Event()
        self._open = asyncio.Event()
        self._open.set()

    def hold(self) -> None:
        """Nothing passes, nothing is lost yet, and no end is told: a black hole, or a peer who does not read."""
        self._open.clear()

    def release(self) -> None:
        """What was held passes, and all that follows."""
        self._open.set()

    def cut_after(self, count: int) -> None:
        """So many more bytes pass, then the connection that carried the last of them is reset."""
        self._left = count
        self._cut.clear()

    async def has_cut(self) -> None:
        """Wait until that has happened."""
        await self._cut.wait()

    async def admit(self, data: bytes) -> tuple[bytes, bool]:
        """What passes of these bytes, once it may, and whether the connection stands after that."""
        await asyncio.sleep(self.delay_s)
        await self._open.wait()
        stands = self._left is None or len(data) < self._left
        if self._left is not None:
            data = data[: self._left]
            self._left = self._left - len(data) if stands else None
        if not stands:
            self._cut.set()
        self.passed += len(data)
        return data, stands

    async def end(self) -> None:
        """The end of a stream passes as its bytes do."""
        await self._open.wait()


class _Wire:
    """One connection: its two ends, and whether anything still passes between them."""

    def __init__(self, *ends: asyncio.StreamWriter) -> None:
        self.ends = ends
        self.alive = asyncio.Event()
        self.alive.set()

    def reset(self) -> None:
        self.alive.set()
        for end in self.ends:
            _reset(end)


class FaultProxy:
    """Carries connections from `port` to `target` (a port of this machine, which may change)."""

    def __init__(self, target: int) -> None:
        self.target = target
        self.port = 0
        self.up = Faults()
        self.down = Faults()
        self.carried = 0
        self._wires: set[_Wire] = set()

    @property
    def address(self) -> str:
        """Where clients find the server, through all this."""
        return f"http://127.0.0.1:{self.port}"

    def strand(self) -> None:
        """A black hole takes all that is connected: nothing passes there ever again, and nobody is told. New connections pass."""
        for wire in self._wires:
            wire.alive.clear()

    def reset(self) -> None:
        """Reset every connection, at both of its ends; what was held on it is lost."""
        for wire in tuple(self._wires):
            wire.reset()

    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, until it has ended in both directions or was cut."""
        self.carried += 1
        try:
            there, back = await asyncio.open_connection("127.0.0.1", self.target, limit=_CHUNK)
        except OSError:
            _reset(writer)
            return
        wire = _Wire(writer, back)
        self._wires.add(wire)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._pass(reader, back, self.up, wire.alive))
                group.create_task(self._pass(there, writer, self.down, wire.alive))
        except* ConnectionError:
            wire.reset()
        finally:
            self._wires.discard(wire)
            for end in wire.ends:
                end.close()

    async def _pass(self, source: asyncio.StreamReader, target: asyncio.StreamWriter, faults: Faults, alive: asyncio.Event) -> None:
        while data := await source.read(_CHUNK):
            data, stands = await faults.admit(data)
            await alive.wait()
            target.write(data)
            await target.drain()
            if not stands:
                raise ConnectionAbortedError
        await faults.end()
        await alive.wait()
        if target.can_write_eof():
            _half_close(target)


def _half_close(writer: asyncio.StreamWriter) -> None:
    """Say that nothing more comes; a far end that was reset in this very moment (ENOTCONN, no ConnectionError) is a cut like any other."""
    try:
        writer.write_eof()
    except OSError as gone:
        raise ConnectionAbortedError from gone


def _reset(writer: asyncio.StreamWriter) -> None:
    """End a connection with RST, as a crashed machine or an angry middlebox does."""
    sock = writer.get_extra_info("socket")
    if sock is not None and sock.fileno() >= 0:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE_RST)
    writer.transport.abort()


@asynccontextmanager
async def fault_proxy(target: int) -> AsyncGenerator[FaultProxy]:
    """A proxy to this port, without faults at first; all its connections are reset at the end."""
    proxy = FaultProxy(target)
    async with asyncio.TaskGroup() as group:
        server = await asyncio.start_server(
            lambda reader, writer: group.create_task(proxy.carry(reader, writer)),
            "127.0.0.1",
            0,
            limit=_CHUNK,
        )
        async with server:
            proxy.port = server.sockets[0].getsockname()[1]
            try:
                yield proxy
            finally:
                server.close()
                proxy.up.release()
                proxy.down.release()
                proxy.reset()
