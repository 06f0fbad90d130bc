"""Somebody new is told what to do next, in the place of a conversation; nothing of it must be done, and it goes for good."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QPushButton

from app.core.changes import Changes
from app.core.client import Client
from app.core.first_steps import FIRST_STEPS, Step
from app.protocol.people import Presence
from app.ui import language
from app.ui.guide import Guide
from app.ui.sample import BEN, JORIS, ME
from app.ui.welcome.welcome import Welcome
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings


@pytest.fixture
def welcome(window: MainWindow, client: Client) -> Welcome:
    """As on the first day, switched off."""
    Guide(window)
    client.actions.set_online(False)
    client.store.settings.put(FIRST_STEPS, "")
    client.changes.publish(Changes(everything=True))
    QApplication.processEvents()
    shown = window.conversation.currentWidget()
    assert isinstance(shown, Welcome)
    return shown


def seen(welcome: Welcome) -> list[str]:
    return [row.title.accessibleName() for row in welcome.rows.values()]


def shows_it(window: MainWindow) -> bool:
    return isinstance(window.conversation.currentWidget(), Welcome)


def test_three_steps_stand_there_with_their_ways(welcome: Welcome) -> None:
    assert seen(welcome) == ["Go online", "Check that you hear of new chats", "Put the chat on your site"]
    assert [row.button.text() for row in welcome.rows.values()] == ["Go online", "Check alerts", "Open Chatbot"]
    buttons = [button for button in welcome.findChildren(QPushButton) if button.isVisible()]
    assert all(button.accessibleDescription() or button is welcome.end for button in buttons)


def test_going_online_is_done_at_once_and_says_what_comes_then(welcome: Welcome, client: Client) -> None:
    welcome.rows[Step.ONLINE].button.click()
    QApplication.processEvents()
    me = client.queries.me()
    assert me is not None
    assert me.agent.intent is Presence.ONLINE
    assert seen(welcome)[0] == "You are online. Done."
    assert "New chats appear" in welcome.rows[Step.ONLINE].advice.text()
    assert welcome.rows[Step.ONLINE].button.isHidden()


def test_the_others_lead_to_the_alert_check_and_to_the_chatbot(welcome: Welcome, window: MainWindow) -> None:
    went: list[str] = []
    window.page.connect(went.append)
    window.chatbot.connect(lambda: went.append("chatbot"))
    welcome.rows[Step.ALERTS].button.click()
    welcome.rows[Step.SITE].button.click()
    assert went == ["alert_check", "chatbot"]
    assert [name.endswith("Done.") for name in seen(welcome)] == [False, True, True]


def test_it_stands_in_nobody_s_way_and_is_there_again_until_it_is_dismissed(
    welcome: Welcome, window: MainWindow, client: Client, turn: Callable[[], None]
) -> None:
    assert window.open(JORIS.id)
    window.conversation.close_chat()
    turn()
    assert shows_it(window)
    welcome.end.click()
    turn()
    assert not shows_it(window)
    client.changes.publish(Changes(everything=True))
    turn()
    assert not shows_it(window)


def test_what_becomes_of_a_chat_that_left_is_not_talked_over(
    welcome: Welcome, window: MainWindow, server: Happenings, client: Client
) -> None:
    assert welcome.isVisible()
    window.open(JORIS.id)
    server.leaves(JORIS.id, BEN)
    client.changes.publish(Changes(me=True))
    QApplication.processEvents()
    assert window.conversation.is_telling


def test_it_follows_the_language(welcome: Welcome, qapp: QApplication) -> None:
    language.speak(qapp, "pl")
    QApplication.processEvents()
    assert seen(welcome)[0] == "Przejdź w tryb online"


def test_nothing_is_cut_off(welcome: Welcome) -> None:
    for row in welcome.rows.values():
        assert row.advice.height() >= row.advice.heightForWidth(row.advice.width())


def test_who_configures_nothing_is_shown_the_palette_with_its_keys(welcome: Welcome, client: Client, window: MainWindow) -> None:
    wanted: list[bool] = []
    window.search.connect(lambda: wanted.append(True))
    client.store.settings.put_me(replace(ME, admin=False, deals_admin=False))
    client.preferences.choose(shortcuts={"palette": "F6"})
    QApplication.processEvents()
    assert seen(welcome)[2] == "Find anything (F6)"
    welcome.rows[Step.FIND].button.click()
    assert wanted == [True]
