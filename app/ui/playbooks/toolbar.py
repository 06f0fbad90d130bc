"""The bar above a playbook's flow: put a card in, edit, move and delete the chosen one, undo, redo, the settings."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.core.playbooks.definition import Card
from app.ui import icons
from app.ui.labels import menu_text, set_tip
from app.ui.menu_button import MenuButton
from app.ui.playbooks import words
from app.ui.theme import Theme
from app.ui.whole_in_tip import watch

_LEAST = 60
_ICONS = {"edit": "edit", "delete": "delete", "up": "up", "down": "down", "undo": "undo", "redo": "redo"}


class Toolbar(QFrame):
    """`add`: a card like this is wanted. `wanted`: edit, delete, up, down, undo, redo or settings is."""

    add = Signal(object)
    wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._theme = theme
        self._fresh: dict[str, Card] = {}
        self.menu = MenuButton(self)
        self.buttons = {name: QPushButton(self) for name in _ICONS}
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _checked, name=name: self.wanted.emit(name))
            button.setProperty("kind", "icon")
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)  # where it is narrow, words make way
        self.settings = QPushButton(self)
        self.settings.setCheckable(True)
        self.settings.setProperty("kind", "tool")
        self.settings.clicked.connect(lambda _checked: self.wanted.emit("settings"))
        self.preview = QPushButton(self)
        self.preview.setCheckable(True)
        self.preview.setProperty("kind", "pick")
        for wordy in (self.menu, self.settings):
            wordy.setMinimumWidth(theme.pixels(_LEAST))
            watch(wordy)
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    def allow(self, able: dict[str, bool]) -> None:
        """What can be done now; what is not named cannot."""
        for name, button in self.buttons.items():
            button.setEnabled(able.get(name, False))

    def show_settings(self, *, shown: bool, wrong: bool) -> None:
        """Whether they are what is looked at, and whether something is to be put right there."""
        self.settings.setChecked(shown)
        self.settings.setIcon(icons.icon("warning", self._theme.colors.bad) if wrong else QIcon())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(2)
        row.addWidget(self.menu)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.settings)
        row.addSpacing(4)
        row.addWidget(self.preview)

    def _restyle(self) -> None:
        named = {
            "edit": (self.tr("Edit this card"), ""),
            "delete": (self.tr("Delete this card"), "Del"),
            "up": (self.tr("Move this card up"), "Alt+Up"),
            "down": (self.tr("Move this card down"), "Alt+Down"),
            "undo": (self.tr("Undo"), "Ctrl+Z"),
            "redo": (self.tr("Redo"), "Ctrl+Shift+Z"),
        }
        for name, (said, keys) in named.items():
            button = self.buttons[name]
            button.setIcon(icons.icon(_ICONS[name], self._theme.colors.muted))
            button.setAccessibleName(said)
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            set_tip(button, f"{said} ({shown})" if keys else said)
        self.settings.setText(self.tr("Bot and playbook"))
        self.preview.setIcon(icons.icon("preview", self._theme.colors.muted))
        self.preview.setAccessibleName(self.tr("Preview"))
        set_tip(self.preview, self.tr("Preview") + f" ({QKeySequence('Ctrl+P').toString(QKeySequence.SequenceFormat.NativeText)})")
        self.menu.setText(self.tr("Add a card"))
        self.menu.setAccessibleName(self.tr("Add a card"))
        self.menu.entries.clear()
        for said, card in words.fresh_cards().items():
            entry = QAction(menu_text(said), self.menu.entries)
            entry.triggered.connect(lambda _checked=False, card=card: self.add.emit(card))
            self.menu.entries.addAction(entry)
