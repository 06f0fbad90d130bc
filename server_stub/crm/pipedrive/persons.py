"""An order's person: found by e-mail, else phone, else name and organization; made if nobody is there, and completed."""

from dataclasses import dataclass

from app.protocol.details import FieldName
from server_stub.crm.identity import Chosen, choose, same_person
from server_stub.crm.pipedrive.bodies import Body, contact, person_body, shown_phone
from server_stub.crm.pipedrive.errand import Errand
from server_stub.crm.pipedrive.held import Held, held, hold
from server_stub.crm.pipedrive.rows import FoundPerson, PersonRow, ValueRow, has_phone, has_text, read

STEP = "person"


@dataclass(frozen=True, slots=True)
class Meant:
    """The person that the fields of an order speak of; empty where nothing is known."""

    name: str
    email: str
    phone: str

    @property
    def key(self) -> str:
        """Whom two orders mean that mean the same."""
        return f"{STEP}/{(self.email or self.phone or self.name).casefold()}"


@dataclass(frozen=True, slots=True)
class _Candidate:
    """Somebody who was found. Of several addresses or numbers the one that is asked for counts."""

    id: int
    name: str
    email: str
    phone: str


def meant(errand: Errand) -> Meant | None:
    """Whom the order speaks of, if anybody."""
    known = Meant(errand.field(FieldName.PERSON_NAME), errand.field(FieldName.PERSON_EMAIL), errand.field(FieldName.PERSON_PHONE))
    return known if known.name or known.email or known.phone else None


async def person_of(errand: Errand, organization: int | None) -> Held | None:
    """The person, if the order names one. Raises CrmTrouble."""
    who = meant(errand)
    if who is None:
        return None
    async with errand.recent.turn(who.key):
        found = await _known(errand, who, organization) or await _found(errand, who, organization)
        if found is None:
            made = await errand.once(STEP, lambda: _make(errand, who, organization), lambda begun: _look(errand, who, begun))
            found = Held(int(made), who.name, who.email, who.phone)
        if who.email or who.phone:  # people share names
            errand.recent.remember(who.key, found.id)
        return await hold(errand.progress, STEP, found)


async def _known(errand: Errand, who: Meant, organization: int | None) -> Held | None:
    """Whom this conversation or another has just found or made, if nothing speaks against it and they still are there."""
    one = held(errand.progress, STEP)
    if one is None or not same_person(one, who):
        recent = errand.recent.known(who.key)
        one = Held(recent) if recent else None
    if one is None or not await _completed(errand, one.id, who, organization):
        return None
    return Held(one.id, who.name or one.name, who.email or one.email, who.phone or one.phone, several=one.several)


async def _found(errand: Errand, who: Meant, organization: int | None) -> Held | None:
    chosen = await _chosen(errand, who, organization)
    if chosen.person is None or not await _completed(errand, chosen.person.id, who, organization):
        return None
    return Held(chosen.person.id, who.name, who.email, who.phone, several=chosen.ambiguous)


async def _chosen(errand: Errand, who: Meant, organization: int | None) -> Chosen[_Candidate]:
    """Each search costs a good part of the day's tokens: the next is made only where the one before found nobody."""
    directory = errand.directory
    by_email = await directory.persons_with_email(who.email) if who.email else []
    by_phone = await directory.persons_with_phone(who.phone) if who.phone and not by_email else []
    by_name = [] if who.email or who.phone else await directory.persons_named(who.name, organization)
    return choose(who, *([_candidate(one, who) for one in found] for found in (by_email, by_phone, by_name)))


def _candidate(found: FoundPerson, who: Meant) -> _Candidate:
    email = who.email if has_text(found.emails, who.email) else next(iter(found.emails), "")
    phone = who.phone if has_phone(found.phones, who.phone) else next(iter(found.phones), "")
    return _Candidate(found.id, found.name, email, phone)


async def _completed(errand: Errand, number: int, who: Meant, organization: int | None) -> bool:
    """Whether they are there; they have then what the order knows of them. What is there already stays."""
    row = await errand.directory.person(number)
    if row is not None and (lacking := _lacking(row, who, organization)):
        await errand.line.ask("PATCH", f"v2/persons/{number}", body=lacking)
    return row is not None


def _lacking(row: PersonRow, who: Meant, organization: int | None) -> Body:
    emails, phones = row.email_values(), row.phone_values()
    lacking: Body = {}
    if who.email and not has_text(emails, who.email):
        lacking["emails"] = _with(row.emails, who.email)
    if who.phone and not has_phone(phones, who.phone):
        lacking["phones"] = _with(row.phones, shown_phone(who.phone))
    if who.name and row.name in (*emails, *phones):  # called by an address until the name was known
        lacking["name"] = who.name
    if organization is not None and row.org_id is None:
        lacking["org_id"] = organization
    return lacking


def _with(rows: list[ValueRow] | None, another: str) -> list[Body]:
    """All that were there as they were, and another."""
    there = [{"value": row.value, "primary": row.primary, "label": row.label or ""} for row in rows or () if row.value]
    return [*there, contact(another, primary=not there)]


async def _make(errand: Errand, who: Meant, organization: int | None) -> str:
    body = person_body(who, organization, errand.owner)
    return str(read((await errand.line.ask("POST", "v2/persons", body=body)).get("data"), PersonRow).id)


async def _look(errand: Errand, who: Meant, begun: int) -> str | None:
    """Whom an earlier attempt made: lists know at once what search learns later."""
    made = await errand.since("v2/persons", begun, {"sort_by": "id"}, PersonRow)
    return next((str(person.id) for person in made if _is_made_of(person, who)), None)


def _is_made_of(person: PersonRow, who: Meant) -> bool:
    if person.is_deleted or person.name != person_body(who, None, None)["name"]:
        return False
    fits = not who.email or has_text(person.email_values(), who.email)
    return fits and (not who.phone or has_phone(person.phone_values(), who.phone))
