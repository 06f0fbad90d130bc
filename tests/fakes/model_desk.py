"""The server as one agent sees it, small enough to be obviously right: conversations, a log, and what the protocol promises about them."""

from dataclasses import dataclass, field
from typing import Any

import msgspec

from app.protocol import frames
from app.protocol.errors import ErrorCode
from app.protocol.events import KINDS as EVENT_KINDS
from app.protocol.events import ConversationChanged, ConversationEntered, ConversationLeft, ConversationRead, Event, MessageAdded
from app.protocol.ids import AgentId, CommandId, ConversationId, MessageId, derived_id
from app.protocol.records import Author, Conversation, ConversationState, Message, MessageKind, Visitor
from app.protocol.snapshots import AgentSnapshot
from tests.fakes.records import ANNA, BEN, ME, VISITOR, by

NEWEST = 4
UNASSIGNED, ASSIGNED, CLOSED = ConversationState.UNASSIGNED, ConversationState.ASSIGNED, ConversationState.CLOSED
_encode = msgspec.json.Encoder().encode


@dataclass(slots=True)
class Chat:
    """One conversation as it really is."""

    id: ConversationId
    state: ConversationState = UNASSIGNED
    owner: AgentId | None = None
    messages: list[Message] = field(default_factory=list)
    read: int = 0

    @property
    def visible(self) -> bool:
        return self.state is not ASSIGNED or self.owner == ANNA.id

    def header(self) -> Conversation:
        return Conversation(
            id=self.id,
            state=self.state,
            visitor=Visitor(id=derived_id("visitor", self.id)),  # type: ignore[arg-type] # any id is a visitor's here
            owner=self.owner,
            created_at=1,
            closed_at=9 if self.state is CLOSED else None,
            last_number=len(self.messages),
            last_message=self.messages[-1] if self.messages else None,
        )

    def entered(self) -> ConversationEntered:
        return ConversationEntered(
            conversation=self.header(), messages=tuple(self.messages[-NEWEST:]), more=len(self.messages) > NEWEST, read=self.read
        )


@dataclass(frozen=True, slots=True)
class _Entry:
    number: int
    kind: type[Event]
    conversation: ConversationId
    message: Message | None = None


