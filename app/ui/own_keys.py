"""A key that opens something in the widget that has the keyboard, whatever the window does with it elsewhere."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def opens(event: QEvent) -> bool:
    """Whether Qt asks who wants Alt+Down, which opens a list or a calendar everywhere; then it is taken. Called by `event`."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    wanted = event.key() == Qt.Key.Key_Down and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    if wanted:
        event.accept()
    return wanted
