"""The bar below the settings: what is not saved yet, give up, save."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.ui.labels import ElidedLabel
from app.ui.whole_in_tip import watch


class Foot(QFrame):
    """The signals: it is wanted."""

    discard = Signal()
    save = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self.state = ElidedLabel(self)
        self.give_up, self.keep = QPushButton(self), QPushButton(self)
        watch(self.give_up, self.keep)
        self.keep.setProperty("kind", "primary")
        self.give_up.setProperty("kind", "quiet")
        self.give_up.clicked.connect(lambda _checked: self.discard.emit())
        self.keep.clicked.connect(lambda _checked: self.save.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 14, 8)
        row.setSpacing(6)
        row.addWidget(self.state, 1)
        row.addWidget(self.give_up)
        row.addWidget(self.keep)
        self._retranslate()

    def tell(self, words: str, *, wrong: bool) -> None:
        """How it stands."""
        self.state.set_tone("bad" if wrong else "muted")
        self.state.set_whole(words)

    def allow(self, *, able: bool) -> None:
        """Whether there is something to save or to give up, and it can be done now."""
        self.give_up.setEnabled(able)
        self.keep.setEnabled(able)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.give_up.setText(self.tr("Discard changes"))
        self.keep.setText(self.tr("Save"))
