"""A setting says what it is: by its mark, by Shift+F1 in its field, and to those who listen."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from app.ui import language
from app.ui.explaining import words
from app.ui.explaining.bubble import Explanation
from app.ui.explaining.fields import describe, explain, listen
from app.ui.explaining.mark import Mark
from app.ui.theme import Theme
from app.ui.ways import Ways

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

NAME = "company.currency"


def bubble() -> Explanation:
    """The one that is open."""
    [found] = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Explanation) and widget.isVisible()]
    return found


def form(theme: Theme) -> tuple[QWidget, QLineEdit, QLineEdit]:
    """One with a setting, and something that is none."""
    made, field, other = QWidget(), QLineEdit(), QLineEdit()
    column = QVBoxLayout(made)
    for part in (field, other):
        column.addWidget(part)
    explain(field, NAME, "Currency", "Three letters.")
    listen(made, theme)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    return made, field, other


def test_shift_f1_explains_the_field_that_has_the_keyboard(theme: Theme) -> None:
    made, field, other = form(theme)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    opened = bubble()
    assert opened.text.text() == words.explanation(NAME) != ""
    assert opened.accessibleName() == "Currency"
    assert opened.close_button.hasFocus()
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    assert not opened.isVisible()
    QApplication.processEvents()
    assert field.hasFocus()
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert not [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Explanation) and widget.isVisible()]
    made.deleteLater()


def test_a_field_that_is_made_anew_meanwhile_is_not_looked_for(theme: Theme) -> None:
    made, field, _ = form(theme)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    field.deleteLater()
    QApplication.sendPostedEvents(field, QEvent.Type.DeferredDelete)
    bubble().close()
    QApplication.processEvents()
    made.deleteLater()


def test_those_who_listen_hear_it_after_what_is_wrong(theme: Theme) -> None:
    made, field, _ = form(theme)
    assert field.accessibleDescription() == f"Three letters. {words.explanation(NAME)}"
    describe(field, "This is no currency.")
    assert field.accessibleDescription() == f"This is no currency. {words.explanation(NAME)}"
    made.deleteLater()


def test_a_mark_says_it_and_leads_to_help(theme: Theme) -> None:
    went: list[str] = []
    standing = Ways({"help": went.append})
    mark = Mark(theme, NAME, "Currency")
    assert mark.accessibleName() == "What is this: Currency"
    mark.show()
    mark.click()
    opened = bubble()
    opened.more.click()
    assert went == [words.more(NAME)] != [""]
    assert not opened.isVisible()
    standing.release()
    mark.deleteLater()


def test_it_is_said_in_the_language_of_the_window(theme: Theme, qapp: QApplication) -> None:
    mark = Mark(theme, NAME, "Currency")
    english = words.explanation(NAME)
    language.speak(qapp, "pl")
    mark.show()
    mark.explain()
    assert words.explanation(NAME) not in ("", english)
    assert bubble().text.text() == words.explanation(NAME)
    bubble().close()
    mark.deleteLater()
