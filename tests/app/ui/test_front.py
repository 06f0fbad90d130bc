"""The one door to the front: whoever may not see the window meets the sign-in window, and then what they asked for."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from app.core.changes import Changes
from app.core.client import Client
from app.core.notice import Alert, NoticeAct, NoticeKind
from app.core.ports import Api, Pressed
from app.core.views import ConnectionState
from app.protocol.errors import ErrorCode
from app.ui.desk import Desk
from app.ui.notice_front import hands
from app.ui.sample import SAM
from app.ui.sign_in.window import SignInWindow
from app.ui.single_instance import Target
from app.ui.surroundings import Surroundings
from app.ui.tray import Tray
from app.ui.window import MainWindow
from tests.fakes.sign_in_door import NoKeyring, SignInDoor

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged")

WRITTEN = Alert(SAM.id, NoticeKind.NEW_MESSAGE, {"visitor": "Sam Okafor", "text": "Is it there?"}, SAM.id, 2)


class Program:
    """A window with all that stands around it, and the ways to it from outside."""

    def __init__(self, desk: Desk, folder: Path, *, painted: bool = True) -> None:
        self.window = window = MainWindow(desk)
        window.furnish()
        window.setVisible(painted)
        self.around = Surroundings(desk, window, folder, "http://127.0.0.1:8600", lambda: None)
        tray = self.around._tray.tray
        assert tray is not None
        self.tray = tray
        handle = hands(desk, window)
        menu = tray._menu
        self.ways: dict[str, Callable[[], object]] = {
            "open": menu._open.trigger,
            "icon": lambda: tray._activated(QSystemTrayIcon.ActivationReason.Trigger),
            "waiting": menu.waiting.trigger,
            "preferences": menu._preferences.trigger,
            "recent": lambda: menu.conversation.emit(SAM.id),
            "notice": lambda: handle(WRITTEN, Pressed(NoticeAct.OPEN)),
            "reply": lambda: handle(WRITTEN, Pressed(NoticeAct.REPLY)),
            "second start": lambda: self.around.ring(None),
            "link": lambda: self.around.ring(Target("conversation", SAM.id)),
            "link to a lead": lambda: self.around.ring(Target("lead", SAM.id)),
        }

    @property
    def seen(self) -> list[type]:
        """Which windows are to be seen."""
        return sorted((type(one) for one in QApplication.topLevelWidgets() if one.isVisible()), key=lambda kind: kind.__name__)

    @property
    def asked_in(self) -> SignInWindow:
        (asked,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, SignInWindow) and one.isVisible()]
        return asked

    def release(self) -> None:
        """The program ends."""
        self.around.release()
        self.window.deleteLater()

    async def sign_in(self) -> None:
        """As a person does, and as the link takes it up."""
        self.asked_in.email.setText("anna@acme.example")
        self.asked_in.password.setText("demo")
        self.asked_in.submit()
        for _ in range(10):
            await asyncio.sleep(0)


TO_A_CHAT = ("recent", "notice", "reply", "link")


@pytest.fixture(autouse=True)
def _connected(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Tray, "available", staticmethod(lambda: True))
    client.account.connect(lambda _server: cast("Api", SignInDoor()), NoKeyring())


@pytest.fixture
async def program(desk: Desk, tmp_path: Path) -> AsyncGenerator[Program]:
    made = Program(desk, tmp_path)
    yield made
    made.release()


async def taken_away(client: Client) -> None:
    """The company has no Live Chat any more."""
    await client.account.ended(ErrorCode.NOT_ENTITLED)


async def test_what_may_not_be_seen_comes_back_by_no_way(program: Program, client: Client) -> None:
    await taken_away(client)
    reason = program.asked_in.trouble.text()
    for way in program.ways.values():
        way()
        assert program.seen == [SignInWindow]
        assert program.asked_in.trouble.text() == reason == "Your company's plan does not include Live Chat. Ask your administrator."


async def test_who_signed_out_meets_no_empty_window(program: Program, client: Client) -> None:
    await client.account.sign_out()
    for way in program.ways.values():
        way()
        assert program.seen == [SignInWindow]


async def test_a_window_in_the_tray_stays_there_where_the_sign_in_ended(program: Program, client: Client) -> None:
    program.window.hide()
    await client.account.ended(ErrorCode.TOKEN_EXPIRED)
    for way in program.ways.values():
        way()
        assert program.seen == [SignInWindow]


@pytest.mark.parametrize("way", TO_A_CHAT)
async def test_what_was_asked_for_is_there_after_the_sign_in(program: Program, client: Client, way: str) -> None:
    await taken_away(client)
    program.ways[way]()
    await program.sign_in()
    client.live.connected(ConnectionState.CONNECTING)
    assert program.seen == [MainWindow]
    assert program.window.conversation.conversation == SAM.id


async def test_a_lead_that_a_link_asked_for_is_there_after_the_sign_in(
    program: Program, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Target | None] = []

    def opens(to: Target | None = None) -> bool:
        opened.append(to)
        return True

    monkeypatch.setattr(program.around._leads, "open", opens)
    await taken_away(client)
    program.ways["link to a lead"]()
    assert opened == []
    await program.sign_in()
    client.live.connected(ConnectionState.CONNECTING)
    assert opened == [Target("lead", SAM.id)]


async def test_signing_in_is_not_asked_again_by_what_is_heard_before_the_link_dials(program: Program, client: Client) -> None:
    await taken_away(client)
    await program.sign_in()
    client.changes.publish(Changes(me=True))
    assert program.seen == [MainWindow]


async def test_who_is_in_comes_to_the_window(program: Program) -> None:
    for name in ("open", "icon", "waiting", "second start", *TO_A_CHAT):
        program.window.hide()
        program.ways[name]()
        assert program.seen == [MainWindow]


async def test_a_tray_that_goes_brings_no_window_to_who_is_out(program: Program, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    await taken_away(client)
    monkeypatch.setattr(Tray, "available", staticmethod(lambda: False))
    program.around._tray.lookout.timeout.emit()
    assert program.seen == [SignInWindow]


async def test_while_nobody_knows_who_comes_in_nothing_stored_is_shown(desk: Desk, tmp_path: Path) -> None:
    made = Program(desk, tmp_path, painted=False)  # what is stored is another's than who signs in, or nobody's
    for name in ("open", "icon", "waiting", "recent", "notice", "second start", "link to a lead", "link"):
        made.ways[name]()
        assert made.seen == []
    made.ways["link"]()
    made.around.entrance.come_in()
    assert made.seen == [MainWindow]
    made.release()


async def test_a_kept_sign_in_shows_the_window_where_nothing_was_painted_and_brings_back_none_that_was_closed(
    desk: Desk, tmp_path: Path
) -> None:
    made = Program(desk, tmp_path, painted=False)
    made.around.entrance.go_on()
    assert made.seen == [MainWindow]
    made.window.hide()
    made.around.entrance.go_on()
    assert made.seen == []
    made.release()


async def test_at_the_start_nothing_is_shown_where_the_company_has_no_live_chat(desk: Desk, client: Client, tmp_path: Path) -> None:
    await taken_away(client)
    assert not client.store.settings.may_be_seen()
    client.live.connected(ConnectionState.OFFLINE)  # as at a start
    made = Program(desk, tmp_path)
    made.around.entrance.ask_in()
    assert made.seen == [SignInWindow]
    await made.sign_in()
    assert client.store.settings.may_be_seen()
    made.release()
