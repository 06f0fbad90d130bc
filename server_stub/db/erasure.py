"""Erases what is kept about one visitor. What only counts, such as that there was a chat, stays; of what was said nothing does."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection, Text, cast, delete, func, or_, select, update

from app.protocol.details import CrmItemState
from app.protocol.events import EVENTS, ConversationChanged, CrmItemChanged, Event, FieldChanged, MessageAdded, NoteChanged
from app.protocol.ids import AccountId, ConversationId, VisitorId
from app.protocol.records import Visitor
from server_stub.db.database import Database
from server_stub.db.tables import (
    conversation,
    crm_activity,
    crm_deal,
    crm_item,
    crm_lead,
    crm_note,
    crm_organization,
    crm_person,
    crm_progress,
    detail_field,
    event,
    file,
    message,
    note,
    read_mark,
    result,
    visitor,
    webhook_delivery,
)
from server_stub.db.trouble import told_apart

_MADE_HERE = (crm_lead, crm_deal, crm_activity)


@dataclass(frozen=True, slots=True)
class Trail:
    """Where a visitor has left something. `waiting`: how many leads, deals and activities are on their way into a CRM.

    `elsewhere`: links, or ids, of those that are in a CRM which is not this server's.
    """

    account: AccountId
    conversations: tuple[ConversationId, ...]
    waiting: int
    elsewhere: tuple[str, ...]


def trail_of(database: Database, id_: VisitorId) -> Trail | None:
    """The trail of a visitor; None where there is none of that id."""
    with database.read() as connection:
        account = connection.execute(select(visitor.c.account).where(visitor.c.id == id_)).scalar()
        if account is None:
            return None
        chats = connection.execute(select(conversation.c.id).where(conversation.c.visitor == id_)).scalars().all()
        items = connection.execute(select(crm_item).where(crm_item.c.conversation.in_(chats))).all()
        here = {one for table in _MADE_HERE for one in connection.execute(select(table.c.id)).scalars()} if items else set()
    waiting = sum(item.state == CrmItemState.PENDING for item in items)
    return Trail(account, tuple(chats), waiting, tuple(item.link or item.remote for item in items if item.remote and item.id not in here))


def erase(database: Database, id_: VisitorId, conversations: Collection[ConversationId]) -> None:
    """Erase it, in one transaction. Nobody may see the conversations any more. Raises Unwritable."""
    with told_apart(), database.write() as connection:
        connection.exec_driver_sql("PRAGMA secure_delete = ON")  # not only out of the tables, but overwritten
        people = _people_in(connection, conversations)
        for chat in conversations:
            _erase_conversation(connection, chat)
        connection.execute(delete(file).where(file.c.uploader == id_))
        connection.execute(delete(result).where(result.c.principal == id_))
        _erase_people(connection, *people)


def _erase_conversation(connection: Connection, id_: ConversationId) -> None:
    for number, account, kind, data in connection.execute(_events_of(id_)).all():
        blank = msgspec.json.encode(blank_event(msgspec.json.decode(data, type=EVENTS[kind])))
        connection.execute(update(event).where(event.c.account == account, event.c.number == number).values(data=blank))
    mentions = func.instr(cast(webhook_delivery.c.body, Text), id_) > 0
    connection.execute(delete(webhook_delivery).where(mentions))
    items = connection.execute(select(crm_item.c.id).where(crm_item.c.conversation == id_)).scalars().all()
    for table, column in ((crm_note, crm_note.c.item), (crm_progress, crm_progress.c.item), *((one, one.c.id) for one in _MADE_HERE)):
        connection.execute(delete(table).where(column.in_(items)))
    for table in (crm_item, message, detail_field, note, read_mark, file):
        connection.execute(delete(table).where(table.c.conversation == id_))


def _events_of(id_: ConversationId) -> Any:
    c = event.c
    return select(c.number, c.account, c.kind, c.data).where(c.conversation == id_, c.kind.in_(EVENTS))


def blank_event(happened: Event) -> Event:
    """The same event without what people said or are called."""
    match happened:
        case MessageAdded(message=said):
            return MessageAdded(message=replace(said, text="", author=replace(said.author, name=""), marked=(), files=(), answers=()))
        case ConversationChanged(conversation=header):
            return ConversationChanged(conversation=replace(header, visitor=Visitor(id=header.visitor.id), last_message=None))
        case FieldChanged(now=now):
            return replace(happened, now=replace(now, value="", by=replace(now.by, name="")))
        case NoteChanged(note=written):
            return replace(happened, note=replace(written, text=""))
        case CrmItemChanged(item=item):
            return replace(happened, item=replace(item, title="", value="", detail="", link=""))
        case _:
            return happened


def _people_in(connection: Connection, conversations: Collection[ConversationId]) -> tuple[set[str], set[str]]:
    """Ids of the persons and organizations that this server's own CRM has of these conversations."""
    persons, organizations = set[str](), set[str]()
    for made in _MADE_HERE:
        for row in connection.execute(select(made.c.person, made.c.organization).where(made.c.conversation.in_(conversations))):
            persons |= {row.person} - {None}
            organizations |= {row.organization} - {None}
    return persons, organizations


def _erase_people(connection: Connection, persons: set[str], organizations: set[str]) -> None:
    """Those of them whom nothing else there names."""
    c, o = crm_person.c, crm_organization.c
    named = or_(*(select(made.c.id).where(made.c.person == c.id).exists() for made in _MADE_HERE))
    connection.execute(delete(crm_person).where(c.id.in_(persons), ~named))
    employs = select(c.id).where(c.organization == o.id).exists()
    used = or_(employs, *(select(made.c.id).where(made.c.organization == o.id).exists() for made in _MADE_HERE))
    connection.execute(delete(crm_organization).where(o.id.in_(organizations), ~used))
