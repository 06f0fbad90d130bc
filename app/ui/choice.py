"""Combo boxes for those who listen: Qt on Linux names one by its current text, and so leaves out what it is for."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QComboBox

from app.ui import roles

_KINDS: set[str] = set()
_boxes: dict[int, "Choice"] = {}


class Choice(QAccessibleWidget):
    """A combo box whose name is its accessible name and whose value is the current text; its one child is the list."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box, QAccessible.Role.ComboBox, "")
        self._box = box

    def text(self, kind: QAccessible.Text) -> str:
        return self._box.currentText() if kind == QAccessible.Text.Value else super().text(kind)

    def state(self) -> QAccessible.State:
        return roles.opens(super().state(), opened=self._box.view().isVisible())

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        return 1

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt allows none, the stub does not
        return QAccessible.queryAccessibleInterface(self._box.view()) if index == 0 else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        return 0 if child.object() is self._box.view() else -1

    def actionNames(self) -> list[str]:  # noqa: N802 - Qt's name
        return [self.showMenuAction(), self.pressAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:  # noqa: N802 - Qt's name
        if name in (self.showMenuAction(), self.pressAction()):
            self._box.showPopup()
        else:
            super().doAction(name)


def name(kind: type[QComboBox]) -> None:
    """Have all boxes of this class told by their accessible names."""
    _KINDS.add(kind.__name__)
    _install()


@cache
def _install() -> None:
    QAccessible.installFactory(_made)


def _made(kind: str, of: QObject) -> QAccessibleInterface | None:
    if kind not in _KINDS or not isinstance(of, QComboBox):
        return None
    key = id(of)
    if key not in _boxes:
        _boxes[key] = Choice(of)
        of.destroyed.connect(lambda: _boxes.pop(key, None))
    return _boxes[key]
