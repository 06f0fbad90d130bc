"""What commands came to, remembered so that sending one twice has one effect and one answer."""

import hashlib
from typing import NamedTuple

import msgspec

from app.protocol.commands import Command
from app.protocol.errors import ErrorCode
from app.protocol.ids import CommandId
from server_stub.db.batch import ResultRow
from server_stub.handlers.actors import Actor, AgentActor, SystemActor, VisitorActor
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import SystemCommand

_encode = msgspec.json.Encoder().encode
_details = msgspec.json.Decoder(dict[str, str])

Key = tuple[CommandId, str, str]


class Ticket(NamedTuple):
    """What a command is remembered under, and the hash that tells its kind and body from another's.

    The same id means the same command only from the same device of the same principal.
    """

    key: Key
    hash: bytes


class Answer(NamedTuple):
    """The answer to a command: the number up to which its events go, or why it was refused."""

    cursor: int
    refused: Refused | None


def ticket_of(actor: Actor, command_id: CommandId, command: Command | SystemCommand) -> Ticket:
    """The ticket of a command."""
    body = type(command).__name__.encode() + _encode(command)
    return Ticket((command_id, *_principal(actor)), hashlib.blake2b(body, digest_size=16).digest())


def to_remember(ticket: Ticket, cursor: int, refused: Refused | None, now: int) -> ResultRow:
    """An answer, as it is kept."""
    code, detail = ("", b"") if refused is None else (refused.code.value, _encode(refused.detail))
    return ResultRow(*ticket.key, ticket.hash, cursor, code, detail, now)


def remembered(row: ResultRow, ticket: Ticket) -> Answer:
    """The answer as it was first given; a conflict where the body was another one then."""
    if row.hash != ticket.hash:
        return Answer(row.cursor, Refused(ErrorCode.IDEMPOTENCY_CONFLICT))
    if not row.code:
        return Answer(row.cursor, None)
    return Answer(row.cursor, Refused(ErrorCode(row.code), retry_after_ms=None, **_details.decode(row.detail)))


def _principal(actor: Actor) -> tuple[str, str]:
    match actor:
        case AgentActor():
            return actor.agent, actor.device
        case VisitorActor():
            return actor.visitor, actor.device
        case SystemActor():
            return actor.account, ""
