"""The keyboard stays in sight: where a column goes that has it, what stands in its place has it."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from app.core.views import Folder
from app.ui.sample import BEN, JORIS
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

_WIDE, _NARROW = 1_366, 640


def sized(window: MainWindow, width: int, turn: Callable[[], None]) -> None:
    window.resize(width, 600)
    turn()


def held(window: MainWindow) -> QWidget:
    """What has the keyboard, which is in sight."""
    focus: QWidget = window.focusWidget()
    assert focus.isVisible()
    return focus


def test_what_is_opened_from_elsewhere_in_the_place_of_the_list_has_it(window: MainWindow, turn: Callable[[], None]) -> None:
    sized(window, _NARROW, turn)
    window.focus_list()
    window.open(JORIS.id)
    turn()
    assert held(window) is window.conversation.chat.composer.field


@pytest.mark.parametrize("part", ["list", "rail"])
def test_where_the_window_becomes_narrow_the_chat_has_it(window: MainWindow, turn: Callable[[], None], part: str) -> None:
    sized(window, _WIDE, turn)
    window.open(JORIS.id)
    (window.rail.folders[Folder.MINE] if part == "rail" else window.inbox.pages[Folder.MINE].list).setFocus()
    sized(window, 480, turn)
    assert held(window) is window.conversation.chat.composer.field


def test_what_became_of_a_chat_takes_it_from_the_list(window: MainWindow, turn: Callable[[], None], server: Happenings) -> None:
    sized(window, _WIDE, turn)
    window.open(JORIS.id)
    server.leaves(JORIS.id, BEN)
    window.inbox.take_keyboard()
    sized(window, _NARROW, turn)
    assert held(window) is window.conversation


def test_details_that_take_the_chat_s_place_have_it(window: MainWindow, turn: Callable[[], None]) -> None:
    sized(window, _NARROW, turn)
    window.open(JORIS.id)
    window.conversation.chat.focus_composer()
    window.conversation.chat.header.details_button.click()
    turn()
    assert held(window).accessibleName() == "Expected close date"  # the first that is empty


def test_details_that_go_leave_it_to_the_chat(window: MainWindow, turn: Callable[[], None]) -> None:
    sized(window, _WIDE, turn)
    window.open(JORIS.id)
    window.columns.focus_details()
    sized(window, _NARROW, turn)
    assert held(window) is window.conversation.chat.composer.field


def test_where_nothing_goes_that_has_it_it_stays(window: MainWindow, turn: Callable[[], None]) -> None:
    sized(window, _WIDE, turn)
    window.focus_list()
    window.open(JORIS.id)
    turn()
    assert window.inbox.isAncestorOf(held(window))
