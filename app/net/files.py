"""Files of messages over HTTP: brought to the server, and fetched from there."""

from collections.abc import AsyncIterator, Awaitable, Callable
from urllib.parse import quote

import httpx

from app.core.steps import Upload
from app.net.requests import Requests, read
from app.protocol.ids import FileId
from app.protocol.records import File


class FileRequests(Requests):
    """Each raises ApiError or Unreachable."""

    async def upload(self, access: str, upload: Upload, pieces: Callable[[], AsyncIterator[bytes]]) -> File:
        """Bring a file; given again under the same id it is the same file."""
        path = f"/conversations/{quote(upload.conversation, safe='')}/files/{quote(upload.id, safe='')}"
        return read(await self.give(path, access, upload.size, pieces(), {"name": upload.name}), File)

    async def download(self, access: str, file: FileId, take: Callable[[bytes], Awaitable[None]], *, small: bool) -> None:
        """A file, given to `take` a piece at a time; `small`: a picture, 480 pixels wide and high at most."""
        await self.take(f"/api/v1/files/{quote(file, safe='')}{'?small' if small else ''}", access, take, _is_a_file)

    async def image(self, image: str, take: Callable[[bytes], Awaitable[None]]) -> None:
        """An image of a playbook, likewise; anybody may have it."""
        await self.take(f"/images/{quote(image, safe='')}", "", take, _is_an_image)


def _is_a_file(headers: httpx.Headers) -> bool:
    return str(headers.get("Content-Disposition", "")).startswith("attachment")


def _is_an_image(headers: httpx.Headers) -> bool:
    return str(headers.get("Content-Type", "")).startswith("image/")
