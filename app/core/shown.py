"""What lies in the store as the records that the window shows: rows of a list, and of a conversation with what is under way in it."""

import msgspec
from msgspec.structs import replace

from app.core import attached
from app.core.database import Database
from app.core.outbox import SEND_MESSAGE
from app.core.views import Delivery, InboxRow, MessageRow
from app.protocol.commands import SendMessage
from app.protocol.ids import AgentId, ConversationId
from app.protocol.people import Me
from app.protocol.records import AuthorKind, Conversation, File, Message, MessageKind

_decode_send = msgspec.json.Decoder(SendMessage).decode
_decode_files = msgspec.json.Decoder(tuple[File, ...]).decode
_DELIVERIES = {"waiting": Delivery.PENDING, "failed": Delivery.FAILED, "acked": Delivery.SENT}


def inbox_row(header: Conversation, unread: int, said: str, said_files: bytes) -> InboxRow:
    """A conversation in its list, without what this agent has begun or could not send there."""
    last = header.last_message
    return InboxRow(
        id=header.id,
        state=header.state,
        visitor_name=header.visitor.name,
        page=header.visitor.page,
        last_kind=last.kind if last else None,
        last_author_kind=last.author.kind if last else None,
        last_author_name=last.author.name if last else "",
        last_text=last.text if last else "",
        said=said,
        at=header.closed_at or (last.at if last else header.created_at),
        unread=unread,
        waiting_since=header.waiting_since,
        wait_deadline=header.wait_deadline,
        visitor_here=header.visitor_here,
        owner_name=header.owner_name,
        draft="",
        failed=False,
        last_files=last.files if last else (),
        said_files=_decode_files(said_files) if said_files else (),
        qualification=header.qualification,
    )


def message_row(message: Message, me: AgentId | None) -> MessageRow:
    """A message that the server has."""
    return MessageRow(
        id=message.id,
        number=message.number,
        kind=message.kind,
        author_kind=message.author.kind,
        author_name=message.author.name,
        own=message.author.kind is AuthorKind.AGENT and message.author.id == me,
        text=message.text,
        at=message.at,
        delivery=Delivery.SENT,
        failure="",
        answers=tuple(answer.text for answer in message.answers),
        marked=message.marked,
        files=message.files,
    )


def under_way(database: Database, conversation: ConversationId, me: Me | None) -> tuple[MessageRow, ...]:
    """This agent's messages that the server has not got, or has refused, in the order they were given to be sent."""
    found = database.read(
        "SELECT id, body, made_at, state, code FROM outbox WHERE conversation = ? AND kind = ? ORDER BY place",
        (conversation, SEND_MESSAGE),
    )
    if not found:
        return ()
    files = attached.of_commands(database, conversation)
    name = me.agent.name if me else ""
    blank = MessageRow(found[0][0], None, MessageKind.TEXT, AuthorKind.AGENT, name, True, "", 0, Delivery.PENDING, "")
    return tuple(
        replace(blank, id=id_, text=_decode_send(body).text, at=at, delivery=_DELIVERIES[state], failure=code, files=files.get(id_, ()))
        for id_, body, at, state, code in found
    )
