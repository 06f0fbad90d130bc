"""A window beside the main one as it is shown in a scene of the gallery."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtWidgets import QApplication

from app.ui.window_door import SideWindow

Window = TypeVar("Window", bound=SideWindow)


@contextmanager
def staged(window: Window, scene: Callable[[Window], None], size: tuple[int, int]) -> Iterator[Window]:
    """The window in a scene, in this size; it goes afterwards."""
    try:
        window.resize(*size)
        window.show()
        scene(window)
        for _ in range(3):
            QApplication.processEvents()
        yield window
    finally:
        window.leave()
        window.deleteLater()
