"""The left side of the window: what to search for, and below it the topics, or what was found in them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.ui.help import finding
from app.ui.help.topic_page import TopicPage
from app.ui.searched_list import SearchedList

_FOUND = "\u203a "


class HelpContents(SearchedList):
    """Topics, and passages that were found in them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Sequence[TopicPage] = ()
        self.search.textChanged.connect(self._search)
        self.list.setWordWrap(True)

    @property
    def asked(self) -> tuple[str, ...]:
        """The words that are searched for."""
        return finding.asked_for(self.search.text())

    def show_pages(self, pages: Sequence[TopicPage]) -> None:
        """Show these, or what is found in them, in the language of now."""
        self._pages = pages
        self.search.setPlaceholderText(self.tr("Search help"))
        self.search.setAccessibleName(self.tr("Search help"))
        self.list.setAccessibleName(self.tr("Topics"))
        self.none.setText(self.tr("Nothing is said of it here. Try another word."))
        self._search()

    def _search(self) -> None:
        asked = self.asked

        def fill() -> None:
            for place, page in enumerate(self._pages):
                page.show_found(asked)
                self._show_page(place, page, asked)

        self.refill(fill, searching=bool(asked))

    def _show_page(self, place: int, page: TopicPage, asked: Sequence[str]) -> None:
        numbered = enumerate(page.passages if asked else ())
        found = [number for number, one in numbered if finding.has(one.text, f"{page.title} {one.above}", asked)]
        if not asked or found:
            self.add(page.title, page.title, place)
        for number in found:
            one = page.passages[number]
            if number:  # the first is the title, which stands there already
                self.add(f"{_FOUND}{finding.excerpt(one.text, asked)}", f"{one.text}, {page.title}", place, number)
