"""The left side of the window: what to search for, and below it the topics, or what was found in them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.ui.help import finding
from app.ui.help.topic_page import TopicPage
from app.ui.labels import WrappedLabel

_PLACE = Qt.ItemDataRole.UserRole
_FOUND = "\u203a "


class HelpContents(QFrame):
    """`chosen`: a topic by its place, and the place of what was found in it, or -1. `wanted`: likewise, by Enter or a click: go there."""

    chosen = Signal(int, int)
    wanted = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contents")
        self._pages: Sequence[TopicPage] = ()
        self.search, self.list, self.none = QLineEdit(self), QListWidget(self), WrappedLabel(self, tone="muted", letter="small")
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(lambda: self._want(self.list.currentItem()))
        self.search.installEventFilter(self)
        self.list.setObjectName("pages")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.currentItemChanged.connect(lambda item, _before: self.chosen.emit(*item.data(_PLACE)) if item else None)
        self.list.itemActivated.connect(self._want)
        self.list.itemClicked.connect(self._want)
        self.none.setContentsMargins(14, 8, 14, 8)
        self.none.hide()
        self._lay_out()

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

    def choose(self, place: int) -> None:
        """Have this topic chosen; what was searched for is done with."""
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

    def _search(self) -> None:
        current = self.list.currentItem()
        before = current.data(_PLACE)[0] if current is not None else 0
        asked = self.asked
        self.list.blockSignals(True)
        self.list.clear()
        for place, page in enumerate(self._pages):
            page.show_found(asked)
            self._show_page(place, page, asked)
        self.list.blockSignals(False)
        self.none.setVisible(self.list.count() == 0)
        self._choose(before, searching=bool(asked))

    def _show_page(self, place: int, page: TopicPage, asked: Sequence[str]) -> None:
        numbered = enumerate(page.passages if asked else ())
        found = [number for number, one in numbered if finding.has(one.text, f"{page.title} {one.above}", asked)]
        if not asked or found:
            self._row(page.title, page.title, place, -1)
        for number in found:
            one = page.passages[number]
            if number:  # the first is the title, which stands there already
                self._row(f"{_FOUND}{finding.excerpt(one.text, asked)}", f"{one.text}, {page.title}", place, number)

    def _row(self, shown: str, heard: str, place: int, number: int) -> None:
        item = QListWidgetItem(shown)
        item.setData(_PLACE, (place, number))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, heard)
        self.list.addItem(item)

    def _choose(self, topic: int, *, searching: bool) -> None:
        """Have a row chosen: the first thing that was found, or else the topic that is looked at."""
        rows = [tuple(self.list.item(row).data(_PLACE)) for row in range(self.list.count())]
        wanted = (row for row, (place, number) in enumerate(rows) if (number >= 0 if searching else place == topic))
        if rows:
            self.list.setCurrentRow(next(wanted, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _want(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.wanted.emit(*item.data(_PLACE))

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(10, 0, 10, 0)
        top.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.none)
        column.addWidget(self.list, 1)
