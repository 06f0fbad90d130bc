"""The field that canned replies are searched with."""

from PySide6.QtCore import QCoreApplication

from app.ui.leads.search_field import SearchField


class RepliesSearch(SearchField):
    """Says in each language that it is replies that are searched."""

    def name(self) -> None:
        words = QCoreApplication.translate("CannedPage", "Search replies")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
