"""The column under its scroll bar: what is being read stays where it is, whatever comes above or below, and the end is followed."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.ui.conversation.messages.column import Column
from app.ui.conversation.messages.entry import Measures
from app.ui.theme import Theme


class ScrollingColumn(QAbstractScrollArea):
    """Holds a row at its place, or follows the end."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.column = Column(Measures.of(theme))
        self._stick = True
        self._at_new = False
        self._anchor = (0, 0)
        self._placing = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def head(self) -> int:
        """The height of the strip above the first message."""
        return self.column.measures.footer

    @property
    def at_end(self) -> bool:
        """Whether the newest message is in sight and followed."""
        return self._stick

    def reveal(self, place: int) -> None:
        """Scroll as little as needed to see a row whole."""
        self.column.measure(place, place)
        bar, top = self.verticalScrollBar(), self.head + self.column.top(place)
        bottom = top + self.column.entry(place).height
        if top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + self.viewport().height():
            bar.setValue(bottom - self.viewport().height())

    def point(self, at: QPointF) -> QPointF:
        """A point of the viewport as one of the column."""
        return at + QPointF(0, self.verticalScrollBar().value() - self.head)

    def begin(self) -> None:
        """Where another conversation is begun to be read: at its end, or at what is new where that would be above the screen."""
        new = self.column.new_place
        self._stick, self._at_new = new < 0, new >= 0
        self._anchor = (new, 0) if new >= 0 else (0, 0)
        self.settle()

    def follow_end(self) -> None:
        """The end is what is read from now on."""
        self._stick, self._at_new = True, False

    def shift(self, at: int, by: int) -> None:
        """So many rows more stand before row `at`: what is held is the same row as before."""
        if at <= self._anchor[0]:
            self._anchor = (self._anchor[0] + by, self._anchor[1])

    def settle(self) -> None:
        """Make the heights around what is visible exact and put the scroll bar where the reader is."""
        for _ in range(6):
            self._place()
            top, height = self.verticalScrollBar().value() - self.head, self.viewport().height()
            if not self.column.rows:
                break
            if not self.column.measure(self.column.row_at(top - height), self.column.row_at(top + 2 * height)):
                break
        self.viewport().update()

    def moved(self) -> None:
        """The reader scrolled; for those who do something about it."""

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if self.column.width != self.width():  # the scroll bar stands in the margin: where it comes and goes, nothing moves
            self.column.width = self.width()
            self.column.relay()
        self.settle()

    def _scrolled(self, value: int) -> None:
        if self._placing:
            return
        self._stick, self._at_new = value >= self.verticalScrollBar().maximum() - 4, False
        # The row in the middle is held: those at the edges may gain or lose a day's heading.
        row = max(0, self.column.row_at(value - self.head + self.viewport().height() // 2))
        self._anchor = (row, self.head + self.column.top(row) - value)
        self.settle()
        self.moved()

    def _place(self) -> None:
        bar, bottom = self.verticalScrollBar(), self._theme.pixels(12)
        most = max(0, self.head + self.column.height + bottom - self.viewport().height())
        row, offset = self._anchor
        self._placing = True
        bar.setRange(0, most)
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self._theme.pixels(24))
        bar.setValue(most if self._stick and not self._at_new else min(most, self.head + self.column.top(row) - offset))
        if self._at_new:
            self._stick = bar.value() >= most
        self._placing = False
