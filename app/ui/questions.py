"""The factory of questions: message boxes that show plain text only, that all look the same, and that the caller open()s."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QMessageBox, QPushButton, QSpacerItem, QWidget

from app.ui.labels import menu_text

_EDGE = 20


def question(parent: QWidget, title: str, text: str) -> QMessageBox:
    """A plain-text question for the window; its buttons are added by the caller, who open()s it."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, title, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(text)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _straighten(box)
    return box


def answer(box: QMessageBox, words: str, kind: str, act: Callable[[], object]) -> QPushButton:
    """A button for what is asked: the first one stands at the right end. `kind`: "plain", "primary" or "danger"."""
    button = box.addButton(menu_text(words), box.ButtonRole.AcceptRole)
    button.setProperty("kind", kind)
    button.style().polish(button)  # adding it has styled it already
    button.clicked.connect(lambda _checked=False: act())
    return button


def _straighten(box: QMessageBox) -> None:
    """The words begin where the buttons may: there is no picture that they would stand beside."""
    layout = box.layout()
    if not isinstance(layout, QGridLayout):
        return
    layout.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
    layout.setHorizontalSpacing(0)
    layout.setColumnStretch(1, 1)
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if isinstance(item, QSpacerItem):
            item.changeSize(0, 0)
