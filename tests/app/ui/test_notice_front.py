"""A notice that somebody acts on, in the real window: taken, lost to a colleague, answered, or kept where one writes."""

import os
from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.core.client import Client
from app.core.errors import StoreError
from app.core.notice import Alert, NoticeAct, NoticeKind
from app.core.ports import Pressed
from app.protocol.errors import ErrorCode
from app.protocol.limits import MAX_TEXT_CHARACTERS
from app.ui import alerts, texts
from app.ui.desk import Desk
from app.ui.notice_front import NoticeFront, hands
from app.ui.sample import BEN, JORIS, PRICING, SAM
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

NEW = Alert(PRICING.id, NoticeKind.NEW_CONVERSATION, {"visitor": "", "page": "https://shop.example/pricing", "text": "Hi"}, PRICING.id, 1)
WRITTEN = Alert(SAM.id, NoticeKind.NEW_MESSAGE, {"visitor": "Sam Okafor", "text": "Is it there?"}, SAM.id, 2)


Handle = Callable[[Alert, Pressed], None]


@pytest.fixture
def handle(desk: Desk, window: MainWindow) -> Handle:
    return hands(desk, window)


def test_its_buttons_are_named_as_in_the_window() -> None:
    assert [button.label for button in alerts.notice(NEW).buttons] == ["Assign to me", "Open"]
    reply, _ = alerts.notice(WRITTEN).buttons
    assert (reply.label, reply.done) == ("Reply", "Send")


@pytest.mark.parametrize("hidden", ["minimised", "closed"])
def test_a_click_leads_there_from_wherever_the_window_is(handle: Handle, window: MainWindow, hidden: str) -> None:
    window.showMinimized() if hidden == "minimised" else window.close()
    QApplication.processEvents()
    handle(WRITTEN, Pressed(NoticeAct.OPEN))
    assert window.isVisible()
    assert not window.isMinimized()
    assert window.conversation.conversation == SAM.id


def test_assign_to_me_takes_it_and_shows_it(handle: Handle, window: MainWindow, server: Happenings) -> None:
    handle(NEW, Pressed(NoticeAct.ASSIGN))
    assert window.conversation.conversation == PRICING.id
    assert server.answers() == ["assign_to_me"]


def test_whoever_was_slower_is_told_who_was_faster(handle: Handle, window: MainWindow, client: Client, server: Happenings) -> None:
    handle(NEW, Pressed(NoticeAct.ASSIGN))
    (command,) = [waiting.id for waiting in client.outbox.waiting() if waiting.kind == "assign_to_me"]
    client.changes.publish(client.outbox.refused(command, ErrorCode.ALREADY_ASSIGNED, {"owner": BEN.name}))
    QApplication.processEvents()
    assert window.banner.words.text() == "Ben Smit was faster and has this conversation now."
    server.leaves(PRICING.id, BEN)
    assert window.conversation.is_telling


def test_reply_where_the_desktop_has_no_field_is_the_windows(handle: Handle, window: MainWindow) -> None:
    handle(WRITTEN, Pressed(NoticeAct.REPLY))
    assert window.conversation.conversation == SAM.id
    assert QApplication.focusWidget() is window.conversation.chat.composer.field


def test_a_reply_that_is_too_long_is_below_what_is_being_typed(handle: Handle, window: MainWindow, client: Client) -> None:
    window.open(SAM.id)
    field = window.conversation.chat.composer.field
    field.setPlainText("half a thought")  # and not yet kept
    text = "x" * (MAX_TEXT_CHARACTERS + 1)
    handle(WRITTEN, Pressed(NoticeAct.REPLY, text))
    assert field.toPlainText() == f"half a thought\n{text}"
    window.open(JORIS.id)
    assert client.queries.draft(SAM.id) == f"half a thought\n{text}"


def test_a_reply_that_goes_out_leaves_what_is_being_typed_where_it_is(
    handle: Handle, window: MainWindow, client: Client, server: Happenings
) -> None:
    window.open(SAM.id)
    field = window.conversation.chat.composer.field
    field.setPlainText("half a thought")
    window.settle()
    handle(WRITTEN, Pressed(NoticeAct.REPLY, "Coming!"))
    assert server.answers() == ["send_message"]
    assert field.toPlainText() == client.queries.draft(SAM.id) == "half a thought"


def test_what_a_full_disk_did_not_take_is_in_the_field(window: MainWindow) -> None:
    NoticeFront(window).write(SAM.id, "", "not kept")
    assert window.conversation.chat.composer.text == "not kept"


def test_where_nothing_can_be_written_a_chat_is_not_taken_and_that_is_said(
    handle: Handle, window: MainWindow, client: Client, told: list[str]
) -> None:
    client.store.database.read("PRAGMA query_only = ON")
    handle(NEW, Pressed(NoticeAct.ASSIGN))
    assert set(told) == {texts.error(StoreError("read_only"))}  # opening it has something to write too
    assert window.conversation.conversation == PRICING.id


def test_a_summary_brings_the_window(window: MainWindow, handle: Handle) -> None:
    window.close()
    handle(Alert("summary", NoticeKind.SUMMARY, {}, None), Pressed(NoticeAct.OPEN))
    assert window.isVisible()


def test_a_wayland_desktop_is_shown_what_it_gave(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "an older one")
    NoticeFront(window).open(None, "token-7")
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "token-7"


def test_elsewhere_no_program_that_is_started_inherits_it(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    NoticeFront(window).open(None, "token-7")
    assert "XDG_ACTIVATION_TOKEN" not in os.environ
