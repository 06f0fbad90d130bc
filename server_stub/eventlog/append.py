"""Appending to the log beside the desk's writer, in the caller's write transaction; readers hear of it at the log's next look."""

from collections.abc import Sequence

from msgspec.structs import asdict, replace
from sqlalchemy import Connection, insert, update

from app.protocol.ids import AccountId
from server_stub.db.tables import account as accounts
from server_stub.db.tables import event
from server_stub.eventlog.entry import Entry


def append(connection: Connection, account: AccountId, entries: Sequence[Entry]) -> None:
    """Give the entries, all of this account, the next numbers and store them."""
    if not entries:
        return
    head = accounts.c.head + len(entries)
    last = connection.execute(update(accounts).where(accounts.c.id == account).values(head=head).returning(accounts.c.head)).scalar_one()
    first = last - len(entries) + 1
    connection.execute(insert(event), [asdict(replace(entry, number=first + place)) for place, entry in enumerate(entries)])
