"""A topic of Help as a page: its headings, words, pictures and links, below each other; made when it is first looked at."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPixmap, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.assets import resource
from app.ui import language
from app.ui.help import finding, words
from app.ui.help.outline import FOOT_BLOCKS, Block, Kind, Topic
from app.ui.help.passage import HelpHeading, HelpItem, HelpPicture, HelpText
from app.ui.labels import menu_text
from app.ui.theme import Theme

_WIDTH = 600
_DENSE = 2
_HALF = 128


class TopicPage(QScrollArea):
    """`followed`: a link was, by its way. `passages`: what can be found in it."""

    followed = Signal(str)

    def __init__(self, theme: Theme, topic: Topic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.topic = theme, topic
        self._asked: Sequence[str] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.outdate()

    @property
    def title(self) -> str:
        """What the topic is called."""
        return words.title(self.topic)

    def outdate(self) -> None:
        """Say everything in the language of now: at once where it is looked at."""
        self.passages = words.passages(self.topic)
        self._parts: list[HelpHeading | HelpText] = []
        self.headings: dict[str, HelpHeading] = {}
        if self.isVisible():
            self._furnish()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        self._furnish()
        super().showEvent(event)

    def go(self, place: str) -> None:
        """Have a heading at the top, with the keyboard at it; one that is not there: the topic's beginning."""
        self._furnish()
        heading = self.headings.get(place, self.headings[""])
        heading.setFocus()
        self._content.adjustSize()
        self.verticalScrollBar().setValue(heading.y() - self._theme.pixels(12) if heading is not self.headings[""] else 0)

    def show_part(self, number: int) -> None:
        """Have one of the passages in sight."""
        self._furnish()
        self.ensureWidgetVisible(self._parts[number], 0, self._theme.pixels(60))

    def heading_of(self, number: int) -> HelpHeading:
        """The heading that one of the passages stands below."""
        self._furnish()
        return self.headings[self.passages[number].heading]

    def show_found(self, asked: Sequence[str]) -> None:
        """Mark what was searched for, or nothing."""
        self._asked = asked
        for part in self._parts:
            if isinstance(part, HelpText):
                part.show_found(finding.places(part.text, asked))

    def _furnish(self) -> None:
        if self._parts:
            return
        self._content = QWidget(self.viewport())  # where it is to stand: what moves later is styled twice
        self._content.setObjectName("surface")
        self._content.setMaximumWidth(self._theme.pixels(_WIDTH))
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(24, 16, 24, 24)
        self._column.setSpacing(8)
        self.headings[""] = self._head(self.title, "title")
        for block in (*self.topic.blocks, *FOOT_BLOCKS):
            if block == FOOT_BLOCKS[0]:
                self._line()
            self._add(block)
        self._column.addStretch(1)
        for name, heading in self.headings.items():
            heading.tell(one.text for one in self.passages if one.heading == name and one.text != one.above)
        self.setWidget(self._content)  # the one before goes, with all it held
        self.show_found(self._asked)

    def _add(self, block: Block) -> None:
        said = words.said(self.topic, block)
        match block.kind:
            case Kind.HEADING:
                self._column.addSpacing(8)
                self.headings[block.name] = self._head(said[0].text, "strong")
            case Kind.PICTURE:
                self._column.addWidget(HelpPicture(self._theme, self._picture(block.name), said[0].text, self._content))
            case Kind.LINK:
                self._column.addWidget(self._link(said[0].text, block.to), 0, Qt.AlignmentFlag.AlignLeft)
            case Kind.TEXT:
                self._write(HelpText(self._theme, said[0], self._content))
            case Kind.STEPS | Kind.POINTS:
                for number, one in enumerate(said, 1):
                    mark = f"{number}." if block.kind is Kind.STEPS else "•"
                    self._write(HelpItem(self._theme, one, self._content, mark))

    def _head(self, text: str, letter: str) -> HelpHeading:
        heading = HelpHeading(text, self._content, letter=letter)
        self._column.addWidget(heading)
        self._parts.append(heading)
        return heading

    def _write(self, part: HelpText) -> None:
        self._column.addWidget(part)
        self._parts.append(part)

    def _link(self, said: str, way: str) -> QPushButton:
        button = QPushButton(menu_text(said), self._content)
        button.setProperty("kind", "link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda _checked: self.followed.emit(way))
        return button

    def _line(self) -> None:
        line = QFrame(self._content)
        line.setObjectName("line")
        line.setFixedHeight(1)
        self._column.addSpacing(12)
        self._column.addWidget(line)

    def _picture(self, name: str) -> Callable[[], QPixmap]:
        code = language.spoken()
        return lambda: _read(picture_file(name, code, shade(self._theme)))


def shade(theme: Theme) -> str:
    """Whether the colours in force are "light" or "dark"."""
    return "dark" if QColor(theme.colors.surface).lightness() < _HALF else "light"


def picture_file(name: str, code: str, scheme: str) -> str:
    """Where in resources/ a picture is, for a language and "light" or "dark"."""
    return f"help/{name}-{code}-{scheme}.png"


def picture_names(topics: Sequence[Topic]) -> Iterator[str]:
    """The names of all pictures."""
    return (block.name for topic in topics for block in topic.blocks if block.kind is Kind.PICTURE)


def _read(file: str) -> QPixmap:
    picture = QPixmap(str(resource(file)))
    picture.setDevicePixelRatio(_DENSE)
    return picture
