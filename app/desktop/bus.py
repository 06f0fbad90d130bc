"""Coming to a D-Bus bus, and letting go of it, which nothing holds up."""

import asyncio
import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dbus_fast.aio import MessageBus

log = logging.getLogger("livechat.bus")

_GONE_WITHIN_S = 2.0


async def dial(address: str | None = None, *, system: bool = False, with_files: bool = False) -> "MessageBus":
    """A connection to the bus at this address, else to the session's, or the `system`'s. `with_files`: answers may bring open files.

    Raises what the bus raises where there is none: no address, no socket, no permission.
    """
    from dbus_fast import BusType  # noqa: PLC0415 - loaded when first needed: the window must be painted before
    from dbus_fast.aio import MessageBus  # noqa: PLC0415 - as above

    kind = BusType.SYSTEM if system else BusType.SESSION
    return await MessageBus(bus_address=address, bus_type=kind, negotiate_unix_fd=with_files).connect()


async def hang_up(bus: "MessageBus") -> None:
    """Let go of it. Never raises: what broke it was told to whoever asked something."""
    bus.disconnect()
    try:
        async with asyncio.timeout(_GONE_WITHIN_S):
            await bus.wait_for_disconnect()  # type: ignore[no-untyped-call] # the library left it untyped
    except Exception as error:  # noqa: BLE001 - the library raises again whatever broke the connection
        log.info("bus broke=%s", type(error).__name__)
