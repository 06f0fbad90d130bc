"""Programs started for a test: their output goes to a file, and they are gone when it is over."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

from tests.fakes.patience import PATIENCE_S

T = TypeVar("T")
_POLL_S = 0.05
_STOP_WITHIN_S = 12.0


class StoryError(AssertionError):
    """The story did not go on as it should; says what was waited for, or what failed."""


@asynccontextmanager
async def running(
    *command: str, environment: Mapping[str, str], log: Path, stdin: bytes = b""
) -> AsyncIterator[asyncio.subprocess.Process]:
    """The program while it runs: asked to end at the end, made to if it does not. Its stdout and stderr are in `log`."""
    with log.open("wb") as output:
        process = await asyncio.create_subprocess_exec(
            *command, env=dict(environment), stdin=asyncio.subprocess.PIPE, stdout=output, stderr=asyncio.subprocess.STDOUT
        )
    assert process.stdin is not None
    process.stdin.write(stdin)
    process.stdin.close()
    try:
        yield process
    finally:
        await _stop(process)


async def _stop(process: asyncio.subprocess.Process) -> None:
    if process.returncode is not None:
        return
    process.terminate()
    try:
        await asyncio.wait_for(process.wait(), _STOP_WITHIN_S)
    except TimeoutError:
        process.kill()
        await process.wait()


async def until(what: str, ask: Callable[[], Awaitable[T | None]], within_s: float = PATIENCE_S) -> T:
    """Ask again and again until the answer is true; raises StoryError saying what did not come.

    These are real programs on a real screen: there is no clock here that a test could move.
    """
    answer = await ask()
    loop = asyncio.get_running_loop()
    deadline = loop.time() + within_s
    while not answer:
        if loop.time() > deadline:
            raise StoryError(f"waited {within_s:g} s in vain: {what}")
        await asyncio.sleep(_POLL_S)
        answer = await ask()
    return answer


async def first_line(log: Path, starting: str, process: asyncio.subprocess.Process, within_s: float = PATIENCE_S) -> str:
    """The first line of a program's output that starts so, without that start."""

    async def look() -> str:
        lines = _lines(log)
        if process.returncode is not None:
            raise StoryError("\n".join([f"the program ended with {process.returncode}:", *lines]))
        return next((line.removeprefix(starting).strip() for line in lines if line.startswith(starting)), "")

    return await until(f"{log.name} says {starting!r}", look, within_s)


def _lines(log: Path) -> list[str]:
    return log.read_text().splitlines()
