"""The palette over the main window: a field, and below it what its letters find; keys alone are enough for all of it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidgetItem, QVBoxLayout, QWidget

from app.core.changes import Changes
from app.ui import roles
from app.ui.labels import PlainLabel, WrappedLabel
from app.ui.palette.entry import Entry
from app.ui.palette.rows import ROW, EntryList, entry_of
from app.ui.palette.search import Search
from app.ui.speech import say
from app.ui.window import MainWindow

_WIDTH, _ROWS, _FROM_TOP, _EDGE = 640, 9, 64, 24
_LONGEST = 200
_PAGE = 8
_SHADE = QColor(0, 0, 0, 70)
_MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_PAGE,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Backtab: -1,
}
_KEPT = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class Palette(QWidget):
    """Lies over the whole window, shaded; a click beside it, Escape, or another focus closes it.

    `over`: it is closed; True: by a choice.
    """

    over = Signal(bool)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        roles.give(Palette, QAccessible.Role.Dialog)
        self._window = window
        self._frame = QFrame(self)
        self._frame.setObjectName("popup")
        self.field = QLineEdit(self._frame)
        self.field.setMaxLength(_LONGEST)
        self.list = EntryList(window.desk.theme, self.field, self._frame)
        self.none = WrappedLabel(self._frame, tone="muted")
        self.hint = PlainLabel(parent=self._frame, tone="muted", letter="small")
        self._theirs = self._closed = False
        self._reading = QTimer(self)
        self._reading.setInterval(0)
        self._reading.timeout.connect(self._read_on)
        self._search = Search(window, self.show_conversations_of)
        self._lay_out()
        self._retranslate()
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._typed)
        self.list.itemClicked.connect(self._clicked)
        window.installEventFilter(self)
        self._unsubscribe = window.desk.client.changes.subscribe(self._changed)
        self._show(self._search.find(""))
        self._place()

    @property
    def is_reading(self) -> bool:
        """Whether conversations are still being read."""
        return self._reading.isActive()

    def begin(self) -> None:
        """Be seen, and have the keyboard."""
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._speak_found()
        self._reading.start()

    def show_conversations_of(self, name: str) -> None:
        """Find nothing but conversations with this name in them, until another one is typed."""
        self.field.setText(name)
        self._theirs = True
        self._find()
        self._speak_found()

    def close_up(self, *, chosen: bool = False) -> None:
        """Go, and let go of everything that was read. `chosen`: what was chosen is done next."""
        if not self._closed:
            self._closed = True
            self._reading.stop()
            self._unsubscribe()
            self._window.removeEventFilter(self)
            self.over.emit(chosen)  # while it still has the keyboard, which is given back
            self.hide()
            self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        elif watched is self.field:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._pressed(event)
            if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _KEPT:
                QTimer.singleShot(0, self, self._left)
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802, ARG002 - Qt's name and argument
        """Beside what it shows."""
        self.close_up()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and argument
        QPainter(self).fillRect(self.rect(), _SHADE)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._search = Search(self._window, self.show_conversations_of)
            self._reading.start()
            self._find(self.list.chosen.key if self.list.chosen is not None else "")
        super().changeEvent(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _MOVES and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.list.move_by(_MOVES[key], around=abs(_MOVES[key]) == 1)
            self._speak_marked()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.chosen)
        elif key == Qt.Key.Key_Escape:
            self.close_up()
        else:
            return False
        return True

    def _typed(self) -> None:
        self._theirs = False
        self._find()
        self._speak_found()

    def _find(self, marked: str = "") -> None:
        self._show(self._search.find(self.field.text(), conversations_only=self._theirs), marked)

    def _show(self, found: tuple[list[Entry], int], marked: str = "") -> None:
        entries, self._count = found
        self.list.fill(entries, marked)
        self.none.setVisible(not entries)
        self.list.setVisible(bool(entries))

    def _read_on(self) -> None:
        """Some more conversations; what is shown changes when all are there, and the marked entry stays marked."""
        self._search.read_on()
        if self._search.all_read:
            self._reading.stop()
            if self.field.text():
                chosen, before = self.list.chosen, self._count
                self._find(chosen.key if chosen is not None and self.list.currentRow() else "")
                if self._count != before:
                    self._speak_found()

    def _clicked(self, item: QListWidgetItem) -> None:
        self._choose(entry_of(item))

    def _choose(self, entry: Entry | None) -> None:
        if entry is None:
            return
        if entry.why_not:
            say(self.field, entry.why_not)
        elif entry.stays:
            entry.act()
        else:
            self._search.remember(entry)
            self.close_up(chosen=True)  # gives the keyboard back; the action may take it on from there
            entry.act()

    def _left(self) -> None:
        """The keyboard went elsewhere in the window."""
        if not self.field.hasFocus() and self.window().isActiveWindow():
            self.close_up()

    def _changed(self, changes: Changes) -> None:
        """What may not be seen any more goes at once; where another person, or another store, is there, all of it."""
        if changes.me or changes.everything:
            self.close_up()
        elif changes.left:
            self._search.forget(changes.left)
            self._find()

    def _speak_found(self) -> None:
        chosen = self.list.chosen
        if chosen is None:
            say(self.field, self.none.text())
        else:
            say(self.field, self.tr("%Ln found", "", self._count) + ". " + chosen.spoken())

    def _speak_marked(self) -> None:
        chosen = self.list.chosen
        if chosen is not None:
            place = self.tr("{place} of {count}").format(place=self.list.currentRow() + 1, count=self.list.count())
            say(self.field, f"{chosen.spoken()}, {place}")

    def _place(self) -> None:
        px, room = self._window.desk.theme.pixels, self._window.rect()
        self.setGeometry(room)
        width = min(px(_WIDTH), room.width() - 2 * _EDGE)
        wanted = self._column.sizeHint().height() - self.list.sizeHint().height() + px(ROW) * _ROWS
        height = min(wanted, room.height() - 2 * _EDGE)
        top = min(px(_FROM_TOP), room.height() - height - _EDGE)
        self._frame.setGeometry(QRect(QPoint((room.width() - width) // 2, top), QPoint((room.width() + width) // 2, top + height)))

    def _retranslate(self) -> None:
        title = self.tr("Find actions, people and conversations")
        self.setAccessibleName(title)
        self.field.setAccessibleName(title)
        self.field.setPlaceholderText(title)
        self.list.setAccessibleName(self.tr("Found"))
        self.none.setText(self.tr("Nothing has these letters. Try fewer, or another word."))
        self.hint.setText(self.tr("↑ ↓ choose · Enter opens · Esc closes"))

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self._frame)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        self.none.setContentsMargins(8, 12, 8, 12)
        column.addWidget(self.field)
        column.addWidget(self.none)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        column.addWidget(self.hint)
