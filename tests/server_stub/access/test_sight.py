"""What is shown of a conversation, and who hears of typing in it, in every state, against the tables."""

from pathlib import Path

import pytest

from app.protocol.ids import new_id
from tests.fakes.in_process import OWN
from tests.flow.client import Client, greeting
from tests.server_stub.access.answers import LOOK, browser_of, nothing_said, verdict
from tests.server_stub.access.places import Place, file_in
from tests.server_stub.access.premises import Premises, premises
from tests.server_stub.access.principals import AGENTS, VISITORS, Principal, secret
from tests.server_stub.access.table import (
    SIGHT,
    STATES,
    TYPING,
    read,
)

SIGHT_TABLE, TYPING_TABLE = read(SIGHT), read(TYPING)
INSIDE = (*AGENTS, "foreign_agent", *VISITORS)


def test_every_state_has_a_column() -> None:
    assert SIGHT_TABLE.columns == TYPING_TABLE.columns == STATES


# Sight


@pytest.mark.parametrize("kind", INSIDE)
async def test_sight(tmp_path: Path, kind: str) -> None:
    async with premises(tmp_path, (kind,), LOOK) as here:
        row = "agent" if kind in AGENTS else "visitor" if kind == "visitor" else "foreign"
        got = {}
        for state in STATES:
            place = here.places[state, "look"]
            got[state] = await (_seen_by_visitor if kind in VISITORS else _seen_by_agent)(here, here.principals[kind], place)
        for what in next(iter(got.values())):
            assert {state: seen[what] for state, seen in got.items()} == SIGHT_TABLE.rows[f"{row}.{what}"], what


async def _seen_by_agent(here: Premises, who: Principal, place: Place) -> dict[str, str]:
    client = await here.inside.dial("/api/v1/agent/socket", who.headers)
    shown = str((await greeting(client)).snapshot)
    closed = await here.inside.http.get("/api/v1/conversations/closed", headers=who.headers)
    return {
        "in_snapshot": _whole(place, shown),
        "on_closed_page": _whole(place, closed.text),
        "messages_page": await _answered(here, who, place, "messages"),
        "details": await _answered(here, who, place, "details"),
        "file": await _read(here, "/api/v1/files", who.headers, place),
    }


async def _read(here: Premises, files: str, headers: dict[str, str], place: Place) -> str:
    """What the request for the conversation's file comes to, likewise."""
    read = await here.inside.http.get(f"{files}/{file_in(place.conversation)}", headers=headers)
    none = await here.inside.http.get(f"{files}/{new_id()}", headers=headers)
    if not read.is_success:
        assert (read.status_code, read.content, read.headers) == (none.status_code, none.content, none.headers)
    return "yes" if read.text == place.canary else verdict(read)


async def _answered(here: Premises, who: Principal, place: Place, what: str) -> str:
    """What the request for a part of the conversation comes to; where it is refused, as for one that there is not."""
    page = await here.inside.http.get(f"/api/v1/conversations/{place.conversation}/{what}", headers=who.headers)
    none = await here.inside.http.get(f"/api/v1/conversations/{new_id()}/{what}", headers=who.headers)
    if not page.is_success:
        assert (page.status_code, page.content, page.headers) == (none.status_code, none.content, none.headers)
    return "yes" if page.is_success and place.canary in page.text else verdict(page)


async def _seen_by_visitor(here: Premises, who: Principal, place: Place) -> dict[str, str]:
    ticket = await here.ticket(*browser_of(who, place))
    client = await here.inside.dial("/api/v1/visitor/socket", {"Origin": OWN}, ticket=ticket)
    (shown,) = (await greeting(client)).snapshot
    assert place.canary not in str(shown), "what agents know of a visitor"
    said = "Chat with a person" in [message["text"] for message in shown["messages"] if message["author"]["kind"] == "visitor"]
    headers = secret(browser_of(who, place)[0])
    return {"in_snapshot": "yes" if said else "no", "file": await _read(here, "/api/v1/visitor/files", headers, place)}


def _whole(place: Place, text: str) -> str:
    """Whether both the conversation and its visitor are in what was given, or neither."""
    found = {place.conversation in text, place.canary in text}
    return {frozenset({True}): "yes", frozenset({False}): "no"}.get(frozenset(found), "half")


# Typing


@pytest.mark.parametrize("row", TYPING_TABLE.rows)
async def test_typing(tmp_path: Path, row: str) -> None:
    async with premises(tmp_path, ("agent", "foreign_agent"), LOOK) as here:
        me = await here.agent("foreign_agent" if row == "foreign" else "agent")
        for state, wanted in TYPING_TABLE.rows[row].items():
            place = here.places[state, "look"]
            visitor = await here.visitor(place.browser)
            author = visitor if row == "visitor" else me
            await author.send(type="typing", **({} if row == "visitor" else {"conversation": place.conversation}))
            await nothing_said(author)
            heard = {"visitor": await _heard(visitor), "agent": await _heard(me)}
            assert heard == {"visitor": wanted == "visitor", "agent": _agent_hears(row, state, wanted)}, state


def _agent_hears(row: str, state: str, wanted: str) -> bool:
    """Whether the agent of this test does: all of them, or the owner, where it is theirs."""
    return row == "visitor" and (wanted == "agents" or (wanted == "owner" and state == "mine"))


async def _heard(client: Client) -> bool:
    client.frames.clear()
    await client.command("nothing like it")
    return any(frame["type"] == "ephemeral" for frame in client.frames)
