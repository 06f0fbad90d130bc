"""A file that a person asked for, written under another name in the same folder, and renamed when it is whole."""

import asyncio
import errno
import os
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from app.core.errors import FileError
from app.protocol.ids import new_id

Take = Callable[[bytes], Awaitable[None]]
"""Is given a piece of what is to be written."""

_OF_SYSTEM = {errno.ENOSPC: "disk_full", errno.EDQUOT: "disk_full", errno.EIO: "disk_failed"}


async def write_whole(file: Path, fill: Callable[[Take], Awaitable[None]], mark: Callable[[Path], None] | None = None) -> None:
    """Write what `fill` gives: whole, or not at all. `mark`: done to the file before it gets its name. Raises FileError."""
    part = file.with_name(f".{new_id()}.part")
    with file_errors():
        written = create(part)
    try:
        await _fill(written, fill)
        with file_errors():
            if mark is not None:
                mark(part)
            await asyncio.to_thread(part.replace, file)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


async def _fill(file: BinaryIO, fill: Callable[[Take], Awaitable[None]]) -> None:
    async def take(piece: bytes) -> None:
        with file_errors():
            await asyncio.to_thread(file.write, piece)

    try:
        await fill(take)
        with file_errors():
            await asyncio.to_thread(sync, file)
    finally:
        with suppress(OSError):  # what could not be written was told of already
            file.close()


def create(file: Path) -> BinaryIO:
    """A new file, for its owner's eyes only."""
    return os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600), "wb")


def sync(file: BinaryIO) -> None:
    """What was written so far outlives a power cut."""
    file.flush()
    os.fsync(file.fileno())


@contextmanager
def file_errors() -> Iterator[None]:
    """The system's errors as FileError."""
    try:
        yield
    except OSError as error:
        raise FileError(_OF_SYSTEM.get(error.errno or 0, "not_written")) from error
