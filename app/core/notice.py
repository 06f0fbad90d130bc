"""What one batch did to a conversation, and the notice it asks for, as far as the company's rules let it through."""

from collections.abc import Mapping
from enum import StrEnum
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from app.protocol.ids import AgentId, ConversationId
from app.protocol.people import Agent, NotificationRules, Presence
from app.protocol.records import AuthorKind, Conversation, ConversationState, Message, MessageKind, Urgency

_SAID = ("text", "files", "photos", "file")
"""The params that show what was written."""
_PRESSING = tuple(Urgency)


class Turn(Struct, frozen=True):
    """What one batch did to a conversation. `before`: None where it was not visible; `after`: None where it is not any more.

    `messages`: those that were not there before, in order. `read`: how far this agent has read.
    """

    conversation: ConversationId
    before: Conversation | None
    after: Conversation | None
    messages: tuple[Message, ...]
    read: int


class NoticeKind(StrEnum):
    """What a notice says; its params: those of waiting ones: visitor, page, text (the newest); ASSIGNED: visitor, by (empty: the
    system); NEW_MESSAGE: visitor, text; SUMMARY: waiting, messages (both counts of conversations, as digits), quiet (where it was to be).

    Where a text is empty: files (how many), photos (how many of them are), file (the first one's name).
    """

    NEW_CONVERSATION = "new_conversation"
    RETURNED = "returned"
    STILL_WAITING = "still_waiting"  # told again, for nobody has reacted
    ASSIGNED = "assigned"
    NEW_MESSAGE = "new_message"
    SUMMARY = "summary"


class NoticeAct(StrEnum):
    """What can be done with a notice, besides waving it away. ASSIGN: take the conversation. GO_ONLINE: be there again."""

    OPEN = "open"
    ASSIGN = "assign"
    REPLY = "reply"
    GO_ONLINE = "go_online"


class Alert(Struct, frozen=True):
    """A notice before it is put into words. `number`: the message it is about; `tag`: by which it is taken back.

    `until`: when the wait that it is about ends, ms; by the server's clock, and by this machine's once it is put into words.
    """

    tag: str
    kind: NoticeKind
    params: Mapping[str, str]
    conversation: ConversationId | None
    number: int = 0
    urgency: Urgency = Urgency.NONE
    until: int | None = None

    @property
    def is_of_waiting(self) -> bool:
        """Whether it tells of a conversation that waits for somebody to take it."""
        return self.kind in (NoticeKind.NEW_CONVERSATION, NoticeKind.RETURNED, NoticeKind.STILL_WAITING)

    @property
    def acts(self) -> tuple[NoticeAct, ...]:
        """What makes sense about it. Nobody answers what they were not shown."""
        match self.kind:
            case NoticeKind.NEW_CONVERSATION | NoticeKind.RETURNED | NoticeKind.STILL_WAITING:
                return (NoticeAct.ASSIGN, NoticeAct.OPEN)
            case NoticeKind.NEW_MESSAGE if "text" in self.params:
                return (NoticeAct.REPLY, NoticeAct.OPEN)
            case _:
                return (NoticeAct.OPEN,)


def is_mine(header: Conversation | None, me: AgentId) -> bool:
    """Whether this agent has it."""
    return header is not None and header.state is ConversationState.ASSIGNED and header.owner == me


def is_unassigned(header: Conversation | None) -> bool:
    """Whether it waits for somebody to take it."""
    return header is not None and header.state in (ConversationState.UNASSIGNED, ConversationState.MISSED)


def begins_to_wait(turn: Turn) -> bool:
    """Whether it came into Unassigned."""
    return is_unassigned(turn.after) and not is_unassigned(turn.before)


def presses(header: Conversation | None) -> bool:
    """Whether it is told again of it that it waits."""
    return header is not None and header.state is ConversationState.UNASSIGNED and header.urgency is not Urgency.NONE


def asked_for(turn: Turn, me: Agent, noticed: int, rules: NotificationRules, *, called: bool = False) -> Alert | None:
    """The notice that a turn asks for, if there is any, and the rules want such; `noticed`: told of up to which message.

    `called`: what is for everybody comes whatever the rules want.
    """
    alert = _alert(turn, me, noticed)
    if alert is None or not (_is_wanted(alert.kind, rules) or (called and alert.urgency is Urgency.EVERYBODY)):
        return None
    return as_shown(alert, rules)


