"""What whoever manages the machine has set: presets, which a person may change, and locks, which nobody here can."""

from typing import Any

import msgspec
from msgspec import Struct

from app.core.preferences.values import Preferences

NAMES = frozenset(Preferences.__struct_fields__)
SECTIONS = ("preset", "locked")


class Policy(Struct, frozen=True):
    """`source`: where it stands, to be shown; empty where there is none. `wrong`: entries that could not be used, "section.name".

    `refused`: why nothing of it is used: "writable" (others than the machine's administrator may change it), "too_large", "unreadable";
    empty otherwise.
    """

    preset: dict[str, Any] = {}
    locked: dict[str, Any] = {}
    source: str = ""
    wrong: tuple[str, ...] = ()
    refused: str = ""


NONE = Policy()


def read_policy(found: object, source: str) -> Policy:
    """The policy in what a file, registry or property list held. Whatever is not understood is left out, and named in `wrong`."""
    if not isinstance(found, dict):
        return Policy(source=source, refused="unreadable")
    wrong = [str(name) for name in found if name not in SECTIONS]
    sections = {section: _usable(found.get(section, {}), section, wrong) for section in SECTIONS}
    return Policy(sections["preset"], sections["locked"], source, tuple(sorted(wrong)))


def _usable(entries: object, section: str, wrong: list[str]) -> dict[str, Any]:
    if not isinstance(entries, dict):
        wrong.append(section)
        return {}
    fitting = {}
    for name, value in entries.items():
        try:
            fitting[name] = getattr(convert({str(name): value}), name)
        except (AttributeError, msgspec.ValidationError):
            wrong.append(f"{section}.{name}")
    return fitting


def is_usable(name: str, value: object) -> bool:
    """Whether a preference may have this value; nothing is said of names that this version does not know."""
    try:
        convert({name: value})
    except msgspec.ValidationError:
        return False
    return True


def convert(values: dict[str, Any]) -> Preferences:
    """Preferences from plain values. Raises msgspec.ValidationError."""
    return msgspec.convert(values, Preferences)
