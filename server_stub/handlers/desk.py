"""The rows that a batch of commands touches, in memory."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.protocol.ids import AccountId, AgentId, ConversationId, FileId, MessageId, VisitorId
from app.protocol.records import ConversationState, Message
from server_stub.db.rows import AgentRow, ConversationRow, FileRow, OpeningRow, VisitorRow
from server_stub.eventlog.entry import Entry
from server_stub.handlers.dossiers import Dossiers


@dataclass(slots=True)
class Desk:
    """What was loaded, brought up to date command by command, and what was added. Rows of several accounts may lie here.

    `last_messages` holds the newest message of each conversation whose header may have to be shown. Of accounts whose agents come and go
    in the batch all agents and all unassigned conversations are here. `written`: messages that have the id of a command of
    this batch, by that command or by an earlier sending of it, and those that one names. Entries get their numbers when they are saved.
    """

    conversations: dict[ConversationId, ConversationRow] = field(default_factory=dict)
    visitors: dict[VisitorId, VisitorRow] = field(default_factory=dict)
    agents: dict[AgentId, AgentRow] = field(default_factory=dict)
    openings: dict[str, OpeningRow] = field(default_factory=dict)
    last_messages: dict[ConversationId, Message] = field(default_factory=dict)
    return_after: dict[AccountId, int | None] = field(default_factory=dict)
    marks: dict[tuple[AgentId, ConversationId], int] = field(default_factory=dict)
    written: dict[MessageId, Message] = field(default_factory=dict)
    files: dict[FileId, FileRow] = field(default_factory=dict)
    dossiers: Dossiers = field(default_factory=Dossiers)
    new_messages: list[Message] = field(default_factory=list)
    new_marks: dict[tuple[AgentId, ConversationId], int] = field(default_factory=dict)
    new_entries: list[Entry] = field(default_factory=list)

    def as_loaded(self) -> "Desk":
        """The rows as they are now, to compare with later."""
        return Desk(dict(self.conversations), dict(self.visitors), dict(self.agents), files=dict(self.files))

    def agents_of(self, account: AccountId) -> Iterable[AgentRow]:
        """The agents of an account that are loaded."""
        return [agent for agent in self.agents.values() if agent.account == account]

    def unassigned(self, account: AccountId) -> list[ConversationRow]:
        """The loaded conversations of an account that wait for an agent, the longest waiting first."""
        waiting = (ConversationState.UNASSIGNED, account)
        rows = [row for row in self.conversations.values() if (row.state, row.account) == waiting]
        return sorted(rows, key=lambda row: (row.waiting_since or 0, row.id))

    def owned(self, agent: AgentId) -> list[ConversationRow]:
        """The loaded open conversations of an agent, the oldest first."""
        mine = (ConversationState.ASSIGNED, agent)
        rows = [row for row in self.conversations.values() if (row.state, row.owner) == mine]
        return sorted(rows, key=lambda row: (row.created_at, row.id))
