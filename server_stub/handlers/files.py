"""The rules of files: who may upload, who may read, and what a message may bring along."""

from collections.abc import AsyncIterator, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from app.protocol.commands import SendMessage
from app.protocol.errors import ErrorCode
from app.protocol.ids import ConversationId, FileId, MessageId
from app.protocol.limits import MAX_FILES
from app.protocol.records import AuthorKind, File
from server_stub.db.rows import FileRow, Standing
from server_stub.handlers.access import sees, verdict
from server_stub.handlers.actors import AgentActor, VisitorActor
from server_stub.handlers.refused import Refused
from server_stub.handlers.turn import Turn


class Upload(NamedTuple):
    """A file as somebody sends it: under which id and name, how many bytes it announces (None where it does not say), and its bytes."""

    id: FileId
    name: str
    announced: int | None
    body: AsyncIterator[bytes]


def file_record(row: FileRow) -> File:
    """The file as messages tell of it."""
    return File(id=row.id, name=row.name, media_type=row.media_type, size=row.size, width=row.width, height=row.height)


def check_upload(actor: AgentActor, standing: Standing | None) -> None:
    """Whoever may write may upload. `standing`: the conversation's, if there is one. Raises Refused."""
    if standing is None:
        raise Refused(ErrorCode.NOT_FOUND)
    answer = verdict(actor.agent, SendMessage, *standing)
    if isinstance(answer, ErrorCode):
        raise Refused(answer)


def agent_reads(actor: AgentActor, row: FileRow, standing: Standing | None) -> bool:
    """Whether an agent may read a file now: of a conversation they see, and unsent only their own."""
    if row.account != actor.account or standing is None or not sees(actor.agent, *standing):
        return False
    return row.message is not None or uploaded_by(actor, row)


def visitor_reads(actor: VisitorActor, row: FileRow, visitor: str | None) -> bool:
    """Whether a visitor may: what was sent in a conversation of theirs (`visitor`: whose it is), and what they have uploaded."""
    return row.account == actor.account and (uploaded_by(actor, row) or (row.message is not None and visitor == actor.visitor))


def uploaded_by(actor: AgentActor | VisitorActor, row: FileRow) -> bool:
    """Whether it is this person's."""
    return (row.uploader_kind, row.uploader) == uploader(actor)


def uploader(actor: AgentActor | VisitorActor) -> tuple[AuthorKind, str]:
    """The person, as rows of files name them."""
    match actor:
        case AgentActor():
            return AuthorKind.AGENT, actor.agent
        case VisitorActor():
            return AuthorKind.VISITOR, actor.visitor


def brought(turn: Turn, ids: Sequence[FileId], by: tuple[AuthorKind, str], conversation: ConversationId | None) -> list[FileRow]:
    """The files that a message is to bring, uploaded by its author, into this conversation if that is named. Raises Refused."""
    if len(ids) > MAX_FILES:
        raise Refused(ErrorCode.TOO_MANY, limit=str(MAX_FILES))
    found = [row for row in map(turn.file, ids) if row is not None and _may_go(row, turn, by, conversation)]
    if len({row.id for row in found}) < len(ids):
        raise Refused(ErrorCode.FILE_UNKNOWN)
    return found


def bring(turn: Turn, rows: Sequence[FileRow], conversation: ConversationId) -> tuple[File, ...]:
    """Let them go with the message that the turn writes, for good."""
    for row in rows:
        turn.put_file(replace(row, conversation=conversation, message=MessageId(turn.command_id)))
    return tuple(map(file_record, rows))


def _may_go(row: FileRow, turn: Turn, by: tuple[AuthorKind, str], conversation: ConversationId | None) -> bool:
    theirs = (row.account, row.uploader_kind, row.uploader) == (turn.account, *by)
    return theirs and row.conversation == conversation and row.message is None
