"""What colleagues are told of an agent: the entry of the log, also for those who add one beside the writer."""

import msgspec

from app.protocol.events import AgentChanged
from server_stub.db.rows import AgentRow
from server_stub.eventlog.entry import Entry, EntryKind
from server_stub.handlers.headers import colleague


def agent_changed(row: AgentRow, now: int) -> Entry:
    """How an agent is now; `now` in ms."""
    return Entry(row.account, 0, now, EntryKind.AGENT_CHANGED, msgspec.json.encode(AgentChanged(agent=colleague(row))))
