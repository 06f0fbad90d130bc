"""The button above the list that leads to the folders, where these have no room beside it."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui import icons
from app.ui.labels import set_tip
from app.ui.theme import Theme


class WayToFolders(QPushButton):
    """An icon, whose name its tooltip has."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "icon")
        theme.changed.connect(self._restyle)
        self._restyle()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()
        super().changeEvent(event)

    def _restyle(self) -> None:
        self.setIcon(icons.icon("back", self._theme.colors.text))
        words = self.tr("Folders and status")
        self.setAccessibleName(words)
        set_tip(self, words)
