"""What agents ask of the CRM over HTTP: who is known already, what is found, one thing of it, and all of it as a file."""

from collections.abc import AsyncIterator
from typing import Annotated, Protocol

from litestar import Router, get
from litestar.params import FromPath, QueryParameter
from litestar.response import Stream

from app.protocol.crm import CrmMatches, CrmRecordKind, CrmRecordPage, CrmSheet
from app.protocol.details import FieldName
from app.protocol.errors import ErrorCode
from app.protocol.ids import AccountId, is_id
from app.protocol.values import MAX_CHARACTERS, problem
from server_stub.handlers.refused import Refused
from server_stub.web.admitting import counted
from server_stub.web.asking import AnyRequest
from server_stub.web.auth import Auth
from server_stub.web.errors import BEARER, NOT_STORED, PROBLEMS
from server_stub.web.limits import Buckets

_LARGEST = 2**53
LONGEST_QUERY = 200
CSV = "text/csv"
ATTACHED = {"Content-Disposition": 'attachment; filename="crm.csv"'}
Limit = Annotated[int, QueryParameter(ge=1, le=100, description="How many at most.")]
At = Annotated[int | None, QueryParameter(ge=0, le=_LARGEST, description="`at` of the last one of the page before, in ms.")]
Remote = Annotated[str | None, QueryParameter(max_length=64, description="`remote` of the last one of the page before.")]
Words = Annotated[str, QueryParameter(max_length=LONGEST_QUERY, description="Part of a name, title, e-mail address or phone number.")]
Value = Annotated[str, QueryParameter(max_length=MAX_CHARACTERS[FieldName.ORGANIZATION_NAME], description="Canonical, or empty.")]

Place = tuple[int, str]


class CrmDesk(Protocol):
    """Whoever knows the CRMs of the accounts."""

    async def matches(self, account: AccountId, known: dict[FieldName, str]) -> CrmMatches:
        """Who of those known is in the account's CRM. Raises Refused (busy) where it cannot be asked now."""
        ...

    async def search(self, account: AccountId, words: str, before: Place | None, limit: int) -> CrmRecordPage:
        """What the CRM of this server finds, newest first, before a place."""
        ...

    async def sheet(self, account: AccountId, kind: CrmRecordKind, remote: str) -> CrmSheet | None:
        """One thing in the CRM of this server."""
        ...

    def export(self, account: AccountId) -> AsyncIterator[bytes]:
        """All leads, deals and activities in the CRM of this server, as CSV."""
        ...


def crm_routes(auth: Auth, desk: CrmDesk, asking: Buckets) -> Router:
    """The questions, each for any agent of the account; `asking` bounds how many one agent asks."""

    admit = counted(auth.admit, asking)

    @get("/matches", security=BEARER, responses=PROBLEMS, summary="Persons and organizations that the CRM knows already")
    async def matches(request: AnyRequest, email: Value = "", phone: Value = "", organization: Value = "") -> CrmMatches:
        account = (await admit(request)).account
        known = {FieldName.PERSON_EMAIL: email, FieldName.PERSON_PHONE: phone, FieldName.ORGANIZATION_NAME: organization}
        if any(problem(field, value) for field, value in known.items()):
            raise Refused(ErrorCode.BAD_FRAME)
        return await desk.matches(account, known)

    @get("/search", security=BEARER, responses=PROBLEMS, summary="What this server's CRM holds, newest first")
    async def search(
        request: AnyRequest, q: Words = "", before_at: At = None, before_remote: Remote = None, limit: Limit = 50
    ) -> CrmRecordPage:
        account = (await admit(request)).account
        return await desk.search(account, q, _place(before_at, before_remote), limit)

    @get("/records/{kind:str}/{remote:str}", security=BEARER, responses=PROBLEMS, summary="One thing in this server's CRM")
    async def record(request: AnyRequest, kind: FromPath[str], remote: FromPath[str]) -> CrmSheet:
        account = (await admit(request)).account
        known = kind in set(CrmRecordKind) and is_id(remote)
        sheet = await desk.sheet(account, CrmRecordKind(kind), remote) if known else None
        if sheet is None:
            raise Refused(ErrorCode.NOT_FOUND)
        return sheet

    @get("/export.csv", media_type=CSV, security=BEARER, responses=PROBLEMS, summary="All leads, deals and activities of this server's CRM")
    async def export(request: AnyRequest) -> Stream:
        account = (await admit(request)).account
        return Stream(desk.export(account), media_type=CSV, headers=ATTACHED)

    return Router("/api/v1/crm", route_handlers=[matches, search, record, export], response_headers=NOT_STORED, tags=["crm"])


def _place(at: int | None, remote: str | None) -> Place | None:
    """Where the page begins: both or neither must be given."""
    if at is None and remote is None:
        return None
    if at is None or remote is None or not is_id(remote):
        raise Refused(ErrorCode.BAD_FRAME)
    return at, remote
