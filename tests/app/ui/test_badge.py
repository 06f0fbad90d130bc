"""The number at the program's icon: right at each change, and gone with the program."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
from PySide6.QtGui import QGuiApplication

from app.core.attention import badge
from app.core.changes import Changes
from app.protocol.records import ConversationState
from app.ui.badge import Badge, QtPlate
from app.ui.desk import Desk
from app.ui.sample import CHRIS, MARTA, VISITOR
from tests.app.ui.conftest import Happenings


@dataclass
class Plate:
    shown: list[int] = field(default_factory=list)
    closed: bool = False
    news: asyncio.Event = field(default_factory=asyncio.Event)

    async def show(self, count: int) -> None:
        self.shown.append(count)
        self.news.set()

    async def close(self) -> None:
        self.closed = True


@asynccontextmanager
async def kept(desk: Desk) -> AsyncGenerator[Plate]:
    plate = Plate()
    async with asyncio.TaskGroup() as group:
        task = group.create_task(Badge(desk, (plate,)).run())
        yield plate
        task.cancel()
    assert plate.closed


async def until(plate: Plate, shown: list[int]) -> None:
    async with asyncio.timeout(10):
        while plate.shown != shown:
            plate.news.clear()
            await plate.news.wait()


async def test_it_follows_what_waits_and_goes_with_the_program(desk: Desk, server: Happenings) -> None:
    now = badge(desk.client.queries.folders())
    async with kept(desk) as plate:
        await until(plate, [now])
        server.becomes(MARTA.id, ConversationState.ASSIGNED, CHRIS)
        await until(plate, [now, now - 1])


async def test_what_leaves_its_number_alone_says_nothing(desk: Desk, server: Happenings) -> None:
    async with kept(desk) as plate:
        await until(plate, [badge(desk.client.queries.folders())])
        server.says(MARTA.id, VISITOR, "still here")
        server.becomes(MARTA.id, ConversationState.ASSIGNED, CHRIS)
        await until(plate, [plate.shown[0], plate.shown[0] - 1])


async def test_signed_out_there_is_none(desk: Desk) -> None:
    async with kept(desk) as plate:
        await until(plate, [badge(desk.client.queries.folders())])
        desk.client.store.erase()
        desk.client.changes.publish(Changes(me=True, everything=True))
        await until(plate, [plate.shown[0], 0])


async def test_qt_is_given_the_number(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[int] = []
    monkeypatch.setattr(type(qapp), "setBadgeNumber", lambda _, count: given.append(count))
    plate = QtPlate(qapp)
    await plate.show(4)
    await plate.close()
    assert given == [4, 0]
