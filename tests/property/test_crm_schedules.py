"""Whatever goes wrong between here and Pipedrive, in whatever order: of one order comes one lead, deal or activity, whole."""

import asyncio
from collections import Counter

from hypothesis import given, note, settings
from hypothesis import strategies as st

from app.protocol.details import CrmItemKind
from server_stub.crm.port import CrmTrouble, Order, Saved
from tests.fakes.clock import FakeClock
from tests.fakes.pipedrive.company import Company
from tests.fakes.pipedrive.customer import Customer, order
from tests.fakes.pipedrive.faults import Fault
from tests.fakes.pipedrive.server import pipedrive

_COMMITTED = (Fault.SERVER_ERROR_AFTER, Fault.GATEWAY_AFTER, Fault.PAGE_AFTER, Fault.NONSENSE_AFTER, Fault.CUT_AFTER)
_NOTHING_DONE = (Fault.BURST, Fault.DAILY, Fault.CLOUDFLARE, Fault.SERVER_ERROR, Fault.CUT, Fault.REDIRECT)
_PASSES = st.sampled_from((*_COMMITTED, *_NOTHING_DONE))
_NEEDS_A_PERSON = st.sampled_from((Fault.UNAUTHORIZED, Fault.CLOSED, Fault.FORBIDDEN, Fault.REJECTED))
# After how many requests of an attempt something happens, what, and whether the process ends with it.
_TROUBLE = st.tuples(st.integers(0, 12), st.one_of(_PASSES, _PASSES, _NEEDS_A_PERSON), st.booleans())
_KINDS = st.lists(st.sampled_from(CrmItemKind), min_size=1, max_size=3)
_SHELVES = {CrmItemKind.LEAD: "leads", CrmItemKind.DEAL: "deals", CrmItemKind.ACTIVITY: "activities"}


@given(_KINDS, st.lists(_TROUBLE, max_size=8), st.booleans(), st.sampled_from((1, 2, 500)))
@settings(max_examples=120, deadline=None, database=None, derandomize=True)
def test_one_order_one_thing_over_there(kinds: list[CrmItemKind], troubles: list[tuple[int, Fault, bool]], lags: bool, page: int) -> None:
    with asyncio.Runner() as runner:
        runner.run(_schedule(kinds, troubles, lags=lags, page=page))


async def _schedule(kinds: list[CrmItemKind], troubles: list[tuple[int, Fault, bool]], *, lags: bool, page: int) -> None:
    """Orders of one chat, in turn as their worker gives them: whichever waits is tried again, until all are there."""
    clock = FakeClock()
    async with pipedrive(clock) as server:
        server.company.indexing, server.api.page, server.burst, server.searches = not lags, page, 1_000, 1_000
        customer = Customer(server, clock)
        waiting = [order(f"order {place}", kind) for place, kind in enumerate(kinds)]
        crm, left, saved = customer.open(), list(troubles), dict[str, Saved]()
        while waiting:
            one = waiting.pop(0)
            ends = False
            if left:
                after, fault, ends = left.pop(0)
                note(f"{one.kind}: {fault.name} after {after}, {'ends' if ends else 'goes on'}")
                server.faults.plan(fault, after=after)
            try:
                saved[one.item] = await customer.attempt(one, crm)
            except CrmTrouble as trouble:
                waiting.append(one)
                clock.advance(trouble.retry_after_ms or 2_000)
            server.faults.clear()
            if ends:
                crm = customer.open()
        await customer.hang_up()
        _one_of_each(server.company, [order(f"order {place}", kind) for place, kind in enumerate(kinds)], saved)


def _one_of_each(company: Company, orders: list[Order], saved: dict[str, Saved]) -> None:
    assert (len(company.persons.rows()), len(company.organizations.rows())) == (1, 1)
    made = {kind: [str(row["id"]) for row in getattr(company, shelf).rows()] for kind, shelf in _SHELVES.items()}
    assert {kind: sorted(ids) for kind, ids in made.items() if ids} == {
        kind: sorted(saved[one.item].remote for one in orders if one.kind is kind) for kind in {one.kind for one in orders}
    }
    noted = Counter(str(row["lead_id"] or row["deal_id"]) for row in company.notes.rows())
    assert noted == {saved[one.item].remote: 2 for one in orders if one.kind is not CrmItemKind.ACTIVITY}
