"""Fields that are explained: what those who listen hear of one, and Shift+F1 in it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.explaining import words
from app.ui.explaining.bubble import Explanation
from app.ui.theme import Theme

NAME, SAID = "explained", "explained_as"
"""The properties of an explained field: the setting's name, and what it is called on the screen."""


def explain(field: QWidget, name: str, said: str, advice: str = "") -> str:
    """Have the setting `name` explained at this field. `advice`: what else is said of it; all that is said is the answer."""
    field.setProperty(NAME, name)
    field.setProperty(SAID, said)
    return describe(field, advice)


def describe(field: QWidget, first: str) -> str:
    """Have those who listen hear this of a field, and then what it is; all of it is the answer."""
    said = " ".join(filter(None, (first, words.explanation(str(field.property(NAME) or "")))))
    field.setAccessibleDescription(said)
    return said


def listen(form: QWidget, theme: Theme) -> None:
    """Let Shift+F1 explain the field in this form that has the keyboard."""
    keys = QShortcut(QKeySequence("Shift+F1"), form, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
    keys.activated.connect(lambda: show(theme))


def show(theme: Theme) -> bool:
    """Explain what has the keyboard. False: it is no setting."""
    at = QApplication.focusWidget()
    field = at
    while field is not None and not words.explanation(str(field.property(NAME) or "")):
        field = field.parentWidget()
    if at is None or field is None:
        return False
    Explanation(theme, str(field.property(NAME)), str(field.property(SAID)), at.window()).show_at(at)
    return True
