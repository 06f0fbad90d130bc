"""Canned replies that were changed and not saved yet: kept on this machine until they are saved or given up."""

import msgspec
from msgspec import Struct

from app.core.replies.editing import EditedReplies
from app.core.settings import Settings
from app.protocol.company import CannedReplies, CannedReply

_NAME = "replies-draft"


class _Typed(Struct, frozen=True):
    """A reply that need not be fit to be saved yet."""

    id: str
    shortcut: str
    text: str


class _Kept(Struct, frozen=True):
    base: CannedReplies
    now: tuple[_Typed, ...]


_decode = msgspec.json.Decoder(_Kept).decode
_encode = msgspec.json.Encoder().encode


class RepliesDraft:
    """Signing out forgets it, as it does all that was typed. Each raises StoreError."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def find(self) -> EditedReplies | None:
        """What is kept."""
        kept = self._settings.get(_NAME)
        try:
            found = _decode(kept) if kept else None
        except msgspec.DecodeError:  # of a version with other replies
            return None
        if found is None:
            return None
        return EditedReplies(found.base, tuple(CannedReply(id=one.id, shortcut=one.shortcut, text=one.text) for one in found.now))

    def keep(self, edited: EditedReplies) -> None:
        """Keep this, instead of what was kept before."""
        now = tuple(_Typed(one.id, one.shortcut, one.text) for one in edited.now)
        self._settings.put(_NAME, _encode(_Kept(edited.base, now)).decode())

    def drop(self) -> None:
        """They were saved, or given up."""
        if self._settings.get(_NAME):
            self._settings.put(_NAME, "")
