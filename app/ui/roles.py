"""What parts of the window are for those who listen, where Qt takes them for mere frames: a panel, a list, an item of one."""

from collections.abc import Callable
from functools import cache, partial

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_TOLD: dict[str, Callable[[QWidget], QAccessibleWidget | None]] = {}
_parts: dict[int, QAccessibleWidget] = {}


def give(kind: type[QWidget], role: QAccessible.Role) -> None:
    """Have all widgets of this class told as `role`, by their accessible names."""
    tell(kind, partial(_as, role))


def tell(kind: type[QWidget], told: Callable[[QWidget], QAccessibleWidget | None]) -> None:
    """Have all widgets of this class told by what `told` makes for each; None: as Qt would."""
    _TOLD[kind.__name__] = told
    _install()


def tell_opened(of: QWidget) -> None:
    """What this opens is open now, or not any more: who listens remembers which, until they hear that it is otherwise."""
    if QAccessible.isActive():
        changed = QAccessible.State()
        changed.expanded = True
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(of, changed))


def opens(state: QAccessible.State, *, opened: bool) -> QAccessible.State:
    """The same state, of something that opens something else."""
    state.hasPopup = state.expandable = True
    state.expanded = opened
    return state


def _as(role: QAccessible.Role, of: QWidget) -> QAccessibleWidget:
    return QAccessibleWidget(of, role, "")


@cache
def _install() -> None:
    QAccessible.installFactory(_made)


def _made(name: str, of: QObject) -> QAccessibleInterface | None:
    told = _TOLD.get(name)
    # What is only being made is asked about, too, where it is made with its words. Python does not know it yet: whatever is told of it
    # then ends the program when it goes.
    if told is None or not isinstance(of, QWidget) or not shiboken6.createdByPython(of):
        return None
    key = id(of)
    if key not in _parts:
        part = told(of)
        if part is None:
            return None
        _parts[key] = part
        of.destroyed.connect(lambda: _parts.pop(key, None))
    return _parts[key]
