"""What requests to the server are made with while somebody is signed in: its Api, the tokens, and how they are renewed."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from msgspec import Struct

from app.core.errors import ApiError
from app.core.ports import Api
from app.core.settings import Settings
from app.core.tokens import HeldTokens
from app.protocol.api import Tokens
from app.protocol.errors import ErrorCode

ENDED = (ErrorCode.REVOKED, ErrorCode.TOKEN_EXPIRED, ErrorCode.UNAUTHENTICATED, ErrorCode.NOT_ENTITLED, ErrorCode.WRONG_CREDENTIALS)

_T = TypeVar("_T")


class Around(Struct, frozen=True):
    """The settings, what makes an Api for a server's address, the clock (local ms), and who is told, and how, that a sign-in ended."""

    settings: Settings
    open_api: Callable[[str], Api]
    clock: Callable[[], int]
    ended: Callable[[str], Awaitable[None]]


class Access:
    """`signed_in` is set while there is a sign-in to connect with, as far as is known here."""

    def __init__(self, tokens: HeldTokens, around: Around) -> None:
        self.tokens = tokens
        self.signed_in = asyncio.Event()
        self._around = around
        self._refreshing = asyncio.Lock()
        self._open_api: tuple[str, Api] | None = None

    async def api(self, server: str) -> Api:
        """The Api of this server, which is kept open until another is wanted."""
        if self._open_api is None or self._open_api[0] != server:
            await self.close()
            self._open_api = server, self._around.open_api(server)
        return self._open_api[1]

    async def token(self, *, fresh: bool = False) -> str:
        """An access token that is good for a while, a new one if `fresh`. Raises ApiError (the sign-in has then ended) or Unreachable."""
        stale = self.tokens.access
        async with self._refreshing:
            if not self.tokens.is_good(self._around.clock()) or (fresh and self.tokens.access == stale):
                await self._renew()
            return self.tokens.access

    async def ask(self, request: Callable[[Api, str], Awaitable[_T]]) -> _T:
        """Make a request with an access token, once more with a fresh one if that has just expired."""
        api = await self.api(self._server)
        try:
            return await request(api, await self.token())
        except ApiError as error:
            if error.code not in (ErrorCode.TOKEN_EXPIRED, ErrorCode.UNAUTHENTICATED) or not self.signed_in.is_set():
                raise
        return await request(api, await self.token(fresh=True))

    async def accept(self, tokens: Tokens) -> None:
        """Keep what the server gave. Raises ApiError where somebody signed out meanwhile."""
        if not await self.tokens.keep(tokens, self._around.clock()):
            raise ApiError(ErrorCode.UNAUTHENTICATED)
        self._around.settings.put_me(tokens.me)

    def drop(self) -> None:
        """Nobody is signed in any more; the keyring is told by whoever asks for this."""
        self.signed_in.clear()
        self.tokens.drop()

    async def close(self) -> None:
        """Close what connections requests have left open."""
        api, self._open_api = self._open_api, None
        if api is not None:
            await api[1].close()

    @property
    def _server(self) -> str:
        return self._around.settings.get("server")

    async def _renew(self) -> None:
        """Use the refresh token up. Where a person signed out meanwhile, the answer is nobody's any more, be it good or bad."""
        spent = self.tokens.refresh
        try:
            tokens = await (await self.api(self._server)).refresh(spent)
        except ApiError as error:
            if error.code in ENDED and self.tokens.refresh == spent:
                await self._around.ended(error.code)
            raise
        if self.tokens.refresh != spent:
            raise ApiError(ErrorCode.UNAUTHENTICATED)
        await self.accept(tokens)
