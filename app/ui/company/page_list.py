"""The list of the window's pages; one with something that is not saved is marked."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget


class PageList(QListWidget):
    """`chosen`: the page at this place."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self._chose)

    def show_pages(self, titles: Sequence[str], marked: Sequence[bool], unsaved: str) -> None:
        """Show these. `unsaved`: what is said of the marked ones."""
        while self.count() < len(titles):
            self.addItem(QListWidgetItem())
        for place, (title, mark) in enumerate(zip(titles, marked, strict=True)):
            self.item(place).setText(f"{title}  •" if mark else title)
            self.item(place).setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {unsaved}" if mark else title)

    def choose(self, place: int) -> None:
        """Have this one chosen."""
        self.setCurrentRow(place, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _chose(self, place: int) -> None:
        if place >= 0:
            self.chosen.emit(place)
