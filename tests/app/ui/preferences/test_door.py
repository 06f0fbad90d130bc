"""The way into the preferences: of those that were damaged somebody is told, once, and as soon as there is somebody."""

from collections.abc import Callable, Iterator

import pytest

from app.core.changes import Changes
from app.core.client import Client
from app.core.preferences.chosen import ChosenPreferences
from app.core.preferences.policy import NONE
from app.core.views import ConnectionState
from app.ui import sample
from app.ui.desk import Desk
from app.ui.preferences.door import PreferencesDoor
from app.ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

DAMAGED = "Your preferences could not be read, so everything is as it was delivered. Open Preferences to choose again."


@pytest.fixture
def door(window: MainWindow, desk: Desk) -> Iterator[PreferencesDoor]:
    opened = PreferencesDoor(desk, window)
    yield opened
    opened.release()


@pytest.fixture
def _spoilt(client: Client, expect_log: Callable[..., None]) -> None:
    client.store.settings.put("preferences", "{")
    expect_log("preferences damaged")


@pytest.mark.usefixtures("_spoilt")
def test_damaged_preferences_are_told_of_once(door: PreferencesDoor, client: Client, told: list[str]) -> None:
    door.obey(NONE)
    door.obey(NONE)
    assert told == [DAMAGED]
    assert not ChosenPreferences(client.store.settings, client.changes).damaged


@pytest.mark.usefixtures("_spoilt")
def test_where_nobody_was_in_whoever_comes_in_is_told_once_they_are_connected(
    door: PreferencesDoor, client: Client, told: list[str]
) -> None:
    client.store.erase()
    client.live.connected(ConnectionState.SIGNED_OUT)
    door.obey(NONE)
    client.store.settings.put_me(sample.ME)
    client.changes.publish(Changes(me=True, everything=True))
    client.live.connected(ConnectionState.CONNECTING)
    assert told == []
    client.live.connected(ConnectionState.ONLINE)
    assert told == [DAMAGED]
    client.live.connected(ConnectionState.OFFLINE)
    client.live.connected(ConnectionState.ONLINE)
    assert told == [DAMAGED]


@pytest.mark.usefixtures("door")
def test_of_preferences_that_are_whole_nothing_is_said(client: Client, told: list[str]) -> None:
    client.live.connected(ConnectionState.OFFLINE)
    client.live.connected(ConnectionState.ONLINE)
    assert told == []
