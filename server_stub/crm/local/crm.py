"""The CRM of this server, behind the port."""

import asyncio
from collections.abc import Callable, Iterator

from sqlalchemy import Connection

from app.protocol.crm import CrmMatch, CrmRelated
from app.protocol.details import FieldName
from app.protocol.ids import AccountId
from server_stub.crm.local.links import organization_match, person_match, related
from server_stub.crm.local.writing import Writing
from server_stub.crm.port import Order, Progress, Saved, Sought
from server_stub.db.crm.people import PersonRow, organizations_named, persons_with
from server_stub.db.crm.results import results_of
from server_stub.db.database import Database

MOST_MATCHES = 5
MOST_RELATED = 5


class LocalCrm:
    """The CRM in this server's tables, for one account. Each order is one transaction, so it needs no progress."""

    name = "local"
    at_once = 64  # one transaction takes them all

    def __init__(self, database: Database, account: AccountId, clock: Callable[[], int]) -> None:
        self._database = database
        self._account = account
        self._writing = Writing(database, clock)

    async def check(self) -> str:
        """It is always there."""
        return "this server"

    async def create(self, order: Order, progress: Progress) -> Saved:  # noqa: ARG002 - one transaction leaves nothing half done
        """Make what is ordered, or find it made already. Raises CrmTrouble (busy) where nothing can be written just now."""
        return await self._writing.make(order)

    async def matches(self, sought: Sought) -> tuple[CrmMatch, ...]:
        """Who of those sought is known already."""
        return await asyncio.to_thread(self._matches, sought)

    def _matches(self, sought: Sought) -> tuple[CrmMatch, ...]:
        found: dict[str, CrmMatch] = {}
        with self._database.read() as connection:
            for match in self._known(connection, sought):
                found.setdefault(match.remote, match)  # whoever is found by more than one field is told once, by the first
        return tuple(found.values())

    def _known(self, connection: Connection, sought: Sought) -> Iterator[CrmMatch]:
        if sought.email:
            by_email = persons_with(connection, self._account, email=sought.email)
            yield from self._persons(connection, by_email, FieldName.PERSON_EMAIL)
        if sought.phone:
            by_phone = persons_with(connection, self._account, phone=sought.phone)
            yield from self._persons(connection, by_phone, FieldName.PERSON_PHONE)
        if sought.organization:
            for row in organizations_named(connection, self._account, sought.organization)[:MOST_MATCHES]:
                yield organization_match(row, _related(connection, organization=row.id))

    def _persons(self, connection: Connection, rows: list[PersonRow], by: FieldName) -> Iterator[CrmMatch]:
        for row in rows[:MOST_MATCHES]:
            yield person_match(row, by, _related(connection, person=row.id))

    async def close(self) -> None:
        """Nothing is open."""


def _related(connection: Connection, *, person: str = "", organization: str = "") -> tuple[CrmRelated, ...]:
    rows = results_of(connection, person=person, organization=organization, limit=MOST_RELATED)
    return tuple(related(kind, row) for kind, row in rows)
