"""What the database knows of what there is to tell; read when it has happened."""

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec
from sqlalchemy import ColumnElement, Connection, select

from app.protocol.details import CrmItemState, FieldName
from app.protocol.ids import AccountId, ConversationId, CrmItemId
from app.protocol.records import ConversationState, Visitor
from server_stub.db.database import Database
from server_stub.db.detail_rows import ItemBody
from server_stub.db.rows import ConversationRow, record
from server_stub.db.tables import conversation, crm_item, detail_field
from server_stub.eventlog.stored import position
from server_stub.webhooks.announcements import CREATED, ClosedConversation, CreatedItem, WebhookEvent, body

_CONVERSATION = [conversation.c[name] for name in ConversationRow.__struct_fields__]
_item_bodies = msgspec.json.Decoder(ItemBody)


@dataclass(frozen=True, slots=True)
class Subject:
    """One thing to tell: of what kind, about which conversation or item, since when, and the JSON."""

    event: WebhookEvent
    id: str
    at: int
    body: bytes


def closed_subject(database: Database, account: AccountId, id_: ConversationId) -> Subject | None:
    """A conversation that has closed; None where it has not."""
    with database.read() as connection:
        return next(_closed(connection, account, conversation.c.id == id_), None)


def created_subject(database: Database, account: AccountId, id_: CrmItemId) -> Subject | None:
    """A lead or deal that the CRM has; None where it has not, and for activities."""
    with database.read() as connection:
        return next(_created(connection, account, crm_item.c.id == id_), None)


def subjects_since(database: Database, account: AccountId, since: int) -> tuple[list[Subject], int]:
    """What there was to tell since that time (ms), and the number of the account's newest event at that moment."""
    with database.read() as connection:
        _, head = position(connection, account)
        closed = list(_closed(connection, account, conversation.c.closed_at >= since))
        return closed + list(_created(connection, account, crm_item.c.at >= since)), head


def _closed(connection: Connection, account: AccountId, which: ColumnElement[bool]) -> Iterator[Subject]:
    state = conversation.c.state == ConversationState.CLOSED
    for found in connection.execute(select(*_CONVERSATION).where(conversation.c.account == account, state, which)).all():
        row = record(ConversationRow, tuple(found))
        closed_at = row.closed_at or row.created_at
        told = ClosedConversation(
            id=row.id,
            visitor=Visitor(id=row.visitor, name=row.visitor_name, page=row.page, page_title=row.page_title),
            owner=row.owner,
            owner_name=row.owner_name,
            outcome=row.outcome,
            created_at=row.created_at,
            closed_at=closed_at,
            closed_by_name=row.closed_by_name,
            fields=_fields(connection, row.id),
        )
        event = WebhookEvent.CONVERSATION_CLOSED
        yield Subject(event, row.id, closed_at, body(event, closed_at, told))


def _created(connection: Connection, account: AccountId, which: ColumnElement[bool]) -> Iterator[Subject]:
    saved = crm_item.c.state == CrmItemState.SAVED
    kinds = crm_item.c.kind.in_(list(CREATED))
    for row in connection.execute(select(crm_item).where(crm_item.c.account == account, saved, kinds, which)):
        known = _item_bodies.decode(row.body)
        told = CreatedItem(
            id=CrmItemId(row.id),
            conversation=ConversationId(row.conversation),
            title=row.title,
            owner=row.owner,
            owner_name=row.owner_name,
            value=row.value,
            at=row.at,
            remote=row.remote,
            link=row.link,
            fields=known.fields,
            notes=tuple(note.text for note in known.notes),
        )
        event = CREATED[row.kind]
        yield Subject(event, row.id, row.at, body(event, row.at, told))


def _fields(connection: Connection, id_: ConversationId) -> dict[FieldName, str]:
    c = detail_field.c
    rows = connection.execute(select(c.field, c.value).where(c.conversation == id_, c.value != ""))
    return {FieldName(row.field): row.value for row in rows}
