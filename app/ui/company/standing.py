"""How it stands with the settings that are being changed: saved or not, what is in the way, and what is wrong."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from app.core.company.editing import values
from app.core.errors import AppError
from app.protocol.company import Company, CompanySettings


class Clash(Struct, frozen=True):
    """Somebody else saved meanwhile (`by`, empty: the server's operator). `theirs`: what both changed, as the other has it."""

    by: str
    settings: CompanySettings
    theirs: Mapping[str, Any]

    @classmethod
    def of(cls, company: Company, both: tuple[str, ...]) -> "Clash":
        """Of what the server has now, and what both changed."""
        now = values(company.settings)
        return cls(company.changed_by_name, company.settings, {name: now[name] for name in both})


class Standing(Struct, frozen=True):
    """`failure`: why they could not be loaded. `busy`: they are being saved. `refused`: the server says that one may not.

    `trouble`: why they were not saved, in words. `wrong`: what is wrong with a setting, by name. `clash`: a person must choose.
    """

    failure: AppError | None = None
    busy: bool = False
    refused: bool = False
    trouble: str = ""
    wrong: Mapping[str, str] = {}
    clash: Clash | None = None

    def without(self, names: AbstractSet[str]) -> "Standing":
        """These settings have been changed: what was said of them is said no more."""
        wrong = {name: said for name, said in self.wrong.items() if name not in names}
        theirs = {name: value for name, value in self.clash.theirs.items() if name not in names} if self.clash else {}
        clash = replace(self.clash, theirs=theirs) if self.clash and theirs else None
        return replace(self, wrong=wrong, clash=clash)
