"""Trouble with a CRM on the worker's way there: what passes, and what only a person can help."""

import logging
from collections.abc import Callable

from app.protocol.commands import RetryCrmItem
from app.protocol.details import CrmItemState, CrmKind, CrmReason
from server_stub.crm.connections import place_of
from server_stub.crm.patience import FIRST_MS
from server_stub.crm.port import CrmTrouble
from server_stub.db.crm.connections import ConnectionRow, connect
from server_stub.sealing import Seal
from tests.server_stub.company import Company
from tests.server_stub.crm.scripted import AT_ONCE, ScriptedCrm, at_work, item, lead, opening, saved, until, waits

PENDING, FAILED = CrmItemState.PENDING, CrmItemState.FAILED
FOR_A_MINUTE = 60_000


async def test_what_waits_says_why_and_is_tried_again_when_its_time_has_come(company: Company, crm: ScriptedCrm) -> None:
    crm.troubles["Tents"] = [CrmTrouble(CrmReason.BUSY, "overloaded"), CrmTrouble(CrmReason.BUSY, retry_after_ms=FOR_A_MINUTE)]
    async with at_work(company, opening(crm)) as (_, counted):
        made = await lead(company, "Tents")
        (now,) = await until(company, made, told=waits(CrmReason.BUSY))
        assert (now.detail, crm.asked) == ("overloaded", ["Tents"])
        company.clock.advance(FIRST_MS)
        await crm.until(lambda: len(crm.asked) == 2)
        company.clock.advance(FOR_A_MINUTE - 1)
        await saved(company, await lead(company, "Others go on"))
        assert crm.asked.count("Tents") == 2
        company.clock.advance(FIRST_MS)
        (now,) = await saved(company, made)
    assert (now.reason, now.detail) == (None, "")
    assert counted.count((PENDING, CrmReason.BUSY)) == 2


async def test_while_the_crm_is_gone_one_asks_and_the_others_wait(company: Company, crm: ScriptedCrm) -> None:
    made = [await lead(company, str(number)) for number in range(20)]
    for number in range(20):
        crm.troubles[str(number)] = [CrmTrouble(CrmReason.UNREACHABLE)] * 2
    async with at_work(company, opening(crm)):
        await crm.until(lambda: len(crm.asked) == AT_ONCE)
        await until(company, *made[:AT_ONCE], told=waits(CrmReason.UNREACHABLE))
        company.clock.advance(FIRST_MS)
        await crm.until(lambda: len(crm.asked) == AT_ONCE + 1)
        for troubles in crm.troubles.values():
            troubles.clear()
        crm.most_under_way = 0
        for _ in range(3):
            company.clock.advance(4 * FIRST_MS)
        await saved(company, *made)
    assert len(crm.made) == 20
    assert crm.most_under_way > 1


async def test_the_crms_own_limit_is_kept_by_all(company: Company, crm: ScriptedCrm) -> None:
    crm.troubles["0"] = [CrmTrouble(CrmReason.LIMITED, retry_after_ms=FOR_A_MINUTE)]
    async with at_work(company, opening(crm)):
        first = await lead(company, "0")
        await until(company, first, told=waits(CrmReason.LIMITED))
        second = await lead(company, "1")
        company.clock.advance(FOR_A_MINUTE - 1)
        await company.visitor()  # the log moves, and wakes whoever listens
        assert crm.asked == ["0"]
        company.clock.advance(2)
        await saved(company, first, second)


async def test_a_bug_of_ours_in_one_item_stops_no_other(company: Company, crm: ScriptedCrm, expect_log: Callable[..., None]) -> None:
    expect_log("item failed", logging.ERROR)
    crm.troubles["broken"] = [ValueError("a bug")]
    async with at_work(company, opening(crm)):
        broken, whole = await lead(company, "broken"), await lead(company, "whole")
        await saved(company, whole)
        await crm.until(lambda: "broken" in crm.asked)
        assert item(company, broken.conversation, broken.id).state is PENDING
        company.clock.advance(FIRST_MS)
        await saved(company, broken)


async def test_what_only_a_person_can_help_has_failed_until_they_do(company: Company, crm: ScriptedCrm) -> None:
    crm.troubles["Tents"] = [CrmTrouble(CrmReason.REJECTED, "title is too funny")]
    async with at_work(company, opening(crm)):
        made = await lead(company, "Tents")
        (now,) = await until(company, made, told=lambda one: one.state is FAILED)
        assert (now.reason, now.detail) == (CrmReason.REJECTED, "title is too funny")
        company.clock.advance(FOR_A_MINUTE)
        await saved(company, await lead(company, "Another"))
        assert crm.asked.count("Tents") == 1
        await company.does(company.anna, RetryCrmItem(conversation=made.conversation, item=made.id))
        await saved(company, made)


async def test_a_secret_of_another_key_fails_items_and_says_so(company: Company, crm: ScriptedCrm, expect_log: Callable[..., None]) -> None:
    expect_log("secret cannot be opened")
    sealed = Seal(b"another key " * 3).close("token", place_of(company.account))
    connect(company.database, ConnectionRow(company.account, CrmKind.PIPEDRIVE, "", sealed, company.clock()))
    async with at_work(company, opening(crm)):
        (now,) = await until(company, await lead(company, "Tents"), told=lambda one: one.state is FAILED)
    assert now.reason is CrmReason.NOT_CONNECTED
    assert "does not fit this server's key" in now.detail
    assert crm.asked == []


async def test_connecting_anew_ends_the_wait(company: Company, crm: ScriptedCrm) -> None:
    other = ScriptedCrm("other")
    crm.troubles["Tents"] = [CrmTrouble(CrmReason.LIMITED, retry_after_ms=FOR_A_MINUTE)]
    async with at_work(company, {CrmKind.LOCAL: lambda *_: crm, CrmKind.PIPEDRIVE: lambda *_: other}):
        made = await lead(company, "Tents")
        await until(company, made, told=waits(CrmReason.LIMITED))
        waiting = await lead(company, "Stoves")
        sealed = Seal(b"k" * 32).close("token", place_of(company.account))
        connect(company.database, ConnectionRow(company.account, CrmKind.PIPEDRIVE, "", sealed, company.clock()))
        await saved(company, waiting)
    assert other.asked == ["Stoves"]
    assert crm.closed
    assert other.closed
