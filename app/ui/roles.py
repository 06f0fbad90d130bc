"""What parts of the window are for those who listen, where Qt takes them for mere frames: a panel, a list, an item of one."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLES: dict[str, QAccessible.Role] = {}
_parts: dict[int, QAccessibleWidget] = {}


def give(kind: type[QWidget], role: QAccessible.Role) -> None:
    """Have all widgets of this class told as `role`, by their accessible names."""
    _ROLES[kind.__name__] = role
    _install()


@cache
def _install() -> None:
    QAccessible.installFactory(_made)


def _made(name: str, of: QObject) -> QAccessibleInterface | None:
    role = _ROLES.get(name)
    if role is None or not isinstance(of, QWidget):
        return None
    key = id(of)
    if key not in _parts:
        _parts[key] = QAccessibleWidget(of, role, "")
        of.destroyed.connect(lambda: _parts.pop(key, None))
    return _parts[key]
