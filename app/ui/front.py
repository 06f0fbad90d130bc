"""How a window comes to the front."""

from PySide6.QtWidgets import QWidget


def bring(window: QWidget) -> None:
    """Have it seen, also one that was minimized, and give it the keyboard."""
    window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
