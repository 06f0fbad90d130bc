"""What was said in the visitor's chat, from top to bottom; nothing moves that stays the same."""

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.protocol.records import Answer
from app.ui.labels import WrappedLabel
from app.ui.playbooks.preview.bubble import Bubble, Reply
from app.ui.playbooks.preview.ending import Ending
from app.ui.playbooks.preview.looks import Looks
from app.ui.playbooks.preview.scene import Line, Notice, Row, Summary


class Transcript(QScrollArea):
    """`picked`: the bubble of this card was pressed. `chosen`: the visitor chose the answer with this id.

    `left`: the keyboard was on an answer, and there is none any more.
    """

    picked = Signal(str)
    chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget(self)
        self._inside.setObjectName("surface")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(12, 14, 12, 14)
        self._column.setSpacing(6)
        self._column.addStretch(1)
        self.setWidget(self._inside)
        self._looks: Looks | None = None
        self._rows: tuple[Row, ...] = ()
        self._shown: list[QWidget] = []
        self._offered: tuple[Answer, ...] = ()
        self._marked = ""
        self.replies: list[Reply] = []
        self._at_end = True
        self.verticalScrollBar().rangeChanged.connect(self._settle)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def bubbles(self) -> list[Bubble]:
        """What is said, from the first to the last."""
        return [one for one in self._shown if isinstance(one, Bubble)]

    def show_rows(self, rows: tuple[Row, ...], offered: tuple[Answer, ...], looks: Looks, *, newest: bool) -> None:
        """Show these, and what the visitor may answer. `newest`: what was said last is to be in sight, wherever one looked before."""
        anew = looks != self._looks
        self._at_end = self._at_end or newest
        before, self._rows, self._looks = self._rows, rows, looks
        for place in range(len(rows), len(self._shown)):
            self._drop(self._shown[place])
        del self._shown[len(rows) :]
        for place, row in enumerate(rows):
            if place < len(self._shown) and (anew or before[place] != row):
                self._put(place, row, self._shown[place])
            elif place >= len(self._shown):
                self._put(place, row, None)
        if anew or offered != self._offered:
            self._offer(offered, looks)
        self._rove()
        self.mark(self._marked)
        self._settle()

    def mark(self, card: str) -> None:
        """Mark what this card says; empty: none is marked."""
        self._marked = card
        for bubble in self.bubbles:
            marked = bool(card) and bubble.line.card == card
            if bubble.marked != marked:
                bubble.marked = marked
                bubble.update()

    def reveal(self, card: str) -> None:
        """Have what this card says in sight."""
        found = next((bubble for bubble in self.bubbles if bubble.line.card == card), None)
        if found is not None:
            self.ensureWidgetVisible(found, 0, 8)

    def _put(self, place: int, row: Row, instead: QWidget | None) -> None:
        looks = self._looks
        if looks is None:
            return
        made = self._made(row, looks)
        if instead is None:
            self._column.insertWidget(place + 1, made)
            self._shown.append(made)
        else:
            self._column.replaceWidget(instead, made)
            self._shown[place] = made
            self._drop(instead)
        made.show()

    def _made(self, row: Row, looks: Looks) -> QWidget:
        match row:
            case Line():
                bubble = Bubble(row, looks, self._inside)
                bubble.clicked.connect(lambda _checked=False: self.picked.emit(row.card))
                bubble.step.connect(lambda by: self._step(bubble, by))
                return bubble
            case Notice():
                label = WrappedLabel(self._inside, tone="warn" if row.aside else "muted", letter="small")
                label.setAlignment(Qt.AlignmentFlag.AlignCenter)
                label.setText(row.text)
                return label
            case Summary():
                return Ending(row, self._inside)
            case _:
                assert_never(row)

    def _offer(self, offered: Sequence[Answer], looks: Looks) -> None:
        held = any(reply.hasFocus() for reply in self.replies)
        for reply in self.replies:
            self._drop(reply)
        self._offered, self.replies = tuple(offered), []
        for answer in offered:
            reply = Reply(answer.text, looks, self._inside)
            reply.clicked.connect(lambda _checked=False, answer=answer: self.chosen.emit(answer.id))
            self._column.addWidget(reply)
            reply.show()
            self.replies.append(reply)
        if held:
            self.take_keyboard()

    def take_keyboard(self) -> None:
        """Have the keyboard at the first answer."""
        if self.replies:
            self.replies[0].setFocus()
        else:
            self.left.emit()

    def allow(self, *, able: bool) -> None:
        """Whether the visitor may answer now."""
        for reply in self.replies:
            reply.setEnabled(able)

    def _drop(self, gone: QWidget) -> None:
        self._column.removeWidget(gone)
        gone.hide()
        gone.deleteLater()

    def _step(self, bubble: Bubble, by: int) -> None:
        bubbles = self.bubbles
        place = bubbles.index(bubble) + by
        if 0 <= place < len(bubbles):
            bubbles[place].setFocus()
            self.ensureWidgetVisible(bubbles[place], 0, 8)

    def _rove(self) -> None:
        """The keyboard comes to the last bubble, and goes on from there by its arrows."""
        for bubble in self.bubbles:
            bubble.setFocusPolicy(Qt.FocusPolicy.StrongFocus if bubble is self.bubbles[-1] else Qt.FocusPolicy.ClickFocus)

    def _scrolled(self, value: int) -> None:
        self._at_end = value >= self.verticalScrollBar().maximum()

    def _settle(self) -> None:
        """Who looked at the end looks there still."""
        if self._at_end:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
