"""uvicorn's two protocols, HTTP and WebSocket, with the limits that it leaves open."""

import asyncio
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.protocols.utils import ClientDisconnected
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.protocol import State

from server_stub.web.framing import small_text, text_frame
from server_stub.web.transport import EXTENSION, Transport

UNSENT_BYTES = 16 * 1024
TOGETHER_BYTES = 16 * 1024
HEAD_BYTES = 32 * 1024
REQUEST_WITHIN_S = 15.0
STEP_BYTES = 64 * 1024
CLOSE_WITHIN_S = 2.0


class SocketProtocol(WebSocketsSansIOProtocol):
    """A WebSocket whose unsent bytes are capped, and which lets the application see and cut the transport below.

    ASGI alone cannot say whether a send would block, nor get rid of a reader that has stopped reading. What is sent in one turn of the
    loop, an acknowledgement and the event that it made, say, goes out in one write.
    """

    _gathered = b""
    _between_messages = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Called when a request turns into a socket."""
        super().connection_made(transport)
        self.transport.set_write_buffer_limits(high=UNSENT_BYTES)

    def data_received(self, data: bytes) -> None:
        """Some bytes of frames. Nearly always they are one small text, which takes the library as long as all the rest of its way."""
        text = small_text(data) if self._between_messages and self.conn.state is State.OPEN else None
        if text is None:
            super().data_received(data)
            self._between_messages = self.conn.current_size is None and _waits_for_a_frame(self.conn.parser)
            return
        if not self.read_paused and not self.queue.empty():
            # A pause costs the loop two calls of the system, so it is only for those who do not wait until they are answered.
            self.read_paused = True
            self.transport.pause_reading()
        self.queue.put_nowait({"type": "websocket.receive", "text": text})

    async def run_asgi(self) -> None:
        """Run the application on this socket."""
        extensions: dict[str, Any] = self.scope["extensions"]
        extensions[EXTENSION] = Transport(self.writable.is_set, self.send_text, self.transport.abort, self.unsent)
        await super().run_asgi()

    def send_text(self, text: bytes) -> None:
        """Send a text frame on the shortest way: most of a small frame's cost is in the layers between. Raises ClientDisconnected."""
        if self.close_sent or self.transport.is_closing():
            raise ClientDisconnected
        if not self._gathered:
            self.loop.call_soon(self._write_gathered)
        self._gathered += text_frame(text)
        if len(self._gathered) > TOGETHER_BYTES:
            self._write_gathered()

    def unsent(self) -> int:
        """Bytes that wait here for the system to take them, which it does as the other side reads."""
        return len(self._gathered) + self.transport.get_write_buffer_size()

    async def send(self, message: Any) -> None:
        """Send what the application gives; what was gathered before goes first."""
        self._write_gathered()
        await super().send(message)
        if self.close_timer is not None:
            # uvicorn would wait until everything unsent is read, which is for ever where nobody reads.
            self.close_timer.cancel()
            self.close_timer = self.loop.call_later(CLOSE_WITHIN_S, self.transport.abort)

    def keepalive_timeout(self) -> None:
        """A ping was not answered: nobody is there to close it with, or to read what is unsent."""
        self.transport.abort()

    def _write_gathered(self) -> None:
        gathered, self._gathered = self._gathered, b""
        if gathered and not self.close_sent and not self.transport.is_closing():
            self.transport.write(gathered)


def _waits_for_a_frame(parser: Any) -> bool:
    """Whether the library's parser has read whole frames: it then looks whether there is more, and not for the rest of something."""
    while (inner := parser.gi_yieldfrom) is not None:
        parser = inner
    return bool(parser.__name__ == "at_eof")


class RequestProtocol(HttpToolsProtocol):
    """HTTP that does not wait for ever: a request must be there within 15 s, with at most 32 KiB before its body.

    A longer body, which is a file's, has as long again for each 64 KiB of it, while somebody reads it. An answer that is not read has as
    long as its bytes would have on their way in.
    """

    _patience: asyncio.TimerHandle | None = None
    _stalled: asyncio.TimerHandle | None = None
    _in_head = True
    _head_bytes = 0
    _body_bytes = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as in the class above it
        """A connection, and no request yet."""
        super().connection_made(transport)
        transport.set_write_buffer_limits(high=0)  # so that whatever waits here is heard of, the end of an answer too
        self._begin()

    def data_received(self, data: bytes) -> None:
        """Some bytes of a request."""
        self._head_bytes += len(data)
        if self._in_head and self._head_bytes > HEAD_BYTES + len(data):
            self.transport.abort()
            return
        super().data_received(data)

    def on_message_begin(self) -> None:
        """The first line of a request."""
        self._begin()
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """The body follows, if there is one."""
        self._in_head = False
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """Some bytes of the body."""
        self._body_bytes += len(body)
        if self._body_bytes >= STEP_BYTES and not self.cycle.response_complete:
            self._wait_anew()
        super().on_body(body)

    def on_message_complete(self) -> None:
        """The whole request is there."""
        self._end()
        super().on_message_complete()

    def handle_websocket_upgrade(self) -> None:
        """From here on it is a socket."""
        self._end()
        self._read_on()
        super().handle_websocket_upgrade()

    def connection_lost(self, exc: Exception | None) -> None:
        """The other side has gone."""
        self._end()
        self._read_on()
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        """The system takes no more: the other side has yet to read what it has."""
        super().pause_writing()
        steps = 1 + self.transport.get_write_buffer_size() // STEP_BYTES
        self._stalled = self.loop.call_later(steps * REQUEST_WITHIN_S, self.transport.abort)

    def resume_writing(self) -> None:
        """All that waited is on its way."""
        self._read_on()
        super().resume_writing()

    def _begin(self) -> None:
        self._in_head, self._head_bytes = True, 0
        self._wait_anew()

    def _wait_anew(self) -> None:
        self._end()
        self._body_bytes = 0
        self._patience = self.loop.call_later(REQUEST_WITHIN_S, self.transport.abort)

    def _read_on(self) -> None:
        if self._stalled is not None:
            self._stalled.cancel()
            self._stalled = None

    def _end(self) -> None:
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None
