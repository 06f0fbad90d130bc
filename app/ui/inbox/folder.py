"""One folder: its list, what to do when it is empty, and more rows on the way down."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.core.errors import AppError
from app.core.views import ConnectionState, Folder
from app.protocol.people import Presence
from app.ui import texts
from app.ui.desk import Desk
from app.ui.empty import Empty
from app.ui.inbox.list import ConversationList

if TYPE_CHECKING:
    from app.ui.wait import Wait

PAGE = 200
_FIRST = 40
_UNDER_WAY = (ConnectionState.CONNECTING, ConnectionState.CATCHING_UP, ConnectionState.ONLINE)


class FolderPage(QWidget):
    """Reads a window of rows from the store; for closed conversations older ones come from the server."""

    def __init__(self, desk: Desk, folder: Folder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.folder = folder
        self._limit = _FIRST
        self._loading = False
        self._exhausted = False
        self.list = ConversationList(desk.theme, desk.client.live.now, self)
        self.list.end_near.connect(self._show_more)
        self._empty: Empty | None = None
        self._bottom: Wait | None = None
        self._places = QStackedLayout(self)
        self._places.addWidget(self.list)
        self._retranslate()

    @property
    def bottom(self) -> "Wait":
        """Over the list's end, where rows of long ago will come."""
        if self._bottom is None:
            from app.ui.wait import Wait  # noqa: PLC0415 - the first paint has none

            self._bottom = Wait(self)
            self._lay_bottom()
        return self._bottom

    def complete(self) -> None:
        """Read more than the first paint needed."""
        self._limit = PAGE

    def refresh(self) -> None:
        """Read the folder anew."""
        rows = self._desk.client.queries.inbox(self.folder, self._limit)
        self.list.show_rows(rows)
        if rows:
            self._places.setCurrentWidget(self.list)
        else:
            self._show_empty()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._lay_bottom()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.list.rows.refresh_all()
        super().changeEvent(event)

    def _lay_bottom(self) -> None:
        if self._bottom is not None:
            height = self._bottom.height()
            self._bottom.setGeometry(0, self.height() - height, self.width(), height)

    def _show_more(self) -> None:
        shown = len(self.list.rows.rows())
        if shown >= self._limit:
            self._limit += PAGE
            self.refresh()
        elif self.folder is Folder.CLOSED and shown and not self._loading and not self._exhausted:
            self._loading = True
            self.bottom.raise_()
            self.bottom.begin()
            self._desk.tasks.spawn(self._load_closed(), "load_closed")

    async def _load_closed(self) -> None:
        try:
            self._exhausted = not await self._desk.client.history.load_closed()
        except AppError as error:
            self._desk.tell(texts.error(error))
        finally:
            self._loading = False
            self.bottom.end()

    def _retranslate(self) -> None:
        self.list.setAccessibleName(texts.folder(self.folder))
        if self._empty is not None:
            self._say_empty(self._empty)

    def _show_empty(self) -> None:
        if self._empty is None:
            self._empty = Empty(self._desk.theme, self.folder.value, self)
            self._places.addWidget(self._empty)
        self._say_empty(self._empty)
        self._places.setCurrentWidget(self._empty)

    def _say_empty(self, empty: Empty) -> None:
        unknown = self._desk.client.store.position() is None
        state = self._desk.client.live.connection.state
        empty.wait(busy=unknown and state in _UNDER_WAY)
        if unknown:
            empty.say(*self._unknown(state))
        else:
            self._say_known(empty)

    def _unknown(self, state: ConnectionState) -> tuple[str, str]:
        """The server has not told yet what there is."""
        if state in _UNDER_WAY:
            return self.tr("Fetching your conversations…"), self.tr("This takes a moment the first time.")
        if state is ConnectionState.SIGNED_OUT:
            return self.tr("Nobody is signed in"), self.tr("Sign in, and your conversations appear here.")
        return self.tr("Not connected yet"), self.tr("Your conversations appear here as soon as the server can be reached.")

    def _say_known(self, empty: Empty) -> None:
        me = self._desk.client.queries.me()
        online = me is not None and me.agent.intent is Presence.ONLINE
        match self.folder:
            case Folder.UNASSIGNED if online:
                empty.say(self.tr("Nobody is waiting"), self.tr("New chats appear here, and you are notified."))
            case Folder.UNASSIGNED:
                empty.say(self.tr("Nobody is waiting"), self.tr("Switch to online at the bottom left to receive chats."))
            case Folder.MINE:
                empty.say(self.tr("No conversations of yours"), self.tr("Open one in Unassigned and press “Assign to me”."))
            case Folder.CLOSED:
                empty.say(self.tr("Nothing closed yet"), self.tr("Conversations that end are kept here, for everybody."))
