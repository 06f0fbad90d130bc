"""Where a note is written, new or anew: a field with its buttons, kept while one types and over restarts."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.protocol.limits import MAX_TEXT_CHARACTERS
from app.ui.after import after
from app.ui.counts import Counts
from app.ui.details.note_field import NoteField
from app.ui.labels import ElidedLabel

_KEPT_AFTER_MS = 500


class NoteBox(QFrame):
    """`given`: the text is to become the note. `ended`: it is not. `keep` is called with what is unfinished, empty when nothing is."""

    given = Signal(str)
    ended = Signal()

    def __init__(self, keep: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composer")
        self._keep = keep
        self._stood = ""
        self.field = NoteField(self)
        self.field.textChanged.connect(self._typed)
        self.field.given.connect(self._give)
        self.field.escaped.connect(self._end)
        self.field.focused.connect(self._mark)
        self.hint = ElidedLabel(self, tone="muted", letter="small")
        self.cancel = QPushButton(self)
        self.cancel.setProperty("kind", "quiet")
        self.cancel.clicked.connect(self._end)
        self.button = QPushButton(self)
        self.button.clicked.connect(self._give)
        self.keeping = after(_KEPT_AFTER_MS, self.keep, self)
        self._lay_out()
        self._show_limit()

    @property
    def text(self) -> str:
        return self.field.toPlainText()

    def open(self, stood: str, typed: str | None) -> None:
        """Begin with the note as it stood, or go on with what was typed."""
        self.field.blockSignals(True)
        self.field.setPlainText(stood if typed is None else typed)
        self.field.blockSignals(False)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        self._stood = stood
        self._show_limit()

    def keep(self) -> None:
        """Have kept what is unfinished, now."""
        self.keeping.stop()
        self._keep(self.text if self.text != self._stood else "")

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._show_limit()
        super().changeEvent(event)

    def _typed(self) -> None:
        self.keeping.start()
        self._show_limit()

    def _give(self) -> None:
        if self._givable():
            self.keeping.stop()
            self.given.emit(self.text)

    def _end(self) -> None:
        self.keeping.stop()
        self._keep("")
        self.ended.emit()

    def _givable(self) -> bool:
        return bool(self.text.strip()) and len(self.text) <= MAX_TEXT_CHARACTERS

    def _show_limit(self) -> None:
        over = len(self.text) - MAX_TEXT_CHARACTERS
        self.button.setEnabled(self._givable())
        self.hint.set_tone("bad" if over > 0 else "muted")
        self.hint.set_whole(Counts().too_many_characters(over) if over > 0 else self.tr("Ctrl+Enter"))

    def _mark(self, active: bool) -> None:
        self.setProperty("active", active)
        self.style().polish(self)
        if not active and self.keeping.isActive():
            self.keep()

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self.hint, 1)
        below.addWidget(self.cancel)
        below.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 6, 6)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addLayout(below)
