"""Letting visitors in: the widget asks for a ticket before it opens its socket; and forgetting them."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from litestar import Request, Router, post
from litestar.params import JSONBody

from app.protocol.api import VisitorSession, VisitorTicket
from app.protocol.errors import ErrorCode
from app.protocol.ids import AccountId, VisitorId
from server_stub.db.database import Database
from server_stub.db.errors import Unwritable
from server_stub.db.sites import SiteRow, find_site, note_loaded
from server_stub.db.visitors import Admitted, admit_visitor
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import DescribeVisitor, ForgetVisitor, IdentifyVisitor, SystemCommand
from server_stub.web.entitlement import check_entitled
from server_stub.web.errors import NOT_STORED, PROBLEMS, VISITOR
from server_stub.web.identity import Claim, Identities
from server_stub.web.limits import Buckets
from server_stub.web.origins import check_visitor_origin, own_origin, page_origin, page_place
from server_stub.web.sockets import Sockets
from server_stub.web.tickets import Admission, Tickets
from server_stub.web.visitor_access import VisitorAccess

log = logging.getLogger("livechat.web")

_LONGEST_PAGE = 2_000
_LONGEST_TITLE = 300
_LONGEST_PLACE = 300
NOTED_EVERY_MS = 60_000

AnyRequest = Request[Any, Any, Any]
Tell = Callable[[AccountId, SystemCommand], Awaitable[object]]


class Visitors:
    """Who visitors are, by the id and secret that their browser keeps and by what the page says, and from which pages they may come."""

    def __init__(self, database: Database, tickets: Tickets, tell: Tell, identities: Identities, clock: Callable[[], int]) -> None:
        self._database = database
        self._tickets = tickets
        self._tell = tell
        self._identities = identities
        self._clock = clock

    async def admit(self, request: AnyRequest, body: VisitorSession, public_url: str) -> VisitorTicket:
        """A ticket for a known or a new visitor. Raises Refused: not_found, origin_refused, not_entitled."""
        site = await asyncio.to_thread(find_site, self._database, body.site)
        if site is None:
            raise Refused(ErrorCode.NOT_FOUND)
        own = own_origin(public_url, request.url.scheme, request.headers.get("host", ""))
        origin = check_visitor_origin(request.headers, own, site.allowed_origins)
        await asyncio.to_thread(check_entitled, self._database, site.account)
        admitted = await self._admitted(site, body)
        await self._describe(site, admitted, body)
        if page_origin(body.page) in (own, *site.allowed_origins):
            await asyncio.to_thread(self._note_loaded, site, page_place(body.page))
        fresh = admitted.visitor != body.visitor
        ticket = self._tickets.give(Admission(site.account, admitted.visitor, site.key, origin, fresh))
        return VisitorTicket(visitor=admitted.visitor, secret=admitted.secret, ticket=ticket)

    async def forget(self, account: AccountId, visitor: VisitorId, sockets: Sockets) -> None:
        """Nobody comes back as this visitor. Raises Refused (busy), and has then done nothing."""
        await self._tell(account, ForgetVisitor(visitor=visitor))
        self._tickets.withdraw(visitor)
        await sockets.forget(visitor)

    async def _admitted(self, site: SiteRow, body: VisitorSession) -> Admitted:
        """Who is somebody else than before in this browser is a new visitor: whoever used it before is not shown to them."""
        known = await asyncio.to_thread(admit_visitor, self._database, site, body.visitor, body.secret, self._clock())
        claim = None if body.identity is None else self._identities.claim(site, body.identity, self._clock())
        if claim is None or await self._identify(site, known, claim):
            return known
        fresh = await asyncio.to_thread(admit_visitor, self._database, site, None, None, self._clock())
        await self._identify(site, fresh, claim)
        return fresh

    async def _identify(self, site: SiteRow, admitted: Admitted, claim: Claim) -> bool:
        """False where this visitor is somebody else."""
        who = IdentifyVisitor(admitted.visitor, claim.external_id, claim.name, claim.email, claim.verified)
        try:
            await self._tell(site.account, who)
        except Refused as refused:
            if refused.code is not ErrorCode.NOT_ALLOWED:
                raise
            return False
        return True

    def _note_loaded(self, site: SiteRow, page: str) -> None:
        """The widget is on a page of the site; to the minute, for pages are loaded often and this is written seldom."""
        now = self._clock()
        if site.loaded_at is not None and now - site.loaded_at < NOTED_EVERY_MS:
            return
        try:
            note_loaded(self._database, site.key, now, _printable(page, _LONGEST_PLACE))
        except Unwritable as state:
            log.warning("load not_noted site=%s why=%s", site.key, state)  # the next page does it; nobody is kept out for that

    async def _describe(self, site: SiteRow, admitted: Admitted, body: VisitorSession) -> None:
        page, title = _printable(body.page, _LONGEST_PAGE), _printable(body.page_title, _LONGEST_TITLE)
        if page or title:
            await self._tell(site.account, DescribeVisitor(visitor=admitted.visitor, page=page, page_title=title))


def _printable(text: str, longest: int) -> str:
    return "".join(letter for letter in text[:longest] if letter.isprintable())


def visitor_routes(visitors: Visitors, sockets: Sockets, access: VisitorAccess, each: Buckets, public_url: str) -> Router:
    """The visitor's requests. `each`: how many an address may make."""

    def count(request: AnyRequest) -> None:
        each.spend(request.client.host if request.client else "")

    @post("/session", status_code=200, responses=PROBLEMS, summary="Admit a visitor's browser to one socket")
    async def session(request: AnyRequest, data: JSONBody[VisitorSession]) -> VisitorTicket:
        count(request)
        return await visitors.admit(request, data, public_url)

    @post("/forget", status_code=204, security=VISITOR, responses=PROBLEMS, summary="Let nobody come back as this visitor")
    async def forget(request: AnyRequest) -> None:
        count(request)
        known = await asyncio.to_thread(access.identify, request)
        await visitors.forget(known.account, known.visitor, sockets)

    return Router("/api/v1/visitor", route_handlers=[session, forget], response_headers=NOT_STORED, tags=["visitor"])
