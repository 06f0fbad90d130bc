"""Keeps rows where they are while somebody points at the list, so that no other row slides under the mouse."""

from collections.abc import Sequence

from msgspec import Struct

from app.core.views import InboxRow
from app.protocol.ids import ConversationId


class GoneRow(Struct, frozen=True):
    """The place of a conversation that left the folder; it holds nothing of it."""

    id: ConversationId


ListRow = InboxRow | GoneRow


def held(shown: Sequence[ListRow], wanted: Sequence[InboxRow]) -> tuple[ListRow, ...]:
    """The wanted rows in the order that is shown: what left keeps an empty place, what is new comes last."""
    by_id = {row.id: row for row in wanted}
    kept: list[ListRow] = [by_id.pop(row.id, GoneRow(row.id)) for row in shown]
    return (*kept, *(row for row in wanted if row.id in by_id))
