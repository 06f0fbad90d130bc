"""One entry of the event log: what happened, and what is needed to tell who may know."""

from enum import StrEnum

import msgspec

from app.protocol.ids import AccountId, AgentId, ConversationId, VisitorId
from app.protocol.records import ConversationState


class EntryKind(StrEnum):
    """What happened. Those that agents are told of carry the wire bytes of the event of the same name."""

    CONVERSATION_CHANGED = "conversation_changed"
    MESSAGE_ADDED = "message_added"
    CONVERSATION_READ = "conversation_read"
    FIELD_CHANGED = "field_changed"
    NOTE_CHANGED = "note_changed"
    NOTE_DELETED = "note_deleted"
    CRM_ITEM_CHANGED = "crm_item_changed"
    AGENT_CHANGED = "agent_changed"
    ACCOUNT_CHANGED = "account_changed"
    SITES_SWITCHED = "sites_switched"  # data: true or false, whether agents of the account are online
    SITE_CHANGED = "site_changed"  # data: see handlers/sites.SiteNews


FOR_ALL_VISITORS = (EntryKind.SITES_SWITCHED, EntryKind.SITE_CHANGED)
"""What may concern every visitor of the account."""


class Entry(msgspec.Struct, frozen=True, array_like=True):
    """An event with its place in the account's number line.

    `data`: JSON of the event, as an agent is told of it. `chat`: JSON of the ChatChanged that the visitor is told of, where there is one.
    `visitor`: whose conversation it is. `agent`: the only agent who may know, or None. `state`, `owner`, `owner_name`: of the conversation
    after it; `before_*`: before it, both None where nothing changed hands or it was just begun. `card` and `answer`: what a visitor chose.
    """

    account: AccountId
    number: int
    at: int
    kind: EntryKind
    data: bytes
    conversation: ConversationId | None = None
    visitor: VisitorId | None = None
    agent: AgentId | None = None
    state: ConversationState | None = None
    owner: AgentId | None = None
    owner_name: str = ""
    before_state: ConversationState | None = None
    before_owner: AgentId | None = None
    chat: bytes | None = None
    card: str = ""
    answer: str = ""


class Visibility(msgspec.Struct, frozen=True):
    """All that decides who may see a conversation, and the name that the others may know."""

    state: ConversationState
    owner: AgentId | None
    owner_name: str
