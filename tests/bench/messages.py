"""One conversation of 100,000 messages in the real window: opened, scrolled, added to. A frame is the change and its painting."""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.core.client import Client, open_client
from app.core.steps import Numbered
from app.protocol.events import MessageAdded
from app.ui.conversation.messages.view import MessageView
from app.ui.desk import Desk
from app.ui.sample import VISITOR, Talk
from app.ui.theme import Theme
from app.ui.window import MainWindow
from tests.bench.editor import NoTasks
from tests.bench.figures import percentile, say
from tests.bench.stored import fill, one_endless_talk

MESSAGES = 100_000
_FRAMES = 300
_APPENDS = 200


@contextmanager
def _window(app: QApplication, store: Path) -> Iterator[tuple[Client, MainWindow]]:
    client = open_client(store)
    desk = Desk(client, Theme(app), NoTasks(lambda _error: None), lambda _sentence: None)
    window = MainWindow(desk)
    window.furnish()
    window.complete()
    window.resize(1200, 800)
    window.show()
    app.processEvents()
    yield client, window
    window.release()
    window.close()
    client.close()


def _timed(act: Callable[[], object], app: QApplication) -> float:
    began = time.perf_counter()
    act()
    app.processEvents()
    return (time.perf_counter() - began) * 1000


def _scroll(app: QApplication, view: MessageView) -> list[float]:
    """From the end towards the beginning, loading older messages on the way."""
    bar = view.verticalScrollBar()
    return [_timed(lambda: bar.setValue(max(0, bar.value() - 400)), app) for _ in range(_FRAMES)]


def _append(app: QApplication, client: Client, talk: Talk) -> list[float]:
    def arrive(number: int) -> None:
        message = talk.say(VISITOR, "One more thing.", after=1).messages[-1]
        applied = client.store.apply([Numbered(number, message.at, MessageAdded(message=message))], number)
        client.changes.publish(applied.changes)

    return [_timed(partial(arrive, n + 2), app) for n in range(_APPENDS)]


def measure() -> None:
    """Print the opening, and p50 and p99 of a frame while scrolling and while messages arrive."""
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "store.sqlite3"
        talk, parts = one_endless_talk(MESSAGES)
        fill(store, parts)
        with _window(app, store) as (client, window):
            say("opening 100,000 messages", _timed(lambda: window.open(talk.id), app), "ms")
            arriving = _append(app, client, talk)
            scrolling = _scroll(app, window.conversation.chat.messages)
    for name, frames in (("appending to", arriving), ("scrolling", scrolling)):
        for percent in (50, 99):
            say(f"{name} 100,000 messages, a frame's p{percent}", percentile(frames, percent), "ms", aim="under 16.7")


if __name__ == "__main__":
    measure()
