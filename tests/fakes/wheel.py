"""A mouse wheel that is turned over a part of a window."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget


def turn(over: QWidget) -> None:
    """One notch down."""
    middle = QPointF(over.rect().center())
    none, by = Qt.KeyboardModifier.NoModifier, QPoint(0, -120)
    phase, button = Qt.ScrollPhase.NoScrollPhase, Qt.MouseButton.NoButton
    QApplication.sendEvent(over, QWheelEvent(middle, over.mapToGlobal(middle), QPoint(), by, button, none, phase, False))
