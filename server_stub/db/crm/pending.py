"""The items that the CRM has not confirmed: what is to be taken there, when, and how many wait."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Row, func, select, update

from app.protocol.details import CrmItemKind, CrmItemState, CrmReason
from app.protocol.ids import AccountId, AgentId, ConversationId, CrmItemId
from server_stub.db.database import Database
from server_stub.db.detail_rows import ItemBody
from server_stub.db.tables import agent, crm_item

_PENDING = crm_item.c.state == CrmItemState.PENDING.value
_body = msgspec.json.Decoder(ItemBody)


@dataclass(frozen=True, slots=True)
class PendingRow:
    """An item that waits for the CRM. `reason`: what agents have been told of why; `attempts`: how many have failed."""

    id: CrmItemId
    account: AccountId
    conversation: ConversationId
    kind: CrmItemKind
    title: str
    at: int
    owner: AgentId | None
    owner_name: str
    owner_email: str
    reason: CrmReason | None
    attempts: int
    body: ItemBody


@dataclass(frozen=True, slots=True)
class Backlog:
    """How many items wait, and since when the oldest does; None where none does."""

    count: int
    oldest_at: int | None


def due_items(database: Database, account: AccountId, now: int, limit: int, busy: Collection[ConversationId]) -> list[PendingRow]:
    """What is due by now, the longest due first, without what belongs to these conversations."""
    c = crm_item.c
    columns = (c.id, c.account, c.conversation, c.kind, c.title, c.at, c.owner, c.owner_name, c.reason, c.attempts, c.body)
    wanted = (
        select(*columns, agent.c.email.label("owner_email"))
        .outerjoin(agent, agent.c.id == c.owner)
        .where(c.account == account, _PENDING, c.next_at <= now, c.conversation.not_in(list(busy)))
        .order_by(c.next_at)  # those due at the same time come in the order of the rows, straight from the index
        .limit(limit)
    )
    with database.read() as connection:
        return [_pending(row) for row in connection.execute(wanted)]


def next_due(database: Database, account: AccountId) -> int | None:
    """When the next item of the account is due, in ms; None where none waits."""
    with database.read() as connection:
        return connection.execute(select(func.min(crm_item.c.next_at)).where(crm_item.c.account == account, _PENDING)).scalar()


def put_off(database: Database, item: CrmItemId, attempts: int, next_at: int) -> None:
    """Another attempt has failed; the next one is due then."""
    place = (crm_item.c.id == item) & _PENDING
    with database.write() as connection:
        connection.execute(update(crm_item).where(place).values(attempts=attempts, next_at=next_at))


def failed_items(database: Database, account: AccountId) -> list[CrmItemId]:
    """The items that only a person can help, the oldest first."""
    wanted = select(crm_item.c.id).where(crm_item.c.account == account, crm_item.c.state == CrmItemState.FAILED.value)
    with database.read() as connection:
        return [CrmItemId(id_) for id_ in connection.execute(wanted.order_by(crm_item.c.at)).scalars()]


def backlog(database: Database, account: AccountId | None = None) -> Backlog:
    """What waits: of one account, or of all."""
    wanted = select(func.count(), func.min(crm_item.c.at)).where(_PENDING)
    with database.read() as connection:
        count, oldest = connection.execute(wanted if account is None else wanted.where(crm_item.c.account == account)).one()
    return Backlog(count, oldest)


def _pending(row: Row[*tuple[Any, ...]]) -> PendingRow:
    known = row._mapping
    return PendingRow(
        id=CrmItemId(known["id"]),
        account=AccountId(known["account"]),
        conversation=ConversationId(known["conversation"]),
        kind=CrmItemKind(known["kind"]),
        title=known["title"],
        at=known["at"],
        owner=None if known["owner"] is None else AgentId(known["owner"]),
        owner_name=known["owner_name"],
        owner_email=known["owner_email"] or "",
        reason=None if known["reason"] is None else CrmReason(known["reason"]),
        attempts=known["attempts"],
        body=_body.decode(known["body"]),
    )
