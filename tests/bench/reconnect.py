"""How long 2,000 clients need to be caught up after the server crashed and runs again, and how many had to begin anew with a snapshot."""

import asyncio
import random
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass

import httpx
from websockets.exceptions import WebSocketException

from tests.bench.figures import say
from tests.bench.people import Person, agent, sign_in, visitor
from tests.bench.programs import listening, run

CLIENTS = 2_000
_AGENTS_IN = 10  # one client in ten is an agent's
_MISSED_BY = 20  # one visitor in twenty asks for a person, which everybody has missed by then
_COME_WITHIN_S = 2.0  # as clients do when a server stops or is gone
_AGAIN_WITHIN_S = 1.0
_DIAL_AT_ONCE = 64  # more than that, and it is the callers' own process that is slow
_SEED = 7


@dataclass(frozen=True)
class Return:
    """Seconds from the start of the server until all were caught up, at the first time and after the crash; snapshots after it."""

    first_s: float
    again_s: float
    snapshots: int


async def come_back(folder: str, clients: int) -> Return:
    """Let so many clients connect, crash the server, start it again, and let them come back to where they were before the last news."""
    dice = random.Random(_SEED)  # noqa: S311 - no secret
    begun = time.perf_counter()
    async with httpx.AsyncClient(timeout=None) as http:  # noqa: S113 - the bench times it
        with listening("tests.bench.server", folder) as (address, server):
            token = sign_in(address)
            people = await _everybody(address, token, http, [None] * clients, dice)
            first_s = time.perf_counter() - begun
            await _something_happens(address, http, clients)
            server.kill()
        await asyncio.gather(*(person.socket.close() for person in people))
        begun = time.perf_counter()
        with listening("tests.bench.server", folder, address.rsplit(":", 1)[1]):
            back = await _everybody(address, token, http, people, dice)
            again_s = time.perf_counter() - begun
            await asyncio.gather(*(person.socket.close() for person in back))
    return Return(first_s, again_s, sum(person.snapshots for person in back))


async def _everybody(
    address: str, token: str, http: httpx.AsyncClient, before: Sequence[Person | None], dice: random.Random
) -> list[Person]:
    """All of them, each after a moment of its own."""
    doors = asyncio.Semaphore(_DIAL_AT_ONCE)

    async def come(place: int) -> Person:
        await asyncio.sleep(dice.random() * _COME_WITHIN_S)
        while True:
            try:
                async with doors:
                    if place % _AGENTS_IN == 0:
                        return await agent(address, token, before[place])
                    return await visitor(address, http, before[place])
            except (OSError, WebSocketException, httpx.HTTPError):
                await asyncio.sleep(dice.random() * _AGAIN_WITHIN_S)

    return list(await asyncio.gather(*map(come, range(len(before)))))


async def _something_happens(address: str, http: httpx.AsyncClient, clients: int) -> None:
    """News that those who are connected have not read when the server crashes."""
    anna = await agent(address, sign_in(address))
    await anna.done("set_online", online=True)
    for _ in range(clients // _MISSED_BY):
        newcomer = await visitor(address, http)
        await newcomer.done("answer_question", card="topic", answer="person")
        newcomer.socket.transport.abort()
    anna.socket.transport.abort()


async def measure() -> None:
    """Print the seconds, beside those of as many first connects, and the snapshots."""
    with tempfile.TemporaryDirectory() as folder:
        came = await come_back(folder, CLIENTS)
    say("2,000 clients caught up after a restart", came.again_s, "s", floor=came.first_s, aim="under 30")
    say("snapshots taken by 2,000 clients after a restart", came.snapshots, "", aim="0")


if __name__ == "__main__":
    run(measure)
