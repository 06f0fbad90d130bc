"""The database as one batch of commands sees it: bulk reads and writes inside one transaction of the writer's own connection."""

import operator
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import msgspec

from app.protocol.ids import AccountId, AgentId, CommandId, ConversationId, FileId, VisitorId
from app.protocol.records import Message
from server_stub.db.database import Database
from server_stub.db.detail_batch import DetailBatch
from server_stub.db.messages import message_from, message_row
from server_stub.db.remembered import Remembered
from server_stub.db.rows import AgentRow, ConversationRow, FileRow, OpeningMessage, OpeningRow, ResultRow, VisitorRow, records
from server_stub.db.statements import GROWING, prepare_reads, prepare_writes
from server_stub.db.writer_connection import WriterConnection

_id = operator.attrgetter("id")
_site = operator.attrgetter("site")
_grown = operator.attrgetter(*GROWING)


class Batch:
    """Bulk reads and writes. Belongs to one thread."""

    def __init__(self, database: Database) -> None:
        self._connection = connection = WriterConnection(database)
        self._reads = reads = prepare_reads(connection.dialect)
        self._writes = prepare_writes(connection.dialect)
        self._opening = msgspec.json.Decoder(tuple[OpeningMessage, ...])
        self._agents = Remembered(_id, lambda ids: records(AgentRow, connection.all(reads.agents, ids)))
        self._visitors = Remembered(_id, lambda ids: records(VisitorRow, connection.all(reads.visitors, ids)))
        self._conversations = Remembered(_id, lambda ids: records(ConversationRow, connection.all(reads.conversations, ids)))
        self._openings = Remembered(_site, self._read_openings)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """One write transaction, committed at the end of the block; where anything fails, nothing of it remains.

        Raises Unwritable where the database cannot take anything just now.
        """
        try:
            with self._connection.transaction() as as_left:
                if not as_left:
                    self._forget()
                yield
        except BaseException:
            self._forget()
            raise

    def checkpoint(self) -> None:
        """Fold the write-ahead log into the file, between two transactions, so that it can begin anew. Raises Unwritable."""
        self._connection.checkpoint()

    def close(self) -> None:
        """Give the connection up."""
        self._forget()
        self._connection.close()

    @property
    def details(self) -> DetailBatch:
        """The same for details, in the same transaction; for batches that have to do with them."""
        return DetailBatch(self._connection)

    def results(self, commands: Collection[CommandId]) -> list[ResultRow]:
        """Stored results of commands with these ids, by whomever."""
        return [ResultRow(*row) for row in self._connection.all(self._reads.results, commands)]

    def agents(self, ids: Collection[AgentId], of_accounts: Collection[AccountId] = ()) -> list[AgentRow]:
        """These agents, and all of those accounts."""
        return self._agents.get(ids) + records(AgentRow, self._connection.all(self._reads.agents_of_accounts, of_accounts))

    def agents_with(self, emails: Collection[str]) -> list[AgentRow]:
        """The agents with these e-mail addresses, of whatever account."""
        return records(AgentRow, self._connection.all(self._reads.agents_by_email, emails))

    def visitors(self, ids: Collection[VisitorId]) -> list[VisitorRow]:
        """These visitors."""
        return self._visitors.get(ids)

    def conversations(self, ids: Collection[ConversationId]) -> list[ConversationRow]:
        """These conversations."""
        return self._conversations.get(ids)

    def return_after(self, accounts: Collection[AccountId]) -> list[tuple[AccountId, int | None]]:
        """For how many ms absent owners of these accounts keep their chats; None: for ever."""
        return self._connection.all(self._reads.return_after_of_accounts, accounts)

    def unassigned(self, accounts: Collection[AccountId]) -> list[ConversationRow]:
        """All conversations of these accounts that wait for an agent."""
        return records(ConversationRow, self._connection.all(self._reads.unassigned_of_accounts, accounts))

    def owned(self, agents: Collection[AgentId]) -> list[ConversationRow]:
        """All open conversations of these agents."""
        return records(ConversationRow, self._connection.all(self._reads.owned_by_agents, agents))

    def last_messages(self, conversations: Collection[ConversationId]) -> list[Message]:
        """The newest message of each of these conversations."""
        return [message_from(row) for row in self._connection.all(self._reads.last_messages, conversations)]

    def messages(self, ids: Collection[str]) -> list[Message]:
        """These messages."""
        return [message_from(row) for row in self._connection.all(self._reads.messages, ids)]

    def files(self, ids: Collection[FileId]) -> list[FileRow]:
        """These files."""
        return records(FileRow, self._connection.all(self._reads.files, ids))

    def openings(self, sites: Collection[str]) -> list[OpeningRow]:
        """The active playbooks of these sites."""
        return self._openings.get(sites)

    def marks(self, agents: Collection[AgentId], conversations: Collection[ConversationId]) -> list[tuple[AgentId, ConversationId, int]]:
        """How far each of these agents has read each of these conversations."""
        return self._connection.all(self._reads.marks_of_agents, agents, conversations) if agents else []

    def take_numbers(self, account: AccountId, count: int) -> int:
        """Take the next `count` event numbers of an account; the last of them."""
        (last,) = self._connection.one(self._writes.take_numbers, (count, account))
        return int(last)

    def insert_conversations(self, rows: Collection[ConversationRow]) -> None:
        """Add conversations."""
        self._connection.put(self._writes.insert_conversation, rows)
        self._conversations.put(rows)

    def update_conversations(self, rows: Collection[ConversationRow]) -> None:
        """Write conversations anew."""
        self._connection.put(self._writes.update_conversation, rows)
        self._conversations.put(rows)

    def grow_conversations(self, rows: Collection[ConversationRow]) -> None:
        """Write only what a new message changes."""
        self._connection.run(self._writes.grow_conversations, [(row.id, *_grown(row)) for row in rows])
        self._conversations.put(rows)

    def update_visitors(self, rows: Collection[VisitorRow]) -> None:
        """Write visitors anew."""
        self._connection.put(self._writes.update_visitor, rows)
        self._visitors.put(rows)

    def update_agents(self, rows: Collection[AgentRow]) -> None:
        """Write agents anew."""
        self._connection.put(self._writes.update_agent, rows)
        self._agents.put(rows)

    def revoke_tokens(self, agents: Iterable[AgentId], now: int) -> None:
        """End all sign-ins of these agents."""
        self._connection.each(self._writes.revoke_tokens, [(now, agent) for agent in agents])

    def end_invitations(self, agents: Iterable[AgentId]) -> None:
        """No link by which these agents could choose a password is good any more."""
        self._connection.each(self._writes.end_invitation, [(agent,) for agent in agents])

    def insert_messages(self, messages: Iterable[Message]) -> None:
        """Add messages."""
        self._connection.insert(self._writes.insert_message, [message_row(message) for message in messages])

    def update_files(self, rows: Collection[FileRow]) -> None:
        """Write files anew."""
        self._connection.put(self._writes.update_file, rows)

    def insert_events(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Append to the event log, in the order of the table's columns."""
        self._connection.insert(self._writes.insert_event, rows)

    def insert_results(self, rows: Collection[ResultRow]) -> None:
        """Remember what commands came to."""
        self._connection.each(self._writes.insert_result, rows)

    def set_marks(self, rows: Collection[tuple[AgentId, ConversationId, int]]) -> None:
        """Remember how far agents have read."""
        self._connection.each(self._writes.set_mark, rows)

    def _forget(self) -> None:
        for rows in (self._agents, self._visitors, self._conversations, self._openings):
            rows.forget()

    def _read_openings(self, sites: Collection[str]) -> list[OpeningRow]:
        rows = self._connection.all(self._reads.openings_of_sites, sites)
        return [
            OpeningRow(site, version, self._opening.decode(opening), bot, consent or b"") for site, version, opening, bot, consent in rows
        ]
