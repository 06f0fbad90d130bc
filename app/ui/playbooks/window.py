"""The window "Chatbot": the playbooks at the left, the one that was chosen at the right."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.core.changes import Changes
from app.core.views import ConnectionState
from app.ui import icons
from app.ui.banner import Banner
from app.ui.desk import Desk
from app.ui.empty import Empty
from app.ui.labels import PlainLabel
from app.ui.playbooks.acts import Acts
from app.ui.playbooks.embedding import Embedding
from app.ui.playbooks.page import Page
from app.ui.playbooks.shelf import Shelf
from app.ui.window_door import SideWindow

_SIZE, _SMALLEST = (1280, 780), (900, 480)
_SHELF, _LEAST_SHELF, _LEAST_PAGE = 320, 240, 560


class PlaybooksWindow(SideWindow):
    """Beside the main window, whose conversations stay in sight. Who may not configure is told so."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = PlainLabel(parent=self, letter="strong")
        self.new = QPushButton(self)
        self.shelf, self.page = Shelf(desk, self), Page(desk, self)
        self.locked = Empty(desk.theme, "lock", self)
        self.banner = Banner(desk.theme, self)
        self.acts = Acts(desk, self)
        self._here, self._stack = QSplitter(self), QStackedWidget(self)
        self._released = False
        self.shelf.list.chosen.connect(lambda playbook: self.page.open(playbook.id))
        self.shelf.changed.connect(self._follow)
        self.page.moved.connect(self.shelf.list.mark)
        self.new.clicked.connect(self._new)
        self.page.bench.saved.connect(self._done)
        self.page.bench.told.connect(self._say)
        self.acts.busy.connect(lambda busy: self.page.head.allow(able=not busy))
        self.acts.done.connect(self._done)
        self.acts.told.connect(self._tell)
        for wanted, act in (
            (self.page.head.embed, self._embed),
            (self.page.head.activate, self._activate),
            (self.page.head.pause, self._pause),
            (self.page.head.duplicate, self._duplicate),
            (self.page.head.delete, self._delete),
        ):
            wanted.connect(act)
        QShortcut(QKeySequence("Ctrl+W"), self).activated.connect(self.close)
        QShortcut(QKeySequence("F5"), self).activated.connect(self.begin)
        self._unsubscribe = desk.client.changes.subscribe(self._changed)
        self._lay_out()
        self._retranslate()

    def begin(self) -> None:
        """Show what there is now, to who may see it."""
        if self._may:
            self._stack.setCurrentWidget(self._here)
            self.shelf.load()
            self.shelf.list.setFocus()
        else:
            self.lock()

    def lock(self) -> None:
        """Say that one may not see this, and hold nothing of it."""
        self.page.close_page()
        self.shelf.release()
        self.shelf.show_all(())
        self._stack.setCurrentWidget(self.locked)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        self._released = True
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
        playbooks, shown = self.shelf.playbooks, self.page.opening
        self.new.setEnabled(bool(playbooks))
        if self.shelf.failed:
            return
        if shown:
            self.page.follow(next((one for one in playbooks if one.id == shown), None))
        elif playbooks:
            self.page.open(next((one for one in playbooks if one.active), playbooks[0]).id)
        self.shelf.list.mark(self.page.opening)

    def _embed(self) -> None:
        if self.page.content is not None:
            asked = Embedding(self._desk, self.page.content.playbook, self)
            asked.checked.connect(self.shelf.load)
            asked.open()

    def _activate(self) -> None:
        if self.page.content is not None:
            self.acts.activate(self.page.content.playbook, self.shelf.playbooks)

    def _pause(self) -> None:
        if self.page.content is not None:
            self.acts.pause(self.page.content.playbook)

    def _duplicate(self) -> None:
        if self.page.content is not None:
            self.acts.duplicate(self.page.content)

    def _delete(self) -> None:
        if self.page.content is not None:
            self.acts.delete(self.page.content.playbook)

    def _new(self) -> None:
        self.acts.ask_for_new(sorted({one.site for one in self.shelf.playbooks}))

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
        self.title.setText(self.tr("Chatbot"))
        self.new.setText(self.tr("New playbook…"))
        advice = self.tr("Only deals admins may set up the chatbot. Ask an administrator for the right, or to do it for you.")
        self.locked.say(self.tr("You may not see this"), advice)

    def _lay_out(self) -> None:
        px = self._desk.theme.pixels
        bar = QFrame(self)
        bar.setObjectName("bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 12, 12, 12)
        row.addWidget(self.title, 1)
        row.addWidget(self.new)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.shelf, 1)
        self._here.setHandleWidth(1)
        for half, least in ((left, _LEAST_SHELF), (self.page, _LEAST_PAGE)):
            half.setMinimumWidth(px(least))
            self._here.addWidget(half)
        self._here.setChildrenCollapsible(False)
        self._here.setStretchFactor(1, 1)
        self._here.setSizes([px(_SHELF), px(_SIZE[0] - _SHELF)])
        self._stack.addWidget(self._here)
        self._stack.addWidget(self.locked)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.setMinimumSize(*_SMALLEST)
        self.resize(px(_SIZE[0]), px(_SIZE[1]))
        self.setWindowIcon(icons.icon("livechat-desk", "", 64))
