"""The field that a search is typed into: found while one types, Enter finds at once, Escape empties it, Down goes to what was found."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui import icons
from app.ui.after import after
from app.ui.labels import PlainLabel
from app.ui.theme import Theme

BREATH_MS = 250
"""For so long nothing is typed before it is searched for."""

_LONGEST = 200
_PICTURE = 18


class SearchField(QLineEdit):
    """`wanted`: it is to be searched for now. `down`: the keyboard is to go to the list."""

    wanted = Signal()
    down = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setMaxLength(_LONGEST)
        self._picture = PlainLabel(parent=self)
        self.setTextMargins(_PICTURE + 4, 0, 0, 0)
        self.breath = after(BREATH_MS, self.wanted, self)
        self.textChanged.connect(lambda _text: self.breath.start())
        self.returnPressed.connect(self._at_once)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.name()

    @property
    def words(self) -> str:
        """What is searched for."""
        return " ".join(self.text().split())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._picture.setGeometry(10, (self.height() - _PICTURE) // 2, _PICTURE, _PICTURE)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self.name()
        super().changeEvent(event)

    def name(self) -> None:
        """Say what is searched here."""
        self.setPlaceholderText(self.tr("Search by name, title, email or phone"))
        self.setAccessibleName(self.tr("Search"))

    def _at_once(self) -> None:
        self.breath.stop()
        self.wanted.emit()

    def _restyle(self) -> None:
        self._picture.setPixmap(icons.pixmap("search", self._theme.colors.muted, _PICTURE, self.devicePixelRatioF()))
