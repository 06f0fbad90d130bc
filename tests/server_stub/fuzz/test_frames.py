"""Whatever comes in on a socket is answered in the wire's own words or ends the socket; nothing breaks, leaks or grows."""

import asyncio
import gc
import json
from collections import Counter
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from websockets.exceptions import ConnectionClosed

from app.protocol.commands import AGENT_COMMANDS, VISITOR_COMMANDS
from app.protocol.details import FieldName
from app.protocol.errors import CloseCode, ErrorCode
from app.protocol.frames import ServerFrame
from app.protocol.ids import new_id
from tests.flow.client import Client
from tests.server_stub.access.places import lead_in, note_in
from tests.server_stub.access.premises import Premises
from tests.server_stub.access.table import STATES

EXAMPLES = 50
KEPT = "server_stub.eventlog.entry.Entry"  # the newest of what happened, and of these so many at most
GRACE_MS = 120_000  # longer than anybody who has gone is waited for
SIDES = ("agent", "visitor")
FUZZ = settings(max_examples=EXAMPLES, deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow])
ODD_TEXTS = ("", "\x00", "\ud800", "\u202e", "' OR 1=1 --", "%_", "x" * 9_000, "\U0001f600" * 3, new_id(), new_id().upper())
TEXTS = st.one_of(st.text(max_size=20), st.sampled_from(ODD_TEXTS))
SCALARS = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), TEXTS)
VALUES = st.recursive(
    SCALARS, lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXTS, inner, max_size=3)), max_leaves=8
)
NAMES = st.sampled_from(("type", "id", "kind", "data", "versions", "device", "cursor", "epoch", "ticket", "conversation", "typing", "why"))
TYPES = st.sampled_from(("hello", "command", "heartbeat", "typing", "bye", "welcome", "batch", ""))
KINDS = st.sampled_from((*AGENT_COMMANDS, *VISITOR_COMMANDS, "dance"))
FIELDS = st.sampled_from(
    ("conversation", "to", "text", "number", "online", "card", "answer", "field", "value", "message", "note", "item", "title")
)

DETAIL_KINDS = st.sampled_from(("set_field", "add_note", "edit_note", "delete_note", "create_lead", "create_deal", "retry_crm_item"))
DETAIL_TEXTS = st.one_of(TEXTS, st.sampled_from(("0 EUR", "1e9 EUR", "-1 EUR", "2026-02-30", "+31201234567", "a@b.example", "x" * 256)))

odd_frames = st.builds(lambda kind, rest: rest | {"type": kind}, TYPES, st.dictionaries(NAMES, VALUES, max_size=5))
odd_commands = st.builds(
    lambda kind, data: {"type": "command", "id": new_id(), "kind": kind, "data": data}, KINDS, st.dictionaries(FIELDS, VALUES, max_size=4)
)


def of_details(here: Premises, texts: st.SearchStrategy[str]) -> st.SearchStrategy[dict[str, Any]]:
    """Commands about the details of conversations that there are, rightly formed but for what is said in them."""
    places = [here.places[state, "look"].conversation for state in STATES]
    ids = st.sampled_from([*map(note_in, places), *map(lead_in, places), *places, new_id()])
    data = {"conversation": st.sampled_from(places), "field": st.sampled_from(FieldName), "value": texts, "text": texts, "title": texts}
    return st.builds(
        lambda id_, kind, data, named: {"type": "command", "id": id_, "kind": kind, "data": fitting(kind, data | named)},
        st.one_of(st.builds(new_id), ids),
        DETAIL_KINDS,
        st.fixed_dictionaries(data),
        st.fixed_dictionaries({"note": ids, "item": ids, "message": st.one_of(st.none(), ids)}),
    )


def fitting(kind: str, data: dict[str, Any]) -> dict[str, Any]:
    """What of this the command has."""
    return {name: value for name, value in data.items() if name in AGENT_COMMANDS[kind].__struct_fields__}


sent = st.lists(st.one_of(TEXTS, VALUES, odd_frames, odd_commands), min_size=1, max_size=8)

_answers = msgspec.json.Decoder(ServerFrame)


