"""The same on Windows and macOS, through desktop-notifier."""

import asyncio
from typing import TYPE_CHECKING
from uuid import uuid4

from app.core.diagnosis.findings import NoticesSeen

if TYPE_CHECKING:
    import desktop_notifier

_TAKEN_BACK_WITHIN_S = 3.0
_LOOK_AGAIN_S = 0.2


async def probe_library(app_name: str, words: str, notifier: "desktop_notifier.DesktopNotifier | None" = None) -> NoticesSeen:
    """These systems show who may notify, and what is in their notification centre.

    `notifier`: the one that the program has; on a Mac a second one would take its clicks. None: there is no program that runs.
    """
    import desktop_notifier as library  # noqa: PLC0415 - loaded when first needed

    notifier = notifier or library.DesktopNotifier(app_name)
    if not await notifier.request_authorisation():
        return NoticesSeen(allowed=False)
    tag, dispatched = f"alert-check-{uuid4()}", list[bool]()
    await notifier.send_notification(
        library.Notification(title=app_name, message=words, identifier=tag, on_dispatched=lambda: dispatched.append(True))
    )
    can = await notifier.get_capabilities()
    await notifier.clear(tag)
    return NoticesSeen(
        allowed=True,
        name=app_name,
        capabilities=frozenset(_called(can, library.Capability)),
        shown=bool(dispatched),
        withdrawn=await _is_gone(notifier, tag),
    )


async def _is_gone(notifier: "desktop_notifier.DesktopNotifier", tag: str) -> bool:
    """Whether it is taken back, which macOS does some time after it was asked to."""
    try:
        async with asyncio.timeout(_TAKEN_BACK_WITHIN_S):
            while tag in await notifier.get_current_notifications():  # noqa: ASYNC110 - nothing tells when it is done
                await asyncio.sleep(_LOOK_AGAIN_S)
    except TimeoutError:
        return False
    return True


def _called(can: "frozenset[object]", known: object) -> list[str]:
    """These capabilities by the names that Linux desktops have for them."""
    names = {"MESSAGE": "body", "ON_CLICKED": "actions"}
    return [name for member, name in names.items() if getattr(known, member) in can]
