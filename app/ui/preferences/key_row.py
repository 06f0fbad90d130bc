"""An action with the keys for it: a field that takes them as they are pressed, and the way back to what was delivered."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui import icons
from app.ui.explaining.fields import describe, explain
from app.ui.labels import WrappedLabel, set_tip
from app.ui.preferences.key_field import KeyField
from app.ui.speech import say
from app.ui.theme import Theme

_KEYS_WIDTH = 150
EXPLAINED = "preferences.shortcuts"
"""What the explanation of all keys is called."""


class KeyRow(QWidget):
    """`pressed`: these keys, in portable text; empty: none are wanted. `reset`: those that were delivered are."""

    pressed = Signal(str)
    reset = Signal()

    def __init__(self, theme: Theme, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._said = said
        self.field = KeyField(self)
        self.field.setAccessibleName(said)
        explain(self.field, EXPLAINED, said)
        self.field.setFixedWidth(theme.pixels(_KEYS_WIDTH))
        self.field.pressed.connect(self.pressed)
        self.back = QPushButton(self)
        self.back.setProperty("kind", "icon")
        stays = self.back.sizePolicy()
        stays.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(stays)
        self.back.clicked.connect(self.reset)
        words = self.tr("Reset: {action}").format(action=said)
        self.back.setAccessibleName(words)
        set_tip(self.back, words)
        self.trouble = WrappedLabel(self, tone="bad", letter="small")
        self.trouble.hide()
        theme.changed.connect(self._restyle)
        self._restyle()
        self._lay_out()

    def show_keys(self, keys: str, *, changed: bool, able: bool) -> None:
        """Show these, without telling anybody. `changed`: they are not those that were delivered."""
        self.field.show_keys(keys)
        self.field.setEnabled(able)
        self.back.setVisible(able and changed)

    def complain(self, why: str) -> None:
        """Say why the keys that were pressed cannot be used; empty: nothing is wrong."""
        self.trouble.setText(why)
        self.trouble.setVisible(bool(why))
        describe(self.field, why)
        say(self.field, why)

    def _restyle(self) -> None:
        self.back.setIcon(icons.icon("undo", self._theme.colors.muted))

    def _lay_out(self) -> None:
        name = WrappedLabel(self)
        name.setText(self._said)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(name, 1)
        row.addWidget(self.field)
        row.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.trouble)
