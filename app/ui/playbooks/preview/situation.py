"""Who is there to answer in the preview, and how soon."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.playbooks.rehearsal import LONGEST_WAIT_S, Crew, Rehearsal
from app.ui.choice_box import ChoiceBox
from app.ui.labels import WrappedLabel
from app.ui.number_box import NumberBox
from app.ui.playbooks.preview import words


class Situation(QWidget):
    """`changed`: others are there to answer (a Crew), after so many seconds."""

    changed = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.crew, self.after = ChoiceBox(self), NumberBox(self)
        for which in Crew:
            self.crew.addItem("", which)
        self.crew.setMinimumContentsLength(8)
        self.crew.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.after.setRange(0, LONGEST_WAIT_S)
        self.after.setValue(Rehearsal().after_s)
        self.after.setKeyboardTracking(False)
        self.after.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.after.setFixedWidth(self.after.fontMetrics().horizontalAdvance(f"{LONGEST_WAIT_S} s") + 28)
        self.hint = WrappedLabel(self, tone="muted", letter="small")
        self.hint.hide()
        self._hours = False
        self.crew.activated.connect(lambda _place: self._changed())
        self.after.valueChanged.connect(lambda _seconds: self._changed())
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.crew, 1)
        row.addWidget(self.after)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.hint)
        self._retranslate()

    def show_crew(self, crew: Crew, after_s: int, *, hours: bool) -> None:
        """Show who is there. `hours`: the playbook has business hours, of which something is to be said."""
        self._hours = hours
        self.crew.setCurrentIndex(self.crew.findData(crew))
        with QSignalBlocker(self.after):
            self.after.setValue(after_s)
        self._explain()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _changed(self) -> None:
        self._explain()
        self.changed.emit(Crew(self.crew.currentData()), self.after.value())

    def _explain(self) -> None:
        nobody = self.crew.currentData() == Crew.NOBODY
        self.after.setVisible(self.crew.currentData() == Crew.TAKES)
        self.hint.setVisible(self._hours)
        if nobody:
            self.hint.setText(self.tr("Outside business hours visitors see the same."))
        else:
            self.hint.setText(self.tr("This is what visitors see within business hours."))

    def _retranslate(self) -> None:
        for place in range(self.crew.count()):
            self.crew.setItemText(place, words.crew(Crew(self.crew.itemData(place))))
        self.crew.setAccessibleName(self.tr("Who is there to answer"))
        self.after.setSuffix(" s")
        self.after.setAccessibleName(self.tr("Seconds until somebody takes the chat"))
        self._explain()
