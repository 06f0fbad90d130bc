"""Pipedrive under the contract: the adapter, and the small real server that behaves as Pipedrive does."""

import html
import math
import re
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from decimal import Decimal

from app.protocol.currencies import DIGITS
from app.protocol.details import CrmItemKind
from server_stub.crm.pipedrive.access import Access
from server_stub.crm.pipedrive.crm import Pipedrive as PipedriveCrm
from server_stub.crm.pipedrive.line import Clocks
from server_stub.crm.port import Crm
from tests.contract.subject import Organization, Person, Thing
from tests.fakes.clock import FakeClock
from tests.fakes.pipedrive.company import Row
from tests.fakes.pipedrive.faults import Fault, Planned
from tests.fakes.pipedrive.server import Pipedrive, pipedrive
from tests.server_stub.company import Company

_NOTE = re.compile("<div>(.*?)</div><div><i>.*?</i></div>", re.DOTALL)


def clocks(clock: FakeClock) -> Clocks:
    """Times that pass only where somebody waits."""

    async def sleep(seconds: float) -> None:
        clock.advance(math.ceil(seconds * 1000))

    return Clocks(clock, clock.seconds, sleep)


async def no_secret(_secret: str) -> None:
    """Where there is nothing to renew."""
    raise AssertionError


def notes_in(content: str) -> list[str]:
    """The texts of the notes, as people read them."""
    return [html.unescape(text.replace("<br>", "\n")) for text in _NOTE.findall(content)]


class PipedriveSubject:
    """Looks into the made-up company. A cut is an answer that never comes although all was done."""

    def __init__(self, server: Pipedrive, clock: FakeClock) -> None:
        self._server = server
        self._clock = clock
        self._cut: Planned | None = None

    def cut(self, at: int) -> None:
        self._cut = self._server.faults.plan(Fault.CUT_AFTER, after=at - 1)

    def mend(self) -> bool:
        was_cut = self._cut is not None and not self._cut.times
        self._server.faults.clear()
        return was_cut

    def open(self) -> Crm:
        return PipedriveCrm(self._server.address, Access(token=self._server.tokens.api_token), no_secret, clocks(self._clock))

    def things(self) -> list[Thing]:
        company = self._server.company
        found = [(row, self._lead(row)) for row in company.leads.rows()]
        found += [(row, self._deal(row)) for row in company.deals.rows()]
        found += [(row, _activity(row)) for row in company.activities.rows()]
        return [thing for _, thing in sorted(found, key=lambda one: str(one[0]["add_time"]))]

    def _lead(self, row: Row) -> Thing:
        worth = row["value"]
        value = _amount(worth["amount"], worth["currency"]) if worth else ""
        organization = _text(row["organization_id"])
        return Thing(
            CrmItemKind.LEAD,
            row["id"],
            row["title"],
            value,
            row["expected_close_date"] or "",
            _text(row["person_id"]),
            organization,
            self._notes(lead_id=row["id"]),
        )

    def _deal(self, row: Row) -> Thing:
        value = _amount(row["value"], row["currency"]) if row["value"] is not None else ""
        date = row["expected_close_date"] or ""
        notes = self._notes(deal_id=row["id"])
        return Thing(CrmItemKind.DEAL, str(row["id"]), row["title"], value, date, _text(row["person_id"]), _text(row["org_id"]), notes)

    def _notes(self, **owner: object) -> tuple[str, ...]:
        ((name, number),) = owner.items()
        rows = self._server.company.notes.rows()
        return tuple(text for row in rows if row[name] == number for text in notes_in(row["content"]))

    def persons(self) -> list[Person]:
        return [
            Person(str(row["id"]), row["name"], _first(row["emails"]), _first(row["phones"]), _text(row["org_id"]))
            for row in self._server.company.persons.rows()
        ]

    def organizations(self) -> list[Organization]:
        rows = self._server.company.organizations.rows()
        return [Organization(str(row["id"]), row["name"], row["address"]["value"] if row.get("address") else "") for row in rows]

    def add_person(self, name: str, email: str = "", phone: str = "") -> str:
        return str(self._server.company.person(name, email=email, phone=phone)["id"])

    def add_organization(self, name: str) -> str:
        return str(self._server.company.organization(name)["id"])

    def remove_person(self, remote: str) -> None:
        self._server.company.persons.delete(int(remote))


def _activity(row: Row) -> Thing:
    notes = tuple(notes_in(row["note"]))
    return Thing(CrmItemKind.ACTIVITY, str(row["id"]), row["subject"], "", "", _text(row["person_id"]), _text(row["org_id"]), notes)


def _amount(value: float, currency: str) -> str:
    return f"{Decimal(str(value)).scaleb(DIGITS[currency]):f}".split(".", maxsplit=1)[0] + f" {currency}"


def _text(number: int | None) -> str | None:
    return None if number is None else str(number)


def _first(values: list[Row]) -> str:
    return values[0]["value"] if values else ""


@asynccontextmanager
async def over_pipedrive(company: Company) -> AsyncGenerator[PipedriveSubject]:
    """A company's own Pipedrive."""
    async with pipedrive(company.clock) as server:
        yield PipedriveSubject(server, company.clock)
