"""From a pending row to the order that a CRM is given."""

from server_stub.crm.port import Order, OrderNote, Owner
from server_stub.db.crm.pending import PendingRow


def order_of(row: PendingRow) -> Order:
    """What is ordered, with the fields and notes of the moment when it was made."""
    notes = tuple(OrderNote(note.id, note.text, note.by.name, note.at) for note in row.body.notes)
    return Order(
        account=row.account,
        conversation=row.conversation,
        item=row.id,
        kind=row.kind,
        title=row.title,
        at=row.at,
        owner=None if row.owner is None else Owner(row.owner, row.owner_name, row.owner_email),
        fields={name: value for name, value in row.body.fields.items() if value},
        notes=notes,
    )
