"""A company's settings over HTTP: everybody who works there reads them, admins save them."""

import asyncio
from typing import Protocol

from litestar import Router, get, put
from litestar.openapi import ResponseSpec
from litestar.params import JSONBody

from app.protocol.api import Problem
from app.protocol.company import Company, CompanyChange
from app.protocol.ids import AccountId, AgentId
from server_stub.web.admitting import counted
from server_stub.web.asking import AnyRequest
from server_stub.web.auth import Auth
from server_stub.web.errors import BEARER, NOT_STORED, PROBLEMS
from server_stub.web.limits import Buckets

_INVALID = PROBLEMS | {
    409: ResponseSpec(Problem, description="edited_meanwhile: `name` (empty: the server's operator) and `at` say who saved"),
    422: ResponseSpec(Problem, description="setting_invalid: `field`"),
}


class SettingsDesk(Protocol):
    """Whoever keeps the settings of the accounts."""

    async def read(self, account: AccountId) -> Company:
        """As they are."""
        ...

    async def save(self, account: AccountId, by: AgentId, change: CompanyChange) -> Company:
        """Put these in their place. Raises Refused."""
        ...


def company_routes(auth: Auth, desk: SettingsDesk, asking: Buckets) -> Router:
    """What agents ask for, and what admins save; `asking` bounds how much one of them sends."""
    admit = counted(auth.admit_admin, asking)

    @get("/", security=BEARER, responses=PROBLEMS, summary="The company's settings")
    async def company(request: AnyRequest) -> Company:
        access = await asyncio.to_thread(auth.admit, request.headers)
        return await desk.read(access.account)

    @put("/", security=BEARER, responses=_INVALID, summary="Save the company's settings, if they are still as they were edited")
    async def save(request: AnyRequest, data: JSONBody[CompanyChange]) -> Company:
        access = await admit(request)
        return await desk.save(access.account, access.agent, data)

    return Router("/api/v1/company", route_handlers=[company, save], response_headers=NOT_STORED, tags=["company"])
