"""When agents are called at all: at any time, or in the business hours of a time zone, but for days that are closed."""

from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import QDate, QLocale, Qt, QTimeZone, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.playbooks import hours
from app.core.playbooks.hours import Hours
from app.ui import icons
from app.ui.choice_box import ChoiceBox
from app.ui.details.calendar import CalendarPopup
from app.ui.explaining.fields import explain
from app.ui.explaining.mark import Mark
from app.ui.labels import PlainLabel, WrappedLabel, set_tip
from app.ui.playbooks.week import Week
from app.ui.switch import Switch
from app.ui.theme import Theme

_UTC = "UTC"
_EXPLAINED = "playbook.hours"


class ZoneBox(ChoiceBox):
    """The time zones by their names; typing finds one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(12)
        names = (bytes(name.data()).decode() for name in QTimeZone.availableTimeZoneIds())
        self.addItems([_UTC, *sorted(name for name in names if "/" in name and not name.startswith("Etc/"))])

    def show_zone(self, name: str) -> None:
        """Show this one, also where it is none that is known here."""
        if self.findText(name) < 0:
            self.addItem(name)
        self.setCurrentText(name)


class HoursField(QWidget):
    """`changed`: the hours as JSON has them, None: it is always open; and what the change is about, as in a History."""

    changed = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hours: Hours = {}
        self._shape: tuple[object, ...] = ()
        self._popup: CalendarPopup | None = None
        self.switch = Switch(theme, self)
        self.switch.setAccessibleName(self.tr("Business hours"))
        self.switch.clicked.connect(lambda on: self.changed.emit(hours.fresh(_here()) if on else None, ""))
        self.advice = WrappedLabel(self, tone="muted", letter="small")
        self._inner: QWidget | None = None
        name = WrappedLabel(self)
        name.setText(self.tr("Business hours"))
        for field in (self, self.switch):
            explain(field, _EXPLAINED, name.text())
        top = QHBoxLayout()
        top.addWidget(name, 1)
        top.addWidget(self.switch)
        top.addWidget(Mark(theme, _EXPLAINED, name.text(), self))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(top)
        self._column.addWidget(self.advice)

    def show_value(self, of: Any) -> None:
        """Hold these; None: it is always open."""
        self.switch.setChecked(of is not None)
        always = self.tr("Agents are called whenever one of them is online.")
        self.advice.setText(always if of is None else self.tr("Outside these hours visitors take the offline flow."))
        self._hours = of or {}
        shape = () if of is None else (*(span.get("day") for span in of.get("open", ())), *of.get("closed", ()), "open")
        if shape != self._shape:
            self._shape = shape
            self._begin()
        if of is not None:
            self.zone.show_zone(str(of.get("zone", "")))
            self.week.show_hours(of)

    def _begin(self) -> None:
        if self._inner is not None:
            self._inner.hide()
            self._inner.deleteLater()  # it may be one of its own buttons that is pressed
            self._inner = None
        if self._shape:
            self._inner = QWidget(self)
            column = QVBoxLayout(self._inner)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            self._furnish(column)
            self._column.addWidget(self._inner)
            self._inner.show()

    def _furnish(self, column: QVBoxLayout) -> None:
        self.zone, self.week = ZoneBox(), Week(self._theme, self._hours)
        self.zone.setAccessibleName(self.tr("Time zone"))
        self.zone.activated.connect(lambda place: self.changed.emit({**self._hours, "zone": self.zone.itemText(place)}, ""))
        self.week.changed.connect(self.changed)
        self.close_day = QPushButton(self.tr("Add a closed day"))
        self.close_day.setProperty("kind", "link")
        self.close_day.clicked.connect(lambda _checked: self._ask_day())
        self.bins: dict[str, QPushButton] = {}
        column.addWidget(_named(self.tr("Time zone")))
        column.addWidget(self.zone)
        column.addWidget(self.week)
        column.addWidget(_named(self.tr("Closed on")))
        for day in self._hours.get("closed", ()):
            column.addLayout(self._closed(str(day)))
        column.addWidget(self.close_day, 0, Qt.AlignmentFlag.AlignLeft)

    def _closed(self, day: str) -> QHBoxLayout:
        bin_ = self.bins[day] = QPushButton()
        bin_.setProperty("kind", "icon")
        bin_.setIcon(icons.icon("delete", self._theme.colors.muted))
        said = self.tr("{day}: not closed").format(day=_written(day))
        bin_.setAccessibleName(said)
        set_tip(bin_, said)
        bin_.clicked.connect(lambda _checked: self.changed.emit(hours.opened(self._hours, day), ""))
        row = QHBoxLayout()
        row.addWidget(PlainLabel(_written(day)), 1)
        row.addWidget(bin_)
        return row

    def _ask_day(self) -> None:
        if self._popup is None:
            self._popup = CalendarPopup(self._theme, self._close, self)
        self._popup.show_below(self.close_day, datetime.now(UTC).date())

    def _close(self, day: date) -> None:
        self.changed.emit(hours.closed(self._hours, day.isoformat()), "")


def _named(said: str) -> WrappedLabel:
    """What stands below it is called so."""
    label = WrappedLabel(tone="muted", letter="small")
    label.setText(said)
    return label


def _here() -> str:
    """The time zone of this machine."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode() or _UTC


def _written(day: str) -> str:
    """A date as the language writes it; what is none as it is."""
    read = QDate.fromString(day, Qt.DateFormat.ISODate)
    return QLocale().toString(read, QLocale.FormatType.ShortFormat) if read.isValid() else day
