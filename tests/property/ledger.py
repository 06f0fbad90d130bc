"""What the server has committed, entry by entry, and the rules that its order must keep whatever the schedule."""

import re
from collections import defaultdict
from dataclasses import dataclass, field

import msgspec

from app.protocol.events import AgentChanged, ConversationChanged, MessageAdded
from app.protocol.ids import AgentId, ConversationId, VisitorId
from app.protocol.records import AuthorKind, ConversationState, Message, MessageKind
from server_stub.eventlog.entry import Entry, EntryKind
from server_stub.handlers.access import sees
from tests.property.papers import OF_DETAILS, Papers

# Every text that somebody types in a world ends with its number between these, so that it is recognised wherever it turns up.
TOKEN = re.compile(rb"~(\d+)~")
UNASSIGNED, MISSED, ASSIGNED, CLOSED = (
    ConversationState.UNASSIGNED,
    ConversationState.MISSED,
    ConversationState.ASSIGNED,
    ConversationState.CLOSED,
)
# What is said in closed conversations, too.
_LASTING = (MessageKind.CLOSED, MessageKind.LEAD_CREATED, MessageKind.DEAL_CREATED, MessageKind.ACTIVITY_CREATED)
_PASSAGES = {
    None: {ConversationState.BOT},
    ConversationState.BOT: {UNASSIGNED, CLOSED, ConversationState.BOT},
    UNASSIGNED: {UNASSIGNED, MISSED, ASSIGNED, CLOSED},
    MISSED: {MISSED, UNASSIGNED, ASSIGNED, CLOSED},
    ASSIGNED: {ASSIGNED, UNASSIGNED, CLOSED},
    CLOSED: {CLOSED},
}

added = msgspec.json.Decoder(MessageAdded).decode
changed = msgspec.json.Decoder(ConversationChanged).decode
agent_changed = msgspec.json.Decoder(AgentChanged).decode


def tokens(data: bytes) -> set[int]:
    """The numbers of the typed texts in this."""
    return {int(number) for number in TOKEN.findall(data)} if b"~" in data else set()


@dataclass
class Case:
    """One conversation as the log tells it: who had it from which entry on, and what was said."""

    visitor: VisitorId
    standings: list[tuple[int, ConversationState, AgentId | None]] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    wait_deadline: int | None = None
    visitor_here: bool = True

    def at(self, number: int) -> tuple[ConversationState, AgentId | None]:
        """Where it stood at an entry of the log."""
        for since, state, owner in reversed(self.standings):
            if since <= number:
                return state, owner
        return ConversationState.BOT, None


class Ledger:
    """Is given each committed entry once, in order."""

    def __init__(self) -> None:
        self.head = 0
        self.cases: dict[ConversationId, Case] = {}
        self.where: dict[int, ConversationId] = {}  # token: its conversation
        self.texts: dict[str, int] = defaultdict(int)  # message id: how often
        self.papers = Papers()
        self.agents: list[tuple[int, AgentChanged]] = []
        self.sites: list[tuple[int, int, bool]] = []  # number, at, online

    def add(self, entry: Entry) -> None:
        """One more; whether it may follow what was before is checked."""
        if entry.number <= self.head:
            return
        assert entry.number == self.head + 1, "the log has a hole"
        self.head = entry.number
        match entry.kind:
            case EntryKind.CONVERSATION_CHANGED:
                self._change(entry)
            case EntryKind.MESSAGE_ADDED:
                self._message(entry)
            case EntryKind.AGENT_CHANGED:
                self.agents.append((entry.number, agent_changed(entry.data)))
            case EntryKind.SITES_SWITCHED:
                self.sites.append((entry.number, entry.at, entry.data == b"true"))
            case EntryKind.CONVERSATION_READ:
                pass
            case kind if kind in OF_DETAILS:
                self._details(entry)

    def _change(self, entry: Entry) -> None:
        assert entry.conversation is not None
        assert entry.visitor is not None
        assert entry.state is not None
        case = self.cases.setdefault(entry.conversation, Case(entry.visitor))
        before, owner = case.at(entry.number) if case.standings else (None, None)
        # At most one owner; closed absorbs; nothing but what the table of commands allows.
        assert (entry.before_state, entry.before_owner) == (before, owner), "two stories of one conversation"
        assert entry.state in _PASSAGES[before], f"{before} became {entry.state}"
        assert entry.state is CLOSED or (entry.owner is not None) is (entry.state is ASSIGNED), "owned by nobody, or waiting and owned"
        if before is UNASSIGNED and entry.state is ASSIGNED and case.visitor_here:
            assert case.wait_deadline is None or entry.at < case.wait_deadline, "taken in time, though the wait was over"
        if entry.state is MISSED and before is UNASSIGNED:
            assert case.wait_deadline is not None
        header = changed(entry.data).conversation
        case.wait_deadline, case.visitor_here = header.wait_deadline, header.visitor_here
        case.standings.append((entry.number, entry.state, entry.owner))

    def _details(self, entry: Entry) -> None:
        assert entry.conversation is not None
        state, owner = self.cases[entry.conversation].at(entry.number)
        assert (entry.state, entry.owner) == (state, owner), "details of another standing"
        self.papers.add(entry, state, owner)
        for token in tokens(entry.data) - self.where.keys():  # the others were captured from what was said
            self.where[token] = entry.conversation
            self.papers.private.add(token)

    def _message(self, entry: Entry) -> None:
        message = added(entry.data).message
        case = self.cases[message.conversation]
        state, owner = case.at(entry.number)
        assert message.number == len(case.messages) + 1, "a hole, or a double, in a chat's numbers"
        assert state is not CLOSED or message.kind in _LASTING, "something was said in a closed chat"
        match message.kind, message.author.kind:
            case MessageKind.TEXT, AuthorKind.AGENT:
                assert message.author.id == owner, "somebody else than the owner wrote"
            case MessageKind.TEXT, AuthorKind.BOT:
                assert state in (ConversationState.BOT, MISSED), "the bot spoke where a person may be"
            case MessageKind.JOINED, _:
                assert message.author.id == owner, "the winner is not the owner"
        case.messages.append(message)
        self.texts[message.id] += 1
        assert self.texts[message.id] == 1, "one command had two effects"
        for token in tokens(message.text.encode()):
            self.where[token] = message.conversation

    def deadlines(self) -> list[int]:
        """When the waits that run now are over, in ms."""
        return [case.wait_deadline for case in self.cases.values() if case.wait_deadline is not None and case.visitor_here]

    # What may be shown

    def may_see(self, agent: AgentId, data: bytes, at: int) -> bool:
        """Whether all typed text in this may be known to the agent at that entry of the log."""
        return all(sees(agent, *self.cases[self.where[token]].at(at)) for token in tokens(data))

    def is_of(self, visitor: VisitorId, data: bytes) -> bool:
        """Whether all typed text in this was said in conversations of this visitor's."""
        found = tokens(data)
        return not found & self.papers.private and all(self.cases[self.where[token]].visitor == visitor for token in found)

    def own_order(self, author: str) -> list[int]:
        """The tokens that somebody wrote, in the log's order of each conversation."""
        return [
            token
            for case in self.cases.values()
            for message in case.messages
            if message.author.id == author
            for token in sorted(tokens(message.text.encode()))
        ]
