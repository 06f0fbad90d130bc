"""The window "Chatbot": the sites and their playbooks at the left, the one that was chosen at the right."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.core.changes import Changes
from app.core.views import ConnectionState
from app.ui.banner import Banner
from app.ui.desk import Desk
from app.ui.foreign import filled
from app.ui.playbooks import deeds
from app.ui.playbooks.acts import Acts
from app.ui.playbooks.asking import ask_how_to_begin
from app.ui.playbooks.left import Left
from app.ui.playbooks.locked import Locked
from app.ui.playbooks.page import Page
from app.ui.playbooks.site_ways import SiteWays
from app.ui.sentence import Sentence
from app.ui.window_door import SideWindow

_SIZE, _SMALLEST = (1280, 780), (900, 480)
_SHELF, _LEAST_SHELF, _LEAST_PAGE = 320, 240, 560


class PlaybooksWindow(SideWindow):
    """Beside the main window, whose conversations stay in sight. Who may not configure is told so."""

    helped_by = "configuration"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.left, self.page = Left(desk, self), Page(desk, self)
        self.new, self.shelf = self.left.new, self.left.shelf
        self.locked = Locked(desk.theme, self)
        self.locked.leave.clicked.connect(lambda _checked: self.close())
        self.banner = Banner(desk.theme, self)
        self.acts = Acts(desk, self)
        self.sites = SiteWays(desk, self.shelf, self.page, self)
        self._here, self._stack = QSplitter(self), QStackedWidget(self)
        self._released = self._configuring = self._kept = False
        self.shelf.list.chosen.connect(lambda playbook: self.page.open(playbook.id))
        self.shelf.changed.connect(self._follow)
        self.page.moved.connect(self.shelf.list.mark)
        self.new.clicked.connect(lambda _checked: self._new(""))
        self.left.site.clicked.connect(lambda _checked: self.sites.acts.new())
        self.page.bench.saved.connect(self._done)
        self.page.bench.told.connect(self._say)
        deeds.connect(self.page, self.shelf, self.acts)
        self.acts.done.connect(self._done)
        self.acts.told.connect(self._tell)
        self.page.site.new.connect(lambda: self._new(self.page.site_shown))
        QShortcut(QKeySequence("Ctrl+W"), self).activated.connect(self.close)
        QShortcut(QKeySequence("F5"), self).activated.connect(self.begin)
        self._unsubscribe = desk.client.changes.subscribe(self._changed)
        self._lay_out()
        self._retranslate()

    def begin(self) -> None:
        """Show what there is now, to who may see it."""
        if self._may:
            self._kept = False
            self._stack.setCurrentWidget(self._here)
            self.shelf.load()
            self.shelf.list.setFocus()
        else:
            self.lock()

    def configure(self) -> None:
        """Ask how to begin with Live Chat, once it is known what there is."""
        self._configuring = self._may

    def lock(self) -> None:
        """Say that one may not see this, and hold nothing of it; what is not saved is kept."""
        self._kept = self._kept or self.page.bench.unsaved
        self._say_locked()
        self.page.close_page()
        self.shelf.release()
        self.shelf.show_all((), ())
        self._stack.setCurrentWidget(self.locked)
        self.locked.take_keyboard()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where the screen is too small for what the halves should have, each has its share."""
        super().resizeEvent(event)
        share = min(1.0, self.width() / self._desk.theme.pixels(_SMALLEST[0]))
        for half, least in ((self.left, _LEAST_SHELF), (self.page, _LEAST_PAGE)):
            half.setMinimumWidth(int(self._desk.theme.pixels(least) * share))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        self._released = True
        me = self._desk.client.queries.me()  # signing out forgets what was typed
        if me is not None and self.page.bench.unsaved and self.page.content is not None:
            self._desk.tell(Sentence(partial(_unsaved, self.page.content.playbook.name)))
        self._unsubscribe()
        self.shelf.release()
        self.page.release()
        super().closeEvent(event)
        self.closing.emit()

    @property
    def _may(self) -> bool:
        me = self._desk.client.queries.me()
        return me is not None and (me.admin or me.deals_admin)

    def _follow(self) -> None:
        """What is open may stand otherwise, or be gone; where nothing is open, what is at work is shown."""
        playbooks = self.shelf.playbooks
        self.new.setEnabled(bool(self.shelf.sites))
        if self.shelf.failed:
            return
        at_a_site, shown = self.sites.follow(), self.page.opening
        if shown:
            self.page.follow(next((one for one in playbooks if one.id == shown), None))
        elif playbooks and not at_a_site:
            self.page.open(next((one for one in playbooks if one.active), playbooks[0]).id)
        elif self.shelf.sites and not at_a_site:
            self.sites.show(self.shelf.sites[0].key)
        self.shelf.list.mark(self.page.opening or self.page.site_shown)
        if self._configuring:
            self._configuring = False
            ask_how_to_begin(self, lambda: self._new(""), self._choose)

    def _choose(self) -> None:
        self.shelf.list.setFocus()
        self._say(self.tr("Choose a playbook from the list, then add the Live Chat card with “Add a card”."))

    def _new(self, site: str) -> None:
        """`site`: the key of the one that it is for, where that is known."""
        if not self.shelf.sites:
            self.sites.acts.new()  # it has to be somewhere
            return
        content = self.page.content
        self.acts.ask_for_new(self.shelf.sites, site or (content.playbook.site if content is not None else ""))

    def _done(self, shown: str) -> None:
        if self._released:
            return
        if shown:
            self.page.open(shown)
        else:
            self.page.close_page()
        self.shelf.load()

    def _say(self, sentence: str) -> None:
        """Say it here, or in the main window where this one is gone by now."""
        (self._desk.tell if self._released else self.banner.tell)(sentence)

    def _tell(self, sentence: str) -> None:
        """Say what did not work."""
        self._say(sentence)
        if not self._released:
            self.shelf.load()  # what stands there may be why

    def _changed(self, changes: Changes) -> None:
        """The connection is back: what could not be loaded is loaded by itself. One may see it, or may not any more."""
        if changes.me and self._may != (self._stack.currentWidget() is self._here):
            self.begin()
        if not changes.connection or self._desk.client.live.connection.state is not ConnectionState.ONLINE:
            return
        if self.shelf.failed:
            self.shelf.load()
        if self.page.failed:
            self.page.again()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Chatbot"))
        self._say_locked()

    def _say_locked(self) -> None:
        advice = self.tr("Only deals admins may set up the chatbot. Ask an administrator for the right, or to do it for you.")
        kept = self.tr("Your changes are not saved. They are kept here for when you may again.") if self._kept else ""
        self.locked.say(self.tr("You may not see this"), " ".join(filter(None, (advice, kept))))

    def _lay_out(self) -> None:
        px = self._desk.theme.pixels
        self._here.setHandleWidth(1)
        for half in (self.left, self.page):
            self._here.addWidget(half)
        self._here.setChildrenCollapsible(False)
        self._here.setStretchFactor(1, 1)
        self._here.setSizes([px(_SHELF), px(_SIZE[0] - _SHELF)])
        self._stack.addWidget(self._here)
        self._stack.addWidget(self.locked)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.measure(self._desk.theme, _SIZE, _SMALLEST)


def _unsaved(name: str) -> str:
    """Said when the window is gone."""
    said = QCoreApplication.translate("PlaybooksWindow", "“{name}” is not saved yet: visitors do not see your changes. They are kept here.")
    return filled(said, name=name)
