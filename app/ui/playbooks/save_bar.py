"""The bar below a playbook's flow: whether it is saved and how much is to be put right, give up, save."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.ui.counts import Counts
from app.ui.labels import ElidedLabel
from app.ui.whole_in_tip import watch


class SaveBar(QFrame):
    """`wanted`: discard or save is."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self._changed, self._problems, self._whole, self._busy = False, 0, "", False
        self.state = ElidedLabel(self)
        self.discard, self.save = QPushButton(self), QPushButton(self)
        watch(self.discard, self.save)
        self.save.setProperty("kind", "primary")
        self.discard.setProperty("kind", "quiet")
        self.save.clicked.connect(lambda _checked: self.wanted.emit("save"))
        self.discard.clicked.connect(lambda _checked: self.wanted.emit("discard"))
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 14, 8)
        row.setSpacing(6)
        row.addWidget(self.state, 1)
        row.addWidget(self.discard)
        row.addWidget(self.save)
        self._retranslate()

    def tell(self, *, changed: bool, problems: int, whole: str, busy: bool) -> None:
        """How it stands. `problems`: so many are known; `whole`: those that stand at no card; `busy`: it is being saved."""
        self._changed, self._problems, self._whole, self._busy = changed, problems, whole, busy
        self._retranslate()

    def allow(self, able: dict[str, bool]) -> None:
        """What can be done now."""
        self.discard.setEnabled(able["discard"])
        self.save.setEnabled(able["save"])

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.discard.setText(self.tr("Discard changes"))
        self.save.setText(self.tr("Save"))
        self.state.set_tone("bad" if self._problems and not self._busy else "muted")
        self.state.set_whole(self._said())

    def _said(self) -> str:
        if self._busy:
            return self.tr("Saving…")
        if self._problems:
            return ": ".join(filter(None, (Counts().problems(self._problems), self._whole)))
        return self.tr("Not saved yet") if self._changed else ""
