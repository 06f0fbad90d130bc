"""Erases conversations that nobody sees any more, in small transactions. That there was a chat stays, and so does what is in a CRM."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

import msgspec
from sqlalchemy import Connection, Text, bindparam, cast, delete, func, or_, select, tuple_, update

from app.protocol.details import CrmItemState
from app.protocol.events import EVENTS
from app.protocol.ids import AccountId, ConversationId
from server_stub.db.database import Database
from server_stub.db.erasure import blank_event
from server_stub.db.tables import (
    conversation,
    crm_item,
    crm_progress,
    detail_field,
    event,
    file,
    message,
    note,
    read_mark,
    webhook_delivery,
)
from server_stub.db.trouble import told_apart

_Row = TypeVar("_Row")

ROWS_AT_ONCE = 300
CHATS_AT_ONCE = 20
_BLANK = (
    update(event)
    .where(event.c.account == bindparam("of_account"), event.c.number == bindparam("of_number"))
    .values(data=bindparam("blank"))
)


def erase_chats(database: Database, account: AccountId, chats: Sequence[ConversationId]) -> Iterator[None]:
    """Erase them for good, a little each time it is asked for the next step; others write in between. Raises Unwritable."""
    for numbers in _some(_events_of(database, account, chats), ROWS_AT_ONCE):
        blank = _blank_events(database, account, numbers)
        with _erasing(database) as connection:
            connection.execute(_BLANK, blank)
        yield
    for deliveries in _some(_deliveries_of(database, chats), ROWS_AT_ONCE):
        with _erasing(database) as connection:
            connection.execute(delete(webhook_delivery).where(webhook_delivery.c.id.in_(deliveries)))
        yield
    deleted = ROWS_AT_ONCE
    while deleted == ROWS_AT_ONCE:
        with _erasing(database) as connection:
            deleted = _delete_messages(connection, chats)
        yield
    for some in _some(chats, CHATS_AT_ONCE):
        with _erasing(database) as connection:
            _finish(connection, some)
        yield


@contextmanager
def _erasing(database: Database) -> Iterator[Connection]:
    with told_apart(), database.write() as connection:
        connection.exec_driver_sql("PRAGMA secure_delete = ON")  # not only out of the tables, but overwritten
        yield connection


def _events_of(database: Database, account: AccountId, chats: Sequence[ConversationId]) -> list[int]:
    """Their events' numbers. All of the account's are looked through for them, which nobody has to wait for."""
    wanted = (event.c.account == account) & event.c.conversation.in_(chats) & event.c.kind.in_(EVENTS)
    with database.read() as connection:
        return list(connection.execute(select(event.c.number).where(wanted)).scalars())


def _blank_events(database: Database, account: AccountId, numbers: Sequence[int]) -> list[dict[str, object]]:
    """What is to be written in their place. Nothing happens to them meanwhile, but that they may be pruned."""
    wanted = select(event.c.number, event.c.kind, event.c.data).where(event.c.account == account, event.c.number.in_(numbers))
    with database.read() as connection:
        found = connection.execute(wanted).all()
    blank = {row.number: blank_event(msgspec.json.decode(row.data, type=EVENTS[row.kind])) for row in found}
    return [{"of_account": account, "of_number": number, "blank": msgspec.json.encode(data)} for number, data in blank.items()]


def _deliveries_of(database: Database, chats: Sequence[ConversationId]) -> list[str]:
    body = cast(webhook_delivery.c.body, Text)
    with database.read() as connection:
        found = (
            connection.execute(select(webhook_delivery.c.id).where(or_(*(func.instr(body, id_) > 0 for id_ in some)))).scalars().all()
            for some in _some(chats, CHATS_AT_ONCE)
        )
        return sorted({id_ for ids in found for id_ in ids})


def _delete_messages(connection: Connection, chats: Sequence[ConversationId]) -> int:
    place = (message.c.conversation, message.c.number)
    some = select(*place).where(message.c.conversation.in_(chats)).limit(ROWS_AT_ONCE)
    return connection.execute(delete(message).where(tuple_(*place).in_(some))).rowcount


def _finish(connection: Connection, chats: Sequence[ConversationId]) -> None:
    """All that is left of them. What the CRM has is kept by name only, so that its lead stays; what it never took is not made any more."""
    for table in (detail_field, note, read_mark, file):
        connection.execute(delete(table).where(table.c.conversation.in_(chats)))
    theirs = crm_item.c.conversation.in_(chats)
    failed = select(crm_item.c.id).where(theirs, crm_item.c.state == CrmItemState.FAILED.value)
    connection.execute(delete(crm_progress).where(crm_progress.c.item.in_(failed)))
    connection.execute(delete(crm_item).where(theirs, crm_item.c.state == CrmItemState.FAILED.value))
    connection.execute(update(crm_item).where(theirs).values(title="", value="", detail="", body=b"{}"))
    connection.execute(update(conversation).where(conversation.c.id.in_(chats)).values(closed_at=None))


def _some(rows: Sequence[_Row], count: int) -> Iterator[Sequence[_Row]]:
    return (rows[start : start + count] for start in range(0, len(rows), count))
