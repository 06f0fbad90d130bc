"""A company's sites over HTTP, for those who may configure them."""

import asyncio
from typing import Protocol

from litestar import Router, get, post, put
from litestar.openapi import ResponseSpec
from litestar.params import FromPath, JSONBody

from app.protocol.api import Problem
from app.protocol.company import CompanySite, CompanySites, NewSite, SiteChange
from app.protocol.ids import AccountId, AgentId
from server_stub.web.admitting import counted
from server_stub.web.asking import AnyRequest
from server_stub.web.auth import Auth
from server_stub.web.errors import BEARER, NOT_STORED, PROBLEMS
from server_stub.web.limits import Buckets

_REFUSED = PROBLEMS | {
    409: ResponseSpec(Problem, description="edited_meanwhile: `name` and `at` say who saved; idempotency_conflict"),
    422: ResponseSpec(Problem, description="setting_invalid: `field`, and `value` of the one that is wrong"),
}


class SiteDesk(Protocol):
    """Whoever keeps the sites of the accounts."""

    async def list(self, account: AccountId) -> CompanySites:
        """All of the account's."""
        ...

    async def create(self, account: AccountId, new: NewSite) -> CompanySite:
        """Make a site without a playbook. Raises Refused."""
        ...

    async def change(self, account: AccountId, by: AgentId, key: str, change: SiteChange) -> CompanySite:
        """Let a site be so from now on. Raises Refused."""
        ...


def site_routes(auth: Auth, desk: SiteDesk, asking: Buckets) -> Router:
    """The requests; `asking` bounds how much one person sends."""

    admit = counted(auth.admit_deals_admin, asking)

    @get("/", security=BEARER, responses=PROBLEMS, summary="The company's sites")
    async def sites(request: AnyRequest) -> CompanySites:
        access = await asyncio.to_thread(auth.admit_deals_admin, request.headers)
        return await desk.list(access.account)

    @post("/", status_code=201, security=BEARER, responses=_REFUSED, summary="Make a site; the same again is answered the same")
    async def create(request: AnyRequest, data: JSONBody[NewSite]) -> CompanySite:
        access = await admit(request)
        return await desk.create(access.account, data)

    @put("/{site:str}", security=BEARER, responses=_REFUSED, summary="Change a site, if it is still as it was edited")
    async def change(request: AnyRequest, site: FromPath[str], data: JSONBody[SiteChange]) -> CompanySite:
        access = await admit(request)
        return await desk.change(access.account, access.agent, site, data)

    return Router("/api/v1/company/sites", route_handlers=[sites, create, change], response_headers=NOT_STORED, tags=["company"])
