"""Business hours: when a site counts as open, and when that changes next. Pure; times in ms since 1970 UTC."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

import msgspec
from msgspec import Struct

HORIZON_DAYS = 14
_TIME = re.compile("([01][0-9]|2[0-3]):[0-5][0-9]|24:00")
_DAY = timedelta(days=1)
_OF_THIS_MACHINE = {"localtime", "Factory"}


class Day(StrEnum):
    """The days in the order of datetime's weekdays."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


class Span(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename={"begins": "from", "ends": "to"}):
    """Open every week on a day, `from` a time `to` a time as "HH:MM"; to "24:00", or past midnight where it ends before it begins."""

    day: Day
    begins: str
    ends: str


class Hours(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """When a site is open, by the clocks of a time zone ("Europe/Amsterdam"). On days that are `closed` ("2026-12-25") nothing begins."""

    zone: str
    open: tuple[Span, ...]
    closed: tuple[str, ...] = ()


_hours = msgspec.json.Decoder(Hours)


def decode_hours(stored: bytes | None) -> Hours | None:
    """The hours as they are stored beside a playbook; None: it is always open."""
    return _hours.decode(stored) if stored else None


def is_zone(name: str) -> bool:
    """Whether there is such a time zone, on this machine and on any other: not one that counts leap seconds, or is the machine's own."""
    return name in _zones()


def is_time(text: str) -> bool:
    """Whether a text is a time of day, "00:00" to "24:00"."""
    return _TIME.fullmatch(text) is not None


def is_date(text: str) -> bool:
    """Whether a text is a day, as "2026-12-25"."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def open_at(hours: Hours | None, at: int) -> bool:
    """Whether it is open then. Always, where there are no hours."""
    return hours is None or any(begin <= at < end for begin, end in _spans(hours, at, 1))


def next_change(hours: Hours | None, at: int) -> int | None:
    """The next moment at which it opens or closes; None where that is not within two weeks."""
    if hours is None:
        return None
    spans = sorted(_spans(hours, at, HORIZON_DAYS + 2))
    end = at
    for begin, until in spans:  # those that follow without a pause are one
        if begin <= end < until:
            end = until
    changes = [end] if end > at else [begin for begin, until in spans if at < begin < until]
    first = min(changes, default=None)
    return first if first is not None and first - at < HORIZON_DAYS * 86_400_000 else None


def _spans(hours: Hours, at: int, days: int) -> Iterator[tuple[int, int]]:
    """When it opens and closes, from the day before that time on, for so many days from that day on; they may overlap."""
    zone = ZoneInfo(hours.zone)
    today = datetime.fromtimestamp(at / 1000, zone).date()
    for day in (day for later in range(-1, days) if (day := today + _DAY * later).isoformat() not in hours.closed):
        for span in hours.open:
            if span.day is tuple(Day)[day.weekday()]:
                over = _DAY if _minutes(span.ends) <= _minutes(span.begins) else timedelta()
                yield _moment(day, span.begins, zone, last=False), _moment(day + over, span.ends, zone, last=True)


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones()) - _OF_THIS_MACHINE


def _minutes(time: str) -> int:
    return int(time[:2]) * 60 + int(time[3:])


def _moment(day: date, time: str, zone: ZoneInfo, *, last: bool) -> int:
    """When clocks show that time: the first or the last moment where they are put back; where they skip it, that of the skip."""
    wall = datetime(day.year, day.month, day.day) + timedelta(minutes=_minutes(time))  # noqa: DTZ001 - a clock's face, read in the zone below
    early, late = sorted(_ms(wall.replace(tzinfo=zone, fold=fold)) for fold in (0, 1))
    if datetime.fromtimestamp(late / 1000, zone).replace(tzinfo=None) == wall:
        return late if last else early
    before = _offset(early, zone)
    while late - early > 1:
        middle = (early + late) // 2
        early, late = (middle, late) if _offset(middle, zone) == before else (early, middle)
    return late


def _ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)


def _offset(at: int, zone: ZoneInfo) -> timedelta | None:
    return datetime.fromtimestamp(at / 1000, UTC).astimezone(zone).utcoffset()
