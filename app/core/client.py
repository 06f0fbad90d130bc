"""The client without its window: everything the user interface and the link hold on to."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.core.account import Account
from app.core.actions import Actions
from app.core.changes import ChangeFeed
from app.core.history import History
from app.core.live import Live
from app.core.outbox import Outbox
from app.core.queries import Queries
from app.core.store import Store


@dataclass(frozen=True, slots=True)
class Client:
    """What a window needs: to read (`queries`, `live`), to act (`actions`), to fetch older things (`history`), to be told (`changes`).

    `store` and `outbox` are the link's.
    """

    queries: Queries
    live: Live
    actions: Actions
    history: History
    account: Account
    changes: ChangeFeed
    store: Store
    outbox: Outbox

    def close(self) -> None:
        """Close the store; nothing may be asked afterwards."""
        self.store.close()


def local_clock() -> int:
    """This machine's clock: ms since 1970 UTC."""
    return time.time_ns() // 1_000_000


def open_client(store_file: Path, clock: Callable[[], int] = local_clock) -> Client:
    """A client over a store file, which is made where there is none. Raises StoreError."""
    store = Store(store_file)
    feed = ChangeFeed()
    live = Live(clock, feed)
    outbox = Outbox(store.database)
    account = Account(store, outbox, live, feed, clock)
    return Client(
        queries=Queries(store.database, store.settings),
        live=live,
        actions=Actions(store.database, outbox, live, feed),
        history=History(store, account, feed),
        account=account,
        changes=feed,
        store=store,
        outbox=outbox,
    )
