"""A field that takes keys as they are pressed, instead of what they would write."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

_ALONE = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_unknown)
_LEAVING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)
_TAKING_AWAY = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class KeyField(QLineEdit):
    """`pressed`: these keys, in portable text; empty, by Backspace or Delete alone: none are wanted. Tab and Escape leave as ever."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setProperty("keys", True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def show_keys(self, keys: str) -> None:
        """Show these, in portable text, as this system writes them."""
        sequence = QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
        self.setText(sequence.toString(QKeySequence.SequenceFormat.NativeText))

    def event(self, event: QEvent) -> bool:
        """Keys are taken before anything else in this window has them."""
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not isinstance(event, QKeyEvent):
            return super().event(event)
        if event.key() in _LEAVING:
            return super().event(event)
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self._take(event)
        return True

    def _take(self, event: QKeyEvent) -> None:
        if event.key() in _TAKING_AWAY and not event.modifiers():
            self.pressed.emit("")
        elif event.key() not in _ALONE:
            self.pressed.emit(_sequence(event).toString(QKeySequence.SequenceFormat.PortableText))


def _sequence(event: QKeyEvent) -> QKeySequence:
    """Shift counts only where it does not merely make the sign that was pressed."""
    modifiers, text = event.modifiers() & _OTHERS, event.text()[:1]
    if event.modifiers() & _SHIFT and (not text.isprintable() or not text or text.isalnum() or text.isspace()):
        modifiers |= _SHIFT
    return QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key())))
