"""Makes things in Pipedrive once, though it knows no idempotence: a beginning is noted, and looked after before another."""

from collections.abc import Awaitable, Callable

from server_stub.crm.pipedrive.answers import NotDone
from server_stub.crm.port import Progress

# Looks for what may have been made since then (ms, by the clock over there); None where nothing was.
Look = Callable[[int], Awaitable[str | None]]
# Makes it, and gives its id.
Make = Callable[[], Awaitable[str]]


async def once(progress: Progress, step: str, since_ms: int, make: Make, look: Look) -> str:
    """The id of what this step makes. Raises CrmTrouble; then the step is looked for when it comes again.

    `since_ms`: when it is begun, by the clock over there; where progress is incomplete, the earliest that it may have been begun.
    """
    begun = progress.kept(f"{step}/begun") or (str(since_ms) if progress.incomplete else "")
    if begun:
        if (found := await look(int(begun))) is not None:
            return found
        return await make()  # the first beginning stands: what was asked for then may yet come to light
    await progress.keep(f"{step}/begun", str(since_ms))
    try:
        return await make()
    except NotDone:
        await progress.keep(f"{step}/begun", "")
        raise
