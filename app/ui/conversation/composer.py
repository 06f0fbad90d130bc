"""The composer: what one writes and attaches, kept as a draft while one does; its limit; the button "Send"."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.protocol.ids import ConversationId, MessageId
from app.protocol.limits import MAX_TEXT_CHARACTERS
from app.ui.after import after
from app.ui.conversation.attaching.admission import none_at_all
from app.ui.conversation.attaching.attaching import Attaching
from app.ui.conversation.attaching.carried import Source
from app.ui.conversation.attaching.clip import Clip
from app.ui.conversation.canned.offering import CannedOffer
from app.ui.conversation.field import MessageField
from app.ui.conversation.typing_sign import TypingSign
from app.ui.desk import Desk
from app.ui.labels import ElidedLabel, PlainLabel
from app.ui.pictures.pictures import Pictures
from app.ui.sentence import Sentence

_NEAR_LIMIT = 500
_DRAFT_AFTER_MS = 500


class Composer(QFrame):
    """Of one conversation at a time. `sent` is called after a message was given to the outbox."""

    def __init__(self, desk: Desk, pictures: Pictures, sent: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composer")
        self._desk = desk
        self._sent = sent
        self._conversation: ConversationId | None = None
        self._allowed = False
        self._why_not = ""
        self.field = MessageField(self)
        self.field.textChanged.connect(self._typed)
        self.field.sent.connect(self.send)
        self.field.focused.connect(lambda active: self._mark("active", active=active))
        self.attaching = Attaching(desk, pictures, self)
        self.attaching.changed.connect(self._show_limit)
        self.attaching.let_go.connect(self.field.setFocus)
        self.field.brought.connect(self.attach)
        self.canned = CannedOffer(desk, self.field, self, lambda: self._conversation)
        self._hint = ElidedLabel(self, tone="muted", letter="small")
        self._left = PlainLabel(parent=self, tone="muted", letter="small")
        self.clip = Clip(desk, self)
        self.clip.clicked.connect(self.attaching.choose)
        self.button = QPushButton(self)
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(self.send)
        self._saving = after(_DRAFT_AFTER_MS, self.keep, self)
        self._sign = TypingSign(desk.client.actions.typing, self)
        self._lay_out()
        self._retranslate()

    @property
    def text(self) -> str:
        return self.field.toPlainText()

    def open(self, conversation: ConversationId) -> None:
        """Go on with the draft of this conversation; that of the one before is kept."""
        self.leave()
        self._conversation = conversation
        self._fill(self._desk.client.queries.draft(conversation))
        self.attaching.open(conversation)

    def read_anew(self, more: str = "") -> None:
        """Go on with the draft as it is in the store now; `more`: below it."""
        if self._conversation is not None:
            self._saving.stop()
            self._fill("\n".join(filter(None, (self._desk.client.queries.draft(self._conversation), more))))

    def leave(self) -> str:
        """Keep the draft and be empty. What was in the field."""
        text = self.text
        self._sign.stop()
        self.keep()
        self._conversation = None
        self._fill("")
        self.attaching.open(None)
        return text

    def keep(self) -> None:
        """Write the draft to the store now."""
        self._saving.stop()
        if self._conversation is not None:
            conversation, text = self._conversation, self.text
            self._desk.attempt(lambda: self._desk.client.actions.save_draft(conversation, text))

    def allow(self, *, allowed: bool, why_not: str) -> None:
        """Whether one may write, and else what to do about it. Nothing that was typed is lost."""
        self._allowed, self._why_not = allowed, why_not
        self.field.setReadOnly(not allowed)
        self.field.setEnabled(allowed)
        self.clip.follow(writes=allowed)
        self.field.setPlaceholderText(self.tr("Write a message") if allowed else why_not)
        self.field.setAccessibleDescription("" if allowed else why_not)
        self._mark("idle", active=not allowed)
        self._show_limit()

    def send(self) -> None:
        """Give the text to the outbox; on a full disk it stays in the field."""
        text = self.text
        conversation = self._conversation
        if conversation is None or not self._sendable(text):
            return
        files = self.attaching.files
        if self._desk.attempt(lambda: self._desk.client.actions.send_message(conversation, text, files)):
            self._saving.stop()
            self._sign.stop()
            self._fill("")
            self.keep()
            self.attaching.refresh()
            self._sent()

    def attach(self, sources: Iterable[Source]) -> None:
        """Let the message bring these, where one may write and files may be sent."""
        if self.clip.takes_files:
            self.attaching.take(sources)
        elif self._allowed:
            self._desk.tell(Sentence(none_at_all))

    def take_back(self, message: MessageId) -> None:
        """Write a message that was not sent anew, below what stands in the field; where one may not write, it stays as it is."""
        conversation = self._conversation
        if conversation is None or not self._allowed:
            self._desk.tell(self._why_not)
            return
        self.keep()
        if self._desk.attempt(lambda: self._desk.client.actions.take_back(message)):
            self._fill(self._desk.client.queries.draft(conversation))
            self.attaching.refresh()
            self.field.setFocus()

    @property
    def takes_files(self) -> bool:
        """Whether files may be dropped here now."""
        return self.clip.takes_files and self._conversation is not None

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _typed(self) -> None:
        self._show_limit()
        if self._conversation is None:
            return
        self._saving.start()
        self._sign.typed(self._conversation, writes=self._allowed and bool(self.text.strip()))

    def _fill(self, text: str) -> None:
        self.canned.close()
        self.field.blockSignals(True)
        self.field.setPlainText(text)
        self.field.blockSignals(False)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        self._show_limit()

    def _sendable(self, text: str) -> bool:
        something = bool(text.strip() or self.attaching.files) and not self.attaching.is_busy
        return self._allowed and something and len(text) <= MAX_TEXT_CHARACTERS

    def _show_limit(self) -> None:
        left = MAX_TEXT_CHARACTERS - len(self.text)
        near = left <= _NEAR_LIMIT
        if near:
            words = self.tr("%Ln character(s) left", "", left) if left >= 0 else self.tr("%Ln character(s) too many", "", -left)
            self._left.setText(words)
        self._left.set_tone("bad" if left < 0 else "muted")
        self._left.setVisible(near)
        ways = (self.canned.hint, self.tr("Enter sends, Shift+Enter starts a new line"))
        self._hint.set_whole("" if near or not self._allowed else ", ".join(filter(None, ways)))
        self.button.setEnabled(self._sendable(self.text))

    def _mark(self, name: str, *, active: bool) -> None:
        self.setProperty(name, active)
        self.style().polish(self)

    def _retranslate(self) -> None:
        self.field.setAccessibleName(self.tr("Message"))
        self.button.setText(self.tr("Send"))
        self.allow(allowed=self._allowed, why_not=self._why_not)

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.clip)
        below.addWidget(self._left)
        below.addWidget(self._hint, 1)
        below.addStretch(0)
        below.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 8, 8)
        column.setSpacing(4)
        column.addWidget(self.attaching.chips)
        column.addWidget(self.field)
        column.addLayout(below)
