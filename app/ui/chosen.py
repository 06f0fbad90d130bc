"""The preferences as the window's first paint needs them: without loading anything where nobody has ever set one."""

from typing import TYPE_CHECKING

from app.core.client import Client

if TYPE_CHECKING:
    from app.core.preferences.values import Preferences


def language_of(client: Client) -> str:
    """The language that was chosen, or empty."""
    chosen = _chosen(client)
    return chosen.language if chosen else ""


def scheme_of(client: Client) -> str | None:
    """ "light" or "dark" where one was chosen; None: the system's."""
    chosen = _chosen(client)
    return None if chosen is None or chosen.appearance == "system" else str(chosen.appearance)


def is_locked(client: Client, name: str) -> bool:
    """Whether a policy holds it."""
    return client.store.settings.anything_preferred() and client.preferences.locked(name)


def contrast_of(client: Client) -> bool | None:
    """Whether high contrast was chosen; None: as the system has it."""
    chosen = _chosen(client)
    return None if chosen is None or chosen.contrast == "system" else chosen.contrast == "high"


def keys_of(client: Client, name: str, delivered: str) -> str:
    """The keys in force of the action `name`, in portable text; empty: none. Keys that were chosen for another are that one's."""
    chosen = _chosen(client)
    if chosen is None:
        return delivered
    return chosen.shortcuts.get(name, "" if delivered in chosen.shortcuts.values() else delivered)


def with_keys(words: str, client: Client, name: str, delivered: str) -> str:
    """Words for a tip, with the keys that do the same: those of the action `name`, where it has any."""
    from PySide6.QtGui import QKeySequence  # noqa: PLC0415 - the first paint needs none, and the class costs as much as a module

    keys = keys_of(client, name, delivered)
    shown = QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{words} ({shown})" if shown else words


def _chosen(client: Client) -> "Preferences | None":
    return client.preferences.now if client.store.settings.anything_preferred() else None
