"""The event log as the database keeps it."""

import msgspec
from sqlalchemy import Connection, select

from app.protocol.ids import AccountId
from server_stub.db.tables import account as accounts
from server_stub.db.tables import event
from server_stub.eventlog.entry import Entry

_COLUMNS = [event.c[name] for name in Entry.__struct_fields__]


class Gap(Exception):  # noqa: N818 - not an error: the reader takes a snapshot
    """What the reader wants to go on with was pruned."""


def heads(connection: Connection) -> dict[AccountId, int]:
    """The number of every account's newest entry."""
    return {AccountId(row.id): row.head for row in connection.execute(select(accounts.c.id, accounts.c.head))}


def position(connection: Connection, account: AccountId) -> tuple[str, int]:
    """Epoch and head of an account."""
    row = connection.execute(select(accounts.c.epoch, accounts.c.head).where(accounts.c.id == account)).one()
    return row.epoch, row.head


def newest_entries(connection: Connection, account: AccountId, head: int, count: int) -> list[Entry]:
    """Of the entries up to the head the last ones, as many as are kept."""
    floor = connection.execute(select(accounts.c.floor).where(accounts.c.id == account)).scalar_one()
    return entries_after(connection, account, max(floor, head - count), count)


def entries_after(connection: Connection, account: AccountId, after: int, limit: int) -> list[Entry]:
    """Entries in order. Raises Gap where some of them were pruned."""
    if after < connection.execute(select(accounts.c.floor).where(accounts.c.id == account)).scalar_one():
        raise Gap
    wanted = select(*_COLUMNS).where(event.c.account == account, event.c.number > after).order_by(event.c.number).limit(limit)
    return [msgspec.convert(tuple(row), Entry, strict=False) for row in connection.execute(wanted)]
