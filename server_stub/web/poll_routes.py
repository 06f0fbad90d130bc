"""Long polls, for clients whose proxy refuses WebSockets: the same frames, checks and limits, in the bodies of requests."""

import asyncio
from functools import partial
from typing import Any

from litestar import Request, Router, post
from litestar.params import JSONBody

from app.protocol.api import Polled, PollNext, PollOpen, PollSend
from server_stub.web.agent_socket import AgentDoor
from server_stub.web.errors import BEARER, NOT_STORED, PROBLEMS
from server_stub.web.polling_socket import UNREAD_BYTES
from server_stub.web.polls import Holder, Polls, Serve
from server_stub.web.tokens import Access
from server_stub.web.visitor_socket import VisitorDoor

HOLD_S = 25.0
_OPEN = "Open a connection without a socket: hello, and the first frames"
_NEXT = "The frames after those received, as soon as there are some"
_SEND = "Frames of the client"

AnyRequest = Request[Any, Any, Any]


def poll_routes(polls: Polls, agents: AgentDoor, visitors: VisitorDoor) -> list[Router]:
    """Both sides' doors, each with three requests."""
    return [_agent_routes(polls, agents), _visitor_routes(polls, visitors)]


def _agent_routes(polls: Polls, door: AgentDoor) -> Router:
    async def admit(request: AnyRequest) -> tuple[Access, Holder]:
        access = await asyncio.to_thread(door.auth.admit, request.headers)
        return access, Holder("agent", f"{access.agent} {access.family}")

    @post("/", status_code=200, security=BEARER, responses=PROBLEMS, summary=_OPEN)
    async def begin(request: AnyRequest, data: JSONBody[PollOpen]) -> Polled:
        access, holder = await admit(request)
        return await _begin(polls, holder, request, data, partial(door.serve, access=access))

    @post("/next", status_code=200, security=BEARER, responses=PROBLEMS, summary=_NEXT)
    async def following(request: AnyRequest, data: JSONBody[PollNext]) -> Polled:
        _, holder = await admit(request)
        return await _following(polls, holder, data)

    @post("/send", status_code=204, security=BEARER, responses=PROBLEMS, summary=_SEND, request_max_body_size=UNREAD_BYTES)
    async def send(request: AnyRequest, data: JSONBody[PollSend]) -> None:
        _, holder = await admit(request)
        _take(polls, holder, data)

    return Router("/api/v1/agent/poll", route_handlers=[begin, following, send], response_headers=NOT_STORED, tags=["poll"])


def _visitor_routes(polls: Polls, door: VisitorDoor) -> Router:
    """The ticket in hello admits; then the connection's name, which nobody else knows, does, from the same origin."""

    @post("/", status_code=200, responses=PROBLEMS, summary=_OPEN)
    async def begin(request: AnyRequest, data: JSONBody[PollOpen]) -> Polled:
        holder = _page(request)
        return await _begin(polls, holder, request, data, partial(door.serve, origin=holder.name))

    @post("/next", status_code=200, responses=PROBLEMS, summary=_NEXT)
    async def following(request: AnyRequest, data: JSONBody[PollNext]) -> Polled:
        return await _following(polls, _page(request), data)

    @post("/send", status_code=204, responses=PROBLEMS, summary=_SEND, request_max_body_size=UNREAD_BYTES)
    async def send(request: AnyRequest, data: JSONBody[PollSend]) -> None:
        _take(polls, _page(request), data)

    return Router("/api/v1/visitor/poll", route_handlers=[begin, following, send], response_headers=NOT_STORED, tags=["poll"])


async def _begin(polls: Polls, holder: Holder, request: AnyRequest, body: PollOpen, serve: Serve) -> Polled:
    """Hand hello in, as if it came from a socket, and wait for what it brings."""
    poll = polls.open(holder, request.client.host if request.client else "", serve)
    poll.socket.take(1, [body.hello], over=False)
    answer = await poll.socket.told(0, HOLD_S)
    await polls.thin(poll)
    return answer


async def _following(polls: Polls, holder: Holder, body: PollNext) -> Polled:
    return await polls.find(body.poll, holder).socket.told(body.received, HOLD_S)


def _take(polls: Polls, holder: Holder, body: PollSend) -> None:
    polls.find(body.poll, holder).socket.take(body.first, body.frames, over=body.over)


def _page(request: AnyRequest) -> Holder:
    return Holder("visitor", request.headers.get("origin", ""))
