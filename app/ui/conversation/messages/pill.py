"""The pill that says how many new messages came while one was reading above."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui import icons
from app.ui.theme import Theme


class Pill(QPushButton):
    """Lies over the lower edge of the message list; hidden while there is nothing to say."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._theme = theme
        self._over = over
        self._count = 0
        self.setProperty("kind", "primary")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def add(self, count: int) -> None:
        """So many more came."""
        self._count += count
        self.retranslate()

    def clear(self) -> None:
        """They were seen."""
        self._count = 0
        self.hide()

    def words(self, count: int) -> str:
        """That so many messages are new."""
        return self.tr("%Ln new message(s)", "", count)

    def retranslate(self) -> None:
        """Words and colours of the moment."""
        icons.lead(self, "down", self._theme.colors.on_accent)
        self.setText(self.words(self._count))
        self.setVisible(self._count > 0)
        self.place()

    def place(self) -> None:
        """Be where one looks for it."""
        self.adjustSize()
        self.move((self._over.width() - self.width()) // 2, self._over.height() - self.height() - self._theme.pixels(10))
