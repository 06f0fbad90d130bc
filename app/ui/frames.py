"""The frames of windows and dialogs: Tab goes through what is in them as it stands there, and listeners hear that they are windows."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QWidget

from app.ui import checkable, headings, roles
from app.ui.tab_order import go


class Frame(QWidget):
    """A window of its own; Qt would tell of it as something that holds other things."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        roles.give(Frame, QAccessible.Role.Window)
        headings.tell()
        checkable.tell()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802 - Qt's names
        """Tab was pressed somewhere in it, where parts may have come and gone."""
        return go(self, lambda: super(Frame, self).focusNextPrevChild(next))


class Dialog(QDialog):
    """A dialog over another window."""

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802 - Qt's names
        """Tab was pressed somewhere in it, where parts may have come and gone."""
        return go(self, lambda: super(Dialog, self).focusNextPrevChild(next))
