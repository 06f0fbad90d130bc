"""What stands in the panel while the details are not here yet: that they are fetched, or why they could not be."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.ui.labels import WrappedLabel


class Unknown(QWidget):
    """`again`: they are wanted once more."""

    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = WrappedLabel(self, tone="muted")
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self.button = QPushButton(self)
        self.button.clicked.connect(self.again)
        self._why = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.words)
        column.addWidget(self._bar)
        column.addWidget(self.button)
        column.addStretch(1)
        self.load()

    def load(self) -> None:
        """They are under way."""
        self.explain("")

    def explain(self, why: str) -> None:
        """Why they did not come; empty: they are under way."""
        self._why = why
        self.words.setText(self.tr("The details could not be loaded. {why}").format(why=why) if why else self.tr("Loading the details…"))
        self._bar.setVisible(not why)
        self.button.setText(self.tr("Try again"))
        self.button.setVisible(bool(why))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self.explain(self._why)
        super().changeEvent(event)
