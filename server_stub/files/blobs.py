"""The bytes of files: each content is one file on the disk, called by its SHA-256, below the data folder and for this user alone."""

import errno
import hashlib
import logging
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import BinaryIO

from app.protocol.ids import new_id
from server_stub.db.backup import sync_folder

log = logging.getLogger("livechat.files")

FOLDER = "files"
# Kept free on the disk: the database, and so every chat, needs it more than a file does.
KEPT_FREE_BYTES = 256 * 1024 * 1024
_PARTS = "part"
_DIGEST_CHARACTERS = 64
_FULL = (errno.ENOSPC, errno.EDQUOT)


class StorageFullError(Exception):
    """The disk has no room for another file."""


class Draft:
    """A content on its way to the disk, under a name of its own. `size` in bytes."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.size = 0
        self._hash = hashlib.sha256()
        self._file: BinaryIO = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")

    @property
    def digest(self) -> str:
        """What it is called by, as far as it is written."""
        return self._hash.hexdigest()

    def write(self, data: bytes) -> None:
        """Add bytes. Raises StorageFullError, OSError."""
        with _told_apart():
            self._file.write(data)
        self._hash.update(data)
        self.size += len(data)

    def finish(self) -> None:
        """See it down to the disk. Raises StorageFullError, OSError."""
        with _told_apart():
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()

    def discard(self) -> None:
        """Give it up, unless it has its place already."""
        try:
            self._file.close()
        except OSError:
            pass  # what could not be written is not wanted any more
        finally:
            self.path.unlink(missing_ok=True)


class Blobs:
    """All contents. Safe to use from several threads.

    `changing` is held while a content gets its place and a row that names it, and while what no row names is deleted.
    """

    def __init__(self, data_dir: Path, kept_free: int = KEPT_FREE_BYTES) -> None:
        self.folder = data_dir / FOLDER
        self.changing = Lock()
        self._parts = self.folder / _PARTS
        self._kept_free = kept_free

    def draft(self) -> Draft:
        """A content to be. Raises StorageFullError where the disk has too little room, and OSError."""
        with _told_apart():
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._parts.mkdir(mode=0o700, exist_ok=True)
            if shutil.disk_usage(self._parts).free < self._kept_free:
                raise StorageFullError
            return Draft(self._parts / new_id())

    def keep(self, draft: Draft) -> None:
        """Give a finished draft its place. Raises StorageFullError, OSError."""
        with _told_apart():
            place = self.path(draft.digest)
            place.parent.mkdir(mode=0o700, exist_ok=True)
            try:
                draft.path.replace(place)
            except PermissionError:
                # Windows replaces nothing that somebody reads; the same bytes are there then.
                if not place.is_file() or place.stat().st_size != draft.size:
                    raise
            sync_folder(place.parent)

    def path(self, digest: str) -> Path:
        """Where a content lies, if it is there."""
        return self.folder / digest[:2] / digest

    def delete(self, digest: str) -> None:
        """Let a content go. Raises OSError."""
        self.path(digest).unlink(missing_ok=True)

    def groups(self) -> Iterator[list[str]]:
        """The digests of all contents, some hundredths of them at a time. Raises OSError."""
        if not self.folder.is_dir():
            return
        for group in sorted(self.folder.iterdir()):
            if group.name != _PARTS and group.is_dir():
                yield [one.name for one in group.iterdir() if len(one.name) == _DIGEST_CHARACTERS]

    def forget_drafts(self) -> None:
        """Delete what was on its way when the server ended; only before anything is on its way again."""
        try:
            for part in self._parts.iterdir():
                part.unlink(missing_ok=True)
        except FileNotFoundError:
            return
        except OSError as error:
            log.warning("drafts not_deleted why=%s", error.strerror)


@contextmanager
def _told_apart() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise StorageFullError from error
        raise
