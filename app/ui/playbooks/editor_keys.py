"""The keys of the editor, by what they want: some belong to the flow alone, for in a text they mean something else."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_OF_THE_FLOW = (("Del", "delete"), ("Alt+Up", "up"), ("Alt+Down", "down"))
_EVERYWHERE = (("Ctrl+S", "save"), ("Ctrl+Z", "undo"), ("Ctrl+Shift+Z", "redo"), ("Ctrl+Y", "redo"))


def furnish(editor: QWidget, flow: QWidget, wanted: Callable[[str], object]) -> None:
    """Have `wanted` told of what is pressed in the editor, and in its flow."""
    for keys, name in _OF_THE_FLOW:
        _add(flow, keys, Qt.ShortcutContext.WidgetShortcut).activated.connect(lambda name=name: wanted(name))
    for keys, name in _EVERYWHERE:
        _add(editor, keys, Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(lambda name=name: wanted(name))


def _add(to: QWidget, keys: str, context: Qt.ShortcutContext) -> QShortcut:
    return QShortcut(QKeySequence(keys), to, context=context)
