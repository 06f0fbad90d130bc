"""Choosing a password by an invitation's link, over HTTP."""

from typing import Protocol

from litestar import Router, post
from litestar.openapi import ResponseSpec
from litestar.params import JSONBody

from app.protocol.api import Problem
from app.protocol.company import InvitationAnswer, InvitationCheck, InvitedUser
from app.protocol.errors import ErrorCode
from server_stub.handlers.refused import Refused
from server_stub.web.asking import AnyRequest
from server_stub.web.errors import NOT_STORED, PROBLEMS
from server_stub.web.limits import Buckets
from server_stub.web.origins import own_origin
from server_stub.web.passwords import Passwords

SHORTEST, LONGEST = 8, 1_000
_OVER = PROBLEMS | {404: ResponseSpec(Problem, description="invitation_over: unknown, used, replaced or too old")}
_INVALID = _OVER | {422: ResponseSpec(Problem, description="setting_invalid: `field`")}


class InvitationDesk(Protocol):
    """Whoever keeps the invitations. Each raises Refused: invitation_over, whatever is wrong with the secret."""

    async def check(self, secret: str) -> InvitedUser:
        """Whom it is for."""
        ...

    async def answer(self, secret: str, password_hash: str) -> InvitedUser:
        """This is their password from now on."""
        ...


def invitation_routes(desk: InvitationDesk, each: Buckets, public_url: str) -> Router:
    """The requests of the page /join, for nobody else's pages. `each`: how many an address may make."""
    passwords = Passwords()

    def admit(request: AnyRequest) -> None:
        own = own_origin(public_url, request.url.scheme, request.headers.get("host", ""))
        if request.headers.get("origin", own) != own:
            raise Refused(ErrorCode.ORIGIN_REFUSED)
        each.spend(request.client.host if request.client else "")

    @post("/check", status_code=200, responses=_OVER, summary="Whom an invitation is for")
    async def check(request: AnyRequest, data: JSONBody[InvitationCheck]) -> InvitedUser:
        admit(request)
        return await desk.check(data.secret)

    @post("/", status_code=200, responses=_INVALID, summary="Choose a password by an invitation, once")
    async def answer(request: AnyRequest, data: JSONBody[InvitationAnswer]) -> InvitedUser:
        admit(request)
        await desk.check(data.secret)  # work for a good one only
        if not SHORTEST <= len(data.password) <= LONGEST:
            raise Refused(ErrorCode.SETTING_INVALID, field="password")
        return await desk.answer(data.secret, await passwords.hashed(data.password))

    return Router("/api/v1/invitation", route_handlers=[check, answer], response_headers=NOT_STORED, tags=["company"])
