"""A calm banner over the window's content: one sentence, a way to dismiss it, and nothing below it moves."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.ui import icons
from app.ui.labels import PlainLabel
from app.ui.speech import say
from app.ui.theme import Theme

_STAYS_MS = 12_000


class Banner(QFrame):
    """Lies over its parent, at the top centre. It goes after a while, unless somebody points at it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._over = parent
        self.setObjectName("banner")
        self._icon = PlainLabel(parent=self)
        self.words = PlainLabel(parent=self)
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self._dismiss = QPushButton(self)
        self._dismiss.setProperty("kind", "icon")
        self._dismiss.clicked.connect(self.hide)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self.words, 1)
        row.addWidget(self._dismiss)
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.setInterval(_STAYS_MS)
        self._leaving.timeout.connect(self._leave)
        parent.installEventFilter(self)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def tell(self, sentence: str) -> None:
        """Show a sentence, instead of the one before."""
        self.words.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        self._place()
        self.raise_()
        self._leaving.start()
        say(self, sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()
        super().changeEvent(event)

    def _leave(self) -> None:
        if self.underMouse():
            self._leaving.start()
        else:
            self.hide()

    def _place(self) -> None:
        around = self._over.size()
        width = min(self._theme.pixels(560), around.width() - 32)
        self.setFixedWidth(width)
        height = max(self.minimumSizeHint().height(), self._row.heightForWidth(width))
        self.resize(width, height)
        self.move((around.width() - width) // 2, self._theme.row_height + 10)

    def _restyle(self) -> None:
        colors = self._theme.colors
        self._icon.setPixmap(icons.icon("info", colors.accent).pixmap(20, 20))
        self._dismiss.setIcon(icons.icon("dismiss", colors.muted))
        self._dismiss.setAccessibleName(self.tr("Dismiss"))
