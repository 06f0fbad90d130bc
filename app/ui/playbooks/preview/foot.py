"""The lower end of the visitor's chat: what they are to agree to, and where they write."""

from typing import Any

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.protocol.marks import Marked
from app.ui import icons
from app.ui.conversation.messages.spans import Styled, plain, wording
from app.ui.labels import menu_text
from app.ui.playbooks.preview.looks import Looks
from app.ui.playbooks.preview.textbox import TextBox
from app.ui.playbooks.preview.words import VisitorWords
from app.ui.reading_area import ReadingArea

LONGEST = 2_000
_CONSENT = 150


class Foot(QWidget):
    """`agreed`: the visitor agrees. `written`: they send a text."""

    agreed = Signal()
    written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self.send, self.agree = QLineEdit(self), QPushButton(self), QPushButton(self)
        self.field.setMaxLength(LONGEST)
        self.field.returnPressed.connect(self._send)
        self.field.textChanged.connect(self._allow)
        self.send.clicked.connect(lambda _checked: self._send())
        self.agree.clicked.connect(lambda _checked: self.agreed.emit())
        self.passage: Passage | None = None
        self._text = ReadingArea(self)
        self._shown: tuple[Any, Looks] | None = None
        self._writing, self._asking = QWidget(self), QWidget(self)
        self._lay_out()

    def show_field(self, looks: Looks, words: VisitorWords, *, able: bool) -> None:
        """Let the visitor write, where they are asked to."""
        self.field.setPlaceholderText(words.say("write"))
        self.field.setAccessibleName(words.say("message"))
        self.field.setEnabled(able)
        self.send.setAccessibleName(words.say("send"))
        self.send.setIcon(icons.icon("up", looks.palette.on_accent))
        _fill(self.send, looks)
        self._allow()
        self._turn(asking=False)

    def show_consent(self, text: Any, looks: Looks, words: VisitorWords) -> None:
        """Ask the visitor to agree to a text, plain or with marks."""
        self.agree.setText(menu_text(words.say("agree")))
        _fill(self.agree, looks)
        if self._shown != (text, looks):
            self._shown = text, looks
            styled = plain(text) if isinstance(text, str) else wording("", msgspec.convert(text, Marked))
            self.passage = Passage(styled, looks)
            self._text.setWidget(self.passage)
            self._text.setAccessibleName(words.say("consent"))
            self._fit()
        self._turn(asking=True)

    def take_keyboard(self) -> bool:
        """Have the keyboard where the visitor goes on; False: they cannot here."""
        target = self.field if self._asking.isHidden() else self.agree
        if target.isEnabled():
            target.setFocus()
        return target.isEnabled()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The text has the room that it needs, up to some height; the rest is scrolled to."""
        if self.passage is not None:
            most = self.passage.looks.theme.pixels(_CONSENT)
            self._text.setFixedHeight(min(most, self.passage.heightForWidth(max(1, self.width() - 20)) + 2))

    def _send(self) -> None:
        text = self.field.text().strip()
        if text and self.field.isEnabled():
            self.field.clear()
            self.written.emit(text)

    def _allow(self) -> None:
        self.send.setEnabled(self.field.isEnabled() and bool(self.field.text().strip()))

    def _turn(self, *, asking: bool) -> None:
        self._writing.setVisible(not asking)
        self._asking.setVisible(asking)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._writing)
        row.setContentsMargins(12, 8, 12, 10)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self.send)
        column = QVBoxLayout(self._asking)
        column.setContentsMargins(4, 6, 4, 10)
        column.addWidget(self._text)
        column.addWidget(self.agree, 0, Qt.AlignmentFlag.AlignHCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        for part in (self._writing, self._asking):
            whole.addWidget(part)
        self._turn(asking=False)


class Passage(TextBox):
    """A text that is only read."""

    pad_y = 4

    def __init__(self, styled: Styled, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(styled, looks, parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(styled.text.replace("\u2028", "\n"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and argument
        painter = QPainter(self)
        self.write(painter, self.looks.theme.colors.text, self.looks.palette.as_text)
        painter.end()


def _fill(button: QPushButton, looks: Looks) -> None:
    """The bot's accent instead of the desk's."""
    tones, colors = looks.palette, looks.theme.colors
    button.setStyleSheet(
        f"QPushButton {{ background: {tones.accent}; color: {tones.on_accent}; border: 1px solid {tones.accent}; }}"
        f"QPushButton:disabled {{ background: {colors.line}; border-color: {colors.line}; }}"
        f"QPushButton:focus {{ border: 2px solid {colors.text}; }}"
    )
