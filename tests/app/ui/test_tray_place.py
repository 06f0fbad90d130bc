"""Closing the window leaves it in the tray, where there is one and that is wanted; else it quits, and nothing ever hides."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from app.core.client import Client
from app.ui.desk import Desk
from app.ui.tray import Tray
from app.ui.tray_place import HINTED, TrayPlace
from app.ui.window import MainWindow
from tests.fakes.ill_store import unreadable

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged")


class World:
    """Whether the desktop has a tray, and what became of the program."""

    def __init__(self) -> None:
        self.tray = True
        self.may_end = True
        self.asked = 0
        self.ended = 0

    def lets_go(self) -> bool:
        self.asked += 1
        return self.may_end

    def end(self) -> None:
        self.ended += 1


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    made = World()
    monkeypatch.setattr(Tray, "available", staticmethod(lambda: made.tray))
    return made


@pytest.fixture
def make(desk: Desk, window: MainWindow, world: World) -> Iterator[Callable[[], TrayPlace]]:
    made: list[TrayPlace] = []

    def place() -> TrayPlace:
        made.append(TrayPlace(desk, window, world.lets_go, lambda: world.end() if world.lets_go() else None, world.end))
        return made[-1]

    yield place
    for each in made:
        each.release()


def hint(window: MainWindow) -> QMessageBox | None:
    """The one that is asked now."""
    return next((box for box in window.findChildren(QMessageBox) if box.isVisible()), None)


def press(box: QMessageBox, words: str) -> None:
    next(button for button in box.buttons() if button.text() == words).click()


def test_where_nobody_knows_whether_it_was_said_it_is_said(
    make: Callable[[], TrayPlace], window: MainWindow, client: Client, world: World, turn: Callable[[], None]
) -> None:
    make()
    assert client.preferences.now.close_to_tray  # read at the start
    with unreadable(client):
        window.close()
        box = hint(window)
        assert box is not None
        press(box, "Close the window")
        turn()
        assert hint(window) is None
        assert not window.isVisible()
    assert world.ended == 0


def test_the_first_time_it_is_said_where_the_window_goes(
    make: Callable[[], TrayPlace], window: MainWindow, world: World, turn: Callable[[], None]
) -> None:
    make()
    window.close()
    box = hint(window)
    assert window.isVisible()
    assert box is not None
    assert box.text() == "Live Chat Desk stays in the tray"
    press(box, "Close the window")
    turn()
    assert not window.isVisible()
    window.show()
    window.close()
    assert hint(window) is None
    assert not window.isVisible()
    assert (world.asked, world.ended) == (0, 0)


def test_whoever_waves_the_hint_away_stays_and_is_told_again(make: Callable[[], TrayPlace], window: MainWindow, client: Client) -> None:
    make()
    window.close()
    box = hint(window)
    assert box is not None
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert client.store.settings.get(HINTED) == ""


def test_the_hint_can_quit(make: Callable[[], TrayPlace], window: MainWindow, world: World) -> None:
    make()
    window.close()
    box = hint(window)
    assert box is not None
    press(box, "Quit")
    assert (world.asked, world.ended) == (1, 1)


def test_without_a_tray_closing_quits_and_nothing_hides(make: Callable[[], TrayPlace], window: MainWindow, world: World) -> None:
    world.tray = False
    place = make()
    assert place.tray is None
    world.may_end = False
    window.close()
    assert window.isVisible()
    assert (world.asked, world.ended) == (1, 0)
    world.may_end = True
    window.close()
    assert (world.asked, world.ended) == (2, 1)
    assert not place.lookout.isActive()


def test_who_does_not_want_it_quits_by_closing(make: Callable[[], TrayPlace], window: MainWindow, world: World, client: Client) -> None:
    make()
    client.preferences.choose(close_to_tray=False)
    window.close()
    assert world.ended == 1


def test_a_tray_that_is_gone_when_the_window_closes_hides_nothing(make: Callable[[], TrayPlace], window: MainWindow, world: World) -> None:
    make()
    world.tray = False
    window.close()
    assert world.ended == 1


def test_a_tray_that_goes_later_brings_the_window_back(
    make: Callable[[], TrayPlace], window: MainWindow, world: World, client: Client, told: list[str]
) -> None:
    client.store.settings.put(HINTED, "1")
    place = make()
    window.close()
    assert place.lookout.isActive()
    place.lookout.timeout.emit()
    assert not window.isVisible()
    world.tray = False
    place.lookout.timeout.emit()
    assert window.isVisible()
    assert told == ["The tray is gone, so the window is back."]
    assert not place.lookout.isActive()
    assert world.ended == 0


def test_nothing_is_looked_out_for_while_the_window_is_seen(make: Callable[[], TrayPlace], window: MainWindow, client: Client) -> None:
    client.store.settings.put(HINTED, "1")
    place = make()
    assert not place.lookout.isActive()
    window.close()
    window.come_to_front()
    place.lookout.timeout.emit()
    assert not place.lookout.isActive()


def test_a_tray_that_comes_later_is_found(make: Callable[[], TrayPlace], window: MainWindow, world: World) -> None:
    world.tray = False
    place = make()
    world.tray = True
    window.looked.emit()
    assert place.tray is not None
