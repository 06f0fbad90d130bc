"""What is on or off, for those who listen: switching it from outside is a press of it. Qt alone would turn it and tell nobody.

Radio buttons stay Qt's own, and are heard by `toggled`: another one that goes off with them says nothing else.
"""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QCheckBox, QPushButton, QWidget

from app.ui import roles


def tell() -> None:
    """Have all of them told so from now on."""
    for kind in (QCheckBox, QPushButton):
        roles.tell(kind, _told)


def _told(of: QWidget) -> QAccessibleWidget | None:
    return _Checkable(of) if isinstance(of, QAbstractButton) and of.isCheckable() else None


class _Checkable(QAccessibleWidget):
    def __init__(self, of: QAbstractButton) -> None:
        super().__init__(of, QAccessible.Role.RadioButton if of.autoExclusive() else QAccessible.Role.CheckBox, "")
        self._of = of

    def text(self, kind: QAccessible.Text) -> str:
        said = super().text(kind)
        return said or self._of.text().replace("&&", "&") if kind == QAccessible.Text.Name else said

    def state(self) -> QAccessible.State:
        state = super().state()
        state.checkable, state.checked = True, self._of.isChecked()
        return state

    def actionNames(self) -> list[str]:  # noqa: N802 - Qt's name
        return [self.toggleAction(), self.pressAction(), *super().actionNames()] if self._of.isEnabled() else []

    def doAction(self, name: str) -> None:  # noqa: N802 - Qt's name
        if name in (self.toggleAction(), self.pressAction()):
            self._of.click()
        else:
            super().doAction(name)
