"""What has been kept for as long as its company keeps it: which conversations that are, and their files."""

from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, delete, select

from app.protocol.company import DAY_MS
from app.protocol.details import CrmItemState
from app.protocol.ids import AccountId, ConversationId
from app.protocol.records import ConversationState
from server_stub.db.database import Database
from server_stub.db.tables import account, conversation, crm_item, file
from server_stub.db.trouble import told_apart

CHATS_AT_ONCE = 500
FILES_AT_ONCE = 200
SETTLED_MS = 3_600_000
"""For so long a change of the settings erases nothing: a slip can be put right."""

_c = conversation.c


class Keeping(NamedTuple):
    """What a company keeps: of closed conversations and their files those that were closed from these times on, in ms; None: all."""

    account: AccountId
    chats_from: int | None
    files_from: int | None


def keepings(database: Database, now: int) -> list[Keeping]:
    """What each company keeps; `now` in ms."""
    a = account.c
    with database.read() as connection:
        rows = connection.execute(select(a.id, a.keep_chats_days, a.keep_files_days, a.changed_at)).all()
    keeping = []
    for row in rows:
        settled = row.changed_at is None or abs(now - row.changed_at) >= SETTLED_MS  # far ahead: by a clock that was wrong then
        chats, files = (_since(days if settled else None, now) for days in (row.keep_chats_days, row.keep_files_days))
        keeping.append(Keeping(AccountId(row.id), chats, files))
    return keeping


def old_chats(database: Database, account_id: AccountId, before: int) -> list[ConversationId]:
    """Some of its conversations that were closed before that time, the oldest first, without those of which the CRM has yet to hear."""
    pending = select(crm_item.c.id).where(crm_item.c.conversation == _c.id, crm_item.c.state == CrmItemState.PENDING.value)
    wanted = select(_c.id).where(_closed_before(account_id, before), ~pending.exists())
    with database.read() as connection:
        return [ConversationId(id_) for id_ in connection.execute(wanted.order_by(_c.closed_at).limit(CHATS_AT_ONCE)).scalars()]


def withdrawn_chats(database: Database, account_id: AccountId) -> list[ConversationId]:
    """Some of its conversations that nobody sees any more, and that are not erased yet."""
    hidden = (_c.account == account_id) & (_c.state == ConversationState.BOT.value) & _c.closed_at.is_not(None)
    with database.read() as connection:
        return [ConversationId(id_) for id_ in connection.execute(select(_c.id).where(hidden).limit(CHATS_AT_ONCE)).scalars()]


def delete_old_files(database: Database, account_id: AccountId, before: int) -> int:
    """Take away some of the files of conversations that were closed before that time; how many. Their messages still name them.

    Raises Unwritable.
    """
    old = select(file.c.id).join(conversation, _c.id == file.c.conversation).where(_closed_before(account_id, before))
    with told_apart(), database.write() as connection:
        return _delete_files(connection, list(connection.execute(old.limit(FILES_AT_ONCE)).scalars()))


def _delete_files(connection: Connection, ids: list[str]) -> int:
    connection.execute(delete(file).where(file.c.id.in_(ids)))
    return len(ids)


def _closed_before(account_id: AccountId, before: int) -> ColumnElement[bool]:
    return (_c.account == account_id) & (_c.state == ConversationState.CLOSED.value) & (_c.closed_at < before)


def _since(days: int | None, now: int) -> int | None:
    return None if days is None else now - days * DAY_MS
