"""Notices as capable and poor notification servers get them, and what a person does there, over a real D-Bus session."""

import asyncio
import sys
from pathlib import Path

import pytest
from dbus_fast import Message, MessageType
from dbus_fast.aio import MessageBus
from msgspec.structs import replace

from app.core.notice import NoticeAct
from app.core.ports import Notice, NoticeButton, Pressed
from app.desktop.notifier.desktop import ENTRY, DesktopNotifier
from app.desktop.notifier.desktops import gnome_asks_for_quiet
from app.protocol.ids import ConversationId
from tests.fakes.clock import FakeClock
from tests.fakes.notifications import NotificationServer
from tests.fakes.patience import PATIENCE_S

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="D-Bus is Linux's")

CAPABLE = ("actions", "body", "body-markup", "inline-reply", "persistence")
NO_FIELD = ("actions", "body")
NO_ACTIONS = ("body",)

OPEN = NoticeButton(NoticeAct.OPEN, "Open")
NEW = Notice(
    "c1", "New conversation in Unassigned", "Vera: hi", ConversationId("c1"), (NoticeButton(NoticeAct.ASSIGN, "Assign to me"), OPEN)
)
WRITTEN = Notice("c1", "New message from Vera", "hi", ConversationId("c1"), (NoticeButton(NoticeAct.REPLY, "Reply", "Send"), OPEN))


class Hand:
    """What a person did, in order."""

    def __init__(self) -> None:
        self._done = asyncio.Queue[Pressed]()

    def __call__(self, pressed: Pressed) -> None:
        self._done.put_nowait(pressed)

    async def did(self) -> Pressed:
        async with asyncio.timeout(PATIENCE_S):
            return await self._done.get()


@pytest.mark.parametrize(
    ("capabilities", "notice", "actions"),
    [
        (CAPABLE, NEW, ("assign", "Assign to me", "default", "Open")),
        (CAPABLE, WRITTEN, ("inline-reply", "Reply", "default", "Open")),
        (NO_FIELD, WRITTEN, ("reply", "Reply", "default", "Open")),
        (NO_ACTIONS, NEW, ()),
        (NO_ACTIONS, WRITTEN, ()),
    ],
)
async def test_the_buttons_that_a_server_can_show(
    bus: MessageBus, notifier: DesktopNotifier, capabilities: tuple[str, ...], notice: Notice, actions: tuple[str, ...]
) -> None:
    server = await NotificationServer.start(bus, capabilities)
    await notifier.show(notice, Hand())
    assert server.shown[0].actions == actions


@pytest.mark.parametrize(
    ("key", "done"),
    [("default", NoticeAct.OPEN), ("assign", NoticeAct.ASSIGN), ("reply", NoticeAct.REPLY)],
)
async def test_what_is_pressed_is_told_with_what_lets_the_window_come_to_the_front(
    bus: MessageBus, notifier: DesktopNotifier, key: str, done: NoticeAct
) -> None:
    server = await NotificationServer.start(bus, NO_FIELD)
    hand = Hand()
    await notifier.show(NEW, hand)
    server.press(server.on_screen[0], key, token="wayland-1")
    assert await hand.did() == Pressed(done, token="wayland-1")
    await notifier.show(replace(NEW, body="again"), hand)
    server.press(server.on_screen[0], key)
    assert await hand.did() == Pressed(done)


async def test_whoever_is_quicker_than_the_answer_with_the_number_is_heard(bus: MessageBus, notifier: DesktopNotifier) -> None:
    server = await NotificationServer.start(bus, NO_FIELD)
    hand = Hand()
    async with asyncio.TaskGroup() as group:
        group.create_task(notifier.show(NEW, hand))
        server.press(await server.wait_for("New conversation"), "assign", token="wayland-1")
        assert await hand.did() == Pressed(NoticeAct.ASSIGN, token="wayland-1")


async def test_what_is_written_in_a_notice_is_told(bus: MessageBus, notifier: DesktopNotifier) -> None:
    server = await NotificationServer.start(bus, CAPABLE)
    hand = Hand()
    await notifier.show(WRITTEN, hand)
    server.reply(server.on_screen[0], "dzięki <b>\n")
    assert await hand.did() == Pressed(NoticeAct.REPLY, "dzięki <b>\n")
    assert server.shown[0].hints["x-kde-reply-submit-button-text"] == "Send"


async def test_nobody_else_on_the_bus_can_press_a_button(bus: MessageBus, session_bus: str, notifier: DesktopNotifier) -> None:
    server = await NotificationServer.start(bus, CAPABLE)
    hand = Hand()
    await notifier.show(NEW, hand)
    name = "org.freedesktop.Notifications"
    stranger = await MessageBus(bus_address=session_bus).connect()
    signal = Message(
        message_type=MessageType.SIGNAL,
        path="/org/freedesktop/Notifications",
        interface=name,
        member="ActionInvoked",
        signature="us",
        body=[1, "assign"],
    )
    await stranger.send(signal)
    await stranger.call(
        Message(destination=name, path=signal.path, interface=name, member="GetServerInformation")
    )  # the signal is out by now
    stranger.disconnect()
    await stranger.wait_for_disconnect()  # type: ignore[no-untyped-call] # the library left it untyped
    server.press(server.on_screen[0], "default")
    assert (await hand.did()).act is NoticeAct.OPEN


