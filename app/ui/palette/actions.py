"""The actions that the palette offers: those of the register, and what can be chosen of language and colours."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.core.preferences.values import Appearance
from app.ui.actions import register
from app.ui.actions.acts import acts
from app.ui.actions.register import Group
from app.ui.palette.entry import Entry
from app.ui.playbooks.look import AUTONYMS
from app.ui.window import MainWindow

_ICONS = {Group.GO: "jump", Group.CHAT: "message", Group.OPEN: "open", Group.SELF: "lead"}
_OWN_ICONS = {
    "unassigned": "unassigned",
    "mine": "mine",
    "closed": "closed",
    "write": "edit",
    "close": "closed",
    "attach": "attach",
    "details": "details",
    "write_details": "edit",
    "lead": "lead",
    "deal": "deal",
    "leads": "lead",
    "chatbot": "chatbot",
    "company": "organization",
    "overview": "keyboard",
    "help": "question",
    "connection": "link",
    "online": "switch",
    "redial": "restart",
    "sign_out": "sign_out",
    "quit": "power",
}


def actions(window: MainWindow) -> Iterator[Entry]:
    """All that make sense now; those that must wait for something say for what."""
    yield from _registered(window)
    yield from _pages(window)
    yield from _languages(window)
    yield from _appearances(window)


def _registered(window: MainWindow) -> Iterator[Entry]:
    words, keys, able = register.words(), register.keys(window.desk.client.preferences.now.shortcuts), acts(window)
    for action in sorted(register.ACTIONS, key=lambda one: one.group is not Group.CHAT):  # what one is at comes first
        act = able[action.name]
        why_not = act.why_not()
        if why_not is None or action.name == "palette":
            continue
        yield Entry(
            key=action.name,
            said=act.said() if act.said is not None else words[action.name],
            kind=register.group(action.group),
            act=act.do,
            icon=_OWN_ICONS.get(action.name, _ICONS[action.group]),
            keys=register.shown(keys[action.name]),
            why_not=why_not,
        )


def _pages(window: MainWindow) -> Iterator[Entry]:
    kind = QCoreApplication.translate("PreferencesWindow", "Preferences")
    titles = {
        "general": QCoreApplication.translate("GeneralPage", "General"),
        "notifications": QCoreApplication.translate("NotificationsPage", "Notifications"),
        "sounds": QCoreApplication.translate("SoundsPage", "Sounds"),
        "alert_check": QCoreApplication.translate("AlertCheckPage", "Alert check"),
        "shortcuts": QCoreApplication.translate("KeysPage", "Shortcuts"),
        "connection": QCoreApplication.translate("ConnectionPage", "Connection"),
        "account": QCoreApplication.translate("AccountPage", "Account"),
        "about": QCoreApplication.translate("AboutPage", "About"),
    }
    for name, title in titles.items():
        yield Entry(f"page_{name}", _chosen(kind, title), kind, partial(window.page.emit, name), icon="open")


def _languages(window: MainWindow) -> Iterator[Entry]:
    kind = QCoreApplication.translate("Palette", "Language")
    for code, name in AUTONYMS.items():
        yield _preference(window, "language", code, name, kind)


def _appearances(window: MainWindow) -> Iterator[Entry]:
    kind = QCoreApplication.translate("Palette", "Appearance")
    looks = {
        Appearance.SYSTEM: QCoreApplication.translate("GeneralPage", "As this computer"),
        Appearance.LIGHT: QCoreApplication.translate("GeneralPage", "Light"),
        Appearance.DARK: QCoreApplication.translate("GeneralPage", "Dark"),
    }
    for look, name in looks.items():
        yield _preference(window, "appearance", look, name, kind)


def _preference(window: MainWindow, name: str, value: str, said: str, kind: str) -> Entry:
    """A choice of a preference, by its value; the picture has the preference's name."""
    preferences = window.desk.client.preferences
    locked = QCoreApplication.translate("Palette", "Set by your organization") if preferences.locked(name) else ""
    choose: Callable[[], object] = partial(preferences.choose, **{name: value})
    return Entry(f"{name}_{value}", _chosen(kind, said), kind, lambda: window.desk.attempt(choose), icon=name, why_not=locked)


def _chosen(kind: str, choice: str) -> str:
    """Which one of a kind, as the language writes it."""
    return QCoreApplication.translate("Palette", "{kind}: {choice}").format(kind=kind, choice=choice)
