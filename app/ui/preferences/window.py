"""The window "Preferences": its pages at the left, searchable, and the one that was chosen at the right."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.core.changes import Changes
from app.core.installation import Installation
from app.ui.banner import Banner
from app.ui.company.notice import Notice
from app.ui.desk import Desk
from app.ui.labels import PlainLabel
from app.ui.list_beside import lay_out
from app.ui.preferences import standing
from app.ui.preferences.account import AccountPage
from app.ui.preferences.contents import Contents
from app.ui.preferences.page import Page
from app.ui.preferences.pages import pages
from app.ui.window_door import SideWindow

_SIZE, _SMALLEST = (860, 620), (640, 420)
_LIST = 220


class PreferencesWindow(SideWindow):
    """Beside the main window. What is chosen is in force at once, so there is nothing to be saved. `sign_out`: wanted."""

    sign_out = Signal()
    helped_by = "notifications"

    def __init__(self, desk: Desk, installation: Installation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.contents, self.head = Contents(self), PlainLabel(parent=self, letter="title")
        self.notice = Notice(self.contents.list, self)
        self.pages, self._stack = pages(desk, installation), QStackedWidget(self)
        self.banner = Banner(desk.theme, self)
        for page in self.pages:
            page.told.connect(self.banner.tell)
            if isinstance(page, AccountPage):
                page.sign_out.connect(self.sign_out)
            self._stack.addWidget(page)
        self.contents.chosen.connect(self._turn)
        self.contents.wanted.connect(self._go)
        for keys, act in (("Ctrl+W", self.close), ("Ctrl+F", self._search)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self._unsubscribe = desk.client.changes.subscribe(self._changed)
        self._lay_out()
        self._retranslate()

    @property
    def page(self) -> Page:
        """The one that is chosen."""
        [page] = [page for page in self.pages if page is self._stack.currentWidget()]
        return page

    def begin(self) -> None:
        """Have the keyboard at the search."""
        self.contents.search.setFocus()
        self.contents.search.selectAll()

    def show_page(self, kind: type[Page]) -> None:
        """Turn to the page of this kind."""
        self.contents.choose(next(place for place, page in enumerate(self.pages) if isinstance(page, kind)))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            for page in self.pages:
                page.outdate()
            self._retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        self._unsubscribe()
        for page in self.pages:
            page.release()
        super().closeEvent(event)
        self.closing.emit()

    def _turn(self, place: int, entry: int) -> None:
        """Show a page, and where on it."""
        page = self.pages[place]
        self._stack.setCurrentWidget(page)
        self.head.setText(page.title())
        page.begin()
        if entry >= 0:
            page.ensureWidgetVisible(page.entries[entry].field)

    def _go(self, place: int, entry: int) -> None:
        """Give the keyboard to what was found, or to the first of a page."""
        self._turn(place, entry)
        entries = self.pages[place].entries
        if entries:
            entries[max(entry, 0)].field.setFocus()

    def _search(self) -> None:
        self.contents.search.setFocus()
        self.contents.search.selectAll()

    def _changed(self, changes: Changes) -> None:
        for page in self.pages:
            page.hear(changes)
        if changes.preferences:
            self._tell_policy()

    def _tell_policy(self) -> None:
        self.notice.tell(standing.of_policy(self._desk.client.preferences.policy))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Preferences"))
        self.contents.show_pages(self.pages)
        self.head.setText(self.page.title())
        self._tell_policy()

    def _lay_out(self) -> None:
        self.contents.setFixedWidth(self._desk.theme.pixels(_LIST))
        lay_out(self, self.contents, self.head, (self.notice, self._stack))
        self.measure(self._desk.theme, _SIZE, _SMALLEST)
