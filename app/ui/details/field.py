"""One field of the panel: it saves by itself when left, on Enter and after a pause, and nothing that was typed gets lost."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from app.core.capture.suggestions import Suggestion
from app.core.details.views import FieldRow, SaveState
from app.protocol.details import FieldName
from app.protocol.ids import CommandId, ConversationId, MessageId
from app.ui.after import after
from app.ui.desk import Desk
from app.ui.details.field_trouble import FieldTrouble
from app.ui.details.offer import Offer
from app.ui.details.value import ValueEdit
from app.ui.speech import say

SAVES_AFTER_MS = 1_000


class FieldEdit(ValueEdit):
    """`typed`: something was typed, or became right or wrong. `jump`: the message is wanted that the value came from."""

    typed = Signal()
    jump = Signal(str)

    def __init__(self, desk: Desk, field: FieldName, parent: QWidget | None = None) -> None:
        super().__init__(desk, field, parent)
        self.row = FieldRow(field)
        self._conversation: ConversationId | None = None
        self._kept = self._complaining = False
        self.trouble = FieldTrouble(desk, self.line, self)
        self.offer = Offer(self.line, self)
        self.inner.addWidget(self.offer.button)
        self._column.addWidget(self.trouble)
        self._column.addWidget(self.offer)
        self.pause = after(SAVES_AFTER_MS, lambda: self.save(left=False), self)
        self.line.textEdited.connect(self._edited)
        self.line.entered.connect(lambda: self.save(left=True))
        self.offer.taken.connect(lambda value, message: self.give(value, message=MessageId(message)))
        self.caption.jump.connect(self.jump)
        self.caption.saved.connect(lambda: say(self.line, self.tr("Saved")))
        self.retranslate()

    @property
    def is_wrong(self) -> bool:
        """Whether what stands in it cannot be kept."""
        return self._complaining or (self.row.state is SaveState.FAILED and not self.dirty)

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
        self._show()

    def forget(self) -> None:
        """Hold nothing of the conversation any more."""
        self.pause.stop()
        self._conversation, self._kept = None, False
        self.row = FieldRow(self.field)
        self.put("")
        self.caption.forget()
        self.offer.withdraw()
        self._show()

    def rescue(self) -> None:
        """The conversation left: keep what was being typed."""
        conversation = self._conversation
        if conversation is not None and self.dirty:
            self._desk.attempt(lambda: self._desk.client.actions.rescue_typed(conversation, self.field, self.line.text()))

    def show_row(self, row: FieldRow) -> None:
        """Take over what is known now; what is being typed stays."""
        said, self.row = self.trouble.sentence, row
        if not self.dirty and row.value != self._base:
            self.put(row.value)
        self.caption.show_row(row)
        self._show()
        if self.trouble.sentence != said:
            say(self.line, self.trouble.sentence)

    def show_offer(self, suggestion: Suggestion | None) -> None:
        """Offer what was found in the chat, or nothing."""
        if self.offer.suggest(suggestion):
            self._show()

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
        else:
            self._keep(self.line.text())

    def give(self, value: str, *, message: MessageId | None = None, left: bool = True) -> None:
        """Have a canonical value saved. Where the disk refuses, what was typed stays in the field."""
        conversation, actions = self._conversation, self._desk.client.actions
        if conversation is None:
            return
        if value == self.row.value and self.row.state is not SaveState.FAILED:
            self._keep("")
        elif not self._desk.attempt(lambda: actions.set_field(conversation, self.field, value, message)):
            return
        self._kept = self._complaining = False
        self._base, self._standing = value, self.line.text()
        if left:
            self.put(value)
        self._show()

    def take_back(self) -> bool:
        """Put back what was saved; or want nothing that is offered. False: there was neither."""
        if self._conversation is None or not (self.dirty or self.row.state is SaveState.FAILED):
            return self.offer.decline()
        self.pause.stop()
        self._keep("")
        if not self.dirty:
            self._about_refused(self._desk.client.actions.discard_change)
        self.put(self.row.value)
        self._show()
        return True

    def put(self, value: str) -> None:
        self._complaining = False
        super().put(value)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        super().retranslate()
        self._show()

    @property
    def _changed_meanwhile(self) -> bool:
        return self.dirty and self.row.value != self._base

    def _edited(self) -> None:
        if self._complaining and self.read().failure is None:
            self._complaining = False
        self.pause.start()
        self.caption.begin()
        self._show()
        self.typed.emit()

    def _complain(self, *, left: bool) -> None:
        if left and not self._complaining:
            self._complaining = True
            self._show()
            say(self.line, self.trouble.sentence)

    def _keep(self, text: str) -> None:
        """Keep what is not given to be saved yet; empty ends that."""
        conversation = self._conversation
        if conversation is not None and (text or self._kept):
            self._desk.attempt(lambda: self._desk.client.actions.save_typed(conversation, self.field, text))
            self._kept = bool(text)

    def _show(self) -> None:
        """Say what is the matter, and what is offered where nothing is."""
        if self.row.state is SaveState.FAILED and not self.dirty:
            retry = self._desk.client.actions.retry_change
            self.trouble.refused(self.row.failure, again=lambda: self._about_refused(retry), discard=self.take_back)
        elif self._complaining or self._changed_meanwhile:
            code = self.read().failure if self._complaining else None
            self.trouble.typed(code, self.row if self._changed_meanwhile else None, back=self.take_back)
        else:
            self.trouble.clear()
        if self.line.mark(wrong=self.is_wrong):
            self.typed.emit()
        self.offer.show_for(self.line.text(), hidden=bool(self.trouble.sentence) or (self.dirty and bool(self.line.text())))
        told = (self.trouble.sentence, self.offer.spoken, self.caption.words)
        self.line.setAccessibleDescription(" ".join(filter(None, told)))

    def _about_refused(self, act: Callable[[CommandId], None]) -> None:
        command = self.row.command
        if command is not None:
            self._desk.attempt(lambda: act(command))
