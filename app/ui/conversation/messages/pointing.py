"""Mouse and selection in the message list: a stretch of one message's text, links, and the words under an unsent reply."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF

from app.protocol.records import File
from app.ui.conversation.messages.attached import FileAct
from app.ui.conversation.messages.column import Column
from app.ui.conversation.messages.entry import Action
from app.ui.links import Link


@dataclass(frozen=True, slots=True)
class Hit:
    """What is at a point: a row's place, a character of its text or -1, and perhaps a link, an action, or a file and what a click does."""

    place: int
    character: int
    link: Link | None
    action: Action | None
    file: File | None = None
    file_act: FileAct | None = None


class Selection:
    """The selected stretch of one message."""

    def __init__(self) -> None:
        self.row = ""
        self._start = 0
        self._end = 0

    def begin(self, row: str, character: int) -> None:
        self.row, self._start, self._end = row, character, character

    def extend(self, character: int) -> None:
        self._end = character

    def clear(self) -> None:
        self.begin("", 0)

    @property
    def empty(self) -> bool:
        return self._start == self._end

    def stretch(self, row: str) -> tuple[int, int]:
        """The selected part of this row's text, from and to."""
        return (min(self._start, self._end), max(self._start, self._end)) if row == self.row else (0, 0)

    def text(self, column: Column) -> str:
        """The selected text; empty without a selection."""
        place = column.place_of(self.row) if self.row and not self.empty else -1
        if place < 0:
            return ""
        start, end = self.stretch(self.row)
        return column.entry(place).lines.copied(start, end)


def hit(column: Column, at: QPointF) -> Hit | None:
    """What is at a point of the column; None where there is no row."""
    place = column.row_at(round(at.y()))
    if place < 0 or at.y() >= column.height:
        return None
    entry = column.entry(place)
    within = at - QPointF(0, column.top(place))
    attached = entry.file_at(within)
    if attached is not None:
        return Hit(place, -1, None, None, attached.file, attached.act_at(within))
    return Hit(place, entry.character_at(within), entry.link_at(within), entry.action_at(within))
