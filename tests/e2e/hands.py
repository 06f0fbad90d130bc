"""A person's mouse and keyboard on a virtual screen, and a photograph of it."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageGrab, ImageStat

from tests.fakes.programs import StoryError


@dataclass(frozen=True, slots=True)
class Hands:
    """`environment` names the screen."""

    environment: Mapping[str, str]

    async def click(self, left: int, top: int, button: int = 1) -> None:
        """Move there and press a button: 1 is the left one, 3 the right."""
        await self._do("mousemove", str(left), str(top), "click", str(button))

    async def write(self, text: str) -> None:
        """Type into whatever has the keyboard."""
        await self._do("type", "--delay", "4", "--", text)

    async def press(self, key: str) -> None:
        """A key or a chord by its X name, such as "Return" or "shift+Return"."""
        await self._do("key", "--", key)

    async def photograph(self, area: tuple[int, int, int, int], to: Path) -> None:
        """Save a part of the screen: left, top, width, height."""
        await asyncio.to_thread((await self.look(area)).save, to)

    async def colour(self, left: int, top: int) -> str:
        """What a point of the screen is painted in, as #rrggbb."""
        pixel = (await self.look((left, top, 1, 1))).convert("RGB").tobytes()
        return f"#{pixel.hex()}"

    async def brightness(self, area: tuple[int, int, int, int]) -> float:
        """How bright a part of the screen is on the whole: 0 black, 255 white."""
        return float(ImageStat.Stat((await self.look(area)).convert("L")).mean[0])

    async def look(self, area: tuple[int, int, int, int]) -> Image.Image:
        """A part of the screen as it is now."""
        left, top, width, height = area
        box = (left, top, left + width, top + height)
        return await asyncio.to_thread(ImageGrab.grab, box, xdisplay=self.environment["DISPLAY"])

    async def _do(self, *command: str) -> None:
        process = await asyncio.create_subprocess_exec("xdotool", *command, env=dict(self.environment))
        if await process.wait() != 0:
            raise StoryError(f"xdotool {command[0]} failed")
