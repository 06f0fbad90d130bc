"""The message list: shows rows and what changed of them, says what is above and below, and paints what is visible."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.core.views import MessageRow
from app.ui import attachments, notices
from app.ui.conversation.messages import accessible
from app.ui.conversation.messages.entry import Measures
from app.ui.conversation.messages.older import Older, words
from app.ui.conversation.messages.paint import Look, new_words, paint
from app.ui.conversation.messages.paint_files import NO_SOURCE
from app.ui.conversation.messages.pictures import PictureSource
from app.ui.conversation.messages.pill import Pill
from app.ui.conversation.messages.pointing import Selection
from app.ui.conversation.messages.scrolling import ScrollingColumn
from app.ui.models.messages import Splice
from app.ui.pictures.pictures import AnyPicture, Missing
from app.ui.theme import Theme, tokens


class MessageView(ScrollingColumn):
    """`older_wanted`: the reader comes near the top. `end_seen`: the newest message is in sight. `files`: what they look like."""

    older_wanted = Signal()
    end_seen = Signal()

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        accessible.install()
        super().__init__(theme, parent)
        self._now = now
        self.selection = Selection()
        self.current = -1
        self.files = NO_SOURCE
        self._picture: Callable[[AnyPicture], QPixmap | Missing] = lambda _: Missing.FAILED
        self._older = Older.NONE
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.pill = Pill(theme, self)
        self.pill.clicked.connect(self.to_end)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_rows(self, rows: Sequence[MessageRow], older: Older, new: int | None = None) -> None:
        """Another conversation, from its end; or from the message with number `new`, above which a line says that the others are too."""
        self.selection.clear()
        self.current, self._older = -1, older
        self.column.reset(rows, new)
        self.pill.clear()
        self.begin()
        accessible.reordered(self)

    def mark_new(self, number: int | None) -> None:
        """The line stands before the message with this number now, or nowhere."""
        self.column.mark_new(number)
        self.settle()

    def splice(self, change: Splice) -> None:
        """Take over a change without moving what is being read."""
        at_end = change.at + len(change.inserted) == len(self.column.rows) - change.removed + len(change.inserted)
        self.column.splice(change)
        more = len(change.inserted) - change.removed
        self.shift(0 if change.at == 0 and not change.removed else change.at + change.removed, more)
        if self.current >= change.at:
            self.current = min(self.current + more, len(self.column.rows) - 1)
        if at_end:
            self._arrived(change)
        self.settle()
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

    def described(self, place: int) -> str:
        """What a row has beside its words, for those who listen: the line above it."""
        return new_words() if self.column.shape(place).new else ""

    def screen_area(self, row: str) -> QRect:
        """Where a row is on the screen."""
        place = self.place_of(row)
        if place < 0:
            return QRect()
        top = self.head + self.column.top(place) - self.verticalScrollBar().value()
        corner = self.viewport().mapToGlobal(QPoint(0, top))
        return QRect(corner.x(), corner.y(), self.column.width, self.column.entry(place).height)

    def to_end(self) -> None:
        """Go to the newest message and follow."""
        self.pill.clear()
        self.follow_end()
        self.settle()
        self.end_seen.emit()

    def moved(self) -> None:
        if self.at_end:
            self.pill.clear()
            self.end_seen.emit()
        self._ask_for_older(Older.MORE, Older.FAILED)

    def _arrived(self, change: Splice) -> None:
        fresh = [row for row in change.inserted if row.number is None or change.removed == 0]
        answers = any(row.own and row.number is None for row in fresh)
        if answers:
            self.column.mark_new(None)  # who answers has read
        if answers or self.at_end:
            self.follow_end()
        else:
            self.pill.add(len(fresh))

    def _ask_for_older(self, *where: Older) -> None:
        if self._older in (where or (Older.MORE,)) and self.verticalScrollBar().value() < self.viewport().height() and self.column.width:
            self.older_wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
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
        self.settle()

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
