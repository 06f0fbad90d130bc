"""One row of the message list as it is laid out: where its bubble, lines, footer and links are. See layout.py and paint.py."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout

from app.core.views import MessageRow
from app.ui.conversation.messages.attached import Attached
from app.ui.conversation.messages.lines import Lines, Placed
from app.ui.conversation.messages.shapes import Shape
from app.ui.links import Link
from app.ui.theme import Theme
from app.ui.units import units


class Act(StrEnum):
    """What can be done about a reply that was not sent."""

    RETRY = "retry"
    EDIT = "edit"
    COPY = "copy"
    DISCARD = "discard"


@dataclass(frozen=True, slots=True)
class Measures:
    """Fonts and lengths of the message list, in pixels."""

    font: QFont
    small: QFont
    side: int
    pad_x: int
    pad_y: int
    heading: int
    new: int
    footer: int
    gap: int
    widest: int
    highest: int
    letter: float
    line: float

    @classmethod
    def of(cls, theme: Theme) -> "Measures":
        """As the theme wants them."""
        px, metrics = theme.pixels, QFontMetricsF(theme.font())
        lengths = (px(16), px(12), px(8), px(40), px(28), px(20), px(10), px(560), px(320))
        return cls(theme.font(), theme.font("small"), *lengths, metrics.averageCharWidth(), metrics.height())

    def above(self, shape: Shape) -> int:
        """The height of what stands above a row of this shape: the day's heading, and the line above what is new."""
        return self.heading * shape.day + self.new * shape.new

    def text_width(self, width: int) -> float:
        """The widest line that a bubble may have."""
        return max(80.0, min(self.widest, (width - 2 * self.side) * 0.78) - 2 * self.pad_x)


@dataclass(frozen=True, slots=True)
class Action:
    """A word in the footer that can be clicked."""

    act: Act
    word: str
    area: QRectF


@dataclass(slots=True)
class Entry:
    """A row laid out. All places are relative to the row's top left corner; `height` is the row's, in whole pixels."""

    row: MessageRow
    shape: Shape
    width: int
    lines: Lines
    bubble: QRectF
    answers: QTextLayout | None
    footer: str
    footer_area: QRectF
    actions: tuple[Action, ...]
    links: tuple[Link, ...]
    height: int
    files: tuple[Attached, ...] = ()

    @property
    def text(self) -> QTextLayout:
        """Its text at its place."""
        return self.lines.layout

    @property
    def pictures(self) -> tuple[tuple[Placed, QRectF], ...]:
        """The pictures in its text, each with where it is in the row."""
        return tuple((placed, placed.area.translated(self.text.position())) for placed in self.lines.pictures)

    def character_at(self, point: QPointF) -> int:
        """The place in the text at a point, -1 outside of the bubble."""
        if not self.bubble.contains(point):
            return -1
        within = point - self.text.position()
        for number in range(self.text.lineCount()):
            line = self.text.lineAt(number)
            if within.y() < self._bottom(number):
                return line.xToCursor(within.x())
        return units(self.text.text())

    def link_at(self, point: QPointF) -> Link | None:
        """The link at a point."""
        within = point - self.text.position()
        for link in self.links:
            for number in range(self.text.lineCount()):
                line = self.text.lineAt(number)
                start, end = max(link.start, line.textStart()), min(link.end, line.textStart() + line.textLength())
                if start < end and line.y() <= within.y() < line.y() + line.height():
                    left, right = (float(line.cursorToX(place)[0]) for place in (start, end))  # type: ignore[index]  # stub says int
                    if left <= within.x() < right:
                        return link
        return None

    def _bottom(self, number: int) -> float:
        """Down to where a line reaches: a picture is as high as it is shown."""
        line = self.text.lineAt(number)
        below = [placed.area.bottom() for placed in self.lines.pictures if placed.start == line.textStart()]
        return max([line.y() + line.height(), *below])

    def file_at(self, point: QPointF) -> Attached | None:
        """The file at a point."""
        return next((attached for attached in self.files if attached.area.contains(point)), None)

    def action_at(self, point: QPointF) -> Action | None:
        """The footer's word at a point."""
        return next((action for action in self.actions if action.area.contains(point)), None)
