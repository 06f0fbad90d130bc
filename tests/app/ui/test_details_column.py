"""The details beside a chat are as wide as they were left there, however wide they were in its place."""

from collections.abc import Callable

import pytest

from app.ui.sample import JORIS
from app.ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.mark.parametrize("go", ["fold", "list"])
def test_the_width_in_the_place_of_a_chat_is_not_theirs(window: MainWindow, turn: Callable[[], None], go: str) -> None:
    window.resize(640, 700)
    window.open(JORIS.id)
    window.columns.toggle()
    turn()
    assert window.columns.details.width() > 600
    (window.columns.toggle if go == "fold" else window.focus_list)()
    turn()
    window.resize(1_400, 700)
    window.open(JORIS.id)
    turn()
    assert window.columns.details.width() == window.columns.aside.width == 300
