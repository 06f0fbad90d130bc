"""The inbox is painted before what stands beside it is made; nothing moves when that comes, and the keyboard's way is the eye's."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.changes import Changes
from app.core.views import Connection, ConnectionState, Folder
from app.ui import language, sample
from app.ui.desk import Desk
from app.ui.empty import Empty
from app.ui.gallery_fit import cut_off
from app.ui.rail.rail import Rail
from app.ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(params=language.LANGUAGES)
def bare(request: pytest.FixtureRequest, qapp: QApplication, desk: Desk) -> Iterator[MainWindow]:
    """The window as it is at its first paint, in each language."""
    language.speak(qapp, request.param)
    made = MainWindow(desk)
    made.resize(1200, 780)
    made.show()
    QApplication.processEvents()
    yield made
    language.speak(qapp, "en")
    QApplication.processEvents()
    made.release()
    made.close()
    made.deleteLater()


def spoken_focus() -> str:
    """Where the keyboard is, as a screen reader says it."""
    focus = QApplication.focusWidget()
    return QAccessible.queryAccessibleInterface(focus).text(QAccessible.Text.Name) if focus is not None else ""


def test_nothing_moves_when_the_rail_comes(bare: MainWindow, turn: Callable[[], None]) -> None:
    assert not bare.findChildren(Rail)
    assert not bare.findChildren(Empty)
    before = bare.inbox.geometry()
    bare.furnish()
    turn()
    assert bare.inbox.geometry() == before
    assert bare.rail.isVisible()
    assert bare.rail.folders[Folder.UNASSIGNED].isChecked()
    assert [advice.isVisible() for advice in bare.conversation.findChildren(Empty)] == [True]


def test_the_keyboard_goes_through_the_rail_to_the_list_and_on_to_the_chat(window: MainWindow) -> None:
    window.open(sample.MARTA.id)
    way = []
    window.inbox.pages[Folder.UNASSIGNED].list.setFocus()
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_Backtab)
        way.append(spoken_focus())
    assert way == ["Online", "Closed conversations", "Account menu"]
    window.inbox.pages[Folder.UNASSIGNED].list.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert spoken_focus() == "Assign to me"


def test_a_window_too_low_for_it_scrolls_it(window: MainWindow, turn: Callable[[], None]) -> None:
    window.desk.client.live.connection = Connection(ConnectionState.OFFLINE, sample.NOW, why="proxy_sign_in")
    window.desk.client.changes.publish(Changes(connection=True))
    window.setMinimumHeight(300)
    window.resize(1_100, 300)
    for _ in range(6):  # changes, then the layouts they ask for, then the layouts around these, and all again for the bar
        turn()
    assert cut_off(window) == []
    window.focus_list()
    QTest.keyClick(window, Qt.Key.Key_Backtab)
    switch = window.rail.standing.online
    assert switch.hasFocus()
    assert switch.visibleRegion().boundingRect() == switch.rect()
    folder = window.rail.folders[Folder.UNASSIGNED]
    end = folder.mapTo(window, folder.rect().topRight())
    assert end.x() < window.inbox.mapTo(window, window.inbox.rect().topLeft()).x() - 10  # nor does its bar hide anything
