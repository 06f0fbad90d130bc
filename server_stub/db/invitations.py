"""Invitations: links by which users choose a password, once; of each only the hash of its secret is stored."""

import hashlib
import secrets
from typing import NamedTuple

from sqlalchemy import Connection, delete, insert, select, update

from app.protocol.ids import AgentId
from server_stub.db.tables import account, agent, invitation, refresh_token


class Invited(NamedTuple):
    """Whose password a secret is for."""

    agent: AgentId
    name: str
    email: str
    company: str


def make_invitation(connection: Connection, agent_id: AgentId, expires_at: int) -> str:
    """The secret of a new one, in place of any there was."""
    end_invitation(connection, agent_id)
    secret = secrets.token_urlsafe(32)
    connection.execute(insert(invitation).values(agent=agent_id, hash=_hash(secret), expires_at=expires_at))
    return secret


def find_invited(connection: Connection, secret: str, now: int) -> Invited | None:
    """Who is invited by this secret; None where it is unknown, used up, too old or its user was shut out."""
    wanted = select(agent.c.id, agent.c.name, agent.c.email, account.c.name).select_from(invitation.join(agent).join(account))
    valid = (invitation.c.hash == _hash(secret)) & (invitation.c.expires_at > now) & ~agent.c.deactivated
    row = connection.execute(wanted.where(valid)).first()
    return None if row is None else Invited(*row)


def set_password(connection: Connection, agent_id: AgentId, password_hash: str, now: int) -> None:
    """What the user signs in with from now on: their sign-ins end, and so does the invitation."""
    connection.execute(update(agent).where(agent.c.id == agent_id).values(password_hash=password_hash, invited=False))
    theirs = (refresh_token.c.agent == agent_id) & refresh_token.c.revoked_at.is_(None)
    connection.execute(update(refresh_token).where(theirs).values(revoked_at=now))
    end_invitation(connection, agent_id)


def end_invitation(connection: Connection, agent_id: AgentId) -> None:
    """The link is good for nothing any more."""
    connection.execute(delete(invitation).where(invitation.c.agent == agent_id))


def end_all(connection: Connection) -> None:
    """No link is good for anything any more: those of a backup may have been used since."""
    connection.execute(delete(invitation))


def _hash(secret: str) -> bytes:
    return hashlib.sha256(secret.encode("utf-8", "replace")).digest()
