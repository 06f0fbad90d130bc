"""A small real HTTPS server to whom webhooks are told; it answers as a test wants."""

import asyncio
import ssl
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import trustme


@dataclass(frozen=True, slots=True)
class Told:
    """One request. Names of headers are in lower case."""

    path: str
    headers: dict[str, str]
    body: bytes


@dataclass(slots=True)
class Receiver:
    """`url`: where it is. `context`: who trusts it, because of this `authority` (PEM). `answers`: the next ones, whole; then 204.

    None cuts the connection unanswered. With `hold` no answer is given before that is set.
    """

    url: str
    context: ssl.SSLContext
    authority: str
    told: list[Told] = field(default_factory=list)
    answers: list[bytes | None] = field(default_factory=list)
    hold: asyncio.Event | None = None
    _heard: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def has_been_told(self, count: int) -> None:
        """Wait until there have been so many requests."""
        async with self._heard:
            await self._heard.wait_for(lambda: len(self.told) >= count)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, one request."""
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
            headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:] if line)}
            body = await reader.readexactly(int(headers.get("content-length", "0")))
            async with self._heard:
                self.told.append(Told(head[0].split(" ")[1], headers, body))
                self._heard.notify_all()
            if self.hold is not None:
                await self.hold.wait()
            answer = self.answers.pop(0) if self.answers else b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n"
            if answer is not None:
                writer.write(answer)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # whoever came has gone
        finally:
            writer.close()


def answer(status: int, *headers: str) -> bytes:
    """A whole answer of that status."""
    return "\r\n".join((f"HTTP/1.1 {status} So", "content-length: 0", "connection: close", *headers, "", "")).encode()


@asynccontextmanager
async def receiving() -> AsyncGenerator[Receiver]:
    """A receiver on this machine, for as long as the block lasts."""
    authority = trustme.CA()
    mine, theirs = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("localhost").configure_cert(mine)
    authority.configure_trust(theirs)
    receiver = Receiver("", theirs, authority.cert_pem.bytes().decode())
    server = await asyncio.start_server(receiver.serve, "127.0.0.1", 0, ssl=mine)
    async with server:
        receiver.url = f"https://localhost:{server.sockets[0].getsockname()[1]}/hook"
        yield receiver
