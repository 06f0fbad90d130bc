"""Titles of windows and their parts are headings for those who listen, who go from one to the next; Qt knows none among labels."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from app.ui import roles
from app.ui.labels import PlainLabel

_LETTERS = ("title", "heading")


def tell() -> None:
    """Have them told as headings from now on."""
    roles.tell(PlainLabel, _told)


def _told(of: QWidget) -> QAccessibleWidget | None:
    return _Heading(of) if of.property("letter") in _LETTERS else None


class _Heading(QAccessibleWidget):
    def __init__(self, of: QWidget) -> None:
        super().__init__(of, QAccessible.Role.Heading, "")
        self._of = of

    def text(self, kind: QAccessible.Text) -> str:
        said = super().text(kind)
        return said or self._of.text() if kind == QAccessible.Text.Name and isinstance(self._of, PlainLabel) else said
