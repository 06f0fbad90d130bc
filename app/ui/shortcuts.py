"""The keyboard's ways through the main window: as delivered, or as the person has chosen."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeySequence, QShortcut

from app.core.changes import Changes
from app.core.views import Folder
from app.ui.window import MainWindow

DELIVERED = {
    "unassigned": "Ctrl+1",
    "mine": "Ctrl+2",
    "closed": "Ctrl+3",
    "leads": "Ctrl+4",
    "chatbot": "Ctrl+5",
    "company": "Ctrl+6",
    "preferences": "Ctrl+,",
    "previous": "Alt+Up",
    "next": "Alt+Down",
    "list": "Ctrl+L",
    "write": "Ctrl+M",
    "details": "Ctrl+I",
    "write_details": "Ctrl+Shift+I",
    "quit": "Ctrl+Q",
}
"""The keys of each action, in portable text. The names are those of Preferences.shortcuts."""


def keys(chosen: Mapping[str, str]) -> dict[str, str]:
    """The keys of each action in force; empty: none."""
    return {name: chosen.get(name, delivered) for name, delivered in DELIVERED.items()}


def words() -> dict[str, str]:
    """What each action does."""
    return {
        "unassigned": QCoreApplication.translate("Shortcuts", "Go to Unassigned"),
        "mine": QCoreApplication.translate("Shortcuts", "Go to My conversations"),
        "closed": QCoreApplication.translate("Shortcuts", "Go to Closed conversations"),
        "leads": QCoreApplication.translate("Shortcuts", "Open Leads and deals"),
        "chatbot": QCoreApplication.translate("Shortcuts", "Open Chatbot"),
        "company": QCoreApplication.translate("Shortcuts", "Open Company settings"),
        "preferences": QCoreApplication.translate("Shortcuts", "Open Preferences"),
        "previous": QCoreApplication.translate("Shortcuts", "Previous conversation"),
        "next": QCoreApplication.translate("Shortcuts", "Next conversation"),
        "list": QCoreApplication.translate("Shortcuts", "Go to the list of conversations"),
        "write": QCoreApplication.translate("Shortcuts", "Write a message"),
        "details": QCoreApplication.translate("Shortcuts", "Show or hide the details"),
        "write_details": QCoreApplication.translate("Shortcuts", "Write in the details"),
        "quit": QCoreApplication.translate("Shortcuts", "Quit"),
    }


class Shortcuts(QObject):
    """One shortcut an action; they follow what is chosen. `release` before the window goes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = window.desk.client.preferences
        self._made = {name: QShortcut(window) for name in DELIVERED}
        for name, act in _acts(window).items():
            self._made[name].activated.connect(act)
        self._follow()
        self.release = window.desk.client.changes.subscribe(self._changed)

    def _changed(self, changes: Changes) -> None:
        if changes.preferences and keys(self._preferences.now.shortcuts) != self._keys:
            self._follow()
            QCoreApplication.postEvent(self._window, QEvent(QEvent.Type.LanguageChange))  # tips name the keys

    def _follow(self) -> None:
        self._keys = keys(self._preferences.now.shortcuts)
        for name, chosen in self._keys.items():
            self._made[name].setKey(QKeySequence.fromString(chosen, QKeySequence.SequenceFormat.PortableText))


def install(window: MainWindow) -> Shortcuts:
    """Let the keys work in this window."""
    return Shortcuts(window)


def _acts(window: MainWindow) -> dict[str, Callable[[], object]]:
    return {
        "unassigned": lambda: window.show_folder(Folder.UNASSIGNED),
        "mine": lambda: window.show_folder(Folder.MINE),
        "closed": lambda: window.show_folder(Folder.CLOSED),
        "leads": window.leads.emit,
        "chatbot": window.chatbot.emit,
        "company": window.company.emit,
        "preferences": window.preferences.emit,
        "previous": lambda: window.open_neighbour(-1),
        "next": lambda: window.open_neighbour(1),
        "list": window.focus_list,
        "write": window.conversation.chat.focus_composer,
        "details": window.columns.toggle,
        "write_details": window.columns.focus_details,
        "quit": window.leave.emit,
    }
