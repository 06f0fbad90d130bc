"""The head of the panel: its name, and the way to put it aside or back to the chat."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.ui import icons
from app.ui.chosen import with_keys
from app.ui.desk import Desk
from app.ui.labels import PlainLabel, set_tip


class Head(QWidget):
    """`folded`: the panel is to go out of the way."""

    folded = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._client = desk.theme, desk.client
        self._name = PlainLabel(parent=self, letter="title")
        self.back, self.fold = QPushButton(self), QPushButton(self)
        for button in (self.back, self.fold):
            button.setProperty("kind", "icon")
            button.clicked.connect(self.folded)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 10, 0)
        row.setSpacing(8)
        self.setMinimumHeight(desk.theme.row_height)
        row.addWidget(self.back)
        row.addWidget(self._name, 1)
        row.addWidget(self.fold)
        desk.theme.changed.connect(self._restyle)
        self.cover(covering=False)
        self._restyle()

    def cover(self, *, covering: bool) -> None:
        """Whether the panel stands in the chat's place; then it leads back there."""
        self.back.setVisible(covering)
        self.fold.setVisible(not covering)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()
        super().changeEvent(event)

    def _restyle(self) -> None:
        self._name.setText(self.tr("Details"))
        self.back.setIcon(icons.icon("back", self._theme.colors.text))
        self.fold.setIcon(icons.icon("dismiss", self._theme.colors.muted))
        for button, words in ((self.back, self.tr("Back to the chat")), (self.fold, self.tr("Hide details"))):
            button.setAccessibleName(words)
            set_tip(button, with_keys(words, self._client, "details", "Ctrl+I"))
