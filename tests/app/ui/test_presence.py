"""Who is there, as the window shows it, follows what happens elsewhere: colleagues who come and go, and one's own other devices."""

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QImage

from app.protocol.events import AgentChanged
from app.protocol.people import Agent, Presence
from app.ui.sample import ANNA, BEN, JORIS
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def person(window: MainWindow, agent: Agent) -> tuple[str, QImage]:
    """The words and the dot of a colleague among those who may be given the conversation."""
    box = window.conversation.chat.header.reassign
    place = box.findData(agent.id)
    return box.itemText(place), box.itemIcon(place).pixmap(20).toImage()


def test_the_dots_follow_colleagues_who_come_and_go(window: MainWindow, server: Happenings) -> None:
    window.open(JORIS.id)
    words, dot = person(window, BEN)
    assert words == "Ben Smit"
    server.happen(AgentChanged(agent=replace(BEN, presence=Presence.OFFLINE)))
    words, hollow = person(window, BEN)
    assert (words, hollow == dot) == ("Ben Smit (offline)", False)
    server.happen(AgentChanged(agent=BEN))
    assert person(window, BEN) == ("Ben Smit", dot)


def test_the_switch_follows_another_device_and_says_nothing_back(window: MainWindow, server: Happenings) -> None:
    standing = window.rail.standing
    on, meaning = standing.online.isChecked(), standing._meaning.text()
    assert on
    server.happen(AgentChanged(agent=replace(ANNA, intent=Presence.OFFLINE, presence=Presence.OFFLINE)))
    assert not standing.online.isChecked()
    assert standing._meaning.text() not in ("", meaning)
    server.happen(AgentChanged(agent=ANNA))
    assert (standing.online.isChecked(), standing._meaning.text()) == (on, meaning)
    assert server.answers() == []


def test_being_cut_off_does_not_move_the_switch(window: MainWindow, server: Happenings) -> None:
    """It is what the agent wants; that nobody reaches them is another matter."""
    server.happen(AgentChanged(agent=replace(ANNA, presence=Presence.OFFLINE)))
    assert window.rail.standing.online.isChecked()
