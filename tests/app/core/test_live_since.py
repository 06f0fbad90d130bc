"""Since when there is no connection: attempts in between do not count."""

from app.core.changes import ChangeFeed
from app.core.live import Live
from app.core.views import ConnectionState
from tests.fakes.clock import FakeClock


def test_failed_attempts_do_not_move_since(clock: FakeClock) -> None:
    live = Live(clock, ChangeFeed())
    live.connected(ConnectionState.ONLINE)
    clock.advance(60_000)
    lost = clock()
    for state in (ConnectionState.OFFLINE, ConnectionState.CONNECTING, ConnectionState.OFFLINE, ConnectionState.CATCHING_UP):
        live.connected(state)
        assert live.connection.since == lost
        clock.advance(5_000)
    live.connected(ConnectionState.ONLINE)
    assert live.connection.since == clock()
