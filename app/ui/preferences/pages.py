"""The pages of the window, in their order."""

from PySide6.QtWidgets import QWidget

from app.ui.desk import Desk
from app.ui.preferences.general import GeneralPage
from app.ui.preferences.keys import KeysPage
from app.ui.preferences.notifications import NotificationsPage
from app.ui.preferences.page import Page

_KINDS: tuple[type[Page], ...] = (GeneralPage, NotificationsPage, KeysPage)


def pages(desk: Desk, parent: QWidget) -> tuple[Page, ...]:
    """All of them, made."""
    return tuple(kind(desk, parent) for kind in _KINDS)
