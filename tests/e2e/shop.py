"""A page of somebody's own, on another origin than the server's, into which the chat is put with one line."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

_PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lamps</title><link rel="icon" href="data:,"></head>
<body><h1>Lamps of our own</h1>{line}</body></html>"""


@dataclass(slots=True)
class Shop:
    """`line`: what was pasted before the end of its body. `address`: its origin."""

    address: str
    line: str = ""

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """The page, whatever was asked for."""
        body = _PAGE.format(line=self.line).encode()
        head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        with suppress(asyncio.IncompleteReadError, ConnectionError):  # browsers open connections that they do not use
            await reader.readuntil(b"\r\n\r\n")
            writer.write(head.encode() + body)
            await writer.drain()
        writer.close()


@asynccontextmanager
async def shop() -> AsyncIterator[Shop]:
    """The page, on a port of its own."""
    made = Shop("")
    async with await asyncio.start_server(made.answer, "127.0.0.1", 0) as listening:
        host, port = listening.sockets[0].getsockname()
        made.address = f"http://{host}:{port}"
        yield made
