"""How it stands with the canned replies that are being changed: loaded, saved, what somebody else changed, and what can come back."""

from msgspec import Struct

from app.core.errors import AppError
from app.protocol.company import CannedReply


class RepliesStanding(Struct, frozen=True):
    """`failure`: why they could not be loaded. `busy`: they are being saved. `said`: how it went, in words; `wrong`: not well.

    `both`: shortcuts of replies that somebody else changed, too; they stay as they are here until one saves once more.
    `erased`: the one that was deleted last, and can come back.
    """

    failure: AppError | None = None
    busy: bool = False
    said: str = ""
    wrong: bool = False
    both: tuple[str, ...] = ()
    erased: CannedReply | None = None
