"""Canned replies while they are edited: what changed, what is wrong with one, and what becomes of it when another saved meanwhile."""

import re
from collections import Counter
from collections.abc import Iterable
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from app.protocol.company import MAX_REPLIES, CannedReplies, CannedReply
from app.protocol.limits import MAX_TEXT_CHARACTERS

_SHORTCUT = re.compile(r"[\w-]{1,30}")


class Fault(StrEnum):
    """Why a reply cannot be saved as it is."""

    SHORTCUT_EMPTY = "shortcut_empty"
    SHORTCUT_UNFIT = "shortcut_unfit"  # other signs than letters, digits, - and _, or more than 30
    SHORTCUT_TAKEN = "shortcut_taken"
    TEXT_EMPTY = "text_empty"
    TEXT_TOO_LONG = "text_too_long"


class Followed(Struct, frozen=True):
    """What came of another's changes. `both`: shortcuts of replies that both changed, and not to the same."""

    edited: "EditedReplies"
    both: tuple[str, ...]


class EditedReplies(Struct, frozen=True):
    """`base`: as the server had them when the changes began. `now`: as they are to be, by shortcut."""

    base: CannedReplies
    now: tuple[CannedReply, ...]

    @property
    def is_changed(self) -> bool:
        """Whether there is something to save."""
        return _by_id(self.now) != _by_id(self.base.replies)

    @property
    def wanted(self) -> CannedReplies:
        """What is to be saved."""
        return replace(self.base, replies=self.now)

    @property
    def has_room(self) -> bool:
        """Whether one more may be added."""
        return len(self.now) < MAX_REPLIES

    def find(self, id_: str) -> CannedReply | None:
        """The reply with this id."""
        return next((reply for reply in self.now if reply.id == id_), None)

    def put(self, reply: CannedReply) -> "EditedReplies":
        """With this reply, instead of the one with its id."""
        return EditedReplies(self.base, _sorted((*(one for one in self.now if one.id != reply.id), reply)))

    def without(self, id_: str) -> "EditedReplies":
        """Without this one."""
        return EditedReplies(self.base, tuple(reply for reply in self.now if reply.id != id_))

    def fault(self, reply: CannedReply) -> Fault | None:
        """What is wrong with a reply among the others."""
        shortcut = reply.shortcut.casefold()
        return _fault(reply, sum(one.id != reply.id and one.shortcut.casefold() == shortcut for one in self.now))

    def faults(self) -> tuple[CannedReply, ...]:
        """Those that cannot be saved as they are."""
        shortcuts = Counter(one.shortcut.casefold() for one in self.now)
        return tuple(reply for reply in self.now if _fault(reply, shortcuts[reply.shortcut.casefold()] - 1) is not None)

    def followed(self, theirs: CannedReplies) -> Followed:
        """With what the server has now as the base: replies changed here stay, all else becomes theirs.

        One that is deleted on one side and changed on the other stays: nothing that somebody wrote is lost.
        """
        was, mine, other = _by_id(self.base.replies), _by_id(self.now), _by_id(theirs.replies)
        merged: list[CannedReply] = []
        both: list[str] = []
        for id_ in dict.fromkeys((*other, *mine)):
            before, here, there = was.get(id_), mine.get(id_), other.get(id_)
            kept = there if here == before else here if there == before else here or there
            if here != before and there not in (before, here):
                both += [kept.shortcut] if kept is not None else []
            merged += [kept] if kept is not None else []
        return Followed(EditedReplies(theirs, _sorted(merged)), tuple(both))


def _fault(reply: CannedReply, others: int) -> Fault | None:
    """`others`: how many other replies have its shortcut."""
    if not reply.shortcut:
        return Fault.SHORTCUT_EMPTY
    if not _SHORTCUT.fullmatch(reply.shortcut):
        return Fault.SHORTCUT_UNFIT
    if others:
        return Fault.SHORTCUT_TAKEN
    if not reply.text.strip():
        return Fault.TEXT_EMPTY
    return Fault.TEXT_TOO_LONG if len(reply.text) > MAX_TEXT_CHARACTERS else None


def opened(replies: CannedReplies) -> EditedReplies:
    """Nothing is changed yet."""
    return EditedReplies(replies, _sorted(replies.replies))


def _sorted(replies: Iterable[CannedReply]) -> tuple[CannedReply, ...]:
    return tuple(sorted(replies, key=lambda reply: (reply.shortcut.casefold(), reply.id)))


def _by_id(replies: Iterable[CannedReply]) -> dict[str, CannedReply]:
    return {reply.id: reply for reply in replies}
