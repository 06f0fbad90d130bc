"""The inbox: the chosen folder's title and list; each folder keeps its own scroll position and selection."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.core.changes import Changes
from app.core.views import Folder
from app.protocol.ids import ConversationId
from app.ui import texts
from app.ui.desk import Desk
from app.ui.inbox.folder import FolderPage
from app.ui.inbox.stranded import StrandedStrip
from app.ui.labels import ElidedLabel

if TYPE_CHECKING:
    from app.ui.inbox.way import WayToFolders
    from app.ui.welcome.next_step import NextStep
    from app.ui.welcome.welcome import Welcome

_HIGH = 520
"""A window in which list and first steps have room for all their words, in pixels as designed."""


class InboxPane(QFrame):
    """`opened`: a conversation was chosen. `folders`: the folders are wanted, which stand where the list does."""

    opened = Signal(str)
    folders = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inbox")
        self._stale: set[Folder] = set(Folder)
        self.folder = Folder.UNASSIGNED
        self._title = ElidedLabel(self, letter="title")
        self._desk = desk
        self.pages: dict[Folder, FolderPage] = {}
        self._stack = QStackedWidget(self)
        self._stranded = StrandedStrip(desk, self)
        self._way: WayToFolders | None = None
        self._next: NextStep | None = None
        self._head = QHBoxLayout()
        self._head.setContentsMargins(16, 0, 16, 0)
        self._title.setMinimumHeight(desk.theme.row_height)  # all columns begin at one height
        self._head.addWidget(self._title, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._head)
        self._column.addWidget(self._stack, 1)
        self._column.addWidget(self._stranded)
        self.show_folder(self.folder)

    def show_folder(self, folder: Folder) -> None:
        """Show another folder."""
        self.folder = folder
        self._title.set_whole(texts.folder(folder))
        page = self._page(folder)
        if folder in self._stale:
            self._refresh(folder)
        self._stack.setCurrentWidget(page)

    def show_way(self, *, folders: bool) -> None:
        """Whether a button leads to the folders, which have no room beside the list; made when it is first needed."""
        if folders and self._way is None:
            from app.ui.inbox.way import WayToFolders  # noqa: PLC0415 - in small windows alone

            self._way = WayToFolders(self._desk.theme, self)
            self._way.clicked.connect(self.folders)
            self._head.insertWidget(0, self._way)
        if self._way is not None:
            self._way.setVisible(folders)

    def show_next_step(self, welcome: "Welcome | None") -> None:
        """The next of somebody's first steps stands below the list, where the welcome itself has no room; None: it does not."""
        if welcome is not None and self._next is None:
            from app.ui.welcome.next_step import NextStep  # noqa: PLC0415 - for somebody new in a small window alone

            self._next = NextStep(self._desk.theme, welcome, self)
            self._column.addWidget(self._next)
        if self._next is not None:
            focus: QWidget | None = self.window().focusWidget()
            held = focus is not None and self._next.isAncestorOf(focus)
            self._next.spare(low=self.window().height() < self._desk.theme.pixels(_HIGH))
            self._next.setVisible(welcome is not None)
            if held and welcome is None:
                self.take_keyboard()

    def take_keyboard(self) -> None:
        """The list of the folder in sight has it."""
        self.pages[self.folder].list.setFocus()

    def complete(self) -> None:
        """Make the folders that are out of sight, which those who listen can find."""
        for folder in Folder:
            self._page(folder).complete()
            self._refresh(folder)
        self._stranded.refresh(Changes(everything=True))

    def select(self, conversation: ConversationId | None) -> None:
        """Mark the open conversation in every folder that holds it."""
        for page in self.pages.values():
            page.list.select(conversation)

    def refresh(self, changes: Changes) -> None:
        """Read anew; the folder in sight first, the others as well, for those who listen."""
        self._stranded.refresh(changes)
        arriving = changes.connection and self._desk.client.store.position() is None
        if arriving or changes.conversations or changes.messages or changes.left or changes.folders or changes.me or changes.everything:
            self._stale = set(Folder)
            self._refresh(self.folder)
            self.catch_up()

    def catch_up(self) -> None:
        """Read the folders that are out of sight."""
        for folder in sorted(self._stale):
            self._refresh(folder)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._title.set_whole(texts.folder(self.folder))
        super().changeEvent(event)

    def _page(self, folder: Folder) -> FolderPage:
        if folder not in self.pages:
            page = self.pages[folder] = FolderPage(self._desk, folder, self)
            page.list.opened.connect(self.opened)
            self._stack.addWidget(page)
        return self.pages[folder]

    def _refresh(self, folder: Folder) -> None:
        self._stale.discard(folder)
        if folder in self.pages:
            self.pages[folder].refresh()
