"""Gives files back to those who may read them at that moment, and images to everybody."""

import asyncio
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from app.protocol.errors import ErrorCode
from app.protocol.ids import FileId
from server_stub.db.database import Database
from server_stub.db.files import Placed, find_image, placed_file
from server_stub.files.blobs import Blobs
from server_stub.files.kinds import PLAIN, media_type
from server_stub.handlers.actors import AgentActor, VisitorActor
from server_stub.handlers.files import agent_reads, visitor_reads
from server_stub.handlers.refused import Refused

log = logging.getLogger("livechat.files")

_PIECE_BYTES = 256 * 1024
_HEAD_BYTES = 16


@dataclass(frozen=True, slots=True)
class Stored:
    """A content that may go out, with its `size` in bytes. The media type is an image's, or says nothing."""

    path: Path
    name: str
    media_type: str
    size: int

    async def pieces(self) -> AsyncIterator[bytes]:
        """Its bytes. Raises OSError."""
        file = await asyncio.to_thread(self.path.open, "rb")
        try:
            while piece := await asyncio.to_thread(file.read, _PIECE_BYTES):
                yield piece
        finally:
            file.close()


class Reading:
    """The files of all accounts, for whoever asks."""

    def __init__(self, database: Database, blobs: Blobs) -> None:
        self._database = database
        self._blobs = blobs

    async def for_agent(self, actor: AgentActor, id_: FileId, small: bool) -> Stored:
        """A file, or its preview. Raises Refused (not_found): absent and not to be read are alike."""
        return await asyncio.to_thread(self._for_agent, actor, id_, small)

    async def for_visitor(self, actor: VisitorActor, id_: FileId, small: bool) -> Stored:
        """The same for a visitor."""
        return await asyncio.to_thread(self._for_visitor, actor, id_, small)

    async def image(self, id_: str) -> Stored:
        """An image of a playbook. Raises Refused (not_found)."""
        return await asyncio.to_thread(self._image, id_)

    def _for_agent(self, actor: AgentActor, id_: FileId, small: bool) -> Stored:
        placed = self._placed(id_)
        if placed is None or not agent_reads(actor, placed.row, placed.standing):
            raise Refused(ErrorCode.NOT_FOUND)
        return self._file(placed, small)

    def _for_visitor(self, actor: VisitorActor, id_: FileId, small: bool) -> Stored:
        placed = self._placed(id_)
        if placed is None or not visitor_reads(actor, placed.row, placed.visitor):
            raise Refused(ErrorCode.NOT_FOUND)
        return self._file(placed, small)

    def _placed(self, id_: FileId) -> Placed | None:
        with self._database.read() as connection:
            return placed_file(connection, id_)

    def _file(self, placed: Placed, small: bool) -> Stored:
        row = placed.row
        if small and not row.width:
            raise Refused(ErrorCode.NOT_FOUND)
        return self._stored(row.small if small and row.small else row.digest, row.name, shown=bool(row.width))

    def _image(self, id_: str) -> Stored:
        with self._database.read() as connection:
            found = find_image(connection, id_)
        if found is None:
            raise Refused(ErrorCode.NOT_FOUND)
        return self._stored(found.digest, "image", shown=True)

    def _stored(self, digest: str, name: str, *, shown: bool) -> Stored:
        path = self._blobs.path(digest)
        try:
            with path.open("rb") as file:
                head = file.read(_HEAD_BYTES)
            size = path.stat().st_size
        except OSError as error:
            log.error("file missing digest=%s why=%s", digest, error.strerror)
            raise Refused(ErrorCode.NOT_FOUND) from None
        return Stored(path, name, media_type(head) if shown else PLAIN, size)
