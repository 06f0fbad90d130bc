"""The company's settings while somebody changes them: what is changed, and what becomes of it when somebody else has saved meanwhile."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from app.protocol.company import Company, CompanySettings

NESTED = ("notifications", "files")
"""Settings that have fields of their own, which count one by one: "files.agents"."""


class Followed(Struct, frozen=True):
    """What came of another's changes. `both`: fields that both changed, and not to the same; they stay as they are here."""

    edited: "Edited"
    both: tuple[str, ...]


class Edited(Struct, frozen=True):
    """`base`: as the server had them when the changes began. `now`: as they are to be."""

    base: Company
    now: CompanySettings

    @property
    def changed(self) -> tuple[str, ...]:
        """The fields that are another than on the server, in their order."""
        return differing(self.base.settings, self.now)

    def done(self, values: Mapping[str, Any]) -> "Edited":
        """With other values, by the names of the fields."""
        return Edited(self.base, with_values(self.now, values))

    def followed(self, theirs: Company) -> Followed:
        """With what the server has now as the base: fields changed here stay, all else becomes theirs."""
        mine = self.changed
        moved = set(differing(self.base.settings, theirs.settings))
        still = set(differing(theirs.settings, self.now))
        now = taken(theirs.settings, self.now, mine)
        return Followed(Edited(theirs, now), tuple(name for name in mine if name in moved and name in still))


def opened(company: Company) -> Edited:
    """Nothing is changed yet."""
    return Edited(company, company.settings)


def differing(one: CompanySettings, other: CompanySettings) -> tuple[str, ...]:
    """The fields in which they differ."""
    before, after = values(one), values(other)
    return tuple(name for name in before if before[name] != after[name])


def values(settings: CompanySettings) -> dict[str, Any]:
    """Each field's value, by name; those of nested settings by both names."""
    flat = {name: getattr(settings, name) for name in settings.__struct_fields__ if name not in NESTED}
    for group in NESTED:
        inner = getattr(settings, group)
        flat |= {f"{group}.{name}": getattr(inner, name) for name in inner.__struct_fields__}
    return flat


def taken(into: CompanySettings, out_of: CompanySettings, names: tuple[str, ...]) -> CompanySettings:
    """The one settings, with these fields of the other."""
    wanted = values(out_of)
    return with_values(into, {name: wanted[name] for name in names})


def with_values(settings: CompanySettings, values: Mapping[str, Any]) -> CompanySettings:
    """The settings with other values, by the names of the fields."""
    for name, value in values.items():
        group, _, inner = name.partition(".")
        settings = replace(settings, **{group: replace(getattr(settings, group), **{inner: value}) if inner else value})
    return settings


def unfit(settings: CompanySettings) -> tuple[str, ...]:
    """The fields that must be put right before the server would take them."""
    return () if settings.name.strip() else ("name",)
