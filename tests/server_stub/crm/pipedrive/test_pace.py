"""The adapter keeps to the budget by itself; where it is told that it was too much, nothing goes out until that is over."""

import asyncio

import pytest

from app.protocol.details import CrmReason
from tests.fakes.clock import FakeClock
from tests.fakes.pipedrive.customer import Customer, order
from tests.fakes.pipedrive.faults import Fault
from tests.fakes.pipedrive.server import Pipedrive


async def test_many_orders_are_carried_out_without_a_single_warning(server: Pipedrive, customer: Customer) -> None:
    crm = customer.open()
    for place in range(8):
        await customer.attempt(order(f"order {place}", chat=f"chat {place}"), crm)
    assert len(server.company.leads.rows()) == 8
    assert customer.waited
    assert max(customer.waited) < 5


async def test_what_would_wait_for_long_comes_back_with_its_time(server: Pipedrive, customer: Customer) -> None:
    """Sixteen at a time want more than two seconds hold: some are told to come again, and none is lost."""
    crm = customer.open()
    server.burst = 2
    await customer.attempt(order("first", chat="first"), crm)
    orders = [order(f"order {place}", chat=f"chat {place}") for place in range(16)]
    for one in orders:
        await customer.attempt(one, crm)
    assert len(server.company.leads.rows()) == 17


@pytest.mark.parametrize(("fault", "seconds"), [(Fault.BURST, 2), (Fault.DAILY, 900), (Fault.CLOUDFLARE, 600)])
async def test_after_a_warning_nothing_goes_out_until_it_is_over(
    server: Pipedrive, customer: Customer, clock: FakeClock, fault: Fault, seconds: int
) -> None:
    crm = customer.open()
    server.faults.plan(fault, "POST v1/leads")
    trouble = await customer.trouble(order(), crm)
    assert (trouble.reason, trouble.retry_after_ms) == (CrmReason.LIMITED, seconds * 1000)
    before = len(server.seen)
    if seconds > 5:
        clock.advance(seconds * 1000 - 10_000)
        again = await customer.trouble(order("another", chat="another"), crm)
        assert (again.reason, again.retry_after_ms) == (CrmReason.LIMITED, 10_000)
        assert len(server.seen) == before
        clock.advance(10_000)
    await customer.attempt(order(), crm)
    assert len(server.company.leads.rows()) == 1


async def test_a_day_that_is_used_up_is_asked_about_now_and_then_and_never_ends_in_a_page(
    server: Pipedrive, customer: Customer, clock: FakeClock
) -> None:
    crm = customer.open()
    server.daily = 40
    while clock.now_ms < 1_800_000_000_000 + 8 * 3_600_000:
        trouble = await customer.trouble(order(), crm)
        assert trouble.reason is CrmReason.LIMITED
        assert trouble.retry_after_ms is not None
        clock.advance(trouble.retry_after_ms)
    assert len(server.seen) < 50
    assert 403 not in [seen.status for seen in server.seen]
    server.daily = 30_000
    await customer.attempt(order(), crm)
    assert len(server.company.leads.rows()) == 1


async def test_two_at_once_share_one_budget(server: Pipedrive, customer: Customer) -> None:
    crm = customer.open()
    await asyncio.gather(*(customer.attempt(order(f"order {place}", chat=f"chat {place}"), crm) for place in range(6)))
    assert len(server.company.leads.rows()) == 6
