"""The left side of the window: what to search for, and below it the pages, or what was found on them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.core.finding.words import plain
from app.ui.preferences.page import Entry, Page
from app.ui.searched_list import SearchedList


class Contents(SearchedList):
    """Pages, and entries that were found on them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Sequence[Page] = ()
        self.search.textChanged.connect(self.show_found)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)

    def show_pages(self, pages: Sequence[Page]) -> None:
        """Show these, or what is found on them, in the language of now."""
        self._pages = pages
        self.search.setPlaceholderText(self.tr("Search preferences"))
        self.search.setAccessibleName(self.tr("Search preferences"))
        self.list.setAccessibleName(self.tr("Preferences"))
        self.none.setText(self.tr("Nothing is called so. Try another word."))
        self.show_found()

    def show_found(self) -> None:
        """Show what the search finds; nothing is searched for: all pages."""
        asked = plain(self.search.text()).split()

        def fill() -> None:
            for place, page in enumerate(self._pages):
                self._show_page(place, page, asked)

        self.refill(fill, searching=bool(asked))

    def _show_page(self, place: int, page: Page, asked: list[str]) -> None:
        title = page.title()
        found = [number for number, entry in enumerate(page.entries) if _has(f"{title} {entry.words}", asked)] if asked else []
        if asked and not found and not _has(title, asked):
            return
        self.add(title, title, place)
        for number in found:
            entry: Entry = page.entries[number]
            self.add(f"      {entry.said}", f"{entry.said}, {title}", place, number)


def _has(words: str, asked: list[str]) -> bool:
    said = plain(words)
    return all(word in said for word in asked)
