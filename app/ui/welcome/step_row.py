"""One of the first steps: its number or a tick, what to know of it, and the way there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui import icons
from app.ui.labels import PlainLabel, WrappedLabel, menu_text
from app.ui.theme import Theme

_MARK = 20


class StepRow(QFrame):
    """`wanted`: go there."""

    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._theme = theme
        self._place, self._done = 0, False
        self._mark = PlainLabel(parent=self, tone="muted", letter="strong")
        self._mark.setFixedWidth(theme.pixels(_MARK))
        self._mark.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.title = WrappedLabel(self, letter="strong")
        self.advice = WrappedLabel(self, tone="muted")
        self.button = QPushButton(self)
        self.button.clicked.connect(lambda _checked: self.wanted.emit())
        theme.changed.connect(self._restyle)
        self._lay_out()

    def show_standing(self, place: int, title: str, advice: str, button: str, *, done: bool) -> None:
        """Show how it stands. `button`: the words of the way there; empty: there is none."""
        self._place, self._done = place, done
        self.title.setText(title)
        self.advice.setText(advice)
        self.title.setAccessibleName(self.tr("{step}. Done.").format(step=title) if done else title)
        self.button.setText(menu_text(button))
        self.button.setAccessibleDescription(advice)
        self.button.setVisible(bool(button))
        self._restyle()

    def _restyle(self) -> None:
        """A tick where it is done; colour alone would tell it to some only."""
        if self._done:
            self._mark.setPixmap(icons.pixmap("closed", self._theme.colors.ok, self._theme.pixels(18), self.devicePixelRatioF()))
        else:
            self._mark.setText(str(self._place))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.advice)
        words.addSpacing(2)
        words.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 14, 12)
        row.setSpacing(10)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
