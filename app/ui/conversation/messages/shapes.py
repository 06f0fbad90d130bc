"""How a message stands among its neighbours: under a day's heading, below what was read, as the first or last of one go of an author's."""

from dataclasses import dataclass

from app.core.views import Delivery, MessageRow
from app.protocol.records import AuthorKind, MessageKind
from app.ui import times

_ONE_GO_MS = 5 * 60_000


@dataclass(frozen=True, slots=True)
class Shape:
    """`day`: a heading stands above. `first`, `last`: the group of messages begins, ends here. `out`: on our side of the conversation.

    `new`: the line that says that messages are new from here on stands above, below the heading if there is one.
    """

    day: bool
    first: bool
    last: bool
    out: bool
    new: bool = False


def shape(before: MessageRow | None, row: MessageRow, after: MessageRow | None, first_new: int | None = None) -> Shape:
    """The shape of a row between its neighbours. `first_new`: the number of the first new message."""
    new = before is not None and first_new is not None and row.number == first_new
    ends = after is not None and first_new is not None and after.number == first_new
    return Shape(
        day=before is None or times.date_of(before.at) != times.date_of(row.at),
        first=new or before is None or not _together(before, row),
        last=ends or after is None or not _together(row, after),
        out=row.author_kind in (AuthorKind.AGENT, AuthorKind.BOT),
        new=new,
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
