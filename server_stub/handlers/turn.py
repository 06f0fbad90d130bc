"""One command's turn at the desk: how the rules read rows, change them and say what happened."""

from collections.abc import Iterable

from app.protocol.errors import ErrorCode
from app.protocol.events import Event
from app.protocol.ids import AccountId, AgentId, CommandId, ConversationId, CrmItemId, FileId, MessageId, VisitorId
from app.protocol.records import Message
from server_stub.db.rows import AgentRow, ConversationRow, FileRow, OpeningRow, VisitorRow
from server_stub.eventlog.entry import Entry, EntryKind
from server_stub.handlers.desk import Desk
from server_stub.handlers.dossiers import Dossier
from server_stub.handlers.drafts import Draft, put_down
from server_stub.handlers.refused import Refused
from server_stub.handlers.telling import (
    agent_changed,
    conversation_changed,
    conversation_read,
    details_changed,
    message_added,
    sites_switched,
)


class Turn:
    """Reads and changes for one command at one moment. A rule refuses before it changes anything."""

    __slots__ = ("_desk", "account", "command_id", "now")

    def __init__(self, desk: Desk, account: AccountId, command_id: CommandId, now: int) -> None:
        self._desk = desk
        self.account = account
        self.command_id = command_id
        self.now = now

    # Reading

    def conversation(self, conversation: ConversationId) -> ConversationRow:
        """A conversation of this account. Raises Refused."""
        row = self._desk.conversations.get(conversation)
        if row is None or row.account != self.account:
            raise Refused(ErrorCode.NOT_FOUND)
        return row

    def current_conversation(self, visitor: VisitorRow) -> ConversationRow | None:
        """The one that the visitor is in, or was in last."""
        return None if visitor.conversation is None else self._desk.conversations[visitor.conversation]

    def visitor(self, visitor: VisitorId) -> VisitorRow:
        """A visitor of this account. Raises Refused."""
        row = self._desk.visitors.get(visitor)
        if row is None or row.account != self.account:
            raise Refused(ErrorCode.NOT_FOUND)
        return row

    def agent(self, agent: AgentId) -> AgentRow | None:
        """An agent of this account, deactivated or not."""
        row = self._desk.agents.get(agent)
        return row if row is not None and row.account == self.account else None

    def known_agent(self, agent: AgentId) -> AgentRow:
        """Likewise. Raises Refused where there is none."""
        row = self.agent(agent)
        if row is None:
            raise Refused(ErrorCode.AGENT_UNKNOWN)
        return row

    def crew(self) -> Iterable[AgentRow]:
        """The account's agents; all of them only where the command was loaded with them."""
        return self._desk.agents_of(self.account)

    def email_taken(self, email: str, *, besides: AgentId) -> bool:
        """Whether a user of any account has this e-mail address; only where the command was loaded with it."""
        return any(row.email == email and row.id != besides for row in self._desk.agents.values())

    def anyone_online(self) -> bool:
        """Whether the account's sites are online."""
        return any(agent.online for agent in self.crew())

    def unassigned(self) -> list[ConversationRow]:
        """The account's conversations that wait for an agent; all of them only where the command was loaded with them."""
        return self._desk.unassigned(self.account)

    def owned(self, agent: AgentId) -> list[ConversationRow]:
        """An agent's open conversations, likewise."""
        return self._desk.owned(agent)

    def return_after(self) -> int | None:
        """For how many ms an absent owner keeps their chats; None: for ever."""
        return self._desk.return_after.get(self.account)

    def opening(self, site: str) -> OpeningRow | None:
        """What a new conversation of this site begins with."""
        return self._desk.openings.get(site)

    def message(self, message: MessageId) -> Message | None:
        """A message that the command names."""
        return self._desk.written.get(message)

    def file(self, file: FileId) -> FileRow | None:
        """A file that the command names."""
        return self._desk.files.get(file)

    def dossier(self, row: ConversationRow) -> Dossier:
        """What is known of a conversation; only where the command was loaded with it. What it tells, it tells of the row as given."""

        def tell(kind: EntryKind, event: Event) -> None:
            self._tell(details_changed(row, kind, event, self.now))

        return Dossier(self._desk.dossiers, row.id, tell)

    def conversation_of(self, item: CrmItemId) -> ConversationRow:
        """The conversation that an item of this account was made of. Raises Refused."""
        row = self._desk.dossiers.items.get(item)
        if row is None:
            raise Refused(ErrorCode.NOT_FOUND)
        return self.conversation(row.conversation)

    # Changing

    def write(self, row: ConversationRow, draft: Draft) -> ConversationRow:
        """Add a message to a conversation, and tell of it. The row as it is then."""
        row, message = self._append(row, draft)
        self._tell(message_added(row, message, draft.chosen, self.now))
        return row

    def change(self, before: ConversationRow | None, after: ConversationRow, *notices: Draft) -> ConversationRow:
        """Change a conversation, or begin one, and tell of it and then of the notices that say so. The row as it is then."""
        self._desk.conversations[after.id] = after
        written = []
        for notice in notices:
            after, message = self._append(after, notice)
            written.append((message, notice))
        self._tell(conversation_changed(before, after, self._desk.last_messages.get(after.id), self.now))
        for message, notice in written:
            self._tell(message_added(after, message, notice.chosen, self.now))
        return after

    def keep(self, row: ConversationRow) -> None:
        """Change what nobody is told of."""
        self._desk.conversations[row.id] = row

    def put_visitor(self, row: VisitorRow) -> None:
        """Change a visitor; whoever is shown them is told through their conversation."""
        self._desk.visitors[row.id] = row

    def put_file(self, row: FileRow) -> None:
        """Change a file; the message that brings it tells of it."""
        self._desk.files[row.id] = row

    def keep_agent(self, row: AgentRow) -> None:
        """Change of an agent what nobody is told of."""
        self._desk.agents[row.id] = row

    def put_agent(self, row: AgentRow) -> None:
        """Change an agent and tell the colleagues; where the first came or the last went, the visitors too."""
        online = self.anyone_online()
        self._desk.agents[row.id] = row
        self.announce(row)
        if self.anyone_online() is not online:
            self._tell(sites_switched(self.account, not online, self.now))

    def announce(self, row: AgentRow) -> None:
        """Tell the colleagues how an agent is now."""
        self._tell(agent_changed(row, self.now))

    def mark_read(self, agent: AgentId, row: ConversationRow, number: int) -> None:
        """Remember how far an agent has read, and tell that agent's devices. Going back does nothing."""
        key = (agent, row.id)
        number = min(number, row.last_number)
        if number <= self._desk.marks.get(key, 0):
            return
        self._desk.marks[key] = self._desk.new_marks[key] = number
        self._tell(conversation_read(row, agent, number, self.now))

    def _append(self, row: ConversationRow, draft: Draft) -> tuple[ConversationRow, Message]:
        row, message = put_down(draft, row, self.command_id, self.now)
        self._desk.conversations[row.id] = row
        self._desk.new_messages.append(message)
        self._desk.written[message.id] = message
        self._desk.last_messages[row.id] = message
        return row, message

    def _tell(self, entry: Entry) -> None:
        self._desk.new_entries.append(entry)
