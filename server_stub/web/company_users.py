"""A company's users over HTTP: everybody reads them, admins invite, change, shut out and let in."""

import asyncio
from typing import Protocol

from litestar import Router, get, post, put
from litestar.openapi import ResponseSpec
from litestar.params import FromPath, JSONBody

from app.protocol.api import Problem
from app.protocol.company import CompanyUser, CompanyUsers, Invitation, NewUser, UserChange
from app.protocol.errors import ErrorCode
from app.protocol.ids import AccountId, AgentId, is_id
from server_stub.handlers.refused import Refused
from server_stub.web.admitting import counted
from server_stub.web.asking import AnyRequest
from server_stub.web.auth import Auth
from server_stub.web.errors import BEARER, NOT_STORED, PROBLEMS
from server_stub.web.limits import Buckets
from server_stub.web.origins import own_origin

_REFUSED = PROBLEMS | {
    409: ResponseSpec(Problem, description="email_taken, last_admin, or idempotency_conflict"),
    422: ResponseSpec(Problem, description="setting_invalid: `field`"),
}


class UserDesk(Protocol):
    """Whoever keeps the users of the accounts. Each but the first raises Refused."""

    async def list(self, account: AccountId) -> CompanyUsers:
        """All of the account's."""
        ...

    async def invite(self, account: AccountId, by: AgentId, new: NewUser, page: str) -> Invitation:
        """Make a user who chooses a password on `page`."""
        ...

    async def invite_again(self, account: AccountId, by: AgentId, agent: str, page: str) -> Invitation:
        """Another link."""
        ...

    async def change(self, account: AccountId, by: AgentId, agent: str, change: UserChange) -> CompanyUser:
        """Give a user these rights, name and e-mail address."""
        ...

    async def deactivate(self, account: AccountId, by: AgentId, agent: str) -> CompanyUser:
        """Shut a user out."""
        ...

    async def activate(self, account: AccountId, by: AgentId, agent: str) -> CompanyUser:
        """Let a user in again."""
        ...


def user_routes(auth: Auth, desk: UserDesk, asking: Buckets, public_url: str) -> Router:
    """The requests. `asking` bounds how much one admin sends; `public_url` is where links lead, or empty for where the request came to."""

    admit = counted(auth.admit_admin, asking)

    @get("/", security=BEARER, responses=PROBLEMS, summary="Everybody who works there")
    async def users(request: AnyRequest) -> CompanyUsers:
        access = await asyncio.to_thread(auth.admit, request.headers)
        return await desk.list(access.account)

    @post("/", status_code=201, security=BEARER, responses=_REFUSED, summary="Invite somebody; the same again is another link")
    async def invite(request: AnyRequest, data: JSONBody[NewUser]) -> Invitation:
        access = await admit(request)
        if not is_id(data.id):
            raise Refused(ErrorCode.BAD_FRAME)
        return await desk.invite(access.account, access.agent, data, _page(request, public_url))

    @put("/{user:str}", security=BEARER, responses=_REFUSED, summary="Change somebody's name, e-mail address and rights")
    async def change(request: AnyRequest, user: FromPath[str], data: JSONBody[UserChange]) -> CompanyUser:
        access = await admit(request)
        return await desk.change(access.account, access.agent, user, data)

    @post("/{user:str}/invitation", status_code=200, security=BEARER, responses=PROBLEMS, summary="Another link to choose a password")
    async def invitation(request: AnyRequest, user: FromPath[str]) -> Invitation:
        access = await admit(request)
        return await desk.invite_again(access.account, access.agent, user, _page(request, public_url))

    @post("/{user:str}/deactivate", status_code=200, security=BEARER, responses=_REFUSED, summary="Shut somebody out")
    async def deactivate(request: AnyRequest, user: FromPath[str]) -> CompanyUser:
        access = await admit(request)
        return await desk.deactivate(access.account, access.agent, user)

    @post("/{user:str}/activate", status_code=200, security=BEARER, responses=PROBLEMS, summary="Let somebody in again")
    async def activate(request: AnyRequest, user: FromPath[str]) -> CompanyUser:
        access = await admit(request)
        return await desk.activate(access.account, access.agent, user)

    handlers = [users, invite, change, invitation, deactivate, activate]
    return Router("/api/v1/company/users", route_handlers=handlers, response_headers=NOT_STORED, tags=["company"])


def _page(request: AnyRequest, public_url: str) -> str:
    """Where people choose their password."""
    return f"{own_origin(public_url, request.url.scheme, request.headers.get('host', ''))}/join"
