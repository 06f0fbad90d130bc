"""The window "Chatbot" is closed, and goes, while something that it asked for is under way."""

from collections.abc import AsyncGenerator, Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid

from app.core.client import Client
from app.core.errors import Unreachable
from app.core.views import ConnectionState
from app.ui import language
from app.ui.desk import Desk
from app.ui.playbooks.door import PlaybooksDoor
from app.ui.playbooks.sites.new import NewSiteDialog
from app.ui.playbooks.window import PlaybooksWindow
from app.ui.sample_playbooks import LIVE
from app.ui.sentence import anew
from app.ui.window import MainWindow
from tests.app.ui.playbooks.test_acts import asked, press
from tests.fakes.memory_crm import settled
from tests.fakes.memory_playbooks import MemoryPlaybooks

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEPT = "“Chat with your leads” is not saved yet: visitors do not see your changes. They are kept here."


@pytest.fixture
async def opened(desk: Desk, window: MainWindow, shelf: MemoryPlaybooks) -> AsyncGenerator[PlaybooksWindow]:
    """As it is when it was opened by its door, which lets it go."""
    door = PlaybooksDoor(desk, window)
    door.open()
    await settled()
    assert door.window is not None
    for breath in (door.window.page.bench.breath, door.window.page.bench.beside.rehearsing.breath):
        breath.setInterval(3_600_000)
    shelf.asked.clear()
    yield door.window
    door.release()
    await settled()


def edit(window: PlaybooksWindow) -> None:
    window.page.bench.editor.settings.changed.emit({"bot_name": "Lampy"}, "")


def save(window: PlaybooksWindow) -> None:
    edit(window)
    window.page.bench.editor.foot.save.click()


def delete(window: PlaybooksWindow) -> None:
    window.page.head.bin.click()
    press(asked(window), "Delete")


ACTS: dict[str, Callable[[PlaybooksWindow], object]] = {
    "save": save,
    "pause": lambda window: window.page.head.switch.click(),
    "delete": delete,
    "duplicate": lambda window: window.page.head.copy.click(),
    "look again": lambda window: window.begin(),
}


def go(window: PlaybooksWindow) -> None:
    window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("name", ACTS)
async def test_what_comes_when_it_is_gone_is_no_failure(
    opened: PlaybooksWindow, shelf: MemoryPlaybooks, told: list[str], qapp: QApplication, name: str
) -> None:
    shelf.may_answer.clear()
    ACTS[name](opened)
    await settled()
    go(opened)
    shelf.may_answer.set()
    await settled()
    assert told == ([KEPT, "Saved. New chats begin with it as it is now."] if name == "save" else [])
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(opened)
    language.speak(qapp, "pl")
    assert not set(map(anew, told)) & set(told), "what stands in the main window follows the language all the same"


async def test_that_it_could_not_be_saved_is_said_in_the_main_one(
    opened: PlaybooksWindow, shelf: MemoryPlaybooks, told: list[str], client: Client
) -> None:
    shelf.may_answer.clear()
    shelf.failing = Unreachable()
    save(opened)
    await settled()
    go(opened)
    shelf.may_answer.set()
    await settled()
    assert [sentence[:26] for sentence in told] == [KEPT[:26], "The server does not answer"]
    assert client.playbook_drafts.find(LIVE.id) is not None


async def test_two_are_not_compared_when_nobody_looks(opened: PlaybooksWindow, shelf: MemoryPlaybooks, told: list[str]) -> None:
    shelf.saved_by_another(LIVE.id, {**shelf.held[LIVE.id].definition, "bot_name": "Ben's bot"})
    save(opened)
    await settled()
    shelf.may_answer.clear()
    press(asked(opened), "See both")
    await settled()
    go(opened)
    shelf.may_answer.set()
    await settled()
    assert told == [KEPT]
    assert not any(isinstance(widget, QDialog) and widget.isVisible() for widget in QApplication.topLevelWidgets())


async def test_who_signs_out_leaves_no_dialog(opened: PlaybooksWindow, shelf: MemoryPlaybooks, client: Client) -> None:
    opened.left.site.click()
    [dialog] = opened.findChildren(NewSiteDialog)
    dialog.form.name.setText("Winter shop")
    shelf.may_answer.clear()
    dialog.attempt()
    await settled()
    client.live.connected(ConnectionState.SIGNED_OUT)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    shelf.may_answer.set()
    await settled()
    assert not any(isinstance(widget, QDialog) and widget.isVisible() for widget in QApplication.topLevelWidgets())
