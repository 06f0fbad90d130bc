"""The palette's keys in windows beside the main one, which comes forward with the palette."""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from app.core.changes import Changes
from app.core.client import Client
from app.ui import chosen, ways

WAY = "find"


class FindingKeys(QShortcut):
    """They follow what is chosen, and give way where the window, or the part of it with the keyboard, has the same keys for itself."""

    def __init__(self, window: QWidget, client: Client) -> None:
        super().__init__(window)
        self._window = window
        self._client = client
        self.activated.connect(lambda: ways.go(WAY))
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._give_way)
        window.destroyed.connect(client.changes.subscribe(self._changed))
        self._follow()

    def _changed(self, changes: Changes) -> None:
        if changes.preferences:
            self._follow()

    def _follow(self) -> None:
        keys = chosen.keys_of(self._client, "palette", "Ctrl+K")
        self.setKey(QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText))
        self._give_way(None, self._window.focusWidget())

    def _give_way(self, _before: QWidget | None, now: QWidget | None) -> None:
        self.setEnabled(all(other.key() != self.key() for other in self._others(now)))

    def _others(self, part: QWidget | None) -> Iterator[QShortcut]:
        """The keys of the window, and of those of its parts that hold this one."""
        while part is not None and part is not self._window:
            yield from _keys_of(part)
            part = part.parentWidget()
        yield from (other for other in _keys_of(self._window) if other is not self)


def _keys_of(part: QWidget) -> list[QShortcut]:
    return part.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)
