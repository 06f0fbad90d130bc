"""Whether the keyring keeps what it is given: a value is written, read and deleted."""

import asyncio
import logging
import threading
from uuid import uuid4

from app.core.diagnosis.findings import KeyringSeen
from app.desktop.secrets import SERVICE, trusted_backend

log = logging.getLogger("livechat.secrets")

_ANSWERS_WITHIN_S = 8.0


async def probe_keyring(within_s: float = _ANSWERS_WITHIN_S) -> KeyringSeen:
    """What came of it. One that does not answer in time waits for somebody to unlock it.

    In a thread that nothing waits for: a question for a password may stand on a screen that nobody looks at.
    """
    loop = asyncio.get_running_loop()
    seen: asyncio.Future[KeyringSeen] = loop.create_future()

    def tell(found: KeyringSeen) -> None:
        if not seen.done():
            seen.set_result(found)

    def work() -> None:
        found = _tried()
        try:
            loop.call_soon_threadsafe(tell, found)
        except RuntimeError:  # the loop has ended meanwhile
            log.info("keyring answered=late")

    threading.Thread(target=work, name="keyring probe", daemon=True).start()
    try:
        async with asyncio.timeout(within_s):
            return await seen
    except TimeoutError:
        return KeyringSeen.LOCKED


def _tried() -> KeyringSeen:
    from keyring.errors import InitError, KeyringLocked, NoKeyringError  # noqa: PLC0415 - slow to load

    try:
        return _kept()
    except NoKeyringError:
        return KeyringSeen.MISSING
    except (KeyringLocked, InitError):  # the latter: there is none yet, and nobody wanted to make one
        return KeyringSeen.LOCKED
    except Exception as error:  # noqa: BLE001 - each backend raises errors of its own
        log.info("keyring probe_failed=%s", type(error).__name__)
        return KeyringSeen.BROKEN


def _kept() -> KeyringSeen:
    backend = trusted_backend()
    if backend is None:
        return KeyringSeen.MISSING
    name, value = f"alert check {uuid4()}", str(uuid4())
    backend.set_password(SERVICE, name, value)
    try:
        kept = backend.get_password(SERVICE, name) == value
    finally:
        backend.delete_password(SERVICE, name)
    return KeyringSeen.KEPT if kept and backend.get_password(SERVICE, name) is None else KeyringSeen.BROKEN
