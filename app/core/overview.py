"""What there is to know at a glance: how one stands, who waits and for how long, and one's own newest conversations."""

from enum import StrEnum

from msgspec import Struct

from app.core.live import Live
from app.core.queries import Queries
from app.core.signed_in import who_is_in
from app.core.views import Connection, ConnectionState, Folder, InboxRow
from app.protocol.people import Presence

RECENT = 5
_LOOKED_AT = 20
"""Of Unassigned, the oldest first: the next wait to end is among them, for most waits are equally long."""
_THERE = (ConnectionState.ONLINE, ConnectionState.CATCHING_UP)


class Standing(StrEnum):
    """In one word. ALERT: somebody waits whom this agent could answer."""

    ONLINE = "online"
    OFFLINE = "offline"
    NOT_CONNECTED = "not_connected"
    ALERT = "alert"


class Overview(Struct, frozen=True):
    """`online`: how the switch stands; None: there is nobody to switch. `waiting`: conversations in Unassigned, the oldest `since`.

    `until`: when the next of their waits ends, by this machine's clock, ms.
    `unread`: conversations of one's own with something unread in them; `recent`: the newest of one's own.
    """

    connection: Connection
    online: bool | None
    waiting: int
    since: int | None
    until: int | None
    unread: int
    recent: tuple[InboxRow, ...]

    @property
    def standing(self) -> Standing:
        """How one stands."""
        if self.online is None or self.connection.state not in _THERE:
            return Standing.NOT_CONNECTED
        if self.unread or (self.online and self.waiting):
            return Standing.ALERT
        return Standing.ONLINE if self.online else Standing.OFFLINE


def overview(queries: Queries, live: Live) -> Overview:
    """As it is now; empty once nobody is in, whatever the store still holds for them. Raises StoreError."""
    me = who_is_in(queries, live)
    if me is None:
        return Overview(live.connection, online=None, waiting=0, since=None, until=None, unread=0, recent=())
    unassigned, mine, _ = queries.folders()
    oldest = queries.inbox(Folder.UNASSIGNED, _LOOKED_AT)
    return Overview(
        connection=live.connection,
        online=me.agent.intent is Presence.ONLINE,
        waiting=unassigned.total,
        since=(oldest[0].waiting_since or oldest[0].at) if oldest else None,
        until=_next_deadline(oldest, live),
        unread=mine.unread,
        recent=queries.inbox(Folder.MINE, RECENT),
    )


def _next_deadline(rows: tuple[InboxRow, ...], live: Live) -> int | None:
    now = live.now()
    ends = [row.wait_deadline for row in rows if row.wait_deadline is not None and row.visitor_here and row.wait_deadline > now]
    return live.here(min(ends)) if ends else None
