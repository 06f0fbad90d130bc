"""What a playbook of 200 cards costs in its editor beside one of 5: until it is painted, for a key typed in it, and to be kept.

Opening is held to its aim by the time that it takes of a processor; what else runs on the machine takes its share by the clock.
"""

import tempfile
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.core.client import open_client
from app.protocol.playbooks import PlaybookContent
from app.ui import sample
from app.ui.desk import Desk
from app.ui.playbooks.marked_field import MarkedField
from app.ui.playbooks.window import PlaybooksWindow
from app.ui.sample_playbooks import LIVE, SITES
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from tests.bench.figures import middle, percentile, say

FEW, MANY = 5, 200
_OPENINGS, _KEYS, _WARM_UP = 30, 200, 3


class NoTasks(Tasks):
    """No server is asked."""

    def spawn(self, work: Coroutine[Any, Any, None], name: str) -> Any:
        del name
        work.close()


class _Painted(QObject):
    """Knows whether something was painted since it was last asked to begin."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.done = False
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.done = self.done or event.type() == QEvent.Type.Paint
        return False

    def timed(self, act: Callable[[], object]) -> tuple[float, float]:
        """Do it, and wait for the paint that follows; ms by the clock, and of the processor."""
        self.done = False
        began, worked = time.perf_counter(), time.process_time()
        act()
        while not self.done:
            QApplication.processEvents()
        return (time.perf_counter() - began) * 1000, (time.process_time() - worked) * 1000


def playbook(count: int) -> PlaybookContent:
    """Messages and questions in turn, each second answer a path of its own."""
    cards: list[dict[str, Any]] = []
    for number in range(count):
        after = f"card-{number + 1}" if number + 1 < count else ""
        if number % 4 == 3:
            answers = [{"id": "yes", "text": "Yes, please", "next": after}, {"id": "no", "text": "No, thank you"}]
            cards.append({"id": f"card-{number}", "type": "question", "text": f"Is that question {number}?", "answers": answers})
        else:
            cards.append({"id": f"card-{number}", "type": "message", "text": f"What the bot says at card {number}.", "next": after})
    definition = {"bot_name": "Acme Assistant", "start": "card-0", "cards": cards}
    return PlaybookContent(playbook=replace(LIVE, id=f"playbook-{count}", name=f"{count} cards"), definition=definition)


@contextmanager
def _window(application: QApplication) -> Iterator[PlaybooksWindow]:
    with tempfile.TemporaryDirectory() as folder:
        client = open_client(Path(folder) / "store.sqlite3", clock=lambda: sample.NOW)
        client.store.settings.put_me(sample.ME)
        window = PlaybooksWindow(Desk(client, Theme(application), NoTasks(lambda _error: None), lambda _sentence: None))
        window.shelf.show_all((LIVE,), SITES)
        window.resize(1280, 780)
        window.show()
        yield window
        window.close()
        client.close()


def _openings(window: PlaybooksWindow, painted: _Painted) -> dict[int, list[tuple[float, float]]]:
    """In turn, so that whatever else the machine does falls on both."""
    taken: dict[int, list[tuple[float, float]]] = {FEW: [], MANY: []}
    for _ in range(_OPENINGS + _WARM_UP):
        for count, times in taken.items():
            times.append(painted.timed(partial(window.page.show_content, playbook(count))))
    return {count: times[_WARM_UP:] for count, times in taken.items()}


def _keys(window: PlaybooksWindow, painted: _Painted, count: int) -> tuple[list[float], list[float]]:
    """A key each, and what it costs to keep all of it once one pauses."""
    window.page.show_content(playbook(count))
    bench = window.page.bench
    bench.editor.choose("card-2")
    field = bench.editor.form.fields["text"]
    assert isinstance(field, MarkedField)
    field.text.moveCursor(QTextCursor.MoveOperation.End)
    keys, kept = [], []
    for _ in range(_KEYS + _WARM_UP):
        keys.append(painted.timed(lambda: QTest.keyClick(field.text, Qt.Key.Key_A))[0])
        bench.breath.stop()
        began = time.perf_counter()
        bench.breath.timeout.emit()
        kept.append((time.perf_counter() - began) * 1000)
        QTest.keyClick(field.text, Qt.Key.Key_Backspace)
    return keys[_WARM_UP:], kept[_WARM_UP:]


def measure() -> None:
    """Print the medians of opening, and p50 and p99 of a key and of keeping what was typed."""
    application = QApplication([])
    with _window(application) as window:
        painted = _Painted(window.page.bench.editor.flow.viewport())
        openings = _openings(window, painted)
        few, _ = _keys(window, painted, FEW)
        many, kept = _keys(window, painted, MANY)
    for place, (what, aim) in enumerate((("by the clock", ""), ("processor time", "ratio at most 1.5"))):
        few_ms, many_ms = (middle([taken[place] for taken in openings[count]]) for count in (FEW, MANY))
        say(f"opening a playbook of {MANY} cards, painted, {what}", many_ms, "ms", floor=few_ms, aim=aim)
    for percent in (50, 99):
        floor = percentile(few, percent)
        say(f"a key typed in a playbook of {MANY} cards, p{percent}", percentile(many, percent), "ms", floor=floor, aim="under 16")
        say(f"keeping an unsaved playbook of {MANY} cards, p{percent}", percentile(kept, percent), "ms", aim="under 16")


if __name__ == "__main__":
    measure()
