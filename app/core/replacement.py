"""A snapshot on its way into the store: written into a new file beside it, slice by slice, which then takes its place."""

import sqlite3
from collections.abc import Callable, Generator, Iterator, Sequence
from functools import partial

from app.core import rows
from app.core.apply import closed_header, entered
from app.core.changes import Changes
from app.core.database import Database
from app.core.details import rows as details
from app.core.errors import StoreError
from app.core.kept import write_kept
from app.core.notice import Turn
from app.core.outbox import marks
from app.core.recall import recall
from app.core.steps import Position
from app.core.views import Folder
from app.core.work import Applied, Work
from app.protocol.events import ConversationEntered
from app.protocol.ids import ConversationId
from app.protocol.people import Me
from app.protocol.records import Conversation
from app.protocol.snapshots import AgentSnapshot

SLICE = 10


def replacing(old: Database, parts: Sequence[AgentSnapshot], position: Position) -> Generator[None, None, Applied]:
    """Fill a new file and let `old` give way to it. Raises StoreError; `old` is as it was then."""
    generation = old.generation
    fresh = old.fresh()
    try:
        turns: list[Turn] = []
        me = _put_people(fresh, parts)
        yield
        for write in _slices(parts):
            with fresh.write() as connection:
                work = Work(connection, me, partial(_known, old))
                write(work)
                turns.extend(work.applied().turns)
            yield
        if old.generation != generation:
            raise StoreError("damaged")  # the old file began anew meanwhile: signed out, or damaged
        turns.extend(_gone(old, {turn.conversation for turn in turns}))
        _finish(old, fresh, parts, position)
        old.give_way_to(fresh)
        old.scrub()
    finally:
        fresh.discard()
    return Applied(Changes(everything=True, folders=True, agents=True, me=True, outbox=True), tuple(turns))


def _put_people(fresh: Database, parts: Sequence[AgentSnapshot]) -> Me | None:
    with fresh.write() as connection:
        connection.execute("INSERT INTO closed VALUES (0, NULL, NULL, 0)")
        for agent in (agent for part in parts for agent in part.agents):
            rows.put_agent(connection, agent)
    return next((part.me for part in parts if part.me is not None), None)


def _slices(parts: Sequence[AgentSnapshot]) -> Iterator[Callable[[Work], None]]:
    """The writing of the conversations, a transaction's worth at a time."""
    for part in parts:
        for start in range(0, len(part.conversations), SLICE):
            yield partial(_put_entered, part.conversations[start : start + SLICE])
        for start in range(0, len(part.closed), SLICE * 5):
            yield partial(_put_closed, part.closed[start : start + SLICE * 5])


def _put_entered(conversations: Sequence[ConversationEntered], work: Work) -> None:
    for conversation in conversations:
        entered(conversation, work)


def _put_closed(headers: Sequence[Conversation], work: Work) -> None:
    for header in headers:
        closed_header(header, work)


def _known(old: Database, conversation: ConversationId) -> tuple[Conversation | None, int]:
    found = old.read("SELECT header FROM conversation WHERE id = ?", (conversation,))
    newest = old.read("SELECT number FROM message WHERE conversation = ? ORDER BY number DESC LIMIT 1", (conversation,))
    header = rows.decode_header(found[0][0]) if found else None
    return header, max(header.last_number if header else 0, newest[0][0] if newest else 0)


def _gone(old: Database, named: set[ConversationId]) -> Iterator[Turn]:
    """Open conversations that the snapshot does not name."""
    for id_, body in old.read("SELECT id, header FROM conversation WHERE folder IN (?, ?)", (Folder.UNASSIGNED, Folder.MINE)):
        if id_ not in named:
            yield Turn(id_, rows.decode_header(body), None, (), 0)


def _finish(old: Database, fresh: Database, parts: Sequence[AgentSnapshot], position: Position) -> None:
    """Carry over what was typed and chosen, as far as it still has a place, and say where this snapshot stands."""
    with fresh.write() as connection:
        write_kept(connection, old.kept())
        for part in parts:
            if part.me is not None:
                rows.put_me(connection, part.me)
            for conversation in part.conversations:
                rows.settle(connection, conversation.messages)
                details.settle(connection, details.made(conversation.details))
        _recall(old, connection, parts, position)
        for mark in marks(connection):
            if (known := rows.header(connection, mark.conversation)) is not None:
                # A server that was put back to a backup may hold less than was read.
                rows.set_read(connection, mark.conversation, min(mark.number, known.last_number))
        _drop_what_has_no_place(connection)
        closed = [header for part in parts for header in part.closed]
        total = parts[0].closed_count if parts[0].closed_count is not None else len(closed)
        end = (closed[-1].closed_at, closed[-1].id) if closed else (None, None)
        connection.execute("UPDATE closed SET total = ?, before_at = ?, before_id = ?, more = ?", (total, *end, total > len(closed)))
        connection.execute("INSERT INTO position VALUES (?, ?)", (position.epoch, position.cursor))


def _recall(old: Database, connection: sqlite3.Connection, parts: Sequence[AgentSnapshot], position: Position) -> None:
    me = next((part.me for part in parts if part.me is not None), None)
    shown = [conversation for part in parts for conversation in part.conversations]
    recall(old, connection, shown, position, me.agent.id if me else "")


def _drop_what_has_no_place(connection: sqlite3.Connection) -> None:
    for sql in (
        "DELETE FROM noticed WHERE conversation NOT IN (SELECT id FROM conversation)",
        "DELETE FROM outbox WHERE state = 'acked' OR (kind = 'mark_read' AND conversation NOT IN (SELECT id FROM conversation))",
    ):
        connection.execute(sql)
