"""Reading what a client sends."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.protocol.commands import AGENT_COMMANDS, VISITOR_COMMANDS, MarkRead, SendMessage
from app.protocol.errors import ErrorCode
from app.protocol.frames import Alerts, ClientBye, CommandFrame, Hello, Why
from app.protocol.ids import ConversationId, new_id
from app.protocol.reports import AlertFate, AlertReport, AlertSuppressed
from server_stub.handlers.refused import Refused
from server_stub.web.incoming import Unreadable, read_command, read_frame

ID = new_id()


def command(kind: str, data: object, command_id: str = ID) -> CommandFrame:
    frame = read_frame(json.dumps({"type": "command", "id": command_id, "kind": kind, "data": data}))
    assert isinstance(frame, CommandFrame)
    return frame


def unreadable(text: str) -> Unreadable:
    with pytest.raises(Unreadable) as caught:
        read_frame(text)
    return caught.value


def test_reads_every_kind_of_frame() -> None:
    hello = read_frame(json.dumps({"type": "hello", "versions": [1], "device": ID, "cursor": 3, "a newer field": {}}))
    assert hello == Hello(versions=(1,), device=ID, cursor=3)  # type: ignore[arg-type] # any text is an id
    assert read_frame('{"type": "bye", "why": "suspend"}') == ClientBye(why=Why.SUSPEND)


def test_what_a_later_version_says_of_an_alert_is_read_as_something_else_beside_what_is_known() -> None:
    known = {"conversation": ID, "fate": "shown"}
    newer = [{"conversation": ID, "fate": "snoozed", "by": "hand"}, {"conversation": ID, "fate": "suppressed", "why": "on a train"}]
    one = ConversationId(ID)
    assert read_frame(json.dumps({"type": "alerts", "reports": [known, *newer]})) == Alerts(
        reports=(
            AlertReport(conversation=one, fate=AlertFate.SHOWN),
            AlertReport(conversation=one, fate=AlertFate.OTHER),
            AlertReport(conversation=one, fate=AlertFate.SUPPRESSED, why=AlertSuppressed.OTHER),
        )
    )


@pytest.mark.parametrize("text", ["", "no json", "[1]", "5", '"text"', "null", '{"type": "bye"', "\ud800"])
def test_what_is_no_object_is_broken(text: str) -> None:
    assert unreadable(text).broken


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        '{"type": "nonsense"}',
        '{"type": "heartbeat", "cursor": "x"}',
        '{"type": 5}',
        '{"type": "bye", "why": "x"}',
        '{"type": "alerts", "reports": [{"conversation": "c", "fate": 5}]}',
    ],
)
def test_an_object_that_is_no_frame_is_not_broken(text: str) -> None:
    found = unreadable(text)
    assert not found.broken
    assert found.command is None


@pytest.mark.parametrize("rest", [{}, {"kind": 5, "data": {}}, {"kind": "send_message"}])
def test_a_command_that_cannot_be_read_is_named_by_its_id(rest: dict[str, object]) -> None:
    found = unreadable(json.dumps({"type": "command", "id": ID} | rest))
    assert found.command == ID
    assert not found.broken


def test_an_id_that_is_no_uuid_is_told_back_unless_it_is_a_novel() -> None:
    frame = {"type": "command", "kind": "set_online", "data": {"online": True}}
    assert unreadable(json.dumps(frame | {"id": "no uuid"})).command == "no uuid"
    assert unreadable(json.dumps(frame | {"id": ID.upper()})).command == ID.upper()
    assert unreadable(json.dumps(frame | {"id": "x" * 65})).command is None


def test_half_characters_are_refused_as_such_and_the_command_is_named() -> None:
    found = unreadable('{"type":"command","id":"' + ID + '","kind":"write_message","data":{"text":"\\ud83d"}}')
    assert (found.command, found.code, found.broken) == (ID, ErrorCode.CONTROL_CHARACTERS, False)


def test_sixteen_levels_are_read_and_seventeen_are_not() -> None:
    def nested(levels: int) -> str:
        inside = levels - 1
        return '{"type": "heartbeat", "cursor": 1, "x": ' + "[" * inside + "]" * inside + "}"

    assert read_frame(nested(16))
    assert unreadable(nested(17)).broken


def test_brackets_in_strings_are_no_levels() -> None:
    text = '{["\\' * 50
    frame = command("send_message", {"conversation": ID, "text": text})
    assert read_command(frame, AGENT_COMMANDS) == SendMessage(conversation=ConversationId(ID), text=text)


def test_a_deep_frame_is_refused_without_recursion() -> None:
    assert unreadable("[" * 60_000).broken
    assert unreadable('{"a":' * 10_000).broken


def test_reads_commands() -> None:
    assert read_command(command("mark_read", {"conversation": ID, "number": 7}), AGENT_COMMANDS) == MarkRead(
        conversation=ConversationId(ID), number=7
    )


@pytest.mark.parametrize(
    ("kind", "data", "code"),
    [
        ("send_message", {"conversation": ID}, ErrorCode.INVALID_COMMAND),
        ("send_message", {"conversation": ID, "text": "x", "more": 1}, ErrorCode.INVALID_COMMAND),
        ("send_message", {"conversation": "no uuid", "text": "x"}, ErrorCode.INVALID_COMMAND),
        ("send_message", {"conversation": ID.upper(), "text": "x"}, ErrorCode.INVALID_COMMAND),
        ("reassign", {"conversation": ID, "to": "no uuid"}, ErrorCode.INVALID_COMMAND),
        ("mark_read", {"conversation": ID, "number": 2**63}, ErrorCode.INVALID_COMMAND),
        ("mark_read", {"conversation": ID, "number": -1}, ErrorCode.INVALID_COMMAND),
        ("mark_read", {"conversation": ID, "number": 1.5}, ErrorCode.INVALID_COMMAND),
        ("set_online", [], ErrorCode.INVALID_COMMAND),
        ("set_online", None, ErrorCode.INVALID_COMMAND),
        ("write_message", {"text": "x"}, ErrorCode.UNKNOWN_COMMAND),
        ("", {}, ErrorCode.UNKNOWN_COMMAND),
    ],
)
def test_refuses_precisely(kind: str, data: object, code: ErrorCode) -> None:
    with pytest.raises(Refused) as refused:
        read_command(command(kind, data), AGENT_COMMANDS)
    assert refused.value.code is code


def test_visitors_have_commands_of_their_own() -> None:
    with pytest.raises(Refused) as refused:
        read_command(command("assign_to_me", {"conversation": ID}), VISITOR_COMMANDS)
    assert refused.value.code is ErrorCode.UNKNOWN_COMMAND


@given(st.text())
def test_any_text_is_a_frame_or_unreadable(text: str) -> None:
    with suppress(Unreadable):
        assert read_frame(text) is not None


PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
ANYTHING = st.recursive(PLAIN, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner))


@given(ANYTHING)
def test_any_data_is_refused_as_a_command_or_unreadable(data: object) -> None:
    for kind in AGENT_COMMANDS:
        with pytest.raises((Refused, Unreadable)) as caught:
            read_command(command(kind, data), AGENT_COMMANDS)
        assert is_precise(caught.value)


def is_precise(problem: Exception) -> bool:
    match problem:
        case Refused():
            return problem.code is ErrorCode.INVALID_COMMAND
        case Unreadable():
            return problem.broken or problem.command == ID
    return False
