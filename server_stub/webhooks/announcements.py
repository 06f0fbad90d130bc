"""What is told: a closed conversation, a lead or a deal that the CRM has, as JSON of one form. Pure."""

from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum

import msgspec

from app.protocol.details import CrmItemKind, FieldName
from app.protocol.ids import AgentId, ConversationId, CrmItemId
from app.protocol.records import Outcome, Visitor


class WebhookEvent(StrEnum):
    """What a webhook is told of."""

    CONVERSATION_CLOSED = "conversation.closed"
    LEAD_CREATED = "lead.created"
    DEAL_CREATED = "deal.created"


CREATED = {CrmItemKind.LEAD: WebhookEvent.LEAD_CREATED, CrmItemKind.DEAL: WebhookEvent.DEAL_CREATED}


class ClosedConversation(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A conversation at its end. Times in ms since 1970 UTC; `fields`: canonical values, as everywhere on the wire."""

    id: ConversationId
    visitor: Visitor
    owner: AgentId | None = None
    owner_name: str = ""
    outcome: Outcome | None = None
    created_at: int
    closed_at: int
    closed_by_name: str = ""
    fields: Mapping[FieldName, str] = {}


class CreatedItem(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A lead or deal that is in the CRM: there `remote` is its id and `link` its address."""

    id: CrmItemId
    conversation: ConversationId
    title: str
    owner: AgentId | None = None
    owner_name: str = ""
    value: str = ""
    at: int
    remote: str
    link: str = ""
    fields: Mapping[FieldName, str] = {}
    notes: tuple[str, ...] = ()


class _Announcement(msgspec.Struct, frozen=True):
    type: WebhookEvent
    timestamp: str
    data: ClosedConversation | CreatedItem


def body(event: WebhookEvent, at: int, told: ClosedConversation | CreatedItem) -> bytes:
    """The JSON that is sent, in the Standard Webhooks' form: type, timestamp (ISO 8601, when it happened), data."""
    timestamp = datetime.fromtimestamp(at / 1000, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return msgspec.json.encode(_Announcement(event, timestamp, told))
