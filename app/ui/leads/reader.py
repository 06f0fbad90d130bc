"""The right half of the window: the sheet of what was chosen, that it is under way, that it is gone, or why it could not be loaded."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.protocol.crm import CrmRecordKind, CrmSheet
from app.protocol.errors import ErrorCode
from app.ui import icons
from app.ui.desk import Desk
from app.ui.empty import Empty
from app.ui.labels import PlainLabel, set_tip
from app.ui.latest import Latest
from app.ui.leads import words
from app.ui.leads.sheet import Sheet
from app.ui.speech import say
from app.ui.trouble import Trouble
from app.ui.wait import Wait

Place = tuple[CrmRecordKind, str]


class Reader(QFrame):
    """`moved`: the thing with this id is shown now."""

    moved = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._answers = Latest()
        self._trail: list[Place] = []
        self._sheet: CrmSheet | None = None
        self.wait = Wait(self)
        self.back, self.copy = QPushButton(self), QPushButton(self)
        self.kind = PlainLabel(parent=self, letter="heading")
        self.nothing, self.gone = Empty(desk.theme, "lead", self), Empty(desk.theme, "info", self)
        self.trouble = Trouble(desk.theme, self)
        self.sheet = Sheet(desk, self)
        self._blank = QWidget(self)
        self._stack = QStackedWidget(self)
        self.back.clicked.connect(self._go_back)
        self.copy.clicked.connect(self._copy)
        self.trouble.again.connect(self._load)
        self.sheet.wanted.connect(lambda kind, remote: self._go((*self._trail, (CrmRecordKind(kind), remote))))
        desk.theme.changed.connect(self._restyle)
        self._lay_out()
        self._restyle()
        self._show(self.nothing)

    @property
    def failed(self) -> bool:
        """Whether there is nothing to be seen, for it could not be loaded."""
        return self._stack.currentWidget() is self.trouble

    def open(self, kind: CrmRecordKind, remote: str) -> None:
        """Show the sheet of a thing."""
        self._go(((kind, remote),))

    def show_sheet(self, sheet: CrmSheet) -> None:
        """Show a sheet."""
        self._sheet = sheet
        self.sheet.show_sheet(sheet)
        self.kind.setText(words.kind(sheet.record.kind))
        self._show(self.sheet)

    def explain(self, error: AppError) -> None:
        """Show that there is no such thing, or why it could not be loaded."""
        self._sheet = None
        self.sheet.forget()
        self.trouble.explain(error)
        self._show(self.gone if error.code == ErrorCode.NOT_FOUND else self.trouble)

    def again(self) -> None:
        """Try once more what failed."""
        self._load()

    def release(self) -> None:
        """Nothing that is still under way is to be shown."""
        self._answers.drop()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()
            if self._sheet is not None:
                self.show_sheet(self._sheet)
        super().changeEvent(event)

    def _go(self, trail: tuple[Place, ...]) -> None:
        self._trail = list(trail)
        self.moved.emit(trail[-1][1])
        self._load()

    def _go_back(self) -> None:
        self._go(tuple(self._trail[:-1]))

    def _load(self) -> None:
        self.wait.begin()
        self._desk.tasks.spawn(self._ask(self._answers.begin(), *self._trail[-1]), "crm_sheet")

    async def _ask(self, counts: Callable[[], bool], kind: CrmRecordKind, remote: str) -> None:
        try:
            sheet = await self._desk.client.crm.sheet(kind, remote)
        except AppError as error:
            if counts():
                self.explain(error)
        else:
            if counts():
                self.show_sheet(sheet)

    def _show(self, page: QWidget) -> None:
        self.wait.end()
        self._stack.setCurrentWidget(page)
        had = self.back.hasFocus()
        self.back.setVisible(len(self._trail) > 1)
        self.kind.setVisible(page is self.sheet)
        self.copy.setVisible(page is self.sheet)
        if had and self.back.isHidden():
            self.copy.setFocus()

    def _copy(self) -> None:
        if self._sheet is not None:
            QApplication.clipboard().setText(words.whole(self._sheet, self._desk.client.live.now()))
            say(self, self.tr("Copied"))
            self.copy.setText(self.tr("Copied"))

    def _restyle(self) -> None:
        colors = self._desk.theme.colors
        self.back.setIcon(icons.icon("back", colors.text))
        self.copy.setIcon(icons.icon("copy", colors.muted))
        back = self.tr("Back")
        self.back.setAccessibleName(back)
        set_tip(self.back, back)
        self.copy.setText(self.tr("Copy"))
        set_tip(self.copy, self.tr("Copy all of it as text"))
        self.nothing.say(self.tr("Nothing is open"), self.tr("Choose something in the list to see all that is known of it."))
        self.gone.say(self.tr("This is not there any more"), self.tr("It may have been deleted. Search for it to be sure."))

    def _lay_out(self) -> None:
        for page in (self._blank, self.nothing, self.gone, self.trouble, self.sheet):
            self._stack.addWidget(page)
        self.back.setProperty("kind", "icon")
        self.copy.setProperty("kind", "quiet")
        row = QHBoxLayout()
        row.setContentsMargins(24, 8, 12, 0)
        row.addWidget(self.back)
        row.addWidget(self.kind, 1)
        row.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.wait)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        self.setObjectName("surface")
        self._stack.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
