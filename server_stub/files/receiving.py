"""A body on its way to the disk, piece by piece, within the limits; and what is said where the disk does not take it."""

import asyncio
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from app.protocol.errors import ErrorCode
from app.protocol.people import FileRules
from server_stub.db.errors import Unwritable
from server_stub.files.blobs import Blobs, Draft, StorageFullError
from server_stub.handlers.file_rules import ALL_TAKEN, check_size
from server_stub.handlers.refused import Refused

log = logging.getLogger("livechat.files")

RETRY_AFTER_MS = 1_000
_PIECE_BYTES = 256 * 1024
_DISK_FULL = "disk_full"


@asynccontextmanager
async def received(blobs: Blobs, body: AsyncIterator[bytes], rules: FileRules = ALL_TAKEN) -> AsyncGenerator[Draft]:
    """All of the body, on the disk for the length of the block, unless it is kept. Raises Refused, StorageFullError, OSError."""
    draft = await asyncio.to_thread(blobs.draft)
    try:
        async for piece in _pieces(body):
            check_size(rules, draft.size + len(piece))
            await asyncio.to_thread(draft.write, piece)
        if not draft.size:
            raise Refused(ErrorCode.FILE_EMPTY)
        await asyncio.to_thread(draft.finish)
        yield draft
    finally:
        draft.discard()


@contextmanager
def refused_when_full() -> Iterator[None]:
    """Say in the words of the wire what the disk or the database cannot take. Raises Refused: storage_full, busy."""
    try:
        yield
    except StorageFullError:
        raise _refused(_DISK_FULL) from None
    except Unwritable as state:
        raise _refused(str(state)) from None
    except OSError as error:
        raise _refused(str(error.strerror)) from None


def _refused(why: str) -> Refused:
    log.error("file not_stored why=%s", why)
    if why == _DISK_FULL:
        return Refused(ErrorCode.STORAGE_FULL)
    return Refused(ErrorCode.BUSY, retry_after_ms=RETRY_AFTER_MS)


async def _pieces(body: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """The body in pieces that are worth a turn of a thread, and never much more of it in memory."""
    gathered = bytearray()
    async for data in body:
        gathered += data
        if len(gathered) >= _PIECE_BYTES:
            yield bytes(gathered)
            gathered.clear()
    if gathered:
        yield bytes(gathered)
