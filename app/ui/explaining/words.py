"""The explanations of settings in the window's language, and where Help says more of them."""

from collections.abc import Mapping
from functools import cache

import msgspec

from app.assets import explanations
from app.ui import language

_MORE = {
    "preferences.alert_": "notifications/kinds",
    "preferences.sound_": "notifications/kinds",
    "preferences.keep_alerts": "notifications/kinds",
    "preferences.repeat_alerts_s": "notifications/kinds",
    "preferences.quiet": "notifications/quiet",
    "preferences.follow_system_quiet": "notifications/quiet",
    "preferences.volume": "notifications/trouble",
    "preferences.ring_until_taken": "notifications/kinds",
    "preferences.flash": "notifications/kinds",
    "preferences.away_": "conversations/online",
    "company.notifications.": "notifications/kinds",
    "company.grace_ms": "conversations/online",
    "company.return_after_ms": "conversations/online",
    "company.currency": "collecting/panel",
    "company.region": "collecting/panel",
    "company.keep_": "conversations/close",
    "playbook.": "configuration/bot",
    "site.": "access/installed",
}
"""The place in Help, by how a setting's name begins."""


def explanation(name: str) -> str:
    """What the setting with this name is; empty: there are no words for it."""
    return _read(language.spoken()).get(name, "")


def names() -> tuple[str, ...]:
    """The names of all settings that are explained."""
    return tuple(_read(language.spoken()))


def more(name: str) -> str:
    """The place in Help that says more; empty: there is none."""
    return next((place for beginning, place in _MORE.items() if name.startswith(beginning)), "")


@cache
def _read(code: str) -> Mapping[str, str]:
    words: dict[str, str] = msgspec.json.decode(explanations(code).read_bytes(), type=dict[str, str])
    return words
