"""Reading what a client sends: text to frames and commands, or a precise refusal."""

import json
import re
from typing import Never, get_type_hints

import msgspec
from msgspec.structs import astuple

from app.protocol.commands import AGENT_COMMANDS, VISITOR_COMMANDS, Command
from app.protocol.errors import ErrorCode
from app.protocol.frames import ClientFrame, CommandFrame
from app.protocol.ids import AgentId, CommandId, ConversationId, is_id
from app.protocol.limits import MAX_DEPTH
from server_stub.handlers.refused import Refused

_frames: msgspec.json.Decoder[ClientFrame] = msgspec.json.Decoder(ClientFrame)
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"?', re.DOTALL)
_BRACKET = re.compile(r"[\[\]{}]")
_LONGEST_ID = 64
_LARGEST_NUMBER = 2**53  # what JavaScript counts to


class Unreadable(Exception):  # noqa: N818 - not an error of ours
    """A frame that says nothing. `command` is its id where that much can be read; `broken`: it is not even an object in JSON."""

    def __init__(self, command: CommandId | None = None, code: ErrorCode = ErrorCode.BAD_FRAME, *, broken: bool = False) -> None:
        super().__init__(code.value)
        self.command = command
        self.code = code
        self.broken = broken


def read_frame(text: str) -> ClientFrame:
    """The frame in this text. Raises Unreadable."""
    if too_deep(text):
        raise Unreadable(broken=True)
    try:
        frame = _frames.decode(text)
    except (msgspec.DecodeError, UnicodeError):
        _explain(text)
    if isinstance(frame, CommandFrame) and not is_id(frame.id):
        raise Unreadable(_shown(frame.id))
    return frame


def _explain(text: str) -> Never:
    """No frame: is it an object at all, a command with an id, one with the half characters that browsers can send?"""
    try:
        outline = json.loads(text)
    except (ValueError, RecursionError):
        raise Unreadable(broken=True) from None
    if not isinstance(outline, dict):
        raise Unreadable(broken=True)
    whole = _encodable(json.dumps(outline, ensure_ascii=False))
    raise Unreadable(
        _shown(outline.get("id")) if outline.get("type") == "command" else None,
        ErrorCode.BAD_FRAME if whole else ErrorCode.CONTROL_CHARACTERS,
    )


def _shown(command: object) -> CommandId | None:
    if isinstance(command, str) and 0 < len(command) <= _LONGEST_ID and _encodable(command):
        return CommandId(command)
    return None


def _encodable(text: str) -> bool:
    """Whether there are no half characters (lone surrogates) in it."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def read_command(frame: CommandFrame, commands: dict[str, type[Command]]) -> Command:
    """The command in the frame. Raises Refused: unknown_command or invalid_command."""
    kind = commands.get(frame.kind)
    if kind is None:
        raise Refused(ErrorCode.UNKNOWN_COMMAND)
    try:
        command = msgspec.json.decode(frame.data, type=kind)
    except (msgspec.DecodeError, UnicodeError):
        raise Refused(ErrorCode.INVALID_COMMAND) from None
    if not all(is_id(getattr(command, name)) for name in _IDS[kind]) or not all(_countable(value) for value in astuple(command)):
        raise Refused(ErrorCode.INVALID_COMMAND)
    return command


def _countable(value: object) -> bool:
    return not isinstance(value, int) or 0 <= value <= _LARGEST_NUMBER


def _id_fields(kind: type[Command]) -> tuple[str, ...]:
    return tuple(name for name, what in get_type_hints(kind).items() if what in (ConversationId, AgentId))


_IDS = {kind: _id_fields(kind) for kind in (AGENT_COMMANDS | VISITOR_COMMANDS).values()}


def too_deep(text: str) -> bool:
    """Whether objects and arrays are nested deeper than the wire allows. Strings are left out; most frames need no second look."""
    if text.count("{") + text.count("[") <= MAX_DEPTH:
        return False
    depth = 0
    for bracket in _BRACKET.findall(_STRING.sub("", text)):
        depth += 1 if bracket in "[{" else -1
        if depth > MAX_DEPTH:
            return True
    return False
