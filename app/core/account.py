"""Who is signed in where: sign-in, sign-out, and what is forgotten then."""

import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

from app.core.changes import ChangeFeed, Changes
from app.core.errors import AppError, StoreError
from app.core.live import Live
from app.core.outbox import Outbox
from app.core.ports import Api, Secrets
from app.core.store import Store
from app.core.tokens import HeldTokens
from app.core.views import ConnectionState
from app.protocol.people import Me

if TYPE_CHECKING:
    from app.core.access import Access

log = logging.getLogger("livechat.account")

SIGN_OUT_WITHIN_S = 3.0
CLEAR_AGAIN_S = 60.0
"""While a disk has no room for clearing away what somebody may not see any more: how often that is tried."""

_T = TypeVar("_T")


class Account:
    """`connect` must be called before anything that asks the server. `clock`: local ms."""

    def __init__(self, store: Store, outbox: Outbox, live: Live, feed: ChangeFeed, clock: Callable[[], int]) -> None:
        self._store = store
        self._outbox = outbox
        self._live = live
        self._feed = feed
        self._clock = clock
        self._access: Access | None = None

    def connect(self, open_api: Callable[[str], Api], secrets: Secrets) -> None:
        """Give it the outside: what makes an Api for a server's address, and the keyring."""
        from app.core.access import Access, Around  # noqa: PLC0415 - it loads asyncio, and that makes the start a quarter slower

        settings = self._store.settings
        self._access = Access(HeldTokens(secrets, settings.device), Around(settings, open_api, self._clock, self.ended))

    @property
    def server(self) -> str:
        """The server's address, or empty before the first sign-in."""
        return self._store.settings.get("server")

    @property
    def email(self) -> str:
        """Who signed in last."""
        return self._store.settings.get("email")

    @property
    def secrets_kept(self) -> bool:
        """Whether the sign-in outlives this run."""
        return self._connected.tokens.secrets.kept

    @property
    def secrets_shut(self) -> bool:
        """Whether the keyring, where a sign-in may lie, did not open."""
        return self._access is not None and self._access.tokens.secrets.shut

    def unsent(self) -> int:
        """How many texts the server has not got; signing out would lose them."""
        return self._outbox.unsent()

    async def sign_in(self, server: str, email: str, password: str) -> Me:
        """Sign in and keep the refresh token in the keyring. Raises ApiError, Unreachable or StoreError.

        Where somebody else was signed in here before, everything of theirs is forgotten first.
        """
        server = with_scheme(server)
        access = self._connected
        tokens = await (await access.api(server)).sign_in(email, password, self._store.settings.device())
        if self._is_elses(tokens.me, server, email):
            self._store.erase()
        self._store.settings.put("server", server)
        self._store.settings.put("email", email)
        self._store.settings.note_end("")
        await access.accept(tokens)
        access.signed_in.set()
        self._feed.publish(Changes(me=True, everything=True))
        log.info("signed_in agent=%s kept=%s", tokens.me.agent.id, self.secrets_kept)
        return tokens.me

    def _is_elses(self, me: Me, server: str, email: str) -> bool:
        before = self._store.settings.me()
        if before is None:
            return self._store.settings.is_somebodys() and (server, email) != (self.server, self.email)
        return before.agent.id != me.agent.id

    async def resume(self) -> bool:
        """Go on with the sign-in that the keyring holds, without waiting for the server. False: there is none, or it has ended."""
        if not self.server or self._store.settings.ended_by:  # a keyring that was locked then may hold it still
            return False
        if not await self._connected.tokens.read():
            return False
        self._connected.signed_in.set()
        return True

    async def until_signed_in(self) -> None:
        """Wait until there is a sign-in to connect with; meanwhile clear away what a full disk, now or in an earlier run, left there."""
        import asyncio  # noqa: PLC0415 - loaded after the first paint
        from contextlib import suppress  # noqa: PLC0415 - as above

        signed_in = self._connected.signed_in
        while not signed_in.is_set():
            before = self._store.database.generation
            seconds = None if self._is_cleared() else CLEAR_AGAIN_S
            if self._store.database.generation != before:
                self._feed.publish(Changes(everything=True))
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await signed_in.wait()

    @property
    def is_signed_in(self) -> bool:
        """Whether there is one now, as far as is known here."""
        return self._access is not None and self._access.signed_in.is_set()

    async def sign_out(self) -> None:
        """End the sign-in here and, if it answers, at the server; forget everything, unsent texts too. Raises StoreError."""
        import asyncio  # noqa: PLC0415 - loaded after the first paint

        access, token, server = self._connected, self._connected.tokens.access, self.server
        access.drop()
        await access.tokens.delete()
        self._feed.publish(Changes(me=True))  # the link hangs up
        if token:
            try:
                async with asyncio.timeout(SIGN_OUT_WITHIN_S):
                    await (await access.api(server)).sign_out(token)
            except (AppError, TimeoutError):
                log.info("sign_out server_told=no")
        try:
            self._store.erase()
        finally:  # where nothing can be forgotten now, nobody is signed in all the same
            self._live.connected(ConnectionState.SIGNED_OUT)
            self._feed.publish(Changes(me=True, everything=True))

    async def ended(self, code: str) -> None:
        """The server ended the sign-in. What was typed stays; the conversations do not where the account was taken away.

        Nothing that fails or is slow, a full disk or a locked keyring, keeps that from being told.
        """
        self._connected.drop()
        self._store.settings.ends_by = code
        log.info("sign_in ended=%s cleared=%s", code, self._is_cleared())
        self._live.connected(ConnectionState.SIGNED_OUT, why=code)
        self._feed.publish(Changes(me=True, everything=True))
        await self._connected.tokens.delete()

    def _is_cleared(self) -> bool:
        """Whether the end of the sign-in is noted, and what goes with it has gone; both are done now where they can be."""
        settings = self._store.settings
        try:
            if settings.ends_by:
                settings.note_end(settings.ends_by)  # first: it needs less room, and the next run goes on from it
            if settings.is_to_be_cleared():
                self._store.drop_cache()
        except StoreError as error:
            log.warning("sign_in cleared=no code=%s", error.code)
            return False
        return True

    async def access(self, *, fresh: bool = False) -> str:
        """An access token that is good for a while, a new one if `fresh`. Raises ApiError (the sign-in has then ended) or Unreachable."""
        return await self._connected.token(fresh=fresh)

    async def ask(self, request: Callable[[Api, str], Awaitable[_T]]) -> _T:
        """Make a request with an access token, once more with a fresh one if that has just expired."""
        return await self._connected.ask(request)

    async def close(self) -> None:
        """Close what connections requests have left open."""
        if self._access is not None:
            await self._access.close()

    @property
    def _connected(self) -> "Access":
        if self._access is None:
            raise RuntimeError("Account.connect has not been called")
        return self._access


def with_scheme(server: str) -> str:
    """A server's address as a person writes it, with scheme and without a slash at the end."""
    server = server.strip().rstrip("/")
    return server if "://" in server else f"https://{server}"
