"""A text set in a box that is as wide as it has to be, and can be pressed: what bubbles and answers have in common."""

from math import ceil

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.conversation.messages import pictures
from app.ui.conversation.messages.lines import Lines, in_lines
from app.ui.conversation.messages.spans import Styled
from app.ui.pictures.pictures import PlaybookPicture
from app.ui.playbooks.preview.looks import Looks

_HIGHEST_PICTURE = 240
_NARROWEST = 40.0


class TextBox(QAbstractButton):
    """The text is data and never markup: it is laid out here. `indent`: free room at its left; `right`: it stands at the right."""

    indent, pad_x, pad_y, right = 0, 12, 8, False

    def __init__(self, styled: Styled, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.looks = looks
        self._styled = styled
        self._set: Lines | None = None
        self._width = -1
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def box(self) -> QRectF:
        """Where the text's ground is."""
        lines, px = self._lines(self.width()), self.looks.theme.pixels
        width = lines.size.width() + 2 * px(self.pad_x)
        left = self.width() - width - 1 if self.right else px(self.indent) + 1
        return QRectF(left, 1, width, lines.size.height() + 2 * px(self.pad_y))

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return ceil(self._lines(width).size.height()) + 2 * self.looks.theme.pixels(self.pad_y) + 2

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = self.width() if self._width < 0 else self._width
        return QSize(self.looks.theme.pixels(160), self.heightForWidth(max(width, 1)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self.looks.theme.pixels(100), self.looks.theme.pixels(24))

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        return self.box.contains(pos.toPointF())

    def write(self, painter: QPainter, ink: str, link: str) -> None:
        """Paint the text and its pictures."""
        lines, px = self._lines(self.width()), self.looks.theme.pixels
        corner = self.box.topLeft() + QPointF(px(self.pad_x), px(self.pad_y))
        painter.setPen(QColor(ink))
        lines.layout.draw(painter, corner, [_mark(found.start, found.end, link) for found in self._styled.links])
        painter.setFont(self.looks.theme.font("small"))
        for placed in lines.pictures:
            found = self.looks.pictures.get(PlaybookPicture(placed.picture.image))
            pictures.paint(painter, placed.area.translated(corner), found, placed.picture.text, self.looks.theme.colors)

    def _lines(self, width: int) -> Lines:
        if self._set is None or width != self._width:
            px = self.looks.theme.pixels
            across = max(_NARROWEST, width - px(self.indent) - 2 * px(self.pad_x) - px(18) - 2)
            self._width = width
            self._set = in_lines(self._styled, self.looks.theme.font(), across, highest=px(_HIGHEST_PICTURE))
        return self._set


def _mark(start: int, end: int, ink: str) -> QTextLayout.FormatRange:
    mark, style = QTextLayout.FormatRange(), QTextCharFormat()
    style.setForeground(QColor(ink))
    style.setFontUnderline(True)
    mark.start, mark.length, mark.format = start, end - start, style
    return mark
