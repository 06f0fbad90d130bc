"""Playbooks over HTTP, for those who may configure them."""

import asyncio
from typing import Annotated, Any, Protocol

from litestar import Router, get, post
from litestar.params import FromPath, JSONBody, QueryParameter

from app.protocol.errors import ErrorCode
from app.protocol.ids import AccountId, is_id
from app.protocol.playbooks import PlaybookContent, PlaybookDraft, PlaybookList, PlaybookProblems, PlaybookTemplates
from server_stub.handlers.refused import Refused
from server_stub.web.admitting import counted
from server_stub.web.asking import AnyRequest, Language, wanted_language
from server_stub.web.auth import Auth
from server_stub.web.errors import BEARER, NOT_STORED, PROBLEMS
from server_stub.web.limits import Buckets
from server_stub.web.playbook_changes import EditingDesk, changing_handlers
from server_stub.web.playbook_trials import TrialDesk, trial_handler

MAX_DEFINITION_BYTES = 512 * 1024
"""More than a frame: a playbook of many cards in many words."""

_LARGEST = 2**53
Today = Annotated[int | None, QueryParameter(ge=0, le=_LARGEST, description="When today began for whoever asks, in ms; in UTC without it.")]


class PlaybookDesk(Protocol):
    """Whoever keeps the playbooks of the accounts."""

    async def list(self, account: AccountId, today_from: int | None) -> PlaybookList:
        """All of the account's."""
        ...

    async def read(self, account: AccountId, id_: str, today_from: int | None) -> PlaybookContent | None:
        """One of the account's, with its newest definition."""
        ...

    async def validate(self, account: AccountId, definition: dict[str, Any], language: str) -> PlaybookProblems:
        """What is wrong with a definition, in the words of a language."""
        ...

    async def templates(self, language: str) -> PlaybookTemplates:
        """Playbooks to begin with, in a language."""
        ...


def playbook_routes(auth: Auth, desk: PlaybookDesk, editing: EditingDesk, trials: TrialDesk, asking: Buckets) -> Router:
    """What can be asked, each by an admin or deals admin of the account; `asking` bounds how much one of them sends."""

    admit = counted(auth.admit_deals_admin, asking)

    async def read(account: AccountId, id_: str, today_from: int | None = None) -> PlaybookContent:
        found = await desk.read(account, id_, today_from) if is_id(id_) else None
        if found is None:
            raise Refused(ErrorCode.NOT_FOUND)
        return found

    @get("/", security=BEARER, responses=PROBLEMS, summary="The account's playbooks")
    async def playbooks(request: AnyRequest, today_from: Today = None) -> PlaybookList:
        access = await asyncio.to_thread(auth.admit_deals_admin, request.headers)
        return await desk.list(access.account, today_from)

    @get("/{playbook:str}", security=BEARER, responses=PROBLEMS, summary="A playbook with the definition of its newest version")
    async def playbook(request: AnyRequest, playbook: FromPath[str], today_from: Today = None) -> PlaybookContent:
        access = await asyncio.to_thread(auth.admit_deals_admin, request.headers)
        return await read(access.account, playbook, today_from)

    @get("/templates", security=BEARER, responses=PROBLEMS, summary="Playbooks to begin with")
    async def templates(request: AnyRequest, language: Language = None) -> PlaybookTemplates:
        await asyncio.to_thread(auth.admit_deals_admin, request.headers)
        return await desk.templates(wanted_language(request, language))

    @post("/validate", status_code=200, security=BEARER, responses=PROBLEMS, summary="All that is wrong with a definition, card by card")
    async def validate(request: AnyRequest, data: JSONBody[PlaybookDraft], language: Language = None) -> PlaybookProblems:
        access = await admit(request)
        return await desk.validate(access.account, data.definition, wanted_language(request, language))

    return Router(
        "/api/v1/playbooks",
        route_handlers=[playbooks, playbook, templates, validate, trial_handler(admit, trials), *changing_handlers(admit, editing, read)],
        response_headers=NOT_STORED,
        request_max_body_size=MAX_DEFINITION_BYTES,
        tags=["playbooks"],
    )
