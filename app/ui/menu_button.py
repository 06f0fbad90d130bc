"""A button that opens a menu, told to those who listen as a button with the open menu inside, which Qt would leave out of the tree."""

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QMenu, QPushButton, QWidget

from app.ui import roles


class MenuButton(QPushButton):
    """`entries`: the menu, which opens over the button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        roles.tell(MenuButton, _Told)
        self.entries = QMenu(self)
        self.entries.installEventFilter(self)
        self.clicked.connect(lambda _checked: self.entries.popup(self.mapToGlobal(QPoint(0, 0))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            roles.tell_opened(self)
        return super().eventFilter(watched, event)


class _Told(QAccessibleWidget):
    def __init__(self, of: QWidget) -> None:
        super().__init__(of, QAccessible.Role.Button, "")
        self._of = of

    @property
    def _open_menu(self) -> QAccessibleInterface | None:
        menu = self._of.entries if isinstance(self._of, MenuButton) else None
        return QAccessible.queryAccessibleInterface(menu) if menu is not None and menu.isVisible() else None

    def state(self) -> QAccessible.State:
        return roles.opens(super().state(), opened=self._open_menu is not None)

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        return int(self._open_menu is not None)

    def child(self, index: int) -> QAccessibleInterface:
        return self._open_menu or super().child(index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        menu = self._open_menu
        return 0 if menu is not None and child.object() is menu.object() else -1

    def actionNames(self) -> list[str]:  # noqa: N802 - Qt's name
        return [self.pressAction(), self.setFocusAction()]

    def doAction(self, name: str) -> None:  # noqa: N802 - Qt's name
        if name == self.pressAction() and isinstance(self._of, MenuButton):
            self._of.click()
        else:
            super().doAction(name)
