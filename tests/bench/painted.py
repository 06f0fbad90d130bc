"""How long a message takes from the visitor's socket to the agent's painted row, through server, link, store and window."""

import asyncio
import sys
import tempfile
import time
from asyncio.subprocess import DEVNULL, PIPE, Process

import httpx

from tests.bench.figures import percentile, say
from tests.bench.people import Person, agent, sign_in, visitor
from tests.bench.programs import ROOT, listening

_MESSAGES = 60
_EVERY_S = 0.15
_WARM_UP = 5


async def _desk(address: str, folder: str) -> Process:
    arguments = ("--data-dir", folder, "--server", address, "--sign-in", "anna@acme.example", "--password-stdin")
    desk = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench.painting_desk", *arguments, cwd=ROOT, stdin=PIPE, stdout=PIPE, stderr=DEVNULL
    )
    assert desk.stdin is not None
    desk.stdin.write(b"demo\n")
    return desk


async def _first_row(desk: Process) -> None:
    """Wait until the conversation is on the screen, the bot's last word included."""
    assert desk.stdout is not None
    if not await desk.stdout.readline():
        raise RuntimeError("the desk ended")
    await asyncio.sleep(1)


async def _painted(desk: Process, text: str) -> float:
    assert desk.stdout is not None
    while line := (await desk.stdout.readline()).decode().split(maxsplit=2):
        if line[0] == "painted" and line[2].strip() == text:
            return float(line[1])
    raise RuntimeError("the desk ended")


async def _delay(desk: Process, marta: Person, n: int) -> float:
    text = f"message {n}"
    began = time.perf_counter()
    await marta.done("write_message", text=text)
    return (await _painted(desk, text) - began) * 1000


async def measure() -> None:
    """Print p50 and p99, one message at a time."""
    with (
        tempfile.TemporaryDirectory() as folder,
        tempfile.TemporaryDirectory() as desk_folder,
        listening("tests.bench.server", folder) as (address, _),
    ):
        anna = await agent(address, sign_in(address))
        await anna.done("set_online", online=True)
        async with httpx.AsyncClient() as http:
            marta = await visitor(address, http)
        await marta.done("answer_question", card="topic", answer="person")
        desk = await _desk(address, desk_folder)
        try:
            async with asyncio.timeout(60):
                await _first_row(desk)
                delays = []
                for n in range(1, _MESSAGES + _WARM_UP):
                    await asyncio.sleep(_EVERY_S)
                    delays.append(await _delay(desk, marta, n))
        finally:
            desk.terminate()
            await desk.wait()
            await asyncio.gather(anna.socket.close(), marta.socket.close())
        for percent in (50, 99):
            say(f"visitor to the agent's painted row p{percent}", percentile(delays[_WARM_UP:], percent), "ms")


if __name__ == "__main__":
    asyncio.run(measure())
