"""A small real HTTP proxy: tunnels (CONNECT) and forwarded requests, with a password if it has one, to one port of this machine."""

import asyncio
import base64
import ssl
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

_REASONS = {403: "Forbidden", 407: "Proxy Authentication Required", 502: "Bad Gateway"}


class HttpProxy:
    """Whatever name is asked for, `port` is where it leads. `asked`: the first line of each request; `sign_in`: "name:password"."""

    def __init__(self, port: int, sign_in: str = "") -> None:
        self._target = port
        self._wanted = "Basic " + base64.b64encode(sign_in.encode()).decode() if sign_in else ""
        self.asked: list[str] = []
        self.refuse_with = 0
        self.port = 0

    @property
    def address(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.port}"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, until either side is gone."""
        try:
            await self._serve(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
            pass
        finally:
            writer.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        first, *lines = head.decode().strip().split("\r\n")
        self.asked.append(first)
        headers = dict(line.lower().split(": ", 1) for line in lines)
        status = self.refuse_with or (407 if headers.get("proxy-authorization", "") != self._wanted.lower() else 0)
        if status:
            writer.write(f"HTTP/1.1 {status} {_REASONS[status]}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode())
            await writer.drain()
            return
        there, back = await asyncio.open_connection("127.0.0.1", self._target)
        if first.startswith("CONNECT "):
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        else:
            method, url, version = first.split(" ")
            path = "/" + url.split("/", 3)[3]
            back.write("\r\n".join([f"{method} {path} {version}", *lines, "", ""]).encode())
        await asyncio.gather(_pass(reader, back), _pass(there, writer))


async def _pass(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    try:
        while data := await source.read(65_536):
            target.write(data)
            await target.drain()
    except ConnectionError:
        pass
    target.close()


@asynccontextmanager
async def http_proxy(port: int, sign_in: str = "") -> AsyncGenerator[HttpProxy]:
    """A proxy that leads to this port, and to nothing else."""
    proxy = HttpProxy(port, sign_in)
    server = await asyncio.start_server(proxy.serve, "127.0.0.1", 0)
    async with server:
        proxy.port = server.sockets[0].getsockname()[1]
        yield proxy
