"""From what happens at the desk to what webhooks are to be told."""

import logging
from collections.abc import Callable

import msgspec
import pytest
from sqlalchemy import event

from app.protocol.commands import CloseConversation, CreateDeal, CreateLead, SetField
from app.protocol.details import CrmItemState, FieldName
from app.protocol.ids import CrmItemId, new_id
from app.protocol.records import ConversationState
from server_stub.db.webhooks import (
    DeliveryState,
    WebhookRow,
    add_webhook,
    deliveries_of,
    disable_webhook,
    prune_deliveries,
    settle_delivery,
)
from server_stub.eventlog.entry import EntryKind
from server_stub.handlers.system import SettleCrmItem
from server_stub.webhooks.announcer import Announcer
from server_stub.webhooks.retries import KEPT_MS
from tests.server_stub.company import Company

pytestmark = pytest.mark.usefixtures("webhook")


async def announce(company: Company) -> list[dict[str, object]]:
    """Somebody reads the whole log; the bodies of what there is to tell then, oldest first."""
    announcer = Announcer(company.database, company.clock)
    for entry in await company.entries(0):
        await announcer.hear(entry)
    return [msgspec.json.decode(row.body) for row, _ in reversed(deliveries_of(company.database, company.account, 100))]


async def saved(company: Company, item: str) -> None:
    await company.desk_does(SettleCrmItem(CrmItemId(item), CrmItemState.SAVED, link="https://crm.example/1", remote="1"))


async def test_a_closed_conversation_is_told_with_its_fields(company: Company) -> None:
    row = await company.chat(ConversationState.ASSIGNED)
    await company.does(company.anna, SetField(conversation=row.id, field=FieldName.PERSON_EMAIL, value="ola@example.com"))
    await company.does(company.anna, SetField(conversation=row.id, field=FieldName.PERSON_NAME, value=""))
    await company.does(company.anna, CloseConversation(conversation=row.id))
    (body,) = await announce(company)
    assert (body["type"], body["timestamp"]) == ("conversation.closed", "2027-01-15T08:00:00.000Z")
    data = body["data"]
    assert isinstance(data, dict)
    assert (data["id"], data["owner_name"], data["closed_at"]) == (row.id, "Anna", company.clock())
    assert data["fields"] == {"person_email": "ola@example.com"}


async def test_leads_and_deals_are_told_when_the_crm_has_them(company: Company) -> None:
    row = await company.chat(ConversationState.ASSIGNED)
    await company.does(company.anna, SetField(conversation=row.id, field=FieldName.PERSON_NAME, value="Żaneta <b>"))
    lead, deal = new_id(), new_id()
    await company.does(company.anna, CreateLead(conversation=row.id, title="Roses"), lead)
    await company.does(company.anna, CreateDeal(conversation=row.id, title="Tulips"), deal)
    assert await announce(company) == []
    await saved(company, lead)
    await saved(company, deal)
    bodies = {str(body["type"]): body["data"] for body in await announce(company)}
    lead_data = bodies["lead.created"]
    assert isinstance(lead_data, dict)
    assert (lead_data["id"], lead_data["title"], lead_data["link"], lead_data["remote"]) == (lead, "Roses", "https://crm.example/1", "1")
    assert lead_data["fields"] == {"person_name": "Żaneta <b>"}
    assert set(bodies) == {"lead.created", "deal.created"}


async def test_a_change_of_what_is_closed_is_no_second_closing(company: Company) -> None:
    row = await company.chat(ConversationState.CLOSED)
    await company.does(company.anna, SetField(conversation=row.id, field=FieldName.PERSON_NAME, value="Ola"))
    assert len(await announce(company)) == 1


async def test_what_is_heard_twice_is_told_once(company: Company) -> None:
    await company.chat(ConversationState.CLOSED)
    first = await announce(company)
    company.clock.advance(1)
    assert await announce(company) == first
    assert len(first) == 1


async def test_what_was_pruned_before_it_was_heard_is_told_all_the_same(company: Company) -> None:
    await company.chat(ConversationState.CLOSED)
    assert await Announcer(company.database, company.clock).catch_up(company.account) == company.head
    assert len(deliveries_of(company.database, company.account, 10)) == 1


async def test_nobody_is_told_what_happened_before_they_asked(company: Company) -> None:
    await company.chat(ConversationState.CLOSED)
    company.clock.advance(1)
    add_webhook(company.database, WebhookRow("late", company.account, "https://late.example/", b"", company.clock(), None))
    await announce(company)
    assert {row.webhook for row, _ in deliveries_of(company.database, company.account, 10)} == {"hook"}


async def test_nobody_is_told_after_they_left(company: Company) -> None:
    assert disable_webhook(company.database, "hook", company.clock())
    await company.chat(ConversationState.CLOSED)
    assert await announce(company) == []


async def test_what_is_heard_again_after_it_was_forgotten_is_not_told_again(company: Company) -> None:
    """A quiet company's reader remembers its place seldom: after a restart it hears things of long ago."""
    await company.chat(ConversationState.CLOSED)
    assert len(await announce(company)) == 1
    company.clock.advance(KEPT_MS + 1)
    (told, _) = deliveries_of(company.database, company.account, 1)[0]
    settle_delivery(company.database, told._replace(state=DeliveryState.DELIVERED))
    prune_deliveries(company.database, company.clock() - KEPT_MS)
    assert await announce(company) == []


async def test_an_event_that_cannot_be_read_silences_no_other(company: Company, expect_log: Callable[[str, int], None]) -> None:
    expect_log("announcement failed", logging.ERROR)
    row = await company.chat(ConversationState.CLOSED)
    odd = msgspec.structs.replace((await company.entries(0))[0], kind=EntryKind.CRM_ITEM_CHANGED, data=b"{}", conversation=row.id)
    await Announcer(company.database, company.clock).hear(odd)
    assert len(await announce(company)) == 1


async def test_where_nobody_listens_years_of_chats_are_not_read(company: Company) -> None:
    """As at the first start of a server that knows webhooks, when the log from before is pruned."""
    for _ in range(3):
        await company.chat(ConversationState.CLOSED)
    company.clock.advance(1)
    disable_webhook(company.database, "hook", company.clock())
    add_webhook(company.database, WebhookRow("late", company.account, "https://late.example/", b"", company.clock(), None))
    read: list[str] = []
    event.listen(company.database.engine, "before_cursor_execute", lambda *given: read.append(given[2]))
    assert await Announcer(company.database, company.clock).catch_up(company.account) == company.head
    assert [statement for statement in read if "FROM detail_field" in statement] == []
