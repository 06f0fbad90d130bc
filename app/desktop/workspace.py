"""When a Mac sleeps and wakes up, heard from its workspace through rubicon, which the notifications bring along."""

import asyncio
import importlib
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from app.core.ports import Moment

log = logging.getLogger("livechat.machine")

_MOMENTS = {"NSWorkspaceWillSleepNotification": Moment.SLEEPS, "NSWorkspaceDidWakeNotification": Moment.WAKES}


class Workspace:
    """The Mac's sleep waits up to some thirty seconds for those who listen, but not for what they begin: a goodbye is sent at once."""

    async def watch(self, feel: Callable[[Moment], Awaitable[None]]) -> None:
        """Tell of each sleep and each waking, until cancelled. Never raises."""
        heard: asyncio.Queue[Moment] = asyncio.Queue()
        try:
            forget = _observe(heard.put_nowait)
        except Exception as error:  # noqa: BLE001 - the bridge to Objective-C raises errors of its own
            log.info("workspace failed=%s", type(error).__name__)
            return
        try:
            while True:
                await feel(await heard.get())
        finally:
            forget()


def _observe(note: Callable[[Moment], None]) -> Callable[[], None]:
    """Have `note` called in the main thread; the returned function ends that."""
    objc: Any = importlib.import_module("rubicon.objc")
    center = objc.ObjCClass("NSWorkspace").sharedWorkspace.notificationCenter
    block = objc.Block(lambda notification: note(_MOMENTS[str(objc.ObjCInstance(notification).name)]), None, objc.objc_id)
    queue = objc.ObjCClass("NSOperationQueue").mainQueue
    observers = [center.addObserverForName(name, object=None, queue=queue, usingBlock=block) for name in _MOMENTS]

    def forget() -> None:
        for observer in observers:
            center.removeObserver(observer)

    return forget
