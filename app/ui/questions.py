"""The factory of questions: message boxes that show plain text only, and that the caller open()s."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def question(parent: QWidget, title: str, text: str) -> QMessageBox:
    """A plain-text question for the window; its buttons are added by the caller, who open()s it."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, title, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(text)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box
