"""Canned replies as whoever reads and saves them asks for them."""

from typing import NamedTuple

from sqlalchemy import Connection, select, update
from sqlalchemy.dialects.sqlite import insert

from app.protocol.ids import AccountId, AgentId
from server_stub.db.tables import account as accounts
from server_stub.db.tables import canned_replies

_COLUMNS = [canned_replies.c[name] for name in ("replies", "saved_at", "saved_by", "saved_by_name")]


class RepliesRow(NamedTuple):
    """See tables/replies.py for what the columns mean."""

    replies: bytes = b"[]"
    saved_at: int = 0
    saved_by: AgentId = AgentId("")
    saved_by_name: str = ""


def replies_of(connection: Connection, account: AccountId) -> tuple[int, RepliesRow]:
    """How often an account's were saved, and those that it has now."""
    revision = connection.execute(select(accounts.c.replies).where(accounts.c.id == account)).scalar_one()
    found = connection.execute(select(*_COLUMNS).where(canned_replies.c.account == account)).one_or_none()
    return revision, RepliesRow() if found is None else RepliesRow(*found)


def put_replies(connection: Connection, account: AccountId, revision: int, row: RepliesRow) -> None:
    """Write them in the place of those that were there."""
    values = row._asdict()
    connection.execute(insert(canned_replies).values(account=account, **values).on_conflict_do_update(("account",), set_=values))
    connection.execute(update(accounts).where(accounts.c.id == account).values(replies=revision))
