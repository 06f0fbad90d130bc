"""The section "Notes": where a new one is written, and those there are, newest first."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QVBoxLayout, QWidget

from app.core.details.views import NoteRow
from app.core.errors import AppError
from app.core.superseded import NEW_NOTE
from app.protocol.ids import ConversationId
from app.ui import roles, texts
from app.ui.counts import Counts
from app.ui.desk import Desk
from app.ui.details.note import NoteCard
from app.ui.details.note_box import NoteBox
from app.ui.details.trouble import Trouble
from app.ui.speech import say

FIRST_SHOWN = 20


class NoteList(QFrame):
    """The list "Notes"."""


class Notes(QWidget):
    """`grew`: a note was added here."""

    grew = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        roles.give(NoteList, QAccessible.Role.List)
        self._desk = desk
        self._conversation: ConversationId | None = None
        self._rows: tuple[NoteRow, ...] = ()
        self._all = False
        self.cards: dict[str, NoteCard] = {}
        self.box = NoteBox(self._keep, self)
        self.box.cancel.hide()
        self.box.given.connect(self._add)
        self.box.ended.connect(self._end)
        self.trouble = Trouble(self.box.field, self)
        self.list = NoteList(self)
        self.older = QPushButton(self)
        self.older.setProperty("kind", "link")
        self.older.clicked.connect(self._show_all)
        self._cards = QVBoxLayout(self.list)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.box, self.trouble, self.list, self.older):
            column.addWidget(part)
        self._retranslate()

    def open(self, conversation: ConversationId, rows: tuple[NoteRow, ...]) -> None:
        """Show the notes of another conversation."""
        self.forget()
        self._conversation = conversation
        self.box.open("", self._desk.client.queries.typed(conversation, NEW_NOTE))
        self.show_rows(rows)

    def show_rows(self, rows: tuple[NoteRow, ...]) -> None:
        """Take over what is known now. `rows`: oldest first."""
        self._rows = rows
        newest = {row.id for row in rows[-FIRST_SHOWN:]}
        shown = [row for row in rows if self._all or row.id in newest or row.id in self.cards]
        for gone in set(self.cards) - {row.id for row in shown}:
            text = self.cards[gone].unfinished
            self._drop(gone)
            self._take_over(gone, text)
        for place, row in enumerate(reversed(shown)):
            self._place(place, row)
        self.list.setVisible(bool(rows))
        self.older.setVisible(len(shown) < len(rows))
        self.older.setText(Counts().older_notes(len(rows) - len(shown)))

    def settle(self) -> None:
        """Keep what is being written, and do what was only about to be done."""
        self.box.keep()
        for card in tuple(self.cards.values()):
            card.settle()

    def rescue(self) -> None:
        """The conversation left: keep what was being written."""
        conversation, text = self._conversation, self.box.text
        if conversation is not None and text.strip():
            self._desk.attempt(lambda: self._desk.client.actions.rescue_typed(conversation, NEW_NOTE, text))
        for card in self.cards.values():
            card.rescue()

    def forget(self) -> None:
        """Hold nothing of the conversation any more."""
        self._conversation, self._all = None, False
        self.box.open("", None)
        self.box.keeping.stop()
        self.trouble.clear()
        self.show_rows(())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _place(self, place: int, row: NoteRow) -> None:
        card = self.cards.get(row.id)
        if card is not None:
            card.show_row(row)
        elif self._conversation is not None:
            card = self.cards[row.id] = NoteCard(self._desk, self._conversation, row, self.list)
            card.gone.connect(self._drop)
        if card is not None and self._cards.indexOf(card) != place:
            self._cards.insertWidget(place, card)

    def _take_over(self, gone: str, text: str) -> None:
        """A note is deleted; what was being written instead of it, if anything was, goes on as a new one."""
        conversation = self._conversation
        if conversation is None or not text:
            return
        self._desk.attempt(lambda: self._desk.client.actions.save_typed(conversation, gone, ""))
        self.box.open("", "\n\n".join(filter(None, (self.box.text, text))))
        self.box.keep()
        self.box.field.setFocus()
        self.trouble.say(self.tr("The note you were rewriting was deleted. What you wrote stands here now."), tone="warn")
        say(self.box, self.trouble.sentence)

    def _drop(self, note: str) -> None:
        card = self.cards.pop(note, None)
        if card is not None:
            if card.isAncestorOf(QApplication.focusWidget() or self):
                self.box.field.setFocus()
            card.leaving.stop()
            card.setParent(None)  # the window holds nothing of it from now on
            card.deleteLater()

    def _add(self, text: str) -> None:
        conversation = self._conversation
        if conversation is None:
            return
        try:
            self._desk.client.actions.add_note(conversation, text)
        except AppError as error:
            self.trouble.say(texts.error(error))
            return
        self.trouble.clear()
        self.box.open("", None)
        self.box.field.setFocus()
        say(self.box, self.tr("Note added"))
        self.grew.emit()

    def _end(self) -> None:
        self.box.open("", None)
        self.trouble.clear()

    def _keep(self, text: str) -> None:
        conversation = self._conversation
        if conversation is not None:
            self._desk.attempt(lambda: self._desk.client.actions.save_typed(conversation, NEW_NOTE, text))

    def _show_all(self) -> None:
        self._all = True
        self.show_rows(self._rows)

    def _retranslate(self) -> None:
        self.box.field.setAccessibleName(self.tr("Notes"))
        self.box.field.setPlaceholderText(self.tr("Write a note"))
        self.box.button.setText(self.tr("Add note"))
        self.list.setAccessibleName(self.tr("Notes"))
        self.show_rows(self._rows)
