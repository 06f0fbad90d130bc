"""A notification server that takes longer than anybody waits: what it shows late is still ours, and nobody hangs behind it."""

import asyncio
import sys
from collections.abc import AsyncGenerator, Callable
from pathlib import Path

import pytest
from dbus_fast import Message, MessageType
from dbus_fast.aio import MessageBus

from app.core.notice import NoticeAct
from app.core.ports import Notice, Pressed
from app.desktop.notifier.desktop import DesktopNotifier
from app.desktop.notifier.leftovers import Leftovers
from app.protocol.ids import ConversationId
from tests.fakes.notifications import NotificationServer
from tests.fakes.patience import PATIENCE_S

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="D-Bus is Linux's")

NUMBER = 7


def notice(tag: str = "c1") -> Notice:
    return Notice(tag, "New message", "hello", ConversationId(tag))


class Slow:
    """Answers what it is asked to show when it is told to, and hears what is to be closed. `stuck`: that it does not answer either."""

    def __init__(self, bus: MessageBus) -> None:
        self._bus = bus
        self._shows: asyncio.Queue[Message] = asyncio.Queue()
        self.closed: asyncio.Queue[int] = asyncio.Queue()
        self.stuck = False
        bus.add_message_handler(self._hear)

    @property
    def waiting(self) -> int:
        """How many it was asked to show and has not."""
        return self._shows.qsize()

    async def asked(self) -> Message:
        async with asyncio.timeout(PATIENCE_S):
            return await self._shows.get()

    async def answer(self, number: int = NUMBER) -> None:
        await self.answer_to(await self.asked(), number)

    async def answer_to(self, asked: Message, number: int = NUMBER) -> None:
        await self._bus.send(Message.new_method_return(asked, "u", [number]))

    async def press(self, number: int = NUMBER) -> None:
        name = "org.freedesktop.Notifications"
        await self._bus.send(Message.new_signal("/org/freedesktop/Notifications", name, "ActionInvoked", "us", [number, "default"]))

    def _hear(self, message: Message) -> bool | Message:
        if message.message_type is not MessageType.METHOD_CALL or message.member not in ("Notify", "CloseNotification"):
            return False
        if message.member == "Notify":
            self._shows.put_nowait(message)
            return True
        self.closed.put_nowait(message.body[0])
        return True if self.stuck else Message.new_method_return(message)


@pytest.fixture
async def slow(bus: MessageBus, notifier: DesktopNotifier, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[..., None]) -> Slow:
    """What it can is known, and nobody waits for it any longer."""
    expect_log("notifications unavailable")
    await NotificationServer.start(bus)
    await notifier.quiet()
    monkeypatch.setattr("app.desktop.notifier.desktop.WITHIN_S", 0)
    return Slow(bus)


@pytest.fixture
async def notifier(tmp_path: Path) -> AsyncGenerator[DesktopNotifier]:
    opened = DesktopNotifier("Live Chat Desk", leftovers=tmp_path / "notices")
    yield opened
    await opened.close()


async def done(pressed: asyncio.Queue[Pressed]) -> Pressed:
    async with asyncio.timeout(PATIENCE_S):
        return await pressed.get()


async def closed(slow: Slow) -> int:
    async with asyncio.timeout(PATIENCE_S):
        return await slow.closed.get()


async def test_what_is_shown_late_is_heard_and_taken_back_like_any_other(slow: Slow, notifier: DesktopNotifier, tmp_path: Path) -> None:
    pressed = asyncio.Queue[Pressed]()
    await notifier.show(notice(), pressed.put_nowait)
    await slow.answer()
    await slow.press()
    assert (await done(pressed)).act is NoticeAct.OPEN
    assert b"7" in (tmp_path / "notices").read_bytes()
    await notifier.withdraw("c1")
    assert await closed(slow) == NUMBER


async def test_what_was_withdrawn_before_it_was_shown_is_closed_as_soon_as_it_is(slow: Slow, notifier: DesktopNotifier) -> None:
    await notifier.show(notice(), lambda _: None)
    await notifier.withdraw("c1")
    await slow.answer()
    assert await closed(slow) == NUMBER


async def test_of_two_with_one_tag_the_older_goes_when_it_comes_late(slow: Slow, notifier: DesktopNotifier) -> None:
    pressed = asyncio.Queue[Pressed]()
    await notifier.show(notice(), lambda _: None)
    await notifier.show(notice(), pressed.put_nowait)
    await slow.answer(NUMBER)
    assert await closed(slow) == NUMBER
    await slow.answer(NUMBER + 1)
    await slow.press(NUMBER + 1)
    assert (await done(pressed)).act is NoticeAct.OPEN


async def test_who_quits_waits_once_and_what_was_left_is_noted(slow: Slow, notifier: DesktopNotifier, tmp_path: Path) -> None:
    pressed = asyncio.Queue[Pressed]()
    for number in range(5):
        await notifier.show(notice(f"c{number}"), pressed.put_nowait)
        await slow.answer(number + 1)
        await slow.press(number + 1)
        await done(pressed)
    slow.stuck = True
    await notifier.close()
    noted = Leftovers(tmp_path / "notices").read()
    assert noted is not None
    assert noted.numbers == (1, 2, 3, 4, 5)


def questions(bus: MessageBus) -> asyncio.Queue[Message]:
    """What the server is asked about itself, which nobody answers."""
    asked = asyncio.Queue[Message]()

    def hold(message: Message) -> bool:
        mine = message.message_type is MessageType.METHOD_CALL and message.member == "GetCapabilities"
        if mine:
            asked.put_nowait(message)
        return mine

    bus.add_message_handler(hold)
    return asked


async def test_what_comes_while_the_server_is_started_is_shown_once_it_has(bus: MessageBus, session_bus: str) -> None:
    assert session_bus
    asked = questions(bus)
    server, notifier = await NotificationServer.start(bus), DesktopNotifier("Live Chat Desk")
    async with asyncio.TaskGroup() as group:
        starting = group.create_task(notifier.ask_leave())
        question = await asked.get()
        await notifier.show(notice("c1"), lambda _: None)
        await notifier.show(notice("c2"), lambda _: None)
        await notifier.withdraw("c1")
        assert server.shown == ()
        await bus.send(Message.new_method_return(question, "as", [["body"]]))
        await starting
    assert len(server.on_screen) == 1
    await notifier.close()


async def test_what_is_taken_back_while_the_server_shows_another_first_is_never_shown(bus: MessageBus, session_bus: str) -> None:
    assert session_bus
    asked = questions(bus)
    await NotificationServer.start(bus)
    notifier, slow = DesktopNotifier("Live Chat Desk"), Slow(bus)
    async with asyncio.TaskGroup() as group:
        starting = group.create_task(notifier.ask_leave())
        question = await asked.get()
        await notifier.show(notice("c1"), lambda _: None)
        await notifier.show(notice("c2"), lambda _: None)
        await bus.send(Message.new_method_return(question, "as", [["body"]]))
        first = await slow.asked()
        await notifier.withdraw("c2")
        await slow.answer_to(first)
        await starting
    assert slow.waiting == 0
    await notifier.close()


async def test_a_server_that_comes_to_the_bus_after_it_was_asked_still_answers(
    slow: Slow, notifier: DesktopNotifier, bus: MessageBus
) -> None:
    """As one does that D-Bus starts for what it is asked."""
    await notifier.show(notice(), lambda _: None)
    await bus.release_name("org.freedesktop.Notifications")
    await bus.request_name("org.freedesktop.Notifications")
    await slow.answer()
    await notifier.withdraw("c1")
    assert await closed(slow) == NUMBER
