"""The users of an account as those who manage them see them."""

from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from app.protocol.company import CompanyUser
from app.protocol.ids import AccountId, AgentId
from app.protocol.records import ConversationState
from server_stub.db.tables import agent, conversation

_OPEN = (
    select(func.count())
    .where(conversation.c.owner == agent.c.id, conversation.c.state == ConversationState.ASSIGNED.value)
    .scalar_subquery()
    .label("open_chats")
)
_TOLD = (agent.c.id, agent.c.name, agent.c.email, agent.c.admin, agent.c.deals_admin, agent.c.deactivated, agent.c.invited, agent.c.seen_at)


def users_of(connection: Connection, account: AccountId) -> tuple[CompanyUser, ...]:
    """All of them by name, those who were deactivated last."""
    rows = map(_user, connection.execute(_users(account)))
    return tuple(sorted(rows, key=lambda user: (user.deactivated, user.name.casefold(), user.id)))


def user_of(connection: Connection, account: AccountId, id_: str) -> CompanyUser | None:
    """The account's user with this id."""
    row = connection.execute(_users(account).where(agent.c.id == id_)).first()
    return None if row is None else _user(row)


def leads(connection: Connection, account: AccountId, id_: AgentId) -> bool:
    """Whether this user may change the others: an admin who is there."""
    user = user_of(connection, account, id_)
    return user is not None and user.admin and not user.deactivated


def id_taken(connection: Connection, id_: str) -> bool:
    """Whether a user of any account has this id."""
    return connection.execute(select(agent.c.id).where(agent.c.id == id_)).first() is not None


def email_taken(connection: Connection, email: str) -> bool:
    """Whether a user of any account has this e-mail address, given as it is stored."""
    return connection.execute(select(agent.c.id).where(agent.c.email == email)).first() is not None


def _users(account: AccountId) -> Select[Any]:
    return select(*_TOLD, _OPEN).where(agent.c.account == account)


def _user(row: Row[Any]) -> CompanyUser:
    return CompanyUser(**{**row._mapping, "id": AgentId(row.id)})
