"""The menu of the tray: how one stands, the switch, who waits, one's newest conversations, and the ways into the window."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.core.overview import RECENT, Overview
from app.core.views import Folder, InboxRow
from app.protocol.direction import isolated
from app.ui import notices, texts, times
from app.ui.counts import Counts
from app.ui.labels import menu_text, plain_tip

_MINUTE_MS = 60_000
_MOST_LETTERS = 60
"""Of a name, as wide as they are on average; a menu is as wide as its widest entry. The whole of it is in the entry's tooltip."""


class TrayMenu(QMenu):
    """Its entries stay and change their words, since some desktops copy a menu entry by entry.

    `switched`: online, or not; `folder`, `conversation`: to be opened; `front`, `preferences`, `leave`: wanted.
    """

    switched = Signal(bool)
    folder = Signal(Folder)
    conversation = Signal(str)
    front = Signal()
    preferences = Signal()
    leave = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)
        self.standing = self._entry(enabled=False)  # not every desktop shows a tray's tooltip
        self.online = self._entry()
        self.online.setCheckable(True)
        self.online.triggered.connect(self.switched)
        self.addSeparator()
        self.waiting, self.wait = self._entry(), self._entry()  # two, for the words of both are too wide in some languages
        for entry in (self.waiting, self.wait):
            entry.triggered.connect(lambda: self.folder.emit(Folder.UNASSIGNED))
        self.unread = self._entry()
        self.unread.triggered.connect(lambda: self.folder.emit(Folder.MINE))
        self._line = self.addSeparator()
        self._heading = self._entry(enabled=False)
        self.recent = tuple(self._entry() for _ in range(RECENT))
        for entry in self.recent:
            entry.triggered.connect(lambda _checked=False, entry=entry: self.conversation.emit(entry.data()))
        self.addSeparator()
        self._open, self._preferences, self._quit = self._entry(), self._entry(), self._entry()
        self._open.triggered.connect(self.front)
        self._preferences.triggered.connect(self.preferences)
        self._quit.triggered.connect(self.leave)
        self.retranslate()

    def retranslate(self) -> None:
        """What never changes, in the language of the window; `show_overview` says the rest."""
        self.setAccessibleName(QCoreApplication.translate("MainWindow", "Live Chat Desk"))
        self.online.setText(self.tr("Online"))
        self._heading.setText(self.tr("My newest conversations"))
        self._open.setText(self.tr("Open Live Chat Desk"))
        self._preferences.setText(self.tr("Preferences"))
        self._quit.setText(self.tr("Quit"))

    def show_overview(self, seen: Overview, now: int, local_now: int) -> None:
        """So it stands. `now`: the server's clock, ms; `local_now`: this machine's."""
        self.standing.setText(texts.connection(seen.connection, local_now))
        self.online.setEnabled(seen.online is not None)
        self.online.setChecked(bool(seen.online))
        self.waiting.setText(Counts().waiting(seen.waiting) if seen.waiting else self.tr("Nobody is waiting"))
        self.waiting.setEnabled(seen.waiting > 0)
        self.wait.setText(self._said_of_wait(seen, now))
        self.wait.setVisible(bool(self.wait.text()))
        self.unread.setText(Counts().with_news(seen.unread))
        self.unread.setVisible(seen.unread > 0)
        self._show_recent(seen.recent)

    def _said_of_wait(self, seen: Overview, now: int) -> str:
        """For how long, and until when somebody is to answer; empty where there is nothing to say."""
        minutes = max(0, now - seen.since) // _MINUTE_MS if seen.since is not None else 0
        words = []
        if minutes:
            words.append(self.tr("the oldest for %n minute(s)", "", minutes))
        if seen.until is not None:
            words.append(self.tr("answer by {time}").format(time=times.exact(seen.until)))  # what is left would be wrong a second later
        said = ", ".join(words)
        return said[:1].upper() + said[1:]

    def _show_recent(self, rows: tuple[InboxRow, ...]) -> None:
        for entry in (self._line, self._heading):
            entry.setVisible(bool(rows))
        for place, entry in enumerate(self.recent):
            entry.setVisible(place < len(rows))
            row = rows[place] if place < len(rows) else None
            entry.setData(row.id if row else "")
            self._name(entry, row)

    def _name(self, entry: QAction, row: InboxRow | None) -> None:
        """Who it is, as far as a menu has room, and what is new of them."""
        name = " ".join(notices.visitor(row.visitor_name, row.page).split()) if row else ""
        metrics = self.fontMetrics()
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, metrics.averageCharWidth() * _MOST_LETTERS)
        unread = Counts().unread(row.unread) if row and row.unread else ""
        entry.setText(menu_text(" · ".join(filter(None, (isolated(shown), unread)))))
        entry.setToolTip(plain_tip(name) if shown != name else "")

    def _entry(self, *, enabled: bool = True) -> QAction:
        entry = self.addAction("")
        entry.setEnabled(enabled)
        return entry
