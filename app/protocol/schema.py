"""Every type of the wire as one JSON Schema (2020-12): `python -m app.protocol.schema` writes it to resources/protocol.schema.json."""

import json
from inspect import cleandoc
from pathlib import Path
from typing import Any, get_args

import msgspec

from app.protocol import api, commands, company, crm, events, frames, playbooks
from app.protocol.errors import CloseCode, ErrorCode
from app.protocol.snapshots import AgentSnapshot, VisitorSnapshot

FILE = Path(__file__).parents[2] / "resources" / "protocol.schema.json"


def schema() -> dict[str, Any]:
    """The document: `$defs` holds the types by name; `x-commands` and `x-events` say which type a `kind` names."""
    server, client = get_args(frames.ServerFrame), get_args(frames.ClientFrame)
    known = {**vars(api), **vars(company), **vars(crm), **vars(playbooks)}.values()
    bodies = tuple(kind for kind in known if isinstance(kind, type) and issubclass(kind, api.Body) and kind is not api.Body)
    named = {**commands.AGENT_COMMANDS, **commands.VISITOR_COMMANDS}
    others = (AgentSnapshot, VisitorSnapshot, ErrorCode, CloseCode)
    _, definitions = msgspec.json.schema_components(
        (*server, *client, *bodies, *named.values(), *events.EVENTS.values(), *others), ref_template="#/$defs/{name}"
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Live Chat Desk, {frames.SUBPROTOCOL}",
        "$defs": {
            **{name: _described(definition) for name, definition in definitions.items()},
            "ServerFrame": {"oneOf": [_reference(kind) for kind in server]},
            "ClientFrame": {"oneOf": [_reference(kind) for kind in client]},
        },
        "x-commands": {name: _reference(kind) for name, kind in named.items()},
        "x-events": {name: _reference(kind) for name, kind in events.EVENTS.items()},
    }


def _reference(kind: type) -> dict[str, str]:
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _described(definition: dict[str, Any]) -> dict[str, Any]:
    # Python 3.13 takes the indentation out of docstrings, older ones leave it in.
    return {**definition, "description": cleandoc(definition["description"])} if "description" in definition else definition


def text() -> str:
    """The file's content."""
    return json.dumps(schema(), indent=2, sort_keys=True, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8")
