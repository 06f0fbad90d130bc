"""Paints a laid-out row of the message list."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QTextCharFormat, QTextLayout

from app.core.views import Delivery
from app.protocol.records import MessageKind
from app.ui import icons, times
from app.ui.conversation.messages import pictures
from app.ui.conversation.messages.entry import Entry, Measures
from app.ui.conversation.messages.paint_files import NO_SOURCE, FilePainter, FileSource
from app.ui.pictures.pictures import AnyPicture, Missing, PlaybookPicture
from app.ui.theme import Colors

_QUIET = 0.45
"""Of the accent in the line above what is new: its words are what must be read."""


@dataclass(frozen=True, slots=True)
class Look:
    """What painting needs beside the row: colours, measures, the time for "Today", the screen's pixel ratio, and where pictures are."""

    colors: Colors
    measures: Measures
    now: int
    ratio: float
    radius: int
    picture: Callable[[AnyPicture], QPixmap | Missing]
    files: FileSource = NO_SOURCE


def paint(painter: QPainter, entry: Entry, look: Look, *, selected: tuple[int, int], current: bool) -> None:
    """Paint a row at the painter's origin. `selected`: a stretch of its text; `current`: the keyboard is here."""
    painter.save()
    if entry.shape.day:
        _heading(painter, entry, look)
    if entry.shape.new:
        _new_line(painter, entry, look)
    if entry.row.kind is MessageKind.TEXT:
        _bubble(painter, entry, look)
        _text(painter, entry, look, selected)
        _pictures(painter, entry, look, selected)
        for attached in entry.files:
            FilePainter(painter, look.colors, look.measures, look.ratio).paint(attached, look.files)
        _footer(painter, entry, look)
    else:
        _notice(painter, entry, look)
    if current:
        painter.setPen(QPen(QColor(look.colors.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(entry.bubble.adjusted(-3, -3, 3, 3), look.radius + 2, look.radius + 2)
    painter.restore()


def _heading(painter: QPainter, entry: Entry, look: Look) -> None:
    painter.setFont(look.measures.small)
    painter.setPen(QColor(look.colors.muted))
    area = QRectF(0, 0, entry.width, look.measures.heading)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, times.day(entry.row.at, look.now))


def new_words() -> str:
    """What the line above the first new message says."""
    return QCoreApplication.translate("Messages", "New messages")


def _new_line(painter: QPainter, entry: Entry, look: Look) -> None:
    """The words in the middle, and from them a fine line to both sides."""
    words, side = new_words(), look.measures.side
    # In the middle between what was read and what is new, which has its own gap above it.
    area = QRectF(side, look.measures.above(entry.shape) - look.measures.new, entry.width - 2 * side, look.measures.new + look.measures.gap)
    painter.setFont(look.measures.small)
    painter.setPen(QColor(look.colors.accent))
    said = painter.boundingRect(area, Qt.AlignmentFlag.AlignCenter, words)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
    quiet = QColor(look.colors.accent)
    quiet.setAlphaF(_QUIET)
    painter.setPen(QPen(quiet, 1))
    middle = round(area.center().y()) + 0.5  # on whole pixels, or it would be blurred
    for left, right in ((area.left(), said.left() - look.measures.gap), (said.right() + look.measures.gap, area.right())):
        if left < right:
            painter.drawLine(QPointF(left, middle), QPointF(right, middle))


def _notice(painter: QPainter, entry: Entry, look: Look) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.colors.background))
    round_by = min(entry.bubble.height() / 2, look.radius)
    painter.drawRoundedRect(entry.bubble, round_by, round_by)
    painter.setPen(QColor(look.colors.muted))
    entry.text.draw(painter, QPointF(0, 0))


def _bubble(painter: QPainter, entry: Entry, look: Look) -> None:
    painter.setPen(QPen(QColor(look.colors.bad), 1) if entry.row.delivery is Delivery.FAILED else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.colors.bubble_out if entry.shape.out else look.colors.bubble_in))
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(entry.bubble, look.radius, look.radius)
    if entry.shape.last:
        corner = look.radius * 1.0
        left = entry.bubble.right() - corner if entry.shape.out else entry.bubble.left()
        path.addRoundedRect(QRectF(left, entry.bubble.bottom() - corner, corner, corner), 3, 3)
    painter.drawPath(path.simplified())


def _text(painter: QPainter, entry: Entry, look: Look, selected: tuple[int, int]) -> None:
    marks = [_mark(link.start, link.end, ink=look.colors.accent) for link in entry.links]
    if selected[0] != selected[1]:
        marks.append(_mark(min(selected), max(selected), ink=look.colors.on_accent, ground=look.colors.accent))
    painter.setPen(QColor(look.colors.text))
    entry.text.draw(painter, QPointF(0, 0), marks)
    if entry.answers is not None:
        painter.setPen(QColor(look.colors.muted if not entry.shape.out else look.colors.text))
        entry.answers.draw(painter, QPointF(0, 0))


def _pictures(painter: QPainter, entry: Entry, look: Look, selected: tuple[int, int]) -> None:
    painter.setFont(look.measures.small)
    for placed, area in entry.pictures:
        found = look.picture(PlaybookPicture(placed.picture.image))
        pictures.paint(painter, area, found, placed.picture.text, look.colors)
        if selected[0] <= placed.start < selected[1]:
            pictures.cover(painter, area, look.colors)


def _mark(start: int, end: int, *, ink: str, ground: str = "") -> QTextLayout.FormatRange:
    mark, style = QTextLayout.FormatRange(), QTextCharFormat()
    style.setForeground(QColor(ink))
    if ground:
        style.setBackground(QColor(ground))
    else:
        style.setFontUnderline(True)
    mark.start, mark.length, mark.format = start, end - start, style
    return mark


def _footer(painter: QPainter, entry: Entry, look: Look) -> None:
    if not entry.footer:
        return
    failed = entry.row.delivery is Delivery.FAILED
    painter.setFont(look.measures.small)
    painter.setPen(QColor(look.colors.bad if failed else look.colors.muted))
    side = Qt.AlignmentFlag.AlignRight if entry.shape.out else Qt.AlignmentFlag.AlignLeft
    area = entry.footer_area.adjusted(4, 0, -4, 0)
    if entry.row.own and not failed:
        area = _delivery(painter, entry, area, look)
    painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap), entry.footer)
    painter.setPen(QColor(look.colors.accent))
    for action in entry.actions:
        painter.drawText(action.area.adjusted(0, 0, -4, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, action.word)


def _delivery(painter: QPainter, entry: Entry, area: QRectF, look: Look) -> QRectF:
    """A clock while under way, a tick once the server has it; what is left of the area is for the time."""
    pending = entry.row.delivery is Delivery.PENDING
    size = round(look.measures.footer * 0.68)
    drawing = icons.pixmap("clock" if pending else "closed", look.colors.muted if pending else look.colors.ok, size, look.ratio)
    painter.drawPixmap(QPointF(area.right() - size, area.center().y() - size / 2), drawing)
    return area.adjusted(0, 0, -size - 4, 0)
