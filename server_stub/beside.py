"""Work on the database beside a server that may be running, for the command line."""

import time

from app.protocol.ids import AccountId, CommandId, new_id
from server_stub.db.database import Database
from server_stub.db.lock import upgrade_beside
from server_stub.eventlog.log import EventLog
from server_stub.eventlog.wakeup import Wakeup
from server_stub.handlers.actors import SystemActor
from server_stub.handlers.execute import Executor
from server_stub.handlers.system import SystemCommand
from server_stub.settings import Settings


def now_ms() -> int:
    """The real clock."""
    return time.time_ns() // 1_000_000


def open_database(settings: Settings) -> Database:
    """The database of this run, brought up to date, beside a server that may be running. Raises DatabaseError."""
    database = Database.open(settings.database_url)
    upgrade_beside(database)
    return database


async def carry_out(settings: Settings, account: AccountId, *commands: SystemCommand) -> None:
    """Carry out commands beside a server that may be running, one after another. Raises Refused."""
    database = open_database(settings)
    executor = Executor(database, EventLog(database, Wakeup()), now_ms)
    await executor.start()
    try:
        for command in commands:
            await executor.execute(SystemActor(account), CommandId(new_id()), command)
    finally:
        await executor.stop()
        database.close()
