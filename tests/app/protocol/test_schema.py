"""The exported schema is the wire of today, and says no to what the wire refuses."""

from typing import Any

import msgspec
import pytest
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from app.protocol import frames, schema
from app.protocol.commands import AGENT_COMMANDS
from app.protocol.events import EVENTS

EVENT = frames.NumberedEvent(number=1, at=2, kind="agent_changed", data=msgspec.Raw(b"{}"))


def validator(name: str) -> Draft202012Validator:
    return Draft202012Validator({**schema.schema(), "$ref": f"#/$defs/{name}"})


def test_the_checked_in_file_is_not_stale() -> None:
    assert schema.FILE.read_text(encoding="utf-8") == schema.text(), "run: python -m app.protocol.schema"


def test_it_is_a_valid_schema_that_names_every_kind() -> None:
    document = schema.schema()
    Draft202012Validator.check_schema(document)
    assert set(document["x-events"]) == set(EVENTS)
    assert set(document["x-commands"]) >= set(AGENT_COMMANDS)


@pytest.mark.parametrize(
    ("name", "frame"),
    [
        ("ServerFrame", frames.Welcome(version=1, mode=frames.Mode.RESUMED, epoch="e", cursor=1, now=2)),
        ("ServerFrame", frames.CaughtUp(cursor=4)),
        (
            "ServerFrame",
            frames.Batch(events=(EVENT,), upto=1),
        ),
        ("ClientFrame", frames.Hello(versions=(1,), device="d", cursor=3, epoch="e")),  # type: ignore[arg-type] # any text is a DeviceId here
        ("ClientFrame", frames.ClientBye(why=frames.Why.QUIT)),
    ],
)
def test_what_msgspec_encodes_is_valid(name: str, frame: frames.Frame) -> None:
    validator(name).validate(msgspec.json.decode(msgspec.json.encode(frame)))


@pytest.mark.parametrize(
    ("name", "frame"),
    [
        ("ServerFrame", {"type": "caught_up"}),
        ("ServerFrame", {"type": "hello", "versions": [1], "device": "d"}),
        ("SendMessage", {"conversation": "c", "text": "t", "extra": 1}),
        ("ClientFrame", {"type": "bye", "why": "bored"}),
    ],
)
def test_what_is_not_the_wire_is_invalid(name: str, frame: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        validator(name).validate(frame)
