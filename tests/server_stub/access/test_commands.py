"""Every frame and command by whoever is let in, in every state of a conversation, against the tables."""

from pathlib import Path
from typing import get_args

import pytest

from app.protocol.commands import AGENT_COMMANDS, VISITOR_COMMANDS
from app.protocol.frames import ClientFrame
from app.protocol.ids import new_id
from app.protocol.records import ConversationState
from server_stub.handlers.decide import SYSTEM_RULES
from tests.flow.client import Frame
from tests.server_stub.access.answers import LOOK, browser_of, nothing_said
from tests.server_stub.access.places import lead_in, note_in
from tests.server_stub.access.premises import Premises, premises
from tests.server_stub.access.principals import AGENTS, VISITORS
from tests.server_stub.access.table import (
    AGENTS_COMMANDS,
    FRAMES,
    STATES,
    VISITORS_COMMANDS,
    read,
)

FRAMES_TABLE = read(FRAMES)
BY_AGENTS, BY_VISITORS = read(AGENTS_COMMANDS), read(VISITORS_COMMANDS)
Rows = dict[str, tuple[object, ...]]


def test_every_frame_and_command_has_a_row_and_every_state_a_column() -> None:
    assert set(FRAMES_TABLE.rows) == {frame.__struct_config__.tag for frame in get_args(ClientFrame)}
    assert set(BY_AGENTS.rows) == set(BY_VISITORS.rows) == set(AGENT_COMMANDS | VISITOR_COMMANDS)
    stored = {"assigned" if state in ("mine", "anothers") else state for state in STATES}
    assert stored == {state.value for state in ConversationState}
    assert BY_VISITORS.columns == STATES
    assert BY_AGENTS.columns == (*STATES, "elsewhere")


# Frames


@pytest.mark.parametrize("side", FRAMES_TABLE.columns)
async def test_frames(tmp_path: Path, side: str) -> None:
    async with premises(tmp_path, ("agent",), LOOK) as here:
        frames: dict[str, Frame] = {
            "hello": {"versions": [1], "device": new_id()},
            "heartbeat": {"cursor": 0},
            "typing": {},
            "alerts": {"reports": [{"conversation": new_id(), "fate": "clicked"}]},
            "bye": {"why": "suspend"},
        }
        for kind, wanted in FRAMES_TABLE.rows.items():
            if wanted[side] == "by_kind":
                continue
            client = await (here.agent("agent") if side == "agents" else here.visitor(here.places["mine", "look"].browser))
            await client.send(type=kind, **frames[kind])
            if wanted[side] == "bad_frame":
                assert (await client.frame("refusal"))["code"] == "bad_frame"
                assert await client.closed() == 4002
            else:
                await nothing_said(client)


# Commands


@pytest.mark.parametrize("kind", [*AGENTS, "foreign_agent"])
async def test_agents_commands(tmp_path: Path, kind: str) -> None:
    async with premises(tmp_path, (kind,), tuple(BY_AGENTS.rows)) as here:
        client = await here.agent(kind)
        wrong = []
        for command, cells in BY_AGENTS.rows.items():
            for state in STATES:
                before = here.rows()
                place = here.places[state, command]
                answer = await client.command(command, **_data(command, place.conversation, here))
                wanted = cells["elsewhere" if kind == "foreign_agent" else state]
                wrong += _complaints(command, state, wanted, answer)
                wrong += _changes(before, here.rows(), place.conversation if wanted == "ack" else None)
                if wanted == "not_found":
                    absent = await client.command(command, **_data(command, new_id(), here))
                    assert answer | {"command": ""} == absent | {"command": ""}
        assert wrong == []


@pytest.mark.parametrize("kind", VISITORS)
async def test_visitors_commands(tmp_path: Path, kind: str) -> None:
    async with premises(tmp_path, (kind,), tuple(BY_VISITORS.rows) if kind == "visitor" else LOOK) as here:
        wrong = []
        for command, cells in BY_VISITORS.rows.items():
            for state in STATES:
                before = _of_others(here, here.rows())
                place = here.places[state, command if kind == "visitor" else "look"]
                client = await here.visitor(*browser_of(here.principals[kind], place))
                answer = await client.command(command, **_data(command, place.conversation, here))
                if kind == "visitor":
                    wrong += _complaints(command, state, cells[state], answer)
                own = place.conversation if (kind, cells[state]) == ("visitor", "ack") else None
                wrong += _changes(before, _of_others(here, here.rows()), own)
                await client.socket.close()
        assert wrong == []


def _data(command: str, conversation: str, here: Premises) -> Frame:
    more: dict[str, Frame] = {
        "reassign": {"to": here.colleague},
        "send_message": {"text": "words"},
        "mark_read": {"number": 1},
        "set_online": {"online": True},
        "set_field": {"field": "organization_name", "value": "Bakery"},
        "add_note": {"text": "words"},
        "edit_note": {"note": note_in(conversation), "text": "words"},
        "delete_note": {"note": note_in(conversation)},
        "retry_crm_item": {"item": lead_in(conversation)},
        "answer_question": {"card": "choice", "answer": "person"},
        "write_message": {"text": "words"},
    }
    named = {} if command in ("set_online", *VISITOR_COMMANDS) else {"conversation": conversation}
    return named | more.get(command, {})


def _complaints(command: str, state: str, wanted: str, answer: Frame) -> list[str]:
    got = answer.get("code", answer["type"])
    detail = {"owner": "Chris"} if wanted == "already_assigned" else {}
    return [] if (got, answer.get("detail", {})) == (wanted, detail) else [f"{command} in {state}: {answer}, not {wanted}"]


def _changes(before: Rows, after: Rows, own: str | None) -> list[str]:
    """Whatever changed beyond the one conversation that this was about."""
    changed = [id_ for id_, row in before.items() if after[id_] != row and id_ != own]
    return [f"changed {id_}" for id_ in (*changed, *(set(after) - set(before)))]


def _of_others(here: Premises, rows: Rows) -> Rows:
    """Without what a visitor has begun in this test: a visitor may always begin a chat of their own."""
    prepared = {place.conversation for place in here.places.values()}
    return {id_: row for id_, row in rows.items() if id_ in prepared}


@pytest.mark.parametrize("kind", ["agent", "visitor"])
async def test_the_desks_own_commands_have_no_form_on_the_wire(tmp_path: Path, kind: str) -> None:
    async with premises(tmp_path, (kind,), LOOK) as here:
        client = await (here.agent(kind) if kind == "agent" else here.visitor(here.places["bot", "look"].browser))
        for command in SYSTEM_RULES:
            for name in (command.__name__, "".join(f"_{c.lower()}" if c.isupper() else c for c in command.__name__)[1:]):
                assert (await client.command(name))["code"] == "unknown_command", name
