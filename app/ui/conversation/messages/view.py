"""The message list: places the column under the scroll bar, keeps what is being read where it is, and paints what is visible."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.core.views import MessageRow
from app.ui import attachments, notices
from app.ui.conversation.messages import accessible
from app.ui.conversation.messages.column import Column
from app.ui.conversation.messages.entry import Measures
from app.ui.conversation.messages.older import Older, words
from app.ui.conversation.messages.paint import Look, paint
from app.ui.conversation.messages.paint_files import NO_SOURCE
from app.ui.conversation.messages.pictures import PictureSource
from app.ui.conversation.messages.pill import Pill
from app.ui.conversation.messages.pointing import Selection
from app.ui.models.messages import Splice
from app.ui.pictures.pictures import AnyPicture, Missing
from app.ui.theme import Theme, tokens


class MessageView(QAbstractScrollArea):
    """`older_wanted`: the reader comes near the top. `end_seen`: the newest message is in sight. `files`: what they look like."""

    older_wanted = Signal()
    end_seen = Signal()

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        accessible.install()
        super().__init__(parent)
        self._theme = theme
        self._now = now
        self.column = Column(Measures.of(theme))
        self.selection = Selection()
        self.current = -1
        self.files = NO_SOURCE
        self._picture: Callable[[AnyPicture], QPixmap | Missing] = lambda _: Missing.FAILED
        self._older = Older.NONE
        self._stick = True
        self._anchor = (0, 0)
        self._placing = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.pill = Pill(theme, self)
        self.pill.clicked.connect(self.to_end)
        theme.changed.connect(self._restyle)
        self._restyle()

    # What is shown

    def show_rows(self, rows: Sequence[MessageRow], older: Older) -> None:
        """Another conversation, from its end."""
        self.selection.clear()
        self.current, self._stick, self._older = -1, True, older
        self.column.reset(rows)
        self.pill.clear()
        self._settle()
        accessible.reordered(self)

    def splice(self, change: Splice) -> None:
        """Take over a change without moving what is being read."""
        at_end = change.at + len(change.inserted) == len(self.column.rows) - change.removed + len(change.inserted)
        self.column.splice(change)
        if change.at + change.removed <= self._anchor[0] or (change.at == 0 and not change.removed):
            self._anchor = (self._anchor[0] + len(change.inserted) - change.removed, self._anchor[1])
        if self.current >= change.at:
            self.current = min(self.current + len(change.inserted) - change.removed, len(self.column.rows) - 1)
        if at_end:
            self._arrived(change)
        self._settle()
        accessible.reordered(self)

    def show_pictures(self, pictures: PictureSource) -> None:
        """Where the pictures in messages come from; until then their words stand for them."""
        self._picture = pictures.get
        pictures.changed.connect(self.viewport().update)

    def set_older(self, older: Older) -> None:
        """What stands above the first message."""
        self._older = older
        self.viewport().update()
        self._ask_for_older()

    @property
    def older(self) -> Older:
        """What stands above the first message."""
        return self._older

    def rows(self) -> Sequence[MessageRow]:
        return self.column.rows

    def place_of(self, row: str) -> int:
        return self.column.place_of(row)

    def spoken(self, row: MessageRow) -> str:
        """A row for those who listen: "author: text"; a notice is the sentence alone."""
        said = attachments.spoken(notices.notice(row.kind, row.author_name, row.text), row.files)
        who = notices.author(row.author_kind, row.author_name)
        return f"{who}: {said}" if row.kind.value == "text" else said

    def screen_area(self, row: str) -> QRect:
        """Where a row is on the screen."""
        place = self.place_of(row)
        if place < 0:
            return QRect()
        top = self.head + self.column.top(place) - self.verticalScrollBar().value()
        corner = self.viewport().mapToGlobal(QPoint(0, top))
        return QRect(corner.x(), corner.y(), self.column.width, self.column.entry(place).height)

    @property
    def head(self) -> int:
        """The height of the strip above the first message."""
        return self.column.measures.footer

    @property
    def at_end(self) -> bool:
        """Whether the newest message is in sight and followed."""
        return self._stick

    def to_end(self) -> None:
        """Go to the newest message and follow."""
        self._stick = True
        self.pill.clear()
        self._settle()
        self.end_seen.emit()

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

    # Scrolling

    def _arrived(self, change: Splice) -> None:
        fresh = [row for row in change.inserted if row.number is None or change.removed == 0]
        if any(row.own and row.number is None for row in fresh):
            self._stick = True
        elif not self._stick:
            self.pill.add(len(fresh))

    def _scrolled(self, value: int) -> None:
        if self._placing:
            return
        self._stick = value >= self.verticalScrollBar().maximum() - 4
        # The row in the middle is held: those at the edges may gain or lose a day's heading.
        row = max(0, self.column.row_at(value - self.head + self.viewport().height() // 2))
        self._anchor = (row, self.head + self.column.top(row) - value)
        if self._stick:
            self.pill.clear()
            self.end_seen.emit()
        self._settle()
        self._ask_for_older(Older.MORE, Older.FAILED)

    def _ask_for_older(self, *where: Older) -> None:
        if self._older in (where or (Older.MORE,)) and self.verticalScrollBar().value() < self.viewport().height() and self.column.width:
            self.older_wanted.emit()

    def _settle(self) -> None:
        """Make the heights around what is visible exact and put the scroll bar where the reader is."""
        for _ in range(6):
            self._place()
            top, height = self.verticalScrollBar().value() - self.head, self.viewport().height()
            if not self.column.rows:
                break
            if not self.column.measure(self.column.row_at(top - height), self.column.row_at(top + 2 * height)):
                break
        self.viewport().update()

    def _place(self) -> None:
        bar, bottom = self.verticalScrollBar(), self._theme.pixels(12)
        most = max(0, self.head + self.column.height + bottom - self.viewport().height())
        row, offset = self._anchor
        self._placing = True
        bar.setRange(0, most)
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self._theme.pixels(24))
        bar.setValue(most if self._stick else min(most, self.head + self.column.top(row) - offset))
        self._placing = False

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if self.column.width != self.viewport().width():
            self.column.width = self.viewport().width()
            self.column.relay()
        self._settle()
        self.pill.place()
        self._ask_for_older()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()
        super().changeEvent(event)

    def _restyle(self) -> None:
        self.setAccessibleName(self.tr("Messages"))
        self.column.measures = Measures.of(self._theme)
        self.column.relay()
        self.pill.retranslate()
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self._theme.colors.surface))
        shift = self.head - self.verticalScrollBar().value()
        self._paint_head(painter, shift - self.head)
        look = Look(
            self._theme.colors,
            self.column.measures,
            self._now(),
            self.devicePixelRatioF(),
            self._theme.pixels(tokens()["radius"]["bubble"]),
            self._picture,
            self.files,
        )
        place = max(0, self.column.row_at(event.rect().top() - shift))
        while place < len(self.column.rows) and self.column.top(place) + shift <= event.rect().bottom():
            entry = self.column.entry(place)
            current = place == self.current and self.hasFocus()
            painter.resetTransform()
            painter.translate(0, self.column.top(place) + shift)
            paint(painter, entry, look, selected=self.selection.stretch(entry.row.id), current=current)
            place += 1

    def _paint_head(self, painter: QPainter, top: int) -> None:
        painter.setFont(self.column.measures.small)
        painter.setPen(QColor(self._theme.colors.muted))
        painter.drawText(QRectF(0, top, self.column.width, self.head), Qt.AlignmentFlag.AlignCenter, words(self._older))
