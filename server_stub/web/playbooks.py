"""Playbooks over HTTP, for those who may configure them."""

import asyncio
from typing import Annotated, Any, Protocol

from litestar import Request, Router, get, post
from litestar.params import FromPath, JSONBody, QueryParameter

from app.protocol.errors import ErrorCode
from app.protocol.ids import AccountId, is_id
from app.protocol.playbooks import PlaybookContent, PlaybookDraft, PlaybookList, PlaybookProblems
from server_stub.handlers.refused import Refused
from server_stub.web.auth import Auth
from server_stub.web.errors import BEARER, NOT_STORED, PROBLEMS

_LARGEST = 2**53
Today = Annotated[int | None, QueryParameter(ge=0, le=_LARGEST, description="When today began for whoever asks, in ms; in UTC without it.")]
Language = Annotated[str | None, QueryParameter(max_length=35, description="Of the sentences, such as nl; Accept-Language without it.")]

AnyRequest = Request[Any, Any, Any]


class PlaybookDesk(Protocol):
    """Whoever keeps the playbooks of the accounts."""

    async def list(self, account: AccountId, today_from: int | None) -> PlaybookList:
        """All of the account's."""
        ...

    async def read(self, account: AccountId, id_: str, today_from: int | None) -> PlaybookContent | None:
        """One of the account's, with its newest definition."""
        ...

    async def validate(self, definition: dict[str, Any], language: str) -> PlaybookProblems:
        """What is wrong with a definition, in the words of a language."""
        ...


def wanted_language(request: AnyRequest, language: str | None) -> str:
    """Which language is asked for, as in an Accept-Language header."""
    return request.headers.get("accept-language", "") if language is None else language


def playbook_routes(auth: Auth, desk: PlaybookDesk) -> Router:
    """What can be asked, each by an admin or deals admin of the account."""

    @get("/", security=BEARER, responses=PROBLEMS, summary="The account's playbooks")
    async def playbooks(request: AnyRequest, today_from: Today = None) -> PlaybookList:
        access = await asyncio.to_thread(auth.admit_deals_admin, request.headers)
        return await desk.list(access.account, today_from)

    @get("/{playbook:str}", security=BEARER, responses=PROBLEMS, summary="A playbook with the definition of its newest version")
    async def playbook(request: AnyRequest, playbook: FromPath[str], today_from: Today = None) -> PlaybookContent:
        access = await asyncio.to_thread(auth.admit_deals_admin, request.headers)
        found = await desk.read(access.account, playbook, today_from) if is_id(playbook) else None
        if found is None:
            raise Refused(ErrorCode.NOT_FOUND)
        return found

    @post("/validate", status_code=200, security=BEARER, responses=PROBLEMS, summary="All that is wrong with a definition, card by card")
    async def validate(request: AnyRequest, data: JSONBody[PlaybookDraft], language: Language = None) -> PlaybookProblems:
        await asyncio.to_thread(auth.admit_deals_admin, request.headers)
        return await desk.validate(data.definition, wanted_language(request, language))

    return Router("/api/v1/playbooks", route_handlers=[playbooks, playbook, validate], response_headers=NOT_STORED, tags=["playbooks"])
