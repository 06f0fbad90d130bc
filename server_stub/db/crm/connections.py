"""How accounts are connected to their CRM; one without a row keeps its leads and deals on this server."""

from dataclasses import dataclass, field

from sqlalchemy import delete, insert, select, update

from app.protocol.details import CrmKind
from app.protocol.ids import AccountId
from server_stub.db.database import Database
from server_stub.db.tables import crm_connection


@dataclass(frozen=True, slots=True)
class ConnectionRow:
    """An account's connection. `sealed`: its secret, encrypted; `connected_at` in ms."""

    account: AccountId
    kind: CrmKind
    address: str
    sealed: bytes = field(repr=False)
    connected_at: int


def read_connection(database: Database, account: AccountId) -> ConnectionRow | None:
    """The account's connection; None where it uses the CRM of this server."""
    with database.read() as connection:
        row = connection.execute(select(crm_connection).where(crm_connection.c.account == account)).first()
    return None if row is None else ConnectionRow(account, CrmKind(row.kind), row.address, row.secret, row.connected_at)


def connect(database: Database, new: ConnectionRow) -> None:
    """Connect an account, in the place of what it had."""
    values = {"kind": new.kind.value, "address": new.address, "secret": new.sealed, "connected_at": new.connected_at}
    with database.write() as connection:
        connection.execute(delete(crm_connection).where(crm_connection.c.account == new.account))
        connection.execute(insert(crm_connection).values(account=new.account, **values))


def disconnect(database: Database, account: AccountId) -> None:
    """From now on the account uses the CRM of this server."""
    with database.write() as connection:
        connection.execute(delete(crm_connection).where(crm_connection.c.account == account))


def renew_secret(database: Database, account: AccountId, connected_at: int, sealed: bytes, *, beside: bool = False) -> None:
    """Keep a renewed secret, unless somebody has connected the account anew since.

    `beside`: of a server that may be running; it takes the connection for another one then, and opens it anew with this secret.
    """
    place = (crm_connection.c.account == account) & (crm_connection.c.connected_at == connected_at)
    with database.write() as connection:
        connection.execute(update(crm_connection).where(place).values(secret=sealed, connected_at=connected_at + beside))
