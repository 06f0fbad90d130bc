"""Deletes what was promised for a time only, a little at a time, so that nobody waits for it."""

from sqlalchemy import Connection, delete, select, update

from server_stub.db.database import Database
from server_stub.db.tables import account, event, result

AT_ONCE = 500


def prune_results(database: Database, before: int) -> bool:
    """Forget some of the results that are older than `before`, in ms. Whether there may be more."""
    old = select(result.c.command).where(result.c.at < before).order_by(result.c.at).limit(AT_ONCE)
    with database.write() as connection:
        commands = connection.execute(old).scalars().all()
        connection.execute(delete(result).where(result.c.command.in_(commands), result.c.at < before))
    return len(commands) == AT_ONCE


def prune_events(database: Database, before: int, kept: int) -> bool:
    """Delete some of the events that are older than `before` and not among their account's newest `kept`. Whether there may be more."""
    with database.write() as connection:
        accounts = connection.execute(select(account.c.id, account.c.head, account.c.floor)).all()
        more = [_prune(connection, row.id, row.floor, row.head - kept, before) for row in accounts]
    return any(more)


def _prune(connection: Connection, account_id: str, floor: int, last: int, before: int) -> bool:
    mine = event.c.account == account_id
    oldest = select(event.c.number).where(mine, event.c.number > floor, event.c.number <= last, event.c.at < before)
    numbers = connection.execute(oldest.order_by(event.c.number).limit(AT_ONCE)).scalars().all()
    # Clocks may have gone back: only an unbroken run may go, since readers go by its end.
    end = floor
    for number in numbers:
        if number != end + 1:
            break
        end = number
    if end > floor:
        connection.execute(delete(event).where(mine, event.c.number <= end))
        connection.execute(update(account).where(account.c.id == account_id).values(floor=end))
    return end - floor == AT_ONCE
