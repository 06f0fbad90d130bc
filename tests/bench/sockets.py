"""What an idle socket costs the server in memory, with 3,000 of them, for agents and for visitors."""

import asyncio
import tempfile

import httpx
import psutil

from tests.bench.figures import say
from tests.bench.people import Person, agent, sign_in, visitor
from tests.bench.programs import listening, run

SOCKETS = 3_000
_AT_ONCE = 50
_KIB = 1024


async def _cost(server: psutil.Process, people: list[Person], before: int) -> float:
    await asyncio.sleep(2)
    return (server.memory_info().rss - before) / len(people) / _KIB


async def _agents(address: str) -> list[Person]:
    token = sign_in(address)
    people: list[Person] = []
    for _ in range(SOCKETS // _AT_ONCE):
        people += await asyncio.gather(*(agent(address, token) for _ in range(_AT_ONCE)))
    return people


async def _visitors(address: str) -> list[Person]:
    people: list[Person] = []
    async with httpx.AsyncClient() as http:
        for _ in range(SOCKETS // _AT_ONCE):
            people += await asyncio.gather(*(visitor(address, http) for _ in range(_AT_ONCE)))
    return people


async def measure() -> None:
    """Print KiB a socket."""
    for name, arrive in (("agent", _agents), ("visitor", _visitors)):
        with tempfile.TemporaryDirectory() as folder, listening("tests.bench.server", folder) as (address, server):
            warm = [await agent(address, sign_in(address))]
            before = server.memory_info().rss
            people = await arrive(address)
            say(f"memory an idle {name} socket", await _cost(server, people, before), "KiB", aim="under 40")
            await asyncio.gather(*(person.socket.close() for person in warm + people))


if __name__ == "__main__":
    run(measure)
