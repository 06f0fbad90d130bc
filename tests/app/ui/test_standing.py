"""How the connection stands, in the rail and in the tray: since when, and when it is tried again."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from app.core.client import Client
from app.core.views import ConnectionState
from app.ui import sample, times
from app.ui.connection.settings import ConnectionSettings
from app.ui.tray import Tray
from app.ui.window import MainWindow
from tests.fakes.clock import FakeClock

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged")


def test_a_lost_connection_says_since_when_and_counts_down(
    client: Client, window: MainWindow, clock: FakeClock, turn: Callable[[], None]
) -> None:
    standing = window.rail.standing
    client.live.connected(ConnectionState.OFFLINE, retry_at=clock() + 8_000, why="unreachable")
    turn()
    assert standing.connection.text() == f"Not connected since {times.clock(sample.NOW)}"
    assert standing.hint.text().startswith("Trying again in 8 s. Your replies are kept")
    clock.advance(3_000)
    standing._countdown.timeout.emit()
    assert standing.hint.text().startswith("Trying again in 5 s. ")
    client.live.connected(ConnectionState.ONLINE)
    turn()
    assert standing.hint.text() == ""
    assert not standing._countdown.isActive()


def test_since_another_day_is_said_with_its_date(client: Client, window: MainWindow, clock: FakeClock, turn: Callable[[], None]) -> None:
    tray = Tray(window, lambda: None)
    client.live.connected(ConnectionState.OFFLINE)
    turn()
    since = times.clock(sample.NOW)
    clock.advance(24 * 3_600_000)
    window.rail.standing._countdown.timeout.emit()  # nothing happens; midnight passes all the same
    tray._minute.timeout.emit()
    dated = window.rail.standing.connection.text()
    assert dated == tray._menu.standing.text() == f"Not connected since {times.short(sample.NOW, clock())}"
    assert dated.endswith(since)
    assert dated != f"Not connected since {since}"
    tray.hide()


def test_a_connection_is_tried_now_for_whoever_asks(client: Client, window: MainWindow, turn: Callable[[], None]) -> None:
    asked: list[bool] = []
    client.changes.subscribe(lambda changes: asked.append(True) if changes.redial else None)
    button = window.rail.standing.try_now
    client.live.connected(ConnectionState.OFFLINE, why="unreachable")
    turn()
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == "Try now"
    assert not window.rail.standing.change.isVisible()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert asked == [True]
    client.live.connected(ConnectionState.CONNECTING)
    turn()
    assert button.hasFocus()  # it stays while it is tried
    client.live.connected(ConnectionState.ONLINE)
    turn()
    assert not button.isVisible()
    assert not window.rail.standing.online.hasFocus()  # the next press would switch it off


def test_an_attempt_that_was_not_preceded_by_a_loss_offers_nothing(client: Client, window: MainWindow, turn: Callable[[], None]) -> None:
    client.live.connected(ConnectionState.ONLINE)
    turn()
    client.live.connected(ConnectionState.CONNECTING)
    turn()
    assert not window.rail.standing.try_now.isVisible()


def test_what_stands_in_the_way_is_said_and_the_settings_are_at_hand(client: Client, window: MainWindow, turn: Callable[[], None]) -> None:
    client.live.connected(ConnectionState.OFFLINE, why="proxy_sign_in")
    turn()
    QTest.keyClick(window.rail.standing.change, Qt.Key.Key_Space)
    [dialog] = window.findChildren(ConnectionSettings)
    assert dialog.isVisible()
    dialog.reject()
    assert window.rail.standing.hint.text() == "The proxy wants another name and password. Check both, then try again."


def test_the_tray_says_it_too(client: Client, window: MainWindow) -> None:
    tray = Tray(window, lambda: None)
    client.live.connected(ConnectionState.OFFLINE)
    assert tray._icon.toolTip().endswith(f"Not connected since {times.clock(sample.NOW)}")
    assert tray._menu.standing.text() == f"Not connected since {times.clock(sample.NOW)}"
    client.live.connected(ConnectionState.ONLINE)
    assert tray._icon.toolTip().endswith("Connected")
    tray.hide()


def test_what_is_held_back_while_it_is_quiet_is_said(client: Client, window: MainWindow, turn: Callable[[], None]) -> None:
    quiet = window.rail.standing.quiet
    assert not quiet.isVisible()
    client.live.holds_back(2)
    turn()
    assert quiet.isVisible()
    assert quiet.text() == "Quiet: 2 notifications held back"
    client.live.holds_back(0)
    turn()
    assert not quiet.isVisible()
