"""Passwords: hashed and checked with Argon2id, off the loop, and with the same work for people who do not exist."""

import asyncio
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

LONGEST = 1_024
_AT_ONCE = 2  # each takes a core and 64 MiB for a while


class Passwords:
    """Checks and hashes passwords, two at a time."""

    def __init__(self) -> None:
        self._hasher = PasswordHasher()
        self._nobody = _nobody()
        self._turn = asyncio.Semaphore(_AT_ONCE)

    async def match(self, password_hash: str | None, password: str) -> bool:
        """Whether the password belongs to the hash. None (an unknown person) costs the same time and is never right."""
        async with self._turn:
            right = await asyncio.to_thread(self._verify, password_hash or self._nobody, password)
        return right and password_hash is not None

    async def hashed(self, password: str) -> str:
        """The hash to be stored."""
        async with self._turn:
            return await asyncio.to_thread(hash_password, password)

    def _verify(self, password_hash: str, password: str) -> bool:
        try:
            return self._hasher.verify(password_hash, password[:LONGEST])
        except (VerificationError, InvalidHashError):
            return False


@cache
def _nobody() -> str:
    """The hash that unknown people's passwords are held against; made once, for it costs as much as any."""
    return hash_password("nobody has this password")


def hash_password(password: str) -> str:
    """The Argon2id hash to be stored. Takes about 50 ms."""
    return PasswordHasher().hash(password[:LONGEST])
