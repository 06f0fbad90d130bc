"""However often an order is given, and wherever the answer was lost: one of each."""

import pytest

from app.protocol.details import CrmItemKind
from server_stub.crm.port import Crm, CrmTrouble, Order, Saved
from tests.contract.counter import ACME, ANNA, DEAL, Counter
from tests.contract.subject import Subject

MOST_STEPS = 60


def assert_one_of_each(subject: Subject, saved: Saved, notes: int) -> None:
    (thing,) = subject.things()
    assert thing.remote == saved.remote
    assert len(thing.notes) == len(set(thing.notes)) == notes
    assert [person.remote for person in subject.persons()] == [thing.person]
    assert [organization.remote for organization in subject.organizations()] == [thing.organization]


@pytest.mark.parametrize("kind", CrmItemKind)
async def test_the_same_order_again_makes_nothing_more(counter: Counter, subject: Subject, crm: Crm, kind: CrmItemKind) -> None:
    order = await counter.order(kind, ANNA | ACME | DEAL, ["One", "Two"])
    first = await counter.give(crm, order)
    again = await counter.give(crm, order)
    started_anew = subject.open()
    try:
        assert await counter.give(started_anew, order) == again
    finally:
        await started_anew.close()
    assert (again.remote, again.link) == (first.remote, first.link)
    assert_one_of_each(subject, first, 2)


@pytest.mark.parametrize("kind", CrmItemKind)
async def test_after_a_cut_at_any_step_there_is_one_of_each(counter: Counter, subject: Subject, kind: CrmItemKind) -> None:
    """Each cut hits a new person of a new organization, so that every step is there again."""
    made: list[Saved] = []
    for at in range(1, MOST_STEPS):
        fields = {name: f"{value}{at}" for name, value in (ANNA | ACME).items()} | DEAL
        order = await counter.order(kind, fields, [f"One {at}", f"Two {at}"], f"Tents {at}")
        subject.cut(at)
        troubled = await _troubled(counter, subject, order)
        was_cut = subject.mend()
        made.append(await _given(counter, subject, order))
        if not was_cut:
            assert not troubled
            break
    assert 3 < len(made) < MOST_STEPS - 1
    things = {thing.remote: thing for thing in subject.things()}
    assert len(things) == len(subject.things()) == len(made)
    assert [len(things[one.remote].notes) for one in made] == [2] * len(made)
    assert len({thing.person for thing in things.values()}) == len(subject.persons()) == len(made)
    assert len({thing.organization for thing in things.values()}) == len(subject.organizations()) == len(made)


async def _troubled(counter: Counter, subject: Subject, order: Order) -> bool:
    """One attempt of a process that ends with it: whether there was trouble, which then has to be of the kind that passes."""
    try:
        await _given(counter, subject, order)
    except CrmTrouble as trouble:
        if not trouble.waits:
            raise
        return True
    return False


async def _given(counter: Counter, subject: Subject, order: Order) -> Saved:
    crm = subject.open()
    try:
        return await counter.give(crm, order)
    finally:
        await crm.close()


async def test_two_orders_that_look_alike_are_two(counter: Counter, subject: Subject, crm: Crm) -> None:
    chat = await counter.chat()
    orders = [await counter.order(CrmItemKind.DEAL, ANNA | ACME | DEAL, title="Three tents", chat=chat) for _ in range(2)]
    first, second = [await counter.give(crm, order) for order in orders]
    assert first.remote != second.remote
    assert [await counter.give(crm, order) for order in orders] == [first, second]
    assert sorted(thing.remote for thing in subject.things()) == sorted([first.remote, second.remote])
