"""The CRM of this server under the contract."""

import sqlite3
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from sqlalchemy import delete, event, select, update

from app.protocol.ids import new_id
from server_stub.crm.local.crm import LocalCrm
from server_stub.crm.port import Crm
from server_stub.db.crm.folding import fold
from server_stub.db.crm.people import RESULTS, add_organization
from server_stub.db.crm.results import TABLES
from server_stub.db.tables import crm_note, crm_organization, crm_person
from tests.contract.subject import Organization, Person, Thing
from tests.server_stub.company import Company


class LocalSubject:
    """Looks into the tables. A cut is a disk that fails in the middle of a transaction."""

    def __init__(self, company: Company) -> None:
        self._company = company
        self._cut_at = 0
        self._steps = 0
        event.listen(company.database.engine, "before_cursor_execute", self._step)

    def end(self) -> None:
        """Listen no more."""
        event.remove(self._company.database.engine, "before_cursor_execute", self._step)

    def _step(self, _connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if not self._cut_at or "crm_" not in statement or "crm_progress" in statement:
            return
        self._steps += 1
        if self._steps == self._cut_at:
            raise sqlite3.OperationalError("disk I/O error")

    def cut(self, at: int) -> None:
        self._cut_at, self._steps = at, 0

    def mend(self) -> bool:
        was_cut = 0 < self._cut_at <= self._steps
        self._cut_at = 0
        return was_cut

    def open(self) -> Crm:
        return LocalCrm(self._company.database, self._company.account, self._company.clock)

    def things(self) -> list[Thing]:
        found = []
        with self._company.database.read() as connection:
            for kind, table in TABLES.items():
                for row in connection.execute(select(table)):
                    notes = connection.execute(
                        select(crm_note.c.text).where(crm_note.c.item == row.id).order_by(crm_note.c.position)
                    ).scalars()
                    thing = Thing(kind, row.id, row.title, row.value, row.expected_close_date, row.person, row.organization, tuple(notes))
                    found.append((row.created_at, thing))
        return [thing for _, thing in sorted(found, key=lambda one: one[0])]

    def persons(self) -> list[Person]:
        with self._company.database.read() as connection:
            rows = connection.execute(select(crm_person).order_by(crm_person.c.created_at))
            return [Person(row.id, row.name, row.email, row.phone, row.organization) for row in rows]

    def organizations(self) -> list[Organization]:
        with self._company.database.read() as connection:
            rows = connection.execute(select(crm_organization).order_by(crm_organization.c.created_at))
            return [Organization(row.id, row.name, row.address) for row in rows]

    def add_person(self, name: str, email: str = "", phone: str = "") -> str:
        new = new_id()
        known = {"name": name, "folded": fold(name), "email": email, "email_folded": fold(email), "phone": phone}
        row = {"id": new, "account": self._company.account, "created_at": self._now()} | known
        with self._company.database.write() as connection:
            connection.execute(crm_person.insert().values(row))
        return new

    def add_organization(self, name: str) -> str:
        with self._company.database.write() as connection:
            return add_organization(connection, self._company.account, name, "", self._now())

    def _now(self) -> int:
        self._company.clock.advance(1)
        return self._company.clock()

    def remove_person(self, remote: str) -> None:
        with self._company.database.write() as connection:
            for table in RESULTS:
                connection.execute(update(table).where(table.c.person == remote).values(person=None))
            connection.execute(delete(crm_person).where(crm_person.c.id == remote))


@asynccontextmanager
async def local(company: Company) -> AsyncGenerator[LocalSubject]:
    """The tables of this company's server."""
    subject = LocalSubject(company)
    try:
        yield subject
    finally:
        subject.end()
