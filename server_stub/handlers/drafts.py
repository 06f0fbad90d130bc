"""Messages to be: what the rules draft, and the message that becomes of it in its conversation."""

import msgspec
from msgspec.structs import replace

from app.protocol.ids import CommandId, MessageId, derived_id
from app.protocol.marks import Marked
from app.protocol.records import Answer, Author, AuthorKind, File, Message, MessageKind
from server_stub.db.rows import ConversationRow
from server_stub.handlers.headers import SHOWN_TO_VISITORS

DESK_AUTHOR = Author(kind=AuthorKind.SYSTEM)


class Draft(msgspec.Struct, frozen=True):
    """A message to be. Without an id it is a notice, which gets one; `chosen` is the answer, where that is what the visitor gave."""

    author: Author
    kind: MessageKind = MessageKind.TEXT
    text: str = ""
    id: MessageId | None = None
    card: str = ""
    answers: tuple[Answer, ...] = ()
    chosen: tuple[str, str] = ("", "")
    marked: Marked = ()
    files: tuple[File, ...] = ()


def put_down(draft: Draft, row: ConversationRow, command: CommandId, now: int) -> tuple[ConversationRow, Message]:
    """The conversation with one message more, and the message as its newest: what that command makes of the draft, `now` in ms."""
    number = row.last_number + 1
    row = replace(row, last_number=number, chat_number=number if draft.kind in SHOWN_TO_VISITORS else row.chat_number)
    message = Message(
        id=draft.id or MessageId(derived_id("notice", command, row.id, str(number))),
        conversation=row.id,
        number=number,
        kind=draft.kind,
        author=draft.author,
        text=draft.text,
        at=now,
        card=draft.card,
        answers=draft.answers,
        marked=draft.marked,
        files=draft.files,
    )
    return row, message
