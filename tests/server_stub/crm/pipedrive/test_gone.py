"""What is deleted in Pipedrive while something is made of it: the agent is told, and whoever tries again makes it anew."""

import pytest

from app.protocol.details import CrmItemKind, CrmReason
from tests.fakes.pipedrive.customer import Customer, order
from tests.fakes.pipedrive.faults import Fault
from tests.fakes.pipedrive.server import Pipedrive


@pytest.mark.parametrize("kind", CrmItemKind)
@pytest.mark.parametrize(("shelf", "status"), [("persons", 404), ("organizations", 404), ("organizations", 400)])
async def test_a_person_or_organization_deleted_at_the_last_moment(
    server: Pipedrive, customer: Customer, kind: CrmItemKind, shelf: str, status: int
) -> None:
    server.api.absent = status
    rows = getattr(server.company, shelf)
    server.when(f"POST {'v1' if kind is CrmItemKind.LEAD else 'v2'}/{_plural(kind)}", lambda: rows.delete(rows.rows()[0]["id"]))
    assert (await customer.trouble(order(kind=kind))).reason is CrmReason.GONE
    await customer.attempt(order(kind=kind))
    (item,) = getattr(server.company, _plural(kind)).rows()
    assert item["person_id"] == server.company.persons.rows()[0]["id"]


def _plural(kind: CrmItemKind) -> str:
    return {CrmItemKind.LEAD: "leads", CrmItemKind.DEAL: "deals", CrmItemKind.ACTIVITY: "activities"}[kind]


@pytest.mark.parametrize("kind", [CrmItemKind.LEAD, CrmItemKind.DEAL])
async def test_an_item_deleted_before_its_notes(server: Pipedrive, customer: Customer, kind: CrmItemKind) -> None:
    items = server.company.leads if kind is CrmItemKind.LEAD else server.company.deals
    server.faults.plan(Fault.SERVER_ERROR, "POST v1/notes", after=1)
    assert (await customer.trouble(order(kind=kind))).waits
    (gone,) = items.rows()
    items.delete(gone["id"])
    assert (await customer.trouble(order(kind=kind))).reason is CrmReason.GONE
    await customer.attempt(order(kind=kind))
    (item,) = items.rows()
    assert [note[f"{kind.value}_id"] for note in server.company.notes.rows() if note[f"{kind.value}_id"] != gone["id"]] == [item["id"]] * 2


async def test_what_is_not_wanted_for_other_reasons_keeps_them(server: Pipedrive, customer: Customer) -> None:
    server.faults.plan(Fault.REJECTED, "POST v1/leads")
    trouble = await customer.trouble(order())
    assert (trouble.reason, trouble.detail) == (CrmReason.REJECTED, "Title is not to our liking")
