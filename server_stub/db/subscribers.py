"""How far the durable subscribers of the event log, such as the bot, have read."""

from sqlalchemy import insert, select, update

from app.protocol.ids import AccountId
from server_stub.db.database import Database
from server_stub.db.tables import subscriber


def read_cursor(database: Database, name: str, account: AccountId) -> int:
    """The number up to which this subscriber has done its work; 0 at first."""
    with database.read() as connection:
        place = (subscriber.c.name == name) & (subscriber.c.account == account)
        return connection.execute(select(subscriber.c.cursor).where(place)).scalar() or 0


def write_cursor(database: Database, name: str, account: AccountId, cursor: int) -> None:
    """Remember that everything up to `cursor` is done."""
    place = (subscriber.c.name == name) & (subscriber.c.account == account)
    with database.write() as connection:
        if connection.execute(update(subscriber).where(place).values(cursor=cursor)).rowcount == 0:
            connection.execute(insert(subscriber).values(name=name, account=account, cursor=cursor))
