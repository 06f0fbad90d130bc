"""What is true only now: the connection, who types, the server's clock."""

import pytest

from app.core.changes import ChangeFeed, Changes
from app.core.live import Live
from app.core.views import ConnectionState
from tests.fakes.clock import FakeClock
from tests.fakes.records import cid


@pytest.fixture
def told() -> list[Changes]:
    return []


@pytest.fixture
def live(clock: FakeClock, told: list[Changes]) -> Live:
    feed = ChangeFeed()
    feed.subscribe(told.append)
    return Live(clock, feed)


def test_now_is_the_servers_clock(live: Live, clock: FakeClock) -> None:
    assert live.now() == clock()
    live.server_says(clock() + 5_000)
    clock.advance(1_000)
    assert live.now() == clock() + 5_000


def test_a_connection_state_is_told_once_and_remembers_when_it_began(live: Live, clock: FakeClock, told: list[Changes]) -> None:
    began = clock()
    live.connected(ConnectionState.OFFLINE, retry_at=began + 500)
    clock.advance(500)
    live.connected(ConnectionState.OFFLINE, retry_at=began + 1_500, why="unreachable")
    live.connected(ConnectionState.OFFLINE, retry_at=began + 1_500, why="unreachable")
    assert (live.connection.since, live.connection.retry_at, live.connection.why) == (began, began + 1_500, "unreachable")
    live.connected(ConnectionState.CONNECTING)
    assert live.connection.since == began
    assert [changes.connection for changes in told] == [True, True, True]


def test_typing_lasts_a_few_seconds_unless_it_is_heard_again(live: Live, clock: FakeClock, told: list[Changes]) -> None:
    live.connected(ConnectionState.ONLINE)
    live.heard_typing(cid("c"), "Vera", typing=True)
    assert live.typing(cid("c")) == "Vera"
    assert live.typing(cid("other")) == ""
    clock.advance(6_999)
    live.lapse()
    assert live.typing(cid("c")) == "Vera"
    clock.advance(1)
    told.clear()
    live.lapse()
    assert live.typing(cid("c")) == ""
    assert told == [Changes(typing=True)]
    live.lapse()
    assert len(told) == 1


def test_typing_ends_when_it_is_said_or_the_connection_is_lost(live: Live) -> None:
    live.connected(ConnectionState.ONLINE)
    live.heard_typing(cid("c"), "Vera", typing=True)
    live.heard_typing(cid("c"), "Vera", typing=False)
    assert live.typing(cid("c")) == ""
    live.heard_typing(cid("c"), "Vera", typing=True)
    live.connected(ConnectionState.OFFLINE)
    assert live.typing(cid("c")) == ""


def test_own_typing_is_said_at_the_first_key_then_every_few_seconds_and_once_at_the_end(live: Live, clock: FakeClock) -> None:
    live.connected(ConnectionState.ONLINE)
    for _ in range(10):
        live.say_typing(cid("c"), typing=True)
        clock.advance(400)
    assert live.typing_to_say() == ((cid("c"), True), (cid("c"), True))
    live.say_typing(cid("c"), typing=False)
    live.say_typing(cid("c"), typing=False)
    assert live.typing_to_say() == ((cid("c"), False),)
    assert live.typing_to_say() == ()


def test_own_typing_is_not_kept_for_later(live: Live) -> None:
    live.say_typing(cid("c"), typing=True)
    live.connected(ConnectionState.ONLINE)
    assert live.typing_to_say() == ()


def test_a_clock_that_was_set_back_leaves_nobody_typing_and_nobody_silent(live: Live, clock: FakeClock) -> None:
    live.connected(ConnectionState.ONLINE)
    live.heard_typing(cid("a"), "Vera", typing=True)
    live.say_typing(cid("a"), typing=True)
    assert live.typing_to_say() == ((cid("a"), True),)
    clock.advance(-3_600_000)
    assert live.typing(cid("a")) == ""
    live.say_typing(cid("a"), typing=True)
    assert live.typing_to_say() == ((cid("a"), True),)


def test_what_was_to_be_said_of_typing_is_not_said_by_who_comes_next(live: Live) -> None:
    live.connected(ConnectionState.ONLINE)
    live.say_typing(cid("a"), typing=True)
    live.connected(ConnectionState.SIGNED_OUT)
    live.connected(ConnectionState.ONLINE)
    assert live.typing_to_say() == ()
