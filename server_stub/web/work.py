"""The commands that are under way, so that a server that stops can wait for their answers."""

import asyncio


class Work:
    """The commands under way, on all sockets."""

    def __init__(self) -> None:
        self.count = 0
        self._done = asyncio.Event()
        self._done.set()

    def begin(self) -> None:
        """One more."""
        self.count += 1
        self._done.clear()

    def end(self) -> None:
        """One is answered."""
        self.count -= 1
        if not self.count:
            self._done.set()

    async def done(self) -> None:
        """Wait until there are none."""
        await self._done.wait()
