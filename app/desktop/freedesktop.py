"""The notification server of a Linux desktop, spoken to over D-Bus: what it can do, and taking back what an earlier run left there."""

import logging
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dbus_fast.aio import MessageBus

log = logging.getLogger("livechat.notifier")

_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"


async def capabilities() -> tuple[frozenset[str], str] | None:
    """Its capabilities, such as body-markup, and the name it has on the bus for now; None where there is no server, or no bus."""
    async with _session() as bus:
        answer = await _ask(bus, "GetCapabilities")
        return None if answer is None else (frozenset(answer.body[0]), answer.sender or "")


async def take_back(server: str, numbers: Iterable[int]) -> None:
    """Close these notices, where the server is still the one that gave them their numbers."""
    async with _session() as bus:
        answer = await _ask(bus, "GetServerInformation")
        if answer is None or answer.sender != server:
            return
        for number in numbers:
            await _ask(bus, "CloseNotification", "u", number)


@asynccontextmanager
async def _session() -> "AsyncIterator[MessageBus | None]":
    """A connection to the session's bus; None where there is none."""
    from dbus_fast.aio import MessageBus  # noqa: PLC0415 - loaded when first needed: the window must be painted before

    try:
        bus = await MessageBus().connect()
    except Exception as error:  # noqa: BLE001 - no address, no socket, no permission: each raises its own
        log.info("bus failed=%s", type(error).__name__)
        yield None
        return
    try:
        yield bus
    finally:
        bus.disconnect()
        await bus.wait_for_disconnect()  # type: ignore[no-untyped-call] # the library left it untyped


async def _ask(bus: "MessageBus | None", member: str, signature: str = "", *values: int) -> Any:
    """The answer; None where there is none to be had."""
    from dbus_fast import Message, MessageType  # noqa: PLC0415 - as above

    if bus is None:
        return None
    message = Message(destination=_NAME, path=_PATH, interface=_NAME, member=member, signature=signature, body=list(values))
    answer = await bus.call(message)
    return answer if answer is not None and answer.message_type is MessageType.METHOD_RETURN else None
