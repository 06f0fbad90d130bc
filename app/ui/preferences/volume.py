"""How loud: a slider with its number, which counts when it is let go."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from app.ui.labels import PlainLabel

_STEP, _PAGE = 5, 10


class VolumeField(QWidget):
    """`chosen`: percent, by the mouse when it is let go, by the keyboard at once."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider, self.number = _Slider(Qt.Orientation.Horizontal, self), PlainLabel(parent=self, tone="muted")
        self.slider.setRange(0, 100)
        self.slider.setSingleStep(_STEP)
        self.slider.setPageStep(_PAGE)
        self.slider.setTracking(False)
        self.slider.sliderMoved.connect(self._say)
        self.slider.valueChanged.connect(self._choose)
        self.number.setFixedWidth(self.number.fontMetrics().horizontalAdvance(_percent(100)) + 4)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFocusProxy(self.slider)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.slider, 1)
        row.addWidget(self.number)

    def show_value(self, percent: int) -> None:
        """Stand so, without telling anybody."""
        self.slider.blockSignals(True)
        self.slider.setValue(percent)
        self.slider.blockSignals(False)
        self._say(percent)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        self.slider.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:  # noqa: N802 - Qt's name
        self.slider.setAccessibleDescription(description)

    def accessibleDescription(self) -> str:  # noqa: N802 - Qt's name
        return self.slider.accessibleDescription()

    def _choose(self, percent: int) -> None:
        self._say(percent)
        self.chosen.emit(percent)

    def _say(self, percent: int) -> None:
        self.number.setText(_percent(percent))


class _Slider(QSlider):
    """The wheel scrolls what lies around it: nothing gets louder in passing."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        event.ignore()


def _percent(value: int) -> str:
    return f"{QLocale().toString(value)} %"