async def test_an_unknown_key_is_no_act(bus: MessageBus, notifier: DesktopNotifier) -> None:
    server = await NotificationServer.start(bus, CAPABLE)
    hand = Hand()
    await notifier.show(replace(NEW, keep=True), hand)
    server.press(server.on_screen[0], "settings")
    server.press(server.on_screen[0], "default")
    assert (await hand.did()).act is NoticeAct.OPEN


async def test_a_desktop_knows_whose_it_is_and_what_of(bus: MessageBus, notifier: DesktopNotifier) -> None:
    server = await NotificationServer.start(bus, CAPABLE)
    await notifier.show(NEW, Hand())
    (shown,) = server.shown
    hints = {"desktop-entry": ENTRY, "category": "im.received", "urgency": 1, "resident": False, "suppress-sound": True}
    assert (shown.hints, shown.expires) == (hints, -1)


async def test_what_is_to_be_kept_stays_when_a_button_is_pressed(bus: MessageBus, notifier: DesktopNotifier) -> None:
    server = await NotificationServer.start(bus, CAPABLE)
    hand = Hand()
    await notifier.show(replace(NEW, keep=True), hand)
    (shown,) = server.shown
    assert (shown.hints["urgency"], shown.hints["resident"], shown.expires) == (2, True, 0)
    server.press(shown, "assign")
    await hand.did()
    assert [kept.id for kept in server.on_screen] == [shown.id]
    await notifier.withdraw("c1")
    assert not server.on_screen


async def test_where_a_server_shows_no_body_the_title_says_all(bus: MessageBus, notifier: DesktopNotifier) -> None:
    server = await NotificationServer.start(bus, ("actions",))
    await notifier.show(NEW, Hand())
    assert (server.shown[0].title, server.shown[0].body) == ("New conversation in Unassigned: Vera: hi", "")


async def test_a_server_that_takes_over_is_asked_what_it_can(session_bus: str, notifier: DesktopNotifier) -> None:
    first = await MessageBus(bus_address=session_bus).connect()
    await NotificationServer.start(first, CAPABLE)
    await notifier.show(WRITTEN, Hand())
    first.disconnect()
    await first.wait_for_disconnect()  # type: ignore[no-untyped-call] # the library left it untyped
    second = await MessageBus(bus_address=session_bus).connect()
    poor = await NotificationServer.start(second, NO_ACTIONS)
    await notifier.quiet()  # the bus has told of both by the time it answers
    await notifier.show(WRITTEN, Hand())
    assert [shown.actions for shown in poor.shown] == [()]
    second.disconnect()
    await second.wait_for_disconnect()  # type: ignore[no-untyped-call] # the library left it untyped


async def test_what_went_with_a_server_is_told_of_once_another_is_there(
    bus: MessageBus, session_bus: str, notifier: DesktopNotifier
) -> None:
    lost = asyncio.Queue[frozenset[str]]()
    notifier.on_lost = lost.put_nowait
    first = await MessageBus(bus_address=session_bus).connect()
    server = await NotificationServer.start(first)
    for tag in ("kept", "closed", "withdrawn", "later"):
        await notifier.show(replace(NEW, tag=tag), lambda _: None)
    server.dismiss(server.on_screen[1])
    await notifier.withdraw("withdrawn")
    first.disconnect()
    await first.wait_for_disconnect()  # type: ignore[no-untyped-call] # the library left it untyped
    await notifier.quiet()
    await notifier.withdraw("later")
    assert lost.empty()
    await NotificationServer.start(bus)
    async with asyncio.timeout(PATIENCE_S):
        assert await lost.get() == {"kept"}


async def test_a_server_that_holds_notices_back_asks_for_quiet_and_is_not_asked_at_each_notice(
    bus: MessageBus, notifier: DesktopNotifier, clock: FakeClock
) -> None:
    server = await NotificationServer.start(bus, CAPABLE)
    assert await notifier.quiet() is False
    server.hush(hushed=True)
    assert await notifier.quiet() is False
    clock.advance(5_000)
    assert await notifier.quiet() is True


@pytest.mark.parametrize(("said", "desktop", "quiet"), [("false", "ubuntu:GNOME", True), ("true", "GNOME", False), ("false", "KDE", False)])
async def test_gnome_says_it_elsewhere(tmp_path: Path, said: str, desktop: str, *, quiet: bool) -> None:
    program = tmp_path / "gsettings"
    program.write_text(f'#!/bin/sh\n[ "$*" = "get org.gnome.desktop.notifications show-banners" ] && echo {said}\n', encoding="utf-8")
    program.chmod(0o755)
    environment = {"PATH": str(tmp_path), "XDG_CURRENT_DESKTOP": desktop}
    assert await gnome_asks_for_quiet(environment) is quiet
    assert await gnome_asks_for_quiet(environment | {"PATH": ""}) is False


@pytest.mark.usefixtures("session_bus")
async def test_without_a_server_nobody_asks_for_quiet(notifier: DesktopNotifier) -> None:
    assert await notifier.quiet() is False
