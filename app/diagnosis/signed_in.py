"""The sign-in as it is looked at: renewed where nobody else has it, and only looked up where a running program does."""

from collections.abc import Callable

from app.core.account import Account
from app.core.diagnosis.findings import SignInSeen
from app.core.errors import AppError
from app.core.ports import Secrets
from app.core.settings import Settings


class OwnSignIn:
    """That of an account which is ours to use. `done`: told once it has been, so that another program may."""

    def __init__(self, account: Account, done: Callable[[], object] = lambda: None) -> None:
        self._account = account
        self._done = done
        self.access = ""

    async def look(self) -> SignInSeen:
        """Get an access token from the server, as every connection begins."""
        try:
            return await self._renewed()
        finally:
            self._done()

    async def _renewed(self) -> SignInSeen:
        account = self._account
        if not account.is_signed_in and not await account.resume():
            return SignInSeen(account.email)
        try:
            self.access = await account.access()
        except AppError as error:
            return SignInSeen(account.email, kept=True, error=error.code)
        return SignInSeen(account.email, kept=account.secrets_kept, renewed=True)

    async def close(self) -> None:
        """Its connections to the server."""
        await self._account.close()


class ElsewhereSignIn:
    """That of a program which is running: to renew it would end it there."""

    access = ""

    def __init__(self, settings: Settings, secrets: Secrets) -> None:
        self._settings = settings
        self._secrets = secrets

    async def look(self) -> SignInSeen:
        """Whether the keyring has it."""
        device = self._settings.get("device")
        kept = bool(device and await self._secrets.read(device))
        return SignInSeen(self._settings.get("email"), kept=kept)

    async def close(self) -> None:
        """There is nothing."""


class NoSignIn:
    """None that could be read. `error`: why, as an AppError's code; empty: there has never been one."""

    access = ""

    def __init__(self, error: str = "") -> None:
        self._error = error

    async def look(self) -> SignInSeen:
        """Nothing more than that."""
        return SignInSeen("", error=self._error)

    async def close(self) -> None:
        """There is nothing."""
