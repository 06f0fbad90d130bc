"""What agents' clients are told of their company's settings when these change."""

import msgspec
from sqlalchemy import Connection

from app.protocol.events import AccountChanged
from app.protocol.ids import AccountId
from server_stub.db.companies import read_company
from server_stub.eventlog.append import append
from server_stub.eventlog.entry import Entry, EntryKind


def announce_company(connection: Connection, account: AccountId, now: int) -> None:
    """Tell every agent how the company is now, in the transaction that changed it; `now` in ms."""
    data = msgspec.json.encode(AccountChanged(account=read_company(connection, account).account))
    append(connection, account, [Entry(account, 0, now, EntryKind.ACCOUNT_CHANGED, data)])
