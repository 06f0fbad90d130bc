"""Who is there already is found, however Pipedrive knows them; who is made is made once, whatever search knows by then."""

import asyncio

import pytest

from app.protocol.details import CrmItemKind, CrmReason, FieldName
from server_stub.crm.port import Sought
from tests.fakes.pipedrive.company import Row
from tests.fakes.pipedrive.customer import ALL, ANNA, GLOBEX, Customer, order
from tests.fakes.pipedrive.faults import Fault
from tests.fakes.pipedrive.server import Pipedrive

NAME, EMAIL, PHONE, ORGANIZATION = FieldName.PERSON_NAME, FieldName.PERSON_EMAIL, FieldName.PERSON_PHONE, FieldName.ORGANIZATION_NAME


def emails(person: Row) -> list[str]:
    return [one["value"] for one in person["emails"]]


async def test_what_a_person_lacks_is_added_and_what_they_have_stays(server: Pipedrive, customer: Customer) -> None:
    person = server.company.person("Old Name", email="vera@lind.example")
    organization = server.company.organization("Globex")
    await customer.attempt(order())
    assert (person["name"], emails(person), person["org_id"]) == ("Old Name", ["vera@lind.example"], organization["id"])
    assert [one["value"] for one in person["phones"]] == ["+48600700800"]
    assert organization["address"]["value"] == "Long Street 1"


async def test_what_is_added_leaves_the_others_as_they_are(server: Pipedrive, customer: Customer) -> None:
    person = server.company.person("Vera Lind", email="vera@lind.example")
    old = [{"value": "+4811", "primary": False, "label": "home"}, {"value": "+4822", "primary": True, "label": "mobile"}]
    person["phones"] = list(old)
    await customer.attempt(order())
    assert person["phones"] == [*old, {"value": "+48600700800", "primary": False, "label": "work"}]


async def test_another_address_comes_after_those_that_are_there(server: Pipedrive, customer: Customer) -> None:
    person = server.company.person("Vera Lind", phone="+48600700800")
    await customer.attempt(order(fields=ANNA))
    assert emails(person) == ["vera@lind.example"]
    await customer.attempt(order("two", CrmItemKind.DEAL, fields={NAME: "Vera Lind"}, chat="other"))
    (_, stranger) = server.company.persons.rows()  # a name alone does not say that it is she
    assert (stranger["name"], stranger["emails"]) == ("Vera Lind", [])


async def test_whoever_is_complete_is_not_written_to(server: Pipedrive, customer: Customer) -> None:
    await customer.attempt(order())
    await customer.attempt(order("two", CrmItemKind.DEAL))
    assert not server.asked("PATCH v2/persons/{id}")
    assert not server.asked("PATCH v2/organizations/{id}")


async def test_a_number_is_found_however_it_is_written(server: Pipedrive, customer: Customer) -> None:
    person = server.company.person("Vera", phone="+48600700800")
    person["phones"].append({"value": "+48 600 700 800", "primary": False, "label": "home"})
    await customer.attempt(order(fields={PHONE: "+48600700800"}))
    assert [row["person_id"] for row in server.company.leads.rows()] == [person["id"]]


async def test_who_was_called_by_their_address_gets_the_name(server: Pipedrive, customer: Customer) -> None:
    await customer.attempt(order(fields={EMAIL: "vera@lind.example"}))
    await customer.attempt(order("two", CrmItemKind.DEAL, fields=ANNA))
    (person,) = server.company.persons.rows()
    assert person["name"] == "Vera Lind"


async def test_a_name_finds_a_person_of_the_same_organization_only(server: Pipedrive, customer: Customer) -> None:
    globex, other = server.company.organization("Globex"), server.company.organization("Initech")
    server.company.person("Vera Lind", organization=other["id"])
    meant = server.company.person("Vera Lind", organization=globex["id"])
    await customer.attempt(order(fields={NAME: "Vera Lind", ORGANIZATION: "Globex"}))
    await customer.attempt(order("two", fields={NAME: "Vera Lind"}, chat="other"))
    mine, stranger = (row["person_id"] for row in server.company.leads.rows())
    assert mine == meant["id"]
    assert stranger == server.company.persons.rows()[-1]["id"] != meant["id"]


async def test_of_very_many_the_oldest_is_taken_from_whichever_page(server: Pipedrive, customer: Customer) -> None:
    server.api.page = 2
    first = server.company.organization("Globex")
    for _ in range(4):
        server.company.organization("GLOBEX")
    saved = await customer.attempt(order(fields=GLOBEX))
    assert saved.reason is CrmReason.ORGANIZATION_AMBIGUOUS
    assert [row["organization_id"] for row in server.company.leads.rows()] == [first["id"]]


async def test_what_was_ambiguous_is_said_after_trouble_too(server: Pipedrive, customer: Customer) -> None:
    server.company.person("Vera", email="vera@lind.example")
    server.company.person("V. Lind", email="vera@lind.example")
    server.faults.plan(Fault.CUT_AFTER, "POST v1/leads")
    assert (await customer.trouble(order())).waits
    assert (await customer.attempt(order())).reason is CrmReason.PERSON_AMBIGUOUS


@pytest.mark.parametrize("operation", ["POST v2/organizations", "POST v2/persons"])
async def test_search_that_lags_behind_doubles_nobody(server: Pipedrive, customer: Customer, operation: str) -> None:
    server.company.indexing = False
    server.faults.plan(Fault.CUT_AFTER, operation)
    assert (await customer.trouble(order())).waits
    await customer.attempt(order())
    assert (len(server.company.persons.rows()), len(server.company.organizations.rows())) == (1, 1)


async def test_chats_of_one_company_at_the_same_time_make_it_once(server: Pipedrive, customer: Customer) -> None:
    server.company.indexing = False
    crm = customer.open()
    orders = [order(f"order {place}", chat=f"chat {place}") for place in range(4)]
    await asyncio.gather(*(customer.attempt(one, crm) for one in orders))
    company = server.company
    assert (len(company.persons.rows()), len(company.organizations.rows()), len(company.leads.rows())) == (1, 1, 4)


async def test_an_organization_that_was_deleted_is_not_used_any_more(server: Pipedrive, customer: Customer) -> None:
    await customer.attempt(order())
    (gone,) = server.company.organizations.rows()
    server.company.organizations.delete(gone["id"])
    await customer.attempt(order("two", CrmItemKind.DEAL))
    (deal,) = server.company.deals.rows()
    assert deal["org_id"] == server.company.organizations.rows()[0]["id"] != gone["id"]


async def test_a_deleted_one_that_search_still_knows_is_passed_over(server: Pipedrive, customer: Customer) -> None:
    gone, there = server.company.organization("Globex"), server.company.organization("Globex")
    server.faults.plan(Fault.MISSING, "GET v2/organizations/{id}")
    await customer.attempt(order(fields=GLOBEX))
    assert gone["id"] not in [row["organization_id"] for row in server.company.leads.rows()]
    assert [row["organization_id"] for row in server.company.leads.rows()] == [there["id"]]


async def test_duplicates_are_asked_for_once_in_a_while(server: Pipedrive, customer: Customer) -> None:
    await customer.attempt(order())
    crm = customer.open()
    asked = Sought(ALL[EMAIL], ALL[PHONE], ALL[ORGANIZATION])
    person, organization = await crm.matches(asked)
    before = len(server.seen)
    assert await crm.matches(asked) == (person, organization)
    assert len(server.seen) == before
    assert [(one.title, one.value) for one in person.related] == [("Three tents", "125050 EUR")]
    assert organization.link == f"https://acme-crm.pipedrive.com/organization/{organization.remote}"
