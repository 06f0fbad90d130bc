"""Making, saving, activating and deleting playbooks over HTTP, for those who may configure them."""

from collections.abc import Awaitable, Callable
from typing import Protocol

from litestar import delete, post, put
from litestar.handlers import HTTPRouteHandler
from litestar.openapi import ResponseSpec
from litestar.params import FromPath, JSONBody

from app.protocol.api import Problem
from app.protocol.errors import ErrorCode
from app.protocol.ids import AccountId, AgentId, is_id
from app.protocol.playbooks import NewPlaybook, PlaybookChange, PlaybookContent
from server_stub.handlers.refused import Refused
from server_stub.web.admitting import Admit
from server_stub.web.asking import AnyRequest, Language, wanted_language
from server_stub.web.errors import BEARER, PROBLEMS

INVALID = PROBLEMS | {
    409: ResponseSpec(Problem, description="edited_meanwhile: `name`, `version` and `at` say who saved; idempotency_conflict"),
    422: ResponseSpec(Problem, description="playbook_invalid: `count` problems, of which the first is `text`, about a `card`"),
}


class EditingDesk(Protocol):
    """Whoever changes the playbooks of the accounts. Each raises Refused."""

    async def create(self, account: AccountId, by: AgentId, new: NewPlaybook, language: str) -> None:
        """Make one that rests."""
        ...

    async def change(self, account: AccountId, by: AgentId, series: str, change: PlaybookChange, language: str) -> None:
        """Save a new version."""
        ...

    async def activate(self, account: AccountId, series: str) -> None:
        """Make it its site's active one."""
        ...

    async def pause(self, account: AccountId, series: str) -> None:
        """Let it rest."""
        ...

    async def delete(self, account: AccountId, series: str) -> None:
        """Take it away."""
        ...


Read = Callable[[AccountId, str], Awaitable[PlaybookContent]]


def changing_handlers(admit: Admit, desk: EditingDesk, read: Read) -> list[HTTPRouteHandler]:
    """The requests. `admit`: who asks, if they may; `read`: a playbook as it is then."""
    return [*_saving(admit, desk, read), *_standing(admit, desk, read)]


def _saving(admit: Admit, desk: EditingDesk, read: Read) -> list[HTTPRouteHandler]:
    """What a playbook says."""

    @post(
        "/",
        status_code=201,
        security=BEARER,
        responses=INVALID,
        summary="Make a playbook, which rests; the same again is answered the same",
    )
    async def create(request: AnyRequest, data: JSONBody[NewPlaybook], language: Language = None) -> PlaybookContent:
        access = await admit(request)
        if not is_id(data.id):
            raise Refused(ErrorCode.BAD_FRAME)
        await desk.create(access.account, access.agent, data, wanted_language(request, language))
        return await read(access.account, data.id)

    @put("/{playbook:str}", security=BEARER, responses=INVALID, summary="Save a new version of a playbook, if it is still as it was edited")
    async def change(
        request: AnyRequest, playbook: FromPath[str], data: JSONBody[PlaybookChange], language: Language = None
    ) -> PlaybookContent:
        access = await admit(request)
        await desk.change(access.account, access.agent, _id(playbook), data, wanted_language(request, language))
        return await read(access.account, playbook)

    return [create, change]


def _standing(admit: Admit, desk: EditingDesk, read: Read) -> list[HTTPRouteHandler]:
    """Whether chats begin with it, and whether it is there at all."""

    @post(
        "/{playbook:str}/activate",
        status_code=200,
        security=BEARER,
        responses=PROBLEMS,
        summary="Let new chats of its site begin with a playbook",
    )
    async def activate(request: AnyRequest, playbook: FromPath[str]) -> PlaybookContent:
        access = await admit(request)
        await desk.activate(access.account, _id(playbook))
        return await read(access.account, playbook)

    @post("/{playbook:str}/pause", status_code=200, security=BEARER, responses=PROBLEMS, summary="Let no new chats begin with a playbook")
    async def pause(request: AnyRequest, playbook: FromPath[str]) -> PlaybookContent:
        access = await admit(request)
        await desk.pause(access.account, _id(playbook))
        return await read(access.account, playbook)

    @delete(
        "/{playbook:str}", status_code=204, security=BEARER, responses=PROBLEMS, summary="Delete a playbook; chats that run go on with it"
    )
    async def remove(request: AnyRequest, playbook: FromPath[str]) -> None:
        access = await admit(request)
        await desk.delete(access.account, _id(playbook))

    return [activate, pause, remove]


def _id(playbook: str) -> str:
    if not is_id(playbook):
        raise Refused(ErrorCode.NOT_FOUND)
    return playbook
