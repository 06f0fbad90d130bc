"""The window "Chatbot": what there is, how it stands, and what is said where nothing can be shown."""

import subprocess
import sys
from collections.abc import AsyncGenerator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QStackedWidget, QWidget

from app.core.changes import Changes
from app.core.client import Client
from app.core.errors import ApiError, Unreachable
from app.core.views import ConnectionState
from app.ui import language
from app.ui.desk import Desk
from app.ui.playbooks.door import PlaybooksDoor
from app.ui.playbooks.window import PlaybooksWindow
from app.ui.sample_playbooks import ALL, BLOG, LIVE, LOOSE, NIGHT, SITES
from app.ui.window import MainWindow
from tests.fakes.memory_crm import settled
from tests.fakes.memory_playbooks import MemoryPlaybooks

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
async def door(desk: Desk, window: MainWindow, shelf: MemoryPlaybooks) -> AsyncGenerator[PlaybooksDoor]:
    made = PlaybooksDoor(desk, window)
    window.chatbot.connect(made.open)
    assert shelf.asked == []
    yield made
    made.release()
    await settled()


def windows() -> list[PlaybooksWindow]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, PlaybooksWindow) and widget.isVisible()]


def shown(window: QWidget) -> QWidget | None:
    """Which of its pages a part shows."""
    [stack] = [stack for stack in window.findChildren(QStackedWidget) if stack.parent() is window]
    return stack.currentWidget()


# The way in


@pytest.mark.usefixtures("door")
async def test_the_account_menu_leads_there(window: MainWindow, shelf: MemoryPlaybooks) -> None:
    window.rail.findChildren(QPushButton)[0].click()
    [menu] = window.rail.findChildren(QMenu)
    next(action for action in menu.actions() if action.text() == "Chatbot").trigger()
    menu.close()
    await settled()
    [chatbot] = windows()
    assert chatbot.windowTitle() == "Chatbot"
    assert shelf.asked == ["all", f"read {LIVE.id}"]


async def test_the_window_goes_with_who_is_signed_in(door: PlaybooksDoor, client: Client) -> None:
    assert door.open()
    await settled()
    client.live.connected(ConnectionState.SIGNED_OUT)
    assert windows() == []
    assert not door.open()


async def test_who_is_no_deals_admin_is_told_why(door: PlaybooksDoor, client: Client, shelf: MemoryPlaybooks) -> None:
    me = client.queries.me()
    assert me is not None
    client.store.settings.put_me(msgspec.structs.replace(me, admin=False, deals_admin=False))
    door.open()
    await settled()
    [chatbot] = windows()
    assert shown(chatbot) is chatbot.locked
    assert chatbot.locked.advice.text().startswith("Only deals admins may set up the chatbot.")
    assert shelf.asked == []
    client.store.settings.put_me(me)
    client.changes.publish(Changes(me=True))
    await settled()
    assert shown(chatbot) is not chatbot.locked
    assert chatbot.shelf.playbooks[0] == LIVE
    client.store.settings.put_me(msgspec.structs.replace(me, admin=False, deals_admin=False))
    client.changes.publish(Changes(me=True))
    assert shown(chatbot) is chatbot.locked
    assert chatbot.shelf.playbooks == ()
    assert chatbot.page.content is None


async def test_who_is_told_why_has_the_keyboard_at_the_way_out(door: PlaybooksDoor, client: Client, shelf: MemoryPlaybooks) -> None:
    me = client.queries.me()
    assert me is not None
    client.store.settings.put_me(msgspec.structs.replace(me, admin=False, deals_admin=False))
    door.open()
    await settled()
    [chatbot] = windows()
    leave = chatbot.focusWidget()
    assert isinstance(leave, QPushButton)
    heard = QAccessible.queryAccessibleInterface(leave)
    assert heard.text(QAccessible.Text.Name) == "Close"
    assert "Only deals admins may set up the chatbot." in heard.text(QAccessible.Text.Description)
    leave.click()
    await settled()
    assert windows() == []
    assert shelf.asked == []


def test_the_main_window_loads_nothing_of_it() -> None:
    code = "import sys, app.ui.window, app.ui.surroundings; print(*(name for name in sys.modules if 'playbooks.' in name))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert loaded == ["app.ui.playbooks.door"]


# What there is


async def test_each_says_how_it_stands_and_the_active_one_is_open(chatbot: PlaybooksWindow) -> None:
    listed = QAccessible.queryAccessibleInterface(chatbot.shelf.list)
    names = [listed.child(place).text(QAccessible.Text.Name) for place in range(listed.childCount())]
    assert listed.text(QAccessible.Text.Name) == "Chatbot"
    assert names == [
        "Site Acme shop",
        "Chat with your leads, Active, Installed, Online, 12 chats today",
        "Quiet nights, Paused, Installed, Offline, 0 chats today",
        "Site Stove blog",
        "Which stove?, Active, Not installed, Offline, 0 chats today",
        "Site Workshop, no playbook yet",
    ]
    head = chatbot.page.head
    assert head.standing.text() == "Active · Installed · Online · 12 chats today"
    assert head.saved.accessibleName().startswith("Acme shop · Saved by Ben Smit, ")
    assert (head.switch.text(), head.copy.accessibleName(), head.bin.accessibleName()) == ("Pause", "Duplicate", "Delete")


