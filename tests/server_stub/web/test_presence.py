"""From open and closed sockets to what the desk is told."""

import asyncio

import pytest

from app.protocol.errors import ErrorCode
from app.protocol.frames import Why
from app.protocol.ids import AccountId, AgentId, VisitorId
from server_stub.handlers.actors import AgentActor, VisitorActor
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import SetReachable, SetVisitorHere, SystemCommand
from server_stub.tasks import spawn
from server_stub.web.presence import Presence
from tests.fakes.clock import FakeClock
from tests.fakes.patience import PATIENCE_S

ACCOUNT, ANNA, VERA = AccountId("account"), AgentId("anna"), VisitorId("vera")
AGENT = AgentActor(ACCOUNT, ANNA, "device")
VISITOR = VisitorActor(ACCOUNT, VERA, "site", "device")


class Desk:
    """Notes what it is told, unless it is busy."""

    def __init__(self) -> None:
        self.told: list[SystemCommand] = []
        self.refusal: Refused | None = None
        self.heard = asyncio.Event()
        self.grace: dict[AccountId, int] = {}

    async def graces(self) -> dict[AccountId, int]:
        return self.grace

    async def tell(self, _account: AccountId, command: SystemCommand) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.told.append(command)
        self.heard.set()


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def presence(desk: Desk, clock: FakeClock) -> Presence:
    return Presence(desk.tell, clock, desk.graces)


@pytest.mark.parametrize(("why", "grace"), [(None, 45_000), (Why.SUSPEND, 15_000), (Why.QUIT, 0), (Why.LOGOUT, 0)])
async def test_an_agents_grace_depends_on_how_they_left(
    presence: Presence, desk: Desk, clock: FakeClock, why: Why | None, grace: int
) -> None:
    await presence.opened(AGENT)
    await presence.settle()
    presence.closed(AGENT, why)
    if grace:
        clock.advance(grace - 1)
        await presence.settle()
        assert desk.told == [SetReachable(agent=ANNA, reachable=True)]
        clock.advance(1)
    await presence.settle()
    assert desk.told == [SetReachable(agent=ANNA, reachable=True), SetReachable(agent=ANNA, reachable=False)]


async def test_a_company_says_how_long_its_agents_may_be_without_a_connection(presence: Presence, desk: Desk, clock: FakeClock) -> None:
    other = AgentActor(AccountId("other"), AgentId("eve"), "device")
    desk.grace = {ACCOUNT: 60_000, other.account: 15_000}
    for actor in (AGENT, other):
        await presence.opened(actor)
        presence.closed(actor, None)
    clock.advance(15_000)
    await presence.settle()
    assert desk.told[2:] == [SetReachable(agent=other.agent, reachable=False)]
    clock.advance(44_999)
    await presence.settle()
    assert len(desk.told) == 3
    clock.advance(1)
    await presence.settle()
    assert desk.told[3:] == [SetReachable(agent=ANNA, reachable=False)]


async def test_another_grace_holds_for_those_who_are_away_already(presence: Presence, desk: Desk, clock: FakeClock) -> None:
    await presence.opened(AGENT)
    presence.closed(AGENT, None)
    clock.advance(40_000)
    await presence.settle()
    desk.grace = {ACCOUNT: 600_000}
    clock.advance(500_000)
    await presence.settle()
    assert len(desk.told) == 1
    desk.grace = {ACCOUNT: 20_000}
    await presence.settle()
    assert desk.told[1:] == [SetReachable(agent=ANNA, reachable=False)]


async def test_who_said_why_they_go_has_no_other_grace_for_it(presence: Presence, desk: Desk, clock: FakeClock) -> None:
    desk.grace = {ACCOUNT: 600_000}
    await presence.opened(AGENT)
    presence.closed(AGENT, None)
    await presence.opened(AGENT)
    presence.closed(AGENT, Why.SUSPEND)
    clock.advance(15_000)
    await presence.settle()
    assert desk.told[1:] == [SetReachable(agent=ANNA, reachable=False)]


async def test_a_visitor_is_missed_after_fifteen_seconds(presence: Presence, desk: Desk, clock: FakeClock) -> None:
    await presence.opened(VISITOR)
    await presence.settle()
    presence.closed(VISITOR, None)
    clock.advance(14_999)
    await presence.settle()
    assert desk.told == [SetVisitorHere(visitor=VERA, here=True)]
    clock.advance(1)
    await presence.settle()
    assert desk.told[1:] == [SetVisitorHere(visitor=VERA, here=False)]


async def test_a_reload_is_not_noticed(presence: Presence, desk: Desk, clock: FakeClock) -> None:
    await presence.opened(VISITOR)
    await presence.settle()
    presence.closed(VISITOR, None)
    clock.advance(2_000)
    await presence.opened(VISITOR)
    clock.advance(60_000)
    await presence.settle()
    assert desk.told == [SetVisitorHere(visitor=VERA, here=True)]


async def test_a_busy_desk_is_told_again(presence: Presence, desk: Desk) -> None:
    desk.refusal = Refused(ErrorCode.BUSY, retry_after_ms=100)
    await presence.opened(AGENT)
    assert not await presence.settle()
    desk.refusal = None
    assert await presence.settle()
    assert desk.told == [SetReachable(agent=ANNA, reachable=True)]


async def test_a_final_refusal_is_not_repeated(presence: Presence, desk: Desk) -> None:
    desk.refusal = Refused(ErrorCode.NOT_FOUND)
    await presence.opened(AGENT)
    assert await presence.settle()
    desk.refusal = None
    assert await presence.settle()
    assert desk.told == []


async def test_after_a_start_those_from_before_have_a_minute(presence: Presence, desk: Desk, clock: FakeClock) -> None:
    presence.remember([(ACCOUNT, ANNA)], [(ACCOUNT, VERA)])
    await presence.opened(AGENT)
    clock.advance(59_999)
    await presence.settle()
    assert desk.told == []
    clock.advance(1)
    await presence.settle()
    assert desk.told == [SetVisitorHere(visitor=VERA, here=False)]


async def test_run_tells_at_once_when_a_socket_opens(presence: Presence, desk: Desk) -> None:
    async with asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as group:
        running = group.create_task(presence.run())
        await asyncio.sleep(0)
        await presence.opened(AGENT)
        await desk.heard.wait()
        running.cancel()
    assert desk.told == [SetReachable(agent=ANNA, reachable=True)]


@pytest.mark.parametrize("turns", range(5))
async def test_whoever_goes_as_the_server_stops_does_not_keep_it_from_stopping(presence: Presence, turns: int) -> None:
    await presence.opened(AGENT)
    running = spawn(presence.run(), "presence")
    for _ in range(5):
        await asyncio.sleep(0)  # it waits now, for somebody to come or go, or for the next second
    presence.closed(AGENT, None)
    for _ in range(turns):
        await asyncio.sleep(0)  # it is being woken, and has not gone on yet
    running.cancel()
    await asyncio.wait([running], timeout=PATIENCE_S)
    assert running.done()
