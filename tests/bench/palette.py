"""What a key costs in the palette beside 5,000 conversations: from the key to the painted rows, while they are read and after."""

import gc
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.client import open_client
from app.protocol.snapshots import AgentSnapshot
from app.ui import sample
from app.ui.desk import Desk
from app.ui.palette.door import PaletteDoor
from app.ui.sample_tasks import PromptTasks
from app.ui.theme import Theme
from app.ui.window import MainWindow
from tests.bench.figures import percentile, say
from tests.bench.stored import conversation, fill

CONVERSATIONS = 5_000
_WORDS = ("visitor 4321", "stove", "close conv", "reassign ben", "zzz", "the tent", "message 9", "anna", "vstr")
_TURNS = 5


def _stored() -> Iterable[AgentSnapshot]:
    now = time.time_ns() // 1_000_000
    yield AgentSnapshot(me=sample.ME, agents=(sample.ANNA, sample.BEN), closed_count=CONVERSATIONS)
    yield AgentSnapshot(conversations=tuple(conversation(n, now) for n in range(CONVERSATIONS)))


def _keys(door: PaletteDoor, window: MainWindow, words: str, *, all_read: bool) -> list[float]:
    """The milliseconds of each key of these words in a palette opened for them."""
    window.search.emit()
    palette = door.palette
    if palette is None:
        raise RuntimeError("the palette did not open")
    while all_read and palette.is_reading:
        QApplication.processEvents()
    took = []
    for letter in words:
        began = time.perf_counter()
        QTest.keyClicks(palette.field, letter)
        palette.list.viewport().repaint()
        took.append((time.perf_counter() - began) * 1000)
        QApplication.processEvents()
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    QApplication.processEvents()
    return took


def _opening(window: MainWindow) -> float:
    began = time.perf_counter()
    window.search.emit()
    QApplication.processEvents()
    took = (time.perf_counter() - began) * 1000
    window.search.emit()
    return took


def measure() -> None:
    """Print how long it takes to open, and p50 and p99 of a key, with all conversations read and while they are."""
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "store.sqlite3"
        fill(store, _stored())
        client = open_client(store)
        window = MainWindow(Desk(client, Theme(app, "light"), PromptTasks(lambda _error: None), lambda _sentence: None))
        window.furnish()
        window.resize(1200, 780)
        window.show()
        gc.freeze()  # as the program does once it is painted
        door = PaletteDoor(window)
        first, again = _opening(window), _opening(window)
        read, reading = (
            [ms for _ in range(_TURNS) for words in _WORDS for ms in _keys(door, window, words, all_read=how)] for how in (True, False)
        )
        window.release()
        client.close()
    say("opening the palette for the first time", first, "ms")
    say("opening the palette", again, "ms", aim="under 50")
    for percent in (50, 99):
        say(f"a key in the palette, p{percent}", percentile(read, percent), "ms", aim="under 16")
        say(f"a key in the palette while it still reads, p{percent}", percentile(reading, percent), "ms", aim="under 16")


if __name__ == "__main__":
    measure()
