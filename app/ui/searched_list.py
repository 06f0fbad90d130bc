"""The left side of a window that is searched: what to search for, and below it the pages, or what was found in them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.ui.labels import WrappedLabel

_PLACE = Qt.ItemDataRole.UserRole


class SearchedList(QFrame):
    """`chosen`: a page by its place, and the place of what was found in it, or -1. `wanted`: likewise, by Enter or a click: go there."""

    chosen = Signal(int, int)
    wanted = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contents")
        self.search, self.list, self.none = QLineEdit(self), QListWidget(self), WrappedLabel(self, tone="muted", letter="small")
        self.search.returnPressed.connect(lambda: self._want(self.list.currentItem()))
        self.search.installEventFilter(self)
        self.list.setObjectName("pages")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(lambda item, _before: self.chosen.emit(*item.data(_PLACE)) if item else None)
        self.list.itemActivated.connect(self._want)
        self.list.itemClicked.connect(self._want)
        self.none.setContentsMargins(14, 8, 14, 8)
        self.none.hide()
        self._lay_out()

    def choose(self, place: int) -> None:
        """Have this page chosen; what was searched for is done with."""
        self.search.clear()
        self._choose(place)

    def refill(self, fill: Callable[[], None], *, searching: bool) -> None:
        """Show other rows, which `fill` adds. The first thing that was found is chosen, or else the page that was before."""
        current = self.list.currentItem()
        before = current.data(_PLACE)[0] if current is not None else 0
        self.list.blockSignals(True)
        self.list.clear()
        fill()
        self.list.blockSignals(False)
        self.none.setVisible(self.list.count() == 0)
        places = [self.list.item(row).data(_PLACE) for row in range(self.list.count())]
        if places:
            self._choose(next((row for row, (page, found) in enumerate(places) if (found >= 0 if searching else page == before)), 0))

    def add(self, shown: str, heard: str, page: int, found: int = -1) -> None:
        """One more row: a page by its place, or what was found in it. `heard`: what those who listen are told of it."""
        item = QListWidgetItem(shown)
        item.setData(_PLACE, (page, found))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, heard)
        self.list.addItem(item)

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

    def _choose(self, row: int) -> None:
        self.list.setCurrentRow(row, QItemSelectionModel.SelectionFlag.ClearAndSelect)

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
