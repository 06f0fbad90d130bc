"""The worker: real log, real executor, a database on disk, and a CRM that does as it is told."""

import logging
from collections.abc import Callable

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import OperationalError

from app.protocol.commands import Command, CreateLead, RetryCrmItem, SetField
from app.protocol.details import CrmItem, CrmItemState, CrmKind, CrmReason, FieldName
from app.protocol.errors import ErrorCode
from app.protocol.events import CrmItemChanged
from app.protocol.ids import CommandId, CrmItemId, new_id
from app.protocol.records import ConversationState
from server_stub.crm import queue, settling
from server_stub.crm.connections import place_of
from server_stub.crm.patience import FIRST_MS
from server_stub.crm.port import CrmTrouble
from server_stub.crm.room import kinds_of_crm
from server_stub.db.accounts import create_account
from server_stub.db.crm.connections import ConnectionRow, connect
from server_stub.db.crm.pending import PendingRow, due_items
from server_stub.db.tables import crm_item, crm_lead
from server_stub.handlers.actors import Actor
from server_stub.handlers.execute import Executor
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import SettleCrmItem, SystemCommand
from server_stub.sealing import Seal
from tests.server_stub.company import Company
from tests.server_stub.crm.scripted import AT_ONCE, ScriptedCrm, at_work, item, lead, opening, saved, until

PENDING, FAILED = CrmItemState.PENDING, CrmItemState.FAILED
FOR_A_MINUTE = 60_000


@pytest.fixture
def crm() -> ScriptedCrm:
    return ScriptedCrm()


def waits(reason: CrmReason) -> Callable[[CrmItem], bool]:
    return lambda one: one.state is PENDING and one.reason is reason


# What arrives


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


# Trouble that passes


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


# Trouble that does not


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


# Stops, kills and disks


async def test_a_stop_in_mid_item_loses_nothing(company: Company, crm: ScriptedCrm) -> None:
    made = [await lead(company, str(number)) for number in range(3)]
    crm.gate.clear()
    async with at_work(company, opening(crm)):
        await crm.until(lambda: len(crm.under_way) == 3)
    assert [one.state for one in await until(company, *made, told=lambda _: True)] == [PENDING] * 3
    crm.gate.set()
    async with at_work(company, opening(crm)):
        await saved(company, *made)
    assert sorted(order.title for order in crm.made) == ["0", "1", "2"]


class DeadBeforeSettling(Executor):
    """The server is killed between the CRM's answer and our noting it: settling never comes through."""

    def __init__(self, behind: Executor) -> None:
        self._behind = behind
        self.reached = 0

    async def execute(self, actor: Actor, command_id: CommandId, command: Command | SystemCommand) -> int:
        """Everything but settling."""
        if isinstance(command, SettleCrmItem):
            self.reached += 1
            raise Refused(ErrorCode.BUSY, retry_after_ms=5)
        return await self._behind.execute(actor, command_id, command)


async def test_a_kill_between_answer_and_note_makes_one_lead(company: Company) -> None:
    made = await lead(company, "Tents")
    dead = DeadBeforeSettling(company.executor)
    kinds = kinds_of_crm(company.database, company.clock)
    async with at_work(company, kinds, dead):
        while not dead.reached:
            await company.visitor()
    assert item(company, made.conversation, made.id).state is PENDING
    async with at_work(company, kinds):
        (now,) = await saved(company, made)
    with company.database.read() as connection:
        assert connection.execute(select(crm_lead.c.id)).scalars().all() == [made.id]
    assert now.link == f"livechat://lead/{made.id}"


class BusyAtFirst(Executor):
    """Turns the first three settlements away for a moment, as a full disk does."""

    def __init__(self, behind: Executor) -> None:
        self._behind = behind
        self.turned_away = 0

    async def execute(self, actor: Actor, command_id: CommandId, command: Command | SystemCommand) -> int:
        """Carry it out, but for the first three times."""
        if isinstance(command, SettleCrmItem) and self.turned_away < 3:
            self.turned_away += 1
            raise Refused(ErrorCode.BUSY, retry_after_ms=1)
        return await self._behind.execute(actor, command_id, command)


async def test_while_nothing_can_be_written_the_answer_is_held(company: Company, crm: ScriptedCrm) -> None:
    async with at_work(company, opening(crm), BusyAtFirst(company.executor)):
        await saved(company, await lead(company, "Tents"))
    assert crm.asked == ["Tents"]


async def test_what_cannot_be_put_off_is_not_tried_without_a_pause(
    company: Company, crm: ScriptedCrm, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[..., None]
) -> None:
    def failing(*_asked: object) -> None:
        raise OperationalError("UPDATE", {}, Exception("disk I/O error"))

    expect_log("item not put off")
    monkeypatch.setattr(settling, "put_off", failing)
    crm.troubles["Tents"] = [CrmTrouble(CrmReason.BUSY)]
    async with at_work(company, opening(crm)):
        made = await lead(company, "Tents")
        await until(company, made, told=waits(CrmReason.BUSY))
        await company.visitor()
        assert crm.asked == ["Tents"]
        company.clock.advance(settling.TRY_AGAIN_MS)
        await saved(company, made)


# Figures


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
