"""A box in which one of several is chosen."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from app.ui import choice, own_keys, roles
from app.ui.whole_in_tip import watch

_EDGES = 12
"""The frame and padding of the list, in pixels."""


class ChoiceBox(QComboBox):
    """Told by its accessible name. The wheel scrolls what lies around it: nothing is chosen in passing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        choice.name(type(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        watch(self)

    def event(self, event: QEvent) -> bool:
        return own_keys.opens(event) or super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        event.ignore()

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """As wide as what is to be read in it, but no wider than the window; Qt would have it as narrow as the box."""
        view = self.view()
        bar = view.verticalScrollBar().sizeHint().width() if self.count() > self.maxVisibleItems() else 0
        view.setMinimumWidth(max(self.width(), min(view.sizeHintForColumn(0) + bar + _EDGES, self.window().width())))
        view.installEventFilter(self)
        super().showPopup()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            roles.tell_opened(self)
        return super().eventFilter(watched, event)
