"""The pages of the window, in their order."""

from app.core.installation import Installation
from app.ui.desk import Desk
from app.ui.preferences.about import AboutPage
from app.ui.preferences.account import AccountPage
from app.ui.preferences.alert_check import AlertCheckPage
from app.ui.preferences.connection import ConnectionPage
from app.ui.preferences.general import GeneralPage
from app.ui.preferences.keys import KeysPage
from app.ui.preferences.notifications import NotificationsPage
from app.ui.preferences.page import Page
from app.ui.preferences.sounds import SoundsPage

NAMES: dict[str, type[Page]] = {
    "general": GeneralPage,
    "notifications": NotificationsPage,
    "sounds": SoundsPage,
    "alert_check": AlertCheckPage,
    "shortcuts": KeysPage,
    "connection": ConnectionPage,
    "account": AccountPage,
    "about": AboutPage,
}
"""What leads to each page calls it so."""


def pages(desk: Desk, installation: Installation) -> tuple[Page, ...]:
    """All of them, made."""
    return (
        GeneralPage(desk, installation),
        NotificationsPage(desk),
        SoundsPage(desk),
        AlertCheckPage(desk),
        KeysPage(desk),
        ConnectionPage(desk),
        AccountPage(desk),
        AboutPage(desk, installation),
    )
