"""The page "Shortcuts": the keys of each action in the main window; those that are taken, or needed for writing, are said."""

import re

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from app.ui.actions import register
from app.ui.explaining.mark import Mark
from app.ui.labels import WrappedLabel
from app.ui.preferences.key_row import EXPLAINED, KeyRow
from app.ui.preferences.page import Page

_STRONG = ("Meta+", "Ctrl+", "Alt+")
_FUNCTION = re.compile(r"(Shift\+)?F\d+")
_MOVING = ("+Tab", "+Backtab", "+Esc", "+Return", "+Enter")
_KEY = QKeySequence.StandardKey
_WRITING = (_KEY.Copy, _KEY.Cut, _KEY.Paste, _KEY.Undo, _KEY.Redo, _KEY.SelectAll, _KEY.MoveToNextWord, _KEY.MoveToPreviousWord)


class KeysPage(Page):
    def title(self) -> str:
        return self.tr("Shortcuts")

    def furnish(self) -> None:
        words = self.tr("Choose a field and press the keys that you want. Backspace takes them away. They hold in the main window.")
        advice = WrappedLabel(self._content, tone="muted", letter="small")
        advice.setText(words)
        head = QHBoxLayout()
        head.addWidget(advice, 1)
        head.addWidget(Mark(self.desk.theme, EXPLAINED, self.title(), self._content))
        self._column.addLayout(head)
        self.lock = self.advise("")
        self.rows: dict[str, KeyRow] = {}
        for name, said in register.words().items():
            row = self.rows[name] = self.add(KeyRow(self.desk.theme, said, self._content))
            row.pressed.connect(lambda keys, name=name: self.give(name, keys))
            row.reset.connect(lambda name=name: self.give(name, register.DELIVERED[name]))
            self.found(said, row.field)
        self.all: QPushButton = self.deed(self.tr("Reset all"), self._reset_all)

    def show_more(self) -> None:
        locked = self.desk.client.preferences.locked("shortcuts")
        for name, keys in register.keys(self.now.shortcuts).items():
            self.rows[name].show_keys(keys, changed=keys != register.DELIVERED[name], able=not locked)
        self.all.setEnabled(not locked and bool(self._changed()))
        self.lock.setText(self.managed("shortcuts"))
        self.lock.setVisible(bool(self.lock.text()))

    def give(self, name: str, keys: str) -> None:
        """Let these keys do this, unless they do something else already; empty: none do."""
        row, why = self.rows[name], self._objection(name, keys)
        if why:
            self.show_more()
            row.complain(why)
            return
        row.complain("")
        chosen = {**self.now.shortcuts, name: keys}
        self.keep(shortcuts={one: text for one, text in chosen.items() if text != register.DELIVERED.get(one)})

    def _objection(self, name: str, keys: str) -> str:
        """Why these keys cannot do this; empty: they can."""
        if keys and not usable(keys):
            return self.tr("These keys are needed for writing. Add Ctrl or Alt to a letter, or use another one.")
        taken = next((one for one, has in register.keys(self.now.shortcuts).items() if keys and has == keys and one != name), "")
        if taken:
            action = register.words()[taken]
            return self.tr("“{action}” has these keys already. Give it others first, or use others here.").format(action=action)
        return ""

    def _reset_all(self) -> None:
        self.keep(shortcuts={})

    def _changed(self) -> list[str]:
        return [name for name, keys in register.keys(self.now.shortcuts).items() if keys != register.DELIVERED[name]]


def usable(keys: str) -> bool:
    """Whether keys, in portable text, can be a shortcut: none that a field for text wants itself, nor those that move between fields."""
    sequence = QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
    if any(sequence in QKeySequence.keyBindings(standard) for standard in _WRITING):
        return False
    return bool(_FUNCTION.fullmatch(keys)) or (keys.startswith(_STRONG) and not keys.endswith(_MOVING))
