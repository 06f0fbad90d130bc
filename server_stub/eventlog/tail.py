"""The newest entries of one account, in memory, so that those who are up to date never ask the database."""

from collections.abc import Sequence

from app.protocol.ids import ConversationId
from server_stub.eventlog.entry import Entry, Visibility

KEPT = 8_192


class Tail:
    """An unbroken run of entries up to the newest one that was published, and where their conversations stand now."""

    def __init__(self, head: int) -> None:
        self._first = head + 1
        self._entries: list[Entry] = []
        self._standing: dict[ConversationId, tuple[int, Visibility]] = {}

    @property
    def head(self) -> int:
        """The number of the newest entry."""
        return self._first + len(self._entries) - 1

    def covers(self, after: int) -> bool:
        """Whether everything after that number is here."""
        return after + 1 >= self._first

    def read(self, after: int, limit: int) -> list[Entry]:
        """Entries after a number that it covers."""
        start = after + 1 - self._first
        return self._entries[start : start + limit]

    def standing(self, conversation: ConversationId) -> Visibility | None:
        """Where a conversation stands now; None where no entry of this run speaks of it."""
        known = self._standing.get(conversation)
        return None if known is None else known[1]

    def newest(self, conversation: ConversationId) -> int | None:
        """The number of a conversation's newest entry, likewise."""
        known = self._standing.get(conversation)
        return None if known is None else known[0]

    def extend(self, entries: Sequence[Entry]) -> None:
        """Add newer entries. Where some are missing in between, the run begins anew with these."""
        if entries[0].number != self.head + 1:
            self._first, self._entries = entries[0].number, []
            self._standing.clear()
        self._entries.extend(entries)
        for entry in entries:
            if entry.conversation is not None and entry.state is not None:
                self._standing[entry.conversation] = (entry.number, Visibility(entry.state, entry.owner, entry.owner_name))
        if len(self._entries) >= 2 * KEPT:
            self._forget(len(self._entries) - KEPT)

    def _forget(self, count: int) -> None:
        for entry in self._entries[:count]:
            known = entry.conversation and self._standing.get(entry.conversation)
            if known and known[0] == entry.number and entry.conversation is not None:
                del self._standing[entry.conversation]
        del self._entries[:count]
        self._first += count
