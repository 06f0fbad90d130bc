"""One window per data folder, and what a link may ask of it: to go to a conversation, nothing else."""

import re
from pathlib import Path

from PySide6.QtCore import QLockFile

from app.protocol.ids import ConversationId, is_id

_LINK = re.compile(r"livechat://conversation/([0-9a-f-]{36})/?")


def target(link: str) -> ConversationId | None:
    """The conversation that a link names; None for anything that is not exactly such a link."""
    matched = _LINK.fullmatch(link)
    return ConversationId(matched[1]) if matched and is_id(matched[1]) else None


def lock(folder: Path) -> QLockFile | None:
    """The right to be this folder's only window, for as long as the lock is kept; None when somebody else has it."""
    made = QLockFile(str(folder / "livechat-desk.lock"))
    made.setStaleLockTime(0)
    return made if made.tryLock(0) else None
