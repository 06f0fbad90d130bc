"""Visitors: known by an id and a secret that their browser keeps."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass

from sqlalchemy import insert, select

from app.protocol.ids import AccountId, VisitorId, new_id
from server_stub.db.database import Database
from server_stub.db.sites import SiteRow
from server_stub.db.tables import visitor


@dataclass(frozen=True, slots=True)
class Admitted:
    """A visitor who may come in, and the secret to prove it with the next time."""

    visitor: VisitorId
    secret: str


def admit_visitor(database: Database, site: SiteRow, visitor_id: VisitorId | None, secret: str | None, now: int) -> Admitted:
    """The visitor this browser was before, where id and secret are right for this site; otherwise a new one."""
    if visitor_id and secret and _recognised(database, site, visitor_id, secret):
        return Admitted(visitor_id, secret)
    fresh = Admitted(VisitorId(new_id()), secrets.token_urlsafe(24))
    row = {"id": fresh.visitor, "account": site.account, "site": site.key, "secret_hash": _hash(fresh.secret)}
    with database.write() as connection:
        connection.execute(insert(visitor).values(**row, created_at=now))
    return fresh


@dataclass(frozen=True, slots=True)
class KnownVisitor:
    """A visitor, and where they belong."""

    account: AccountId
    visitor: VisitorId
    site: str


def find_visitor(database: Database, visitor_id: str, secret: str) -> KnownVisitor | None:
    """The visitor whose id and secret these are."""
    with database.read() as connection:
        row = connection.execute(select(visitor).where(visitor.c.id == visitor_id)).first()
    if row is None or not hmac.compare_digest(row.secret_hash, _hash(secret)):
        return None
    return KnownVisitor(AccountId(row.account), VisitorId(row.id), row.site)


def visitors_here(database: Database) -> list[tuple[AccountId, VisitorId]]:
    """The visitors that the database says have a socket: after a restart, those who are given time to come back."""
    with database.read() as connection:
        rows = connection.execute(select(visitor.c.account, visitor.c.id).where(visitor.c.here))
        return [(AccountId(row.account), VisitorId(row.id)) for row in rows]


def _recognised(database: Database, site: SiteRow, visitor_id: VisitorId, secret: str) -> bool:
    known = find_visitor(database, visitor_id, secret)
    return known is not None and known.site == site.key


def _hash(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()
