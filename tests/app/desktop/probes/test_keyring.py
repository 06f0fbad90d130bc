"""Whether a keyring keeps what it is given: one that does, a locked one, one that asks without end, none, and one that loses it."""

import asyncio
import threading
from collections.abc import Iterator

import keyring
import pytest
from keyring.errors import InitError, KeyringLocked, NoKeyringError

from app.core.diagnosis.findings import KeyringSeen
from app.desktop import secrets
from app.desktop.probes.keyring import probe_keyring
from tests.fakes.keyrings import Kept


class Forgetful(Kept):
    """Says that it keeps, and does not."""

    def get_password(self, service: str, username: str) -> str | None:  # noqa: ARG002
        return None


class Asking(Kept):
    """Waits for a password that nobody gives, until the test ends."""

    def __init__(self) -> None:
        super().__init__()
        self.given = threading.Event()

    def set_password(self, service: str, username: str, password: str) -> None:  # noqa: ARG002
        self.given.wait()


@pytest.fixture(autouse=True)
def _trusted(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    before = keyring.get_keyring()
    monkeypatch.setattr(secrets, "TRUSTED", frozenset({__name__, Kept.__module__}))
    yield
    keyring.set_keyring(before)


async def test_a_value_is_really_kept_and_nothing_stays_behind() -> None:
    backend = Kept()
    keyring.set_keyring(backend)
    assert await probe_keyring() is KeyringSeen.KEPT
    assert (backend.written, backend.held) == (1, {})


@pytest.mark.parametrize(
    ("failure", "seen"),
    [
        (KeyringLocked(), KeyringSeen.LOCKED),
        (InitError(), KeyringSeen.LOCKED),
        (NoKeyringError(), KeyringSeen.MISSING),
        (OSError(), KeyringSeen.BROKEN),
    ],
    ids=str,
)
async def test_a_locked_one_is_told_from_one_that_is_missing(failure: Exception, seen: KeyringSeen) -> None:
    keyring.set_keyring(Kept(failure))
    assert await probe_keyring() is seen


async def test_one_that_is_not_to_be_trusted_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "TRUSTED", frozenset())
    backend = Kept()
    keyring.set_keyring(backend)
    assert await probe_keyring() is KeyringSeen.MISSING
    assert backend.written == 0


async def test_one_that_loses_what_it_gets_is_broken() -> None:
    keyring.set_keyring(Forgetful())
    assert await probe_keyring() is KeyringSeen.BROKEN


async def test_one_that_asks_for_a_password_is_not_waited_for() -> None:
    backend = Asking()
    keyring.set_keyring(backend)
    try:
        assert await probe_keyring(within_s=0.01) is KeyringSeen.LOCKED
    finally:
        backend.given.set()
        for thread in threading.enumerate():
            if thread.name == "keyring probe":
                await asyncio.to_thread(thread.join)