async def test_another_is_opened_by_mouse_and_keyboard(chatbot: PlaybooksWindow, shelf: MemoryPlaybooks) -> None:
    rows = chatbot.shelf.list
    rows.clicked.emit(rows.rows.place_of(BLOG.id))
    await settled()
    assert chatbot.page.head.name.accessibleName() == BLOG.name
    assert chatbot.page.head.meaning.text().startswith("No page of the site has loaded the chat")
    rows.setCurrentIndex(rows.rows.place_of(NIGHT.id))
    QTest.keyClick(rows, Qt.Key.Key_Return)
    await settled()
    assert chatbot.page.head.name.accessibleName() == NIGHT.name
    assert chatbot.page.head.switch.text() == "Activate"
    assert shelf.asked == [f"read {BLOG.id}", f"read {NIGHT.id}"]


async def test_its_flow_is_told_row_by_row(chatbot: PlaybooksWindow) -> None:
    flow = QAccessible.queryAccessibleInterface(chatbot.page.bench.editor.flow)
    names = [flow.child(place).text(QAccessible.Text.Name) for place in range(flow.childCount())]
    assert flow.text(QAccessible.Text.Name) == "Flow"
    assert names[:6] == [
        "Greeting, Hello, and welcome to Acme! 👋",
        "Question card, How can we help you today?",
        "Answer, Chat with a person",
        "Live Chat card · Online, Great! I am calling somebody from our team. You can already write what it is about.",
        "Offline flow",
        "Capture card: Person name, May I ask your name, so that somebody can get back to you?",
    ]
    assert "Goes on with, All right, somebody will look at it soon. Thank you for stopping by!" in names
    assert names[-1] == "The bot's part ends here"


async def test_cards_that_nobody_reaches_and_cards_of_a_later_version_are_shown(chatbot: PlaybooksWindow) -> None:
    newer = {"type": "poem", "id": "poem", "lines": ["a"], "next": ""}
    definition = {**LOOSE.definition, "cards": [*LOOSE.definition["cards"], newer]}
    chatbot.page.show_content(msgspec.structs.replace(LOOSE, definition=definition))
    model = chatbot.page.bench.editor.flow.rows
    told = [model.index(place).data() for place in range(model.rowCount())]
    assert told[-6:-3] == ["No visitor gets here", "Greeting, Hello, and welcome to Acme! 👋", "Goes on with, How can we help you today?"]
    assert told[-3:] == ["No visitor gets here", "Card", "The bot's part ends here"]


async def test_a_card_that_is_clicked_is_marked(chatbot: PlaybooksWindow) -> None:
    flow = chatbot.page.bench.editor.flow
    flow.clicked.emit(flow.rows.place_of("live-chat"))
    before = flow.grab().toImage()
    flow.mark("")
    assert flow.grab().toImage() != before


# Where nothing can be shown


async def test_what_could_not_be_loaded_is_said_and_comes_with_the_connection(desk: Desk, client: Client, shelf: MemoryPlaybooks) -> None:
    shelf.failing = Unreachable()
    window = PlaybooksWindow(desk)
    window.begin()
    await settled()
    assert window.shelf.failed
    assert not window.new.isEnabled()
    window.page.open(LIVE.id)
    await settled()
    assert window.page.failed
    shelf.failing = None
    client.live.connected(ConnectionState.CONNECTING)
    client.live.connected(ConnectionState.ONLINE)
    await settled()
    assert window.shelf.playbooks == (LIVE, NIGHT, BLOG)
    assert window.page.content is not None
    assert window.new.isEnabled()
    window.close()
    window.deleteLater()


async def test_one_that_a_colleague_deleted_is_said_to_be_gone(chatbot: PlaybooksWindow, shelf: MemoryPlaybooks) -> None:
    del shelf.held[NIGHT.id]
    chatbot.page.open(NIGHT.id)
    await settled()
    assert shown(chatbot.page) is chatbot.page.gone


async def test_one_that_is_open_and_was_saved_anew_is_read_again(chatbot: PlaybooksWindow, shelf: MemoryPlaybooks) -> None:
    content = shelf.held[LIVE.id]
    newer = msgspec.structs.replace(content.playbook, version=5, name="Talk to us")
    shelf.held[LIVE.id] = msgspec.structs.replace(content, playbook=newer)
    chatbot.begin()
    await settled()
    assert chatbot.page.head.name.accessibleName() == "Talk to us"
    assert shelf.asked == ["all", f"read {LIVE.id}"]


