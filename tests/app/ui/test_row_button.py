"""A button that is a row: what stands at its right end is whole, and inside."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.row_button import RowButton
from app.ui.theme import Theme
from tests.fakes.patience import PATIENCE_MS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.mark.parametrize("words", ["Joris de Vries", "W" * 300])
def test_what_is_aside_is_whole_and_inside(qtbot: QtBot, theme: Theme, words: str) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    button = RowButton(theme, "person", place)
    QVBoxLayout(place).addWidget(button)
    button.say(words, "2 deals")
    place.resize(280, 60)
    with qtbot.waitExposed(place):
        place.show()
    qtbot.waitUntil(lambda: button.aside.text() == "2 deals", timeout=PATIENCE_MS)
    assert button.aside.geometry().right() <= button.rect().right()
    assert button.words.geometry().right() < button.aside.geometry().left()
    assert button.accessibleName() == f"{words}, 2 deals"
