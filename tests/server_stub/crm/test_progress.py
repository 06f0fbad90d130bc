"""What is noted of an order, attempt by attempt."""

from app.protocol.details import CrmItemState
from server_stub.crm.port import Order
from server_stub.crm.progress import StoredProgress
from server_stub.db.crm.progress import note_restored
from server_stub.handlers.system import SettleCrmItem
from tests.contract.counter import Counter
from tests.server_stub.company import Company


async def loaded(company: Company, order: Order, crm: str = "one") -> StoredProgress:
    progress = StoredProgress(company.database, order, crm, company.clock)
    await progress.load()
    return progress


async def test_what_was_noted_is_there_for_the_next_attempt_the_newest_of_each_step(company: Company) -> None:
    order = await Counter(company).order()
    first = await loaded(company, order)
    assert first.kept("lead") is None
    await first.keep("lead", "")
    await first.keep("lead", "7")
    await first.keep("note/1", "8")
    assert (first.kept("lead"), first.kept_before("lead")) == ("7", None)
    again = await loaded(company, order)
    assert (again.kept("lead"), again.kept("note/1"), again.kept("note/2")) == ("7", "8", None)


async def test_the_newest_of_the_conversations_other_orders_counts_unless_it_is_empty(company: Company) -> None:
    counter = Counter(company)
    chat = await counter.chat()
    orders = [await counter.order(chat=chat) for _ in range(4)]
    for order, noted in zip(orders, ("1", "2", "", ""), strict=True):
        await (await loaded(company, order)).keep("person", noted)
    assert (await loaded(company, orders[3])).kept_before("person") == "2"
    assert (await loaded(company, orders[3])).kept("person") == ""
    elsewhere = await counter.order()
    assert (await loaded(company, elsewhere)).kept_before("person") is None


async def test_another_crm_sees_nothing_of_it(company: Company) -> None:
    counter = Counter(company)
    chat = await counter.chat()
    first, second = [await counter.order(chat=chat) for _ in range(2)]
    await (await loaded(company, first)).keep("person", "1")
    assert (await loaded(company, first, "two")).kept("person") is None
    assert (await loaded(company, second, "two")).kept_before("person") is None
    assert not await (await loaded(company, second, "two")).taken("person", "1")


async def test_what_another_order_has_made_is_taken(company: Company) -> None:
    counter = Counter(company)
    first, second = await counter.order(), await counter.order()
    await (await loaded(company, first)).keep("deal", "7")
    progress = await loaded(company, second)
    assert await progress.taken("deal", "7")
    assert not await progress.taken("deal", "8")
    assert not await progress.taken("lead", "7")
    assert not await (await loaded(company, first)).taken("deal", "7")


async def test_after_a_restore_nothing_noted_says_nothing_of_what_no_crm_has_confirmed(company: Company) -> None:
    counter = Counter(company)
    chat = await counter.chat()
    waiting, saved = [await counter.order(chat=chat) for _ in range(2)]
    await company.desk_does(SettleCrmItem(saved.item, CrmItemState.SAVED, remote="7"))
    assert not (await loaded(company, waiting)).incomplete
    for _ in range(2):  # a backup of what was restored is restored
        with company.database.write() as connection:
            note_restored(connection)
    assert (await loaded(company, waiting)).incomplete
    assert not (await loaded(company, saved)).incomplete
    assert (await loaded(company, waiting)).kept("restored") is None
