"""The calendar that opens below a date: a day is chosen with the mouse or the keyboard, and Escape closes it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QTableView, QVBoxLayout, QWidget

from app.protocol.values import FIRST_DATE, LAST_DATE
from app.ui import icons, roles
from app.ui.speech import say
from app.ui.theme import Theme


class CalendarPopup(QFrame):
    """`chosen` is called with the day."""

    def __init__(self, theme: Theme, chosen: Callable[[date], object], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        roles.give(CalendarPopup, QAccessible.Role.Dialog)
        roles.give(QCalendarWidget, QAccessible.Role.Pane)  # Qt takes it for a table, and there is one in it
        self.setObjectName("popup")
        self._theme = theme
        self._chosen = chosen
        self.calendar = QCalendarWidget(self)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setDateRange(_day(FIRST_DATE), _day(LAST_DATE))
        self.calendar.clicked.connect(self._take)
        self.calendar.activated.connect(self._take)
        self.calendar.currentPageChanged.connect(self._name_month)
        self.calendar.selectionChanged.connect(self._speak)
        self.calendar.setMinimumSize(theme.pixels(290), theme.pixels(220))
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.calendar)
        self._retranslate()

    def show_below(self, widget: QWidget, shown: date) -> None:
        """Open at a day, below a widget, and have the keyboard."""
        self._restyle()
        self.calendar.setSelectedDate(_day(shown))
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(widget.width() - self.width(), widget.height() + 2))
        room = widget.screen().availableGeometry()
        self.move(
            max(room.left(), min(corner.x(), room.right() - self.width())),
            corner.y() if corner.y() + self.height() <= room.bottom() else corner.y() - self.height() - widget.height() - 4,
        )
        self._name_month(self.calendar.yearShown(), self.calendar.monthShown())
        self.show()
        self.calendar.setFocus()
        self._speak()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _speak(self) -> None:
        """The whole date: a cell has the day of the month alone."""
        if self.isVisible():
            say(self, QLocale().toString(self.calendar.selectedDate(), QLocale.FormatType.LongFormat))

    def _name_month(self, year: int, month: int) -> None:
        table = self.calendar.findChild(QTableView)
        if table is not None:
            table.setAccessibleName(f"{QLocale().standaloneMonthName(month)} {year}")

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Calendar"))
        self.setAccessibleName(self.tr("Calendar"))
        for name, said in (("qt_calendar_prevmonth", self.tr("Previous month")), ("qt_calendar_nextmonth", self.tr("Next month"))):
            button = self.calendar.findChild(QWidget, name)
            if button is not None:
                button.setAccessibleName(said)

    def _take(self, day: QDate) -> None:
        if self.isVisible():  # a click is told of as an activation too
            self.close()
            self._chosen(date(day.year(), day.month(), day.day()))

    def _restyle(self) -> None:
        colors = self._theme.colors
        self.calendar.setLocale(QLocale())
        self.calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        heading = QTextCharFormat()
        heading.setForeground(QColor(colors.muted))
        self.calendar.setHeaderTextFormat(heading)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            plain = QTextCharFormat()
            plain.setForeground(QColor(colors.text))
            self.calendar.setWeekdayTextFormat(day, plain)
        for name, icon in (("qt_calendar_prevmonth", "back"), ("qt_calendar_nextmonth", "next")):
            button = self.calendar.findChild(QWidget, name)
            if button is not None:
                button.setProperty("icon", icons.icon(icon, colors.text, 16))


def _day(of: date) -> QDate:
    return QDate(of.year, of.month, of.day)
