"""Accounts and their users (agents on the wire): made by the command line, asked for at sign-in."""

from dataclasses import dataclass

from sqlalchemy import Connection, RowMapping, insert, select
from sqlalchemy.exc import IntegrityError

from app.protocol.ids import AccountId, AgentId, new_id
from server_stub.db.database import Database
from server_stub.db.errors import DatabaseError
from server_stub.db.rows import AgentRow, records
from server_stub.db.tables import CURRENCY, account, agent


@dataclass(frozen=True, slots=True)
class User:
    """An agent, as whoever signs them in needs it."""

    id: AgentId
    account: AccountId
    email: str
    name: str
    password_hash: str
    admin: bool
    deals_admin: bool
    deactivated: bool


@dataclass(frozen=True, slots=True)
class NewUser:
    """What a user is made from. `password_hash` is empty for who is to choose a password."""

    email: str
    name: str
    password_hash: str
    admin: bool = False
    deals_admin: bool = False


@dataclass(frozen=True, slots=True)
class AccountRow:
    """A company. `currency`, `region`: as of Account on the wire."""

    id: AccountId
    name: str
    currency: str
    region: str


_ACCOUNTS = select(account.c.id, account.c.name, account.c.currency, account.c.region)


def create_account(database: Database, name: str, now: int, *, currency: str = CURRENCY, region: str = "") -> AccountId:
    """A new, empty account; `currency` and `region` as of Account on the wire."""
    new = AccountId(new_id())
    with database.write() as connection:
        connection.execute(insert(account).values(id=new, name=name, epoch=new_id(), created_at=now, currency=currency, region=region))
    return new


def list_accounts(database: Database) -> list[AccountRow]:
    """All accounts, oldest first."""
    with database.read() as connection:
        return [AccountRow(*row) for row in connection.execute(_ACCOUNTS.order_by(account.c.created_at, account.c.id))]


def find_account(database: Database, account_id: AccountId) -> AccountRow:
    """One that is there."""
    with database.read() as connection:
        return AccountRow(*connection.execute(_ACCOUNTS.where(account.c.id == account_id)).one())


def add_user(database: Database, account_id: AccountId, new: NewUser, now: int) -> AgentId:
    """A new user; AnnounceAgent tells those who are connected. Raises DatabaseError where the e-mail address is taken already."""
    agent_id = AgentId(new_id())
    try:
        with database.write() as connection:
            insert_user(connection, account_id, agent_id, new, now)
    except IntegrityError as error:
        raise DatabaseError("The user cannot be added: the e-mail address is taken, or there is no such account.") from error
    return agent_id


def insert_user(connection: Connection, account_id: AccountId, agent_id: AgentId, new: NewUser, now: int) -> None:
    """Add a user with this id, invited where they have no password yet. Raises IntegrityError, as above."""
    row = {"id": agent_id, "account": account_id, "email": folded(new.email), "name": new.name, "password_hash": new.password_hash}
    flags = {"admin": new.admin, "deals_admin": new.deals_admin, "invited": not new.password_hash}
    connection.execute(insert(agent).values(**row, **flags, created_at=now))


def find_user_by_email(database: Database, email: str) -> User | None:
    """The user with this e-mail address, in whatever case it is written."""
    with database.read() as connection:
        row = connection.execute(select(agent).where(agent.c.email == folded(email))).mappings().first()
    return None if row is None else _user(row)


def find_user(database: Database, agent_id: AgentId) -> User | None:
    """The user with this id."""
    with database.read() as connection:
        row = connection.execute(select(agent).where(agent.c.id == agent_id)).mappings().first()
    return None if row is None else _user(row)


def reachable_agents(database: Database) -> list[tuple[AccountId, AgentId]]:
    """The agents that the database says have a socket: after a restart, those who are given time to come back."""
    with database.read() as connection:
        rows = connection.execute(select(agent.c.account, agent.c.id).where(agent.c.reachable))
        return [(AccountId(row.account), AgentId(row.id)) for row in rows]


def agents_of(connection: Connection, account_id: AccountId) -> list[AgentRow]:
    """All agents of an account, the deactivated among them, by name."""
    columns = (agent.c[name] for name in AgentRow.__struct_fields__)
    query = select(*columns).where(agent.c.account == account_id).order_by(agent.c.name, agent.c.id)
    return records(AgentRow, map(tuple, connection.execute(query)))


def anyone_online(database: Database, account_id: AccountId) -> bool:
    """Whether the account's sites are online: at least one agent is."""
    with database.read() as connection:
        return any(row.online for row in agents_of(connection, account_id))


def folded(email: str) -> str:
    """An e-mail address as it is stored and compared."""
    return email.strip().casefold()


def _user(row: RowMapping) -> User:
    return User(
        id=AgentId(row["id"]),
        account=AccountId(row["account"]),
        email=row["email"],
        name=row["name"],
        password_hash=row["password_hash"],
        admin=row["admin"],
        deals_admin=row["deals_admin"],
        deactivated=row["deactivated"],
    )
