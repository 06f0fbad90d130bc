"""What agents make arrives in the CRM, whole and as they wrote it."""

import pytest

from app.protocol.details import CrmItemKind, FieldName
from server_stub.crm.port import Crm
from tests.contract.counter import ACME, ANNA, DEAL, Counter
from tests.contract.subject import Organization, Person, Subject, Thing

LEAD, ACTIVITY = CrmItemKind.LEAD, CrmItemKind.ACTIVITY
HARD_TEXTS = (
    "\N{TENT} für Żółć \N{THUMBS UP SIGN}\N{EMOJI MODIFIER FITZPATRICK TYPE-5}",
    "خيمة كبيرة — אוהל",
    "<script>alert(1)</script> <b>bold</b> &amp; &lt;",
    "=SUM(A1) + @here 'quoted' \"twice\" \\ %s {0}",
    "\N{FAMILY}‍ zero width and \N{ZERO WIDTH NO-BREAK SPACE}bom",
)


@pytest.mark.parametrize("kind", CrmItemKind)
async def test_all_that_is_known_arrives(counter: Counter, subject: Subject, crm: Crm, kind: CrmItemKind) -> None:
    order = await counter.order(kind, ANNA | ACME | DEAL, ["First\nsecond line", "Then"], "Three tents")
    saved = await counter.give(crm, order)
    (organization,) = subject.organizations()
    assert organization == Organization(organization.remote, "Acme Tents", "Long Street 1, Gdańsk")
    (person,) = subject.persons()
    assert person == Person(person.remote, "Anna Nowak", "anna@nowak.example", "+48600700800", organization.remote)
    (thing,) = subject.things()
    value, date = ("", "") if kind is ACTIVITY else ("125050 EUR", "2027-02-28")
    assert (thing.kind, thing.remote, thing.title) == (kind, saved.remote, "Three tents")
    assert (thing.person, thing.organization) == (person.remote, organization.remote)
    assert thing.notes == ("First\nsecond line", "Then")
    if kind is not ACTIVITY:  # what an activity has of these differs from CRM to CRM
        assert (thing.value, thing.close_date) == (value, date)
    assert saved.reason is None
    assert ":" in saved.link


@pytest.mark.parametrize("kind", CrmItemKind)
@pytest.mark.parametrize(
    "known",
    [
        (FieldName.PERSON_NAME, "Eve"),
        (FieldName.PERSON_EMAIL, "eve@example.com"),
        (FieldName.PERSON_PHONE, "+4930123456;ext=7"),
        (FieldName.ORGANIZATION_NAME, "Globex"),
    ],
)
async def test_little_is_enough(counter: Counter, subject: Subject, crm: Crm, kind: CrmItemKind, known: tuple[FieldName, str]) -> None:
    saved = await counter.give(crm, await counter.order(kind, dict([known])))
    held = [len(subject.persons()), len(subject.organizations())]
    assert held == ([0, 1] if known[0] is FieldName.ORGANIZATION_NAME else [1, 0])
    (thing,) = subject.things()
    assert (thing.kind, thing.remote, thing.value, thing.notes) == (kind, saved.remote, "", ())


async def test_an_activity_may_be_about_nobody(counter: Counter, subject: Subject, crm: Crm) -> None:
    await counter.give(crm, await counter.order(ACTIVITY, {}, title="Call back"))
    assert [(thing.title, thing.person, thing.organization) for thing in subject.things()] == [("Call back", None, None)]
    assert (subject.persons(), subject.organizations()) == ([], [])


@pytest.mark.parametrize("value", ["0 EUR", "1 EUR", "1999 JPY", "1234567 KWD", "999999999999999 USD"])
@pytest.mark.parametrize("kind", [CrmItemKind.LEAD, CrmItemKind.DEAL])
async def test_amounts_keep_their_last_digit(counter: Counter, subject: Subject, crm: Crm, kind: CrmItemKind, value: str) -> None:
    await counter.give(crm, await counter.order(kind, ANNA | {FieldName.DEAL_VALUE: value}))
    assert [thing.value for thing in subject.things()] == [value]


@pytest.mark.parametrize("date", ["1970-01-01", "2028-02-29", "2199-12-31"])
async def test_dates_stay_the_same_day(counter: Counter, subject: Subject, crm: Crm, date: str) -> None:
    await counter.give(crm, await counter.order(fields=ANNA | {FieldName.EXPECTED_CLOSE_DATE: date}))
    assert [thing.close_date for thing in subject.things()] == [date]


@pytest.mark.parametrize("text", HARD_TEXTS)
async def test_texts_stay_texts(counter: Counter, subject: Subject, crm: Crm, text: str) -> None:
    fields = {FieldName.PERSON_NAME: text, FieldName.ORGANIZATION_NAME: f"{text} Ltd", FieldName.ORGANIZATION_ADDRESS: text}
    await counter.give(crm, await counter.order(fields=fields, notes=[text, f"{text}\n\n  {text}"], title=text))
    assert [person.name for person in subject.persons()] == [text]
    assert [(one.name, one.address) for one in subject.organizations()] == [(f"{text} Ltd", text)]
    (thing,) = subject.things()
    assert (thing.title, thing.notes) == (text, (text, f"{text}\n\n  {text}"))


async def test_an_address_without_an_organization_is_not_lost(counter: Counter, subject: Subject, crm: Crm) -> None:
    await counter.give(crm, await counter.order(fields=ANNA | {FieldName.ORGANIZATION_ADDRESS: "Long Street 1"}))
    held: list[Thing | Organization] = [*subject.things(), *subject.organizations()]
    assert "Long Street 1" in str(held)


async def test_it_says_whom_it_speaks_for(crm: Crm) -> None:
    assert (await crm.check()).strip()
    assert crm.name.strip()
