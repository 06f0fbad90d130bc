"""Business hours at work: agents are called within them only, and visitors hear when they begin and end."""

import asyncio
from datetime import datetime
from zoneinfo import ZoneInfo

import msgspec
import pytest
from sqlalchemy import update

from app.protocol.commands import SetOnline
from app.protocol.events import SiteChanged
from app.protocol.playbooks import PlaybookChange
from app.protocol.records import ConversationState
from server_stub.db.errors import Unwritable
from server_stub.db.rows import ConversationRow
from server_stub.db.tables import site
from server_stub.eventlog.subscribe import Subscription
from server_stub.handlers.actors import VisitorActor
from server_stub.handlers.effects import RequestAgent
from server_stub.handlers.system import AdvancePlaybook, ExpireWait
from server_stub.playbooks.catalogue import Catalogue
from server_stub.playbooks.editing import Editing
from server_stub.playbooks.publish import publish
from server_stub.playbooks.room import PlaybookRoom
from server_stub.playbooks.timetable import Timetable
from server_stub.tasks import for_ever, spawn
from tests.fakes.clock import FakeClock
from tests.fakes.patience import PATIENCE_S
from tests.server_stub.company import SITE, Company
from tests.server_stub.playbooks.at_work import ASK_NAME, OFFLINE, ONLINE, PERSON, bot, state, texts, until
from tests.server_stub.playbooks.demo import PLAYBOOK

HOUR_MS = 3_600_000
DEFINITION = msgspec.json.decode(PLAYBOOK, type=dict[str, object])
FRIDAY = {"zone": "Europe/Amsterdam", "open": [{"day": "friday", "from": "09:00", "to": "17:00"}]}
OPENS, CLOSES = (round(datetime(2026, 11, 20, hour, tzinfo=ZoneInfo("Europe/Amsterdam")).timestamp() * 1000) for hour in (9, 17))


@pytest.fixture
def clock() -> FakeClock:
    """Shortly before a Friday begins."""
    return FakeClock(OPENS - 1_000)


@pytest.fixture
def timetable(company: Company) -> Timetable:
    """Of a company whose playbook has hours."""
    publish(company.database, SITE, msgspec.json.encode(DEFINITION | {"hours": FRIDAY}), company.clock())
    return Timetable(company.database, company.log, company.clock)


async def told(company: Company, visitor: VisitorActor, after: int) -> list[bool]:
    """What a visitor has been told since a number: whether the site is online."""
    with Subscription(company.log, company.wakeup, company.account, after, visitor.visitor) as log:
        events = await company.delivery.to_visitor(visitor, await log.pending())
    return [msgspec.json.decode(event.data, type=SiteChanged).site.online for event in events]


@pytest.mark.usefixtures("timetable")
async def test_the_site_is_online_while_somebody_is_and_it_is_open(company: Company) -> None:
    visitor = await company.visitor()
    for at, online in ((OPENS - 1, False), (OPENS, True), (CLOSES - 1, True), (CLOSES, False)):
        company.clock.advance(at - company.clock())
        assert company.visitor_snapshot(visitor).site.online is online
    company.clock.advance(OPENS - company.clock())
    for agent in (company.anna, company.ben, company.chris):
        await company.does(agent, SetOnline(online=False))
    assert not company.visitor_snapshot(visitor).site.online


async def test_visitors_hear_once_when_hours_begin_and_end(company: Company, timetable: Timetable) -> None:
    visitor, head = await company.visitor(), company.head
    await timetable.look()  # what changed while nobody was there to tell it
    assert await told(company, visitor, head) == [False]
    for at, heard in ((OPENS - 1, []), (OPENS, [True]), (OPENS + HOUR_MS, []), (CLOSES + 5, [False]), (CLOSES + HOUR_MS, [])):
        company.clock.advance(at - company.clock())
        head = company.head
        await timetable.look()
        assert await told(company, visitor, head) == heard, at


