"""What this agent wrote and the server has not got: texts under way or refused, and what no conversation in sight can show."""

from collections.abc import Iterator
from typing import Any

import msgspec

from app.core import attached
from app.core.database import Database
from app.core.outbox import SEND_MESSAGE, TYPED
from app.core.superseded import NEW_NOTE, about
from app.core.views import Folder, StrandedText, UnsentText
from app.protocol.commands import AGENT_COMMANDS, AddNote, EditNote, SendMessage, SetField

_decode_send = msgspec.json.Decoder(SendMessage).decode
_IN_SIGHT = "EXISTS (SELECT 1 FROM conversation WHERE conversation.id = {table}.conversation)"


def unsent_texts(database: Database) -> tuple[UnsentText, ...]:
    """Every reply that the server has not got, oldest first, even where its conversation is out of sight by now."""
    asked = database.read(
        f"SELECT id, conversation, body, made_at, code, {_IN_SIGHT.format(table='outbox')}"  # noqa: S608 - our own table
        " FROM outbox WHERE kind = ? AND state <> 'acked' ORDER BY place",
        (SEND_MESSAGE,),
    )
    return tuple(
        UnsentText(id_, where, _decode_send(body).text, at, code, bool(seen), attached.names(database, id_))
        for id_, where, body, at, code, seen in asked
    )


def stranded_texts(database: Database) -> tuple[StrandedText, ...]:
    """Refused texts of conversations out of sight, oldest first; drafts of those and of closed ones; unfinished fields of those."""
    if not database.read("SELECT 1 FROM position"):
        return ()  # which conversations are in sight will be known after the snapshot
    return (*_refused(database), *_drafts(database), *_typed(database))


def _refused(database: Database) -> Iterator[StrandedText]:
    sql = "SELECT kind, conversation, body, id, made_at, code FROM outbox WHERE state = 'failed' AND NOT {in_sight} ORDER BY place"
    for kind, conversation, body, id_, at, code in database.read(sql.format(in_sight=_IN_SIGHT.format(table="outbox"))):
        if kind in TYPED:
            place, text = _text(kind, body)
            yield StrandedText(conversation, text, id_, at, code, place, attached.names(database, id_))


def _text(kind: str, body: bytes) -> tuple[str, str]:
    """Where a refused text stood, and what it says."""
    command: Any = msgspec.json.decode(body, type=AGENT_COMMANDS[kind])
    match command:
        case SetField(value=value):
            return about(command), value
        case AddNote(text=text):
            return NEW_NOTE, text
        case EditNote(text=text):
            return about(command), text
    return "", command.text


def _drafts(database: Database) -> Iterator[StrandedText]:
    found = database.read(
        "SELECT conversation, text FROM draft"
        " WHERE NOT EXISTS (SELECT 1 FROM conversation WHERE conversation.id = draft.conversation AND folder <> ?)",
        (Folder.CLOSED.value,),
    )
    return (StrandedText(conversation, text, None, 0, "") for conversation, text in found)


def _typed(database: Database) -> Iterator[StrandedText]:
    sql = "SELECT conversation, text, place FROM typed WHERE NOT {in_sight}"
    found = database.read(sql.format(in_sight=_IN_SIGHT.format(table="typed")))
    return (StrandedText(conversation, text, None, 0, "", place) for conversation, text, place in found)
