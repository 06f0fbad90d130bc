"""Older things over HTTP: pages of messages and of closed conversations, and all of a conversation's details."""

import asyncio
from typing import Annotated, Any

from litestar import Request, Router, get
from litestar.params import FromPath, FromQuery, QueryParameter

from app.protocol.api import ConversationDetails, ConversationPage, MessagePage
from app.protocol.errors import ErrorCode
from app.protocol.ids import ConversationId, is_id
from server_stub.db.database import Database
from server_stub.handlers.actors import AgentActor
from server_stub.handlers.history import closed_page, conversation_details, messages_page
from server_stub.handlers.refused import Refused
from server_stub.web.auth import Auth
from server_stub.web.errors import BEARER, NOT_STORED, PROBLEMS

_LARGEST = 2**53
Limit = Annotated[int, QueryParameter(ge=1, le=100, description="How many at most.")]
Number = Annotated[int | None, QueryParameter(ge=1, le=_LARGEST, description="Only messages before this number.")]
ClosedAt = Annotated[int | None, QueryParameter(ge=0, le=_LARGEST, description="When the last one of the page before was closed, in ms.")]

AnyRequest = Request[Any, Any, Any]


def history_routes(auth: Auth, database: Database) -> Router:
    """The pages that an agent's client asks for."""

    async def actor_of(request: AnyRequest) -> AgentActor:
        access = await asyncio.to_thread(auth.admit, request.headers)
        return AgentActor(access.account, access.agent, access.device)

    @get("/closed", security=BEARER, responses=PROBLEMS, summary="Closed conversations, newest first")
    async def closed(
        request: AnyRequest, before_at: ClosedAt = None, before_id: FromQuery[str | None] = None, limit: Limit = 50
    ) -> ConversationPage:
        actor = await actor_of(request)
        return await asyncio.to_thread(closed_page, database, actor, _place(before_at, before_id), limit)

    @get(
        "/{conversation:str}/messages",
        security=BEARER,
        responses=PROBLEMS,
        summary="Messages of a conversation, in order, ending before a number",
    )
    async def messages(request: AnyRequest, conversation: FromPath[str], before: Number = None, limit: Limit = 50) -> MessagePage:
        actor = await actor_of(request)
        return await asyncio.to_thread(messages_page, database, actor, _named(conversation), before, limit)

    @get("/{conversation:str}/details", security=BEARER, responses=PROBLEMS, summary="All of a conversation's details")
    async def details(request: AnyRequest, conversation: FromPath[str]) -> ConversationDetails:
        actor = await actor_of(request)
        return await asyncio.to_thread(conversation_details, database, actor, _named(conversation))

    return Router("/api/v1/conversations", route_handlers=[closed, messages, details], response_headers=NOT_STORED, tags=["history"])


def _named(conversation: str) -> ConversationId:
    if not is_id(conversation):
        raise Refused(ErrorCode.NOT_FOUND)
    return ConversationId(conversation)


def _place(at: int | None, conversation: str | None) -> tuple[int, ConversationId] | None:
    """Where the page begins: both or neither must be given."""
    if at is None and conversation is None:
        return None
    if at is None or conversation is None or not is_id(conversation):
        raise Refused(ErrorCode.BAD_FRAME)
    return at, ConversationId(conversation)
