"""What there is of an account's playbooks: each as its newest version has it, and how many conversations began with it."""

from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, func, select

from app.protocol.ids import AccountId
from server_stub.db.tables import conversation, playbook, site


class PlaybookRow(NamedTuple):
    """A playbook. `loaded_at`: when its site's widget was last seen on a page, if ever; `hours`: see looks.Look."""

    id: str
    site: str
    name: str
    version: int
    created_at: int
    saved_by_name: str
    active: bool
    loaded_at: int | None
    hours: bytes | None


def playbooks_of(connection: Connection, account: AccountId) -> list[PlaybookRow]:
    """All that were not deleted, by site and name."""
    return [PlaybookRow(*row) for row in connection.execute(_newest(account))]


def playbook_of(connection: Connection, account: AccountId, id_: str) -> tuple[PlaybookRow, bytes] | None:
    """One of the account's, with the definition of its newest version."""
    row = connection.execute(_newest(account).add_columns(playbook.c.definition).where(playbook.c.series == id_)).first()
    return None if row is None else (PlaybookRow(*row[:-1]), row.definition)


def count_begun(connection: Connection, account: AccountId, since: int) -> dict[str, int]:
    """How many conversations began with each playbook, in whatever version, since a time in ms."""
    begun = (conversation.c.playbook == playbook.c.id) & (conversation.c.created_at >= since)
    counted = select(playbook.c.series, func.count()).join(site).join(conversation, begun).where(site.c.account == account)
    return {row[0]: row[1] for row in connection.execute(counted.group_by(playbook.c.series))}


def _newest(account: AccountId) -> Select[Any]:
    c = playbook.c
    last = select(c.series, func.max(c.version).label("version"), func.max(c.active).label("active")).group_by(c.series).subquery()
    newest = (last.c.series == c.series) & (last.c.version == c.version)
    columns = (c.series, c.site, c.name, c.version, c.created_at, c.saved_by_name, last.c.active, site.c.loaded_at, c.hours)
    wanted = select(*columns).select_from(playbook).join(site).join(last, newest)
    return wanted.where(site.c.account == account, c.deleted_at.is_(None)).order_by(c.site, c.name, c.series)
