"""Telling which visitor a request comes from, by the id and secret that their browser keeps, and whether from a page that may ask."""

from typing import Any

from litestar import Request

from app.protocol.errors import ErrorCode
from server_stub.db.database import Database
from server_stub.db.sites import find_site
from server_stub.db.visitors import KnownVisitor, find_visitor
from server_stub.handlers.refused import Refused
from server_stub.web.entitlement import check_entitled
from server_stub.web.origins import check_visitor_origin, own_origin

_SCHEME = "visitor"


class VisitorAccess:
    """Admits requests that bear `Authorization: Visitor ID:SECRET`."""

    def __init__(self, database: Database, public_url: str) -> None:
        self._database = database
        self._public_url = public_url

    def admit(self, request: Request[Any, Any, Any]) -> KnownVisitor:
        """The visitor, if their site has a chat. Raises Refused: not_entitled, and as `identify` does."""
        known = self.identify(request)
        check_entitled(self._database, known.account)
        return known

    def identify(self, request: Request[Any, Any, Any]) -> KnownVisitor:
        """The visitor; asks the database, so not on the loop. Raises Refused: unauthenticated, origin_refused."""
        scheme, _, rest = request.headers.get("authorization", "").partition(" ")
        visitor, _, secret = rest.partition(":")
        known = find_visitor(self._database, visitor, secret) if scheme.lower() == _SCHEME else None
        site = None if known is None else find_site(self._database, known.site)
        if known is None or site is None:
            raise Refused(ErrorCode.UNAUTHENTICATED)
        # Browsers name no origin where a page of ours reads from us; what they do name must be right.
        if request.method != "GET" or "origin" in request.headers:
            own = own_origin(self._public_url, request.url.scheme, request.headers.get("host", ""))
            check_visitor_origin(request.headers, own, site.allowed_origins)
        return known
