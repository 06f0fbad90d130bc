"""Whoever is known already is not made again, and nobody is taken for somebody else."""

import pytest

from app.protocol.details import CrmItemKind, CrmReason, FieldName
from server_stub.crm.port import Crm, Sought
from tests.contract.counter import ACME, ANNA, Counter
from tests.contract.subject import Subject

EMAIL, PHONE, NAME = FieldName.PERSON_EMAIL, FieldName.PERSON_PHONE, FieldName.PERSON_NAME
ORGANIZATION = FieldName.ORGANIZATION_NAME


@pytest.mark.parametrize(
    ("known", "told"),
    [
        ({NAME: "Eve", EMAIL: "eve@example.com"}, {NAME: "Eve Stone", EMAIL: "Eve@Example.com"}),
        ({NAME: "Eve", PHONE: "+4930123456"}, {NAME: "Mrs Stone", PHONE: "+4930123456"}),
        ({NAME: "Eve", PHONE: "+4930123456"}, {EMAIL: "eve@example.com", PHONE: "+4930123456"}),
        ({NAME: "Eve Stone"}, {NAME: "eve stone"}),
    ],
)
async def test_a_person_is_found(
    counter: Counter, subject: Subject, crm: Crm, known: dict[FieldName, str], told: dict[FieldName, str]
) -> None:
    there = subject.add_person(known[NAME], known.get(EMAIL, ""), known.get(PHONE, ""))
    await counter.give(crm, await counter.order(fields=told))
    assert [person.remote for person in subject.persons()] == [there]
    assert [thing.person for thing in subject.things()] == [there]


@pytest.mark.parametrize(
    ("known", "told"),
    [
        ({NAME: "Eve", EMAIL: "eve@example.com"}, {NAME: "Eve", EMAIL: "eve@example.org"}),
        ({NAME: "Eve", EMAIL: "eve@example.com", PHONE: "+4930123456"}, {EMAIL: "mallory@example.com", PHONE: "+4930123456"}),
        ({NAME: "Eve", EMAIL: "eve@example.com"}, {NAME: "Eve Stone"}),
    ],
)
async def test_somebody_else_is_somebody_else(
    counter: Counter, subject: Subject, crm: Crm, known: dict[FieldName, str], told: dict[FieldName, str]
) -> None:
    there = subject.add_person(known[NAME], known.get(EMAIL, ""), known.get(PHONE, ""))
    await counter.give(crm, await counter.order(fields=told))
    assert len(subject.persons()) == 2
    assert there not in [thing.person for thing in subject.things()]


@pytest.mark.parametrize("told", ["Acme Tents", "ACME tents"])
async def test_an_organization_is_found_by_its_name(counter: Counter, subject: Subject, crm: Crm, told: str) -> None:
    there = subject.add_organization("Acme Tents")
    subject.add_organization("Acme Tents Rental")
    await counter.give(crm, await counter.order(fields={ORGANIZATION: told}))
    assert [thing.organization for thing in subject.things()] == [there]
    assert len(subject.organizations()) == 2


async def test_of_two_organizations_of_one_name_the_oldest_is_taken_and_that_is_said(counter: Counter, subject: Subject, crm: Crm) -> None:
    first = subject.add_organization("Acme Tents")
    subject.add_organization("Acme Tents")
    saved = await counter.give(crm, await counter.order(fields=ANNA | ACME))
    assert saved.reason is CrmReason.ORGANIZATION_AMBIGUOUS
    assert [thing.organization for thing in subject.things()] == [first]
    assert len(subject.organizations()) == 2


async def test_of_two_persons_with_one_address_the_oldest_is_taken_and_that_is_said(counter: Counter, subject: Subject, crm: Crm) -> None:
    first = subject.add_person("Eve", "eve@example.com")
    subject.add_person("Eve Stone", "eve@example.com")
    saved = await counter.give(crm, await counter.order(fields={NAME: "Eve", EMAIL: "eve@example.com"}))
    assert saved.reason is CrmReason.PERSON_AMBIGUOUS
    assert [thing.person for thing in subject.things()] == [first]


