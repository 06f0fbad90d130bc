"""A server that has the images of playbooks."""

import asyncio
from collections.abc import Awaitable, Callable

from app.core.errors import ApiError
from app.protocol.errors import ErrorCode
from tests.fakes.linked_desk import MemoryApi


class PictureHouse(MemoryApi):
    """Has these images, each in pieces. `asked`: for which it was asked; nobody is answered while `open_doors` is not set."""

    def __init__(self) -> None:
        super().__init__()
        self.images: dict[str, tuple[bytes, ...]] = {}
        self.asked: list[str] = []
        self.open_doors = asyncio.Event()
        self.open_doors.set()

    async def image(self, image: str, take: Callable[[bytes], Awaitable[None]]) -> None:  # type: ignore[override]  # its own parameters
        self.asked.append(image)
        await self.open_doors.wait()
        if image not in self.images:
            raise ApiError(ErrorCode.NOT_FOUND)
        for piece in self.images[image]:
            await take(piece)
