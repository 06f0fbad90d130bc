"""The number at the program's icon, as a dock hears of it."""

import asyncio
from pathlib import Path
from typing import Any

from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus

from app.desktop.launcher import LauncherEntry
from tests.fakes.patience import PATIENCE_S

RULE = "type='signal',interface='com.canonical.Unity.LauncherEntry'"


async def dock(bus: MessageBus) -> "asyncio.Queue[Message]":
    """What a dock is told."""
    heard: asyncio.Queue[Message] = asyncio.Queue()

    def note(message: Message) -> None:
        if message.message_type is MessageType.SIGNAL and message.member == "Update":
            heard.put_nowait(message)

    bus.add_message_handler(note)
    name = "org.freedesktop.DBus"
    await bus.call(Message(name, "/org/freedesktop/DBus", name, "AddMatch", signature="s", body=[RULE]))
    return heard


async def told(heard: "asyncio.Queue[Message]") -> list[Any]:
    async with asyncio.timeout(PATIENCE_S):
        return list((await heard.get()).body)


async def test_a_dock_is_told_of_the_number_and_that_there_is_none(bus: MessageBus) -> None:
    heard = await dock(bus)
    entry = LauncherEntry("io.livechatdesk.Desk")
    assert await entry.show(3)
    assert await entry.show(0)
    three, none = await told(heard), await told(heard)
    assert three == ["application://io.livechatdesk.Desk.desktop", {"count": Variant("x", 3), "count-visible": Variant("b", True)}]
    assert none[1] == {"count": Variant("x", 0), "count-visible": Variant("b", False)}
    await entry.close()


async def test_a_lost_bus_is_found_again(bus: MessageBus) -> None:
    heard = await dock(bus)
    entry = LauncherEntry("io.livechatdesk.Desk")
    await entry.show(1)
    await told(heard)
    await entry.close()
    await entry.show(2)
    assert (await told(heard))[1]["count"] == Variant("x", 2)
    await entry.close()


async def test_without_a_session_nothing_happens(tmp_path: Path) -> None:
    entry = LauncherEntry("io.livechatdesk.Desk", f"unix:path={tmp_path}/nobody")
    assert not await entry.show(1)
    await entry.close()
