"""Lengths of time in words."""

from PySide6.QtCore import QObject

_SECOND = 1_000
_MINUTE = 60 * _SECOND
_HOUR = 60 * _MINUTE


class Lengths(QObject):
    """In the window's language."""

    def of(self, ms: int) -> str:
        """A length in the largest unit that says it whole."""
        if ms % _HOUR == 0:
            return self.tr("%n hour(s)", "", ms // _HOUR)
        if ms % _MINUTE == 0:
            return self.tr("%n minute(s)", "", ms // _MINUTE)
        return self.tr("%n second(s)", "", ms // _SECOND)
