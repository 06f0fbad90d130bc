"""Whatever Pipedrive does instead of answering has a reason that the agent is told, and leaves one lead in the end."""

import pytest

from app.protocol.details import CrmReason
from server_stub.crm.port import MAX_DETAIL_CHARACTERS
from tests.fakes.clock import FakeClock
from tests.fakes.pipedrive.customer import Customer, order
from tests.fakes.pipedrive.faults import Fault
from tests.fakes.pipedrive.server import Pipedrive

LEAD = "POST v1/leads"
REASONS = {
    Fault.BURST: CrmReason.LIMITED,
    Fault.DAILY: CrmReason.LIMITED,
    Fault.CLOUDFLARE: CrmReason.LIMITED,
    Fault.UNAUTHORIZED: CrmReason.UNAUTHORIZED,
    Fault.CLOSED: CrmReason.CRM_CLOSED,
    Fault.FORBIDDEN: CrmReason.FORBIDDEN,
    Fault.REJECTED: CrmReason.REJECTED,
    Fault.MISSING: CrmReason.GONE,
    Fault.REDIRECT: CrmReason.UNREACHABLE,
    Fault.SERVER_ERROR: CrmReason.BUSY,
    Fault.CUT: CrmReason.UNREACHABLE,
    Fault.SERVER_ERROR_AFTER: CrmReason.BUSY,
    Fault.GATEWAY_AFTER: CrmReason.BUSY,
    Fault.PAGE_AFTER: CrmReason.BUSY,
    Fault.NONSENSE_AFTER: CrmReason.BUSY,
    Fault.ENDLESS_AFTER: CrmReason.BUSY,
    Fault.CUT_AFTER: CrmReason.UNREACHABLE,
}
A_DAY_MS = 86_400_000


def assert_one(server: Pipedrive) -> None:
    """One lead, with everything that belongs to it."""
    company = server.company
    (lead,) = company.leads.rows()
    assert len(company.persons.rows()) == len(company.organizations.rows()) == 1
    assert [note["lead_id"] for note in company.notes.rows()] == [lead["id"]] * 2


@pytest.mark.parametrize("fault", REASONS)
async def test_each_has_its_reason_and_the_next_attempt_makes_one_lead(
    server: Pipedrive, customer: Customer, clock: FakeClock, fault: Fault
) -> None:
    server.faults.plan(fault, LEAD)
    assert (await customer.trouble(order())).reason is REASONS[fault]
    clock.advance(A_DAY_MS)
    saved = await customer.attempt(order())
    assert saved.link == f"https://acme-crm.pipedrive.com/leads/inbox/{saved.remote}"
    assert_one(server)


@pytest.mark.parametrize(
    "operation", ["GET v1/users/me", "GET v2/organizations/search", "POST v2/organizations", "POST v2/persons", "POST v1/notes"]
)
@pytest.mark.parametrize("fault", [Fault.SERVER_ERROR, Fault.GATEWAY_AFTER, Fault.NONSENSE_AFTER, Fault.CUT, Fault.PAGE_AFTER])
async def test_at_any_step_it_is_taken_up_again_there(server: Pipedrive, customer: Customer, operation: str, fault: Fault) -> None:
    server.faults.plan(fault, operation)
    assert (await customer.trouble(order())).waits
    await customer.attempt(order())
    assert_one(server)


async def test_an_answer_that_never_comes_ends_the_wait_and_not_the_lead(server: Pipedrive, clock: FakeClock) -> None:
    hasty = Customer(server, clock, timeout_s=1.0)
    server.faults.plan(Fault.SILENT_AFTER, LEAD)
    assert (await hasty.trouble(order())).waits
    patient = Customer(server, clock)
    patient.notebook = hasty.notebook
    await patient.attempt(order())
    assert_one(server)


async def test_words_of_a_refusal_are_plain_and_short(server: Pipedrive, customer: Customer) -> None:
    server.faults.plan(Fault.REJECTED, LEAD)
    trouble = await customer.trouble(order())
    assert trouble.detail == "Title is not to our liking"
    assert len(trouble.detail) <= MAX_DETAIL_CHARACTERS


async def test_an_address_that_is_sent_elsewhere_is_not_followed(server: Pipedrive, customer: Customer) -> None:
    """Who follows asks for what Pipedrive does not know, and that is told at the end."""
    server.faults.plan(Fault.REDIRECT, "GET v1/users/me")
    assert (await customer.trouble(order())).reason is CrmReason.UNREACHABLE
    assert len(server.seen) == 1


async def test_nobody_there_is_unreachable(server: Pipedrive, customer: Customer) -> None:
    server.port = 9
    assert (await customer.trouble(order())).reason is CrmReason.UNREACHABLE


async def test_a_token_that_was_revoked_is_said_and_a_good_one_goes_on(server: Pipedrive, customer: Customer) -> None:
    crm = customer.open()
    server.faults.plan(Fault.CUT, "POST v1/notes")
    assert (await customer.trouble(order(), crm)).waits
    server.tokens.api_token = "new-token"
    trouble = await customer.trouble(order(), crm)
    assert (trouble.reason, trouble.detail) == (CrmReason.UNAUTHORIZED, "")
    server.tokens.api_token = "api-token-1"
    await customer.attempt(order())
    assert_one(server)


async def test_who_is_not_let_in_does_not_knock_for_each_item_that_waits(server: Pipedrive, app: Customer, clock: FakeClock) -> None:
    crm, good = app.open(), server.tokens.refresh
    server.tokens.refresh = "another"
    for place in range(5):
        assert (await app.trouble(order(f"order {place}"), crm)).reason is CrmReason.UNAUTHORIZED
    assert len(server.seen) == 1
    server.tokens.refresh = good
    clock.advance(30_000)
    await app.attempt(order(), crm)
    assert_one(server)
