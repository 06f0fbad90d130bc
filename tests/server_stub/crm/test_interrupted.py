"""The worker's way to a CRM interrupted: by stops, by kills, and by disks that take nothing."""

from collections.abc import Callable

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from app.protocol.commands import Command
from app.protocol.details import CrmItemState, CrmReason
from app.protocol.errors import ErrorCode
from app.protocol.ids import CommandId
from server_stub.crm import settling
from server_stub.crm.port import CrmTrouble
from server_stub.crm.room import kinds_of_crm
from server_stub.db.tables import crm_lead
from server_stub.handlers.actors import Actor
from server_stub.handlers.execute import Executor
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import SettleCrmItem, SystemCommand
from tests.server_stub.company import Company
from tests.server_stub.crm.scripted import ScriptedCrm, at_work, item, lead, opening, saved, until, waits

PENDING = CrmItemState.PENDING


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
