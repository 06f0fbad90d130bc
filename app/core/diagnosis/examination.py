"""One look at the whole chain, link after link; each is given its seconds, so that nothing is waited for without end."""

import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

from msgspec import Struct

from app.core.diagnosis.findings import ChainLink, Finding, Standing

log = logging.getLogger("livechat.diagnosis")


class Probe(Struct, frozen=True):
    """Looks at links, of which it says what it found. `within_s`: what takes longer counts as failing.

    `needs`: links that must hold for there to be anything to look at.
    """

    links: tuple[ChainLink, ...]
    look: Callable[[], Awaitable[tuple[Finding, ...]]]
    within_s: float
    needs: tuple[ChainLink, ...] = ()


async def examine(probes: Sequence[Probe]) -> AsyncIterator[Finding]:
    """What these find, as they find it. One that raises has failed, as far as anybody can be told; what it raised is ours to mend."""
    failed: set[ChainLink] = set()
    for probe in probes:
        for finding in await _looked(probe, failed):
            if finding.standing in (Standing.FAILS, Standing.UNKNOWN):
                failed.add(finding.link)
            yield finding


async def _looked(probe: Probe, failed: set[ChainLink]) -> tuple[Finding, ...]:
    import asyncio  # noqa: PLC0415 - loaded after the first paint

    missing = next((link for link in probe.needs if link in failed), None)
    if missing is not None:
        return tuple(Finding(link, Standing.UNKNOWN, "needs", missing.value) for link in probe.links)
    try:
        async with asyncio.timeout(probe.within_s):
            return await probe.look()
    except TimeoutError:
        return tuple(Finding(link, Standing.FAILS, "slow", f"{probe.within_s:.0f}") for link in probe.links)
    except Exception as error:  # noqa: BLE001 - whatever systems and libraries raise, the links behind it are still to be looked at
        log.info("probe links=%s error=%s", ",".join(probe.links), type(error).__name__)
        return tuple(Finding(link, Standing.FAILS, "raised") for link in probe.links)


class AlertCheck:
    """The look that a person asks for in the window. `probes`: those of the running program, once it is connected to the outside."""

    def __init__(self) -> None:
        self.probes: Callable[[], Sequence[Probe]] | None = None

    async def findings(self) -> AsyncIterator[Finding]:
        """As `examine`; nothing before there is an outside."""
        for_now = self.probes() if self.probes is not None else ()
        async for finding in examine(for_now):
            yield finding
