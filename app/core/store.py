"""The local store: what the server told (a cache) and what was typed (kept); the only writer of the cache."""

import sqlite3
from collections.abc import Callable, Generator, Iterator, Sequence
from functools import partial
from pathlib import Path

from app.core import rows
from app.core.apply import Applied, Work, apply, closed_header, entered, left
from app.core.attention import Turn
from app.core.changes import NOTHING, Changes
from app.core.database import Database
from app.core.settings import Settings
from app.core.steps import Numbered, Position
from app.protocol.api import ConversationPage, MessagePage
from app.protocol.events import ConversationEntered
from app.protocol.frames import AgentSnapshot
from app.protocol.ids import ConversationId
from app.protocol.records import Conversation

SURVIVES_SIGN_OUT = ("device", "server", "email")
CONVERSATIONS_A_SLICE = 20
MESSAGES_A_SLICE = 500


class Store:
    """One SQLite file, opened and used on the loop's thread. Each method raises StoreError; a batch is applied wholly or not at all."""

    def __init__(self, path: Path) -> None:
        self.database = Database(path)
        self.settings = Settings(self.database)

    def close(self) -> None:
        self.database.close()

    def position(self) -> Position | None:
        """How far the cache has read; None: it needs a snapshot."""
        found = self.database.read("SELECT epoch, cursor FROM position")
        return Position(*found[0]) if found else None

    def forget_position(self) -> None:
        """The next connection begins with a snapshot."""
        with self.database.write() as connection:
            connection.execute("DELETE FROM position")

    def apply(self, events: Sequence[Numbered], upto: int) -> Applied:
        """Write events and the new cursor in one transaction. What was applied before is passed over."""
        with self.database.write() as connection:
            found = connection.execute("SELECT cursor FROM position").fetchone()
            if found is None or upto < found[0]:
                return Applied()
            work = Work(connection, self.settings.me())
            for numbered in events:
                if numbered.number > found[0]:
                    apply(numbered.event, work)
            connection.execute("UPDATE position SET cursor = ?", (upto,))
            connection.execute("DELETE FROM outbox WHERE state = 'acked' AND cursor <= ?", (upto,))
            applied = work.applied()
        if applied.changes.left:
            self.database.scrub()
        return applied

    def replace(self, parts: Sequence[AgentSnapshot], position: Position) -> Generator[None, None, Applied]:
        """Replace the cache by a snapshot, some milliseconds a turn; it has a position, and so is valid, only after the last turn."""
        number = self._begin_snapshot(parts)
        turns: list[Turn] = []
        yield
        for write in _slices(parts):
            with self.database.write() as connection:
                if not _is_current(connection, number):
                    return Applied()  # erased in between: somebody signed out
                work = Work(connection, self.settings.me())
                write(work)
                turns.extend(work.applied().turns)
            yield
        for swept in self._sweep(number):
            turns.extend(swept)
            yield
        self._end_snapshot(number, parts, position)
        return Applied(Changes(everything=True, folders=True, agents=True, me=True, outbox=True), tuple(turns))

    def _begin_snapshot(self, parts: Sequence[AgentSnapshot]) -> int:
        with self.database.write() as connection:
            connection.execute("DELETE FROM position")
            number = connection.execute("SELECT ifnull(max(number), 0) + 1 FROM snapshot").fetchone()[0]
            connection.execute("DELETE FROM snapshot")
            connection.execute("INSERT INTO snapshot (number) VALUES (?)", (number,))
            connection.execute("DELETE FROM agent")
            for part in parts:
                if part.me is not None:
                    rows.put_me(connection, part.me)
                for agent in part.agents:
                    rows.put_agent(connection, agent)
        return int(number)

    def _sweep(self, number: int) -> Iterator[tuple[Turn, ...]]:
        """Drop what this snapshot does not name."""
        key = 0
        while True:
            stale = self.database.read(
                "SELECT key, id FROM conversation WHERE key > ? AND snapshot <> ? ORDER BY key LIMIT ?",
                (key, number, CONVERSATIONS_A_SLICE),
            )
            if not stale:
                return
            for _, conversation in stale:
                yield from self._thin_out(conversation)
            with self.database.write() as connection:
                work = Work(connection, self.settings.me())
                for _, conversation in stale:
                    left(conversation, work)
                turns = work.applied().turns
            key = stale[-1][0]
            yield turns

    def _thin_out(self, conversation: ConversationId) -> Iterator[tuple[Turn, ...]]:
        more = True
        while more:
            with self.database.write() as connection:
                more = rows.drop_oldest(connection, conversation, MESSAGES_A_SLICE)
            if more:
                yield ()

    def _end_snapshot(self, number: int, parts: Sequence[AgentSnapshot], position: Position) -> None:
        with self.database.write() as connection:
            if not _is_current(connection, number):
                return
            for sql in (
                "DELETE FROM draft WHERE conversation NOT IN (SELECT id FROM conversation)",
                "DELETE FROM noticed WHERE conversation NOT IN (SELECT id FROM conversation)",
                "DELETE FROM outbox WHERE state = 'acked'",
            ):
                connection.execute(sql)
            closed = [header for part in parts for header in part.closed]
            total = parts[0].closed_count if parts[0].closed_count is not None else len(closed)
            connection.execute("DELETE FROM closed")
            connection.execute("INSERT INTO closed VALUES (?, ?, ?, ?)", (total, *_end(closed), total > len(closed)))
            connection.execute("INSERT INTO position VALUES (?, ?)", (position.epoch, position.cursor))
        self.database.scrub()

    def add_history(self, conversation: ConversationId, page: MessagePage) -> Changes:
        """Put a page of older messages before those held; one that does not reach up to them is passed over."""
        with self.database.write() as connection:
            oldest, _ = rows.held(connection, conversation)
            fits = not oldest or not page.messages or page.messages[-1].number >= oldest - 1
            if not fits or rows.header(connection, conversation) is None:
                return NOTHING
            rows.put_messages(connection, page.messages)
            rows.set_more(connection, conversation, more=page.more)
            rows.set_read(connection, conversation, 0)
        touched = frozenset((conversation,))
        return Changes(conversations=touched, messages=touched)

    def before(self, conversation: ConversationId) -> int | None:
        """The number before which the next page of history ends; None: the store holds all there is, or nothing may be seen."""
        found = self.database.read("SELECT header FROM conversation WHERE id = ? AND more", (conversation,))
        if not found:
            return None
        oldest = self.database.read("SELECT number FROM message WHERE conversation = ? ORDER BY number LIMIT 1", (conversation,))
        return int(oldest[0][0]) if oldest else rows.decode_header(found[0][0]).last_number + 1

    def add_closed(self, page: ConversationPage) -> Changes:
        """Put a page of closed headers after those held."""
        with self.database.write() as connection:
            _put_closed(page.conversations, Work(connection, self.settings.me()))
            end = _end(page.conversations) if page.conversations else self.closed_end()[:2]
            connection.execute("UPDATE closed SET total = ?, before_at = ?, before_id = ?, more = ?", (page.total, *end, page.more))
        return Changes(folders=True, conversations=frozenset(header.id for header in page.conversations))

    def closed_end(self) -> tuple[int | None, ConversationId | None, bool]:
        """Where the next page of Closed begins, and whether there is one."""
        found = self.database.read("SELECT before_at, before_id, more FROM closed")
        return (found[0][0], found[0][1], bool(found[0][2])) if found else (None, None, False)

    def drop_cache(self) -> None:
        """Forget what the server told; what was typed stays."""
        self.database.rebuild()

    def erase(self) -> None:
        """Forget everything but device, server and e-mail."""
        self.database.erase(SURVIVES_SIGN_OUT)


def _is_current(connection: sqlite3.Connection, number: int) -> bool:
    return bool(connection.execute("SELECT number FROM snapshot").fetchone() == (number,))


def _slices(parts: Sequence[AgentSnapshot]) -> Iterator[Callable[[Work], None]]:
    """The writing of a snapshot's conversations, a transaction's worth at a time."""
    for part in parts:
        for start in range(0, len(part.conversations), CONVERSATIONS_A_SLICE):
            yield partial(_put_entered, part.conversations[start : start + CONVERSATIONS_A_SLICE])
        yield partial(_put_closed, part.closed)


def _put_entered(conversations: Sequence[ConversationEntered], work: Work) -> None:
    for conversation in conversations:
        entered(conversation, work)


def _put_closed(headers: Sequence[Conversation], work: Work) -> None:
    for header in headers:
        closed_header(header, work)


def _end(headers: Sequence[Conversation]) -> tuple[int | None, ConversationId | None]:
    """Where the page after these closed conversations begins."""
    return (headers[-1].closed_at, headers[-1].id) if headers else (None, None)
