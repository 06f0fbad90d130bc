"""Deliveries reach a real receiver: signed, again until they are taken, and given up in the end."""

import asyncio
import base64
import hashlib
import hmac
import logging
import threading
from collections.abc import Callable

import pytest

from server_stub.db.database import Database
from server_stub.db.webhooks import (
    DeliveryRow,
    DeliveryState,
    WebhookRow,
    add_deliveries,
    add_webhook,
    deliveries_of,
    disable_webhook,
    due_deliveries,
    prune_deliveries,
    send_again,
    webhooks_of,
)
from server_stub.sealing import Seal
from server_stub.webhooks.retries import pause_ms
from server_stub.webhooks.sender import Sender, place
from server_stub.webhooks.slots import FOR_ONE, Due, Slots
from tests.fakes.patience import PATIENCE_S
from tests.fakes.receiver import Receiver, answer, receiving
from tests.server_stub.company import Company
from tests.server_stub.webhooks.conftest import SEAL, SECRET

pytestmark = pytest.mark.usefixtures("webhook")
DAY_MS = 24 * 60 * 60_000


def add(company: Company, id_: str = "one", webhook: str = "hook") -> None:
    """Something to tell."""
    now = company.clock()
    add_deliveries(
        company.database,
        [DeliveryRow(id_, webhook, "lead.created", b'{"name":"\xc5\xbb"}', DeliveryState.PENDING, 0, now, None, "", now, None)],
    )


def delivery(company: Company) -> DeliveryRow:
    """What became of it."""
    return deliveries_of(company.database, company.account, 1)[0][0]


async def test_what_is_told_is_signed_and_told_once(company: Company, receiver: Receiver, sender: Sender) -> None:
    add(company)
    assert await sender.send_due()
    assert not await sender.send_due()
    (told,) = receiver.told
    signed = f"one.{told.headers['webhook-timestamp']}.".encode() + told.body
    proof = base64.b64encode(hmac.new(b"0123456789abcdef0123456789abcdef", signed, hashlib.sha256).digest()).decode()
    assert (told.path, told.body, told.headers["content-type"]) == ("/hook", b'{"name":"\xc5\xbb"}', "application/json")
    assert (told.headers["webhook-id"], told.headers["webhook-signature"]) == ("one", f"v1,{proof}")
    assert int(told.headers["webhook-timestamp"]) == company.clock() // 1000
    settled = delivery(company)
    assert (settled.state, settled.status, settled.attempts, settled.delivered_at) == ("delivered", 204, 1, company.clock())


@pytest.mark.parametrize(
    "fault", [answer(500), answer(302, "location: https://localhost/elsewhere"), answer(429), None, b"\x00\xff nonsense\r\n\r\n"]
)
async def test_what_is_not_taken_is_told_again_with_the_same_id(
    company: Company, receiver: Receiver, sender: Sender, fault: bytes | None
) -> None:
    receiver.answers = [fault]
    add(company)
    await sender.send_due()
    waiting = delivery(company)
    assert (waiting.state, waiting.attempts) == ("pending", 1)
    assert waiting.status or waiting.error
    company.clock.advance(4_000)
    assert not await sender.send_due()
    company.clock.advance(3_000)
    assert await sender.send_due()
    assert delivery(company).state == "delivered"
    assert [told.headers["webhook-id"] for told in receiver.told] == ["one", "one"]
    assert {told.path for told in receiver.told} == {"/hook"}


async def test_it_is_given_up_after_days_and_can_be_sent_again(
    company: Company, receiver: Receiver, sender: Sender, expect_log: Callable[[str], None]
) -> None:
    expect_log("delivery given up")
    receiver.answers = [answer(503)] * 11
    add(company)
    attempts = 0
    while delivery(company).state == "pending":
        attempts += await sender.send_due()
        company.clock.advance(30 * 60 * 60_000)
    assert (attempts, len(receiver.told), delivery(company).state) == (11, 11, "failed")
    assert send_again(company.database, "one", company.clock())
    await sender.send_due()
    assert (delivery(company).state, len(receiver.told)) == ("delivered", 12)


async def test_a_receiver_that_wants_nothing_more_is_told_nothing_more(
    company: Company, receiver: Receiver, sender: Sender, expect_log: Callable[[str], None]
) -> None:
    expect_log("webhook disabled by its receiver")
    receiver.answers = [answer(410)]
    add(company)
    await sender.send_due()
    assert webhooks_of(company.database)[0].disabled_at == company.clock()
    assert delivery(company).state == "failed"


async def test_a_removed_webhook_is_told_nothing(company: Company, receiver: Receiver, sender: Sender) -> None:
    add(company)
    assert disable_webhook(company.database, "hook", company.clock())
    assert not disable_webhook(company.database, "hook", company.clock())
    await sender.send_due()
    assert (receiver.told, delivery(company).state) == ([], "failed")


async def test_a_receiver_in_the_private_network_is_never_reached(company: Company, receiver: Receiver) -> None:
    add(company)
    await Sender(company.database, Seal(b"k" * 32), company.clock, receiver.context).send_due()
    assert (receiver.told, delivery(company).error) == ([], "the address lies in a private network")


async def test_a_certificate_nobody_trusts_is_not_told(company: Company, receiver: Receiver) -> None:
    add(company)
    await Sender(company.database, Seal(b"k" * 32), company.clock, allowed=lambda _address: True).send_due()
    assert receiver.told == []
    assert "CERTIFICATE_VERIFY_FAILED" in delivery(company).error