@pytest.mark.usefixtures("timetable")
async def test_hours_that_are_saved_are_kept_from_then_on(company: Company) -> None:
    room = PlaybookRoom(company.executor, company.database, company.log, company.wakeup, company.clock)
    tasks = [spawn(for_ever(work), "hours") for work in room.work[1:]]
    try:
        visitor, head = await company.visitor(), company.head
        later = {"zone": "Europe/Amsterdam", "open": [{"day": "friday", "from": "10:00", "to": "12:00"}]}
        change = PlaybookChange(version=3, name="Shop", definition=DEFINITION | {"hours": later})
        await room.editing.change(company.account, company.ben.agent, company.playbook, change, "en")
        with Subscription(company.log, company.wakeup, company.account, head, visitor.visitor) as log:
            for hours, online in ((1, True), (3, False)):
                company.clock.advance(OPENS + hours * HOUR_MS - company.clock())
                async with asyncio.timeout(PATIENCE_S):
                    while all(entry.at != company.clock() for entry in await log.next()):
                        continue
                assert company.visitor_snapshot(visitor).site.online is online
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def test_a_clock_that_is_put_back_opens_and_closes_again(company: Company, timetable: Timetable) -> None:
    visitor = await company.visitor()
    company.clock.advance(OPENS - company.clock())
    await timetable.look()
    head = company.head
    company.clock.advance(-5_000)
    await timetable.look()
    assert await told(company, visitor, head) == [False]


async def test_what_could_not_be_told_is_told_the_next_time(
    company: Company, timetable: Timetable, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor, head = await company.visitor(), company.head

    def full(*_: object) -> None:
        raise Unwritable("disk_full")

    with monkeypatch.context() as patched:
        patched.setattr(Timetable, "_append", full)
        with pytest.raises(Unwritable):
            await timetable.look()
    await timetable.look()
    assert await told(company, visitor, head) == [False]


@pytest.mark.usefixtures("timetable")
async def test_outside_of_hours_nobody_is_called_though_agents_are_online(company: Company) -> None:
    async with bot(company):
        visitor = await company.visitor()
        await company.does(visitor, PERSON)
        await until(company, lambda: texts(company, company.current(visitor))[-1:] == [ASK_NAME])
        row = company.current(visitor)
        assert (row.state, texts(company, row)) == (ConversationState.BOT, ["Chat with a person", OFFLINE, ASK_NAME])


@pytest.mark.usefixtures("timetable")
async def test_within_hours_somebody_is_called_and_a_wait_outlasts_them(company: Company) -> None:
    company.clock.advance(CLOSES - 1_000 - company.clock())
    async with bot(company):
        visitor = await company.visitor()
        await company.does(visitor, PERSON)
        row = await state(company, visitor, ConversationState.UNASSIGNED)
        assert (row.wait_deadline, texts(company, row)[-1]) == (company.clock() + 120_000, ONLINE)
        company.clock.advance(5_000)  # hours are over, and somebody may still come
        await company.desk_does(ExpireWait(row.id))
        assert company.current(visitor).state is ConversationState.UNASSIGNED


@pytest.mark.parametrize(("left_ms", "waits_ms", "said"), [(1, 120_000, 1), (0, 0, 0), (None, 120_000, 1)])
async def test_hours_that_end_while_the_bot_thinks_end_the_wait_as_it_begins(
    company: Company, left_ms: int | None, waits_ms: int, said: int
) -> None:
    row = await _begun(company)
    until_ms = None if left_ms is None else company.clock() + left_ms
    request = RequestAgent(120_000, "Coming")
    await company.desk_does(AdvancePlaybook(row.id, row.last_number, b"", (request,), "Robin", until_ms))
    after = company.again(row)
    assert (after.state, after.wait_deadline) == (ConversationState.UNASSIGNED, company.clock() + waits_ms)
    assert after.last_number == row.last_number + said


async def _begun(company: Company) -> ConversationRow:
    visitor = await company.visitor()
    await company.does(visitor, PERSON)
    return company.current(visitor)


@pytest.mark.usefixtures("timetable")
async def test_a_playbook_is_shown_as_reachable_within_hours_only(company: Company) -> None:
    with company.database.write() as connection:
        connection.execute(update(site).values(loaded_at=company.clock()))
    catalogue = Catalogue(company.database, company.clock)
    for at, presence in ((OPENS - 1, "offline"), (OPENS, "online")):
        company.clock.advance(at - company.clock())
        (listed,) = (await catalogue.list(company.account, None)).playbooks
        assert listed.presence == presence


async def test_a_site_whose_playbook_rests_has_no_hours(company: Company, timetable: Timetable) -> None:
    editing = Editing(company.database, company.clock, company.log.poll)
    await editing.pause(company.account, company.playbook)
    head = company.head
    await timetable.look()
    assert company.head == head
