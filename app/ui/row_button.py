"""A button as wide as its place: an icon, words that end in "…" where there is no room, and something short at its right end."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.ui import icons
from app.ui.labels import ElidedLabel, PlainLabel
from app.ui.theme import Theme

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
        # It would otherwise ask for no room, and be given its width beyond the button's end.
        self.aside.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 5, 8, 5)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self.words, 1)
        row.addWidget(self.aside)
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
        self.words.set_whole(words)
        self._aside = aside
        self._share()
        self.setAccessibleName(name or ", ".join(filter(None, (words, aside))))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._share()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        layout = self.layout()
        return QSize(0, layout.sizeHint().height() if layout is not None else 0)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def _share(self) -> None:
        """What is aside has the room it needs, but no more than its share."""
        self.aside.ensurePolished()
        needed = self.aside.fontMetrics().horizontalAdvance(self._aside) + 2
        self.aside.setFixedWidth(min(needed, round(self.width() * _MOST_ASIDE)))
        self.aside.set_whole(self._aside)

    def _restyle(self) -> None:
        self._icon.setPixmap(icons.pixmap(self._name, self._theme.colors.muted, 18, self.devicePixelRatioF()))
