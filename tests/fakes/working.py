"""Work that goes on beside a test and would never end by itself."""

import asyncio
from collections.abc import AsyncGenerator, Coroutine
from contextlib import asynccontextmanager, suppress

from server_stub.tasks import spawn


@asynccontextmanager
async def working(work: Coroutine[object, object, None], name: str) -> AsyncGenerator[None]:
    """Until the end of the block, where it is cut off and has ended."""
    task = spawn(work, name)
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
