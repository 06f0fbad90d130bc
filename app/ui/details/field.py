"""One field of the panel: it saves by itself when left, on Enter and after a pause, and nothing that was typed gets lost."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.details.views import FieldRow, SaveState
from app.protocol import entry
from app.protocol.details import FieldName
from app.protocol.ids import ConversationId, MessageId
from app.ui import language
from app.ui.desk import Desk
from app.ui.details import words
from app.ui.details.caption import Caption
from app.ui.details.field_trouble import FieldTrouble
from app.ui.details.line import Line
from app.ui.speech import say

SAVES_AFTER_MS = 1_000


class FieldEdit(QWidget):
    """`typed`: something was typed. `jump`: the message is wanted that the value came from."""

    typed = Signal()
    jump = Signal(str)

    def __init__(self, desk: Desk, field: FieldName, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.field = field
        self.row = FieldRow(field)
        self._conversation: ConversationId | None = None
        self._base = ""  # the value that `_standing` stands for
        self._standing = ""
        self._kept = self._complaining = False
        self.caption = Caption(desk, self)
        self.caption.jump.connect(self.jump)
        self.line = Line(self.take_back, self)
        self.trouble = FieldTrouble(desk, self)
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(SAVES_AFTER_MS)
        self.pause.timeout.connect(lambda: self.save(left=False))
        self.line.textEdited.connect(self._edited)
        self.line.entered.connect(lambda: self.save(left=True))
        self.caption.saved.connect(lambda: say(self.line, self.tr("Saved")))
        self.inner = QHBoxLayout()
        self.inner.setSpacing(6)
        self.inner.addWidget(self.line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.caption)
        column.addLayout(self.inner)
        column.addWidget(self.trouble)
        self.retranslate()

    @property
    def dirty(self) -> bool:
        """Whether there is something in the field that was not given to be saved."""
        return self.line.text() != self._standing

    def open(self, conversation: ConversationId, row: FieldRow, typed: str | None) -> None:
        """Show the field of another conversation, with what was left unfinished there."""
        self.forget()
        self._conversation = conversation
        self.row = row
        self.put(row.value)
        self.caption.show_row(row)
        if typed:
            self._kept = True
            self.line.setText(typed)
            self._complaining = self.read().failure is not None
            self.pause.start()
        self._show_trouble()

    def forget(self) -> None:
        """Hold nothing of the conversation any more."""
        self.pause.stop()
        self._conversation, self._kept = None, False
        self.row = FieldRow(self.field)
        self.put("")
        self.caption.forget()
        self._show_trouble()

    def show_row(self, row: FieldRow) -> None:
        """Take over what is known now; what is being typed stays."""
        self.row = row
        if not self.dirty and row.value != self._base:
            self.put(row.value)
        self.caption.show_row(row)
        self._show_trouble()

    def save(self, *, left: bool) -> None:
        """Give what was typed to be saved, if it is right; what is not right is kept, and said once the field is `left`.

        A field that was emptied, or that somebody else changed meanwhile, is saved only when it is left.
        """
        self.pause.stop()
        if self._conversation is None or not self.dirty:
            if left:
                self.put(self._base)
            return
        reading = self.read()
        if reading.failure is not None:
            self._keep(self.line.text())
            self._complain(left=left)
        elif left or (reading.value and not self._changed_meanwhile):
            self.give(reading.value, left=left)

    def give(self, value: str, *, message: MessageId | None = None, left: bool = True) -> None:
        """Have a canonical value saved. Where the disk refuses, what was typed stays in the field."""
        conversation, actions = self._conversation, self._desk.client.actions
        if conversation is None:
            return
        if value == self.row.value and self.row.state is not SaveState.FAILED:
            self._keep("")
        elif not self._desk.attempt(lambda: actions.set_field(conversation, self.field, value, message)):
            return
        self._kept = False
        self._base, self._standing = value, self.line.text()
        if left:
            self.put(value)
        self._show_trouble()

    def take_back(self) -> bool:
        """Put back what was saved. False: nothing else was there."""
        if self._conversation is None or not (self.dirty or self.row.state is SaveState.FAILED):
            return False
        self.pause.stop()
        self._keep("")
        if not self.dirty:
            self._discard()
        self.put(self.row.value)
        self._show_trouble()
        return True

    def read(self) -> entry.Reading:
        """What was typed, as a canonical value, or what is wrong with it."""
        me = self._desk.client.queries.me()
        region, currency = (me.account.region, me.account.currency) if me is not None else ("", "")
        return entry.read(self.field, self.line.text(), language=language.spoken(), region=region, currency=self.currency or currency)

    @property
    def currency(self) -> str:
        """That of an amount typed without one, where it is chosen; or empty."""
        return ""

    def put(self, value: str) -> None:
        """Show a value as the language writes it, instead of what was typed."""
        self._base, self._standing, self._complaining = value, self.written(value), False
        if self.line.text() != self._standing:
            self.line.setText(self._standing)
            self.line.setCursorPosition(len(self._standing) if self.line.hasFocus() else 0)

    def written(self, value: str) -> str:
        """A canonical value as it stands in the field."""
        return entry.shown(self.field, value, language.spoken())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        name = words.field(self.field)
        self.caption.name.setText(name)
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(words.invitation(self.field))
        if not self.dirty:
            self.put(self._base)
        self._show_trouble()

    @property
    def is_wrong(self) -> bool:
        """Whether what stands in it cannot be kept."""
        return self._complaining or (self.row.state is SaveState.FAILED and not self.dirty)

    def rescue(self) -> None:
        """The conversation left: keep what was being typed."""
        conversation = self._conversation
        if conversation is not None and self.dirty:
            self._desk.attempt(lambda: self._desk.client.actions.rescue_typed(conversation, self.field, self.line.text()))

    @property
    def _changed_meanwhile(self) -> bool:
        return self.dirty and self.row.value != self._base

    def _edited(self) -> None:
        if self._complaining and self.read().failure is None:
            self._complaining = False
        self.pause.start()
        self._show_trouble()
        self.typed.emit()

    def _complain(self, *, left: bool) -> None:
        if left and not self._complaining:
            self._complaining = True
            self._show_trouble()
            say(self.line, self.trouble.sentence)

    def _keep(self, text: str) -> None:
        """Keep what is not given to be saved yet; empty ends that."""
        conversation = self._conversation
        if conversation is not None and (text or self._kept):
            self._desk.attempt(lambda: self._desk.client.actions.save_typed(conversation, self.field, text))
            self._kept = bool(text)

    def _show_trouble(self) -> None:
        failed = self.row.state is SaveState.FAILED and not self.dirty
        if failed:
            self.trouble.refused(self.row.failure, again=self._retry, discard=self.take_back)
        elif self._complaining or self._changed_meanwhile:
            code = self.read().failure if self._complaining else None
            self.trouble.typed(code, self.row if self._changed_meanwhile else None, back=self.take_back)
        else:
            self.trouble.clear()
        self.line.mark(wrong=self.is_wrong)
        self.line.setAccessibleDescription(" ".join(filter(None, (self.trouble.sentence, self.caption.words))))

    def _retry(self) -> None:
        command = self.row.command
        if command is not None:
            self._desk.attempt(lambda: self._desk.client.actions.retry_change(command))

    def _discard(self) -> None:
        command = self.row.command
        if command is not None:
            self._desk.attempt(lambda: self._desk.client.actions.discard_change(command))
