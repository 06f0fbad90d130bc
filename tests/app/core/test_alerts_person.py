"""Whose notices they are: what was for one person is never on the screen of the next, nor of somebody who may not see it any more."""

import pytest

from app.core.client import Client
from app.core.steps import Apply, CaughtUp
from app.core.views import ConnectionState
from app.protocol.errors import ErrorCode
from app.protocol.events import MessageAdded
from tests.fakes.alerted import comes, news, perform, timed
from tests.fakes.clock import FakeClock
from tests.fakes.one_server import OneServer
from tests.fakes.records import cid, message, numbered

SERVER = "https://desk.example"
CODES = [ErrorCode.REVOKED, ErrorCode.TOKEN_EXPIRED, ErrorCode.NOT_ENTITLED, ErrorCode.WRONG_CREDENTIALS]


@pytest.fixture
def annas(ready: Client) -> Client:
    """Anna's, who is signed in."""
    server = OneServer()
    ready.account.connect(server.open, server.secrets)
    return ready


def missed(number: int) -> Apply:
    """A message in a replay that is cut."""
    return Apply((numbered(number, MessageAdded(message=message("mine", number - 98))),), number, news=False)


async def test_signing_out_takes_everything_back(annas: Client, clock: FakeClock) -> None:
    async with timed(annas, clock) as (notifier, waits):
        perform(annas, news(101, MessageAdded(message=message("mine", 2))), comes(102, "new"))
        await waits.idle()
        await annas.account.sign_out()
        while notifier.on_screen:
            await waits.idle()


@pytest.mark.parametrize("code", CODES)
async def test_what_is_on_the_screen_goes_when_the_server_ends_the_sign_in(annas: Client, clock: FakeClock, code: ErrorCode) -> None:
    async with timed(annas, clock) as (notifier, waits):
        perform(annas, news(101, MessageAdded(message=message("mine", 2))), comes(102, "new"))
        await waits.idle()
        assert len(notifier.on_screen) == 2
        await annas.account.ended(code)
        while notifier.on_screen:
            await waits.idle()


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("quiet", [True, False])
async def test_what_was_held_back_is_shown_to_nobody_else(annas: Client, clock: FakeClock, code: ErrorCode, *, quiet: bool) -> None:
    annas.preferences.choose(quiet=quiet, quiet_from=0, quiet_to=0)
    async with timed(annas, clock) as (notifier, waits):
        perform(annas, missed(101) if not quiet else comes(101, "new"))
        if quiet:
            await waits.idle()
        await annas.account.ended(code)
        await annas.account.sign_in(SERVER, "ben", "demo")
        annas.live.connected(ConnectionState.ONLINE)
        perform(annas, CaughtUp())
        annas.preferences.choose(quiet=False)
        assert await waits.idle() is None
        assert notifier.titles == []
        assert annas.live.held_back == 0


async def test_somebody_else_who_signs_in_over_it_has_nothing_of_it_on_the_screen(annas: Client, clock: FakeClock) -> None:
    annas.preferences.choose(repeat_alerts_s=20)
    async with timed(annas, clock) as (notifier, waits):
        perform(annas, comes(101, "new"))
        await waits.idle()
        await annas.account.sign_in(SERVER, "ben", "demo")
        assert await waits.idle() is None, "nothing is told of again"
        assert notifier.on_screen == {}


async def test_the_same_person_back_again_keeps_nothing_from_before(annas: Client, clock: FakeClock) -> None:
    async with timed(annas, clock) as (notifier, waits):
        perform(annas, comes(101, "new"))
        await waits.idle()
        await annas.account.ended(ErrorCode.TOKEN_EXPIRED)
        await waits.idle()
        await annas.account.sign_in(SERVER, "anna", "demo")
        annas.live.connected(ConnectionState.ONLINE)
        perform(annas, news(102, MessageAdded(message=message("mine", 2))))
        await waits.idle()
        assert list(notifier.on_screen) == [cid("mine")]
