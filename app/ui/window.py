"""The main window: rail, inbox, conversation and its details side by side, and the ways between them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from app.core.changes import Changes
from app.core.views import Folder
from app.protocol.ids import ConversationId
from app.ui import icons
from app.ui.columns import Columns
from app.ui.conversation.pane import ConversationPane
from app.ui.desk import Desk
from app.ui.inbox.pane import InboxPane
from app.ui.rail.place import RailPlace
from app.ui.sentence import Sentence

if TYPE_CHECKING:
    from app.ui.arrival import Arrival
    from app.ui.banner import Banner
    from app.ui.following import Following
    from app.ui.rail.rail import Rail

_SMALLEST = QSize(640, 420)


class MainWindow(QMainWindow):
    """`looked`: the open conversation, or whether the window is active, changed. `closing`: it was closed, as `may_close` allowed.

    `sign_in`: it was asked for, and `may_show` does not let it be seen.
    `leads`, `chatbot`, `company`, `preferences`, `search` (the palette), `overview` (of shortcuts), `sign_out`, `leave`: wanted.
    `page`: so is one of the preferences' pages (preferences/pages.NAMES). `profile`: its name is in the title, or empty.
    """

    looked = Signal()
    leads = Signal()
    chatbot = Signal()
    company = Signal()
    preferences = Signal()
    page = Signal(str)
    search = Signal()
    overview = Signal()
    sign_in = Signal()
    sign_out = Signal()
    leave = Signal()
    closing = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, profile: str = "") -> None:
        super().__init__(parent)
        self._profile = profile
        self.desk = self._desk = desk
        self.may_close: Callable[[], bool] = lambda: True
        self.may_show: Callable[[], bool] = lambda: True
        self._rail_place = RailPlace(desk, self)
        self.inbox = InboxPane(desk, self)
        self.conversation = ConversationPane(desk, self)
        self._banner: Banner | None = None
        self._arrival: Arrival | None = None
        self._following: Following | None = None
        self.columns = Columns(desk, self._rail_place, self.inbox, self.conversation, self)
        self.setCentralWidget(self.columns)
        self._connect_rail()
        self._connect_conversation()
        self._unsubscribe = desk.client.changes.subscribe(self._changed)
        self.setMinimumSize(self.screen().availableSize().boundedTo(_SMALLEST))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocus()
        self._retranslate()
        self.focus_list()

    def _connect_rail(self) -> None:
        place = self._rail_place
        place.chosen.connect(self.show_folder)
        for wish, wanted in (
            (place.leads, self.leads),
            (place.chatbot, self.chatbot),
            (place.company, self.company),
            (place.preferences, self.preferences),
            (place.search, self.search),
            (place.overview, self.overview),
            (place.sign_out, self.sign_out),
            (place.leave, self.leave),
        ):
            wish.connect(wanted)

    def _connect_conversation(self) -> None:
        self.inbox.opened.connect(self._open_and_write)
        self.conversation.back.connect(self._back)
        self.conversation.details.connect(self.columns.fold)
        self.conversation.changed.connect(self._conversation_changed)
        self.conversation.advised.connect(self.columns.share)
        self.columns.jump.connect(self._show_message)

    @property
    def banner(self) -> "Banner":
        """Where something is said calmly, and what happened is told of."""
        if self._banner is None:
            from app.ui.banner import Banner  # noqa: PLC0415 - nothing is told before the first paint

            self._banner = Banner(self._desk.theme, self.conversation, lambda: self.conversation.head)
        return self._banner

    @property
    def arrival(self) -> "Arrival":
        """How what is asked for from outside is come to."""
        if self._arrival is None:
            from app.ui.arrival import Arrival  # noqa: PLC0415 - nothing is asked for before the first paint

            self._arrival = Arrival(self._desk, self.come_to_front, lambda: self.conversation.conversation, self)
        return self._arrival

    @property
    def rail(self) -> "Rail":
        """The left column's content."""
        return self._rail_place.rail

    def furnish(self) -> None:
        """Make what stands beside the inbox, where somebody looks already."""
        self.rail.show_folder(self.inbox.folder)
        self.conversation.advise()

    def complete(self) -> None:
        """Make what is out of sight."""
        from app.ui import checkable, headings  # noqa: PLC0415 - nobody listens before the first paint

        headings.tell()
        checkable.tell()
        self.setWindowIcon(icons.icon("livechat-desk", "", 64))
        self.inbox.complete()

    def show_folder(self, folder: Folder) -> None:
        """Choose a folder."""
        self.rail.show_folder(folder)
        self.inbox.show_folder(folder)
        if self.columns.narrow:
            self._back()

    def open(self, conversation: ConversationId) -> bool:
        """Open a conversation, and choose its folder. False: it cannot be seen."""
        if self._following is not None:
            self._following.catch_up()  # it may have just come
        if not self.conversation.open(conversation):
            return False
        view = self._desk.client.queries.conversation(conversation)
        if view is not None and view.folder is not self.inbox.folder:
            self.rail.show_folder(view.folder)
            self.inbox.show_folder(view.folder)
        self.inbox.select(conversation)
        self.columns.share()
        return True

    def open_neighbour(self, by: int) -> None:
        """Open the conversation `by` rows further down the list, or up."""
        page = self.inbox.pages[self.inbox.folder].list
        index = page.rows.index(page.currentIndex().row() + by)
        if index.isValid():
            page.setCurrentIndex(index)
            page.activated.emit(index)

    def focus_list(self) -> None:
        """Give the keyboard to the list."""
        self._back()

    def navigate(self, conversation: ConversationId) -> None:
        """Come to the front, and open a conversation asked for from outside as soon as it can be."""
        self.arrival.go(lambda: self.open(conversation), lambda: self._desk.client.history.find_closed(conversation))

    def come_to_front(self) -> bool:
        """Be seen, and have the keyboard: the one way to it. False: it may not be seen, which `sign_in` tells of."""
        if not self.may_show():
            self.sign_in.emit()
            return False
        from app.ui.front import bring  # noqa: PLC0415 - nothing is asked for before the first paint

        bring(self)
        return True

    def tell(self, sentence: str) -> None:
        """Say something calmly."""
        self.banner.tell(sentence)

    def release(self) -> None:
        """Keep what is being written, and be told of nothing any more."""
        self.settle()
        self._unsubscribe()
        if self._following is not None:
            self._following.stop()
        if self._arrival is not None:
            self._arrival.release()

    def settle(self) -> None:
        """Keep what is being written."""
        self.conversation.keep_draft()
        self.columns.aside.settle()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802 - Qt's names
        """Tab was pressed somewhere in it, where parts may have come and gone."""
        from app.ui.tab_order import go  # noqa: PLC0415 - needed at the first Tab

        return go(self, lambda: super(MainWindow, self).focusNextPrevChild(next))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() == QEvent.Type.ActivationChange:
            self.conversation.mark_seen()
            self.looked.emit()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.columns.share()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        self.settle()
        if not self.may_close():
            event.ignore()
            return
        super().closeEvent(event)
        self.closing.emit()

    def _open_and_write(self, conversation: str) -> None:
        if self.open(ConversationId(conversation)):
            self.conversation.chat.focus_composer()

    def _changed(self, changes: Changes) -> None:
        if self._following is None:
            from app.ui.following import Following, Parts  # noqa: PLC0415 - nothing changes before the first paint

            parts = Parts(self._rail_place, self.inbox, self.conversation, self.columns)
            self._following = Following(parts, self.tell, self)
        self._following.hear(changes)

    def _conversation_changed(self) -> None:
        if self.conversation.conversation is None:
            self.inbox.select(None)
        self.columns.opened()
        self.looked.emit()

    def _show_message(self, message: str) -> None:
        if not self.conversation.chat.show_message(message):
            self.tell(Sentence(lambda: self.tr("This message is further back. Scroll up in the chat to find it.")))

    def _back(self) -> None:
        occupied = self.conversation.conversation is not None or self.conversation.is_telling
        if occupied and self.columns.narrow:
            self.conversation.close_chat()
        self.columns.show_list()
        self.inbox.take_keyboard()

    def _retranslate(self) -> None:
        name = self.tr("Live Chat Desk")
        self.setWindowTitle(f"{name}: {self._profile}" if self._profile else name)