def as_shown(alert: Alert, rules: NotificationRules) -> Alert:
    """The same without what was written, where the rules do not let it be shown."""
    return alert if rules.text else replace(alert, params={name: said for name, said in alert.params.items() if name not in _SAID})


def _is_wanted(kind: NoticeKind, rules: NotificationRules) -> bool:
    match kind:
        case NoticeKind.NEW_CONVERSATION:
            return rules.new_conversation
        case NoticeKind.RETURNED:
            return rules.returned
        case NoticeKind.STILL_WAITING:
            return rules.new_conversation or rules.returned
        case NoticeKind.ASSIGNED:
            return rules.assigned
        case NoticeKind.NEW_MESSAGE:
            return rules.new_message
        case NoticeKind.SUMMARY:
            return True  # of what was wanted one by one
        case _:
            assert_never(kind)


def _alert(turn: Turn, me: Agent, noticed: int) -> Alert | None:
    new = tuple(message for message in turn.messages if message.number > noticed)
    if turn.after is None:
        return None
    if is_mine(turn.after, me.id):
        return _of_mine(turn.after, new, me.id, turn.read)
    first = _of_unassigned(turn, turn.after, me) if begins_to_wait(turn) and turn.after.last_number > noticed else None
    return first or _pressing(turn, turn.after, me, noticed)


def _of_mine(header: Conversation, new: tuple[Message, ...], me: AgentId, read: int) -> Alert | None:
    taken = max((message.number for message in new if message.kind is MessageKind.JOINED and message.author.id == me), default=0)
    fresh = [message for message in new if message.number > max(taken, read)]  # what stood before this agent took it was there to be seen
    handed = [message for message in fresh if message.kind is MessageKind.REASSIGNED and message.author.id != me]
    if handed:
        params = {"visitor": header.visitor.name, "by": handed[-1].author.name}
        return Alert(header.id, NoticeKind.ASSIGNED, params, header.id, fresh[-1].number)
    texts = [message for message in fresh if message.kind is MessageKind.TEXT and message.author.kind is AuthorKind.VISITOR]
    if not texts:
        return None
    params = {"visitor": header.visitor.name} | _said(texts[-1])
    return Alert(header.id, NoticeKind.NEW_MESSAGE, params, header.id, texts[-1].number)


def _of_unassigned(turn: Turn, header: Conversation, me: Agent) -> Alert | None:
    returns = [message for message in turn.messages if message.kind is MessageKind.UNASSIGNED]
    was_mine = bool(returns) and returns[-1].author.id == me.id
    taken_back = was_mine and bool(returns[-1].text)  # for they were away; whoever put it back by hand knows
    if was_mine is not taken_back or (me.intent is Presence.OFFLINE and not taken_back):
        return None
    owned = any(message.kind in (MessageKind.JOINED, MessageKind.REASSIGNED, MessageKind.UNASSIGNED) for message in turn.messages)
    kind = NoticeKind.RETURNED if owned else NoticeKind.NEW_CONVERSATION
    said = next((_said(message) for message in reversed(turn.messages) if message.author.kind is AuthorKind.VISITOR), {"text": ""})
    params = {"visitor": header.visitor.name, "page": header.visitor.page} | said
    urgency = header.urgency if header.urgency is Urgency.EVERYBODY else Urgency.NONE  # who hears of it first is told nothing again
    return Alert(header.id, kind, params, header.id, header.last_number, urgency, header.wait_deadline)


def _pressing(turn: Turn, header: Conversation, me: Agent, noticed: int) -> Alert | None:
    before = turn.before.urgency if turn.before is not None and presses(turn.before) else Urgency.NONE
    if not presses(header) or _PRESSING.index(header.urgency) <= _PRESSING.index(before):
        return None
    if header.urgency is Urgency.AGAIN and (not noticed or me.intent is Presence.OFFLINE):
        return None
    last = header.last_message
    said = _said(last) if last is not None and last.author.kind is AuthorKind.VISITOR else {"text": ""}
    params = {"visitor": header.visitor.name, "page": header.visitor.page} | said
    return Alert(header.id, NoticeKind.STILL_WAITING, params, header.id, header.last_number, header.urgency, header.wait_deadline)


def _said(message: Message) -> dict[str, str]:
    """What it says; where that is nothing, what it brings."""
    if message.text or not message.files:
        return {"text": message.text}
    photos = sum(file.width > 0 for file in message.files)
    return {"text": "", "files": str(len(message.files)), "photos": str(photos), "file": message.files[0].name}
