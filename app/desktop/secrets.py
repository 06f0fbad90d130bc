"""The operating system's keyring, and only that: where it is none that protects what it holds, secrets live as long as this run."""

import asyncio
import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

log = logging.getLogger("livechat.secrets")

SERVICE = "Live Chat Desk"
TRUSTED = frozenset(f"keyring.backends.{name}" for name in ("Windows", "macOS", "SecretService", "libsecret", "kwallet"))
PROMPT_S = 60.0  # for a person to unlock the keyring
CHAINER = "keyring.backends.chainer"


class KeyringSecrets:
    """Reads and writes by name. Never raises: a keyring that is locked, gone or not to be trusted means that nothing is kept."""

    def __init__(self, service: str = SERVICE) -> None:
        self._service = service
        self._memory: dict[str, str] = {}
        self._kept = self._shut = False

    @property
    def kept(self) -> bool:
        """Whether the keyring answered the last time it was asked."""
        return self._kept

    @property
    def shut(self) -> bool:
        """See Secrets."""
        return self._shut

    async def read(self, name: str) -> str | None:
        """The secret, or None."""
        if name in self._memory:
            return self._memory[name]
        secret: str | None = await asyncio.to_thread(self._read, name)
        if secret is not None:
            self._memory[name] = secret
        return secret

    async def write(self, name: str, secret: str) -> None:
        """Keep a secret, in memory at least."""
        self._memory[name] = secret
        try:
            async with asyncio.timeout(PROMPT_S):
                await asyncio.to_thread(self._write, name, secret)
        except TimeoutError as error:
            self._failed("write", error)

    async def delete(self, name: str) -> None:
        """Forget a secret; one that is not there is forgotten already."""
        self._memory.pop(name, None)
        try:
            async with asyncio.timeout(PROMPT_S):
                await asyncio.to_thread(self._delete, name)
        except TimeoutError as error:
            self._failed("delete", error)

    # In a thread: each may wait until a person has unlocked the keyring

    def _read(self, name: str) -> str | None:
        try:
            backend = trusted_backend()
            secret = backend.get_password(self._service, name) if backend else None
        except Exception as error:  # noqa: BLE001 - each backend raises errors of its own
            self._failed("read", error)
            return None
        self._answered(backend)
        return secret

    def _write(self, name: str, secret: str) -> None:
        try:
            backend = trusted_backend()
            if backend is not None:
                backend.set_password(self._service, name, secret)
        except Exception as error:  # noqa: BLE001 - as above
            self._failed("write", error)
            return
        self._answered(backend)

    def _delete(self, name: str) -> None:
        try:
            backend = trusted_backend()
            if backend is not None and backend.get_password(self._service, name) is not None:
                backend.delete_password(self._service, name)
        except Exception as error:  # noqa: BLE001 - as above
            self._failed("delete", error)

    def _answered(self, backend: "KeyringBackend | None") -> None:
        self._kept, self._shut = backend is not None, False

    def _failed(self, act: str, error: Exception) -> None:
        self._kept, self._shut = False, True
        log.info("keyring act=%s failed=%s", act, type(error).__name__)


def trusted_backend() -> "KeyringBackend | None":
    """The keyring in use if it is one of the operating systems' own; the first such one where several are chained."""
    import keyring  # noqa: PLC0415 - slow to load, and finding a backend asks D-Bus

    backend = keyring.get_keyring()
    candidates = backend.backends if type(backend).__module__ == CHAINER else [backend]  # type: ignore[attr-defined] # the chainer's
    for candidate in candidates:
        module = type(candidate).__module__
        if module in TRUSTED or module.startswith("keyring.backends.macOS."):
            return candidate
    log.info("keyring none_trusted backend=%s", type(backend).__module__)
    return None
