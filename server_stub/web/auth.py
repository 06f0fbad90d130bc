"""Signing in and out, refreshing, and telling who a request comes from."""

import asyncio
import logging
from collections.abc import Callable, Mapping
from typing import Any

from litestar import Request, Router, post
from litestar.params import JSONBody

from app.protocol.api import Refresh, SignIn, Tokens
from app.protocol.errors import ErrorCode
from app.protocol.ids import AgentId, is_id
from app.protocol.people import Me
from server_stub.db.accounts import User, find_user, find_user_by_email
from server_stub.db.companies import without_live_chat
from server_stub.db.database import Database
from server_stub.db.errors import Unwritable
from server_stub.db.tokens import (
    Issued,
    family_alive,
    issue_refresh_token,
    knows_family,
    knows_token,
    living_families,
    new_sign_in,
    note_arrival,
    revoke_device,
    rotate_refresh_token,
)
from server_stub.handlers.refused import Refused
from server_stub.handlers.snapshot import read_me
from server_stub.web.entitlement import check_entitled
from server_stub.web.errors import BEARER, NOT_STORED, PROBLEMS
from server_stub.web.limits import Buckets
from server_stub.web.origins import check_agent_origin
from server_stub.web.passwords import Passwords
from server_stub.web.sockets import Sockets
from server_stub.web.tokens import ACCESS_SECONDS, Access, AccessTokens

log = logging.getLogger("livechat.web")

REFRESH_MS = 90 * 24 * 3_600_000
_LONGEST_NAME = 200
_WATCH_S = 2.0


