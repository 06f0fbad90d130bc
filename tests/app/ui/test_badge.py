"""The number at the program's icon: right at each change, and gone with the program."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
from PySide6.QtGui import QGuiApplication

from app.core.attention import badge
from app.core.changes import Changes
from app.core.turns import Wait, wait_for
from app.core.views import ConnectionState
from app.protocol.records import ConversationState
from app.ui.badge import AGAIN_S, Badge, QtPlate
from app.ui.desk import Desk
from app.ui.sample import CHRIS, MARTA, VISITOR
from tests.app.ui.conftest import Happenings
from tests.fakes.ill_store import unreadable
from tests.fakes.patience import PATIENCE_S


@dataclass
class Plate:
    shown: list[int] = field(default_factory=list)
    closed: bool = False
    works: bool = True
    news: asyncio.Event = field(default_factory=asyncio.Event)

    async def show(self, count: int) -> bool:
        if self.works:
            self.shown.append(count)
        self.news.set()
        return self.works

    async def close(self) -> None:
        self.closed = True


@asynccontextmanager
async def kept(desk: Desk, *others: Plate, wait: Wait = wait_for) -> AsyncGenerator[Plate]:
    plate = Plate()
    async with asyncio.TaskGroup() as group:
        task = group.create_task(Badge(desk, (*others, plate)).run(wait))
        yield plate
        task.cancel()
    assert all(every.closed for every in (*others, plate))


class Patience:
    """Waits until it is told that it was long enough. `asked`: for how many seconds, each time."""

    def __init__(self) -> None:
        self.asked = asyncio.Queue[float | None]()
        self.over = asyncio.Event()

    async def __call__(self, news: asyncio.Event, seconds: float | None) -> None:
        self.asked.put_nowait(seconds)
        if seconds is None:
            await news.wait()
        else:
            await self.over.wait()
        self.over.clear()


async def until(plate: Plate, shown: list[int]) -> None:
    async with asyncio.timeout(PATIENCE_S):
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


async def test_the_conversations_of_a_sign_in_that_ended_are_not_counted(desk: Desk) -> None:
    now = badge(desk.client.queries.folders())
    async with kept(desk) as plate:
        await until(plate, [now])
        desk.client.live.connected(ConnectionState.SIGNED_OUT, why="not_entitled")
        await until(plate, [now, 0])
        desk.client.live.connected(ConnectionState.CONNECTING)
        await until(plate, [now, 0, now])


async def test_where_one_place_could_not_be_told_it_is_tried_again_and_the_others_are_right(desk: Desk) -> None:
    now, broken, patience = badge(desk.client.queries.folders()), Plate(works=False), Patience()
    async with asyncio.timeout(PATIENCE_S), kept(desk, broken, wait=patience) as plate:
        assert await patience.asked.get() == AGAIN_S
        assert plate.shown == [now]
        broken.works = True
        patience.over.set()
        assert await patience.asked.get() is None
        assert (broken.shown, plate.shown) == ([now], [now])


async def test_a_store_that_fails_for_a_while_does_not_end_it(desk: Desk, expect_log: Callable[[str], None]) -> None:
    now, patience = badge(desk.client.queries.folders()), Patience()
    expect_log("turn failed=disk_failed")
    async with asyncio.timeout(PATIENCE_S), kept(desk, wait=patience) as plate:
        with unreadable(desk.client):
            assert await patience.asked.get() == AGAIN_S
        patience.over.set()
        assert await patience.asked.get() is None
        assert plate.shown == [now]


async def test_qt_is_given_the_number(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[int] = []
    monkeypatch.setattr(type(qapp), "setBadgeNumber", lambda _, count: given.append(count))
    plate = QtPlate(qapp)
    assert await plate.show(4)
    await plate.close()
    assert given == [4, 0]
