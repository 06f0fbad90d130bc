"""What is told of what happened: the entries of the log, without their numbers yet. Times in ms. Pure."""

from typing import Any

import msgspec
from msgspec.structs import replace

from app.protocol.events import AgentChanged, ChatChanged, ConversationChanged, ConversationRead, Event, MessageAdded
from app.protocol.ids import AccountId, AgentId
from app.protocol.records import Message
from server_stub.db.rows import AgentRow, ConversationRow
from server_stub.eventlog.entry import Entry, EntryKind
from server_stub.handlers.headers import chat, colleague, header

_encode = msgspec.json.Encoder().encode


def agent_changed(row: AgentRow, now: int) -> Entry:
    """How an agent is now, for the colleagues."""
    return Entry(row.account, 0, now, EntryKind.AGENT_CHANGED, _encode(AgentChanged(agent=colleague(row))))


def sites_switched(account: AccountId, online: bool, now: int) -> Entry:
    """That the account's sites are online from now on, or offline, for all their visitors."""
    return Entry(account, 0, now, EntryKind.SITES_SWITCHED, _encode(online))


def message_added(row: ConversationRow, message: Message, chosen: tuple[str, str], now: int) -> Entry:
    """A new message; `chosen`: card and answer, where a visitor chose one."""
    card, answer = chosen
    return _about(row, now, EntryKind.MESSAGE_ADDED, MessageAdded(message=message), card=card, answer=answer)


def conversation_read(row: ConversationRow, agent: AgentId, number: int, now: int) -> Entry:
    """How far an agent has read, for that agent's own devices."""
    return _about(row, now, EntryKind.CONVERSATION_READ, ConversationRead(conversation=row.id, number=number), agent=agent)


def details_changed(row: ConversationRow, kind: EntryKind, event: Event, now: int) -> Entry:
    """What has changed in a conversation's details."""
    return _about(row, now, kind, event)


def conversation_changed(before: ConversationRow | None, after: ConversationRow, last_message: Message | None, now: int) -> Entry:
    """How a conversation is now; `before` is None where it has just begun."""
    # Where only its newest message is new, the visitor's chat is as it was.
    noticed = before is None or chat(replace(before, chat_number=after.chat_number)) != chat(after)
    return _about(
        after,
        now,
        EntryKind.CONVERSATION_CHANGED,
        ConversationChanged(conversation=header(after, last_message)),
        before_state=before and before.state,
        before_owner=before and before.owner,
        chat=_encode(ChatChanged(chat=chat(after), restarted=before is None)) if noticed else None,
    )


def _about(row: ConversationRow, now: int, kind: EntryKind, event: Event, **more: Any) -> Entry:
    return Entry(
        account=row.account,
        number=0,
        at=now,
        kind=kind,
        data=_encode(event),
        conversation=row.id,
        visitor=row.visitor,
        state=row.state,
        owner=row.owner,
        owner_name=row.owner_name,
        **more,
    )
