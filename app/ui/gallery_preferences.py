"""The scenes of the gallery that are about the window "Preferences"."""

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from app.core.changes import Changes
from app.core.diagnosis.findings import ChainLink, Finding, Standing
from app.core.installation import Shipped
from app.core.preferences.policy import NONE, read_policy
from app.ui.desk import Desk
from app.ui.gallery_stage import staged
from app.ui.preferences.about import AboutPage
from app.ui.preferences.account import AccountPage
from app.ui.preferences.alert_check import AlertCheckPage
from app.ui.preferences.connection import ConnectionPage
from app.ui.preferences.keys import KeysPage
from app.ui.preferences.notifications import NotificationsPage
from app.ui.preferences.sounds import SoundsPage
from app.ui.preferences.window import PreferencesWindow
from app.ui.sample import ANNA

_POLICY = "/etc/livechat-desk/policy.json"
_FOUND = (
    Finding(ChainLink.SERVER, Standing.HOLDS, "answers", "https://chat.example.com"),
    Finding(ChainLink.SIGN_IN, Standing.HOLDS, "in_use", ANNA.email),
    Finding(ChainLink.SOCKET, Standing.HOLDS, "opened"),
    Finding(ChainLink.PERMISSION, Standing.WEAK, "quiet"),
    Finding(ChainLink.NOTIFICATIONS, Standing.FAILS, "not_shown", "dunst"),
    Finding(ChainLink.SOUND, Standing.WEAK, "no_device"),
    Finding(ChainLink.TRAY, Standing.WEAK, "none"),
)


class SampleInstallation:
    """Made up, as all else in the gallery."""

    version = "1.0.0"
    language = ""
    logs = Path("/home/anna/.local/share/livechat-desk")

    def shipped(self) -> tuple[Shipped, ...]:
        """A few."""
        return (
            Shipped("msgspec", "0.22.0", "BSD-3-Clause", "Redistribution and use in source and binary forms are permitted."),
            Shipped("PySide6_Essentials", "6.11.3", "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"),
            Shipped("Python", "3.11.7", "PSF-2.0"),
        )

    def bundle(self, file: Path, parts: Mapping[str, Any], hidden: Collection[str]) -> None:
        """Nothing is written."""


def general(_desk: Desk, _window: PreferencesWindow) -> None:
    """The first page, as it is delivered."""


def managed(desk: Desk, _window: PreferencesWindow) -> None:
    """The organization has set some of it, and something that is not understood."""
    found = {"locked": {"language": "", "away_when_locked": True, "colour": "red"}, "preset": {"appearance": "light"}}
    desk.client.preferences.manage(read_policy(found, _POLICY))


def notifications(desk: Desk, window: PreferencesWindow) -> None:
    """One's own choice, and a quiet time."""
    window.show_page(NotificationsPage)
    desk.client.preferences.choose(alert_assigned=False, quiet=True, repeat_alerts_s=120)


def sounds(desk: Desk, window: PreferencesWindow) -> None:
    """One is off, and it rings on."""
    desk.client.preferences.choose(sound_assigned=False, ring_until_taken=True)  # before it is seen: switches move
    window.show_page(SoundsPage)


def alert_check(_desk: Desk, window: PreferencesWindow) -> None:
    """What was found where not all of it holds."""
    window.show_page(AlertCheckPage)
    page = window.page
    if isinstance(page, AlertCheckPage):
        page.findings = list(_FOUND)
        page.outdate()  # it is made anew, with these


def keys(desk: Desk, window: PreferencesWindow) -> None:
    """Keys of one's own, and some that are taken."""
    window.show_page(KeysPage)
    desk.client.preferences.choose(shortcuts={"closed": "Ctrl+Alt+Shift+K"})
    page = window.page
    if isinstance(page, KeysPage):
        page.give("mine", "Ctrl+Q")
        page.give("unassigned", "A")


def connection(desk: Desk, window: PreferencesWindow) -> None:
    """Where the server is."""
    _signed_in(desk)
    window.show_page(ConnectionPage)


def managed_connection(desk: Desk, window: PreferencesWindow) -> None:
    """The organization has set which proxy is used."""
    _signed_in(desk)
    found = {"locked": {"proxy": "manual", "proxy_address": "proxy.shop.example:3128"}}
    desk.client.preferences.manage(read_policy(found, _POLICY))
    window.show_page(ConnectionPage)


def account(desk: Desk, window: PreferencesWindow) -> None:
    """Who is signed in."""
    _signed_in(desk)
    window.show_page(AccountPage)


def about(_desk: Desk, window: PreferencesWindow) -> None:
    """What it is made of, with one licence open."""
    window.show_page(AboutPage)
    page = window.page
    if isinstance(page, AboutPage):
        page.licences.list.setCurrentRow(0)


def found(_desk: Desk, window: PreferencesWindow) -> None:
    """Something is searched for that several pages have."""
    window.contents.search.setText("e")


def nothing(_desk: Desk, window: PreferencesWindow) -> None:
    """Nothing is called so."""
    window.contents.search.setText("zebra")


def _signed_in(desk: Desk) -> None:
    desk.client.store.settings.put("server", "https://chat.example.com")
    desk.client.changes.publish(Changes(me=True))


SIZES = ((860, 620), (640, 480))
PreferencesScene = Callable[[Desk, PreferencesWindow], None]
SCENES: dict[str, PreferencesScene] = {
    f"preferences-{scene.__name__}": scene
    for scene in (
        general,
        managed,
        notifications,
        sounds,
        alert_check,
        keys,
        connection,
        managed_connection,
        account,
        about,
        found,
        nothing,
    )
}


def pictures(desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Every scene, in both sizes."""
    for name, scene in SCENES.items():
        for size in SIZES:
            with preferences_stage(scene, desk, size) as window:
                yield f"{name}-{size[0]}", window


@contextmanager
def preferences_stage(scene: PreferencesScene, desk: Desk, size: tuple[int, int]) -> Iterator[PreferencesWindow]:
    """The window in a scene; what was chosen for it is forgotten again."""
    window = PreferencesWindow(desk, SampleInstallation())
    with staged(window, lambda shown: scene(desk, shown), size):
        try:
            yield window
        finally:
            desk.client.preferences.manage(NONE)
            desk.client.preferences.forget(*desk.client.preferences.now.__struct_fields__)
