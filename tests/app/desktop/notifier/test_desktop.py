"""Notifications over a real D-Bus session: what arrives at the server, clicks, and desktops without one."""

import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from dbus_fast import MessageType
from dbus_fast.aio import MessageBus

from app.core.notice import NoticeAct
from app.core.ports import Notice, NoticeButton, Pressed
from app.desktop.notifier.desktop import DesktopNotifier
from app.desktop.notifier.leftovers import Leftovers, Shown
from app.desktop.notifier.plain import plain
from app.protocol.ids import ConversationId
from tests.fakes.notifications import NotificationServer

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="D-Bus is Linux's")

PLAIN = ("actions", "body")
MARKUP = ("actions", "body", "body-markup")


OPEN = NoticeButton(NoticeAct.OPEN, "Open")


def notice(title: str = "New message", body: str = "hello", tag: str = "c1") -> Notice:
    return Notice(tag, title, body, ConversationId(tag), (OPEN,))


def ignore(_: Pressed) -> None:
    """Nobody does anything."""


@pytest.mark.parametrize(
    ("capabilities", "arrives"),
    [
        (MARKUP, '&lt;img src=http://canary/&gt; a &amp; b "quoted"'),
        (PLAIN, '<img src=http://canary/> a & b "quoted"'),
    ],
)
async def test_the_body_is_escaped_only_where_the_server_reads_markup(
    bus: MessageBus, notifier: DesktopNotifier, capabilities: tuple[str, ...], arrives: str
) -> None:
    server = await NotificationServer.start(bus, capabilities)
    await notifier.show(notice("<b>Vera</b> & co", '<img src=http://canary/> a & b "quoted"'), ignore)
    (shown,) = server.shown
    assert shown.body == arrives
    assert shown.title == "<b>Vera</b> & co"
    assert shown.app == "Live Chat Desk"


CORPUS = [
    ("bell \x01\x1b[31m and \x9b", "bell [31m and "),
    ("two\nlines", "two\nlines"),
    ("tab\tand\rreturn", "tabandreturn"),
    ("\u202egnp.exe\u2066x\u2069\u200f", "gnp.exex"),
    ("\u2068שרה\u2069: hello", "\u2068שרה\u2069: hello"),
    ("\u2069\u2068one\u2068two\u2069", "\u2068one\u2068two\u2069\u2069"),
    ("\u2068" + "x" * 300, "\u2068" + "x" * 198 + "…\u2069"),
    ("lone \ud800 surrogate", "lone  surrogate"),
    ("no \ufffe character", "no  character"),
    ("e\u0301", "é"),
    ("x" * 200, "x" * 200),
    ("x" * 201, "x" * 199 + "…"),
    ("y" * 10_000_000, "y" * 199 + "…"),
    ("👩‍👩‍👧 zażółć", "👩‍👩‍👧 zażółć"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "expected"), CORPUS)
def test_plain(text: str, expected: str) -> None:
    assert plain(text) == expected


async def test_the_corpus_is_shown_and_not_lost(bus: MessageBus, notifier: DesktopNotifier) -> None:
    server = await NotificationServer.start(bus, PLAIN)
    for number, (text, _) in enumerate(CORPUS):
        await notifier.show(notice(body=text, tag=str(number)), ignore)
    assert [shown.body for shown in server.shown] == [expected for _, expected in CORPUS]


async def test_a_title_is_one_line(bus: MessageBus, notifier: DesktopNotifier) -> None:
    server = await NotificationServer.start(bus)
    await notifier.show(notice("New message\nfrom Vera"), ignore)
    assert server.shown[0].title == "New message from Vera"


async def test_a_newer_notice_takes_the_place_of_one_with_its_tag(bus: MessageBus, notifier: DesktopNotifier) -> None:
    server = await NotificationServer.start(bus)
    for body, tag in (("one", "c1"), ("two", "c2"), ("three", "c1")):
        await notifier.show(notice(body=body, tag=tag), ignore)
    assert [(shown.id, shown.body) for shown in server.on_screen] == [(1, "three"), (2, "two")]


async def test_taking_back_removes_it_and_only_it(bus: MessageBus, notifier: DesktopNotifier) -> None:
    server = await NotificationServer.start(bus)
    await notifier.show(notice(tag="c1"), ignore)
    await notifier.show(notice(body="stays", tag="c2"), ignore)
    await notifier.withdraw("c1")
    await notifier.withdraw("c1")
    await notifier.withdraw("never shown")
    assert [shown.body for shown in server.on_screen] == ["stays"]


async def test_taking_back_what_a_person_closed_is_no_error(bus: MessageBus, notifier: DesktopNotifier) -> None:
    server = await NotificationServer.start(bus)
    await notifier.show(notice(), ignore)
    server.dismiss(server.on_screen[0])
    await notifier.withdraw("c1")
    assert server.on_screen == ()


