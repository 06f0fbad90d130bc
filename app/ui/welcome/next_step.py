"""The first steps where the list has the whole window: the next of them in a few lines below it, with the way there."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.first_steps import Step
from app.ui import icons, roles
from app.ui.labels import WrappedLabel, menu_text, set_tip
from app.ui.theme import Theme
from app.ui.welcome.welcome import Welcome


class NextStep(QFrame):
    """A short form of the welcome, which knows what is done and what a press leads to."""

    def __init__(self, theme: Theme, welcome: Welcome, parent: QWidget) -> None:
        super().__init__(parent)
        roles.give(NextStep, QAccessible.Role.Grouping)
        self.setObjectName("foot")
        self._theme = theme
        self._welcome = welcome
        self._step: Step | None = None
        self._is_low = False
        self.count = WrappedLabel(self, tone="muted", letter="small")
        self.title = WrappedLabel(self, letter="strong")
        self.advice = WrappedLabel(self, tone="muted")
        self.button, self.end = QPushButton(self), QPushButton(self)
        self.end.setProperty("kind", "small")
        self.button.clicked.connect(lambda _checked: self._go())
        self.end.clicked.connect(lambda _checked: welcome.end.click())
        welcome.changed.connect(self._read)
        theme.changed.connect(self._read)
        self._lay_out()
        self._read()

    def spare(self, *, low: bool) -> None:
        """Whether the window is so low that the list needs the lines of the advice, which the button's tip has then."""
        self._is_low = low
        self._read()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._read()
        super().changeEvent(event)

    def _read(self) -> None:
        """Show the first that is not done; after the last, that this is all."""
        done, count = self._welcome.progress
        self._step = self._welcome.next_step
        self.count.setText(self.tr("First steps: {done} of {count} done").format(done=done, count=count))
        self.setAccessibleName(self.count.text())
        title, advice, button = self._welcome.words(self._step) if self._step else ("", self._welcome.advice, self._welcome.end.text())
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.advice.setText(advice)
        self.advice.setVisible(not (self._is_low and title))
        set_tip(self.button, "" if self.advice.isVisibleTo(self) else advice)
        self.button.setText(menu_text(button))
        self.button.setAccessibleDescription(advice)
        self.end.setVisible(self._step is not None)
        self.end.setIcon(icons.icon("dismiss", self._theme.colors.muted, 16))
        self.end.setAccessibleName(self._welcome.end.text())
        set_tip(self.end, self._welcome.end.text())

    def _go(self) -> None:
        if self._step is None:
            self._welcome.end.click()
        else:
            self._welcome.take(self._step)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.count, 1)
        head.addWidget(self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 12)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.title)
        column.addWidget(self.advice)
        column.addSpacing(4)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
