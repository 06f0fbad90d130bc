"""When a site is open: weekly spans, single closed days, and clocks that are put forward and back."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server_stub.handlers.hours import HORIZON_DAYS, Day, Hours, Span, is_date, is_time, is_zone, next_change, open_at

AMSTERDAM = "Europe/Amsterdam"
MINUTE_MS = 60_000
DAY_MS = 24 * 60 * MINUTE_MS


def at(wall: str, zone: str = AMSTERDAM, fold: int = 0) -> int:
    """The ms of what the clocks of a zone show."""
    return round(datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(zone), fold=fold).timestamp() * 1000)


def span(day: str, begins: str, ends: str) -> Span:
    return Span(day=Day(day), begins=begins, ends=ends)


def hours(*spans: Span, closed: tuple[str, ...] = (), zone: str = AMSTERDAM) -> Hours:
    return Hours(zone=zone, open=spans, closed=closed)


WEEK = hours(span("friday", "09:00", "12:00"), span("friday", "13:00", "17:30"), span("saturday", "22:00", "02:00"))


@pytest.mark.parametrize(
    ("wall", "is_open", "change"),
    [
        ("2026-11-20 08:59:59.999", False, "2026-11-20 09:00"),  # a Friday
        ("2026-11-20 09:00", True, "2026-11-20 12:00"),
        ("2026-11-20 12:00", False, "2026-11-20 13:00"),
        ("2026-11-20 17:29:59", True, "2026-11-20 17:30"),
        ("2026-11-20 17:30", False, "2026-11-21 22:00"),
        ("2026-11-21 23:00", True, "2026-11-22 02:00"),
        ("2026-11-22 01:59", True, "2026-11-22 02:00"),  # past midnight it is still Saturday's
        ("2026-11-22 02:00", False, "2026-11-27 09:00"),
    ],
)
def test_it_opens_and_closes_by_the_clocks_of_its_zone(wall: str, is_open: bool, change: str) -> None:
    assert open_at(WEEK, at(wall)) is is_open
    assert next_change(WEEK, at(wall)) == at(change)


def test_without_hours_it_is_always_open() -> None:
    assert open_at(None, 0)
    assert next_change(None, 0) is None


def test_on_a_closed_day_nothing_begins_and_what_began_before_goes_on() -> None:
    shut = hours(*WEEK.open, closed=("2026-11-20", "2026-11-22"))
    assert not open_at(shut, at("2026-11-20 10:00"))
    assert next_change(shut, at("2026-11-20 10:00")) == at("2026-11-21 22:00")
    assert open_at(shut, at("2026-11-22 01:00"))


def test_spans_that_follow_without_a_pause_are_one() -> None:
    whole = [span(day, "00:00", "24:00") for day in Day]
    assert next_change(hours(*whole), at("2026-11-20 10:00")) is None
    two = hours(span("friday", "09:00", "12:00"), span("friday", "11:00", "15:00"), span("friday", "15:00", "16:00"))
    assert next_change(two, at("2026-11-20 10:00")) == at("2026-11-20 16:00")
    shut = hours(*whole, closed=("2026-11-25",))
    assert next_change(shut, at("2026-11-20 10:00")) == at("2026-11-25 00:00")
    assert next_change(shut, at("2026-11-25 10:00")) == at("2026-11-26 00:00")


def test_what_is_further_than_two_weeks_is_not_told() -> None:
    shut = hours(span("friday", "09:00", "12:00"), closed=("2026-11-27", "2026-12-04"))
    assert next_change(shut, at("2026-11-20 12:00")) is None
    assert next_change(shut, at("2026-11-28 12:00")) == at("2026-12-11 09:00")


# On 29 March 2026 clocks go from 2:00 to 3:00, on 25 October from 3:00 back to 2:00; both are Sundays.


def test_a_time_that_clocks_skip_is_the_moment_of_the_skip() -> None:
    skip = at("2026-03-29 03:00")
    begins = hours(span("sunday", "02:30", "05:00"))
    assert next_change(begins, skip - MINUTE_MS) == skip
    assert [open_at(begins, skip - 1), open_at(begins, skip)] == [False, True]
    ends = hours(span("sunday", "01:00", "02:30"))
    assert next_change(ends, skip - MINUTE_MS) == skip
    assert [open_at(ends, skip - 1), open_at(ends, skip)] == [True, False]
    within = hours(span("sunday", "02:10", "02:50"))
    assert not open_at(within, skip)
    assert next_change(within, skip - MINUTE_MS) == at("2026-04-05 02:10")


def test_a_time_that_clocks_show_twice_begins_at_the_first_and_ends_at_the_last() -> None:
    first, last = at("2026-10-25 02:30"), at("2026-10-25 02:30", fold=1)
    assert last - first == 60 * MINUTE_MS
    begins = hours(span("sunday", "02:30", "05:00"))
    assert next_change(begins, first - MINUTE_MS) == first
    assert all(open_at(begins, moment) for moment in (first, first + 45 * MINUTE_MS, last))
    ends = hours(span("sunday", "01:00", "02:30"))
    assert next_change(ends, first - MINUTE_MS) == last
    assert [open_at(ends, last - 1), open_at(ends, last)] == [True, False]


def test_a_day_without_midnight_begins_where_clocks_go_on() -> None:
    # Beirut skips midnight to one o'clock; that of 30 March 2025 was a Sunday's.
    assert open_at(hours(span("sunday", "00:00", "02:00"), zone="Asia/Beirut"), at("2025-03-30 01:00", "Asia/Beirut"))


ZONES = (AMSTERDAM, "America/Sao_Paulo", "Pacific/Apia", "Asia/Kolkata", "UTC", "Australia/Lord_Howe")
TIMES = st.builds(lambda hour, minute: f"{hour:02}:{minute:02}", st.integers(0, 23), st.sampled_from((0, 15, 59)))
SPANS = st.builds(Span, day=st.sampled_from(tuple(Day)), begins=TIMES, ends=TIMES).filter(lambda one: one.begins != one.ends)
MOMENTS = st.integers(at("2025-01-01 00:00"), at("2027-12-31 00:00"))


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(ZONES), st.lists(SPANS, max_size=5), MOMENTS)
def test_between_two_changes_nothing_changes_and_at_one_it_does(zone: str, spans: list[Span], moment: int) -> None:
    any_hours = hours(*spans, zone=zone)
    now, change = open_at(any_hours, moment), next_change(any_hours, moment)
    until = moment + HORIZON_DAYS * DAY_MS if change is None else change
    assert all(open_at(any_hours, moment + (until - moment) * part // 40) is now for part in range(40))
    assert change is None or (change > moment and open_at(any_hours, change) is not now)


@pytest.mark.parametrize("name", ["Europe/Amsterdam", "UTC", "America/Argentina/Buenos_Aires"])
def test_a_zone_there_is(name: str) -> None:
    assert is_zone(name)


@pytest.mark.parametrize("name", ["", "Europe", "Mars/Base", "../../etc/passwd", "/etc/localtime", "a" * 300, "Europe/\x00", "\ud800"])
def test_a_zone_there_is_none(name: str) -> None:
    assert not is_zone(name)


@pytest.mark.parametrize("name", ["localtime", "posixrules", "Factory", "right/Europe/Amsterdam", "posix/Europe/Amsterdam"])
def test_a_zone_that_is_the_machines_own_or_counts_leap_seconds_is_none(name: str) -> None:
    assert not is_zone(name)


@pytest.mark.parametrize(
    ("text", "right"), [("00:00", True), ("23:59", True), ("24:00", True), ("24:01", False), ("9:00", False), ("0\u0669:00", False)]
)
def test_times(text: str, right: bool) -> None:
    assert is_time(text) is right


@pytest.mark.parametrize(
    ("text", "right"), [("2028-02-29", True), ("2026-02-29", False), ("20261225", False), ("2026-W01-1", False), ("", False)]
)
def test_dates(text: str, right: bool) -> None:
    assert is_date(text) is right
