"""The window's columns side by side: which of them there is room for, and who lends room to whom."""

from operator import itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QWidget

from app.ui.conversation.pane import ConversationPane
from app.ui.desk import Desk
from app.ui.details_column import DetailsColumn
from app.ui.inbox.pane import InboxPane
from app.ui.rail.folder_button import WIDEST
from app.ui.rail.place import RailPlace
from app.ui.room import CHAT, DETAILS, LIST, Room

if TYPE_CHECKING:
    from app.ui.details.panel import DetailsPanel

_ANY = 16_777_215
"""Qt's own greatest width of anything."""


class Columns(QSplitter):
    """Rail, list, conversation and, while one is open, its details.

    Where there is no room for all, the list and the conversation share one place; where there is still less, the conversation and its
    details do; where not even the rail has room beside them, it waits until the list is back; and where it has none beside the list
    either, these two share one place, the list first. Where one goes that has the keyboard, what stands in its place has it.
    `aside`: the details' column. `wanted`: it is to be seen where there is room. `jump`: this message is wanted.
    """

    jump = Signal(str)

    def __init__(self, desk: Desk, rail: RailPlace, inbox: InboxPane, conversation: ConversationPane, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._rail, self._inbox, self._conversation = rail, inbox, conversation
        self.aside = DetailsColumn(desk, self)
        self.aside.folded.connect(self.fold)
        self.aside.jump.connect(self._jump)
        self.wanted = True
        self._asked = self._wants_rail = False
        self._lay_out()

    @property
    def narrow(self) -> bool:
        """Whether the list and the conversation share one place."""
        reading, room = self._conversation.conversation is not None, self._room
        return not (room.has_four if reading and self.wanted else room.has_three)

    @property
    def details(self) -> "DetailsPanel":
        """The details of the open conversation."""
        return self.aside.panel

    @property
    def shows_details(self) -> bool:
        """Whether they are in sight, or would be in a window that is."""
        return self.aside.is_shown

    def share(self) -> None:
        """Give each column its room."""
        held = self._with_keyboard
        self._share()
        if held is not None and held.isHidden():
            self.take_keyboard()

    def _share(self) -> None:
        reading, room = self._conversation.conversation is not None, self._room
        occupied = self._is_occupied
        beside = reading and self.wanted and self._has_room_beside
        covering = reading and self._asked and not self._has_room_beside
        self._wants_rail &= not (room.has_rail_and_list or occupied)
        self._bound(room)
        self._inbox.show_way(folders=not room.has_rail_and_list)
        rail = (room.has_rail_and_chat or not self.narrow) if occupied else room.has_rail_and_list or self._wants_rail
        inbox = not (self._wants_rail or (self.narrow and occupied))
        for part, seen in sorted(((self._rail, rail), (self._inbox, inbox)), key=itemgetter(1), reverse=True):
            part.setVisible(seen)
        # What comes first, then what goes: with nothing in it, or nothing beside the rail, the splitter would shrink.
        if not covering:
            self._conversation.setVisible(occupied or not self.narrow)
        if beside or covering:
            self.aside.show(self._conversation.conversation, self._least_rail, covering=covering)
        else:
            self.aside.hide()
        if covering:
            self._conversation.hide()
        self._inbox.show_next_step(self._conversation.welcome if self.narrow and not occupied else None)
        self._conversation.show_ways(back=self.narrow, details=beside or covering)

    def opened(self) -> None:
        """Another conversation is open, or none: where they share a place, the conversation comes first."""
        self._asked = False
        self.aside.settle()
        self.share()

    def fold(self) -> None:
        """Show the details, or put them out of the way."""
        if self._has_room_beside:
            self.wanted = not self.wanted
        else:
            self._asked = not self._asked
        self.share()

    def show_list(self) -> None:
        """The list comes back to where the rail stands in its place."""
        self._wants_rail = False
        self.share()

    def toggle(self) -> None:
        """The same by the keyboard, which goes along."""
        if self._conversation.conversation is None:
            return
        self.fold()
        if self.shows_details:
            self.details.sections.focus_first()
        else:
            self._conversation.chat.focus_composer()

    def focus_details(self) -> None:
        """Give the keyboard to the details."""
        if self._conversation.conversation is not None:
            if not self.shows_details:
                self.fold()
            self.details.sections.focus_first()

    def take_keyboard(self) -> None:
        """What is read or written has it: left to Qt it would stay out of sight, or go on to what a key presses or changes."""
        if self._is_occupied and not self._conversation.isHidden():
            self._conversation.take_keyboard()
        elif self.shows_details:
            self.details.sections.focus_first()
        elif not self._inbox.isHidden():
            self._inbox.take_keyboard()
        else:
            self._rail.take_keyboard()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape and self._wants_rail:
            self.show_list()
            self._inbox.take_keyboard()
        else:
            super().keyPressEvent(event)

    @property
    def _is_occupied(self) -> bool:
        """Whether the conversation's place has more than advice."""
        return self._conversation.conversation is not None or self._conversation.is_telling

    @property
    def _room(self) -> Room:
        return Room(self.window().width(), self._least_rail, self.handleWidth(), self._desk.theme.pixels)

    @property
    def _has_room_beside(self) -> bool:
        return not self.narrow or self._room.has_details

    @property
    def _least_rail(self) -> int:
        """The rail's least width: where room is short, it has no more."""
        return max(self._rail.minimumWidth(), self._rail.minimumSizeHint().width())

    def _bound(self, room: Room) -> None:
        """The columns' least widths, and the rail's greatest: where it or the list stands alone, all is theirs."""
        self._inbox.setMinimumWidth(room.least(LIST))
        self._conversation.setMinimumWidth(room.least(CHAT))
        self.aside.bound(room.least(DETAILS))
        self._rail.setMaximumWidth(_ANY if self._wants_rail else self._desk.theme.pixels(WIDEST))

    def _show_rail(self) -> None:
        """It takes the list's place, and the keyboard with it."""
        self._wants_rail = True
        self.share()
        self._rail.take_keyboard()

    @property
    def _with_keyboard(self) -> QWidget | None:
        """The column that has it, or a part of it."""
        focus: QWidget | None = self.window().focusWidget()
        columns = filter(None, (self.widget(place) for place in range(self.count())))
        return next((column for column in columns if focus is not None and (column is focus or column.isAncestorOf(focus))), None)

    def _jump(self, message: str) -> None:
        self._asked = False
        self.share()
        self.jump.emit(message)

    def _lay_out(self) -> None:
        px = self._desk.theme.pixels
        self._inbox.setMinimumWidth(px(LIST))
        self._conversation.setMinimumWidth(px(CHAT))
        self._inbox.folders.connect(self._show_rail)
        for place, widget in enumerate((self._rail, self._inbox, self._conversation)):
            self.addWidget(widget)
            self.setCollapsible(place, False)
            self.setStretchFactor(place, int(widget is self._conversation))
        self._rail.setMaximumWidth(px(WIDEST))  # where the list stands alone, the room is the list's
        self.setHandleWidth(1)
        self.setSizes([px(212), px(320), px(900)])
