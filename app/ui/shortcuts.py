"""The keyboard's ways through the main window: the actions of the register by their keys, as delivered or as the person has chosen."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeySequence, QShortcut

from app.core.changes import Changes
from app.ui.actions.act import Act
from app.ui.actions.acts import acts
from app.ui.actions.register import keys
from app.ui.window import MainWindow


class Shortcuts(QObject):
    """One shortcut an action; they follow what is chosen. `release` before the window goes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = window.desk.client.preferences
        self._made: dict[str, QShortcut] = {}
        for name, act in acts(window).items():
            self._made[name] = QShortcut(window)
            self._made[name].activated.connect(lambda act=act: self._do(act))
        self._follow()
        self.release = window.desk.client.changes.subscribe(self._changed)

    def _do(self, act: Act) -> None:
        """Do it where it can be done, else what is done instead, if anything, and say why; nothing is said of what makes no sense now."""
        why = act.why_not()
        if why == "":
            act.do()
            return
        act.instead()
        if why:
            self._window.tell(why)

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
