"""What is on or off is told so, and switched from outside as by a press."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QCheckBox, QPushButton

from app.ui import checkable
from app.ui.company.days_field import DaysField

Role = QAccessible.Role


def toggle() -> QPushButton:
    button = QPushButton()
    button.setCheckable(True)
    return button


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("made", "role"), [(QCheckBox, Role.CheckBox), (toggle, Role.CheckBox)])
def test_switching_it_from_outside_is_a_press(made: Callable[[], QAbstractButton], role: QAccessible.Role) -> None:
    checkable.tell()
    button, pressed = made(), list[bool]()
    button.setText("Salt && pepper")
    button.clicked.connect(lambda on: pressed.extend([on]))
    told = QAccessible.queryAccessibleInterface(button)
    assert isinstance(told, QAccessibleWidget)
    assert (told.role(), told.text(QAccessible.Text.Name), bool(told.state().checked)) == (role, "Salt & pepper", False)
    told.doAction(told.actionNames()[0])
    assert pressed == [True]
    assert told.state().checked
    assert told.state().checkable
    button.setEnabled(False)
    assert told.actionNames() == []


@pytest.mark.usefixtures("qapp")
def test_other_buttons_are_told_by_qt() -> None:
    checkable.tell()
    assert QAccessible.queryAccessibleInterface(QPushButton("Send")).role() is Role.Button


@pytest.mark.usefixtures("qapp")
def test_radio_buttons_that_qt_switches_from_outside_are_heard() -> None:
    checkable.tell()
    field, picked = DaysField(), list[object]()
    field.show_days(30)
    field.picked.connect(picked.append)
    told = QAccessible.queryAccessibleInterface(field.ever)
    assert (told.role(), type(told).__module__.partition(".")[0]) == (Role.RadioButton, "PySide6")
    actions = told.actionInterface()
    actions.doAction(actions.toggleAction())
    assert picked == [None]
    field.show_days(7)
    assert picked == [None]
