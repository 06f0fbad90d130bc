"""A page of the window: settings that are in force as soon as they are chosen, and what a policy holds."""

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.changes import Changes
from app.core.errors import AppError
from app.core.preferences.values import Preferences
from app.ui import managed, texts
from app.ui.desk import Desk
from app.ui.explaining.words import explanation
from app.ui.labels import WrappedLabel, menu_text
from app.ui.preferences.named_row import NamedRow
from app.ui.settings_page import SettingsPage
from app.ui.switch_row import SwitchRow
from app.ui.value_box import ValueBox
from app.ui.whole_in_tip import watch


class Entry(Struct, frozen=True):
    """Something to be found on a page: what it is called, all its words, and what gets the keyboard."""

    said: str
    words: str
    field: QWidget


class _Held(Struct, frozen=True):
    """A field with the preference that it shows."""

    field: QWidget
    show: Callable[[Any], None]
    advice: str
    lock: WrappedLabel


class Page(SettingsPage):
    """In another language it is made anew by whoever has it; also when something of it is to be found, before it is seen."""

    rest = 1

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._entries: list[Entry] = []
        self._part = ""
        self._held: dict[str, _Held] = {}
        self.make()

    # What each page says and does

    def show_more(self) -> None:
        """Show what no field that holds a preference shows."""

    def hear(self, changes: Changes) -> None:
        """Something is another now."""
        if changes.preferences or changes.me or changes.everything:
            self.show_now()

    # What all pages do

    @property
    def now(self) -> Preferences:
        """The preferences in force."""
        return self.desk.client.preferences.now

    def show_now(self) -> None:
        """Show what is in force, and what cannot be changed."""
        for name, held in self._held.items():
            held.show(getattr(self.now, name))
            self._show_lock(name, held)
        self.show_more()

    def keep(self, **values: Any) -> None:
        """Have these in force from now on."""
        try:
            self.desk.client.preferences.choose(**values)
        except AppError as error:
            self.told.emit(texts.error(error))
            self.show_now()

    def managed(self, *names: str) -> str:
        """What the organization has to do with these preferences; empty: nothing."""
        return managed.said(self.desk.client.preferences, *names)

    @property
    def entries(self) -> list[Entry]:
        """What is to be found here, in the language of now."""
        if self.outdated:
            self.make()
        return self._entries

    def make(self) -> None:
        """Make everything that stands here; the keyboard stays where it is."""
        before = next((place for place, entry in enumerate(self._entries) if entry.field.hasFocus()), None)
        super().make()
        if before is not None and before < len(self._entries):
            self._entries[before].field.setFocus()

    def forget(self) -> None:
        self._entries, self._held, self._part = [], {}, ""

    def fill(self) -> None:
        self.show_now()

    # For `furnish`

    def switch(self, name: str, said: str, advice: str = "") -> SwitchRow:
        """A preference that is on or off."""
        row = self.add(SwitchRow(self.desk.theme, said, advice, self._content, explained=explained(name)))
        row.switched.connect(lambda on: self.keep(**{name: on}))
        self.hold(name, row.switch, lambda on: row.show_value(on=on), said, advice)
        return row

    def pick(self, name: str, said: str, offered: Mapping[Any, str], advice: str = "", other: Callable[[Any], str] = str) -> ValueBox:
        """A preference with a few values. `other`: the words for one that is not offered."""
        box = ValueBox(offered, self._content)
        box.picked.connect(lambda value: self.keep(**{name: value}))
        self.add(NamedRow(self.desk.theme, said, box, advice, explained=explained(name)))
        known = " ".join((advice, *offered.values()))
        self.hold(name, box, lambda value: box.show_value(value, other(value)), said, known)
        return box

    def hold(self, name: str, field: QWidget, show: Callable[[Any], None], said: str, more: str = "") -> None:
        """A field that shows this preference by `show`. `more`: other words that it is found by."""
        lock = self.advise("")
        lock.hide()
        self._held[name] = _Held(field, show, field.accessibleDescription(), lock)
        self.found(said, field, f"{more} {explanation(f'preferences.{name}')}")

    def found(self, said: str, field: QWidget, more: str = "") -> None:
        """Have this found by the search, also by the name of its part."""
        self._entries.append(Entry(said, f"{said} {self._part} {more}", field))

    def part(self, said: str) -> WrappedLabel:
        """The name of what stands below it."""
        self._part = said
        self._column.addSpacing(10)
        label = WrappedLabel(self._content, letter="strong")
        label.setText(said)
        return self.add(label)

    def say(self, words: str) -> WrappedLabel:
        """What stands there, to be read."""
        label = WrappedLabel(self._content)
        label.setText(words)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return self.add(label)

    def deed(self, said: str, act: Callable[[], object], more: str = "") -> QPushButton:
        """Something to do, by a button in words."""
        button = QPushButton(menu_text(said), self._content)
        watch(button)
        button.clicked.connect(lambda _checked: act())
        self._column.addSpacing(4)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.found(said, button, more)
        return button

    def _show_lock(self, name: str, held: _Held) -> None:
        held.field.setEnabled(not self.desk.client.preferences.locked(name))
        held.lock.setText(self.managed(name))
        held.lock.setVisible(bool(held.lock.text()))
        held.field.setAccessibleDescription(" ".join(filter(None, (held.lock.text(), held.advice))))


def explained(name: str) -> str:
    """What the explanation of a preference is called."""
    return f"preferences.{name}"
