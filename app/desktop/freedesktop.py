"""What the notification server of a Linux desktop can do, asked over D-Bus."""

import logging

log = logging.getLogger("livechat.notifier")

_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"


async def capabilities() -> frozenset[str] | None:
    """Its capabilities, such as body-markup; None where there is no server, or no bus."""
    from dbus_fast import Message, MessageType  # noqa: PLC0415 - loaded when first needed: the window must be painted before
    from dbus_fast.aio import MessageBus  # noqa: PLC0415 - as above

    try:
        bus = await MessageBus().connect()
    except Exception as error:  # noqa: BLE001 - no address, no socket, no permission: each raises its own
        log.info("bus failed=%s", type(error).__name__)
        return None
    try:
        answer = await bus.call(Message(destination=_NAME, path=_PATH, interface=_NAME, member="GetCapabilities"))
    finally:
        bus.disconnect()
        await bus.wait_for_disconnect()  # type: ignore[no-untyped-call] # the library left it untyped
    if answer is None or answer.message_type is not MessageType.METHOD_RETURN:
        return None
    return frozenset(answer.body[0])
