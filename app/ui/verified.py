"""The mark of a visitor for whom their website vouches."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from app.ui import icons
from app.ui.labels import PlainLabel, set_tip
from app.ui.theme import Theme

_SIZE = 16


class VerifiedMark(PlainLabel):
    """Stands beside a name, and is seen only where that is so."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self.setFixedSize(theme.pixels(_SIZE), theme.pixels(_SIZE))
        self.hide()
        theme.changed.connect(self._restyle)
        self._restyle()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()
        super().changeEvent(event)

    def _restyle(self) -> None:
        words = self.tr("Verified by the website")
        self.setPixmap(icons.pixmap("verified", self._theme.colors.ok, self._theme.pixels(_SIZE), self.devicePixelRatioF()))
        self.setAccessibleName(words)
        set_tip(self, words)
