"""What stands above the first message of the list: whether there are earlier ones, and whether they can be had."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication


class Older(StrEnum):
    """What is known of messages before the first loaded one."""

    NONE = "none"
    MORE = "more"
    LOADING = "loading"
    FAILED = "failed"


def words(older: Older) -> str:
    """What to say of it; empty where there is nothing to say."""
    return {
        Older.NONE: "",
        Older.MORE: "",
        Older.LOADING: QCoreApplication.translate("MessageView", "Loading earlier messages…"),
        Older.FAILED: QCoreApplication.translate("MessageView", "Earlier messages could not be loaded. Scroll up to try again."),
    }[older]
