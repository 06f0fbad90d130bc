"""Refresh tokens: kept as SHA-256, used once, in families that end together."""

import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, delete, insert, select, update

from app.protocol.ids import AgentId, new_id
from server_stub.db.database import Database
from server_stub.db.tables import refresh_token
from server_stub.db.trouble import told_apart

REVOKED_KEPT_MS = 365 * 24 * 3_600_000
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class SignedIn:
    """One sign-in: who, at which device, and the family of its tokens."""

    agent: AgentId
    device: str
    device_name: str
    family: str


@dataclass(frozen=True, slots=True)
class Issued:
    """A fresh refresh token in clear, to be given to the client, and whose it is. It is stored as a hash only."""

    token: str
    sign_in: SignedIn


def new_sign_in(agent: AgentId, device: str, device_name: str) -> SignedIn:
    """A sign-in that just succeeded; its family is new."""
    return SignedIn(agent, device, device_name, new_id())


def issue_refresh_token(database: Database, sign_in: SignedIn, now: int, lifetime_ms: int) -> Issued:
    """The first token of a sign-in."""
    with database.write() as connection:
        return _issue(connection, sign_in, now, lifetime_ms)


def rotate_refresh_token(database: Database, token: str, now: int, lifetime_ms: int) -> Issued | None:
    """The successor of a valid token, which ends. None where it is unknown, expired or revoked.

    A token that was used before is good once more where its successor was never seen, nor what came with it (see `note_arrival`): the
    answer got lost on its way, and the client has nothing else to come back with. Otherwise two have it, and its whole family ends.
    """
    with database.write() as connection:
        row = connection.execute(select(refresh_token).where(refresh_token.c.hash == _hash(token))).first()
        if row is None or row.expires_at <= now:
            return None
        family = refresh_token.c.family == row.family
        if row.revoked_at is not None or (row.used_at is not None and not _replaced_unused(connection, row, now)):
            _revoke(connection, family, now)
            return None
        connection.execute(update(refresh_token).where(refresh_token.c.hash == row.hash).values(used_at=now))
        return _issue(connection, SignedIn(AgentId(row.agent), row.device, row.device_name, row.family), now, lifetime_ms)


def _replaced_unused(connection: Connection, spent: Row[Any], now: int) -> bool:
    """End the successor of a token that was used before; False where the successor has been used itself, or has ended."""
    successors = (
        (refresh_token.c.family == spent.family)
        & (refresh_token.c.hash != spent.hash)
        & (refresh_token.c.created_at >= spent.used_at)
        & refresh_token.c.revoked_at.is_(None)
    )
    found = connection.execute(select(refresh_token.c.used_at).where(successors)).scalars().all()
    if not found or any(used_at is not None for used_at in found):
        return False
    _revoke(connection, successors, now)
    return True


def note_arrival(database: Database, family: str, answered_at: int, now: int) -> None:
    """An answer of this family has reached its client: the tokens that were spent for it, or before, are good for nothing any more.

    Raises Unwritable where there are some and that cannot be written.
    """
    spent = (refresh_token.c.family == family) & (refresh_token.c.used_at <= answered_at) & refresh_token.c.revoked_at.is_(None)
    with database.read() as connection:
        found = connection.execute(select(refresh_token.c.hash).where(spent).limit(1)).first()
    if found is not None:  # seldom: once for each refresh
        with told_apart(), database.write() as connection:
            _revoke(connection, spent, now)


def revoke_device(database: Database, agent: AgentId, device: str, now: int) -> None:
    """End all tokens of an agent's device: a sign-out."""
    with database.write() as connection:
        _revoke(connection, (refresh_token.c.agent == agent) & (refresh_token.c.device == device), now)


def forget_sign_ins(connection: Connection) -> None:
    """Delete the tokens that can be used: everybody has to sign in again. Those of sign-ins that were ended stay, to be told that."""
    connection.execute(delete(refresh_token).where(refresh_token.c.revoked_at.is_(None)))


def family_alive(database: Database, family: str) -> bool:
    """Whether a sign-in still stands, that is, has a token that was not revoked."""
    with database.read() as connection:
        alive = select(refresh_token.c.hash).where(refresh_token.c.family == family, refresh_token.c.revoked_at.is_(None))
        return connection.execute(alive.limit(1)).first() is not None


def knows_token(database: Database, token: str) -> bool:
    """Whether this token was ever given out, as far as this database remembers: one restored from a backup may not."""
    with database.read() as connection:
        return connection.execute(select(refresh_token.c.hash).where(refresh_token.c.hash == _hash(token))).first() is not None


def knows_family(database: Database, family: str) -> bool:
    """Whether there ever was this sign-in, likewise."""
    with database.read() as connection:
        return connection.execute(select(refresh_token.c.hash).where(refresh_token.c.family == family).limit(1)).first() is not None


def living_families(database: Database, families: Iterable[str]) -> set[str]:
    """Which of these sign-ins still stand."""
    living: set[str] = set()
    remaining = list(families)
    with database.read() as connection:
        while remaining:
            some, remaining = remaining[:_AT_ONCE], remaining[_AT_ONCE:]
            which = refresh_token.c.family.in_(some) & refresh_token.c.revoked_at.is_(None)
            living.update(connection.execute(select(refresh_token.c.family).where(which).distinct()).scalars())
    return living


def forget_expired(database: Database, now: int) -> None:
    """Delete the tokens that ended by age; a late use of one of them is then simply unknown.

    The last token of a sign-in that was ended stays for another year: who comes back with it is told that it was revoked.
    """
    ended = refresh_token.c.revoked_at.is_not(None) & refresh_token.c.used_at.is_(None)
    with database.write() as connection:
        connection.execute(delete(refresh_token).where(refresh_token.c.expires_at <= now, ~ended))
        connection.execute(delete(refresh_token).where(refresh_token.c.expires_at <= now - REVOKED_KEPT_MS))


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()


def _issue(connection: Connection, sign_in: SignedIn, now: int, lifetime_ms: int) -> Issued:
    token = secrets.token_urlsafe(32)
    row = {"hash": _hash(token), "agent": sign_in.agent, "family": sign_in.family}
    device = {"device": sign_in.device, "device_name": sign_in.device_name}
    connection.execute(insert(refresh_token).values(**row, **device, created_at=now, expires_at=now + lifetime_ms))
    return Issued(token, sign_in)


def _revoke(connection: Connection, which: ColumnElement[bool], now: int) -> None:
    connection.execute(update(refresh_token).where(which, refresh_token.c.revoked_at.is_(None)).values(revoked_at=now))
