"""The left side of the window: what to search for, and below it the pages, or what was found on them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.core.finding.words import plain
from app.ui.labels import WrappedLabel
from app.ui.preferences.page import Entry, Page

_PLACE = Qt.ItemDataRole.UserRole


class Contents(QFrame):
    """`chosen`: a page by its place, and the place of an entry on it, or -1. `wanted`: likewise, by Enter or a click: go there."""

    chosen = Signal(int, int)
    wanted = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contents")
        self._pages: Sequence[Page] = ()
        self.search, self.list, self.none = QLineEdit(self), QListWidget(self), WrappedLabel(self, tone="muted", letter="small")
        self.search.textChanged.connect(self.show_found)
        self.search.returnPressed.connect(self._want)
        self.search.installEventFilter(self)
        self.list.setObjectName("pages")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.currentItemChanged.connect(lambda item, _before: self.chosen.emit(*item.data(_PLACE)) if item else None)
        self.list.itemActivated.connect(lambda item: self.wanted.emit(*item.data(_PLACE)))
        self.list.itemClicked.connect(lambda item: self.wanted.emit(*item.data(_PLACE)))
        self.none.setContentsMargins(14, 8, 14, 8)
        self.none.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(10, 0, 10, 0)
        top.addWidget(self.search)
        column.addLayout(top)
        column.addWidget(self.none)
        column.addWidget(self.list, 1)

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
        current = self.list.currentItem()
        before = tuple(current.data(_PLACE)) if current is not None else (0, -1)
        asked = plain(self.search.text()).split()
        self.list.blockSignals(True)
        self.list.clear()
        for place, page in enumerate(self._pages):
            self._show_page(place, page, asked)
        self.list.blockSignals(False)
        self.none.setVisible(self.list.count() == 0)
        self._choose(before if not asked else None)

    def choose(self, place: int) -> None:
        """Have this page chosen; what was searched for is done with."""
        self.search.clear()
        self.list.setCurrentRow(place, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """From the search, Down goes to what was found, and Escape gives it up."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _show_page(self, place: int, page: Page, asked: list[str]) -> None:
        title = page.title()
        found = [number for number, entry in enumerate(page.entries) if _has(f"{title} {entry.words}", asked)] if asked else []
        if asked and not found and not _has(title, asked):
            return
        self._row(title, title, place, -1)
        for number in found:
            entry: Entry = page.entries[number]
            self._row(f"      {entry.said}", f"{entry.said}, {title}", place, number)

    def _row(self, shown: str, heard: str, place: int, entry: int) -> None:
        item = QListWidgetItem(shown)
        item.setData(_PLACE, (place, entry))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, heard)
        self.list.addItem(item)

    def _choose(self, wanted: tuple[int, int] | None) -> None:
        """Have a row chosen; without one that is wanted, the first thing that was found."""
        rows = [tuple(self.list.item(row).data(_PLACE)) for row in range(self.list.count())]
        if not rows:
            return
        if wanted is None:
            row = next((row for row, (_, entry) in enumerate(rows) if entry >= 0), 0)
        else:
            row = next((row for row, (place, _) in enumerate(rows) if place == wanted[0]), 0)
        self.list.setCurrentRow(row, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _want(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.wanted.emit(*item.data(_PLACE))


def _has(words: str, asked: list[str]) -> bool:
    said = plain(words)
    return all(word in said for word in asked)
