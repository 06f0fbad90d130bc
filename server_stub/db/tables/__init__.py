"""The tables, one file a family."""

from server_stub.db.tables.base import metadata
from server_stub.db.tables.chats import conversation, message, read_mark, visitor
from server_stub.db.tables.companies import CURRENCY, GRACE_MS, RETURN_AFTER_MS, account, agent, invitation, playbook, refresh_token, site
from server_stub.db.tables.crm import (
    crm_activity,
    crm_connection,
    crm_deal,
    crm_lead,
    crm_note,
    crm_organization,
    crm_person,
    crm_progress,
)
from server_stub.db.tables.details import crm_item, detail_field, details, note
from server_stub.db.tables.files import file, image
from server_stub.db.tables.log import event, result, subscriber
from server_stub.db.tables.replies import canned_replies
from server_stub.db.tables.webhooks import webhook, webhook_delivery

__all__ = [
    "CURRENCY",
    "GRACE_MS",
    "RETURN_AFTER_MS",
    "account",
    "agent",
    "canned_replies",
    "conversation",
    "crm_activity",
    "crm_connection",
    "crm_deal",
    "crm_item",
    "crm_lead",
    "crm_note",
    "crm_organization",
    "crm_person",
    "crm_progress",
    "detail_field",
    "details",
    "event",
    "file",
    "image",
    "invitation",
    "message",
    "metadata",
    "note",
    "playbook",
    "read_mark",
    "refresh_token",
    "result",
    "site",
    "subscriber",
    "visitor",
    "webhook",
    "webhook_delivery",
]
