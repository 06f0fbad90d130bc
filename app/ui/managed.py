"""What is said of settings that the organization has set: those that cannot be changed, and those that are only begun with."""

from PySide6.QtCore import QCoreApplication

from app.core.preferences.chosen import ChosenPreferences


def said(preferences: ChosenPreferences, *names: str) -> str:
    """What there is to know of these preferences, and where it was set; empty: nothing."""
    if any(map(preferences.locked, names)):
        words = QCoreApplication.translate("Preferences", "Set by your organization, and cannot be changed here: {source}")
    elif any(map(preferences.preset, names)):
        words = QCoreApplication.translate("Preferences", "Preset by your organization; you can change it: {source}")
    else:
        words = ""
    return words.format(source=preferences.policy.source)
