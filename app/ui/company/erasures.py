"""What is erased after how many days, in sentences that bend with their number."""

from PySide6.QtCore import QObject


class Erasures(QObject):
    """In the window's language."""

    def days(self, days: int) -> str:
        """For how long something is kept."""
        return self.tr("%Ln day(s)", "", days)

    def chats(self, days: int) -> str:
        """Closed conversations go."""
        return self.tr(
            "%Ln day(s) after it was closed, a conversation is erased for good, with all that was written, noted and sent in it.", "", days
        )

    def files(self, days: int) -> str:
        """Their files go."""
        return self.tr("%Ln day(s) after a conversation was closed, the files that were sent in it are erased for good.", "", days)
