"""One canned reply: its shortcut, its text with the places for names, how it will read, and deleting it."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.core.replies.editing import Fault
from app.core.replies.offering import AGENT, VISITOR, filled
from app.protocol.company import CannedReply
from app.protocol.limits import MAX_TEXT_CHARACTERS
from app.ui.company.canned import words
from app.ui.counts import Counts
from app.ui.flow import FlowLayout
from app.ui.labels import PlainLabel, WrappedLabel

_MOST_SHOWN = 280
_LEAST_LINES = 5


class ReplyEditor(QWidget):
    """`changed`: the reply is so now (CannedReply). `erased`: it is to go. `agent`: who the preview is written by."""

    changed = Signal(object)
    erased = Signal()

    def __init__(self, agent: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._agent = agent
        self._reply: CannedReply | None = None
        self.shortcut, self.text = QLineEdit(self), QPlainTextEdit(self)
        self.shortcut.setAccessibleName(self.tr("Shortcut"))
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setObjectName("plain")
        self.text.setTabChangesFocus(True)
        self.wrong_shortcut, self.wrong_text = (WrappedLabel(self, tone="bad", letter="small") for _ in range(2))
        self.preview = WrappedLabel(self)
        self.visitor, self.agent = QPushButton(self.tr("Visitor's name"), self), QPushButton(self.tr("Own name"), self)
        self.delete = QPushButton(self.tr("Delete"), self)
        for button, kind in ((self.visitor, "tool"), (self.agent, "tool"), (self.delete, "quiet")):
            button.setProperty("kind", kind)
        self.shortcut.textEdited.connect(lambda _text: self._tell())
        self.text.textChanged.connect(self._tell)
        self.visitor.clicked.connect(lambda _checked: self._insert(VISITOR))
        self.agent.clicked.connect(lambda _checked: self._insert(AGENT))
        self.delete.clicked.connect(lambda _checked: self.erased.emit())
        self._lay_out()

    def show_reply(self, reply: CannedReply, fault: Fault | None) -> None:
        """Hold this one; where a field holds it already, its cursor stays where it is."""
        fresh = self._reply is None or self._reply.id != reply.id
        self._reply = reply
        if self.shortcut.text() != reply.shortcut:
            self.shortcut.setText(reply.shortcut)
        if self.text.toPlainText() != reply.text:
            self.text.blockSignals(True)
            self.text.setPlainText(reply.text)
            self.text.blockSignals(False)
        self._complain(fault, quiet=fresh and not reply.shortcut and not reply.text)
        said = filled(reply.text, words.somebody(), self._agent)
        self.preview.setText(said[:_MOST_SHOWN] + ("…" if len(said) > _MOST_SHOWN else ""))

    def allow(self, *, able: bool) -> None:
        """Whether it can be changed now; it can be read and copied nevertheless."""
        self.shortcut.setReadOnly(not able)
        self.text.setReadOnly(not able)
        for button in (self.visitor, self.agent, self.delete):
            button.setEnabled(able)

    def take_keyboard(self) -> None:
        """What is typed now is for it."""
        (self.text if self.shortcut.text() and not self.shortcut.property("wrong") else self.shortcut).setFocus()

    def _complain(self, fault: Fault | None, *, quiet: bool) -> None:
        """What is wrong; nothing of one that was just begun."""
        why = "" if fault is None or quiet else self._why(fault)
        at_shortcut = fault in words.OF_SHORTCUT
        for field, label, said in (
            (self.shortcut, self.wrong_shortcut, why if at_shortcut else ""),
            (self.text, self.wrong_text, "" if at_shortcut else why),
        ):
            label.setText(said)
            label.setVisible(bool(said))
            field.setAccessibleDescription(said)
        self.shortcut.setProperty("wrong", bool(why) and at_shortcut)
        self.shortcut.style().polish(self.shortcut)

    def _why(self, fault: Fault) -> str:
        if fault is Fault.TEXT_TOO_LONG:
            return Counts().too_many_characters(len(self.text.toPlainText()) - MAX_TEXT_CHARACTERS)
        return words.fault(fault)

    def _insert(self, place: str) -> None:
        self.text.insertPlainText(place)
        self.text.setFocus()

    def _tell(self) -> None:
        if self._reply is not None:
            self.changed.emit(replace(self._reply, shortcut=self.shortcut.text().lstrip("/"), text=self.text.toPlainText()))

    def _lay_out(self) -> None:
        names, insert = FlowLayout(6), PlainLabel(self.tr("Put in:"), self, tone="muted", letter="small")
        insert.setMinimumHeight(self.visitor.sizeHint().height())
        for part in (insert, self.visitor, self.agent):
            names.addWidget(part)
        self.text.setMinimumHeight(self.fontMetrics().lineSpacing() * _LEAST_LINES + 16)
        card = QFrame(self)
        card.setObjectName("card")
        QVBoxLayout(card).addWidget(self.preview)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self.delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 8, 0)
        column.setSpacing(4)
        column.addWidget(self._heading(self.tr("Shortcut, typed behind /")))
        column.addWidget(self.shortcut)
        column.addWidget(self.wrong_shortcut)
        column.addSpacing(6)
        column.addWidget(self._heading(self.tr("Text")))
        column.addWidget(self.text, 1)
        column.addWidget(self.wrong_text)
        column.addLayout(names)
        column.addSpacing(6)
        column.addWidget(self._heading(self.tr("How it may read")))
        column.addWidget(card)
        column.addLayout(below)

    def _heading(self, said: str) -> WrappedLabel:
        label = WrappedLabel(self, letter="strong")
        label.setText(said)
        return label
