"""The list of a box shows what there is to choose, whole, however narrow the box is."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.choice_box import ChoiceBox
from app.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LONG = "A colleague with a rather long name (offline)"


@pytest.mark.parametrize("count", [2, 40])
def test_the_list_is_as_wide_as_its_words(theme: Theme, count: int) -> None:
    window = QWidget()
    window.resize(800, 200)
    box = ChoiceBox(window)
    box.addItems([LONG] * count)
    box.setFont(theme.font())
    box.setFixedWidth(90)
    window.show()
    box.showPopup()
    QApplication.processEvents()
    view = box.view()
    assert view.viewport().width() >= view.sizeHintForColumn(0) > box.width()
    assert box.view().window().width() <= window.width()
    box.hidePopup()
    window.hide()
    window.deleteLater()


def test_it_says_whether_its_list_is_open_and_tells_when_that_changes(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[bool] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleStateChangeEvent) and event.changedStates().expanded:
            told.append(bool(event.accessibleInterface().state().expanded))

    box = ChoiceBox()
    box.addItems(["One", "Two"])
    qtbot.addWidget(box)
    box.show()
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    state = QAccessible.queryAccessibleInterface(box).state()
    assert (bool(state.hasPopup), bool(state.expandable), bool(state.expanded)) == (True, True, False)
    for _ in range(2):
        box.showPopup()
        box.hidePopup()
    assert told == [True, False, True, False]
