"""The mark beside a setting: a press says what it is."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui import icons
from app.ui.explaining.bubble import Explanation
from app.ui.labels import set_tip
from app.ui.theme import Theme


class Mark(QPushButton):
    """Tab passes it by, since each field says the same by Shift+F1; its tip names these keys.

    `setting`: its name; `said`: what it is called on the screen.
    """

    def __init__(self, theme: Theme, name: str, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = name
        self._theme, self._said = theme, said
        self.setProperty("kind", "small")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda _checked: self.explain())
        theme.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def call(self, said: str) -> None:
        """The setting is called so now."""
        self._said = said
        self._retranslate()

    def explain(self) -> None:
        """Say what the setting is."""
        Explanation(self._theme, self.setting, self._said, self.window()).show_at(self)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _restyle(self) -> None:
        self.setIcon(icons.icon("info", self._theme.colors.muted, 16))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("What is this: {setting}").format(setting=self._said))
        set_tip(self, self.tr("What is this? (Shift+F1 in the field)"))
