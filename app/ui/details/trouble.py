"""What is the matter at one place of the panel, in words, and what can be done about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.labels import WrappedLabel, menu_text
from app.ui.whole_in_tip import watch

Deed = tuple[str, Callable[[], object]]
"""What can be done: the word for it, and the act."""


class Trouble(QWidget):
    """Not there while nothing is the matter. `buttons`: what can be done. `home`: what gets the keyboard where one that has it goes."""

    def __init__(self, home: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self.buttons: list[QPushButton] = []
        self._words = WrappedLabel(self, tone="bad", letter="small")
        self._row = QHBoxLayout()
        self._row.setSpacing(10)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addLayout(self._row)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is the matter, or empty."""
        return self._words.text()

    def say(self, sentence: str, *deeds: Deed, tone: str = "bad") -> None:
        """Say this instead of what was said before."""
        self._words.set_tone(tone)
        self._words.setText(sentence)
        if any(button.hasFocus() for button in self.buttons):
            self._home.setFocus()  # or it would go on to the next button, which does something else
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(word, act, sentence) for word, act in deeds]
        for place, button in enumerate(self.buttons):
            self._row.insertWidget(place, button)
        self.setVisible(bool(sentence))

    def clear(self) -> None:
        """Nothing is the matter any more."""
        if self.sentence:
            self.say("")

    def _button(self, word: str, act: Callable[[], object], sentence: str) -> QPushButton:
        button = QPushButton(menu_text(word), self)
        watch(button)
        button.setAccessibleDescription(sentence)
        button.setProperty("kind", "link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda _checked: act())
        return button
