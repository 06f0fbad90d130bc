"""What was noted of items on their way into a CRM, step by step."""

from sqlalchemy import Connection, literal, select
from sqlalchemy.dialects.sqlite import insert

from app.protocol.details import CrmItemState
from app.protocol.ids import AccountId, ConversationId, CrmItemId
from server_stub.db.database import Database
from server_stub.db.tables import crm_item, crm_progress

# Noted of an item whose progress comes from a backup; no CRM's own steps are called so.
RESTORED = "restored"


def note_restored(connection: Connection) -> None:
    """Note of everything that no CRM has confirmed that it may have been made since, unknown to this database."""
    c = crm_item.c
    unconfirmed = select(c.id, literal(RESTORED), literal(""), c.at).where(c.state != CrmItemState.SAVED)
    row = insert(crm_progress).from_select(["item", "step", "remote", "begun_at"], unconfirmed)
    connection.execute(row.on_conflict_do_nothing())


def steps_of(database: Database, conversation: ConversationId) -> list[tuple[CrmItemId, str, str]]:
    """Item, step and note of everything noted for a conversation's items, the oldest item first."""
    wanted = (
        select(crm_progress.c.item, crm_progress.c.step, crm_progress.c.remote)
        .join(crm_item, crm_item.c.id == crm_progress.c.item)
        .where(crm_item.c.conversation == conversation)
        .order_by(crm_item.c.added)
    )
    with database.read() as connection:
        return [(CrmItemId(row.item), row.step, row.remote) for row in connection.execute(wanted)]


def note_step(database: Database, item: CrmItemId, step: str, remote: str, now: int) -> None:
    """Note something of a step, in the place of what was noted before."""
    row = insert(crm_progress).values(item=item, step=step, remote=remote, begun_at=now)
    with database.write() as connection:
        connection.execute(row.on_conflict_do_update(index_elements=["item", "step"], set_={"remote": remote}))


def is_noted_elsewhere(database: Database, account: AccountId, item: CrmItemId, step: str, remote: str) -> bool:
    """Whether just this was noted of the step of another item of the account."""
    wanted = (
        select(crm_progress.c.item)
        .join(crm_item, crm_item.c.id == crm_progress.c.item)
        .where(crm_progress.c.remote == remote, crm_progress.c.step == step, crm_progress.c.item != item, crm_item.c.account == account)
    )
    with database.read() as connection:
        return connection.execute(wanted.limit(1)).first() is not None
