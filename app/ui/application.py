"""Qt's application, which lets somebody decide before the system ends it: the Mac's "Quit", or the end of a session."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """`on_quit` is called instead of ending at once; without it Qt ends as always."""

    on_quit: Callable[[], None] | None = None

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Quit or self.on_quit is None:
            return super().event(event)
        event.ignore()
        self.on_quit()
        return True
