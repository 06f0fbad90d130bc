"""What is told to those who listen the moment it happens, since they cannot see it appear."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def say(about: QWidget, sentence: str, *, at_once: bool = False) -> None:
    """Have a sentence read out, when what is being read out now is at its end; `at_once`: instead of it, for nothing is as it was."""
    if QAccessible.isActive() and sentence:
        event = QAccessibleAnnouncementEvent(about, sentence)
        if at_once:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
