"""One note: its text, who wrote it and when; it can be written anew, and taken away with a way back."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.details.views import NoteRow, SaveState
from app.core.errors import AppError
from app.protocol.ids import ConversationId
from app.ui import icons, roles, texts, times
from app.ui.after import after
from app.ui.desk import Desk
from app.ui.details import words
from app.ui.details.note_box import NoteBox
from app.ui.details.note_text import NoteText
from app.ui.details.trouble import Trouble
from app.ui.labels import ElidedLabel, PlainLabel, set_tip
from app.ui.speech import say

UNDO_WITHIN_MS = 8_000


class NoteCard(QFrame):
    """`gone`: it was taken away for good."""

    gone = Signal(str)

    def __init__(self, desk: Desk, conversation: ConversationId, row: NoteRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        roles.give(NoteCard, QAccessible.Role.ListItem)
        self.setObjectName("card")
        self._desk, self._conversation, self.row = desk, conversation, row
        self.text = NoteText(self)
        self.about = ElidedLabel(self, tone="muted", letter="small")
        self.edit, self.delete = self._button(self.begin), self._button(self.take_away)
        self.trouble = Trouble(self.edit, self)
        self.box: NoteBox | None = None
        self._shown = QWidget(self)
        self._undo = QWidget(self)
        self._deleted = PlainLabel(parent=self._undo, tone="muted")
        self.undo = QPushButton(self._undo)
        self.undo.setProperty("kind", "link")
        self.undo.clicked.connect(self.bring_back)
        self.leaving = after(UNDO_WITHIN_MS, self.settle, self)
        self._lay_out()
        desk.theme.changed.connect(self._restyle)
        self._restyle()
        typed = desk.client.queries.typed(conversation, row.id)
        if typed:
            self.begin(typed)

    def show_row(self, row: NoteRow) -> None:
        """Take over what is known now; what is being written stays."""
        if row != self.row:
            self.row = row
            self._show()
            say(self, self.trouble.sentence)

    def begin(self, typed: str | None = None) -> None:
        """Write it anew."""
        if self.box is None:
            self.box = NoteBox(self._keep, self)
            self.box.given.connect(self._give)
            self.box.ended.connect(self._end)
            self._column.insertWidget(0, self.box)
            self._restyle()
        self.box.open(self.row.text, typed or None)
        self.box.show()
        self._shown.hide()
        if typed is None:
            self.box.field.setFocus()

    def take_away(self) -> None:
        """Take it out of sight; it goes for good a little later, unless somebody wants it back."""
        self._shown.hide()
        self._undo.show()
        self.undo.setFocus()
        self.leaving.start()
        say(self, self._deleted.text())

    def bring_back(self) -> None:
        """It was not meant so."""
        self.leaving.stop()
        self._undo.hide()
        self._shown.show()
        self.delete.setFocus()

    def settle(self) -> None:
        """What was begun here is to be kept or done now, for the panel goes on to something else."""
        if self.box is not None and not self.box.isHidden():
            self.box.keep()
        if not self._undo.isHidden():
            self.leaving.stop()
            if self._desk.attempt(lambda: self._desk.client.actions.delete_note(self._conversation, self.row.id)):
                self.gone.emit(self.row.id)

    @property
    def unfinished(self) -> str:
        """What is being written here instead of what stands; empty where nothing is."""
        writing = self.box is not None and not self.box.isHidden() and self.box.text != self.row.text
        return self.box.text if self.box is not None and writing else ""

    def rescue(self) -> None:
        """The conversation left; keep what was being written."""
        if text := self.unfinished:
            self._desk.attempt(lambda: self._desk.client.actions.rescue_typed(self._conversation, self.row.id, text))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()
        super().changeEvent(event)

    def _keep(self, text: str) -> None:
        self._desk.attempt(lambda: self._desk.client.actions.save_typed(self._conversation, self.row.id, text))

    def _give(self, text: str) -> None:
        try:
            self._desk.client.actions.edit_note(self._conversation, self.row.id, text)
        except AppError as error:
            self.trouble.say(texts.error(error))
        else:
            self._end()

    def _end(self) -> None:
        if self.box is not None:
            self.box.hide()
        self._shown.show()
        self.edit.setFocus()

    def _show(self) -> None:
        self.text.setPlainText(self.row.text)
        self.about.set_whole(self._about(), times.full(self.row.at))
        self.text.setAccessibleName(self._about())
        self.setAccessibleName(f"{self.row.text}. {self._about()}")
        command = self.row.command
        if self.row.state is SaveState.FAILED and command is not None:
            actions, attempt = self._desk.client.actions, self._desk.attempt
            self.trouble.say(
                self.tr("Not saved.") + " " + words.problem(self.row.failure),
                (self.tr("Try again"), lambda: attempt(lambda: actions.retry_change(command))),
                (self.tr("Discard"), lambda: attempt(lambda: actions.discard_change(command))),
            )
        else:
            self.trouble.clear()

    def _about(self) -> str:
        when = times.short(self.row.at, self._desk.client.live.now())
        return self.tr("{name}, {time}").format(name=self.row.by_name, time=when)

    def _button(self, act: object) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("kind", "small")
        button.clicked.connect(lambda _checked: act())  # type: ignore[operator]  # it is one of our methods
        return button

    def _restyle(self) -> None:
        color = self._desk.theme.colors.muted
        for button, icon, name in (
            (self.edit, "edit", self.tr("Edit note")),
            (self.delete, "delete", self.tr("Delete note")),
        ):
            button.setIcon(icons.icon(icon, color, 16))
            button.setAccessibleName(name)
            set_tip(button, name)
        self._deleted.setText(self.tr("Note deleted."))
        self.undo.setText(self.tr("Undo"))
        if self.box is not None:
            self.box.field.setAccessibleName(self.tr("Edit note"))
            self.box.button.setText(self.tr("Save"))
            self.box.cancel.setText(self.tr("Cancel"))
        self._show()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(2)
        foot.addWidget(self.about, 1)
        foot.addWidget(self.edit)
        foot.addWidget(self.delete)
        shown = QVBoxLayout(self._shown)
        shown.setContentsMargins(0, 0, 0, 0)
        shown.setSpacing(2)
        shown.addWidget(self.text)
        shown.addLayout(foot)
        undo = QHBoxLayout(self._undo)
        undo.setContentsMargins(0, 0, 0, 0)
        undo.addWidget(self._deleted)
        undo.addWidget(self.undo)
        undo.addStretch(1)
        self._undo.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 8, 8, 6)
        self._column.setSpacing(2)
        self._column.addWidget(self._shown)
        self._column.addWidget(self._undo)
        self._column.addWidget(self.trouble)
