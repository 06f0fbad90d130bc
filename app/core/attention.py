"""What is worth a person's attention: from what happened to conversations, which notices to show and which to take back."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from app.core.views import FolderCount
from app.protocol.ids import AgentId, ConversationId
from app.protocol.people import Agent, Presence
from app.protocol.records import AuthorKind, Conversation, ConversationState, Message, MessageKind

ONE_BY_ONE = 3
SUMMARY_TAG = "summary"


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
    """What a notice says; its params: NEW_CONVERSATION and RETURNED: visitor, page, text (the newest); ASSIGNED: visitor, by (empty: the
    system); NEW_MESSAGE: visitor, text; SUMMARY: waiting, messages (both counts of conversations, as digits).

    Where a text is empty: files (how many), photos (how many of them are), file (the first one's name).
    """

    NEW_CONVERSATION = "new_conversation"
    RETURNED = "returned"
    ASSIGNED = "assigned"
    NEW_MESSAGE = "new_message"
    SUMMARY = "summary"


class Alert(Struct, frozen=True):
    """A notice before it is put into words. `number`: the message it is about; `tag`: by which it is taken back."""

    tag: str
    kind: NoticeKind
    params: Mapping[str, str]
    conversation: ConversationId | None
    number: int = 0


class Verdict(Struct, frozen=True):
    """What to do: remember `noticed` (told of up to which message), take back these tags, then show these alerts."""

    show: tuple[Alert, ...] = ()
    withdraw: tuple[str, ...] = ()
    noticed: Mapping[ConversationId, int] = {}


def badge(folders: Iterable[FolderCount]) -> int:
    """The number on the program's icon: conversations nobody has taken, and mine with something unread."""
    unassigned, mine, _ = folders
    return unassigned.total + mine.unread


class Attention:
    """Decides, and knows what is shown. `noticed` answers up to which message of a conversation this device was told before."""

    def __init__(self, noticed: Callable[[ConversationId], int]) -> None:
        self.noticed = noticed
        self._focus: ConversationId | None = None
        self._active = False
        self._shown: dict[str, Alert] = {}
        self._pending: dict[str, Alert] = {}

    def focus(self, conversation: ConversationId | None, *, window_active: bool) -> Verdict:
        """Somebody looks at this conversation, or at none; its notices have done their work."""
        self._focus, self._active = conversation, window_active
        if not window_active:
            return Verdict()
        return self._take_back(tag for tag in (conversation or "", SUMMARY_TAG) if tag in self._shown)

    def consider(self, turns: Iterable[Turn], me: Agent, *, news: bool) -> Verdict:
        """What these turns ask for. Without `news` everything waits for `caught_up`."""
        withdraw: list[str] = []
        fresh: dict[str, Alert] = {}
        for turn in turns:
            for alerts in (self._shown, self._pending, fresh):
                if turn.conversation in alerts and _is_handled(alerts[turn.conversation], turn, me.id):
                    del alerts[turn.conversation]
                    withdraw += [turn.conversation] if alerts is self._shown else []
            alert = _alert(turn, me, self.noticed(turn.conversation))
            if alert is not None and not self._is_looked_at(alert):
                fresh[alert.tag] = alert
        if not news:
            self._pending.update(fresh)
            return Verdict(withdraw=tuple(withdraw))
        return self._show(tuple(fresh.values()), withdraw=tuple(withdraw))

    def caught_up(self) -> Verdict:
        """Tell what happened while away: a few things one by one, more of them in one summary."""
        missed = tuple(self._pending.values())
        self._pending.clear()
        if len(missed) <= ONE_BY_ONE:
            return self._show(missed)
        return replace(self._show((_summary(missed),)), noticed=_numbers(missed))

    def _show(self, alerts: tuple[Alert, ...], withdraw: tuple[str, ...] = ()) -> Verdict:
        self._shown.update({alert.tag: alert for alert in alerts})
        return Verdict(alerts, withdraw, _numbers(alerts))

    def clear(self) -> Verdict:
        """Nothing is anybody's business any more: signed out."""
        self._pending.clear()
        return self._take_back(tuple(self._shown))

    def _take_back(self, tags: Iterable[str]) -> Verdict:
        gone = tuple(tags)
        for tag in gone:
            del self._shown[tag]
        return Verdict(withdraw=gone)

    def _is_looked_at(self, alert: Alert) -> bool:
        return self._active and alert.conversation == self._focus and alert.kind is NoticeKind.NEW_MESSAGE


def _is_mine(header: Conversation | None, me: AgentId) -> bool:
    return header is not None and header.state is ConversationState.ASSIGNED and header.owner == me


def _is_unassigned(header: Conversation | None) -> bool:
    return header is not None and header.state in (ConversationState.UNASSIGNED, ConversationState.MISSED)


def _is_handled(alert: Alert, turn: Turn, me: AgentId) -> bool:
    """The notice is about what is over: taken, left, closed, read elsewhere."""
    if alert.kind in (NoticeKind.NEW_CONVERSATION, NoticeKind.RETURNED):
        return not _is_unassigned(turn.after)
    return not _is_mine(turn.after, me) or turn.read >= alert.number


def _alert(turn: Turn, me: Agent, noticed: int) -> Alert | None:
    new = tuple(message for message in turn.messages if message.number > noticed)
    if turn.after is None:
        return None
    if _is_mine(turn.after, me.id):
        return _of_mine(turn.after, new, me.id, turn.read)
    if _is_unassigned(turn.after) and not _is_unassigned(turn.before) and turn.after.last_number > noticed:
        return _of_unassigned(turn, turn.after, me)
    return None


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
    return Alert(header.id, kind, params, header.id, header.last_number)


def _said(message: Message) -> dict[str, str]:
    """What it says; where that is nothing, what it brings."""
    if message.text or not message.files:
        return {"text": message.text}
    photos = sum(file.width > 0 for file in message.files)
    return {"text": "", "files": str(len(message.files)), "photos": str(photos), "file": message.files[0].name}


def _numbers(alerts: Iterable[Alert]) -> dict[ConversationId, int]:
    return {alert.conversation: alert.number for alert in alerts if alert.conversation is not None}


def _summary(missed: tuple[Alert, ...]) -> Alert:
    waiting = sum(alert.kind in (NoticeKind.NEW_CONVERSATION, NoticeKind.RETURNED) for alert in missed)
    return Alert(SUMMARY_TAG, NoticeKind.SUMMARY, {"waiting": str(waiting), "messages": str(len(missed) - waiting)}, None)
