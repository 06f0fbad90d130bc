"""A server that takes files and gives them back."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

from app.core.errors import ApiError, Unreachable
from app.core.steps import Upload
from app.protocol.errors import ErrorCode
from app.protocol.ids import FileId
from app.protocol.records import File
from tests.fakes.linked_desk import MemoryApi


class FileHouse(MemoryApi):
    """`held`: what it has. `stale`: the next token is too old, which it notices when all has come.

    `errors` are answered first; `cut_after`: so many bytes come in, then the line breaks, once.
    """

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[FileId, bytes] = {}
        self.small: dict[FileId, bytes] = {}
        self.errors: list[Exception] = []
        self.cut_after: int | None = None
        self.stale = False
        self.away = False  # nothing can be downloaded
        self.taken: list[tuple[FileId, str, int]] = []
        self.open_doors = asyncio.Event()
        self.open_doors.set()

    async def upload(self, _access: str, upload: Upload, pieces: Callable[[], AsyncIterator[bytes]]) -> File:  # type: ignore[override]  # its own
        if self.errors:
            raise self.errors.pop(0)
        content = b""
        async for piece in pieces():
            content += piece
            await self.open_doors.wait()
            if self.cut_after is not None and len(content) >= self.cut_after:
                self.cut_after = None
                raise Unreachable
        if self.stale:
            self.stale = False
            raise ApiError(ErrorCode.TOKEN_EXPIRED)
        assert len(content) == upload.size
        assert self.held.setdefault(upload.id, content) == content
        self.taken.append((upload.id, upload.name, len(content)))
        return File(id=upload.id, name=upload.name, media_type="application/pdf", size=len(content))

    async def download(  # type: ignore[override]  # its own parameters
        self, _access: str, file: FileId, take: Callable[[bytes], Awaitable[None]], *, small: bool
    ) -> None:
        await self.open_doors.wait()
        if self.away:
            raise Unreachable
        found = (self.small if small else self.held).get(file)
        if found is None:
            raise ApiError(ErrorCode.NOT_FOUND)
        for start in range(0, len(found), 1024 * 1024):
            await take(found[start : start + 1024 * 1024])
