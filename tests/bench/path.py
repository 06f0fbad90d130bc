"""How long a message takes from the visitor's socket through the server, committed, to the agent's socket; beside a bare echo."""

import asyncio
import tempfile
import time
from collections.abc import Awaitable, Callable

import httpx
from websockets.asyncio.client import connect

from tests.bench.figures import percentile, say
from tests.bench.people import Person, agent, sign_in, visitor
from tests.bench.programs import listening, run

RATES = {5: 40, 100: 500, 500: 2_500}  # messages a second: how many
_WARM_UP = 50
_FILLING = "x" * 200

Send = Callable[[str], Awaitable[None]]
Arrived = Callable[[], Awaitable[list[str]]]


async def delays(send: Send, arrived: Arrived, per_s: int, count: int) -> list[float]:
    """Send texts at that rate; the milliseconds each needed to arrive."""
    sent: dict[str, float] = {}
    took: list[float] = []

    async def sending() -> None:
        start = time.perf_counter()
        for n in range(count):
            await asyncio.sleep(start + n / per_s - time.perf_counter())
            text = f"{n} {_FILLING}"
            sent[text] = time.perf_counter()
            await send(text)

    async def reading() -> None:
        while len(took) < count:
            texts = await arrived()
            now = time.perf_counter()
            took.extend((now - sent[text]) * 1000 for text in texts if text in sent)

    async with asyncio.timeout(120), asyncio.TaskGroup() as group:
        group.create_task(reading())
        group.create_task(sending())
    return took


async def _echoed(address: str, per_s: int, count: int) -> list[float]:
    async with connect(address.replace("http", "ws", 1), compression=None, ping_interval=None) as socket:

        async def arrived() -> list[str]:
            return [str(await socket.recv())]

        await delays(socket.send, arrived, 500, _WARM_UP)
        return await delays(socket.send, arrived, per_s, count)


async def _acknowledged(person: Person) -> None:
    while True:
        await person.read()


async def in_conversation(address: str, http: httpx.AsyncClient) -> tuple[Person, Person]:
    """An agent and a visitor who talk with each other."""
    anna = await agent(address, sign_in(address))
    await anna.done("set_online", online=True)
    marta = await visitor(address, http)
    await marta.done("answer_question", card="topic", answer="person")
    while True:
        for event in (await anna.read_until("batch")).get("events", ()):
            if event["kind"] == "conversation_entered":
                await anna.done("assign_to_me", conversation=event["data"]["conversation"]["id"])
                return anna, marta


async def _carried(address: str, per_s: int, count: int) -> list[float]:
    async with httpx.AsyncClient() as http:
        anna, marta = await in_conversation(address, http)

    async def send(text: str) -> None:
        await marta.command("write_message", text=text)

    async def arrived() -> list[str]:
        events = (await anna.read_until("batch")).get("events", ())
        return [event["data"]["message"].get("text", "") for event in events if event["kind"] == "message_added"]

    marta_reads = asyncio.ensure_future(_acknowledged(marta))  # noqa: TID251 - a bench has no window to show failures in
    try:
        await delays(send, arrived, 500, _WARM_UP)
        return await delays(send, arrived, per_s, count)
    finally:
        marta_reads.cancel()
        await asyncio.gather(anna.socket.close(), marta.socket.close())


async def measure() -> None:
    """Print p50 and p99 at each rate, as a ratio to the echo's."""
    with (
        tempfile.TemporaryDirectory() as folder,
        listening("tests.bench.server", folder) as (server, _),
        listening("tests.bench.floor_echo") as (echo, _),
    ):
        for per_s, count in RATES.items():
            floor = await _echoed(echo, per_s, count)
            path = await _carried(server, per_s, count)
            for percent in (50, 99):
                say(f"visitor to agent p{percent} at {per_s}/s", percentile(path, percent), "ms", floor=percentile(floor, percent))


if __name__ == "__main__":
    run(measure)
