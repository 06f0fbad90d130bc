"""The number at the program's icon: chats that nobody has taken, and one's own with something unread, counted anew at each change."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QGuiApplication

from app.core.attention import badge
from app.core.changes import Changes
from app.ui.desk import Desk

if TYPE_CHECKING:
    import asyncio


class Plate(Protocol):
    """Where the number stands."""

    async def show(self, count: int) -> None:
        """This number; none for 0."""
        ...

    async def close(self) -> None:
        """It goes."""
        ...


class QtPlate:
    """The dock's of macOS, the taskbar's of Windows."""

    def __init__(self, app: QGuiApplication) -> None:
        self._app = app

    async def show(self, count: int) -> None:
        """See Plate."""
        self._app.setBadgeNumber(count)

    async def close(self) -> None:
        """See Plate."""
        self._app.setBadgeNumber(0)


class Badge:
    """`plates`: where the number stands."""

    def __init__(self, desk: Desk, plates: Sequence[Plate]) -> None:
        self._desk = desk
        self._plates = plates

    async def run(self) -> None:
        """Keep it right until cancelled."""
        import asyncio  # noqa: PLC0415 - a quarter of a bare start; the window is painted before

        news, shown = asyncio.Event(), 0
        unsubscribe = self._desk.client.changes.subscribe(lambda changes: _wake(news, changes))
        try:
            while True:
                count = self._count()
                if count != shown:
                    for plate in self._plates:
                        await plate.show(count)
                    shown = count
                    continue  # it may have changed meanwhile
                news.clear()
                await news.wait()
        finally:
            unsubscribe()
            for plate in self._plates:
                await plate.close()

    def _count(self) -> int:
        queries = self._desk.client.queries
        return badge(queries.folders()) if queries.me() is not None else 0


def _wake(news: "asyncio.Event", changes: Changes) -> None:
    if changes.folders or changes.conversations or changes.left or changes.everything or changes.me:
        news.set()
