"""Whether notifications are shown: one is, for a moment, and is taken back."""

import asyncio
import logging
import sys
from typing import TYPE_CHECKING

from app.core.diagnosis.findings import NoticesSeen
from app.desktop.notifier.desktops import gnome_asks_for_quiet
from app.desktop.probes.gnome import gnome_forbids
from app.desktop.probes.library import probe_library
from app.desktop.probes.session import Answer, Session

if TYPE_CHECKING:
    import desktop_notifier

log = logging.getLogger("livechat.notifier")

_TAKEN_BACK_WITHIN_S = 3.0
_DENIED = ("org.freedesktop.DBus.Error.AccessDenied", "org.freedesktop.DBus.Error.AuthFailed")


async def probe_notices(
    app_name: str, entry: str, words: str, system: str = sys.platform, library: "desktop_notifier.DesktopNotifier | None" = None
) -> NoticesSeen:
    """`entry`: the name of the program's desktop entry; `words`: what the notification says. `library`: see probe_library."""
    if not system.startswith("linux"):
        return await probe_library(app_name, words, library)
    try:
        session = await Session.open()
    except Exception as error:  # noqa: BLE001 - no address, no socket, no permission: each raises its own
        log.info("probe bus_failed=%s", type(error).__name__)
        return NoticesSeen(session=False)
    try:
        return await _probed(session, app_name, entry, words)
    finally:
        await session.leave()


async def _probed(session: Session, app_name: str, entry: str, words: str) -> NoticesSeen:
    can = await session.ask("GetCapabilities")
    if can.error:
        return _refused(can)
    name = await session.ask("GetServerInformation")
    shown = await _shown(session, app_name, entry, words)
    withdrawn = not shown.error and await _withdrawn(session, shown.values[0])
    return NoticesSeen(
        allowed=shown.error not in _DENIED and not await gnome_forbids(entry),
        quiet=await session.property("Inhibited") is True or await gnome_asks_for_quiet(),
        name=str(name.values[0]) if name.values else "",
        capabilities=frozenset(can.values[0]),
        shown=not shown.error,
        withdrawn=withdrawn,
    )


def _refused(answer: Answer) -> NoticesSeen:
    log.info("probe refused=%s", answer.error)
    return NoticesSeen(allowed=False) if answer.error in _DENIED else NoticesSeen(server=False)


async def _shown(session: Session, app_name: str, entry: str, words: str) -> Answer:
    from dbus_fast import Variant  # noqa: PLC0415 - loaded when first needed

    await session.listen()
    hints = {"desktop-entry": Variant("s", entry), "transient": Variant("b", True)}
    return await session.ask("Notify", "susssasa{sv}i", app_name, 0, "", app_name, words, [], hints, -1)


async def _withdrawn(session: Session, number: int) -> bool:
    """Whether the server says that it is off the screen."""
    if (await session.ask("CloseNotification", "u", number)).error:
        return False
    try:
        async with asyncio.timeout(_TAKEN_BACK_WITHIN_S):
            while await session.closed.get() != number:
                pass
    except TimeoutError:
        return False
    return True
