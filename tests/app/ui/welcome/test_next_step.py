"""Where the list has the whole window, the next of the first steps stands below it."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from app.core.changes import Changes
from app.core.client import Client
from app.core.first_steps import FIRST_STEPS
from app.core.views import Folder
from app.ui import language
from app.ui.guide import Guide
from app.ui.sample import JORIS
from app.ui.welcome.next_step import NextStep
from app.ui.window import MainWindow

Turn = Callable[[], None]


@pytest.fixture
def narrow(window: MainWindow, client: Client) -> MainWindow:
    """As on the first day, switched off, in a small window."""
    Guide(window)
    window.resize(800, 600)
    client.actions.set_online(False)
    client.store.settings.put(FIRST_STEPS, "")
    client.changes.publish(Changes(everything=True))
    QApplication.processEvents()
    return window


def shown(window: MainWindow) -> NextStep | None:
    """The steps below the list, where they are in sight."""
    found = window.inbox.findChild(NextStep)
    return found if found is not None and found.isVisible() else None


def steps(window: MainWindow) -> NextStep:
    found = shown(window)
    assert found is not None
    return found


def test_the_first_that_is_not_done_stands_there_with_its_way(narrow: MainWindow) -> None:
    step = steps(narrow)
    assert step.count.text() == step.accessibleName() == "First steps: 0 of 3 done"
    assert step.title.text() == "Go online"
    assert step.button.text() == "Go online"
    assert step.advice.text() == step.button.accessibleDescription()
    assert step.geometry().top() >= narrow.inbox.pages[Folder.UNASSIGNED].list.geometry().bottom()


def test_the_list_has_the_keyboard_of_steps_that_were_ended(narrow: MainWindow, turn: Turn) -> None:
    steps(narrow).end.setFocus()
    steps(narrow).end.click()
    turn()
    assert shown(narrow) is None
    assert narrow.focusWidget() is narrow.inbox.pages[Folder.UNASSIGNED].list


def test_one_after_the_other_until_all_are_done(narrow: MainWindow, client: Client, turn: Turn) -> None:
    went: list[str] = []
    narrow.page.connect(went.append)
    narrow.chatbot.connect(lambda: went.append("chatbot"))
    step = steps(narrow)
    for title in ("Check that you hear of new chats", "Put the chat on your site"):
        step.button.click()
        turn()
        assert step.title.text() == title
    step.button.click()
    turn()
    assert went == ["alert_check", "chatbot"]
    assert step.count.text() == "First steps: 3 of 3 done"
    assert step.title.isHidden()
    assert step.end.isHidden()
    assert step.advice.text().startswith("That is all.")
    assert step.button.text() == "Done"
    step.button.click()
    turn()
    assert shown(narrow) is None
    client.changes.publish(Changes(everything=True))
    turn()
    assert shown(narrow) is None


def test_it_is_sent_away_for_good_and_names_that(narrow: MainWindow, turn: Turn) -> None:
    step = steps(narrow)
    assert step.end.accessibleName() == "Do not show this again"
    step.end.click()
    turn()
    assert shown(narrow) is None
    narrow.resize(1200, 700)
    turn()
    assert narrow.conversation.welcome is None


def test_it_goes_where_a_chat_is_open_and_where_the_welcome_has_room(narrow: MainWindow, turn: Turn) -> None:
    narrow.open(JORIS.id)
    turn()
    assert shown(narrow) is None
    narrow.focus_list()
    turn()
    assert shown(narrow) is not None
    narrow.resize(1200, 700)
    turn()
    assert shown(narrow) is None
    assert narrow.conversation.welcome is not None
    assert narrow.conversation.welcome.isVisible()
    narrow.resize(800, 600)
    turn()
    assert shown(narrow) is not None


def test_in_a_low_window_the_advice_is_the_button_s_tip(narrow: MainWindow, turn: Turn) -> None:
    step = steps(narrow)
    assert step.advice.isVisible()
    assert step.button.toolTip() == ""
    narrow.resize(800, 420)
    turn()
    assert not step.advice.isVisible()
    assert "Then new chats reach you." in step.button.toolTip()
    narrow.resize(800, 600)
    turn()
    assert step.advice.isVisible()


def test_in_another_language_all_of_it_is(narrow: MainWindow, qapp: QApplication, turn: Turn) -> None:
    language.speak(qapp, "nl")
    turn()
    assert steps(narrow).count.text() == "Eerste stappen: 0 van 3 gedaan"
    assert steps(narrow).button.text() == "Online gaan"


def test_whoever_is_done_has_none(window: MainWindow, turn: Turn) -> None:
    window.resize(800, 600)
    turn()
    assert shown(window) is None