class Auth:
    """Who agents are, by password, by refresh token, and by access token."""

    def __init__(self, database: Database, tokens: AccessTokens, clock: Callable[[], int], seconds: Callable[[], float]) -> None:
        self._database = database
        self._tokens = tokens
        self._clock = clock
        self._passwords = Passwords()
        self._by_address = Buckets(20, 0.5, seconds)
        self._by_email = Buckets(10, 0.1, seconds)

    async def sign_in(self, body: SignIn, address: str) -> Tokens:
        """Check a password and begin a family of tokens. Raises Refused: bad_frame, rate_limited, wrong_credentials, not_entitled."""
        email = body.email.strip().casefold()
        if not is_id(body.device) or max(len(body.device_name), len(email)) > _LONGEST_NAME:
            raise Refused(ErrorCode.BAD_FRAME)
        self._count(address, email)
        user = await asyncio.to_thread(find_user_by_email, self._database, email)
        right = await self._passwords.match(user.password_hash if user else None, body.password)
        if user is None or not right or user.deactivated:
            log.info("sign-in failed address=%s", address)
            raise Refused(ErrorCode.WRONG_CREDENTIALS)
        self._by_address.give_back(address)
        self._by_email.give_back(email)
        await asyncio.to_thread(check_entitled, self._database, user.account)
        return await asyncio.to_thread(self._begin, user, body)

    def _count(self, address: str, email: str) -> None:
        """Only attempts that fail are counted in the end; those under way count until they are right."""
        self._by_address.spend(address)
        self._by_email.spend(email)

    def _begin(self, user: User, body: SignIn) -> Tokens:
        sign_in = new_sign_in(user.id, body.device, body.device_name)
        issued = issue_refresh_token(self._database, sign_in, self._clock(), REFRESH_MS)
        return self._answer(user, issued)

    def refresh(self, body: Refresh) -> Tokens:
        """Use a refresh token up for a new pair. Raises Refused: revoked, unauthenticated where there never was this token, not_entitled.

        To the first, clients forget the conversations; to the others, of which a restored backup brings the second about, they only sign in
        again.
        """
        issued = rotate_refresh_token(self._database, body.refresh_token, self._clock(), REFRESH_MS)
        user = find_user(self._database, issued.sign_in.agent) if issued else None
        if issued is None and not knows_token(self._database, body.refresh_token):
            raise Refused(ErrorCode.UNAUTHENTICATED)
        if issued is None or user is None or user.deactivated:
            raise Refused(ErrorCode.REVOKED)
        check_entitled(self._database, user.account)
        return self._answer(user, issued)

    def _answer(self, user: User, issued: Issued) -> Tokens:
        expires_at = self._clock() + ACCESS_SECONDS * 1000
        access = Access(user.account, user.id, issued.sign_in.family, issued.sign_in.device, expires_at)
        return Tokens(
            access_token=self._tokens.issue(access),
            refresh_token=issued.token,
            expires_in=ACCESS_SECONDS,
            me=self._me(user.id),
        )

    def _me(self, agent: AgentId) -> Me:
        with self._database.read() as connection:
            return read_me(connection, agent)

    def sign_out(self, access: Access) -> None:
        """End all tokens of this agent's device."""
        revoke_device(self._database, access.agent, access.device, self._clock())

    def admit(self, headers: Mapping[str, str]) -> Access:
        """Who sends these headers, and may come in. Raises Refused: not_entitled, and as `identify` does."""
        access = self.identify(headers)
        check_entitled(self._database, access.account)
        return access

    def identify(self, headers: Mapping[str, str]) -> Access:
        """Who sends these headers. Raises Refused: origin_refused, unauthenticated, token_expired, revoked."""
        check_agent_origin(headers)
        kind, _, token = headers.get("authorization", "").partition(" ")
        if kind.lower() != "bearer" or not token:
            raise Refused(ErrorCode.UNAUTHENTICATED)
        access = self._tokens.read(token, self._clock())
        if not self.stands(access):
            raise Refused(ErrorCode.REVOKED if knows_family(self._database, access.family) else ErrorCode.UNAUTHENTICATED)
        self._note_arrival(access)
        return access

    def admit_deals_admin(self, headers: Mapping[str, str]) -> Access:
        """Who sends these headers, and may configure: a deals admin, or an admin. Raises Refused: not_allowed, and as `admit` does."""
        access = self.admit(headers)
        user = find_user(self._database, access.agent)
        if user is None or not (user.deals_admin or user.admin):
            raise Refused(ErrorCode.NOT_ALLOWED)
        return access

    def admit_admin(self, headers: Mapping[str, str]) -> Access:
        """Who sends these headers, and may change the company: an admin. Raises Refused: not_allowed, and as `admit` does."""
        access = self.admit(headers)
        user = find_user(self._database, access.agent)
        if user is None or not user.admin:
            raise Refused(ErrorCode.NOT_ALLOWED)
        return access

    def _note_arrival(self, access: Access) -> None:
        """Whoever shows this token got the answer that it came with: the refresh token before that one is not needed again."""
        try:
            note_arrival(self._database, access.family, access.expires_at - ACCESS_SECONDS * 1000, self._clock())
        except Unwritable as state:
            log.warning("arrival not_noted why=%s", state)  # the next request does it; nobody is kept out for that

    def stands(self, access: Access) -> bool:
        """Whether the agent is still active and the sign-in was not ended."""
        user = find_user(self._database, access.agent)
        return user is not None and not user.deactivated and family_alive(self._database, access.family)

    async def watch(self, sockets: Sockets) -> None:
        """Close the sockets of sign-ins that have ended, and of companies without live chat, wherever that was said, for ever."""
        while True:
            await asyncio.sleep(_WATCH_S)
            families = {connection.family for connection in sockets.agents()}
            living = await asyncio.to_thread(living_families, self._database, families) if families else families
            await sockets.revoke(families - living)
            if sockets.all():
                await sockets.shut_out(await asyncio.to_thread(without_live_chat, self._database))


def auth_routes(auth: Auth, sockets: Sockets) -> Router:
    """Sign-in, refresh and sign-out."""

    @post("/sign-in", status_code=200, responses=PROBLEMS, summary="Sign an agent in with e-mail and password")
    async def sign_in(request: Request[Any, Any, Any], data: JSONBody[SignIn]) -> Tokens:
        check_agent_origin(request.headers)
        return await auth.sign_in(data, request.client.host if request.client else "")

    @post("/refresh", status_code=200, responses=PROBLEMS, sync_to_thread=True, summary="Exchange a refresh token for a new pair")
    def refresh(request: Request[Any, Any, Any], data: JSONBody[Refresh]) -> Tokens:
        check_agent_origin(request.headers)
        return auth.refresh(data)

    @post("/sign-out", status_code=204, security=BEARER, responses=PROBLEMS, summary="End this device's sign-in")
    async def sign_out(request: Request[Any, Any, Any]) -> None:
        access = await asyncio.to_thread(auth.identify, request.headers)
        await asyncio.to_thread(auth.sign_out, access)
        await sockets.revoke({access.family})

    return Router("/api/v1", route_handlers=[sign_in, refresh, sign_out], response_headers=NOT_STORED, tags=["sign-in"])