def own_type(thing: object) -> str:
    """The name of a thing's type where the type is the server's own."""
    kind = type(thing)
    return f"{kind.__module__}.{kind.__name__}" if str(kind.__module__).startswith("server_stub") else ""


def as_text(thing: Any) -> str:
    """What is sent: a text as it is, anything else as JSON."""
    return thing if isinstance(thing, str) else json.dumps(thing)


async def arrive(here: Premises, side: str) -> Client:
    return await (here.agent("agent") if side == "agent" else here.visitor(here.places["mine", "look"].browser))


async def last_word(client: Client) -> str | int:
    """What a command that there is not is answered, or the code that the socket was closed with."""
    try:
        return str((await client.command("nothing like it"))["code"])
    except ConnectionClosed as closed:
        return closed.rcvd.code if closed.rcvd else 1006


async def exchange(here: Premises, side: str, texts: list[str]) -> None:
    """Send all of it; the socket answers what comes after it, or has been closed with a code that says why."""
    client = await arrive(here, side)
    client.frames.clear()
    for text in texts:
        await client.socket.send(text)
    assert await last_word(client) in ("unknown_command", CloseCode.BAD_FRAME)
    for frame in client.frames:
        _answers.decode(json.dumps(frame))
        assert frame["type"] != "refusal" or frame["code"] in set(ErrorCode) - {ErrorCode.INTERNAL, ErrorCode.BUSY}, frame
    await client.socket.close()


@pytest.mark.parametrize("side", SIDES)
def test_anything_at_all(fuzzed: tuple[Premises, asyncio.Runner], side: str) -> None:
    here, runner = fuzzed

    @FUZZ
    @given(sent)
    def fuzz(things: list[Any]) -> None:
        runner.run(exchange(here, side, [as_text(thing) for thing in things]))

    fuzz()


def test_anything_about_details(fuzzed: tuple[Premises, asyncio.Runner]) -> None:
    here, runner = fuzzed

    @FUZZ
    @given(st.lists(of_details(here, DETAIL_TEXTS), min_size=1, max_size=8))
    def fuzz(commands: list[dict[str, Any]]) -> None:
        runner.run(exchange(here, "agent", [as_text(command) for command in commands]))

    fuzz()


@pytest.mark.parametrize("side", SIDES)
def test_the_first_frame_may_be_anything(fuzzed: tuple[Premises, asyncio.Runner], side: str) -> None:
    here, runner = fuzzed
    headers = here.principals[side].headers

    @FUZZ
    @given(st.one_of(TEXTS, VALUES, odd_frames))
    def fuzz(thing: Any) -> None:
        runner.run(first(as_text(thing)))

    async def first(text: str) -> None:
        client = await here.inside.dial(f"/api/v1/{side}/socket", headers, silent=True)
        await client.socket.send(text)
        assert await client.closed() in (CloseCode.BAD_FRAME, CloseCode.UPGRADE_REQUIRED, CloseCode.UNAUTHENTICATED)
        assert [frame["type"] for frame in client.frames] == ["refusal", "bye"]

    fuzz()


@pytest.mark.parametrize("side", SIDES)
def test_nothing_is_left_of_whoever_has_gone(fuzzed: tuple[Premises, asyncio.Runner], side: str) -> None:
    here, runner = fuzzed
    rubbish = ['{"type":"dance"}', '{"type":"command","id":"x","kind":"y","data":{}}', '{"type":"typing"}', "[" * 5_000]

    async def rounds(count: int) -> None:
        for _ in range(count):
            await exchange(here, side, rubbish)
        await here.inside.hang_up()
        here.clock.advance(GRACE_MS)

    async def grown(before: Counter[str]) -> Counter[str]:
        """What there is more than before for everybody who came, as soon as that is nothing; the desk forgets within a second."""
        for _ in range(60):
            more = Counter({name: count for name, count in (standing() - before).items() if count >= 10 and name != KEPT})
            if not more:
                return more
            await asyncio.sleep(0.05)
        return more

    runner.run(rounds(10))
    before = standing()
    runner.run(rounds(30))
    assert runner.run(grown(before)) == Counter()


def standing() -> Counter[str]:
    """The server's own objects, by their types."""
    gc.collect()
    return Counter(filter(None, map(own_type, gc.get_objects())))
