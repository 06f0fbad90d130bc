"""How many messages a second one server process acknowledges as durable, with 1, 16 and 64 visitors who each wait for their answer."""

import asyncio
import tempfile
import time

import httpx

from tests.bench.figures import say
from tests.bench.people import Person, agent, sign_in, visitor
from tests.bench.programs import listening, run

SENDERS = (1, 16, 64)
_SECONDS = 5.0


async def _talkative(address: str, http: httpx.AsyncClient) -> Person:
    person = await visitor(address, http)
    await person.done("answer_question", card="topic", answer="person")
    return person


async def _writes(person: Person, until: float) -> int:
    count = 0
    while time.perf_counter() < until:
        await person.done("write_message", text=f"message {count}")
        count += 1
    return count


async def _watches(person: Person) -> None:
    while True:
        await person.socket.recv()


async def _rate(address: str, senders: int) -> float:
    async with httpx.AsyncClient() as http:
        people = [await _talkative(address, http) for _ in range(senders)]
    start = time.perf_counter()
    counts = await asyncio.gather(*(_writes(person, start + _SECONDS) for person in people))
    rate = sum(counts) / (time.perf_counter() - start)
    await asyncio.gather(*(person.socket.close() for person in people))
    return rate


async def measure() -> None:
    """Print the rate for each number of senders; an agent is there and reads along."""
    with tempfile.TemporaryDirectory() as folder, listening("tests.bench.server", folder) as (address, _):
        anna = await agent(address, sign_in(address))
        await anna.done("set_online", online=True)
        async with asyncio.TaskGroup() as group:
            watching = group.create_task(_watches(anna))
            for senders in SENDERS:
                aim = "over 5000" if senders == max(SENDERS) else ""
                say(f"durable messages, {senders} senders", await _rate(address, senders), "1/s", aim=aim)
            watching.cancel()
        await anna.socket.close()


if __name__ == "__main__":
    run(measure)
