"""What comes over an agent's socket, read: frames, snapshots and events, and what is of a kind that we do not know."""

from typing import cast, get_args

import msgspec

from app.core.steps import AgentEvent, Numbered
from app.protocol import frames
from app.protocol.events import EVENTS
from app.protocol.snapshots import AgentSnapshot

_decode_frame = msgspec.json.Decoder(frames.ServerFrame).decode
_decode_snapshot = msgspec.json.Decoder(AgentSnapshot).decode
_KNOWN = frozenset(str(kind.__struct_config__.tag) for kind in get_args(frames.ServerFrame))
_EVENTS = {name: msgspec.json.Decoder(kind) for name, kind in EVENTS.items() if kind in get_args(AgentEvent)}

BROKEN = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)  # what decoding raises where a text is not what it should be


class Unreadable(Exception):  # noqa: N818 - said of the frame
    """It is no frame, or one that lacks what its kind must have."""


class _Tag(msgspec.Struct):
    type: str


def read_frame(data: str | bytes) -> frames.ServerFrame | None:
    """The frame; None for one of an unknown kind. Raises Unreadable."""
    try:
        frame: frames.ServerFrame = _decode_frame(data)
    except BROKEN as error:
        if _is_unknown(data):
            return None
        raise Unreadable("frame") from error
    return frame


def read_snapshot(data: msgspec.Raw) -> AgentSnapshot:
    """A part of a snapshot. Raises Unreadable."""
    try:
        return _decode_snapshot(data)
    except BROKEN as error:
        raise Unreadable("snapshot") from error


def read_event(event: frames.NumberedEvent) -> Numbered | None:
    """The event; None for one of an unknown kind, or one that is not for agents. Raises Unreadable."""
    decoder = _EVENTS.get(event.kind)
    if decoder is None:
        return None
    try:
        return Numbered(event.number, event.at, cast(AgentEvent, decoder.decode(event.data)))
    except BROKEN as error:
        raise Unreadable(event.kind) from error


def _is_unknown(data: str | bytes) -> bool:
    try:
        return msgspec.json.decode(data, type=_Tag).type not in _KNOWN
    except BROKEN:
        return False
