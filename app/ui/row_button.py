"""A button as wide as its place: an icon, words that end in "…" where there is no room, and something short at its right end."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui import icons
from app.ui.labels import ElidedLabel, PlainLabel
from app.ui.theme import Theme

_ICON, _GAP, _ABOVE = 18, 8, 5
_MOST_ASIDE = 0.55


class RowButton(QPushButton):
    """It leads to something; its whole words are its accessible name."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "row")
        self._theme = theme
        self._name, self._aside = icon, ""
        self._icon = PlainLabel(parent=self)
        self.words = ElidedLabel(self)
        self.aside = ElidedLabel(self, tone="muted", letter="small")
        self.aside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for part in (self._icon, self.words, self.aside):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._restyle)
        self._restyle()

    def picture(self, icon: str) -> None:
        """Another icon."""
        self._name = icon
        self._restyle()

    def say(self, words: str, aside: str = "", *, name: str = "") -> None:
        """What it leads to. `name`: for those who listen, where the words alone would say too little."""
        self._aside = aside
        self.words.set_whole(words)
        self.aside.set_whole(aside)
        self.setAccessibleName(name or ", ".join(filter(None, (words, aside))))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, max(_ICON, self.fontMetrics().height()) + 2 * _ABOVE)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def _place(self) -> None:
        """What is aside has the room it needs, but no more than its share; the words have the rest."""
        self.aside.ensurePolished()
        height, right = self.height(), self.width() - _GAP
        needed = self.aside.fontMetrics().horizontalAdvance(self._aside) + 2 if self._aside else -_GAP
        begin = right - min(needed, round(self.width() * _MOST_ASIDE))
        left = 2 * _GAP + _ICON
        self._icon.setGeometry(_GAP, 0, _ICON, height)
        self.words.setGeometry(left, 0, max(0, begin - _GAP - left), height)
        self.aside.setGeometry(begin, 0, max(0, right - begin), height)

    def _restyle(self) -> None:
        self._icon.setPixmap(icons.pixmap(self._name, self._theme.colors.muted, _ICON, self.devicePixelRatioF()))
