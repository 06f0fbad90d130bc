"""The client without its window: everything the user interface and the link hold on to."""

import time
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from app.core.account import Account
from app.core.actions import Actions
from app.core.alerts import Alerts
from app.core.changes import ChangeFeed
from app.core.history import History
from app.core.intake import Intake
from app.core.live import Live
from app.core.missing import MissingDetails
from app.core.outbox import Outbox
from app.core.proxies import Proxies
from app.core.queries import Queries
from app.core.store import Store


class Client(Struct, frozen=True):
    """What a window needs: to read (`queries`, `live`), to act (`actions`), to fetch (`history`, `details`), to be told (`changes`).

    `attention` wants to know what is looked at, `proxies` which way leads to the server. `store`, `outbox` and `intake` are the link's.
    """

    queries: Queries
    live: Live
    actions: Actions
    history: History
    details: MissingDetails
    account: Account
    proxies: Proxies
    changes: ChangeFeed
    attention: Alerts
    store: Store
    outbox: Outbox
    intake: Intake

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
    queries = Queries(store.database, store.settings)
    attention = Alerts(store.database, queries, feed)
    return Client(
        queries=queries,
        live=live,
        actions=Actions(store.database, outbox, live, feed),
        history=History(store, account, feed),
        details=MissingDetails(store, account, feed),
        account=account,
        proxies=Proxies(store.settings, feed),
        changes=feed,
        attention=attention,
        store=store,
        outbox=outbox,
        intake=Intake(store, outbox, live, attention, feed),
    )
