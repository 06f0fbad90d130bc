"""The window "Help": its topics at the left, searchable, and the one that was chosen at the right."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.ui import ways
from app.ui.banner import Banner
from app.ui.desk import Desk
from app.ui.help.contents import HelpContents
from app.ui.help.outline import TOPICS
from app.ui.help.topic_page import TopicPage
from app.ui.sentence import Sentence
from app.ui.window_door import SideWindow

_SIZE, _SMALLEST = (920, 680), (720, 420)
_LIST = 270


class HelpWindow(SideWindow):
    """Beside the main window, and for everybody, signed in or not."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.contents, self._stack = HelpContents(self), QStackedWidget(self)
        self.banner = Banner(desk.theme, self)
        self.pages = tuple(TopicPage(desk.theme, topic, self) for topic in TOPICS)
        for page in self.pages:
            page.followed.connect(self.follow)
            self._stack.addWidget(page)
        self.contents.chosen.connect(self._turn)
        self.contents.wanted.connect(self._go)
        for keys, act in (("Ctrl+W", self.close), ("Ctrl+F", self.search)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self._lay_out()
        self._name()

    @property
    def page(self) -> TopicPage:
        """The one that is looked at."""
        [page] = [page for page in self.pages if page is self._stack.currentWidget()]
        return page

    def search(self) -> None:
        """Have the keyboard at the search."""
        self.contents.search.setFocus()
        self.contents.search.selectAll()

    def open_at(self, place: str) -> None:
        """Show a topic, perhaps with a heading ("access/installed"), and have the keyboard there."""
        topic, _, heading = place.partition("/")
        names = [page.topic.name for page in self.pages]
        if topic in names:
            self.contents.choose(names.index(topic))
            self.page.go(heading)

    def follow(self, way: str) -> None:
        """Go where a link leads; where nothing opened, say why."""
        if way.startswith("help/"):
            self.open_at(way.removeprefix("help/"))
        elif not ways.go(way):
            self.banner.tell(Sentence(lambda: self.tr("This opens once you are signed in.")))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            for page in self.pages:
                page.outdate()
            self._name()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        super().closeEvent(event)
        self.closing.emit()

    def _turn(self, topic: int, number: int) -> None:
        page = self.pages[topic]
        self._stack.setCurrentWidget(page)
        if number >= 0:
            page.show_part(number)
        else:
            page.verticalScrollBar().setValue(0)

    def _go(self, topic: int, number: int) -> None:
        """Give the keyboard to the page, where it is."""
        self._turn(topic, number)
        page = self.pages[topic]
        at = page.verticalScrollBar().value()
        page.heading_of(max(number, 0)).setFocus()
        page.verticalScrollBar().setValue(at)

    def _name(self) -> None:
        self.setWindowTitle(self.tr("Help"))
        self.contents.show_pages(self.pages)

    def _lay_out(self) -> None:
        self.contents.setFixedWidth(self._desk.theme.pixels(_LIST))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.contents)
        whole.addWidget(self._stack, 1)
        self.measure(self._desk.theme, _SIZE, _SMALLEST)
