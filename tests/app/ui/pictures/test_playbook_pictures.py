"""Pictures of playbooks in the window: asked for once, shown when they are there, and words where they cannot be had."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter, QPixmap
from PySide6.QtWidgets import QApplication

from app.core.changes import Changes
from app.core.client import Client, open_client
from app.ui.pictures.pictures import LARGEST, Missing, Pictures, PlaybookPicture
from app.ui.tasks import Tasks
from tests.fakes.agent_desk import MemorySecrets
from tests.fakes.clock import FakeClock
from tests.fakes.picture_house import PictureHouse

SHOP = PlaybookPicture("0192f0c4-0000-7000-8000-000000000001")


def png(width: int, height: int) -> bytes:
    """A picture's bytes."""
    image, held = QImage(width, height, QImage.Format.Format_RGB32), QByteArray()
    image.fill(QColor("#12a4d9"))
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(held.data())


@dataclass
class Wall:
    """Where pictures hang, and where they come from."""

    client: Client
    house: PictureHouse
    pictures: Pictures
    changed: asyncio.Event

    async def look(self) -> QPixmap | Missing:
        """What there is to be seen, once what is asked for has come or will not."""
        while (found := self.pictures.get(SHOP)) is Missing.LOADING:
            self.changed.clear()
            await self.changed.wait()
        return found


@pytest.fixture
async def wall(qapp: QApplication, tmp_path: Path) -> AsyncIterator[Wall]:
    failures: list[Exception] = []
    client, house = open_client(tmp_path / "store.sqlite3", FakeClock(1_000)), PictureHouse()
    client.account.connect(house.open, MemorySecrets())
    await client.account.sign_in("desk.example", "anna@acme.example", "secret")
    tasks, changed = Tasks(failures.append), asyncio.Event()
    pictures = Pictures(client, tasks, qapp)
    pictures.changed.connect(changed.set)
    yield Wall(client, house, pictures, changed)
    await tasks.stop()
    pictures.deleteLater()
    client.close()
    assert failures == []


async def test_it_is_asked_for_once_and_shown(wall: Wall) -> None:
    wall.house.images[SHOP.image] = (png(64, 40),)
    wall.house.open_doors.clear()
    assert [wall.pictures.get(SHOP) for _ in range(3)] == [Missing.LOADING] * 3
    wall.house.open_doors.set()
    found = await wall.look()
    assert isinstance(found, QPixmap)
    assert (found.width(), found.height()) == (64, 40)
    assert wall.house.asked == [SHOP.image]


async def test_a_large_one_is_held_small(wall: Wall) -> None:
    wall.house.images[SHOP.image] = (png(3_000, 1_500),)
    found = await wall.look()
    assert isinstance(found, QPixmap)
    assert (found.width(), found.height()) == (LARGEST.width(), LARGEST.width() // 2)


SVG = b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image href='file:///etc/passwd'/></svg>"


def flood() -> bytes:
    """A few bytes that say they are 65,535 pixels wide and high."""
    begun = b"IHDR" + (65_535).to_bytes(4) * 2 + bytes((8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + (13).to_bytes(4) + begun + crc32(begun).to_bytes(4) + png(1, 1)[33:]


@pytest.mark.parametrize("content", [b"", b"GIF89a", SVG, png(64, 40)[:60], flood()], ids=["nothing", "begun", "svg", "cut", "flood"])
async def test_what_is_no_picture_is_none(wall: Wall, content: bytes) -> None:
    wall.house.images[SHOP.image] = (content,)
    assert await wall.look() is Missing.FAILED


async def test_one_that_could_not_be_had_is_asked_for_again_when_the_connection_is_back(wall: Wall) -> None:
    assert await wall.look() is Missing.FAILED
    assert wall.pictures.get(SHOP) is Missing.FAILED
    assert len(wall.house.asked) == 1
    wall.house.images[SHOP.image] = (png(64, 40),)
    wall.client.changes.publish(Changes(connection=True))
    assert isinstance(await wall.look(), QPixmap)
    assert len(wall.house.asked) == 2


async def test_it_stays_when_the_store_is_read_anew_and_goes_with_the_sign_in(wall: Wall) -> None:
    wall.house.images[SHOP.image] = (png(64, 40),)
    await wall.look()
    wall.client.changes.publish(Changes(everything=True, me=True))
    assert wall.pictures.names() == (SHOP,)
    await wall.client.account.sign_out()
    assert wall.pictures.names() == ()
