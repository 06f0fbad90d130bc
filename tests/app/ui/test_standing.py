"""How the connection stands, in the rail and in the tray: since when, and when it is tried again."""

from collections.abc import Callable

import pytest

from app.core.client import Client
from app.core.views import ConnectionState
from app.ui import sample, times
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
    assert standing.connection.accessibleName() == f"Not connected since {times.clock(sample.NOW)}"
    assert standing.hint.text().startswith("Trying again in 8 s. Your replies are kept")
    clock.advance(3_000)
    standing._countdown.timeout.emit()
    assert standing.hint.text().startswith("Trying again in 5 s. ")
    client.live.connected(ConnectionState.ONLINE)
    turn()
    assert standing.hint.text() == ""
    assert not standing._countdown.isActive()


def test_what_stands_in_the_way_is_said(client: Client, window: MainWindow, turn: Callable[[], None]) -> None:
    client.live.connected(ConnectionState.OFFLINE, why="proxy_sign_in")
    turn()
    assert window.rail.standing.hint.text() == "The proxy wants another name and password. Check both, then try again."


def test_the_tray_says_it_too(client: Client, window: MainWindow) -> None:
    tray = Tray(window, lambda: None)
    client.live.connected(ConnectionState.OFFLINE)
    assert tray._icon.toolTip().endswith(f"Not connected since {times.clock(sample.NOW)}")
    assert tray._standing.text() == f"Not connected since {times.clock(sample.NOW)}"
    client.live.connected(ConnectionState.ONLINE)
    assert tray._icon.toolTip().endswith("Connected")
    tray.hide()
