"""Where the rail is scrolled, in a window that is not high enough for all of it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class ScrolledRail(QScrollArea):
    """As wide as the rail needs, and its bar."""

    def __init__(self, rail: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._rail = rail
        self._has_bar = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(rail)
        rail.setAutoFillBackground(False)
        self.setObjectName("rail")  # it has the rail's colour
        self.verticalScrollBar().rangeChanged.connect(self._look_for_bar)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        bar = self.verticalScrollBar().sizeHint().width() if self._has_bar else 0
        return QSize(self._rail.minimumSizeHint().width() + bar, 0)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self._rail.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._look_for_bar()

    def _look_for_bar(self) -> None:
        has = self.verticalScrollBar().maximum() > 0
        if has != self._has_bar:
            self._has_bar = has
            self.updateGeometry()
