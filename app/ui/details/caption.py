"""The line above a field: its name, whether it is saved, who gave its value, and the way to the message it came from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.core.details.views import FieldRow, SaveState
from app.core.views import ConnectionState
from app.ui import icons
from app.ui.after import after
from app.ui.desk import Desk
from app.ui.details.origin import origin, whole_origin
from app.ui.labels import ElidedLabel, YieldingLabel, set_tip

SAVING_SHOWS_AFTER_MS = 500
SAVED_STAYS_MS = 3_000


class Caption(QWidget):
    """`jump`: the message is wanted that the value came from. `saved`: the server has taken what was given here."""

    jump = Signal(str)
    saved = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: FieldRow | None = None
        self.name = YieldingLabel(self, tone="muted")
        self.state = ElidedLabel(self, tone="muted", letter="small")
        self.state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.source = QPushButton(self)
        self.source.setProperty("kind", "small")
        self.source.clicked.connect(self._jump)
        self.slow = after(SAVING_SHOWS_AFTER_MS, self._show, self)
        self.fresh = after(SAVED_STAYS_MS, self._show, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.name)
        row.addWidget(self.state, 1)
        row.addWidget(self.source)
        desk.theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    @property
    def words(self) -> str:
        """What is said of the value: its state, and who gave it."""
        whole = whole_origin(self._row) if self._row is not None else ""
        state = self.state.accessibleName()
        return ". ".join(filter(None, (state if self._row is None or state != self._origin() else "", whole)))

    def forget(self) -> None:
        """Nothing is known any more."""
        self._row = None
        self.slow.stop()
        self.fresh.stop()
        self._show()

    def begin(self) -> None:
        """Something is being typed, of which "Saved" would not be true."""
        if self.fresh.isActive():
            self.fresh.stop()
            self._show()

    def show_row(self, row: FieldRow) -> None:
        """Say how the value stands now."""
        before, self._row = self._row, row
        saving = row.state is SaveState.SAVING
        if saving and (before is None or before.state is not SaveState.SAVING or before.command != row.command):
            self.fresh.stop()
            self.slow.start()
        if not saving:
            self.slow.stop()
        if before is not None and before.state is SaveState.SAVING and row.state is SaveState.SAVED and row.own:
            self.fresh.start()
            self.saved.emit()
        self._show()

    def retranslate(self) -> None:
        """Say everything in the window's language; who has this asks for it, and goes on with what is said here."""
        words = self.tr("Show the message it came from")
        self.source.setAccessibleName(words)
        set_tip(self.source, words)
        self._show()

    def _origin(self) -> str:
        return origin(self._row, self._desk.client.live.now()) if self._row is not None else ""

    def _show(self) -> None:
        row = self._row
        words, tone = self._origin(), "muted"
        if row is not None and row.state is SaveState.FAILED:
            words, tone = self.tr("Not saved"), "bad"
        elif row is not None and row.state is SaveState.SAVING:
            words = "" if self.slow.isActive() else self._waiting()
        elif self.fresh.isActive():
            words, tone = self.tr("Saved"), "ok"
        self.state.set_tone(tone)
        self.state.set_whole(words)
        set_tip(self.name, whole_origin(row) if row is not None else "")
        self.source.setVisible(row is not None and row.message is not None and bool(row.value))

    def _waiting(self) -> str:
        if self._desk.client.live.connection.state is ConnectionState.ONLINE:
            return self.tr("Saving…")
        return self.tr("Saved here, sent later")

    def _jump(self) -> None:
        if self._row is not None and self._row.message is not None:
            self.jump.emit(self._row.message)

    def _restyle(self) -> None:
        self.source.setIcon(icons.icon("jump", self._desk.theme.colors.accent, 16))
