"""The client without its window: everything the user interface holds on to."""

from dataclasses import dataclass

from app.core.account import Account
from app.core.actions import Actions
from app.core.changes import ChangeFeed
from app.core.history import History
from app.core.live import Live
from app.core.queries import Queries


@dataclass(frozen=True, slots=True)
class Client:
    """What a window needs: to read (`queries`, `live`), to act (`actions`), to fetch older things (`history`), to be told (`changes`)."""

    queries: Queries
    live: Live
    actions: Actions
    history: History
    account: Account
    changes: ChangeFeed