async def test_what_a_person_closed_is_shown_anew_and_not_in_its_place(bus: MessageBus, notifier: DesktopNotifier) -> None:
    server = await NotificationServer.start(bus)
    await notifier.show(notice(body="one"), ignore)
    server.dismiss(server.on_screen[0])
    await notifier.show(notice(tag="c2"), ignore)  # by now the closing was heard
    await notifier.show(notice(body="two"), ignore)
    assert [(shown.id, shown.body) for shown in server.on_screen] == [(2, "hello"), (3, "two")]


@pytest.mark.usefixtures("session_bus")
async def test_without_a_server_it_is_said_once(notifier: DesktopNotifier, expect_log: Callable[..., None]) -> None:
    expect_log("notifications unavailable")
    for _ in range(3):
        await notifier.show(notice(), ignore)
    await notifier.withdraw("c1")


async def test_without_a_bus_it_is_said_once(
    notifier: DesktopNotifier, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[..., None]
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    expect_log("notifications unavailable")
    for _ in range(2):
        await notifier.show(notice(), ignore)


async def test_a_server_that_comes_later_is_found(bus: MessageBus, notifier: DesktopNotifier, expect_log: Callable[..., None]) -> None:
    expect_log("notifications unavailable")
    await notifier.show(notice(), ignore)
    server = await NotificationServer.start(bus)
    await notifier.show(notice(body="at last"), ignore)
    assert [shown.body for shown in server.shown] == ["at last"]


async def test_a_server_that_does_not_answer_is_not_waited_for(
    bus: MessageBus, notifier: DesktopNotifier, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[..., None]
) -> None:
    monkeypatch.setattr("app.desktop.notifier.desktop.WITHIN_S", 0.05)
    await bus.request_name("org.freedesktop.Notifications")
    bus.add_message_handler(lambda message: message.message_type is MessageType.METHOD_CALL)  # heard, and that is all
    expect_log("notifications unavailable")
    await notifier.show(notice(), ignore)


# What must not outlive the program


async def test_what_is_shown_goes_when_the_program_ends(bus: MessageBus, tmp_path: Path) -> None:
    server = await NotificationServer.start(bus, MARKUP)
    notifier = DesktopNotifier("Live Chat Desk", leftovers=tmp_path / "notices")
    await notifier.show(notice(), ignore)
    await notifier.show(notice(tag="c2"), ignore)
    await notifier.close()
    assert server.on_screen == ()
    assert not (tmp_path / "notices").exists()


async def test_what_a_killed_run_had_shown_is_taken_back_by_the_next(bus: MessageBus, tmp_path: Path) -> None:
    server = await NotificationServer.start(bus, MARKUP)
    killed = DesktopNotifier("Live Chat Desk", leftovers=tmp_path / "notices")
    for tag in ("c1", "c2", "c3"):
        await killed.show(notice(body="canary", tag=tag), ignore)
    await killed.withdraw("c2")
    noted = (tmp_path / "notices").read_bytes()
    assert b"canary" not in noted
    await killed.close()
    (tmp_path / "notices").write_bytes(noted)
    for number in (1, 3):
        server.put_back(number)
    again = DesktopNotifier("Live Chat Desk", leftovers=tmp_path / "notices")
    await again.begin()
    assert server.on_screen == ()
    await again.begin()
    await again.close()


async def test_another_servers_numbers_are_not_touched(bus: MessageBus, tmp_path: Path) -> None:
    server = await NotificationServer.start(bus, MARKUP)
    (tmp_path / "notices").write_bytes(msgspec.json.encode(Shown(":1.999", (1,))))
    other = DesktopNotifier("Somebody else")
    await other.show(notice(), ignore)
    again = DesktopNotifier("Live Chat Desk", leftovers=tmp_path / "notices")
    await again.begin()
    assert len(server.on_screen) == 1
    assert not (tmp_path / "notices").exists()
    await again.close()
    await other.close()


@pytest.mark.parametrize("content", [b"", b"{", b'{"server": 1, "numbers": "x"}'])
@pytest.mark.usefixtures("session_bus")
async def test_a_damaged_note_is_no_hindrance(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "notices").write_bytes(content)
    again = DesktopNotifier("Live Chat Desk", leftovers=tmp_path / "notices")
    await again.begin()
    await again.close()


@pytest.mark.parametrize("damaged", [b"", b'{"server":"M\xfcnchen"}', b'{"more":' + b"[" * 100_000])
def test_a_damaged_note_of_what_was_shown_says_nothing(tmp_path: Path, damaged: bytes) -> None:
    (tmp_path / "notices").write_bytes(damaged)
    assert Leftovers(tmp_path / "notices").read() is None
