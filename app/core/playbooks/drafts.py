"""What was changed in a playbook and not saved yet: kept on this machine, over restarts and crashes, until it is saved or given up."""

from typing import Any

import msgspec
from msgspec import Struct

from app.core.playbooks.definition import Definition
from app.core.settings import Settings

_PREFIX = "playbook-draft-"


class Draft(Struct, frozen=True, kw_only=True):
    """`version`: the one that was edited."""

    version: int
    name: str
    definition: dict[str, Any]


_decode = msgspec.json.Decoder(Draft).decode
_encode = msgspec.json.Encoder().encode


class Drafts:
    """By playbook. Signing out forgets them, as it does all that was typed. Each raises StoreError."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def find(self, playbook: str) -> Draft | None:
        """What is kept of a playbook."""
        kept = self._settings.get(_PREFIX + playbook)
        try:
            return _decode(kept) if kept else None
        except msgspec.DecodeError:  # of a version with other drafts
            return None

    def keep(self, playbook: str, version: int, name: str, definition: Definition) -> None:
        """Keep this, instead of what was kept before."""
        draft = Draft(version=version, name=name, definition=dict(definition))
        self._settings.put(_PREFIX + playbook, _encode(draft).decode())

    def drop(self, playbook: str) -> None:
        """It was saved, or given up."""
        if self._settings.get(_PREFIX + playbook):
            self._settings.put(_PREFIX + playbook, "")
