"""The numbered pictures of a story, or none."""

from pathlib import Path
from typing import Protocol

from tests.e2e.desk import Desk
from tests.e2e.visitor import Visitor


class Album(Protocol):
    """Is shown each moment of a story that is worth keeping."""

    async def keep(self, moment: str, *, desk: Desk | None = None, visitor: Visitor | None = None) -> None:
        """Remember how the sides that are given look now."""


class NoAlbum:
    """Keeps nothing."""

    async def keep(self, moment: str, *, desk: Desk | None = None, visitor: Visitor | None = None) -> None:
        """Look, and go on."""


class PictureAlbum:
    """Saves one PNG a side into a folder, numbered in the order of the story."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pictures: list[Path] = []

    async def keep(self, moment: str, *, desk: Desk | None = None, visitor: Visitor | None = None) -> None:
        """Photograph."""
        if visitor:
            await visitor.photograph(self._next(moment, "visitor"))
        if desk:
            await desk.photograph(self._next(moment, "desk"))

    def _next(self, moment: str, side: str) -> Path:
        path = self.folder / f"{len(self.pictures) + 1:02d}-{moment.replace(' ', '-')}-{side}.png"
        self.pictures.append(path)
        return path
