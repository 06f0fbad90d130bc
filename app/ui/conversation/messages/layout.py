"""Lays out rows of the message list for a width, exactly or by a guess."""

from math import ceil

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF

from app.core.views import Delivery, MessageRow
from app.protocol.marks import Picture
from app.protocol.records import MessageKind
from app.ui import notices, texts, times
from app.ui.conversation.messages.attached import GAP, extent, placed
from app.ui.conversation.messages.entry import Act, Action, Entry, Measures
from app.ui.conversation.messages.lines import fitted, in_lines
from app.ui.conversation.messages.shapes import Shape
from app.ui.conversation.messages.spans import NEW_LINE, Styled, styled
from app.ui.theme import tokens

_ABOVE_ANSWERS = 6


def estimate(row: MessageRow, shape: Shape, width: int, measures: Measures) -> int:
    """About how high a row will be, without laying it out."""
    inner = measures.text_width(width)
    across = max(8, int(inner / measures.letter))
    lines = sum(-(-max(1, len(part)) // across) for part in row.text.split("\n"))
    if row.kind is not MessageKind.TEXT:
        return round(measures.above(shape) + measures.gap * 2 + measures.line + measures.pad_y)
    pictures = sum(fitted(block, inner, measures.highest).height() for block in row.marked if isinstance(block, Picture))
    files = extent(row.files, inner, measures.line, measures.highest).height()
    spaced = max(measures.line, tokens()["line_height"] * measures.font.pixelSize())
    text = (lines * spaced if row.text else 0) + pictures + (GAP if row.text and row.files else 0)
    bubble = text + files + 2 * measures.pad_y
    return round(measures.above(shape) + (measures.gap if shape.first else 3) + bubble + measures.footer * shape.last)


def lay_out(row: MessageRow, shape: Shape, width: int, measures: Measures) -> Entry:
    """Lay a row out."""
    return _notice(row, shape, width, measures) if row.kind is not MessageKind.TEXT else _message(row, shape, width, measures)


def _notice(row: MessageRow, shape: Shape, width: int, measures: Measures) -> Entry:
    said, clock = notices.notice(row.kind, row.author_name, row.text), times.clock(row.at)
    across = width - 2 * measures.side - 2 * measures.pad_x
    lines = in_lines(_unmarked(f"{said}\u2002·\u2002{clock}"), measures.small, across, centred=True)
    if lines.layout.lineCount() > 1:
        lines = in_lines(_unmarked(f"{said}\n{clock}"), measures.small, across, centred=True)  # no line begins with the dot
    top, size = measures.above(shape) + measures.gap, lines.size
    bubble = QRectF((width - size.width()) / 2 - measures.pad_x, top, size.width() + 2 * measures.pad_x, size.height() + measures.pad_y)
    lines.layout.setPosition(QPointF(bubble.x() + measures.pad_x, bubble.y() + measures.pad_y / 2))
    return Entry(row, shape, width, lines, bubble, None, "", QRectF(), (), (), round(bubble.bottom() + measures.gap))


def _message(row: MessageRow, shape: Shape, width: int, measures: Measures) -> Entry:
    across, said = measures.text_width(width), styled(row)
    lines = in_lines(said, measures.font, across, highest=measures.highest)
    files = extent(row.files, across, measures.line, measures.highest)
    answers = in_lines(_unmarked("\n".join(f"○  {answer}" for answer in row.answers)), measures.font, across) if row.answers else None
    text = lines.size if row.text or not row.files else QSizeF(0, 0)
    parts = [text, files, answers.size if answers else QSizeF(0, 0)]
    below_text = text.height() + (GAP if row.files and row.text else 0)
    below_files = below_text + files.height() + (_ABOVE_ANSWERS if answers else 0)
    size = QSizeF(max(part.width() for part in parts), below_files + parts[-1].height())
    bubble = _bubble(size, shape, width, measures)
    inside = bubble.topLeft() + QPointF(measures.pad_x, measures.pad_y)
    lines.layout.setPosition(inside)
    if answers is not None:
        answers.layout.setPosition(inside + QPointF(0, below_files))
    attached = placed(row.files, inside + QPointF(0, below_text), across, measures.line, measures.highest)
    footer = _footer(row, shape)
    area = _footer_area(footer, bubble.bottom(), width, measures)
    actions = _actions(area, measures, with_files=bool(row.files)) if row.delivery is Delivery.FAILED else ()
    height = round(area.bottom() + (measures.footer if actions else 0))
    below_it = answers.layout if answers else None
    return Entry(row, shape, width, lines, bubble, below_it, footer, area, actions, said.links, height, attached)


def _bubble(size: QSizeF, shape: Shape, width: int, measures: Measures) -> QRectF:
    """Where the bubble around something of this size is."""
    top = measures.above(shape) + (measures.gap if shape.first else 3)
    outer = QSizeF(size.width() + 2 * measures.pad_x, size.height() + 2 * measures.pad_y)
    left = width - measures.side - outer.width() if shape.out else float(measures.side)
    return QRectF(QPointF(left, top), outer)


def _unmarked(text: str) -> Styled:
    """A text of ours, in which nothing is a link."""
    return Styled(text.replace("\n", NEW_LINE))


def _footer(row: MessageRow, shape: Shape) -> str:
    if row.delivery is Delivery.FAILED:
        return QCoreApplication.translate("Messages", "Not sent.") + " " + texts.refusal(row.failure, {})
    if not shape.last:
        return ""
    name = notices.author(row.author_kind, row.author_name) if shape.out and not row.own else ""
    return f"{name} · {times.clock(row.at)}" if name else times.clock(row.at)


def _footer_area(footer: str, top: float, width: int, measures: Measures) -> QRectF:
    """Where the footer is: as high as its lines, for why something was not sent must be said whole."""
    room = QRectF(measures.side, top, width - 2 * measures.side, 0)
    if not footer:
        return room
    needed = QFontMetricsF(measures.small).boundingRect(room.adjusted(4, 0, -4, 0), Qt.TextFlag.TextWordWrap, footer).height()
    return room.adjusted(0, 0, 0, max(measures.footer, ceil(needed) + 4))


def _actions(footer: QRectF, measures: Measures, *, with_files: bool) -> tuple[Action, ...]:
    """The words under a reply that was not sent, right-aligned in a line of their own below the reason."""
    edit = {Act.EDIT: QCoreApplication.translate("Messages", "Edit")} if with_files else {}
    words = {
        Act.RETRY: QCoreApplication.translate("Messages", "Try again"),
        **edit,
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
