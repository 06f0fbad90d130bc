"""Notifications in the window: shown while somebody sits before it and the company wants that, beside the system's, and taken back."""

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from app.core.client import Client
from app.core.notice import NoticeAct
from app.core.ports import Notice, NoticeButton, Pressed
from app.protocol.people import NotificationRules
from app.ui.desk import Desk
from app.ui.in_window import InWindow
from app.ui.sample import JORIS, ME, PRICING, SAM
from app.ui.window import MainWindow
from tests.fakes.agent_desk import MemoryNotifier
from tests.fakes.ill_store import unreadable

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

OPEN = NoticeButton(NoticeAct.OPEN, "Open")
NOTICE = Notice(SAM.id, "New message from Sam Okafor", "Is it there?", SAM.id, (NoticeButton(NoticeAct.REPLY, "Reply", "Send"), OPEN))
NEW = Notice(PRICING.id, "New conversation in Unassigned", "Hi", PRICING.id, (NoticeButton(NoticeAct.ASSIGN, "Assign to me"), OPEN))


@pytest.fixture
def system() -> MemoryNotifier:
    return MemoryNotifier()


@pytest.fixture
def shown(desk: Desk, window: MainWindow, system: MemoryNotifier) -> InWindow:
    window.open(JORIS.id)
    assert window.isActiveWindow()
    return InWindow(desk, window, system)


def wants(client: Client, *, in_app: bool) -> None:
    client.store.settings.put_me(replace(ME, account=replace(ME.account, notifications=NotificationRules(in_app=in_app))))


async def test_it_is_shown_beside_the_systems_and_leads_there(shown: InWindow, window: MainWindow, system: MemoryNotifier) -> None:
    await shown.show(NOTICE, lambda _: window.navigate(SAM.id))
    assert window.banner.words.text() == "New message from Sam Okafor\nIs it there?"
    header = window.conversation.chat.header
    assert window.banner.geometry().top() > header.mapTo(window.conversation, header.rect().bottomLeft()).y()
    assert system.titles == [NOTICE.title]
    window.banner.open.click()
    assert window.conversation.conversation == SAM.id
    assert not window.banner.isVisible()


async def test_a_company_that_does_not_want_it_has_the_systems_only(
    shown: InWindow, window: MainWindow, system: MemoryNotifier, client: Client
) -> None:
    """SR-79: the one works without the other."""
    wants(client, in_app=False)
    await shown.show(NOTICE, lambda _: None)
    assert not window.banner.isVisible()
    assert system.titles == [NOTICE.title]
    wants(client, in_app=True)
    await shown.show(NOTICE, lambda _: None)
    assert window.banner.isVisible()


async def test_a_store_that_cannot_be_read_keeps_nothing_from_the_system(
    shown: InWindow, window: MainWindow, system: MemoryNotifier, client: Client
) -> None:
    with unreadable(client):
        await shown.show(NOTICE, lambda _: None)
    assert not window.banner.isVisible()
    assert system.titles == [NOTICE.title]


async def test_where_nobody_sits_before_the_window_it_is_the_systems_business(shown: InWindow, window: MainWindow) -> None:
    window.hide()
    QApplication.processEvents()
    await shown.show(NOTICE, lambda _: None)
    window.show()
    assert not window.banner.isVisible()


async def test_what_is_handled_is_taken_back_and_nothing_else(shown: InWindow, window: MainWindow, system: MemoryNotifier) -> None:
    await shown.show(NOTICE, lambda _: None)
    await shown.withdraw("another")
    window.hide()
    window.show()
    assert window.banner.isVisible()
    await shown.withdraw(NOTICE.tag)
    assert not window.banner.isVisible()
    assert window.banner.words.text() == window.banner.accessibleName() == ""
    assert system.on_screen == {}


async def test_what_the_window_says_itself_is_not_covered(shown: InWindow, window: MainWindow) -> None:
    window.tell("Ben Smit was faster.")
    await shown.show(NOTICE, lambda _: None)
    assert window.banner.words.text() == "Ben Smit was faster."
    window.banner.hide()
    await shown.show(NOTICE, lambda _: None)
    window.tell("Ben Smit was faster.")
    assert window.banner.words.text() == "Ben Smit was faster."
    assert not window.banner.open.isVisible()
    await shown.withdraw(NOTICE.tag)
    assert window.banner.isVisible()


async def test_a_long_text_is_cut_stays_in_its_lines_and_a_summary_leads_nowhere(shown: InWindow, window: MainWindow) -> None:
    await shown.show(replace(NOTICE, body="<b>a\n\n\nb"), lambda _: None)
    assert window.banner.words.text() == f"{NOTICE.title}\n<b>a b"
    await shown.show(replace(NOTICE, body="x" * 500, conversation=None), lambda _: None)
    assert window.banner.words.text() == f"{NOTICE.title}\n{'x' * 160}…"
    assert not window.banner.open.isVisible()
    assert not window.banner.take.isVisible()


async def test_a_chat_that_waits_can_be_taken_there_too(shown: InWindow, window: MainWindow) -> None:
    done: list[Pressed] = []
    await shown.show(NOTICE, done.append)
    assert not window.banner.take.isVisible()
    await shown.show(NEW, done.append)
    assert window.banner.take.text() == "Assign to me"
    window.banner.take.click()
    assert done == [Pressed(NoticeAct.ASSIGN)]
    assert not window.banner.isVisible()


async def test_what_the_person_chose_holds_over_the_companys_rule(shown: InWindow, window: MainWindow, client: Client) -> None:
    client.preferences.choose(alert_in_app=False)
    await shown.show(NOTICE, lambda _: None)
    assert not window.banner.isVisible()
