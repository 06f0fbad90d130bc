"""Letting visitors in: the widget asks for a ticket before it opens its socket."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from litestar import Request, Router, post
from litestar.params import JSONBody

from app.protocol.api import VisitorSession, VisitorTicket
from app.protocol.errors import ErrorCode
from app.protocol.ids import AccountId
from server_stub.db.database import Database
from server_stub.db.errors import Unwritable
from server_stub.db.sites import SiteRow, find_site, note_loaded
from server_stub.db.visitors import Admitted, admit_visitor
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import DescribeVisitor, SystemCommand
from server_stub.web.errors import NOT_STORED, PROBLEMS
from server_stub.web.limits import Buckets
from server_stub.web.origins import check_visitor_origin, own_origin, page_origin
from server_stub.web.tickets import Admission, Tickets

log = logging.getLogger("livechat.web")

_LONGEST_PAGE = 2_000
_LONGEST_TITLE = 300
NOTED_EVERY_MS = 60_000

Tell = Callable[[AccountId, SystemCommand], Awaitable[object]]


class Visitors:
    """Who visitors are, by the id and secret that their browser keeps, and from which pages they may come."""

    def __init__(self, database: Database, tickets: Tickets, tell: Tell, sessions: Buckets, clock: Callable[[], int]) -> None:
        self._database = database
        self._tickets = tickets
        self._tell = tell
        self._sessions = sessions
        self._clock = clock

    async def admit(self, request: Request[Any, Any, Any], body: VisitorSession, public_url: str) -> VisitorTicket:
        """A ticket for a known or a new visitor. Raises Refused: not_found, origin_refused, rate_limited."""
        if wait_ms := self._sessions.take(request.client.host if request.client else ""):
            raise Refused(ErrorCode.RATE_LIMITED, retry_after_ms=wait_ms)
        site = await asyncio.to_thread(find_site, self._database, body.site)
        if site is None:
            raise Refused(ErrorCode.NOT_FOUND)
        own = own_origin(public_url, request.url.scheme, request.headers.get("host", ""))
        origin = check_visitor_origin(request.headers, own, site.allowed_origins)
        admitted = await asyncio.to_thread(admit_visitor, self._database, site, body.visitor, body.secret, self._clock())
        await self._describe(site, admitted, body)
        if page_origin(body.page) in (own, *site.allowed_origins):
            await asyncio.to_thread(self._note_loaded, site)
        ticket = self._tickets.give(Admission(site.account, admitted.visitor, site.key, origin))
        return VisitorTicket(visitor=admitted.visitor, secret=admitted.secret, ticket=ticket)

    def _note_loaded(self, site: SiteRow) -> None:
        """The widget is on a page of the site; to the minute, for pages are loaded often and this is written seldom."""
        now = self._clock()
        if site.loaded_at is not None and now - site.loaded_at < NOTED_EVERY_MS:
            return
        try:
            note_loaded(self._database, site.key, now)
        except Unwritable as state:
            log.warning("load not_noted site=%s why=%s", site.key, state)  # the next page does it; nobody is kept out for that

    async def _describe(self, site: SiteRow, admitted: Admitted, body: VisitorSession) -> None:
        page, title = _printable(body.page, _LONGEST_PAGE), _printable(body.page_title, _LONGEST_TITLE)
        if page or title:
            await self._tell(site.account, DescribeVisitor(visitor=admitted.visitor, page=page, page_title=title))


def _printable(text: str, longest: int) -> str:
    return "".join(letter for letter in text[:longest] if letter.isprintable())


def visitor_routes(visitors: Visitors, public_url: str) -> Router:
    """The visitor's one request."""

    @post("/session", status_code=200, responses=PROBLEMS, summary="Admit a visitor's browser to one socket")
    async def session(request: Request[Any, Any, Any], data: JSONBody[VisitorSession]) -> VisitorTicket:
        return await visitors.admit(request, data, public_url)

    return Router("/api/v1/visitor", route_handlers=[session], response_headers=NOT_STORED, tags=["visitor"])
