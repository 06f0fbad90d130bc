"""For ever, or for a number of days."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from app.ui.number_box import NumberBox

_FIRST = 365
_MOST = 3_650
_FRAME = 32
"""What the field needs beside its digits, in pixels."""


class DaysField(QWidget):
    """`picked`: a number of days, or None: for ever. The number stays where one looks back and forth between the two."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ever, self.so_long = QRadioButton(self.tr("For ever"), self), QRadioButton(self.tr("For a number of days:"), self)
        self._either = QButtonGroup(self)
        self._either.addButton(self.ever)
        self._either.addButton(self.so_long)
        self.days = NumberBox(self)
        self.days.setRange(1, _MOST)
        self.days.setValue(_FIRST)
        self.days.setMinimumWidth(self.fontMetrics().horizontalAdvance("00000") + _FRAME)
        self.setFocusProxy(self.ever)
        self.so_long.toggled.connect(lambda _checked: self._tell())
        self.days.valueChanged.connect(lambda _days: self._tell())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.ever, 0, 0)
        grid.addWidget(self.so_long, 1, 0)
        grid.addWidget(self.days, 1, 1)
        grid.setColumnStretch(2, 1)

    def show_days(self, days: int | None) -> None:
        """Stand so, without telling anybody."""
        with QSignalBlocker(self.days), QSignalBlocker(self.so_long):
            if days is not None:
                self.days.setValue(days)
            (self.ever if days is None else self.so_long).setChecked(True)
        self.days.setEnabled(days is not None)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Each way to answer says what is asked."""
        super().setAccessibleName(name)
        self.ever.setAccessibleName(f"{name}: {self.ever.text()}")
        self.so_long.setAccessibleName(f"{name}: {self.so_long.text()}")
        self.days.setAccessibleName(", ".join((name, self.tr("Days"))))

    def _tell(self) -> None:
        self.picked.emit(None if self.ever.isChecked() else self.days.value())
