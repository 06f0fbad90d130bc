"""Who is signed in where: sign-in, the tokens and their rotation, sign-out."""

import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct

from app.core.changes import ChangeFeed, Changes
from app.core.errors import ApiError, AppError, StoreError
from app.core.live import Live
from app.core.outbox import Outbox
from app.core.ports import Api, Secrets
from app.core.settings import ENDED_BY
from app.core.store import Store
from app.core.tokens import HeldTokens
from app.core.views import ConnectionState
from app.protocol.api import Tokens
from app.protocol.errors import ErrorCode
from app.protocol.people import Me

if TYPE_CHECKING:  # asyncio is loaded after the first paint: it would make the start a quarter slower
    import asyncio

log = logging.getLogger("livechat.account")

SIGN_OUT_WITHIN_S = 3.0
ENDED = (ErrorCode.REVOKED, ErrorCode.TOKEN_EXPIRED, ErrorCode.UNAUTHENTICATED, ErrorCode.NOT_ENTITLED, ErrorCode.WRONG_CREDENTIALS)

_T = TypeVar("_T")


class _Outside(Struct, frozen=True):
    open_api: Callable[[str], Api]
    tokens: HeldTokens
    refreshing: "asyncio.Lock"
    signed_in: "asyncio.Event"


class Account:
    """`connect` must be called before anything that asks the server. `clock`: local ms."""

    def __init__(self, store: Store, outbox: Outbox, live: Live, feed: ChangeFeed, clock: Callable[[], int]) -> None:
        self._store = store
        self._outbox = outbox
        self._live = live
        self._feed = feed
        self._clock = clock
        self._outside: _Outside | None = None
        self._open_api: tuple[str, Api] | None = None

    def connect(self, open_api: Callable[[str], Api], secrets: Secrets) -> None:
        """Give it the outside: what makes an Api for a server's address, and the keyring."""
        import asyncio  # noqa: PLC0415 - see above

        held = HeldTokens(secrets, self._store.settings.device)
        self._outside = _Outside(open_api, held, asyncio.Lock(), asyncio.Event())

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
        return self._tokens.secrets.kept

    @property
    def secrets_shut(self) -> bool:
        """Whether the keyring, where a sign-in may lie, did not open."""
        return self._outside is not None and self._tokens.secrets.shut

    def unsent(self) -> int:
        """How many texts the server has not got; signing out would lose them."""
        return self._outbox.unsent()

    async def sign_in(self, server: str, email: str, password: str) -> Me:
        """Sign in and keep the refresh token in the keyring. Raises ApiError, Unreachable or StoreError.

        Where somebody else was signed in here before, everything of theirs is forgotten first.
        """
        server = with_scheme(server)
        tokens = await (await self._api(server)).sign_in(email, password, self._store.settings.device())
        if self._is_elses(tokens.me, server, email):
            self._store.erase()
        self._store.settings.put("server", server)
        self._store.settings.put("email", email)
        self._store.settings.put(ENDED_BY, "")
        await self._accept(tokens)
        self._to_outside.signed_in.set()
        self._feed.publish(Changes(me=True, everything=True))
        log.info("signed_in agent=%s kept=%s", tokens.me.agent.id, self.secrets_kept)
        return tokens.me

    def _is_elses(self, me: Me, server: str, email: str) -> bool:
        before = self._store.settings.me()
        if before is None:
            return self._store.settings.is_somebodys() and (server, email) != (self.server, self.email)
        return before.agent.id != me.agent.id

    async def resume(self) -> bool:
        """Go on with the sign-in that the keyring holds, without waiting for the server. False: there is none."""
        if not self.server:
            return False
        if not await self._tokens.read():
            return False
        self._to_outside.signed_in.set()
        return True

    async def until_signed_in(self) -> None:
        """Wait until there is a sign-in to connect with."""
        await self._to_outside.signed_in.wait()

    @property
    def is_signed_in(self) -> bool:
        """Whether there is one now, as far as is known here."""
        return self._outside is not None and self._outside.signed_in.is_set()

    async def sign_out(self) -> None:
        """End the sign-in here and, if it answers, at the server; forget everything, unsent texts too. Raises StoreError."""
        import asyncio  # noqa: PLC0415 - see above

        access, server = self._tokens.access, self.server
        self._drop_tokens()
        await self._tokens.delete()
        self._feed.publish(Changes(me=True))  # the link hangs up
        if access:
            try:
                async with asyncio.timeout(SIGN_OUT_WITHIN_S):
                    await (await self._api(server)).sign_out(access)
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
        self._drop_tokens()
        try:
            if code == ErrorCode.REVOKED:
                self._store.drop_cache()
            self._store.settings.put(ENDED_BY, code)
        except StoreError as error:
            log.warning("sign_in ended=%s cleared=no code=%s", code, error.code)
        self._live.connected(ConnectionState.SIGNED_OUT, why=code)
        self._feed.publish(Changes(me=True, everything=True))
        await self._tokens.delete()

    async def access(self, *, fresh: bool = False) -> str:
        """An access token that is good for a while, a new one if `fresh`. Raises ApiError (the sign-in has then ended) or Unreachable."""
        held = self._tokens
        stale = held.access
        async with self._to_outside.refreshing:
            if not held.is_good(self._clock()) or (fresh and held.access == stale):
                await self._renew()
            return held.access

    async def ask(self, request: Callable[[Api, str], Awaitable[_T]]) -> _T:
        """Make a request with an access token, once more with a fresh one if that has just expired."""
        api = await self._api(self.server)
        try:
            return await request(api, await self.access())
        except ApiError as error:
            if error.code not in (ErrorCode.TOKEN_EXPIRED, ErrorCode.UNAUTHENTICATED) or not self.is_signed_in:
                raise
        return await request(api, await self.access(fresh=True))

    async def _renew(self) -> None:
        """Use the refresh token up. Where a person signed out meanwhile, the answer is nobody's any more, be it good or bad."""
        spent = self._tokens.refresh
        try:
            tokens = await (await self._api(self.server)).refresh(spent)
        except ApiError as error:
            if error.code in ENDED and self._tokens.refresh == spent:
                await self.ended(error.code)
            raise
        if self._tokens.refresh != spent:
            raise ApiError(ErrorCode.UNAUTHENTICATED)
        await self._accept(tokens)

    async def _accept(self, tokens: Tokens) -> None:
        if not await self._tokens.keep(tokens, self._clock()):
            raise ApiError(ErrorCode.UNAUTHENTICATED)
        self._store.settings.put_me(tokens.me)

    def _drop_tokens(self) -> None:
        self._to_outside.signed_in.clear()
        self._tokens.drop()

    async def close(self) -> None:
        """Close what connections requests have left open."""
        api, self._open_api = self._open_api, None
        if api is not None:
            await api[1].close()

    async def _api(self, server: str) -> Api:
        if self._open_api is None or self._open_api[0] != server:
            await self.close()
            self._open_api = server, self._to_outside.open_api(server)
        return self._open_api[1]

    @property
    def _tokens(self) -> HeldTokens:
        return self._to_outside.tokens

    @property
    def _to_outside(self) -> "_Outside":
        if self._outside is None:
            raise RuntimeError("Account.connect has not been called")
        return self._outside


def with_scheme(server: str) -> str:
    """A server's address as a person writes it, with scheme and without a slash at the end."""
    server = server.strip().rstrip("/")
    return server if "://" in server else f"https://{server}"
