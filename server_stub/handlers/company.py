"""What agents' clients, and visitors, are told of a company's settings when these change."""

import msgspec
from sqlalchemy import Connection, select

from app.protocol.events import AccountChanged
from app.protocol.ids import AccountId
from server_stub.db.companies import read_company
from server_stub.db.tables import site
from server_stub.eventlog.append import append
from server_stub.eventlog.entry import Entry, EntryKind
from server_stub.handlers.sites import SiteNews, encode_news


def announce_company(connection: Connection, account: AccountId, now: int) -> None:
    """Tell every agent how the company is now, in the transaction that changed it; `now` in ms."""
    data = msgspec.json.encode(AccountChanged(account=read_company(connection, account).account))
    append(connection, account, [Entry(account, 0, now, EntryKind.ACCOUNT_CHANGED, data)])


def announce_sites(connection: Connection, account: AccountId, now: int) -> None:
    """Tell the visitors of all its sites how these are now, likewise."""
    keys = connection.execute(select(site.c.key).where(site.c.account == account)).scalars()
    append(connection, account, [Entry(account, 0, now, EntryKind.SITE_CHANGED, encode_news(SiteNews(key))) for key in keys])
