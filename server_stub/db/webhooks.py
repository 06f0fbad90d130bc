"""Webhooks and their deliveries: who is told, what there is to tell, and what became of it. Times in ms."""

from collections.abc import Collection, Sequence
from enum import StrEnum
from typing import NamedTuple

from sqlalchemy import delete, insert, select, true, update

from app.protocol.ids import AccountId
from server_stub.db.database import Database
from server_stub.db.tables import webhook, webhook_delivery

AT_ONCE = 500


class DeliveryState(StrEnum):
    """PENDING: it is tried until it is taken. FAILED: it was given up."""

    PENDING = "pending"
    DELIVERED = "delivered"
    FAILED = "failed"


class WebhookRow(NamedTuple):
    """Somebody who is told. `secret` is sealed; with `disabled_at` nothing more is told."""

    id: str
    account: AccountId
    url: str
    secret: bytes
    created_at: int
    disabled_at: int | None


class DeliveryRow(NamedTuple):
    """One thing to tell one webhook, and what became of it. `status`: the HTTP status last answered; `error`: why there was none."""

    id: str
    webhook: str
    kind: str
    body: bytes
    state: DeliveryState
    attempts: int
    next_at: int
    status: int | None
    error: str
    made_at: int
    delivered_at: int | None


def add_webhook(database: Database, row: WebhookRow) -> None:
    """Remember whom to tell."""
    with database.write() as connection:
        connection.execute(insert(webhook).values(row._asdict()))


def webhooks_of(database: Database, account: AccountId | None = None) -> list[WebhookRow]:
    """The webhooks of an account, or of all, oldest first; disabled ones too."""
    wanted = select(webhook) if account is None else select(webhook).where(webhook.c.account == account)
    with database.read() as connection:
        return [WebhookRow(*row) for row in connection.execute(wanted.order_by(webhook.c.created_at, webhook.c.id))]


def disable_webhook(database: Database, id_: str, now: int) -> bool:
    """Tell it nothing more, and give up what it has not been told; False where there is none that is enabled."""
    waiting = (webhook_delivery.c.webhook == id_) & (webhook_delivery.c.state == DeliveryState.PENDING)
    with database.write() as connection:
        found = connection.execute(update(webhook).where(webhook.c.id == id_, webhook.c.disabled_at.is_(None)).values(disabled_at=now))
        connection.execute(update(webhook_delivery).where(waiting).values(state=DeliveryState.FAILED, error="disabled"))
        return found.rowcount > 0


def add_deliveries(database: Database, rows: Sequence[DeliveryRow]) -> None:
    """Write down what there is to tell; what was written down before stays as it is."""
    if rows:
        with database.write() as connection:
            connection.execute(insert(webhook_delivery).prefix_with("OR IGNORE"), [row._asdict() for row in rows])


def due_deliveries(
    database: Database, now: int, limit: int, without: Collection[str] = (), without_webhooks: Collection[str] = ()
) -> list[tuple[DeliveryRow, WebhookRow]]:
    """What is to be told now, the longest due first, and to whom; without these deliveries, and all those of these webhooks."""
    c = webhook_delivery.c
    due = (c.state == DeliveryState.PENDING) & (c.next_at <= now) & c.id.not_in(without) & c.webhook.not_in(without_webhooks)
    wanted = select(*c, *webhook.c).join(webhook).where(due, webhook.c.disabled_at.is_(None)).order_by(c.next_at).limit(limit)
    width = len(DeliveryRow._fields)
    with database.read() as connection:
        return [(DeliveryRow(*row[:width]), WebhookRow(*row[width:])) for row in connection.execute(wanted)]


def settle_delivery(database: Database, row: DeliveryRow) -> None:
    """Write down what an attempt came to; one that was given up meanwhile stays so."""
    c = webhook_delivery.c
    changed = {name: getattr(row, name) for name in ("state", "attempts", "next_at", "status", "error", "delivered_at")}
    with database.write() as connection:
        connection.execute(update(webhook_delivery).where(c.id == row.id, c.state == DeliveryState.PENDING).values(changed))


def send_again(database: Database, id_: str, now: int) -> bool:
    """Tell it once more, whatever became of it; False where there is no such delivery, or its webhook is told nothing more."""
    again = {"state": DeliveryState.PENDING, "next_at": now, "attempts": 0}
    told = select(webhook.c.id).where(webhook.c.disabled_at.is_(None))
    place = (webhook_delivery.c.id == id_) & webhook_delivery.c.webhook.in_(told)
    with database.write() as connection:
        return connection.execute(update(webhook_delivery).where(place).values(again)).rowcount > 0


def deliveries_of(database: Database, account: AccountId, limit: int) -> list[tuple[DeliveryRow, str]]:
    """The newest deliveries of an account's webhooks, and their addresses."""
    wanted = select(*webhook_delivery.c, webhook.c.url).join(webhook).where(webhook.c.account == account)
    with database.read() as connection:
        rows = connection.execute(wanted.order_by(webhook_delivery.c.made_at.desc(), webhook_delivery.c.id).limit(limit))
        return [(DeliveryRow(*row[:-1]), row[-1]) for row in rows]


def prune_deliveries(database: Database, before: int) -> bool:
    """Forget some of what is older than that and waits no more. Whether there may be more."""
    c = webhook_delivery.c
    with database.write() as connection:
        found = connection.execute(select(webhook.c.id, webhook.c.disabled_at)).all()
        more = False
        for id_, disabled_at in found:  # each has its place in the index, and the bodies between are not read
            ended = c.state != DeliveryState.PENDING if disabled_at is None else true()
            old = select(c.id).where(c.webhook == id_, c.made_at < before, ended).limit(AT_ONCE)
            gone = connection.execute(delete(webhook_delivery).where(c.id.in_(old))).rowcount
            more = more or gone == AT_ONCE
    return more
