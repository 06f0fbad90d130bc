"""How a message stands among its neighbours: under a day's heading, as the first or last of what one author said in one go."""

from dataclasses import dataclass

from app.core.views import Delivery, MessageRow
from app.protocol.records import AuthorKind, MessageKind
from app.ui import times

_ONE_GO_MS = 5 * 60_000


@dataclass(frozen=True, slots=True)
class Shape:
    """`day`: a heading stands above. `first`, `last`: the group of messages begins, ends here. `out`: on our side of the conversation."""

    day: bool
    first: bool
    last: bool
    out: bool


def shape(before: MessageRow | None, row: MessageRow, after: MessageRow | None) -> Shape:
    """The shape of a row between its neighbours."""
    return Shape(
        day=before is None or times.date_of(before.at) != times.date_of(row.at),
        first=before is None or not _together(before, row),
        last=after is None or not _together(row, after),
        out=row.author_kind in (AuthorKind.AGENT, AuthorKind.BOT),
    )


def _together(one: MessageRow, other: MessageRow) -> bool:
    """Whether two neighbours were said in one go."""
    return (
        one.kind is other.kind is MessageKind.TEXT
        and (one.author_kind, one.author_name) == (other.author_kind, other.author_name)
        and one.delivery is other.delivery is not Delivery.FAILED
        and other.at - one.at < _ONE_GO_MS
        and times.date_of(one.at) == times.date_of(other.at)
    )
