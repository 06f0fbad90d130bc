"""What was changed in the company's settings and not saved yet: kept on this machine until it is saved or given up."""

import msgspec
from msgspec.structs import replace

from app.core.company.editing import Edited
from app.core.settings import Settings

_NAME = "company-draft"

_decode = msgspec.json.Decoder(Edited).decode
_encode = msgspec.json.Encoder().encode


class CompanyDraft:
    """Signing out forgets it, as it does all that was typed. Each raises StoreError."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def find(self) -> Edited | None:
        """What is kept."""
        kept = self._settings.get(_NAME)
        try:
            return _decode(kept) if kept else None
        except msgspec.DecodeError:  # of a version with other settings
            return None

    def keep(self, edited: Edited) -> None:
        """Keep this, instead of what was kept before. A company without a name is none: the one it has stays."""
        now = edited.now if edited.now.name.strip() else replace(edited.now, name=edited.base.settings.name)
        self._settings.put(_NAME, _encode(replace(edited, now=now)).decode())

    def drop(self) -> None:
        """It was saved, or given up."""
        if self._settings.get(_NAME):
            self._settings.put(_NAME, "")
