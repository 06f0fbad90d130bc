"""The overview of shortcuts: all keys in force, group by group, to be searched, with the way to where they are chosen."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from app.core.changes import Changes
from app.core.finding.words import plain
from app.ui.actions import register
from app.ui.actions.register import Group
from app.ui.desk import Desk
from app.ui.frames import Dialog
from app.ui.labels import WrappedLabel
from app.ui.palette.entry import Entry
from app.ui.palette.rows import EntryPainter, place

_SIZE = (520, 560)


class Overview(Dialog):
    """Over the main window. `choose`: other keys are wanted."""

    choose = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field, self.list = QLineEdit(self), QListWidget(self)
        self.list.setObjectName("entries")
        self.list.setItemDelegate(EntryPainter(desk.theme, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.none = WrappedLabel(self, tone="muted")
        self.change, self.done_button = QPushButton(self), QPushButton(self)
        self.change.setAutoDefault(False)
        self.done_button.setDefault(True)
        self.field.textChanged.connect(self._fill)
        self.change.clicked.connect(self._choose)
        self.done_button.clicked.connect(self.accept)
        self._unsubscribe = desk.client.changes.subscribe(self._changed)
        self.finished.connect(lambda _result: self._unsubscribe())
        self._lay_out()
        self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """From the search, Down goes to what was found."""
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus() and self.list.count():
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _choose(self) -> None:
        self.accept()
        self.choose.emit()

    def _changed(self, changes: Changes) -> None:
        if changes.preferences:
            self._fill()

    def _fill(self) -> None:
        asked = plain(self.field.text()).split()
        self.list.clear()
        for title, rows in _groups(register.keys(self._desk.client.preferences.now.shortcuts)):
            shown = [row for row in rows if all(word in plain(f"{title} {row.said} {row.keys}") for word in asked)]
            if shown:
                self._head(title)
            for row in shown:
                place(QListWidgetItem(self.list), row)
        self.none.setVisible(self.list.count() == 0)

    def _head(self, title: str) -> None:
        """A group's name, which the keyboard passes by."""
        item = QListWidgetItem(title, self.list)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Shortcuts"))
        self.field.setPlaceholderText(self.tr("Search shortcuts"))
        self.field.setAccessibleName(self.tr("Search shortcuts"))
        self.list.setAccessibleName(self.tr("Shortcuts"))
        self.none.setText(self.tr("Nothing is called so. Try another word."))
        self.change.setText(self.tr("Change shortcuts…"))
        self.done_button.setText(self.tr("Close"))
        self._fill()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.change)
        foot.addStretch(1)
        foot.addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.field)
        column.addWidget(self.none)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        px, room = self._desk.theme.pixels, self.screen().availableSize()
        self.resize(min(px(_SIZE[0]), room.width()), min(px(_SIZE[1]), room.height() - px(40)))


def _groups(keys: dict[str, str]) -> Iterator[tuple[str, list[Entry]]]:
    """Each group's name with what has keys in it, and those keys that always are the same."""
    words = register.words()
    for group in Group:
        named = [action.name for action in register.ACTIONS if action.group is group and keys[action.name]]
        yield register.group(group), [_row(words[name], register.shown(keys[name])) for name in named]
    yield QCoreApplication.translate("Overview", "While you write"), _fixed()


def _fixed() -> list[Entry]:
    return [
        _row(QCoreApplication.translate("Overview", "Send the message"), register.shown("Return")),
        _row(QCoreApplication.translate("Overview", "Start a new line"), register.shown("Shift+Return")),
        _row(QCoreApplication.translate("Overview", "Bring a canned reply"), "/"),
        _row(QCoreApplication.translate("Overview", "Save a note in the details"), register.shown("Ctrl+Return")),
        _row(QCoreApplication.translate("Overview", "Search in another window"), register.shown("Ctrl+F")),
        _row(QCoreApplication.translate("Overview", "Close another window"), register.shown("Ctrl+W")),
        _row(QCoreApplication.translate("Overview", "Say what a setting is"), register.shown("Shift+F1")),
    ]


def _row(said: str, keys: str) -> Entry:
    return Entry(said, said, "", lambda: None, keys=keys)
