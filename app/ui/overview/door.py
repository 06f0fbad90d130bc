"""The way into the overview of shortcuts."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.ui.window import MainWindow


class OverviewDoor(QObject):
    """One at most. `choose`: opens where keys are chosen."""

    def __init__(self, window: MainWindow, choose: Callable[[], object]) -> None:
        super().__init__(window)
        self._window = window
        self._choose = choose
        window.overview.connect(self.open)

    def open(self) -> None:
        """Show it over the window."""
        from app.ui.overview.overview import Overview  # noqa: PLC0415 - when it is first wanted

        if self._window.findChild(Overview) is None:
            overview = Overview(self._window.desk, self._window)
            overview.choose.connect(self._choose)
            overview.open()
