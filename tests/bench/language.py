"""How long another language takes while it runs, with every window open: until all of them are painted in it."""

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
    """Which of the windows were painted since it was last asked to begin."""

    def __init__(self, windows: list[QWidget]) -> None:
        super().__init__()
        self._windows = windows
        self._seen: set[int] = set()
        for window in windows:
            for part in (window, *window.findChildren(QWidget)):
                part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self._seen.add(id(watched.window()))
        return False

    def timed(self, application: QApplication, code: str) -> float:
        """Speak it, and go on until every window was painted and nothing more is waiting; ms."""
        self._seen.clear()
        began = time.perf_counter()
        language.speak(application, code)
        while len(self._seen) < len(self._windows):
            QApplication.processEvents()
        QApplication.processEvents()
        return (time.perf_counter() - began) * 1000


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
    for percent in (50, 99):
        say(f"another language with every window open, painted, p{percent}", percentile(taken, percent), "ms", aim="under 300")


if __name__ == "__main__":
    measure()
