"""The folder of the files that were chosen for messages: a private copy of each, under its id, for the original may change or go."""

import stat
from collections.abc import Collection, Iterator
from pathlib import Path

from app.core.errors import AppError, FileError
from app.core.files import store_errors
from app.core.written import create, sync
from app.protocol.errors import ErrorCode
from app.protocol.ids import FileId
from app.protocol.limits import MAX_FILE_BYTES

_PIECE = 256 * 1024


class Copies:
    """Beside the store. What is being copied counts as wanted until `settled` is called."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._begun: set[FileId] = set()

    def place(self, file: FileId) -> Path:
        """Where the copy is, or would be."""
        return self._folder / file

    def take(self, source: Path | bytes, file: FileId) -> int:
        """Copy a file, or what came without one; its size in bytes. For a thread.

        Raises FileError `not_read`, AppError file_empty or file_too_large, StoreError.
        """
        self._begun.add(file)
        try:
            size = self._write(_pieces(source), file)
        except BaseException:
            self.drop(file)
            raise
        if not size:
            self.drop(file)
            raise AppError(ErrorCode.FILE_EMPTY)
        return size

    def settled(self, file: FileId) -> None:
        """The store knows of it, or nobody wants it any more."""
        self._begun.discard(file)

    def drop(self, file: FileId) -> None:
        """The copy goes."""
        self.settled(file)
        self.place(file).unlink(missing_ok=True)

    def keep_only(self, wanted: Collection[FileId]) -> bool:
        """All others go. False: one could not, such as one that is being read on Windows."""
        kept = {*wanted, *self._begun}
        if not self._folder.is_dir():
            return True
        gone = True
        for copy in self._folder.iterdir():
            if copy.name not in kept:
                gone = _unlinked(copy) and gone
        return gone

    def _write(self, pieces: Iterator[bytes], file: FileId) -> int:
        size = 0
        with store_errors():
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            copy = create(self.place(file))
        with copy:
            for piece in pieces:
                size += len(piece)
                if size > MAX_FILE_BYTES:
                    raise AppError(ErrorCode.FILE_TOO_LARGE)
                with store_errors():
                    copy.write(piece)
            with store_errors():
                sync(copy)
        return size


def _pieces(source: Path | bytes) -> Iterator[bytes]:
    """Raises FileError; nothing but a plain file is ever opened, for others may never end or never begin."""
    if isinstance(source, bytes):
        yield source
        return
    try:
        if not stat.S_ISREG(source.stat().st_mode):
            raise FileError("not_read")
        with source.open("rb") as file:
            while piece := file.read(_PIECE):
                yield piece
    except OSError as error:
        raise FileError("not_read") from error


def _unlinked(copy: Path) -> bool:
    try:
        copy.unlink(missing_ok=True)
    except OSError:
        return False
    return True
