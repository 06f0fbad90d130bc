"""A test notification on desktops of all kinds: capable, poor, rude, and without any."""

import sys
from pathlib import Path

import pytest
from dbus_fast import Message, MessageType
from dbus_fast.aio import MessageBus

from app.core.diagnosis.findings import NoticesSeen
from app.desktop.probes.gnome import gnome_forbids
from app.desktop.probes.notices import probe_notices
from tests.fakes.notifications import CAPABILITIES, NotificationServer

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="D-Bus is Linux's")

ENTRY = "io.livechatdesk.Desk"


async def probed() -> NoticesSeen:
    return await probe_notices("Live Chat Desk", ENTRY, "A test", "linux")


@pytest.fixture(autouse=True)
def _plain_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_CURRENT_DESKTOP", raising=False)


async def test_a_capable_server_shows_it_and_takes_it_back(bus: MessageBus) -> None:
    server = await NotificationServer.start(bus)
    seen = await probed()
    assert seen == NoticesSeen(allowed=True, name="fake", capabilities=frozenset(CAPABILITIES), shown=True, withdrawn=True)
    [shown] = server.shown
    assert (shown.title, shown.body, shown.app) == ("Live Chat Desk", "A test", "Live Chat Desk")
    assert shown.hints["desktop-entry"] == ENTRY
    assert server.on_screen == ()


async def test_a_poor_server_says_how_poor_it_is(bus: MessageBus) -> None:
    await NotificationServer.start(bus, ("body",))
    seen = await probed()
    assert (seen.capabilities, seen.shown, seen.withdrawn) == (frozenset({"body"}), True, True)


async def test_a_server_that_holds_notices_back_says_so(bus: MessageBus) -> None:
    server = await NotificationServer.start(bus)
    server.hush(hushed=True)
    assert (await probed()).quiet


@pytest.mark.usefixtures("session_bus")
async def test_no_server() -> None:
    assert await probed() == NoticesSeen(server=False)


async def test_no_session(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    assert await probed() == NoticesSeen(session=False)


DENIED = "org.freedesktop.DBus.Error.AccessDenied"


async def refusing(bus: MessageBus, member: str, error: str) -> NotificationServer:
    """A server that answers one of the calls with this error, as a sandbox or a broken one does."""

    def answer(message: Message) -> Message | None:
        ours = message.message_type is MessageType.METHOD_CALL and message.member == member
        return Message.new_error(message, error, "no") if ours else None

    bus.add_message_handler(answer)
    return await NotificationServer.start(bus)


@pytest.mark.parametrize(
    ("member", "error", "allowed", "server"),
    [
        ("GetCapabilities", DENIED, False, True),
        ("GetCapabilities", "org.freedesktop.DBus.Error.Failed", None, False),
        ("Notify", DENIED, False, True),
        ("Notify", "org.freedesktop.DBus.Error.Failed", True, True),
    ],
)
async def test_leave_that_is_denied_is_told_from_a_server_that_fails(
    bus: MessageBus, member: str, error: str, *, allowed: bool | None, server: bool
) -> None:
    await refusing(bus, member, error)
    seen = await probed()
    assert (seen.allowed, seen.server, seen.shown) == (allowed, server, False)


async def test_what_cannot_be_taken_back_is_seen(bus: MessageBus) -> None:
    await refusing(bus, "CloseNotification", "org.freedesktop.DBus.Error.Failed")
    seen = await probed()
    assert (seen.shown, seen.withdrawn) == (True, False)


@pytest.mark.parametrize(
    ("said", "desktop", "forbids"), [("false", "ubuntu:GNOME", True), ("true", "GNOME", False), ("false", "KDE", False)]
)
async def test_gnome_has_a_switch_for_each_program(tmp_path: Path, said: str, desktop: str, *, forbids: bool) -> None:
    program = tmp_path / "gsettings"
    place = "/org/gnome/desktop/notifications/application/io-livechatdesk-desk/"
    asked = f"get org.gnome.desktop.notifications.application:{place} enable"
    program.write_text(f'#!/bin/sh\n[ "$*" = "{asked}" ] && echo {said}\n', encoding="utf-8")
    program.chmod(0o755)
    environment = {"PATH": str(tmp_path), "XDG_CURRENT_DESKTOP": desktop}
    assert await gnome_forbids(ENTRY, environment) is forbids
    assert await gnome_forbids(ENTRY, environment | {"PATH": ""}) is False
