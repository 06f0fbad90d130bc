"""How long another language takes while it runs, with every window open: until all of them are painted in it.

Held to the aim is the time that it takes of a processor; what else runs on the machine takes its share of the time by the clock.
"""

import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import cycle, islice

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.ui import gallery, gallery_company, gallery_help, gallery_leads, gallery_playbooks, gallery_preferences, gallery_sites, language
from app.ui.gallery import stage
from app.ui.theme import Theme
from tests.bench.editor import NoTasks
from tests.bench.figures import percentile, say

_SWITCHES, _WARM_UP = 40, 6


class _Painted(QObject):
    """Which of the windows were asked to paint themselves since it was last asked to begin; only they are watched, which costs nothing."""

    def __init__(self, windows: list[QWidget]) -> None:
        super().__init__()
        self._windows = windows
        self._seen: set[int] = set()
        for window in windows:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.UpdateRequest:
            self._seen.add(id(watched))
        return False

    def timed(self, application: QApplication, code: str) -> tuple[float, float]:
        """Speak it, and go on until every window was painted and nothing more is waiting; ms by the clock, and of the processor."""
        self._seen.clear()
        began, worked = time.perf_counter(), time.process_time()
        language.speak(application, code)
        while len(self._seen) < len(self._windows):
            QApplication.processEvents()
        QApplication.processEvents()
        return (time.perf_counter() - began) * 1000, (time.process_time() - worked) * 1000


@contextmanager
def _everything(theme: Theme) -> Iterator[list[QWidget]]:
    """The main window on a chat with its details, and the windows and a dialog beside it."""
    with ExitStack() as open_now:
        main = open_now.enter_context(stage(gallery.SCENES["details"], theme, width=1440, height=1200))
        desk = replace(main.desk, tasks=NoTasks(lambda _error: None))
        size = (1280, 780)
        beside: list[QWidget] = [
            open_now.enter_context(gallery_playbooks.playbooks_stage(gallery_playbooks.SCENES["chatbot-chosen"], desk, size)),
            open_now.enter_context(gallery_company.company_stage(gallery_company.SCENES["company-users"], desk, size)),
            open_now.enter_context(gallery_leads.leads_stage(gallery_leads.SCENES["leads-found"], desk, size)),
            open_now.enter_context(
                gallery_preferences.preferences_stage(gallery_preferences.SCENES["preferences-notifications"], desk, size)
            ),
            open_now.enter_context(gallery_help.help_stage(gallery_help.SCENES["help-conversations"], desk, size)),
            gallery_sites.settings(desk, main),
        ]
        beside[-1].show()
        QApplication.processEvents()
        yield [main, *beside]


def measure() -> None:
    """Print p50 and p99 of the switch, through all languages in turn."""
    application = QApplication([sys.argv[0], "-style", "fusion"])
    language.speak(application, "en")
    with _everything(Theme(application, "light")) as windows:
        painted = _Painted(windows)
        codes = islice(cycle(language.LANGUAGES[1:] + language.LANGUAGES[:1]), _SWITCHES + _WARM_UP)
        taken = [painted.timed(application, code) for code in codes][_WARM_UP:]
    clock, processor = zip(*taken, strict=True)
    for percent in (50, 99):
        what = "another language with every window open, painted"
        say(f"{what}, processor time, p{percent}", percentile(list(processor), percent), "ms", aim="under 300")
        say(f"{what}, by the clock, p{percent}", percentile(list(clock), percent), "ms")


if __name__ == "__main__":
    measure()
