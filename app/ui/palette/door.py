"""The way into the palette, from whichever window, and back: the keyboard returns to where it was."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.ui.window import MainWindow

if TYPE_CHECKING:
    from app.ui.palette.palette import Palette


class PaletteDoor(QObject):
    """One palette at most, made anew each time: it shows what is so now."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self._from: QWidget | None = None
        self.palette: Palette | None = None
        window.search.connect(self.turn)

    def turn(self) -> None:
        """Open it, or close it where it is open."""
        if self.palette is not None:
            self.palette.close_up()
            return
        from app.ui.palette.palette import Palette  # noqa: PLC0415 - when it is first wanted

        self._before = self._window.focusWidget()
        if self._before is not None:
            self._before.destroyed.connect(self._forget)
        self.palette = Palette(self._window)
        self.palette.over.connect(self._over)
        self.palette.begin()

    def come(self) -> bool:
        """Open it in the main window, which comes to the front; whoever chooses nothing is led back. False: it cannot be opened now."""
        came = QApplication.activeWindow()
        if not self._window.come_to_front() or self._is_blocked:
            return False
        if self.palette is None:
            self.turn()
        if self._from is None and came is not None and came is not self._window:
            self._from = came
            came.destroyed.connect(self._stay)
        return True

    @property
    def _is_blocked(self) -> bool:
        return any(dialog.isModal() and dialog.isVisible() for dialog in self._window.findChildren(QDialog))

    def _over(self, chosen: bool) -> None:
        held = self.palette is not None and self.palette.field.hasFocus()
        self.palette = None
        came, self._from = self._from, None
        before, self._before = self._before, None
        if before is not None:
            before.destroyed.disconnect(self._forget)
        if held and before is not None and before.isVisible() and before.isEnabled():
            before.setFocus()
        elif held:
            self._window.columns.take_keyboard()  # what had it went meanwhile, or takes no more
        if came is not None:
            came.destroyed.disconnect(self._stay)
            if not chosen and came.isVisible():
                came.raise_()
                came.activateWindow()

    def _stay(self) -> None:
        """The window one came from is gone."""
        self._from = None

    def _forget(self) -> None:
        """What had the keyboard is gone."""
        self._before = None
