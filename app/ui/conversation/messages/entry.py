"""One row of the message list, laid out for a width: where its bubble, lines, footer and links are. Painting is in paint.py."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from app.core.views import Delivery, MessageRow
from app.protocol.records import MessageKind
from app.ui import notices, texts, times
from app.ui.conversation.messages.shapes import Shape
from app.ui.links import Link, find
from app.ui.theme import Theme


class Act(StrEnum):
    """What can be done about a reply that was not sent."""

    RETRY = "retry"
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
    footer: int
    gap: int
    widest: int
    letter: float
    line: float

    @classmethod
    def of(cls, theme: Theme) -> "Measures":
        """As the theme wants them."""
        px, metrics = theme.pixels, QFontMetricsF(theme.font())
        lengths = (px(20), px(12), px(8), px(40), px(20), px(10), px(560))
        return cls(theme.font(), theme.font("small"), *lengths, metrics.averageCharWidth(), metrics.height())

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
    text: QTextLayout
    bubble: QRectF
    answers: QTextLayout | None
    footer: str
    footer_area: QRectF
    actions: tuple[Action, ...]
    links: tuple[Link, ...]
    height: int

    def character_at(self, point: QPointF) -> int:
        """The place in the text at a point, -1 outside of the bubble."""
        if not self.bubble.contains(point):
            return -1
        within = point - self.text.position()
        for number in range(self.text.lineCount()):
            line = self.text.lineAt(number)
            if within.y() < line.y() + line.height():
                return line.xToCursor(within.x())
        return len(self.text.text())

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

    def action_at(self, point: QPointF) -> Action | None:
        """The footer's word at a point."""
        return next((action for action in self.actions if action.area.contains(point)), None)


def estimate(row: MessageRow, shape: Shape, width: int, measures: Measures) -> int:
    """About how high a row will be, without laying it out."""
    across = max(8, int(measures.text_width(width) / measures.letter))
    lines = sum(-(-max(1, len(part)) // across) for part in row.text.split("\n"))
    if row.kind is not MessageKind.TEXT:
        return round(measures.heading * shape.day + measures.gap * 2 + measures.line + measures.pad_y)
    bubble = lines * measures.line + 2 * measures.pad_y
    return round(measures.heading * shape.day + (measures.gap if shape.first else 3) + bubble + measures.footer * shape.last)


def lay_out(row: MessageRow, shape: Shape, width: int, measures: Measures) -> Entry:
    """Lay a row out."""
    return _notice(row, shape, width, measures) if row.kind is not MessageKind.TEXT else _message(row, shape, width, measures)


def _notice(row: MessageRow, shape: Shape, width: int, measures: Measures) -> Entry:
    said, clock = notices.notice(row.kind, row.author_name, row.text), times.clock(row.at)
    across = width - 2 * measures.side - 2 * measures.pad_x
    layout, size = _lines(f"{said}\u2002·\u2002{clock}", measures.small, across, centred=True)
    if layout.lineCount() > 1:
        layout, size = _lines(f"{said}\n{clock}", measures.small, across, centred=True)  # no line begins with the dot
    top = measures.heading * shape.day + measures.gap
    bubble = QRectF((width - size.width()) / 2 - measures.pad_x, top, size.width() + 2 * measures.pad_x, size.height() + measures.pad_y)
    layout.setPosition(QPointF(bubble.x() + measures.pad_x, bubble.y() + measures.pad_y / 2))
    return Entry(row, shape, width, layout, bubble, None, "", QRectF(), (), (), round(bubble.bottom() + measures.gap))


def _message(row: MessageRow, shape: Shape, width: int, measures: Measures) -> Entry:
    across = measures.text_width(width)
    layout, size = _lines(row.text, measures.font, across)
    found = find(row.text)
    answers, more = _lines("\n".join(f"○  {answer}" for answer in row.answers), measures.font, across) if row.answers else (None, QRectF())
    inner = max(size.width(), more.width())
    top = measures.heading * shape.day + (measures.gap if shape.first else 3)
    bubble_width, bubble_height = inner + 2 * measures.pad_x, size.height() + more.height() + 2 * measures.pad_y + (6 if row.answers else 0)
    left = width - measures.side - bubble_width if shape.out else float(measures.side)
    bubble = QRectF(left, top, bubble_width, bubble_height)
    layout.setPosition(QPointF(left + measures.pad_x, top + measures.pad_y))
    if answers is not None:
        answers.setPosition(QPointF(left + measures.pad_x, top + measures.pad_y + size.height() + 6))
    footer = _footer(row, shape)
    area = QRectF(measures.side, bubble.bottom(), width - 2 * measures.side, measures.footer if footer else 0)
    actions = _actions(area, measures) if row.delivery is Delivery.FAILED else ()
    height = area.bottom() + (measures.footer if actions else 0)
    return Entry(row, shape, width, layout, bubble, answers, footer, area, actions, found, round(height))


def _footer(row: MessageRow, shape: Shape) -> str:
    if row.delivery is Delivery.FAILED:
        return QCoreApplication.translate("Messages", "Not sent.") + " " + texts.refusal(row.failure, {})
    if not shape.last:
        return ""
    name = notices.author(row.author_kind, row.author_name) if shape.out and not row.own else ""
    return f"{name} · {times.clock(row.at)}" if name else times.clock(row.at)


def _actions(footer: QRectF, measures: Measures) -> tuple[Action, ...]:
    """The words under a reply that was not sent, right-aligned in a line of their own below the reason."""
    words = {
        Act.RETRY: QCoreApplication.translate("Messages", "Try again"),
        Act.COPY: QCoreApplication.translate("Messages", "Copy"),
        Act.DISCARD: QCoreApplication.translate("Messages", "Discard"),
    }
    font = QFontMetricsF(measures.small)
    right, made = footer.right(), []
    for act, word in reversed(words.items()):
        width = font.horizontalAdvance(word) + measures.pad_x
        made.append(Action(act, word, QRectF(right - width, footer.bottom(), width, measures.footer)))
        right -= width
    return tuple(reversed(made))


def _lines(text: str, font: QFont, across: float, *, centred: bool = False) -> tuple[QTextLayout, QRectF]:
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    height = widest = 0.0
    spacing = QFontMetricsF(font).height() * 0.12
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(across)
        line.setPosition(QPointF(0, height))
        height += line.height() + spacing
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    if centred:
        for number in range(layout.lineCount()):
            layout.lineAt(number).setLineWidth(widest + 1)
    return layout, QRectF(0, 0, widest, max(0.0, height - spacing))
