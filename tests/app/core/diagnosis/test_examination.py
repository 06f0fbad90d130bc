"""One look at the chain: in order, bounded, and without what cannot be looked at."""

import asyncio

from app.core.diagnosis.examination import Probe, examine
from app.core.diagnosis.findings import ChainLink, Finding, Standing


def finds(link: ChainLink, standing: Standing) -> Probe:
    async def look() -> tuple[Finding, ...]:
        return (Finding(link, standing, standing.value),)

    return Probe((link,), look, 60.0)


async def never() -> tuple[Finding, ...]:
    await asyncio.Event().wait()
    raise AssertionError


async def found(*probes: Probe) -> list[Finding]:
    return [finding async for finding in examine(probes)]


async def test_each_is_looked_at_in_its_turn() -> None:
    server, tray = finds(ChainLink.SERVER, Standing.HOLDS), finds(ChainLink.TRAY, Standing.FAILS)
    assert [finding.code for finding in await found(server, tray)] == ["holds", "fails"]


async def test_what_does_not_answer_fails_after_its_seconds_in_all_its_links() -> None:
    stuck = Probe((ChainLink.PERMISSION, ChainLink.NOTIFICATIONS), never, 0.0)
    assert await found(stuck, finds(ChainLink.TRAY, Standing.HOLDS)) == [
        Finding(ChainLink.PERMISSION, Standing.FAILS, "slow", "0"),
        Finding(ChainLink.NOTIFICATIONS, Standing.FAILS, "slow", "0"),
        Finding(ChainLink.TRAY, Standing.HOLDS, "holds"),
    ]


async def raising() -> tuple[Finding, ...]:
    raise OSError("as a library of the system does")


async def test_what_raises_has_failed_and_the_links_behind_it_are_still_looked_at() -> None:
    torn = Probe((ChainLink.PERMISSION, ChainLink.NOTIFICATIONS), raising, 60.0)
    assert await found(torn, finds(ChainLink.TRAY, Standing.HOLDS)) == [
        Finding(ChainLink.PERMISSION, Standing.FAILS, "raised"),
        Finding(ChainLink.NOTIFICATIONS, Standing.FAILS, "raised"),
        Finding(ChainLink.TRAY, Standing.HOLDS, "holds"),
    ]


async def test_what_needs_a_link_that_does_not_hold_is_not_looked_at() -> None:
    socket = Probe((ChainLink.SOCKET,), never, 60.0, needs=(ChainLink.SERVER,))
    for standing in (Standing.FAILS, Standing.UNKNOWN):
        assert (await found(finds(ChainLink.SERVER, standing), socket))[1] == Finding(
            ChainLink.SOCKET, Standing.UNKNOWN, "needs", ChainLink.SERVER
        )


async def test_a_weak_link_is_enough_for_those_behind_it() -> None:
    weak, socket = finds(ChainLink.SERVER, Standing.WEAK), finds(ChainLink.SOCKET, Standing.HOLDS)
    probe = Probe(socket.links, socket.look, 60.0, needs=(ChainLink.SERVER,))
    assert (await found(weak, probe))[1].standing is Standing.HOLDS
