"""The window "Leads and deals": search and list at the left, the sheet of what was chosen at the right."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.core.changes import Changes
from app.core.views import ConnectionState
from app.protocol.crm import CrmRecord, CrmRecordKind
from app.protocol.details import CrmKind
from app.ui.desk import Desk
from app.ui.leads.elsewhere import Elsewhere
from app.ui.leads.export import ExportButton, ExportNote
from app.ui.leads.finder import Finder
from app.ui.leads.live_chat import LiveChatButton
from app.ui.leads.reader import Reader
from app.ui.window_door import SideWindow

_SIZE, _SMALLEST = (1040, 680), (620, 400)
_LIST, _LEAST_LIST, _LEAST_SHEET = 420, 260, 320


class LeadsWindow(SideWindow):
    """Beside the main window, whose conversations stay in sight. `configure`: Live Chat is to be configured."""

    configure = Signal()
    helped_by = "collecting"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.finder = Finder(desk, self)
        self.reader = Reader(desk, self)
        self.live_chat = LiveChatButton(self)
        self.export = ExportButton(desk, self)
        self.note = ExportNote(desk, self)
        self.elsewhere = Elsewhere(desk.theme, self)
        self._here = QWidget(self)
        self._stack = QStackedWidget(self)
        self.finder.chosen.connect(self._open_row)
        self.finder.told.connect(self.note.tell)
        self.reader.moved.connect(self.finder.list.mark)
        self.export.told.connect(self.note.tell)
        self.elsewhere.stay.connect(self._stay)
        for way in (self.live_chat, self.elsewhere):
            way.configure.connect(self.configure)
        for keys, act in (("Ctrl+F", self._focus_search), ("Ctrl+W", self.close)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self._unsubscribe = desk.client.changes.subscribe(self._changed)
        self._lay_out()
        self._retranslate()

    def begin(self) -> None:
        """Show what there is, or where else it is."""
        me = self._desk.client.queries.me()
        if me is not None and me.account.crm == CrmKind.PIPEDRIVE:
            self.refer()
        else:
            self._stay()

    def refer(self) -> None:
        """Say that it is in Pipedrive."""
        self._stack.setCurrentWidget(self.elsewhere)
        self.elsewhere.go.setFocus()

    def open(self, kind: CrmRecordKind, remote: str) -> None:
        """Show the sheet of one thing, and the list beside it."""
        self._stay()
        self.reader.open(kind, remote)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        self._unsubscribe()
        self.finder.release()
        self.reader.release()
        self.export.release()
        super().closeEvent(event)
        self.closing.emit()

    def _stay(self) -> None:
        self._stack.setCurrentWidget(self._here)
        self.finder.search()
        self._focus_search()

    def _open_row(self, record: CrmRecord) -> None:
        self.reader.open(record.kind, record.remote)

    def _focus_search(self) -> None:
        self.finder.field.setFocus()
        self.finder.field.selectAll()

    def _changed(self, changes: Changes) -> None:
        """The connection is back: what could not be loaded is loaded by itself."""
        if not changes.connection or self._desk.client.live.connection.state is not ConnectionState.ONLINE:
            return
        if self.finder.failed:
            self.finder.search()
        if self.reader.failed:
            self.reader.again()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Leads and deals"))

    def _lay_out(self) -> None:
        bar = QFrame(self._here)
        bar.setObjectName("bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(12)
        row.addWidget(self.finder.field, 1)
        row.addWidget(self.live_chat)
        row.addWidget(self.export)
        halves = self._halves()
        column = QVBoxLayout(self._here)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (bar, halves, self.note):
            column.addWidget(part, int(part is halves))
        self._stack.addWidget(self._here)
        self._stack.addWidget(self.elsewhere)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.measure(self._desk.theme, _SIZE, _SMALLEST)

    def _halves(self) -> QSplitter:
        px, halves = self._desk.theme.pixels, QSplitter(self._here)
        halves.setHandleWidth(1)
        for half, least in ((self.finder, _LEAST_LIST), (self.reader, _LEAST_SHEET)):
            half.setMinimumWidth(px(least))
            halves.addWidget(half)
        halves.setChildrenCollapsible(False)
        halves.setStretchFactor(1, 1)
        halves.setSizes([px(_LIST), px(_SIZE[0] - _LIST)])
        return halves
