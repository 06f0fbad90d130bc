"""A server that only answers sign-ins, and a computer without a keyring."""

import asyncio

from app.protocol.api import Tokens
from app.ui import sample


class SignInDoor:
    """Answers as the test says; at first, that Anna is in."""

    def __init__(self) -> None:
        self.answer: Tokens | Exception = Tokens(access_token="a", refresh_token="r", expires_in=900, me=sample.ME)
        self.asked: list[tuple[str, str]] = []

    async def sign_in(self, email: str, password: str, device: str) -> Tokens:
        assert device
        self.asked.append((email, password))
        await asyncio.sleep(0)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    async def close(self) -> None:
        """Nothing is open."""


class NoKeyring:
    """Secrets that live as long as the test."""

    kept = shut = False

    async def read(self, name: str) -> str | None:
        assert name
        return None

    async def write(self, name: str, secret: str) -> None:
        assert name
        assert secret

    async def delete(self, name: str) -> None:
        assert name
