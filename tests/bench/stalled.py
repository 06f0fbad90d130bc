"""What a reader who has stopped reading costs the server in memory, with 1,000 of them, while news for all of them go on."""

import asyncio
import socket
import tempfile
from collections.abc import Sequence

import httpx
import psutil

from tests.bench.figures import say
from tests.bench.people import Person, agent, sign_in, visitor
from tests.bench.programs import listening, run

READERS = 1_000
_AT_ONCE = 50
_MESSAGES = 60
_TEXT = "x" * 7_900
_SMALLEST_WINDOW = 4_096
_KIB = 1024


async def narrow_agent(address: str, token: str) -> Person:
    """An agent's client that takes next to nothing it does not read."""
    host, port = address.removeprefix("http://").split(":")
    narrow = socket.socket()
    narrow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _SMALLEST_WINDOW)
    narrow.setblocking(False)
    await asyncio.get_running_loop().sock_connect(narrow, (host, int(port)))
    person = await agent(address, token, sock=narrow, max_queue=1)
    person.socket.transport.pause_reading()
    return person


async def stall(address: str, token: str, readers: int) -> list[Person]:
    """So many agents' clients that read nothing more."""
    people: list[Person] = []
    while len(people) < readers:
        people += await asyncio.gather(*(narrow_agent(address, token) for _ in range(min(_AT_ONCE, readers - len(people)))))
    return people


async def tell_everybody(address: str, token: str, messages: int) -> None:
    """News that all agents may see: a waiting visitor's long messages. One agent reads along, to the last of them."""
    anna = await agent(address, token)
    await anna.done("set_online", online=True)
    async with httpx.AsyncClient() as http:
        marta = await visitor(address, http)
    await marta.done("answer_question", card="topic", answer="person")
    async with asyncio.TaskGroup() as group:
        group.create_task(_reads(anna, f"{messages - 1} {_TEXT}"))
        for number in range(messages):
            await marta.done("write_message", text=f"{number} {_TEXT}")
    for person in (anna, marta):
        await person.socket.close()


async def _reads(person: Person, last: str) -> None:
    while True:
        events = (await person.read_until("batch")).get("events", ())
        if any(last in str(event["data"]) for event in events):  # as a message, or in a conversation that came with it
            return


def cut(people: Sequence[Person]) -> None:
    """They are gone."""
    for person in people:
        person.socket.transport.abort()


def _memory(server: psutil.Process) -> float:
    return server.memory_info().rss / _KIB


async def measure() -> None:
    """Print KiB a reader: what it has more than one who is idle, and the whole of it."""
    with tempfile.TemporaryDirectory() as folder, listening("tests.bench.server", folder) as (address, server):
        token = sign_in(address)
        await tell_everybody(address, token, _MESSAGES)  # so that what the news themselves cost is there already
        before = _memory(server)
        people = await stall(address, token, READERS)
        connected = _memory(server)
        await tell_everybody(address, token, _MESSAGES)
        stalled = _memory(server)
        say("memory a stalled reader adds to its socket's", (stalled - connected) / READERS, "KiB", aim="under 64")
        say("memory a stalled reader takes, with its socket", (stalled - before) / READERS, "KiB")
        cut(people)


if __name__ == "__main__":
    run(measure)
