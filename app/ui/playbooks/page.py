"""The right half of the window: the playbook that was chosen, that it is gone, or why it could not be loaded."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.protocol.company import CompanySite
from app.protocol.errors import ErrorCode
from app.protocol.playbooks import Playbook, PlaybookContent
from app.ui import times
from app.ui.desk import Desk
from app.ui.empty import Empty
from app.ui.latest import Latest
from app.ui.playbooks import words
from app.ui.playbooks.head import Head
from app.ui.playbooks.sites.page import SitePage
from app.ui.playbooks.workbench import Workbench
from app.ui.trouble import Trouble
from app.ui.wait import Wait


class Page(QFrame):
    """`content`: what is shown, None: nothing is. `moved`: the playbook with this id is wanted now, or none."""

    moved = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._answers = Latest()
        self._wanted = ""
        self.content: PlaybookContent | None = None
        self.wait = Wait(self)
        self.head = Head(desk, self)
        self.bench = Workbench(desk, self)
        self.nothing, self.gone = Empty(desk.theme, "chatbot", self), Empty(desk.theme, "info", self)
        self.anew = QPushButton(self)
        self.gone.place(self.anew)
        self.anew.clicked.connect(lambda _checked: self.bench.make_anew())
        self.trouble = Trouble(desk.theme, self)
        self.site = SitePage(desk, self)
        self.site_names: Mapping[str, str] = {}
        self._shown = QWidget(self)
        self._stack = QStackedWidget(self)
        self.trouble.again.connect(self.again)
        self._lay_out()
        self._retranslate()

    @property
    def failed(self) -> bool:
        """Whether there is nothing to be seen, for it could not be loaded."""
        return self._stack.currentWidget() is self.trouble

    @property
    def opening(self) -> str:
        """The id of the playbook that is shown, or will be; empty: none is."""
        return self._wanted

    def open(self, id_: str) -> None:
        """Show a playbook."""
        self._wanted = id_
        self.moved.emit(id_)
        self.again()

    def again(self) -> None:
        """Ask for it once more."""
        if self._wanted:
            self.wait.begin()
            self._desk.tasks.spawn(self._load(self._answers.begin(), self._wanted), "playbook")

    def close_page(self) -> None:
        """Show none any more."""
        self._wanted = ""
        self.moved.emit("")
        self.release()
        self.content = None
        self._stack.setCurrentWidget(self.nothing)

    def show_content(self, content: PlaybookContent) -> None:
        """Show this one."""
        self.wait.end()
        self.content, self._wanted = content, content.playbook.id
        self._show_head(content.playbook)
        self.bench.open(content)
        self._stack.setCurrentWidget(self._shown)

    def follow(self, playbook: Playbook | None) -> None:
        """It stands otherwise now, or is gone (None); where it was saved anew, it is loaded."""
        if self.content is None or self.content.playbook.id != self._wanted:
            return  # it is on its way, or could not be loaded
        if playbook is None or self.content.playbook.version != playbook.version:
            self.again()
        else:
            self.show_content(PlaybookContent(playbook=playbook, definition=self.content.definition))

    def show_site(self, site: CompanySite, *, empty: bool) -> None:
        """Show a site instead of a playbook; what is edited is kept."""
        self.close_page()
        self.moved.emit(site.key)
        self.site.show_site(site, empty=empty)
        self._stack.setCurrentWidget(self.site)

    @property
    def site_shown(self) -> str:
        """The key of the site that is shown; empty: none is."""
        shown = self._stack.currentWidget() is self.site and self.site.site is not None
        return self.site.site.key if shown and self.site.site is not None else ""

    def explain(self, error: AppError) -> None:
        """Show that there is no such playbook, or why it could not be loaded."""
        self.wait.end()
        self.content = None
        self.trouble.explain(error)
        self._say_gone()
        self._stack.setCurrentWidget(self.gone if error.code == ErrorCode.NOT_FOUND else self.trouble)

    def release(self) -> None:
        """Nothing that is still under way is to be shown."""
        self._answers.drop()
        self.wait.end()
        self.bench.close_bench()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self.content is not None:
                self._show_head(self.content.playbook)
        super().changeEvent(event)

    async def _load(self, counts: Callable[[], bool], id_: str) -> None:
        try:
            content = await self._desk.client.playbooks.read(id_, times.today_from(self._desk.client.live.now()))
        except AppError as error:
            if counts():
                self.explain(error)
        else:
            if counts():
                self.show_content(content)
                self.bench.beside.rehearse()

    def _show_head(self, playbook: Playbook) -> None:
        self.bench.editor.flow.say_presence(words.presence(playbook))
        self.head.show_playbook(playbook, self.site_names.get(playbook.site, playbook.site))

    def _retranslate(self) -> None:
        self.bench.editor.flow.setAccessibleName(self.tr("Flow"))
        self.nothing.say(self.tr("No playbook chosen"), self.tr("Choose one from the list to see how it goes."))
        self.anew.setText(self.tr("Make a new one of it"))
        self._say_gone()

    def _say_gone(self) -> None:
        """What was changed of it and not saved can live on."""
        kept = self.tr("Somebody deleted it. What you changed and did not save is still here.")
        self.gone.say(
            self.tr("This playbook is not there any more"),
            kept if self.bench.unsaved else self.tr("Somebody deleted it. Choose another one."),
        )
        self.anew.setVisible(self.bench.unsaved)

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self._shown)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.head)
        inner.addWidget(self.bench, 1)
        for page in (self.nothing, self._shown, self.gone, self.trouble, self.site):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.wait)
        column.addWidget(self._stack, 1)