class ModelDesk:
    """Answers hello and commands with frames. What it has acknowledged it never forgets; its log it may."""

    def __init__(self) -> None:
        self.chats: dict[ConversationId, Chat] = {}
        self.head = 0
        self._log: list[_Entry] = []
        self._floor = 0
        self._answers: dict[CommandId, frames.Ack | frames.Refusal] = {}

    # What visitors and colleagues do

    def arrive(self) -> None:
        """A visitor asks for a person."""
        chat = Chat(ConversationId(derived_id("chat", str(len(self.chats)))))
        self.chats[chat.id] = chat
        chat.messages.append(self._message(chat, VISITOR, "hello"))
        self._note(chat, ConversationEntered)

    def write(self, chat: Chat, author: Author, text: str = "news", command: CommandId | None = None) -> None:
        """Somebody writes."""
        message = self._message(chat, author, text, command)
        chat.messages.append(message)
        self._note(chat, MessageAdded, message)

    def give(self, chat: Chat, owner: AgentId | None) -> None:
        """It is somebody's, or nobody's, from now on."""
        before = chat.visible
        chat.state, chat.owner = (ASSIGNED, owner) if owner else (UNASSIGNED, None)
        self._moved(chat, before)
        self._notice(chat, MessageKind.JOINED if owner else MessageKind.UNASSIGNED, by(ANNA if owner == ANNA.id else BEN))

    def close(self, chat: Chat) -> None:
        """It is over."""
        before = chat.visible
        chat.state = CLOSED
        self._moved(chat, before)
        self._notice(chat, MessageKind.CLOSED, by(BEN))

    def forget_log(self) -> None:
        """Whoever is behind needs a snapshot now."""
        self._log.clear()
        self._floor = self.head

    # What Anna's client says

    def greet(self, hello: dict[str, Any]) -> list[bytes]:
        """Welcome, and what follows it up to caught_up."""
        cursor = hello.get("cursor")
        resumed = cursor is not None and hello.get("epoch") == "model" and self._floor <= cursor <= self.head
        mode = frames.Mode.RESUMED if resumed else frames.Mode.SNAPSHOT
        welcome = frames.Welcome(version=1, mode=mode, epoch="model", cursor=self.head, now=1)
        body = self.after(cursor) if resumed and cursor is not None else self._snapshot()
        return [_encode(welcome), *body, _encode(frames.CaughtUp(cursor=self.head))]

    def after(self, cursor: int) -> list[bytes]:
        """A batch of what happened after a position, as Anna may know it now."""
        entries = [entry for entry in self._log if entry.number > cursor]
        events = []
        for entry in entries:
            event = self._event(entry)
            events.append(frames.NumberedEvent(number=entry.number, at=1, kind=EVENT_KINDS[type(event)], data=msgspec.Raw(_encode(event))))
        return [_encode(frames.Batch(events=tuple(events), upto=self.head))] if self.head > cursor else []

    def command(self, frame: dict[str, Any], *, busy: bool) -> bytes:
        """The answer; the effect, if there is one, is in the log then. `busy`: ask again in a second."""
        command = CommandId(frame["id"])
        if command not in self._answers:
            if busy:
                return _encode(frames.Refusal(command=command, code=ErrorCode.BUSY, retry_after_ms=1_000))
            code = self._carry_out(command, frame["kind"], frame["data"])
            self._answers[command] = frames.Refusal(command=command, code=code) if code else frames.Ack(command=command, cursor=self.head)
        return _encode(self._answers[command])

    def _carry_out(self, command: CommandId, kind: str, data: dict[str, Any]) -> ErrorCode | None:
        chat = self.chats.get(data["conversation"])
        if chat is None or not chat.visible:
            return ErrorCode.NOT_FOUND
        match kind:
            case "mark_read":
                chat.read = max(chat.read, data["number"])
                self._note(chat, ConversationRead)
            case "assign_to_me" if chat.state is UNASSIGNED:
                self.give(chat, ANNA.id)
            case "unassign" if chat.owner == ANNA.id and chat.state is ASSIGNED:
                self.give(chat, None)
            case "send_message" if chat.owner == ANNA.id and chat.state is ASSIGNED:
                self.write(chat, by(ANNA), data["text"], command)
            case "close_conversation" if chat.state is not CLOSED:
                self.close(chat)
            case _:
                return ErrorCode.CLOSED if chat.state is CLOSED else ErrorCode.NOT_ASSIGNED
        return None

    def _message(self, chat: Chat, author: Author, text: str, command: CommandId | None = None) -> Message:
        number = len(chat.messages) + 1
        message_id = MessageId(command or derived_id(chat.id, str(number)))
        return Message(id=message_id, conversation=chat.id, number=number, author=author, text=text, at=number)

    def _notice(self, chat: Chat, kind: MessageKind, author: Author) -> None:
        message = msgspec.structs.replace(self._message(chat, author, ""), kind=kind)
        chat.messages.append(message)
        self._note(chat, MessageAdded, message)

    def _moved(self, chat: Chat, before: bool) -> None:
        kinds: dict[tuple[bool, bool], type[Event]] = {(False, True): ConversationEntered, (True, False): ConversationLeft}
        self._note(chat, kinds.get((before, chat.visible), ConversationChanged))

    def _note(self, chat: Chat, kind: type[Event], message: Message | None = None) -> None:
        self.head += 1
        self._log.append(_Entry(self.head, kind, chat.id, message))

    def _event(self, entry: _Entry) -> Event:
        chat = self.chats[entry.conversation]
        if not chat.visible or entry.kind is ConversationLeft:
            return ConversationLeft(conversation=chat.id)
        if entry.kind is MessageAdded and entry.message is not None:
            return MessageAdded(message=entry.message)
        if entry.kind is ConversationRead:
            return ConversationRead(conversation=chat.id, number=chat.read)
        return chat.entered() if entry.kind is ConversationEntered else ConversationChanged(conversation=chat.header())

    def _snapshot(self) -> list[bytes]:
        visible = [chat for chat in self.chats.values() if chat.visible]
        open_ones = [chat.entered() for chat in visible if chat.state is not CLOSED]
        closed = tuple(chat.header() for chat in visible if chat.state is CLOSED)
        parts = [AgentSnapshot(me=ME, agents=(ANNA, BEN), closed=closed, closed_count=len(closed))]
        parts += [AgentSnapshot(conversations=(entered,)) for entered in open_ones]
        return [
            _encode(frames.Snapshot(part=number, of=len(parts), cursor=self.head, data=msgspec.Raw(_encode(part))))
            for number, part in enumerate(parts, 1)
        ]
