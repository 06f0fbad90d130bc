"""Which proxy the system says leads to a server: environment variables, then the desktop's settings, automatic ones included."""

import asyncio
import logging
import sys
from collections.abc import Callable
from urllib.parse import urlsplit
from urllib.request import getproxies_environment, proxy_bypass

from app.desktop.bus import dial, hang_up

log = logging.getLogger("livechat.proxies")

_PORTAL = "org.freedesktop.portal.Desktop"


class DesktopProxies:
    """`ask`: what answers for an address on Windows and macOS, in a thread; on Linux the desktop's portal is asked."""

    def __init__(self, ask: Callable[[str], str], system: str = sys.platform) -> None:
        self._ask = ask
        self._system = system

    async def toward(self, server: str) -> str:
        """The address of the proxy on the way to this server; empty where there is none."""
        by_environment = from_environment(server)
        if by_environment is not None:
            return by_environment
        if self._system.startswith("linux"):
            return await _from_portal(server)
        return await asyncio.to_thread(self._ask, server)


def from_environment(server: str) -> str | None:
    """What https_proxy, http_proxy, all_proxy and no_proxy say; None where they say nothing."""
    proxies, parts = getproxies_environment(), urlsplit(server)
    found = proxies.get(parts.scheme) or proxies.get("all")
    if not found:
        return None
    if proxy_bypass(parts.netloc):
        return ""
    return found if "://" in found else f"http://{found}"


async def _from_portal(server: str) -> str:
    """What the desktop's settings say, an automatic configuration (PAC) included."""
    from dbus_fast import Message, MessageType  # noqa: PLC0415 - loaded when first needed: the window must be painted before

    try:
        bus = await dial()
    except Exception as error:  # noqa: BLE001 - no address, no socket, no permission: each raises its own
        log.info("portal bus_failed=%s", type(error).__name__)
        return ""
    try:
        path, interface = "/org/freedesktop/portal/desktop", "org.freedesktop.portal.ProxyResolver"
        answer = await bus.call(Message(destination=_PORTAL, path=path, interface=interface, member="Lookup", signature="s", body=[server]))
    finally:
        await hang_up(bus)
    if answer is None or answer.message_type is not MessageType.METHOD_RETURN or not answer.body[0]:
        return ""
    first: str = answer.body[0][0]
    return "" if first.startswith("direct:") else first
