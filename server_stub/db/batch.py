"""The database as one batch of commands sees it: bulk reads and writes inside one transaction of the writer's own connection."""

import operator
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any

import msgspec

from app.protocol.ids import AccountId, AgentId, CommandId, ConversationId, FileId, VisitorId
from app.protocol.records import Message
from server_stub.db.database import CHECKPOINT, Database
from server_stub.db.detail_batch import DetailBatch
from server_stub.db.messages import message_from, message_row
from server_stub.db.prepared import Prepared, insert_in_steps, json_list
from server_stub.db.remembered import Remembered
from server_stub.db.rows import AgentRow, ConversationRow, FileRow, OpeningMessage, OpeningRow, ResultRow, Row, VisitorRow, records
from server_stub.db.statements import GROWING, prepare_reads, prepare_writes
from server_stub.db.trouble import told_apart, unwritable

_id = operator.attrgetter("id")
_site = operator.attrgetter("site")
_grown = operator.attrgetter(*GROWING)


class Batch:
    """Bulk reads and writes. Belongs to one thread; the connection is opened when first used and after a failure."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._reads = prepare_reads(database.engine.dialect)
        self._writes = prepare_writes(database.engine.dialect)
        self._connection: Any = None
        self._opening = msgspec.json.Decoder(tuple[OpeningMessage, ...])
        self._agents = Remembered(_id, lambda ids: records(AgentRow, self._all(self._reads.agents, ids)))
        self._visitors = Remembered(_id, lambda ids: records(VisitorRow, self._all(self._reads.visitors, ids)))
        self._conversations = Remembered(_id, lambda ids: records(ConversationRow, self._all(self._reads.conversations, ids)))
        self._openings = Remembered(_site, self._read_openings)
        self._version = 0

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """One write transaction, committed at the end of the block; where anything fails, nothing of it remains.

        Raises Unwritable where the database cannot take anything just now.
        """
        try:
            if self._connection is None:
                self._connection = self._database.writer_connection()
            self._connection.execute("BEGIN IMMEDIATE")
            self._check_remembered()
            yield
            self._connection.commit()
        except BaseException as error:
            # Closing rolls back, whatever the connection has come to.
            self.close()
            if (state := unwritable(error)) is not None:
                raise state from error
            raise

    def checkpoint(self) -> None:
        """Fold the write-ahead log into the file, between two transactions, so that it can begin anew. Raises Unwritable."""
        if self._connection is not None:
            with told_apart():
                self._connection.execute(CHECKPOINT).fetchall()

    def close(self) -> None:
        """Give the connection up."""
        self._forget()
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    @property
    def details(self) -> DetailBatch:
        """The same for details, in the same transaction; for batches that have to do with them."""
        return DetailBatch(self._connection, self._database.engine.dialect)

    def results(self, commands: Collection[CommandId]) -> list[ResultRow]:
        """Stored results of commands with these ids, by whomever."""
        return [ResultRow(*row) for row in self._all(self._reads.results, commands)]

    def agents(self, ids: Collection[AgentId], of_accounts: Collection[AccountId] = ()) -> list[AgentRow]:
        """These agents, and all of those accounts."""
        return self._agents.get(ids) + records(AgentRow, self._all(self._reads.agents_of_accounts, of_accounts))

    def agents_with(self, emails: Collection[str]) -> list[AgentRow]:
        """The agents with these e-mail addresses, of whatever account."""
        return records(AgentRow, self._all(self._reads.agents_by_email, emails))

    def visitors(self, ids: Collection[VisitorId]) -> list[VisitorRow]:
        """These visitors."""
        return self._visitors.get(ids)

    def conversations(self, ids: Collection[ConversationId]) -> list[ConversationRow]:
        """These conversations."""
        return self._conversations.get(ids)

    def return_after(self, accounts: Collection[AccountId]) -> list[tuple[AccountId, int | None]]:
        """For how many ms absent owners of these accounts keep their chats; None: for ever."""
        return self._all(self._reads.return_after_of_accounts, accounts)

    def unassigned(self, accounts: Collection[AccountId]) -> list[ConversationRow]:
        """All conversations of these accounts that wait for an agent."""
        return records(ConversationRow, self._all(self._reads.unassigned_of_accounts, accounts))

    def owned(self, agents: Collection[AgentId]) -> list[ConversationRow]:
        """All open conversations of these agents."""
        return records(ConversationRow, self._all(self._reads.owned_by_agents, agents))

    def last_messages(self, conversations: Collection[ConversationId]) -> list[Message]:
        """The newest message of each of these conversations."""
        return [message_from(row) for row in self._all(self._reads.last_messages, conversations)]

    def messages(self, ids: Collection[str]) -> list[Message]:
        """These messages."""
        return [message_from(row) for row in self._all(self._reads.messages, ids)]

    def files(self, ids: Collection[FileId]) -> list[FileRow]:
        """These files."""
        return records(FileRow, self._all(self._reads.files, ids))

    def openings(self, sites: Collection[str]) -> list[OpeningRow]:
        """The active playbooks of these sites."""
        return self._openings.get(sites)

    def marks(self, agents: Collection[AgentId], conversations: Collection[ConversationId]) -> list[tuple[AgentId, ConversationId, int]]:
        """How far each of these agents has read each of these conversations."""
        if not agents:
            return []
        rows = self._connection.execute(self._reads.marks_of_agents.text, (json_list(agents), json_list(conversations)))
        return list(rows.fetchall())

    def take_numbers(self, account: AccountId, count: int) -> int:
        """Take the next `count` event numbers of an account; the last of them."""
        row = self._connection.execute(self._writes.take_numbers.text, (count, account)).fetchone()
        return int(row[0])

    def insert_conversations(self, rows: Collection[ConversationRow]) -> None:
        """Add conversations."""
        self._put(self._writes.insert_conversation, rows)
        self._conversations.put(rows)

    def update_conversations(self, rows: Collection[ConversationRow]) -> None:
        """Write conversations anew."""
        self._put(self._writes.update_conversation, rows)
        self._conversations.put(rows)

    def grow_conversations(self, rows: Collection[ConversationRow]) -> None:
        """Write only what a new message changes."""
        if rows:
            grown = [(row.id, *_grown(row)) for row in rows]
            self._connection.execute(self._writes.grow_conversations.text, (json_list(grown),))
            self._conversations.put(rows)

    def update_visitors(self, rows: Collection[VisitorRow]) -> None:
        """Write visitors anew."""
        self._put(self._writes.update_visitor, rows)
        self._visitors.put(rows)

    def update_agents(self, rows: Collection[AgentRow]) -> None:
        """Write agents anew."""
        self._put(self._writes.update_agent, rows)
        self._agents.put(rows)

    def revoke_tokens(self, agents: Iterable[AgentId], now: int) -> None:
        """End all sign-ins of these agents."""
        self._many(self._writes.revoke_tokens, [(now, agent) for agent in agents])

    def end_invitations(self, agents: Iterable[AgentId]) -> None:
        """No link by which these agents could choose a password is good any more."""
        self._many(self._writes.end_invitation, [(agent,) for agent in agents])

    def insert_messages(self, messages: Iterable[Message]) -> None:
        """Add messages."""
        insert_in_steps(self._connection, self._writes.insert_message, [message_row(message) for message in messages])

    def update_files(self, rows: Collection[FileRow]) -> None:
        """Write files anew."""
        self._put(self._writes.update_file, rows)

    def insert_events(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Append to the event log, in the order of the table's columns."""
        insert_in_steps(self._connection, self._writes.insert_event, rows)

    def insert_results(self, rows: Collection[ResultRow]) -> None:
        """Remember what commands came to."""
        self._many(self._writes.insert_result, rows)

    def set_marks(self, rows: Collection[tuple[AgentId, ConversationId, int]]) -> None:
        """Remember how far agents have read."""
        self._many(self._writes.set_mark, rows)

    def _all(self, statement: Prepared, ids: Collection[str]) -> list[tuple[Any, ...]]:
        if not ids:
            return []
        return list(self._connection.execute(statement.text, (json_list(ids),)).fetchall())

    def _check_remembered(self) -> None:
        """Nobody else can write until this transaction is over; whoever did before it may have changed what is remembered."""
        (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        if version != self._version:
            self._forget()
            self._version = version

    def _forget(self) -> None:
        for rows in (self._agents, self._visitors, self._conversations, self._openings):
            rows.forget()

    def _read_openings(self, sites: Collection[str]) -> list[OpeningRow]:
        rows = self._all(self._reads.openings_of_sites, sites)
        return [
            OpeningRow(site, version, self._opening.decode(opening), bot, consent or b"") for site, version, opening, bot, consent in rows
        ]

    def _put(self, statement: Prepared, rows: Collection[Row]) -> None:
        if rows:
            self._many(statement, list(map(_values(statement), rows)))

    def _many(self, statement: Prepared, rows: Collection[Any]) -> None:
        if rows:
            self._connection.executemany(statement.text, rows)


@cache
def _values(statement: Prepared) -> Callable[[Row], tuple[Any, ...]]:
    return operator.attrgetter(*("id" if name == "id_" else name for name in statement.names))
