"""The window "Company settings": its pages at the left, the one that was chosen at the right, and what is not saved below."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.core.changes import Changes
from app.core.views import ConnectionState
from app.ui.banner import Banner
from app.ui.company.bench import Bench
from app.ui.company.foot import Foot
from app.ui.company.notice import Notice
from app.ui.company.page import Page
from app.ui.company.page_list import PageList
from app.ui.company.pages import pages
from app.ui.company.said import Said
from app.ui.company.saving import Saving
from app.ui.desk import Desk
from app.ui.labels import PlainLabel
from app.ui.list_beside import lay_out
from app.ui.trouble import Trouble
from app.ui.wait import Wait
from app.ui.window_door import SideWindow

_SIZE, _SMALLEST = (900, 640), (700, 420)
_LIST = 240


class CompanyWindow(SideWindow):
    """Beside the main window. Who is no admin reads it, and is told why nothing can be changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._begun = self._asks_not = False
        self.list, self.head = PageList(self), PlainLabel(parent=self, letter="title")
        self.wait, self.foot = Wait(self), Foot(self)
        self.notice = Notice(self.list, self)
        self.pages, self._stack = pages(desk, self), QStackedWidget(self)
        self.trouble, self._blank = Trouble(desk.theme, self), QWidget(self)
        self.banner = Banner(desk.theme, self)
        self.bench, self._said = Bench(desk), Said(self.pages)
        self.saving = Saving(self.bench, self._said, self)
        self._connect()
        self._unsubscribe = desk.client.changes.subscribe(self._changed)
        self._lay_out()
        self._retranslate()
        self.list.choose(0)

    def _connect(self) -> None:
        self.saving.left.connect(self.close)
        for page in self.pages:
            page.changed.connect(self.bench.change)
            page.told.connect(self.banner.tell)
        self.bench.moved.connect(self._follow)
        self.bench.look.connect(self._look)
        self.bench.told.connect(self.banner.tell)
        self.list.chosen.connect(self._turn)
        self.trouble.again.connect(self._load)
        self.foot.save.connect(self.saving.save)
        self.foot.discard.connect(self.saving.discard)
        for keys, act in (("Ctrl+W", self.close), ("F5", self._load), ("Ctrl+S", self._save_all)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    @property
    def page(self) -> Page:
        """The one that is chosen."""
        return self.pages[max(0, self.list.currentRow())]

    def begin(self) -> None:
        """Show what there is now, and have the keyboard at the pages' list."""
        self._load()
        self.list.setFocus()

    def leave(self) -> None:
        """Close without a question; what is not saved is kept."""
        self._asks_not = True
        self.close()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        if self.bench.changed and self._may and not self._asks_not:
            event.ignore()
            self.saving.leave()
            return
        self._unsubscribe()
        self.bench.settle()
        for page in self.pages:
            page.release()
        super().closeEvent(event)
        self.closing.emit()

    def _load(self) -> None:
        if self.bench.edited is None:
            self.wait.begin()
        self._begun = True
        self.bench.load()
        self.page.begin()

    @property
    def _may(self) -> bool:
        """Whether the settings may be changed by who is signed in."""
        me = self._desk.client.queries.me()
        return me is not None and me.admin and not self.bench.standing.refused

    def _save_all(self) -> None:
        self.page.save()
        self.saving.save()

    def _turn(self, place: int) -> None:
        """Show the page at this place."""
        page = self.pages[place]
        if self.bench.edited is not None:
            self._stack.setCurrentWidget(page)
        self.head.setText(page.title())
        if self._begun:
            page.begin()
        self._follow()

    def _look(self, name: str) -> None:
        """Show the setting with this name; where none has it, what is wrong is said as it is."""
        for place, page in enumerate(self.pages):
            if page.has(name):
                self.list.choose(place)
                page.focus(name)

    def _follow(self) -> None:
        """What stands there, or how, is another now."""
        standing, edited = self.bench.standing, self.bench.edited
        if edited is not None:
            self.wait.end()
            for page in self.pages:
                page.show_settings(edited.now)
                page.complain(standing.wrong)
            self._stack.setCurrentWidget(self.page)
        elif standing.failure is not None:
            self.wait.end()
            self.trouble.explain(standing.failure)
            self._stack.setCurrentWidget(self.trouble)
        self._show_rights()
        self._show_state()
        self.saving.follow()

    def _show_rights(self) -> None:
        me = self._desk.client.queries.me()
        for page in self.pages:
            page.allow(able=me is not None and page.may(me) and not (self.bench.standing.refused and not page.saves_itself))

    def _show_state(self) -> None:
        bench, unsaved = self.bench, set(self.bench.changed)
        self.list.show_pages(
            [page.title() for page in self.pages], [bool(unsaved & set(page.names())) for page in self.pages], self.tr("not saved")
        )
        self.foot.tell(self._said.state(bench.standing, bench.changed), wrong=bool(bench.standing.wrong))
        self.foot.allow(able=bool(unsaved) and self._may and not bench.standing.busy)
        self.foot.setVisible(self._may and (bool(unsaved) or not self.page.saves_itself))
        self._tell_notice()

    def _tell_notice(self) -> None:
        bench, me = self.bench, self._desk.client.queries.me()
        if me is None or not self.page.may(me) or (not self._may and not self.page.saves_itself):
            deeds = ((self.tr("Copy what I changed"), self._copy),) if bench.changed else ()
            self.notice.tell(self._said.reason(self.page.reason(), changed=bool(bench.changed)), *deeds)
        elif bench.standing.clash is not None and bench.edited is not None:
            self.notice.tell(self._said.clash(bench.standing.clash), (self.tr("Take theirs"), bench.take_theirs))
        elif bench.standing.trouble:
            self.notice.tell(self._said.trouble(bench.standing.trouble), (self.tr("Try again"), self.saving.save))
        else:
            self.notice.tell("")

    def _copy(self) -> None:
        if self.bench.edited is not None:
            self._said.copy(self.bench.edited)

    def _changed(self, changes: Changes) -> None:
        """Who is signed in may do more or less, somebody saved, or the connection is back."""
        if changes.me or changes.everything:
            self.bench.may_again()
            self.bench.load()
        elif changes.connection and self._desk.client.live.connection.state is ConnectionState.ONLINE and self.bench.standing.failure:
            self._load()
        for page in self.pages:
            page.hear(changes)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Company settings"))
        self.list.setAccessibleName(self.tr("Company settings"))
        self.head.setText(self.page.title())
        self._show_state()

    def _lay_out(self) -> None:
        for page in (self._blank, *self.pages, self.trouble):
            self._stack.addWidget(page)
        self.list.setFixedWidth(self._desk.theme.pixels(_LIST))
        lay_out(self, self.list, self.head, (self.wait, self.notice, self._stack, self.foot))
        self.measure(self._desk.theme, _SIZE, _SMALLEST)
