"""What is told to those who listen the moment it happens, since they cannot see it appear."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def say(about: QWidget, sentence: str) -> None:
    """Have a sentence read out, when what is being read out now is at its end."""
    if QAccessible.isActive() and sentence:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(about, sentence))
