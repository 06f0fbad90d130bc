"""The way into the palette, and back: the keyboard returns to where it was."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.window import MainWindow

if TYPE_CHECKING:
    from app.ui.palette.palette import Palette


class PaletteDoor(QObject):
    """One palette at most, made anew each time: it shows what is so now."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self.palette: Palette | None = None
        window.search.connect(self.turn)

    def turn(self) -> None:
        """Open it, or close it where it is open."""
        if self.palette is not None:
            self.palette.close_up()
            return
        from app.ui.palette.palette import Palette  # noqa: PLC0415 - when it is first wanted

        self._before = QApplication.focusWidget()
        if self._before is not None:
            self._before.destroyed.connect(self._forget)
        self.palette = Palette(self._window)
        self.palette.over.connect(self._over)
        self.palette.begin()

    def _over(self) -> None:
        held = self.palette is not None and self.palette.field.hasFocus()
        self.palette = None
        before, self._before = self._before, None
        if before is not None:
            before.destroyed.disconnect(self._forget)
            if held and before.isVisible():
                before.setFocus()

    def _forget(self) -> None:
        """What had the keyboard is gone."""
        self._before = None
