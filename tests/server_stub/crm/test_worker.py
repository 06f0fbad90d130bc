"""The worker: real log, real executor, a database on disk, and a CRM that does as it is told."""

import pytest
from sqlalchemy import insert, select

from app.protocol.commands import CreateLead, SetField
from app.protocol.details import CrmItemState, FieldName
from app.protocol.events import CrmItemChanged
from app.protocol.ids import CommandId, CrmItemId, new_id
from app.protocol.records import ConversationState
from server_stub.crm import queue
from server_stub.db.accounts import create_account
from server_stub.db.crm.pending import PendingRow, due_items
from server_stub.db.tables import crm_item
from tests.server_stub.company import Company
from tests.server_stub.crm.scripted import AT_ONCE, ScriptedCrm, at_work, item, lead, opening, saved

PENDING = CrmItemState.PENDING


async def test_a_lead_that_is_made_is_saved_and_agents_are_told(company: Company, crm: ScriptedCrm) -> None:
    chat = await company.chat(ConversationState.ASSIGNED, company.anna)
    before = company.head
    async with at_work(company, opening(crm)) as (_, counted):
        made = await lead(company, "Tents", chat)
        (now,) = await saved(company, made)
    assert (now.link, now.reason) == (f"https://crm.example/{made.id}", None)
    (order,) = crm.made
    assert (order.title, order.owner and order.owner.name, order.fields) == ("Tents", "Anna", {FieldName.PERSON_NAME: "Eve of Tents"})
    assert counted == [(CrmItemState.SAVED, None)]
    told = [event.item for event in await company.told(company.anna, before) if isinstance(event, CrmItemChanged)]
    assert [one.state for one in told] == [PENDING, CrmItemState.SAVED]


async def test_what_waited_before_the_start_is_taken_first_come_first(company: Company, crm: ScriptedCrm) -> None:
    made = [await lead(company, str(number)) for number in range(3 * AT_ONCE)]
    async with at_work(company, opening(crm)):
        await saved(company, *made)
    assert sorted(crm.asked, key=int) == [str(number) for number in range(3 * AT_ONCE)]
    assert {int(title) for title in crm.asked[:AT_ONCE]} == set(range(AT_ONCE))


async def test_conversations_go_side_by_side_and_each_ones_items_one_after_another(company: Company, crm: ScriptedCrm) -> None:
    chat = await company.chat(ConversationState.ASSIGNED, company.anna)
    made = [await lead(company, f"same {number}", chat) for number in range(AT_ONCE)]
    made += [await lead(company, f"other {number}") for number in range(AT_ONCE + 2)]
    crm.gate.clear()
    async with at_work(company, opening(crm)):
        await crm.until(lambda: len(crm.under_way) == AT_ONCE)
        assert sum(order.conversation == chat.id for order in crm.under_way) == 1
        crm.gate.set()
        await saved(company, *made)
    assert crm.most_under_way == AT_ONCE
    assert [order.title for order in crm.made if order.conversation == chat.id] == [f"same {number}" for number in range(AT_ONCE)]


async def test_no_more_is_read_at_a_time_than_may_be_under_way(company: Company, crm: ScriptedCrm, monkeypatch: pytest.MonkeyPatch) -> None:
    made = [await lead(company, str(number)) for number in range(40)]
    read: list[int] = []

    def counting(*asked: object) -> list[PendingRow]:
        rows = due_items(*asked)  # type: ignore[arg-type] # passed on as they are
        read.append(len(rows))
        return rows

    monkeypatch.setattr(queue, "due_items", counting)
    async with at_work(company, opening(crm)):
        await saved(company, *made)
    assert max(read) == AT_ONCE


async def test_the_account_of_a_company_that_is_added_later_is_served_too(
    company: Company, crm: ScriptedCrm, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue, "LOOK_ANYWAY_S", 0.01)  # the row below is written behind the log's back
    async with at_work(company, opening(crm)):
        first = await lead(company, "first")
        await saved(company, first)
        second = create_account(company.database, "Second", company.clock())
        with company.database.write() as connection:
            row = connection.execute(select(crm_item).where(crm_item.c.id == first.id)).one()._asdict()
            connection.execute(insert(crm_item).values(row | {"id": new_id(), "account": second, "title": "second", "state": "pending"}))
        await crm.until(lambda: "second" in crm.asked)


async def test_how_much_waits_and_for_how_long(company: Company, crm: ScriptedCrm) -> None:
    made = [await lead(company, str(number)) for number in range(2)]
    crm.gate.clear()
    async with at_work(company, opening(crm)) as (worker, _):
        await crm.until(lambda: len(crm.under_way) == 2)
        company.clock.advance(90_000)
        assert (worker.pending, worker.oldest_s) == (2, 90.0)
        crm.gate.set()
        await saved(company, *made)
    async with at_work(company, opening(crm)) as (worker, _):
        await saved(company, await lead(company, "last"))
        assert worker.oldest_s == 0.0


async def test_many_at_once_of_one_maker(company: Company, crm: ScriptedCrm) -> None:
    """As the window's outbox sends them: the worker is woken while it looks."""
    async with at_work(company, opening(crm)):
        chat = await company.chat(ConversationState.ASSIGNED, company.anna)
        await company.does(company.anna, SetField(conversation=chat.id, field=FieldName.PERSON_NAME, value="Eve"))
        ids = [CommandId(new_id()) for _ in range(30)]
        for id_ in ids:
            await company.does(company.anna, CreateLead(conversation=chat.id, title=id_), id_)
        await saved(company, *(item(company, chat.id, CrmItemId(id_)) for id_ in ids))
    assert [str(order.item) for order in crm.made] == ids