async def test_what_somebody_lacks_is_added_and_what_they_have_stays(counter: Counter, subject: Subject, crm: Crm) -> None:
    subject.add_person("Eve", "anna@nowak.example")
    subject.add_organization("ACME Tents")
    await counter.give(crm, await counter.order(fields=ANNA | ACME))
    (organization,), (person,) = subject.organizations(), subject.persons()
    assert (organization.name, organization.address) == ("ACME Tents", ACME[FieldName.ORGANIZATION_ADDRESS])
    assert (person.name, person.email, person.phone) == ("Eve", ANNA[EMAIL], ANNA[PHONE])
    assert person.organization == organization.remote


async def test_lead_and_deal_of_one_chat_share_person_and_organization(counter: Counter, subject: Subject, crm: Crm) -> None:
    chat = await counter.chat()
    for kind in CrmItemKind:
        await counter.give(crm, await counter.order(kind, {NAME: "Eve", ORGANIZATION: "Globex"}, chat=chat))
    assert len(subject.things()) == 3
    assert (len(subject.persons()), len(subject.organizations())) == (1, 1)
    assert len({(thing.person, thing.organization) for thing in subject.things()}) == 1


async def test_who_is_named_again_in_a_chat_with_more_is_the_same_person(counter: Counter, subject: Subject, crm: Crm) -> None:
    chat = await counter.chat()
    await counter.give(crm, await counter.order(fields={NAME: "Eve"}, chat=chat))
    await counter.give(crm, await counter.order(CrmItemKind.DEAL, {NAME: "Eve", EMAIL: "eve@example.com"}, chat=chat))
    assert len(subject.persons()) == 1


async def test_a_person_who_was_deleted_since_is_made_anew(counter: Counter, subject: Subject, crm: Crm) -> None:
    chat = await counter.chat()
    await counter.give(crm, await counter.order(chat=chat))
    (gone,) = subject.persons()
    subject.remove_person(gone.remote)
    await counter.give(crm, await counter.order(CrmItemKind.DEAL, chat=chat))
    (person,) = subject.persons()
    assert (person.remote != gone.remote, person.email) == (True, ANNA[EMAIL])
    assert person.remote in [thing.person for thing in subject.things() if thing.kind is CrmItemKind.DEAL]


async def test_matches_say_by_what_and_what_there_is(counter: Counter, subject: Subject, crm: Crm) -> None:
    await counter.give(crm, await counter.order(fields=ANNA | ACME, title="Three tents"))
    (person,), (organization,) = subject.persons(), subject.organizations()
    by_email, by_phone, by_organization = [
        await crm.matches(sought)
        for sought in (Sought(email="ANNA@nowak.example"), Sought(phone="+48600700800"), Sought(organization="acme tents"))
    ]
    assert [(one.remote, one.by) for one in by_email] == [(person.remote, EMAIL)]
    assert [(one.remote, one.by) for one in by_phone] == [(person.remote, PHONE)]
    assert [(one.remote, one.by, one.name) for one in by_organization] == [(organization.remote, ORGANIZATION, "Acme Tents")]
    assert [(one.kind, one.title) for one in by_email[0].related] == [(CrmItemKind.LEAD, "Three tents")]
    assert by_email[0].link


async def test_whoever_is_found_twice_is_told_once_and_nobody_is_told_for_nothing(counter: Counter, subject: Subject, crm: Crm) -> None:
    await counter.give(crm, await counter.order(fields=ANNA))
    assert len(await crm.matches(Sought(email="anna@nowak.example", phone="+48600700800", organization="Nowhere"))) == 1
    assert await crm.matches(Sought()) == ()
    assert await crm.matches(Sought(email="nobody@nowhere.example", phone="+1999999999")) == ()
    assert len(subject.persons()) == 1
