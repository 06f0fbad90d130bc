"""What was found: searches while one types, and shows a list, that there is nothing, or why it could not be loaded."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.protocol.crm import CrmRecord, CrmRecordPage
from app.ui import texts
from app.ui.desk import Desk
from app.ui.empty import Empty
from app.ui.latest import Latest
from app.ui.leads.list import RecordList
from app.ui.leads.search_field import SearchField
from app.ui.trouble import Trouble
from app.ui.wait import Wait


class Finder(QWidget):
    """`field` is placed by who has this. `chosen`: a CrmRecord's sheet is wanted. `told`: something to say calmly."""

    chosen = Signal(object)
    told = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._answers = Latest()
        self._more = self._going_on = False
        self.field = SearchField(desk.theme, self)
        self.wait = Wait(self)
        self.list = RecordList(desk.theme, desk.client.live.now, self)
        self.empty = Empty(desk.theme, "search", self)
        self.trouble = Trouble(desk.theme, self)
        self._blank = QWidget(self)
        self._stack = QStackedWidget(self)
        self.field.wanted.connect(self.search)
        self.field.down.connect(self._enter_list)
        self.list.chosen.connect(self.chosen)
        self.list.end_near.connect(self._go_on)
        self.trouble.again.connect(self.search)
        self._lay_out()
        self._retranslate()

    @property
    def failed(self) -> bool:
        """Whether there is nothing to be seen, for it could not be loaded."""
        return self._stack.currentWidget() is self.trouble

    def search(self) -> None:
        """Find what has the words in it."""
        self.field.breath.stop()
        self.wait.begin()
        self._going_on = False
        self._desk.tasks.spawn(self._search(self._answers.begin(), self.field.words), "crm_search")

    def release(self) -> None:
        """Nothing that is still under way is to be shown."""
        self._answers.drop()
        self.field.breath.stop()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    async def _search(self, counts: Callable[[], bool], words: str) -> None:
        try:
            page = await self._desk.client.crm.search(words)
        except AppError as error:
            if counts():
                self.explain(error)
        else:
            if counts():
                self.show_page(page)

    def show_page(self, page: CrmRecordPage) -> None:
        """Show what was found."""
        self.wait.end()
        self._more = page.more
        self.list.rows.now = self._desk.client.live.now()
        self.list.rows.begin(page)
        self.list.scrollToTop()
        self._say_empty()
        self._stack.setCurrentWidget(self.list if page.records else self.empty)

    def explain(self, error: AppError) -> None:
        """Show why nothing could be found."""
        self.wait.end()
        self.trouble.explain(error)
        self._stack.setCurrentWidget(self.trouble)

    def _go_on(self) -> None:
        if self._more and not self._going_on and self.list.rows.records:
            self._going_on = True
            self._desk.tasks.spawn(self._next_page(self._answers.begin(), self.field.words, self.list.rows.records[-1]), "crm_page")

    async def _next_page(self, counts: Callable[[], bool], words: str, after: CrmRecord) -> None:
        try:
            page = await self._desk.client.crm.search(words, after)
        except AppError as error:
            if counts():
                self._going_on = False
                self.told.emit(texts.error(error))
        else:
            if counts():
                self._going_on, self._more = False, page.more
                self.list.rows.go_on(page)

    def _enter_list(self) -> None:
        if self._stack.currentWidget() is self.list:
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.list.rows.index(0))
            self.list.setFocus()

    def _say_empty(self) -> None:
        if self.field.words:
            self.empty.say(self.tr("Nothing found"), self.tr("Try fewer words, or only a part of a name."))
        else:
            self.empty.say(self.tr("Nothing here yet"), self.tr("Leads and deals that you create in a conversation's details appear here."))

    def _retranslate(self) -> None:
        for part in (self.list, self.trouble):
            part.setAccessibleName(self.tr("Leads and deals"))
        self._say_empty()

    def _lay_out(self) -> None:
        for page in (self._blank, self.list, self.empty, self.trouble):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.wait)
        column.addWidget(self._stack, 1)
