"""What commands came to, remembered so that sending one twice has one effect and one answer."""

import hashlib
from typing import NamedTuple

import msgspec

from app.protocol.commands import Command
from app.protocol.errors import ErrorCode
from app.protocol.ids import CommandId
from server_stub.db.rows import ResultRow
from server_stub.handlers.actors import Actor, AgentActor, SystemActor, VisitorActor
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import SystemCommand

_encode = msgspec.json.Encoder().encode
_details = msgspec.json.Decoder(dict[str, str])

Key = tuple[CommandId, str, str]


class Answer(NamedTuple):
    """The answer to a command: the number up to which its events go, or why it was refused."""

    cursor: int
    refused: Refused | None


def key_of(actor: Actor, command_id: CommandId) -> Key:
    """What a command is remembered under: the same id means the same command only from the same device of the same principal."""
    return (command_id, *_principal(actor))


def to_remember(key: Key, command: Command | SystemCommand, answer: Answer, now: int) -> ResultRow:
    """An answer, as it is kept."""
    code, detail = ("", b"") if answer.refused is None else (answer.refused.code.value, _encode(answer.refused.detail))
    return ResultRow(*key, _hash(command), answer.cursor, code, detail, now)


def remembered(row: ResultRow, command: Command | SystemCommand) -> Answer:
    """The answer as it was first given; a conflict where the body was another one then."""
    if row.hash != _hash(command):
        return conflict(row.cursor)
    if not row.code:
        return Answer(row.cursor, None)
    return Answer(row.cursor, Refused(ErrorCode(row.code), retry_after_ms=None, **_details.decode(row.detail)))


def conflict(cursor: int) -> Answer:
    """The answer to a command whose id was given to another one before."""
    return Answer(cursor, Refused(ErrorCode.IDEMPOTENCY_CONFLICT))


def _hash(command: Command | SystemCommand) -> bytes:
    """Tells a command's kind and body from another's."""
    return hashlib.blake2b(type(command).__name__.encode() + _encode(command), digest_size=16).digest()


def _principal(actor: Actor) -> tuple[str, str]:
    match actor:
        case AgentActor():
            return actor.agent, actor.device
        case VisitorActor():
            return actor.visitor, actor.device
        case SystemActor():
            return actor.account, ""
