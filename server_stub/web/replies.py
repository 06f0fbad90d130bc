"""Canned replies over HTTP."""

import asyncio
from typing import Protocol

from litestar import Router, get, put
from litestar.openapi import ResponseSpec
from litestar.params import JSONBody

from app.protocol.api import Problem
from app.protocol.company import CannedReplies
from app.protocol.ids import AccountId, AgentId
from server_stub.web.admitting import counted
from server_stub.web.asking import AnyRequest
from server_stub.web.auth import Auth
from server_stub.web.errors import BEARER, NOT_STORED, PROBLEMS
from server_stub.web.limits import Buckets

MAX_REPLIES_BYTES = 1024 * 1024
"""More than a frame: hundreds of replies, in any script."""

_INVALID = PROBLEMS | {
    409: ResponseSpec(Problem, description="edited_meanwhile: `name` and `at` say who saved"),
    422: ResponseSpec(Problem, description="setting_invalid: `field` (shortcut, text or id) of the reply with the shortcut `value`"),
}


class RepliesDesk(Protocol):
    """Whoever keeps the canned replies of the accounts."""

    async def read(self, account: AccountId) -> CannedReplies:
        """All of the account's."""
        ...

    async def save(self, account: AccountId, by: AgentId, wanted: CannedReplies) -> CannedReplies:
        """Put these in their place. Raises Refused."""
        ...


def reply_routes(auth: Auth, desk: RepliesDesk, asking: Buckets) -> Router:
    """What agents ask for, and what admins and deals admins save; `asking` bounds how much one of them sends."""
    admit = counted(auth.admit_deals_admin, asking)

    @get("/", security=BEARER, responses=PROBLEMS, summary="The company's canned replies")
    async def replies(request: AnyRequest) -> CannedReplies:
        access = await asyncio.to_thread(auth.admit, request.headers)
        return await desk.read(access.account)

    @put("/", security=BEARER, responses=_INVALID, summary="Save all canned replies, if they are still as they were edited")
    async def save(request: AnyRequest, data: JSONBody[CannedReplies]) -> CannedReplies:
        access = await admit(request)
        return await desk.save(access.account, access.agent, data)

    return Router(
        "/api/v1/company/replies",
        route_handlers=[replies, save],
        response_headers=NOT_STORED,
        request_max_body_size=MAX_REPLIES_BYTES,
        tags=["company"],
    )
