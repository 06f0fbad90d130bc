"""What the client takes of a core while nothing happens: a big store, a real server, nobody at the window; and while one chat waits.

There is no floor to hold it against: a bare window whose loop waits takes nothing at all.
"""

import asyncio
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import msgspec
import psutil

from app.core.client import open_client
from app.core.steps import Position
from app.protocol.api import Tokens
from app.protocol.ids import new_id
from app.protocol.people import Me
from app.protocol.records import ConversationState
from app.protocol.snapshots import AgentSnapshot
from tests.bench.figures import say
from tests.bench.people import agent, visitor
from tests.bench.programs import ROOT, listening
from tests.bench.stored import MESSAGES_EACH, fill, long_talk

_CONVERSATIONS, _MINE = 5_000, 500
_MINUTE = 60_000
_SETTLE_S = 10.0
_WATCH_S = 20.0
_ANNA = "anna@acme.example"


def _years_of(me: Me) -> Iterator[AgentSnapshot]:
    """Conversations of one's own, most of them closed."""
    now = time.time_ns() // 1_000_000
    yield AgentSnapshot(me=me, agents=(me.agent,), closed_count=_CONVERSATIONS - _MINE)
    for n in range(_CONVERSATIONS):
        talk = long_talk(str(n), MESSAGES_EACH, now - n * _MINUTE)
        state = ConversationState.ASSIGNED if n < _MINE else ConversationState.CLOSED
        yield AgentSnapshot(conversations=(talk.entered(talk.header(state, owner=me.agent), read=MESSAGES_EACH),))


async def _prepared(address: str, store: Path) -> None:
    """Anna is online, and her store stands where the server does: it will not be told anew what it holds."""
    body = {"email": _ANNA, "password": "demo", "device": new_id()}
    async with httpx.AsyncClient() as http:
        answer = await http.post(f"{address}/api/v1/sign-in", json=body)
    tokens = msgspec.json.decode(answer.raise_for_status().content, type=Tokens)
    anna = await agent(address, tokens.access_token)
    await anna.done("set_online", online=True)
    await anna.socket.close()
    anna = await agent(address, tokens.access_token)
    await anna.socket.close()
    fill(store, _years_of(tokens.me), Position(anna.position["epoch"], anna.position["cursor"]))


@contextmanager
def _client(folder: str, address: str) -> Iterator[psutil.Process]:
    arguments = ("--data-dir", folder, "--server", address, "--sign-in", _ANNA, "--password-stdin")
    child = subprocess.Popen([sys.executable, "-m", "app", *arguments], cwd=ROOT, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert child.stdin is not None
    child.stdin.write(b"demo\n")
    child.stdin.close()
    try:
        yield psutil.Process(child.pid)
    finally:
        child.terminate()
        child.wait(30)


async def _share(desk: psutil.Process, address: str) -> float:
    """What it takes of a core, in percent, with all that it starts; raises RuntimeError where it is not connected."""
    await asyncio.sleep(_SETTLE_S)
    before, began = desk.cpu_times(), time.monotonic()
    await asyncio.sleep(_WATCH_S)
    spent, took = sum(desk.cpu_times()[:4]) - sum(before[:4]), time.monotonic() - began
    if not any(
        line.status == psutil.CONN_ESTABLISHED and line.raddr and address.endswith(f":{line.raddr.port}") for line in desk.net_connections()
    ):
        raise RuntimeError("the desk is not connected")
    return 100 * spent / took


def _check(store: Path) -> None:
    """Raises RuntimeError where it was not this that was measured: all the conversations, and the one that waits."""
    client = open_client(store)
    held = [count.total for count in client.queries.folders()]
    client.close()
    if held != [1, _MINE, _CONVERSATIONS - _MINE]:
        raise RuntimeError(f"the store holds {held}")


async def measure() -> None:
    """Print both."""
    with (
        tempfile.TemporaryDirectory() as folder,
        tempfile.TemporaryDirectory() as desk_folder,
        listening("tests.bench.server", folder) as (address, _),
    ):
        store = Path(desk_folder) / "store.sqlite3"
        await _prepared(address, store)
        with _client(desk_folder, address) as desk:
            say(f"idle with {_CONVERSATIONS:,} conversations", await _share(desk, address), "% of a core", aim="under 1")
            async with httpx.AsyncClient() as http:
                marta = await visitor(address, http)
            await marta.done("answer_question", card="topic", answer="person")
            say("idle while one chat waits", await _share(desk, address), "% of a core", aim="under 1")
            await marta.socket.close()
        _check(store)


if __name__ == "__main__":
    asyncio.run(measure())
