"""What agents' clients say became of alerts: who is noted as told, which reactions count, and how much of it is taken."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from app.protocol.frames import Alerts
from app.protocol.ids import ConversationId, new_id
from app.protocol.limits import MAX_REPORTS
from app.protocol.records import ConversationState, Urgency
from app.protocol.reports import AlertFate, AlertReport, AlertSuppressed
from server_stub.db.accounts import create_account
from server_stub.handlers.deadlines import Deadlines
from server_stub.web.doors import Doors
from server_stub.web.limits import Buckets
from server_stub.web.reports import Reports
from tests.fakes.clock import FakeClock
from tests.server_stub.company import WAIT_MS, Company, open_company
from tests.server_stub.web.doors import doors_of

SHOWN, CLICKED = AlertFate.SHOWN, AlertFate.CLICKED
UNASSIGNED, ASSIGNED = ConversationState.UNASSIGNED, ConversationState.ASSIGNED


@pytest.fixture
async def company(tmp_path: Path, clock: FakeClock) -> AsyncGenerator[Company]:
    """Where Anna is at her desk."""
    async with open_company(tmp_path, clock) as opened:
        await opened.come_online(opened.anna)
        yield opened


@pytest.fixture
def doors(company: Company) -> Doors:
    """What reports are told to."""
    return doors_of(company)


def _reports(doors: Doors, burst: int = 128) -> Reports:
    return Reports(doors, Buckets(burst, 1.0, doors.seconds))


def _alerts(conversation: ConversationId, *fates: AlertFate) -> Alerts:
    why = {AlertFate.SUPPRESSED: AlertSuppressed.OWN_QUIET}
    return Alerts(reports=tuple(AlertReport(conversation=conversation, fate=fate, why=why.get(fate)) for fate in fates))


@pytest.mark.parametrize("fate", AlertFate)
async def test_whoever_was_shown_it_is_told_and_whoever_does_something_has_reacted(company: Company, doors: Doors, fate: AlertFate) -> None:
    row = await company.chat(UNASSIGNED)
    company.clock.advance(WAIT_MS // 6)
    await _reports(doors).note(company.anna, _alerts(row.id, fate))
    untold = fate in (AlertFate.SUPPRESSED, AlertFate.OTHER)
    told = (None, ()) if untold else (row.waiting_since, (company.anna.agent,))
    put_off = 0 if untold or fate is SHOWN else WAIT_MS // 6
    assert doors.told.of(row.id) == told
    assert company.again(row).alert_deadline == (row.alert_deadline or 0) + put_off
    why = 'why="own_quiet"' if fate is AlertFate.SUPPRESSED else 'why=""'
    assert f'livechat_alerts_total{{fate="{fate}",{why}}} 1.0' in doors.metrics.page().decode()


async def test_nobody_keeps_others_from_hearing_of_it_by_reacting_again_and_again(company: Company, doors: Doors) -> None:
    row, reports = await company.chat(UNASSIGNED), _reports(doors, burst=1_000)
    found = []
    for _ in range(24):
        company.clock.advance(WAIT_MS // 24)
        await Deadlines(company.executor, company.database, company.clock, doors.told).run_overdue()
        found.append(company.again(row).urgency)
        await reports.note(company.anna, _alerts(row.id, SHOWN, CLICKED))
    assert found.count(Urgency.EVERYBODY) >= 24 // 6
    await reports.note(company.ben, _alerts(row.id, CLICKED))
    assert company.again(row).urgency is Urgency.NONE


async def test_what_an_agent_may_not_see_or_nobody_waits_in_is_left_alone(company: Company, doors: Doors) -> None:
    waiting, taken = await company.chat(UNASSIGNED), await company.chat(ASSIGNED, company.anna)
    company.clock.advance(WAIT_MS // 6)
    stranger = company.agent("Eve", create_account(company.database, "Elsewhere", company.clock()))
    head, reports = company.head, _reports(doors)
    for actor, conversation in ((stranger, waiting.id), (company.ben, taken.id), (company.ben, ConversationId(new_id()))):
        await reports.note(actor, _alerts(conversation, SHOWN, CLICKED))
        assert doors.told.of(conversation) == (None, ())
    assert (company.again(waiting), company.again(taken), company.head) == (waiting, taken, head)


async def test_so_many_are_taken_and_more_come_with_time(company: Company, doors: Doors) -> None:
    one, other = await company.chat(UNASSIGNED), await company.chat(UNASSIGNED)
    reports = _reports(doors, burst=2)
    await reports.note(company.anna, _alerts(one.id, SHOWN, SHOWN))
    await reports.note(company.anna, _alerts(other.id, SHOWN))
    assert doors.told.of(other.id) == (None, ())
    await reports.note(company.ben, _alerts(other.id, SHOWN))  # what one agent asks for too often is nobody else's affair
    company.clock.advance(1_000)
    await reports.note(company.anna, _alerts(other.id, SHOWN))
    assert set(doors.told.of(other.id)[1]) == {company.anna.agent, company.ben.agent}


async def test_of_one_frame_so_many_are_read(company: Company, doors: Doors) -> None:
    row = await company.chat(UNASSIGNED)
    filler = _alerts(ConversationId(new_id()), *[SHOWN] * MAX_REPORTS).reports
    await _reports(doors).note(company.anna, Alerts(reports=filler + _alerts(row.id, SHOWN).reports))
    assert doors.told.of(row.id) == (None, ())


async def test_a_reaction_that_cannot_be_written_now_is_let_go(company: Company, doors: Doors) -> None:
    row = await company.chat(UNASSIGNED)
    await company.executor.stop()
    await _reports(doors).note(company.anna, _alerts(row.id, CLICKED))
    await company.executor.start()
    assert company.again(row) == row
