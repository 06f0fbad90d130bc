"""One window per data folder, and what a link may ask of it: to show a conversation or something in the CRM, nothing else."""

import re
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLockFile

from app.protocol.ids import is_id

SCHEME = "livechat"
CONVERSATION = "conversation"
_LINK = re.compile(rf"{SCHEME}://({CONVERSATION}|lead|deal|activity|person|organization)/([0-9a-f-]{{36}})/?")


class Target(NamedTuple):
    """What a link names. `kind`: CONVERSATION, or a kind of thing that a CRM holds."""

    kind: str
    id: str

    @property
    def is_of_crm(self) -> bool:
        """Whether it is something in the CRM."""
        return self.kind != CONVERSATION


def target(link: str) -> Target | None:
    """What a link names; None for anything that is not exactly such a link."""
    matched = _LINK.fullmatch(link)
    return Target(matched[1], matched[2]) if matched and is_id(matched[2]) else None


def lock(folder: Path) -> QLockFile | None:
    """The right to be this folder's only window, for as long as the lock is kept; None when somebody else has it."""
    made = QLockFile(str(folder / "livechat-desk.lock"))
    made.setStaleLockTime(0)
    return made if made.tryLock(0) else None
