"""The local store: what the server told (a cache) and what was typed (kept); the only writer of the cache."""

from collections.abc import Generator, Sequence
from pathlib import Path

from app.core import rows
from app.core.apply import apply, closed_header
from app.core.changes import NOTHING, Changes
from app.core.database import Database
from app.core.details import rows as details
from app.core.errors import StoreError
from app.core.replacement import replacing
from app.core.settings import Settings
from app.core.steps import Numbered, Position
from app.core.work import Applied, Work
from app.protocol.api import ConversationPage, MessagePage
from app.protocol.details import Details
from app.protocol.ids import ConversationId
from app.protocol.records import Conversation
from app.protocol.snapshots import AgentSnapshot

SURVIVES_SIGN_OUT = ("device", "server", "email", "proxy", "proxy_address", "proxy_user", "preferences", "policy", "first_steps")


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
        position = self.position()
        if position is None:
            raise StoreError("damaged")  # the cache began anew under an open connection, which must do so too
        if upto < position.cursor:
            return Applied()
        with self.database.write() as connection:
            work = Work(connection, self.settings.me())
            for numbered in events:
                if numbered.number > position.cursor:
                    apply(numbered.event, work)
            connection.execute("UPDATE position SET cursor = ?", (upto,))
            connection.execute("DELETE FROM outbox WHERE state = 'acked' AND cursor <= ?", (upto,))
            applied = work.applied()
        if applied.changes.left or not self.database.scrubbed:
            self.database.scrub()
        return applied

    def replace(self, parts: Sequence[AgentSnapshot], position: Position) -> Generator[None, None, Applied]:
        """Replace the cache by a snapshot, some milliseconds a turn; until the last turn everything stays as it was."""
        return replacing(self.database, parts, position)

    def add_history(self, conversation: ConversationId, page: MessagePage) -> Changes:
        """Put a page of older messages before those held; one that does not reach up to them is passed over."""
        with self.database.write() as connection:
            header = rows.header(connection, conversation)
            oldest, _ = rows.held(connection, conversation)
            end = oldest or (header.last_number + 1 if header else 0)
            older = [message for message in page.messages if message.number < end]
            if header is None or (older and older[-1].number < end - 1):
                return NOTHING
            rows.put_messages(connection, older)
            rows.add_unread(connection, older)
            rows.set_more(connection, conversation, more=page.more)
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
            work = Work(connection, self.settings.me())
            for header in page.conversations:
                closed_header(header, work)
            end = (page.conversations[-1].closed_at, page.conversations[-1].id) if page.conversations else self.closed_end()[:2]
            connection.execute("UPDATE closed SET total = ?, before_at = ?, before_id = ?, more = ?", (page.total, *end, page.more))
        return Changes(folders=True, conversations=frozenset(header.id for header in page.conversations))

    def add_old(self, header: Conversation) -> Changes:
        """Hold the header of one closed conversation that the pages have not come to; they go on where they were."""
        with self.database.write() as connection:
            closed_header(header, Work(connection, self.settings.me()))
        return Changes(folders=True, conversations=frozenset((header.id,)))

    def closed_end(self) -> tuple[int | None, ConversationId | None, bool]:
        """Where the next page of Closed begins, and whether there is one."""
        found = self.database.read("SELECT before_at, before_id, more FROM closed")
        return (found[0][0], found[0][1], bool(found[0][2])) if found else (None, None, False)

    def misses_details(self, conversation: ConversationId) -> bool:
        """Whether the server knows more of a conversation's details than the cache; never where the conversation is not to be seen."""
        if not self.database.read("SELECT 1 FROM conversation WHERE id = ?", (conversation,)):
            return False
        return not details.as_known(self.database.read(details.KNOWN, (conversation,))).complete

    def add_details(self, conversation: ConversationId, answer: Details) -> Changes:
        """Hold the whole of a conversation's details; an answer that is older than what was heard meanwhile is passed over."""
        with self.database.write() as connection:
            known = details.known(connection, conversation)
            if rows.header(connection, conversation) is None or answer.revision < max(known.heard, known.held or 0):
                return NOTHING
            details.replace(connection, conversation, answer)
        return Changes(details=frozenset((conversation,)), outbox=True)

    def drop_cache(self) -> None:
        """Forget what the server told; what was typed stays."""
        self.database.rebuild()

    def erase(self) -> None:
        """Forget everything but device, server, e-mail and the way to the server."""
        self.database.erase(SURVIVES_SIGN_OUT)
