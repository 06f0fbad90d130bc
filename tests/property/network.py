"""One WebSocket of the world: frames under way in both directions, and everything that can happen to them."""

import asyncio
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any

from server_stub.web.transport import Transport

UNREAD_FRAMES = 6  # so many unread, and the server's sends wait, as behind a socket that is full

Audit = Callable[["Line", bytes], None]


class Line:
    """The server reads and writes it as ASGI does; the client's end is two queues that the schedule moves.

    `name` and `device`: who dialled, and from where. `audit` sees every frame at the moment it is given to the network.
    """

    def __init__(self, name: str, device: str, audit: Audit) -> None:
        self.to_server: deque[bytes] = deque()
        self.to_client: deque[bytes | int] = deque()
        self.open = True  # as the client sees it
        self.served = True  # the server still has its end
        self.name = name
        self.device = device
        self._audit = audit
        self._inbox: asyncio.Queue[Mapping[str, Any]] = asyncio.Queue()
        self._room = asyncio.Event()
        self._room.set()

    # The server's end

    def transport(self) -> Transport:
        """What lies under the socket."""
        return Transport(self._room.is_set, self._write, self._abort, self._unsent)

    async def receive(self) -> Mapping[str, Any]:
        """ASGI's receive."""
        return await self._inbox.get()

    async def send(self, data: Any, /) -> None:
        """ASGI's send."""
        await self._room.wait()
        if data["type"] == "websocket.close":
            self.refuse(data["code"])
        elif data["type"] == "websocket.send":
            self._write(data["text"].encode())

    def _write(self, text: bytes) -> None:
        if not self.served:
            raise OSError
        self._audit(self, text)
        self._put(text)

    def _put(self, frame: bytes | int) -> None:
        self.to_client.append(frame)
        if len(self.to_client) >= UNREAD_FRAMES:
            self._room.clear()

    def _unsent(self) -> int:
        return sum(len(frame) for frame in self.to_client if isinstance(frame, bytes))

    def _abort(self) -> None:
        self.refuse(1006)

    def refuse(self, code: int) -> None:
        """The server closes without a word."""
        self._put(code)
        self.hang_up_server()

    def die(self) -> None:
        """The server's process is no more; what it sent is still under way."""
        if self.served:
            self.served = False
            self._put(1006)

    def hang_up_server(self) -> None:
        """The server's end is gone; what was sent is still under way."""
        if self.served:
            self.served = False
            self._inbox.put_nowait({"type": "websocket.disconnect", "code": 1006})
            self._room.set()

    # The network

    def carry(self, count: int) -> int:
        """Bring so many of the client's frames to the server; how many there were."""
        carried = min(count, len(self.to_server))
        for _ in range(carried):
            frame = self.to_server.popleft()
            if self.served:
                self._inbox.put_nowait({"type": "websocket.receive", "text": frame.decode()})
        if not self.served and carried and self.open:
            self.to_client.append(1006)  # a reset: nobody is there any more
        return carried

    def take(self) -> bytes | int:
        """The next frame for the client, or the code of a close."""
        frame = self.to_client.popleft()
        if len(self.to_client) < UNREAD_FRAMES:
            self._room.set()
        return frame

    def cut(self, *, server_knows: bool, late: bool = False) -> None:
        """The client's end is gone. `late`: what it had sent still arrives, some time."""
        self.open = False
        self.to_client.clear()
        if not late:
            self.to_server.clear()
        if server_knows and not late:
            self.hang_up_server()

    @property
    def lingers(self) -> bool:
        """Whether the server still believes in a client that is gone."""
        return not self.open and self.served
