"""The palette's keys in windows beside the main one: they bring it forward, and give way to what has the same keys for itself."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout

from app.core.client import Client
from app.core.views import Folder
from app.ui import shortcuts
from app.ui.actions.register import DELIVERED
from app.ui.desk import Desk
from app.ui.finding_keys import WAY, FindingKeys
from app.ui.palette.door import PaletteDoor
from app.ui.ways import Ways
from app.ui.window import MainWindow
from app.ui.window_door import SideWindow, WindowDoor

K, CTRL = Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Beside(SideWindow):
    """A window with a field, and one that has the palette's keys for itself."""

    def __init__(self, _desk: Desk) -> None:
        super().__init__()
        self.field, self.own = QLineEdit(self), QLineEdit(self)
        self.done = 0
        QShortcut(QKeySequence("Ctrl+K"), self.own, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(self._do)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self._do)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.own)

    def _do(self) -> None:
        self.done += 1


@pytest.fixture
def palette(window: MainWindow) -> Iterator[PaletteDoor]:
    keys, door = shortcuts.install(window), PaletteDoor(window)
    ways = Ways({WAY: lambda _rest: door.come()}, window)
    yield door
    ways.release()
    keys.release()


@pytest.fixture
def beside(desk: Desk, window: MainWindow) -> Iterator[Beside]:
    door = WindowDoor(desk, Beside, window)
    made = door.enter()
    assert made is not None
    door.show()
    QApplication.processEvents()
    made.field.setFocus()
    yield made
    door.release()


def is_open(palette: PaletteDoor) -> bool:
    return palette.palette is not None


def press(part: QLineEdit, key: Qt.Key = K, with_: Qt.KeyboardModifier = CTRL) -> None:
    QTest.keyClick(part, key, with_)
    QApplication.processEvents()


def test_it_opens_in_the_main_window_which_comes_forward(beside: Beside, palette: PaletteDoor, window: MainWindow) -> None:
    assert beside.isActiveWindow()
    press(beside.field)
    assert palette.palette is not None
    assert window.isActiveWindow()
    assert palette.palette.field.hasFocus()


def test_a_main_window_out_of_sight_is_seen_again(beside: Beside, palette: PaletteDoor, window: MainWindow) -> None:
    window.hide()
    QApplication.processEvents()
    beside.activateWindow()
    beside.field.setFocus()
    press(beside.field)
    assert window.isVisible()
    assert palette.palette is not None


def test_whoever_chooses_nothing_is_led_back(beside: Beside, palette: PaletteDoor) -> None:
    press(beside.field)
    assert palette.palette is not None
    press(palette.palette.field, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert beside.isActiveWindow()
    assert beside.field.hasFocus()


def test_what_is_chosen_is_seen_in_the_main_window(beside: Beside, palette: PaletteDoor, window: MainWindow) -> None:
    press(beside.field)
    assert palette.palette is not None
    QTest.keyClicks(palette.palette.field, "go to closed conv")
    press(palette.palette.field, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert window.inbox.folder is Folder.CLOSED
    assert window.isActiveWindow()
    assert not beside.isActiveWindow()


def test_a_window_that_went_meanwhile_is_not_come_back_to(beside: Beside, palette: PaletteDoor, window: MainWindow) -> None:
    press(beside.field)
    beside.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert palette.palette is not None
    press(palette.palette.field, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert not is_open(palette)
    assert window.isActiveWindow()


@pytest.mark.usefixtures("palette")
def test_a_part_with_these_keys_keeps_them(beside: Beside, window: MainWindow) -> None:
    for _ in range(3):
        beside.own.setFocus()
        press(beside.own)
    assert beside.done == 3
    assert not window.isActiveWindow()


def test_they_are_those_that_were_chosen_and_not_the_window_s_own(beside: Beside, palette: PaletteDoor, client: Client) -> None:
    client.preferences.choose(shortcuts={"overview": "Ctrl+K"})
    press(beside.field)
    assert not is_open(palette)
    client.preferences.choose(shortcuts={"palette": "Ctrl+F"})
    QApplication.processEvents()
    press(beside.field, Qt.Key.Key_F)
    assert beside.done == 1
    assert not is_open(palette)
    client.preferences.choose(shortcuts={"palette": "Ctrl+J"})
    press(beside.field)
    assert not is_open(palette)
    press(beside.field, Qt.Key.Key_J)
    assert is_open(palette)
    assert DELIVERED["palette"] == "Ctrl+K"


def test_where_the_main_window_has_a_question_it_comes_forward_with_that(
    beside: Beside, palette: PaletteDoor, window: MainWindow, turn: Callable[[], None]
) -> None:
    question = QDialog(window)
    question.open()
    beside.activateWindow()
    turn()
    assert beside.isActiveWindow()
    assert not palette.come()
    question.reject()


def test_a_window_that_went_follows_nothing_any_more(desk: Desk, client: Client) -> None:
    window = SideWindow()
    FindingKeys(window, desk.client)
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    client.preferences.choose(shortcuts={"palette": "Ctrl+J"})
