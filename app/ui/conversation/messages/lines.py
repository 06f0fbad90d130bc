"""Text set in lines for a width: lists hang below their bullets, and pictures have their place before they are there."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextLine, QTextOption

from app.protocol.marks import Picture
from app.ui.conversation.messages.spans import BULLET, Part, Styled
from app.ui.theme import tokens
from app.ui.units import between, units

_BETWEEN_ITEMS = 0.1
_BETWEEN_BLOCKS = 0.4
_SMALLEST = 24.0


@dataclass(frozen=True, slots=True)
class Placed:
    """A picture, and where it is relative to the text's top left corner; `start` is where it stands in the string."""

    picture: Picture
    start: int
    area: QRectF


@dataclass(frozen=True, slots=True)
class Lines:
    """A text set in lines, and how large it is."""

    layout: QTextLayout
    size: QSizeF
    pictures: tuple[Placed, ...] = ()

    def copied(self, start: int, end: int) -> str:
        """What is copied of the stretch between two places: of a picture its words."""
        text = self.layout.text()
        for placed in reversed(self.pictures):
            if start <= placed.start < end:
                text = between(text, 0, placed.start) + placed.picture.text + between(text, placed.start + 1, units(text))
                end += units(placed.picture.text) - 1
        return between(text, start, end).replace("\u2028", "\n")


def fitted(picture: Picture, across: float, highest: float) -> QSizeF:
    """How large a picture is shown: no larger than it is, and within these bounds."""
    shown = QSizeF(max(1, picture.width), max(1, picture.height))
    if shown.width() > across or shown.height() > highest:
        shown = shown.scaled(across, highest, Qt.AspectRatioMode.KeepAspectRatio)
    return shown.expandedTo(QSizeF(_SMALLEST, _SMALLEST)).boundedTo(QSizeF(across, highest))


def in_lines(styled: Styled, font: QFont, across: float, *, highest: float = 0.0, centred: bool = False) -> Lines:
    """Set a text. `highest`: how high a picture may be; `centred`: as narrow as its longest line."""
    layout = QTextLayout(styled.text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(styled.formats)
    layout.setCacheEnabled(True)
    size, pictures = _Column(styled.parts, font, across, highest).fill(layout)
    if centred:
        for number in range(layout.lineCount()):
            layout.lineAt(number).setLineWidth(size.width() + 1)
    return Lines(layout, size, pictures)


class _Column:
    """Puts the lines of a text below each other."""

    def __init__(self, parts: tuple[Part, ...], font: QFont, across: float, highest: float) -> None:
        metrics = QFontMetricsF(font)
        self._parts = parts
        self._line = metrics.height()
        self._between: float = max(0.0, tokens()["line_height"] * font.pixelSize() - self._line)
        self._hanging = metrics.horizontalAdvance(BULLET)
        self._across = across
        self._highest = highest
        self._bottom = 0.0
        self._widest = 0.0
        self._pictures: list[Placed] = []

    def fill(self, layout: QTextLayout) -> tuple[QSizeF, tuple[Placed, ...]]:
        """The size of the whole, and the pictures in it."""
        place = -1
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            begins = place + 1 < len(self._parts) and line.textStart() >= self._parts[place + 1].start
            place += begins
            self._put(line, self._parts[place], begins=begins, first=not line.textStart())
        layout.endLayout()
        return QSizeF(self._widest, self._bottom), tuple(self._pictures)

    def _put(self, line: QTextLine, part: Part, *, begins: bool, first: bool) -> None:
        self._bottom += 0.0 if first else self._gap(part, begins=begins)
        indent = self._hanging if part.hanging and not begins else 0.0
        line.setLineWidth(self._across - indent)
        line.setPosition(QPointF(indent, self._bottom))
        width, height = line.naturalTextWidth(), line.height()
        if part.picture is not None:
            shown = fitted(part.picture, self._across, self._highest)
            self._pictures.append(Placed(part.picture, part.start, QRectF(QPointF(0, self._bottom), shown)))
            width, height = shown.width(), shown.height()
        self._bottom += height
        # A line's natural width may be a trace wider than the room it was set in: some fonts' letters reach over.
        self._widest = max(self._widest, min(indent + width, self._across))

    def _gap(self, part: Part, *, begins: bool) -> float:
        if not begins:
            return self._between
        return self._between + self._line * (_BETWEEN_BLOCKS if part.apart else _BETWEEN_ITEMS)
