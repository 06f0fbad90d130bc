"""The pages of the window, in their order."""

from PySide6.QtWidgets import QWidget

from app.ui.company.absence import AbsencePage
from app.ui.company.canned.page import CannedPage
from app.ui.company.files import FilesPage
from app.ui.company.general import GeneralPage
from app.ui.company.notifications import NotificationsPage
from app.ui.company.page import Page
from app.ui.company.retention import RetentionPage
from app.ui.company.users.page import UsersPage
from app.ui.desk import Desk

_KINDS: tuple[type[Page], ...] = (GeneralPage, UsersPage, AbsencePage, NotificationsPage, CannedPage, FilesPage, RetentionPage)

NAMES = ("general", "users", "absence", "notifications", "canned", "files", "retention")
"""What leads to each page calls it so."""


def pages(desk: Desk, parent: QWidget) -> tuple[Page, ...]:
    """All of them, made."""
    return tuple(kind(desk, parent) for kind in _KINDS)