async def test_no_playbook_at_all_is_said(desk: Desk, shelf: MemoryPlaybooks) -> None:
    shelf.held.clear()
    shelf.at.clear()
    window = PlaybooksWindow(desk)
    window.begin()
    await settled()
    assert shown(window.shelf) is window.shelf.empty
    assert shown(window.page) is window.page.nothing
    assert not window.new.isEnabled()
    window.close()
    window.deleteLater()


async def test_the_connection_lost_in_the_middle_shows_nothing_after_the_window_is_closed(desk: Desk, shelf: MemoryPlaybooks) -> None:
    shelf.may_answer.clear()
    window = PlaybooksWindow(desk)
    window.begin()
    await settled()
    window.close()
    shelf.may_answer.set()
    await settled()
    assert window.shelf.playbooks == ()
    window.deleteLater()


async def test_a_refusal_is_said_in_its_place(chatbot: PlaybooksWindow, shelf: MemoryPlaybooks) -> None:
    shelf.failing = ApiError("not_allowed")
    chatbot.begin()
    await settled()
    assert shown(chatbot.shelf) is chatbot.shelf.trouble


async def test_it_speaks_another_language_at_once(chatbot: PlaybooksWindow, qapp: QApplication) -> None:
    chatbot.shelf.show_all(ALL, SITES)
    language.speak(qapp, "pl")
    QApplication.processEvents()
    assert chatbot.new.text() == "Nowy playbook…"
    assert chatbot.page.head.switch.text() == "Wstrzymaj"
    assert chatbot.shelf.list.rows.index(1).data().endswith("Aktywny, Zainstalowany, Online, 12 czatów dzisiaj")


async def test_tab_goes_on_from_the_cards_fields_to_save_and_then_to_the_preview(chatbot: PlaybooksWindow) -> None:
    editor = chatbot.page.bench.editor
    editor.settings.changed.emit({"bot_name": "Lampy"}, "")
    editor.choose("topic")
    assert editor.form.answers is not None
    assert chatbot.page.bench.beside.preview is not None
    editor.form.answers.add.setFocus()
    for stop in (editor.form.answers.add, editor.foot.discard, editor.foot.save):
        assert stop.hasFocus()
        QTest.keyClick(stop, Qt.Key.Key_Tab)
    after = QApplication.focusWidget()
    assert after is not None
    assert chatbot.page.bench.beside.preview.isAncestorOf(after)


async def test_on_a_screen_that_is_too_small_each_half_has_its_share(chatbot: PlaybooksWindow, qapp: QApplication) -> None:
    chatbot.setMinimumSize(1, 1)
    chatbot.resize(chatbot.minimumWidth() + 600, 480)
    qapp.processEvents()
    assert chatbot.left.minimumWidth() + chatbot.page.minimumWidth() <= chatbot.width()
    assert chatbot.page.mapTo(chatbot, chatbot.page.rect().topRight()).x() < chatbot.width()


async def test_who_may_not_any_more_hears_that_their_changes_are_kept(
    chatbot: PlaybooksWindow, shelf: MemoryPlaybooks, client: Client
) -> None:
    chatbot.page.bench.editor.settings.changed.emit({"bot_name": "Lampy"}, "")
    shelf.failing = ApiError("not_allowed")
    chatbot.page.bench.editor.foot.save.click()
    await settled()
    assert chatbot.banner.words.text() == "Only deals admins may do this, and you are none any more."
    me = client.queries.me()
    assert me is not None
    client.store.settings.put_me(msgspec.structs.replace(me, admin=False, deals_admin=False))
    client.changes.publish(Changes(me=True))
    assert chatbot.locked.advice.text().endswith("Your changes are not saved. They are kept here for when you may again.")
    shelf.failing = None
    client.store.settings.put_me(me)
    client.changes.publish(Changes(me=True))
    await settled()
    assert chatbot.page.bench.editor.history.now.definition["bot_name"] == "Lampy"


async def test_what_was_not_saved_of_one_that_was_deleted_lives_on(
    chatbot: PlaybooksWindow, shelf: MemoryPlaybooks, client: Client
) -> None:
    chatbot.page.bench.editor.settings.changed.emit({"bot_name": "Lampy"}, "")
    del shelf.held[LIVE.id]
    chatbot.page.bench.editor.foot.save.click()
    await settled()
    assert chatbot.banner.words.text() == "Somebody deleted this playbook meanwhile."
    assert shown(chatbot.page) is chatbot.page.gone
    assert chatbot.page.gone.advice.text().endswith("What you changed and did not save is still here.")
    chatbot.page.anew.click()
    await settled()
    made = list(shelf.held.values())[-1]
    assert (made.playbook.name, made.playbook.site, made.definition["bot_name"]) == (LIVE.name, LIVE.site, "Lampy")
    assert chatbot.page.content == made
    assert client.playbook_drafts.find(LIVE.id) is None
