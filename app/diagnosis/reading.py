"""What the check of alerts reads of a run's folder: all of it where nobody else has it open, little of it where a program runs."""

import platform
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QLockFile

from app.core.changes import ChangeFeed
from app.core.client import local_clock, open_client
from app.core.diagnosis.findings import ChosenSeen
from app.core.errors import StoreError
from app.core.glance import Glance
from app.core.preferences.chosen import ChosenPreferences
from app.core.proxies import Proxies
from app.core.settings import Settings
from app.desktop.paths import Paths
from app.desktop.proxies import DesktopProxies
from app.desktop.secrets import KeyringSecrets
from app.diagnosis.chain import SignedIn
from app.diagnosis.chosen import chosen_by
from app.diagnosis.signed_in import ElsewhereSignIn, NoSignIn, OwnSignIn
from app.net.api import HttpApi
from app.net.way import Ways
from app.ui import language, single_instance
from app.ui.system_proxy import system_proxy


class Found(Struct, frozen=True):
    """`server`: its address, `language`: that of the window; each may be empty. `starts`: it is to start by itself.

    `chosen`: None where nobody is in.
    """

    server: str
    ways: Ways
    signed_in: SignedIn
    language: str = ""
    starts: bool = False
    chosen: ChosenSeen | None = None


@contextmanager
def read_folder(paths: Paths) -> Iterator[Found]:
    """What the folder says; one that is not there is not made."""
    if not paths.store.is_file():
        yield Found("", Ways(), NoSignIn())
        return
    lock = single_instance.lock(paths.folder)
    try:
        with _opened(paths.store, lock) as found:
            yield found
    finally:
        if lock is not None:
            lock.unlock()


@contextmanager
def _opened(store: Path, lock: QLockFile | None) -> Iterator[Found]:
    try:
        found, close = _alone(store, lock) if lock is not None else _beside(store)
    except StoreError as error:
        yield Found("", Ways(), NoSignIn(error.code))
        return
    try:
        yield found
    finally:
        close()


def _alone(store: Path, lock: QLockFile) -> tuple[Found, Callable[[], None]]:
    """Nobody else has it open, and nobody can until the sign-in is renewed: a start meanwhile shall not be turned away for long."""
    client = open_client(store)
    secrets, account = KeyringSecrets(), client.account
    client.proxies.connect(DesktopProxies(system_proxy), secrets)
    ways = Ways(client.proxies)
    account.connect(lambda server: HttpApi(server, platform.node(), ways), secrets)
    return Found(account.server, ways, OwnSignIn(account, lock.unlock), *_chosen(client.store.settings, client.preferences)), client.close


def _beside(store: Path) -> tuple[Found, Callable[[], None]]:
    """A program is running on it."""
    glance, secrets, feed = Glance(store), KeyringSecrets(), ChangeFeed()
    settings = Settings(glance)
    preferences = ChosenPreferences(settings, feed)
    proxies = Proxies(preferences, settings, feed)
    proxies.connect(DesktopProxies(system_proxy), secrets)
    return Found(settings.get("server"), Ways(proxies), ElsewhereSignIn(settings, secrets), *_chosen(settings, preferences)), glance.close


def _chosen(settings: Settings, preferences: ChosenPreferences) -> tuple[str, bool, ChosenSeen | None]:
    """The language of the window, the person's, else the company's (empty: the system's), whether the program starts by itself, and
    what else they chose.
    """
    me, chosen = settings.me(), preferences.now
    code = chosen.language or (me.account.language if me is not None else "")
    return code if code in language.LANGUAGES else "", chosen.autostart, chosen_by(me, chosen, local_clock())