async def test_a_secret_of_another_key_is_said(company: Company, receiver: Receiver) -> None:
    add(company)
    await Sender(company.database, Seal(b"other" * 8), company.clock, receiver.context, allowed=lambda _address: True).send_due()
    assert (receiver.told, delivery(company).error) == ([], "the secret cannot be opened")


async def test_one_that_is_not_taken_holds_up_no_other(company: Company, receiver: Receiver, sender: Sender) -> None:
    receiver.answers = [answer(500)]
    for number in range(30):
        add(company, f"number {number}")
    while await sender.send_due():
        pass
    rows = [row for row, _ in deliveries_of(company.database, company.account, 100)]
    assert sorted(row.state for row in rows) == ["delivered"] * 29 + ["pending"]


async def test_what_was_told_is_forgotten_in_time(company: Company, sender: Sender) -> None:
    add(company)
    await sender.send_due()
    add(company, "two")
    assert not prune_deliveries(company.database, company.clock() + DAY_MS)
    assert [row.id for row, _ in deliveries_of(company.database, company.account, 10)] == ["two"]


async def test_what_is_still_to_be_told_to_one_who_left_is_not_told(company: Company, receiver: Receiver, sender: Sender) -> None:
    """Written down by somebody who had not yet heard of it."""
    disable_webhook(company.database, "hook", company.clock())
    add(company)
    assert not await sender.send_due()
    assert receiver.told == []


async def test_one_who_left_is_not_told_again_either(company: Company, receiver: Receiver, sender: Sender) -> None:
    add(company)
    await sender.send_due()
    disable_webhook(company.database, "hook", company.clock())
    assert not send_again(company.database, "one", company.clock())
    await sender.send_due()
    assert len(receiver.told) == 1


async def test_a_receiver_that_never_answers_holds_up_no_other(company: Company, receiver: Receiver, sender: Sender) -> None:
    async with receiving() as slow:
        slow.hold = asyncio.Event()
        add_webhook(company.database, WebhookRow("slow", company.account, slow.url, SEAL.close(SECRET, place("slow")), 0, None))
        receiver.context.load_verify_locations(cadata=slow.authority)
        for number in range(50):
            add(company, f"slow {number}", "slow")
        company.clock.advance(1)
        for number in range(30):
            add(company, f"number {number}")
        async with asyncio.TaskGroup() as group:
            group.create_task(sender.send_due())
            await receiver.has_been_told(30)
            assert len(slow.told) <= 4
            slow.hold.set()
        assert len(slow.told) == 50


async def test_what_waits_for_those_that_end_while_it_is_looked_for_is_sent_in_the_same_turn(
    company: Company, receiver: Receiver, sender: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    receiver.hold, ended, loop = asyncio.Event(), threading.Semaphore(0), asyncio.get_running_loop()
    give_back = Slots.give_back

    def giving_back(slots: Slots, id_: str, *, delivered: bool) -> None:
        give_back(slots, id_, delivered=delivered)
        ended.release()

    def looking(database: Database, now: int, room: int, under_way: list[str], full: list[str]) -> list[Due]:
        found = due_deliveries(database, now, room, under_way, full)
        if full and receiver.hold and not receiver.hold.is_set():
            loop.call_soon_threadsafe(receiver.hold.set)
            assert all(ended.acquire(timeout=PATIENCE_S) for _ in under_way)
        return found

    monkeypatch.setattr(Slots, "give_back", giving_back)
    monkeypatch.setattr("server_stub.webhooks.sender.due_deliveries", looking)
    for number in range(FOR_ONE + 1):
        add(company, f"number {number}")
    await sender.send_due()
    assert len(receiver.told) == FOR_ONE + 1


async def test_a_bug_of_ours_in_one_delivery_holds_up_no_other(
    company: Company, receiver: Receiver, sender: Sender, expect_log: Callable[[str, int], None]
) -> None:
    expect_log("delivery failed", logging.ERROR)
    secret = SEAL.close("whsec_a", place("odd"))
    add_webhook(company.database, WebhookRow("odd", company.account, receiver.url, secret, 0, None))
    add(company, "never", "odd")
    add(company)
    await sender.send_due()
    assert len(receiver.told) == 1


async def test_what_was_under_way_when_the_sending_was_stopped_is_sent_by_the_next(
    company: Company, receiver: Receiver, sender: Sender
) -> None:
    receiver.hold = asyncio.Event()
    add(company)
    async with asyncio.TaskGroup() as group:
        sending = group.create_task(sender.send_due())
        await receiver.has_been_told(1)
        sending.cancel()
    receiver.hold.set()
    assert await sender.send_due()
    assert [told.headers["webhook-id"] for told in receiver.told] == ["one", "one"]
    assert delivery(company).state == "delivered"


async def test_forgetting_takes_what_one_who_left_was_never_told(company: Company) -> None:
    disable_webhook(company.database, "hook", company.clock())
    add(company)
    while prune_deliveries(company.database, company.clock() + 1):
        pass
    assert deliveries_of(company.database, company.account, 10) == []


def test_pauses_grow_and_end() -> None:
    pauses = [pause_ms(attempts, 0.0) for attempts in range(1, 12)]
    assert pauses[0] == 5_000
    assert pauses[-1] is None
    known = [pause for pause in pauses if pause is not None]
    assert known == sorted(known)
    assert DAY_MS < sum(known) < 3 * DAY_MS
    assert pause_ms(1, 1.0) == 6_000
