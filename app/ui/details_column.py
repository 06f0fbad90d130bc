"""The column of the open conversation's details: made when it is first to be seen, as wide as it was left, with room from the others."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSplitter

from app.core.changes import Changes, RefusedCommand
from app.protocol.commands import KINDS, AddNote, EditNote, SetField
from app.protocol.ids import ConversationId
from app.ui.desk import Desk
from app.ui.room import DETAILS, EASY_CHAT, LIST

if TYPE_CHECKING:
    from app.ui.details.panel import DetailsPanel

_SAID_IN_PLACE = frozenset(KINDS[kind] for kind in (SetField, AddNote, EditNote))
_FIRST_WIDTH = 300


class DetailsColumn(QObject):
    """The last of `columns`, after rail, list and conversation. `folded`: it is to come or go. `jump`: this message is wanted.

    `covers`: it was seen last in the conversation's place, and not beside it.
    """

    folded = Signal()
    jump = Signal(str)

    def __init__(self, desk: Desk, columns: QSplitter) -> None:
        super().__init__(columns)
        self._desk = desk
        self._columns = columns
        self._panel: DetailsPanel | None = None
        self._width = desk.theme.pixels(_FIRST_WIDTH)
        self._lent = 0
        self.covers = False

    @property
    def panel(self) -> "DetailsPanel":
        """What stands in it, made when it is first to be seen: the window is painted before."""
        if self._panel is None:
            from app.ui.details.panel import DetailsPanel  # noqa: PLC0415 - a good part of a bare start

            self._panel = DetailsPanel(self._desk, self._columns)
            self._panel.setMinimumWidth(self._desk.theme.pixels(DETAILS))
            self._panel.folded.connect(self.folded)
            self._panel.jump.connect(self.jump)
            self._panel.hide()
            self._columns.addWidget(self._panel)
            self._columns.setCollapsible(3, False)
            self._columns.setStretchFactor(3, 0)
        return self._panel

    @property
    def is_shown(self) -> bool:
        """Whether it is in sight, or would be in a window that is."""
        return self._panel is not None and not self._panel.isHidden()

    @property
    def width(self) -> int:
        """How wide it is beside a chat."""
        beside = self.is_shown and not self.covers
        return self._columns.sizes()[3] or self._width if beside else self._width

    @width.setter
    def width(self, width: int) -> None:
        self._width = width

    def bound(self, least: int) -> None:
        """It is no narrower than this now."""
        if self._panel is not None:
            self._panel.setMinimumWidth(least)

    def show(self, conversation: ConversationId | None, least_rail: int, *, covering: bool) -> None:
        """Have it in sight, with this conversation's details; None: those that it has. `least_rail`: as much room the rail keeps."""
        panel = self.panel
        if conversation is not None:
            panel.open(conversation)
        panel.cover(covering=covering)
        if panel.isHidden() or covering != self.covers:
            self.covers = covering
            panel.show()
            self._make_room(least_rail)

    def hide(self) -> None:
        """Have it out of sight, and hold nothing of the conversation; the others have their room back."""
        if self._panel is None or self._panel.isHidden():
            return
        self._panel.settle()
        self._panel.forget()
        widths = self.widths_without()
        self._width = self.width
        self._panel.hide()
        self._lent = 0
        self._columns.setSizes([*widths, 0])

    def widths_without(self) -> list[int]:
        """Of rail, list and conversation, as they are without it."""
        rail, inbox, conversation, *details = self._columns.sizes()
        return [rail, inbox + self._lent, conversation + sum(details) - self._lent]

    def follow(self, changes: Changes) -> None:
        """Read the details anew where something changed."""
        if self._panel is not None:
            self._panel.refresh(changes)

    def says(self, refused: RefusedCommand) -> bool:
        """Whether the details in sight say at its place that the server said no."""
        shown = self._panel is not None and refused.conversation == self._panel.conversation
        return shown and refused.kind in _SAID_IN_PLACE

    def settle(self) -> None:
        """Save or keep what is being typed in it."""
        if self._panel is not None:
            self._panel.settle()

    def _make_room(self, least_rail: int) -> None:
        """It takes its room from the conversation, and the list lends some where that would be too little."""
        columns, pixels = self._columns, self._desk.theme.pixels
        (rail, inbox, *_), listed = columns.sizes(), columns.widget(1)
        width = max(pixels(DETAILS), columns.width() - rail if self.covers else self._width)
        rail = max(least_rail, min(rail, columns.width() - width - pixels(EASY_CHAT)))
        rest = columns.width() - rail - width - 3 * columns.handleWidth()
        if listed is not None and listed.isVisibleTo(columns):
            smaller = max(pixels(LIST), min(inbox, rest - pixels(EASY_CHAT)))
            self._lent, inbox = inbox - smaller, smaller
        columns.setSizes([rail, inbox, max(0, rest - inbox), width])
