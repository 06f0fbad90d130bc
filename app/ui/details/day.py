"""The field "Expected close date": typed as the language writes dates, or chosen in a calendar."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.protocol.details import FieldName
from app.protocol.values import problem
from app.ui import icons, own_keys
from app.ui.desk import Desk
from app.ui.details.calendar import CalendarPopup
from app.ui.details.field import FieldEdit
from app.ui.labels import set_tip


class DateEdit(FieldEdit):
    """The button beside the date, or Alt+Down in it, opens the calendar."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.button = QPushButton(parent)
        self._popup: CalendarPopup | None = None
        super().__init__(desk, FieldName.EXPECTED_CLOSE_DATE, parent)
        self.button.setProperty("kind", "icon")
        self.button.clicked.connect(self.open_calendar)
        self.inner.addWidget(self.button)
        self.setTabOrder(self.line, self.button)
        desk.theme.changed.connect(self._restyle)
        self._restyle()

    def open_calendar(self) -> None:
        """Show the month of the date in the field, or this one."""
        if self._popup is None:
            self._popup = CalendarPopup(self._desk.theme, self._chosen, self)
        self._popup.show_below(self.button, self._date())

    def forget(self) -> None:
        if self._popup is not None:
            self._popup.close()
        super().forget()

    def event(self, event: QEvent) -> bool:
        return own_keys.opens(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        super().retranslate()
        words = self.tr("Open the calendar")
        self.button.setAccessibleName(words)
        set_tip(self.button, words)

    def _date(self) -> date:
        value = self.read().value
        if value and problem(self.field, value) is None:
            return date.fromisoformat(value)
        return datetime.fromtimestamp(self._desk.client.live.now() / 1_000, UTC).date()

    def _chosen(self, day: date) -> None:
        self.line.setFocus()
        self.give(day.isoformat())

    def _restyle(self) -> None:
        self.button.setIcon(icons.icon("calendar", self._desk.theme.colors.muted))
