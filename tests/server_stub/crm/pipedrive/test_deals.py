"""A deal has no place for our id of it: after a lost answer it is known by its looks, or by a custom field that was made for that."""

import pytest
from msgspec.structs import replace

from app.protocol.details import CrmItemKind
from tests.fakes.clock import FakeClock
from tests.fakes.pipedrive.customer import ANNA, Customer, order
from tests.fakes.pipedrive.faults import Fault
from tests.fakes.pipedrive.server import Pipedrive

DEAL = CrmItemKind.DEAL
POST = "POST v2/deals"


@pytest.mark.parametrize("offset_ms", [0, 3_600_000, -3_600_000])
async def test_it_is_found_though_clocks_differ(server: Pipedrive, customer: Customer, offset_ms: int) -> None:
    server.offset_ms = offset_ms
    server.faults.plan(Fault.CUT_AFTER, POST)
    assert (await customer.trouble(order(kind=DEAL))).waits
    await customer.attempt(order(kind=DEAL))
    assert len(server.company.deals.rows()) == 1


async def test_it_is_found_though_clocks_over_there_differ(server: Pipedrive, customer: Customer) -> None:
    server.disagrees_ms = 30_000
    server.faults.plan(Fault.CUT_AFTER, POST)
    assert (await customer.trouble(order(kind=DEAL))).waits
    await customer.attempt(order(kind=DEAL))
    assert len(server.company.deals.rows()) == 1


async def test_an_older_one_that_looks_alike_is_another(server: Pipedrive, customer: Customer, clock: FakeClock) -> None:
    await customer.attempt(order("old", DEAL, chat="last week"))
    clock.advance(7 * 86_400_000)
    server.faults.plan(Fault.CUT, POST)
    assert (await customer.trouble(order(kind=DEAL))).waits
    await customer.attempt(order(kind=DEAL))
    assert len(server.company.deals.rows()) == 2


async def test_one_that_looks_alike_and_is_another_order_s_is_not_taken(server: Pipedrive, customer: Customer) -> None:
    server.faults.plan(Fault.CUT, POST)
    assert (await customer.trouble(order("one", DEAL))).waits
    second = await customer.attempt(order("two", DEAL))
    first = await customer.attempt(order("one", DEAL))
    assert first.remote != second.remote
    assert len(server.company.deals.rows()) == 2


async def test_a_custom_field_tells_them_apart(server: Pipedrive, clock: FakeClock) -> None:
    customer = Customer(server, clock)
    customer.access = replace(customer.access, deal_field="b9f1")
    server.faults.plan(Fault.CUT_AFTER, POST)
    assert (await customer.trouble(order("one", DEAL))).waits
    server.faults.plan(Fault.CUT_AFTER, POST)
    assert (await customer.trouble(order("two", DEAL))).waits
    saved = {name: (await customer.attempt(order(name, DEAL))).remote for name in ("two", "one")}
    rows = server.company.deals.rows()
    assert {row["custom_fields"]["b9f1"]: str(row["id"]) for row in rows} == {order(name).item: saved[name] for name in saved}


async def test_it_is_sent_flat_and_exact(server: Pipedrive, customer: Customer) -> None:
    await customer.attempt(order(kind=DEAL))
    (body,) = server.asked(POST)
    assert (body["value"], body["currency"], body["expected_close_date"]) == (1250.5, "EUR", "2027-02-28")


async def test_without_an_amount_it_has_none(server: Pipedrive, customer: Customer) -> None:
    await customer.attempt(order(kind=DEAL, fields=ANNA))
    (body,) = server.asked(POST)
    assert not {"value", "currency", "expected_close_date"} & body.keys()
