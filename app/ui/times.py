"""Times in words and figures: relative while they matter, full on hover, in the locale of the window's language."""

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

_SECOND = 1_000
_QUARTER = 15 * 60 * _SECOND
_HURRY_MS = 30 * _SECOND
_DAYS_BY_NAME = 6


def clock(at: int) -> str:
    """The time of day, "14:31"."""
    return QLocale().toString(_local(at).time(), QLocale.FormatType.ShortFormat)


def exact(at: int) -> str:
    """The time of day to the second, "14:31:05"."""
    of_day = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    return QLocale().toString(_local(at).time(), of_day if "s" in of_day else of_day.replace("mm", "mm:ss"))


def row(at: int, now: int) -> str:
    """For a list row: today the time of day, this week the day's name, otherwise the date."""
    moment, today = _local(at), _local(now).date()
    days = moment.date().daysTo(today)
    if days <= 0:
        return clock(at)
    if days <= _DAYS_BY_NAME:
        return QLocale().toString(moment.date(), "ddd")
    return QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)


def day(at: int, now: int) -> str:
    """For a day's heading: "Today", "Yesterday", or the date in full."""
    date, today = _local(at).date(), _local(now).date()
    if date == today:
        return QCoreApplication.translate("Times", "Today")
    if date.daysTo(today) == 1:
        return QCoreApplication.translate("Times", "Yesterday")
    return QLocale().toString(date, QLocale.FormatType.LongFormat)


def full(at: int) -> str:
    """Date and time in full, for a tooltip."""
    moment = _local(at)
    return f"{QLocale().toString(moment.date(), QLocale.FormatType.LongFormat)} {clock(at)}"


def short(at: int, now: int) -> str:
    """The time of day, with the date unless it is today."""
    moment = _local(at)
    if moment.date() == _local(now).date():
        return clock(at)
    return f"{QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)} {clock(at)}"


def date_of(at: int) -> QDate:
    """The local day of a moment."""
    return _date(at // _QUARTER)


def today_from(now: int) -> int:
    """When this day began here."""
    return QDateTime(_local(now).date().startOfDay()).toMSecsSinceEpoch()


def left(deadline: int, now: int) -> str:
    """The waiting time left, "0:24 left"."""
    return QCoreApplication.translate("Times", "{time} left").format(time=countdown(deadline, now))


def countdown(deadline: int, now: int) -> str:
    """The same in figures alone, "0:24"."""
    seconds = max(0, -(-(deadline - now) // _SECOND))
    return f"{seconds // 60}:{seconds % 60:02d}"


def hurry(deadline: int, now: int) -> bool:
    """Whether it is time to hurry: less than 30 seconds are left."""
    return deadline - now < _HURRY_MS


@lru_cache(maxsize=4_096)
def _date(quarter: int) -> QDate:
    """The local day of a quarter of an hour since 1970: no clock in the world changes its day within one."""
    return _local(quarter * _QUARTER).date()


def _local(at: int) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(at)
