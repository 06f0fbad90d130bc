"""The left half of the window: the playbooks, that there are none, that one may not see them, or why they could not be loaded."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.protocol.company import CompanySite
from app.protocol.playbooks import Playbook
from app.ui import times
from app.ui.desk import Desk
from app.ui.empty import Empty
from app.ui.latest import Latest
from app.ui.playbooks.list import PlaybookList
from app.ui.trouble import Trouble
from app.ui.wait import Wait


class Shelf(QWidget):
    """`changed`: other playbooks are shown, or none."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._answers = Latest()
        self._shown: tuple[tuple[Playbook, ...], tuple[CompanySite, ...]] = (), ()
        self.wait = Wait(self)
        self.list = PlaybookList(desk.theme, self)
        self.empty = Empty(desk.theme, "chatbot", self)
        self.trouble = Trouble(desk.theme, self)
        self._stack = QStackedWidget(self)
        self.trouble.again.connect(self.load)
        for page in (QWidget(self), self.list, self.empty, self.trouble):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.wait)
        column.addWidget(self._stack, 1)
        self._retranslate()

    @property
    def failed(self) -> bool:
        """Whether there is nothing to be seen, for it could not be loaded."""
        return self._stack.currentWidget() is self.trouble

    @property
    def playbooks(self) -> tuple[Playbook, ...]:
        """Those that are shown."""
        return self.list.rows.playbooks

    def load(self) -> None:
        """Ask for all that there are."""
        self.wait.begin()
        self._desk.tasks.spawn(self._load(self._answers.begin()), "playbooks")

    @property
    def sites(self) -> tuple[CompanySite, ...]:
        """Those that are shown, by name."""
        return self.list.rows.sites

    def site(self, key: str) -> CompanySite | None:
        """The one with this key; None: it is not among them."""
        return next((site for site in self.sites if site.key == key), None)

    def show_all(self, playbooks: tuple[Playbook, ...], sites: tuple[CompanySite, ...]) -> None:
        """Show these."""
        self.wait.end()
        if (playbooks, sites) != self._shown:
            self._shown = playbooks, sites
            self.list.rows.fill(playbooks, sites)
        self._stack.setCurrentWidget(self.list if playbooks or sites else self.empty)
        self.changed.emit()

    def explain(self, error: AppError) -> None:
        """Show why they could not be loaded."""
        self.wait.end()
        self._shown = (), ()
        self.list.rows.fill((), ())
        self.trouble.explain(error)
        self._stack.setCurrentWidget(self.trouble)
        self.changed.emit()

    def release(self) -> None:
        """Nothing that is still under way is to be shown."""
        self._answers.drop()
        self.wait.end()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    async def _load(self, counts: Callable[[], bool]) -> None:
        try:
            found = await self._desk.client.playbooks.all(times.today_from(self._desk.client.live.now()))
            sites = await self._desk.client.company.sites()
        except AppError as error:
            if counts():
                self.explain(error)
        else:
            if counts():
                self.show_all(found, sites)

    def _retranslate(self) -> None:
        for part in (self.list, self.trouble):
            part.setAccessibleName(self.tr("Chatbot"))
        self.empty.say(
            self.tr("No site yet"), self.tr("A site is where your visitors are. Make one with “New site…”; then give it a playbook.")
        )
