"""What a reader makes of a snapshot and events, done in the plainest way: the measure for what the server sends."""

from dataclasses import dataclass, field
from typing import Self

from msgspec.structs import replace

from app.protocol.details import NOTHING_KNOWN, Details
from app.protocol.events import (
    AccountChanged,
    AgentChanged,
    ChatChanged,
    ConversationChanged,
    ConversationEntered,
    ConversationLeft,
    ConversationRead,
    CrmItemChanged,
    Event,
    FieldChanged,
    MessageAdded,
    NoteChanged,
    NoteDeleted,
    SiteChanged,
)
from app.protocol.ids import AgentId, ConversationId
from app.protocol.people import Agent, Me
from app.protocol.records import Chat, Conversation, ConversationState, Message, Site
from app.protocol.snapshots import AgentSnapshot, VisitorSnapshot


@dataclass
class OpenChat:
    """A conversation in Unassigned or in the reader's own folder."""

    header: Conversation
    messages: list[Message]
    read: int
    details: Details = NOTHING_KNOWN


@dataclass
class AgentDesk:
    """What an agent's client holds."""

    me: Me
    agents: dict[AgentId, Agent]
    closed_count: int
    open: dict[ConversationId, OpenChat] = field(default_factory=dict)
    closed: dict[ConversationId, Conversation] = field(default_factory=dict)

    @classmethod
    def of(cls, parts: list[AgentSnapshot]) -> Self:
        """From the parts of a snapshot."""
        first = parts[0]
        assert first.me is not None
        assert first.closed_count is not None
        desk = cls(first.me, {agent.id: agent for agent in first.agents}, first.closed_count)
        desk.closed = {header.id: header for header in first.closed}
        for part in parts:
            for entered in part.conversations:
                desk.apply(entered)
        return desk

    def apply(self, event: Event) -> None:
        """Take an event in."""
        match event:
            case ConversationEntered():
                self._put(event.conversation, OpenChat(event.conversation, list(event.messages), event.read, event.details))
            case ConversationLeft():
                self._drop(event.conversation)
            case ConversationChanged():
                self._change(event.conversation)
            case MessageAdded():
                self._add(event.message)
            case ConversationRead():
                if event.conversation in self.open:
                    self.open[event.conversation].read = event.number
            case FieldChanged() | NoteChanged() | NoteDeleted() | CrmItemChanged():
                self._detail(event)
            case AgentChanged() | AccountChanged():
                self._know(event)
            case _:
                raise AssertionError(event)

    def _know(self, event: AgentChanged | AccountChanged) -> None:
        if isinstance(event, AccountChanged):
            self.me = replace(self.me, account=event.account)
            return
        agent = self.agents[event.agent.id] = event.agent
        if agent.id == self.me.agent.id:
            self.me = replace(self.me, agent=agent, admin=agent.admin, deals_admin=agent.deals_admin)

    def _drop(self, conversation: ConversationId) -> None:
        """A reader who was away may be told of one that came and went meanwhile."""
        self.open.pop(conversation, None)
        self.closed_count -= self.closed.pop(conversation, None) is not None

    def _change(self, header: Conversation) -> None:
        chat = self.open.get(header.id)
        if chat is not None and chat.header.last_number > header.last_number:
            # The conversation came with newer messages than this change.
            header = replace(header, last_number=chat.header.last_number, last_message=chat.header.last_message)
        self._put(header, _under(chat, header) if chat else None)

    def _put(self, header: Conversation, chat: OpenChat | None) -> None:
        if header.state is ConversationState.CLOSED:
            self.closed_count += header.id not in self.closed
            self.closed[header.id] = header
            self.open.pop(header.id, None)
        else:
            assert chat is not None, "changed, but never entered"
            self.open[header.id] = chat

    def _detail(self, event: FieldChanged | NoteChanged | NoteDeleted | CrmItemChanged) -> None:
        """Of closed conversations the details are not held; one that entered may have come with newer ones than this."""
        chat = self.open.get(event.conversation)
        if chat is None:
            assert event.conversation in self.closed, "details of what was never in sight"
        elif event.revision > chat.details.revision:
            assert event.revision == chat.details.revision + 1, "a gap"
            chat.details = replace(details_after(chat.details, event), revision=event.revision)

    def _add(self, message: Message) -> None:
        closed = self.closed.get(message.conversation)
        if closed is not None:
            self.closed[message.conversation] = replace(closed, last_number=message.number, last_message=message)
            return
        chat = self.open[message.conversation]
        if message.number > (chat.messages[-1].number if chat.messages else 0):
            chat.messages.append(message)
            chat.header = replace(chat.header, last_number=message.number, last_message=message)


def _under(chat: OpenChat, header: Conversation) -> OpenChat:
    """The same conversation under another header."""
    return OpenChat(header, chat.messages, chat.read, chat.details)


def details_after(details: Details, event: FieldChanged | NoteChanged | NoteDeleted | CrmItemChanged) -> Details:
    """What is known after a change, but for its revision."""
    match event:
        case FieldChanged():
            return replace(details, fields=details.fields | {event.field: event.now})
        case NoteChanged():
            notes = {note.id: note for note in details.notes} | {event.note.id: event.note}
            return replace(details, notes=tuple(notes.values()))
        case NoteDeleted():
            return replace(details, notes=tuple(note for note in details.notes if note.id != event.note))
        case CrmItemChanged():
            items = {item.id: item for item in details.items} | {event.item.id: event.item}
            return replace(details, items=tuple(items.values()))


@dataclass
class VisitorWindow:
    """What a visitor's widget holds."""

    site: Site
    chat: Chat
    messages: list[Message]

    @classmethod
    def of(cls, snapshot: VisitorSnapshot) -> Self:
        """From a snapshot."""
        return cls(snapshot.site, snapshot.chat, list(snapshot.messages))

    def apply(self, event: Event) -> None:
        """Take an event in."""
        match event:
            case ChatChanged():
                self.chat = event.chat
                if event.restarted:
                    self.messages = []
            case MessageAdded():
                self.messages.append(event.message)
                self.chat = replace(self.chat, last_number=event.message.number)
            case SiteChanged():
                self.site = event.site
            case _:
                raise AssertionError(event)
