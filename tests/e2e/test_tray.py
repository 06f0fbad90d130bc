"""A tray that people use, on a screen: how one stands, who waits, and the way back to the window; with pictures in build/tray."""

import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import httpx
import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.core.overview import Standing
from app.ui.tray_picture import picture
from tests.e2e.accessible import accessibility
from tests.e2e.desk import WINDOW, Desk
from tests.e2e.hands import Hands
from tests.e2e.stage import SCREEN, Stage, set_stage
from tests.e2e.story import MINE, UNASSIGNED
from tests.e2e.theatre import client, server
from tests.fakes.programs import running, until
from tests.flow.client import Client
from tests.flow.office import Office

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the virtual screen and its tray are Linux's"),
    pytest.mark.skipif(shutil.which("trayer") is None, reason="`make setup` installs it, or prints the line that does"),
    pytest.mark.timeout(200),  # on a busy machine
]

PICTURES = Path("build/tray").resolve()
CALLING = "I am calling somebody"
CLOSE = "alt+F4"  # the window manager's own key
HIGH, ICON = 32, 22
PLACE = (0, SCREEN[1] - HIGH, 24, HIGH)
"""Where the icon is: alone in a tray at the lower left, with a pixel around it."""
MENU = (0, SCREEN[1] - 280, 380, 280)


class TraySide:
    """The tray as somebody sees and uses it."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self._faces = {standing: _painted(standing) for standing in Standing}

    async def shows(self, standing: Standing) -> None:
        """Wait until its icon says so, of all that it could say; a picture is kept."""

        async def says() -> bool:
            seen = _icon(await self._hands.look(PLACE))
            ground = seen.getpixel((0, 0))
            return min(Standing, key=lambda each: _difference(seen, self._faces[each], ground)) is standing

        await until(f"the icon says {standing}", says)
        (await self._hands.look(PLACE)).resize((PLACE[2] * 8, PLACE[3] * 8), Image.Resampling.NEAREST).save(PICTURES / f"{standing}.png")

    async def click(self) -> None:
        """As one does to get the window."""
        await self._hands.click(PLACE[0] + PLACE[2] // 2, PLACE[1] + HIGH // 2)

    async def choose(self, place: int) -> None:
        """Open the menu and choose an entry by the keyboard: its place among those that can be chosen, from 1. A picture is kept."""
        bare = await self._hands.look(MENU)
        await self._hands.click(PLACE[0] + PLACE[2] // 2, PLACE[1] + HIGH // 2, button=3)

        async def opened() -> bool:
            return ImageStat.Stat(ImageChops.difference(bare, await self._hands.look(MENU))).mean[0] > 1

        await until("the menu is open", opened)
        for _ in range(place):
            await self._hands.press("Down")
        await self._hands.photograph(MENU, PICTURES / "menu.png")
        await self._hands.press("Return")


def _painted(standing: Standing) -> Image.Image:
    made = picture(standing).pixmap(ICON).toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    return Image.frombytes("RGBA", (ICON, ICON), bytes(made.constBits()))


def _icon(place: Image.Image) -> Image.Image:
    left, top = (PLACE[2] - ICON) // 2, (HIGH - ICON) // 2
    return place.convert("RGB").crop((left, top, left + ICON, top + ICON))


def _difference(seen: Image.Image, face: Image.Image, ground: object) -> float:
    assert isinstance(ground, tuple)
    expected = Image.new("RGBA", face.size, (*ground, 255))
    expected.alpha_composite(face)
    return float(sum(ImageStat.Stat(ImageChops.difference(seen, expected.convert("RGB"))).mean))


@asynccontextmanager
async def tray(stage: Stage) -> AsyncIterator[TraySide]:
    """A tray that needs no desktop."""
    command = ("trayer", "--edge", "bottom", "--align", "left", "--widthtype", "request", "--height", str(HIGH))
    async with running(*command, environment=stage.environment, log=stage.folder / "tray.log"):
        yield TraySide(Hands(stage.environment))


async def somebody_waits(office: Office) -> tuple[Client, str]:
    """Ben, who is online, and the id of a conversation that waits."""
    ben = await office.online("ben")
    await office.waiting_visitor()
    entered = await ben.event("conversation_entered")
    return ben, entered["conversation"]["id"]


async def test_the_tray_says_how_one_stands_and_leads_back(tmp_path: Path, qapp: QApplication) -> None:  # noqa: ARG001 - it paints
    PICTURES.mkdir(parents=True, exist_ok=True)
    async with (
        set_stage(tmp_path) as stage,
        tray(stage) as icon,
        accessibility(stage.session) as screen,
        AsyncExitStack() as serving,
    ):
        address = await serving.enter_async_context(server(stage))
        http = await serving.enter_async_context(httpx.AsyncClient(base_url=address))
        office = Office(address, http)
        ben, waiting = await somebody_waits(office)
        async with client(stage, address, f"livechat://conversation/{waiting}"):
            desk = Desk(screen, Hands(stage.environment))
            await desk.sees(CALLING)  # the link came to a program that had never heard of this chat
            await icon.shows(Standing.OFFLINE)
            await desk.go_online()
            await icon.shows(Standing.ALERT)
            await desk.press(MINE)
            await desk.hands.press(CLOSE)
            await desk.answer("Close the window", "Live Chat Desk stays in the tray")
            await desk.has_no_window(WINDOW)
            await icon.click()
            await desk.window()
            await desk.hands.press(CLOSE)
            await desk.has_no_window(WINDOW)
            await icon.choose(2)  # after the switch: who waits
            await desk.row(UNASSIGNED, CALLING)
            await ben.command("assign_to_me", conversation=waiting)
            await icon.shows(Standing.ONLINE)
            await office.hang_up()
            await serving.aclose()
            await icon.shows(Standing.NOT_CONNECTED)
