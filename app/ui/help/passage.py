"""The parts of a topic: headings that Tab stops at, text with strong words and what was found in it, and pictures."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QPainter, QPaintEvent, QPen, QPixmap, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import roles
from app.ui.conversation.messages.lines import Lines, in_lines
from app.ui.conversation.messages.spans import Styled as Laid
from app.ui.help.words import Styled
from app.ui.labels import PlainLabel
from app.ui.theme import Theme
from app.ui.units import units

_NARROWEST = 120


class HelpHeading(PlainLabel):
    """`tell`: what those who listen hear after its name, when the keyboard is at it."""

    def __init__(self, text: str, parent: QWidget, *, letter: str) -> None:
        super().__init__(text, parent, letter=letter)
        roles.give(HelpHeading, QAccessible.Role.Heading)
        self.setObjectName("place")
        self.setWordWrap(True)
        self.setIndent(0)  # it stands above its words, though it has a frame where the keyboard is
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def tell(self, words: Iterable[str]) -> None:
        """Have what stands below it told with it."""
        self.setAccessibleDescription("\n".join(words))


class HelpText(QWidget):
    """A paragraph, or an item of a list: `mark` is what stands before it, a number or a bullet."""

    def __init__(self, theme: Theme, styled: Styled, parent: QWidget, mark: str = "") -> None:
        super().__init__(parent)
        self._theme, self._styled, self._mark = theme, styled, mark
        self._found: tuple[tuple[int, int], ...] = ()
        self._heights: dict[int, int] = {}  # by width: layouts ask for the same again and again
        self.setAccessibleName(f"{mark} {styled.text}".strip())
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        roles.give(type(self), QAccessible.Role.ListItem if mark else QAccessible.Role.Paragraph)

    @property
    def text(self) -> str:
        """What it says."""
        return self._styled.text

    @property
    def found(self) -> tuple[str, ...]:
        """The stretches that are marked as found."""
        return tuple(self.text[start:end] for start, end in self._found)

    def show_found(self, places: tuple[tuple[int, int], ...]) -> None:
        """Mark these stretches."""
        self._found = places
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        if width not in self._heights:
            self._heights[width] = round(self._lines(width).size.height() + 0.5)
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.FontChange:
            self._heights.clear()
            self.updateGeometry()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._theme.pixels(_NARROWEST), self.heightForWidth(max(self.width(), _NARROWEST)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._theme.pixels(_NARROWEST), self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and argument
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.colors.text))
        indent = self._indent()
        if self._mark:
            painter.drawText(QPointF(0, self.fontMetrics().ascent()), self._mark)
        self._lines(self.width()).layout.draw(painter, QPointF(indent, 0))

    def _indent(self) -> int:
        return self._theme.pixels(22) if self._mark else 0

    def _lines(self, width: int) -> Lines:
        return in_lines(Laid(self.text, formats=tuple(self._formats())), self.font(), max(1, width - self._indent()))

    def _formats(self) -> Iterable[QTextLayout.FormatRange]:
        strong, found = QTextCharFormat(), QTextCharFormat()
        strong.setFontWeight(QFont.Weight.DemiBold)
        found.setBackground(QColor(self._theme.colors.warn_weak))
        found.setFontUnderline(True)
        for stretches, look in ((self._styled.strong, strong), (self._found, found)):
            for start, end in stretches:
                made = QTextLayout.FormatRange()
                made.start, made.length, made.format = units(self.text[:start]), units(self.text[start:end]), look
                yield made


class HelpItem(HelpText):
    """A step or a point."""


class HelpPicture(QWidget):
    """As large as it was made, grown with the system's font, or as there is room.

    `read`: the picture for the colours in force; `said`: what is seen on it.
    """

    def __init__(self, theme: Theme, read: Callable[[], QPixmap], said: str, parent: QWidget) -> None:
        super().__init__(parent)
        roles.give(HelpPicture, QAccessible.Role.Graphic)
        self._theme, self._read, self._picture = theme, read, read()
        theme.changed.connect(self._restyle)
        self.setAccessibleName(said)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return round(self._size(width).height()) + 2

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self._size(10_000) + QSize(2, 2)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._theme.pixels(_NARROWEST), 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and argument
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(1, 1, self._size(self.width() - 2).width(), self._size(self.width() - 2).height())
        painter.drawPixmap(area, self._picture, QRectF(self._picture.rect()))
        painter.setPen(QPen(QColor(self._theme.colors.edge)))
        painter.drawRect(area.adjusted(-0.5, -0.5, -0.5, -0.5))

    def _restyle(self) -> None:
        self._picture = self._read()
        self.update()

    def _size(self, width: int) -> QSize:
        made = self._picture.deviceIndependentSize()
        own = QSize(self._theme.pixels(made.width()), self._theme.pixels(made.height()))
        return own if own.width() <= width else own.scaled(max(1, width), 10_000, Qt.AspectRatioMode.KeepAspectRatio)
