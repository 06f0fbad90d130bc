"""What stands in the place of the composer of a closed conversation: when it was closed, and by whom."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.core.views import ConversationView
from app.ui import icons, times
from app.ui.desk import Desk
from app.ui.foreign import filled
from app.ui.labels import PlainLabel, WrappedLabel


class ClosedStrip(QFrame):
    """Says nothing of a conversation that is open or out of sight."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self._desk = desk
        self._view: ConversationView | None = None
        self._icon = PlainLabel(parent=self)
        self._words = WrappedLabel(self, tone="muted")
        strip = QHBoxLayout(self)
        strip.setContentsMargins(16, 14, 16, 16)
        strip.setSpacing(8)
        strip.addWidget(self._icon)
        strip.addWidget(self._words, 1)
        desk.theme.changed.connect(self._restyle)
        self._restyle()

    def show_for(self, view: ConversationView | None) -> None:
        """Say of this closed conversation what there is to say; None forgets it."""
        self._view = view
        self._words.setText("" if view is None else self._closing(view))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self.show_for(self._view)
        super().changeEvent(event)

    def _closing(self, view: ConversationView) -> str:
        at = view.header.closed_at
        if at is None:
            return self.tr("Closed")
        when = times.short(at, self._desk.client.live.now())
        if view.header.closed_by_name:
            return filled(self.tr("Closed at {time} by {name}"), time=when, name=view.header.closed_by_name)
        return self.tr("Closed at {time}").format(time=when)

    def _restyle(self) -> None:
        self._icon.setPixmap(icons.icon("lock", self._desk.theme.colors.muted, 18).pixmap(18, 18))
