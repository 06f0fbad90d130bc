"""The number at the program's icon: chats that nobody has taken, and one's own with something unread, counted anew at each change."""

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QGuiApplication

from app.core.attention import badge
from app.core.changes import Changes
from app.core.signed_in import who_is_in
from app.core.turns import Wait, outcome, wait_for
from app.ui.desk import Desk

if TYPE_CHECKING:
    import asyncio

log = logging.getLogger("livechat.ui")

AGAIN_S = 60.0
"""Where the number could not be counted or told: until it is tried again, if nothing changes before."""


class Plate(Protocol):
    """Where the number stands."""

    async def show(self, count: int) -> bool:
        """This number; none for 0. Whether it stands there now."""
        ...

    async def close(self) -> None:
        """It goes."""
        ...


class QtPlate:
    """The dock's of macOS, the taskbar's of Windows."""

    def __init__(self, app: QGuiApplication) -> None:
        self._app = app

    async def show(self, count: int) -> bool:
        """See Plate."""
        self._app.setBadgeNumber(count)
        return True

    async def close(self) -> None:
        """See Plate."""
        self._app.setBadgeNumber(0)


class Badge:
    """`plates`: where the number stands."""

    def __init__(self, desk: Desk, plates: Sequence[Plate]) -> None:
        self._desk = desk
        self._plates = plates
        self._shown = [0] * len(plates)

    async def run(self, wait: Wait = wait_for) -> None:
        """Keep it right until cancelled."""
        import asyncio  # noqa: PLC0415 - a quarter of a bare start; the window is painted before

        news = asyncio.Event()
        unsubscribe = self._desk.client.changes.subscribe(lambda changes: _wake(news, changes))
        try:
            while True:
                await wait(news, await outcome(self._turn(), AGAIN_S, log))
                news.clear()
        finally:
            unsubscribe()
            for plate in self._plates:
                await plate.close()

    async def _turn(self) -> float | None:
        """Have it stand everywhere; after how many seconds to try again where it does not."""
        count = self._count()
        for place, plate in enumerate(self._plates):
            if self._shown[place] != count and await plate.show(count):
                self._shown[place] = count
        return None if all(shown == count for shown in self._shown) else AGAIN_S

    def _count(self) -> int:
        client = self._desk.client
        return badge(client.queries.folders()) if who_is_in(client.queries, client.live) is not None else 0


def _wake(news: "asyncio.Event", changes: Changes) -> None:
    if changes.folders or changes.conversations or changes.left or changes.everything or changes.me or changes.connection:
        news.set()
