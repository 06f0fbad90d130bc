"""Who is signed in now, as far as anybody may be told anything: the store knows it longer than that."""

from app.core.live import Live
from app.core.queries import Queries
from app.core.views import ConnectionState
from app.protocol.ids import AgentId
from app.protocol.people import Me


def who_is_in(queries: Queries, live: Live) -> Me | None:
    """None also where the server ended the sign-in: the store still knows who that was, and may wait for them. Raises StoreError."""
    return queries.me() if live.connection.state is not ConnectionState.SIGNED_OUT and queries.may_be_seen() else None


class Person:
    """For whom somebody keeps something in memory. Each method raises StoreError."""

    def __init__(self, queries: Queries, live: Live) -> None:
        self._queries = queries
        self._live = live
        self._id: AgentId | None = None

    def now(self) -> Me | None:
        """Who is in."""
        return who_is_in(self._queries, self._live)

    def is_another(self) -> bool:
        """Whether it is not who it was when this was last asked; what is kept of theirs is to go."""
        me = self.now()
        before, self._id = self._id, me.agent.id if me is not None else None
        return before is not None and before != self._id
