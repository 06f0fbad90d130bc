"""Business hours are changed as plain JSON, and what is not known stays."""

import msgspec
import pytest

from app.core.playbooks import hours
from server_stub.handlers.hours import Day
from server_stub.handlers.hours import Hours as ServersHours

STRANGE = {
    "zone": "Europe/Warsaw",
    "mood": "good",
    "open": [{"day": "someday", "from": "x"}, {"day": "monday", "from": "08:00", "to": "12:00", "x": 1}],
}


def test_the_server_can_read_what_is_begun_with_and_done_to_it() -> None:
    made = hours.closed(hours.added(hours.fresh("Europe/Amsterdam"), "saturday"), "2026-12-25")
    read = msgspec.convert(made, ServersHours)
    assert [span.day for span in read.open] == [*hours.WORKDAYS, "saturday"]
    assert read.closed == ("2026-12-25",)
    assert tuple(Day) == hours.DAYS


def test_times_are_put_in_changed_and_taken_out_and_the_rest_stays() -> None:
    two = hours.added(STRANGE, "monday")
    assert [(place, span["from"]) for place, span in hours.spans(two, "monday")] == [(1, "08:00"), (2, "18:00")]
    later = hours.changed(two, 1, {"from": "07:00"})
    assert later["open"][1] == {"day": "monday", "from": "07:00", "to": "12:00", "x": 1}
    assert hours.without(hours.changed(later, 1, {"from": "08:00"}), 2) == STRANGE
    assert hours.without(STRANGE, 1)["open"] == STRANGE["open"][:1]


def test_dates_are_closed_once_and_opened_again() -> None:
    shut = hours.closed(hours.closed(hours.closed(STRANGE, "2026-12-26"), "2026-12-25"), "2026-12-26")
    assert shut["closed"] == ["2026-12-25", "2026-12-26"]
    assert hours.opened(hours.opened(shut, "2026-12-25"), "2026-12-26") == STRANGE


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        ("9", "09:00"),
        ("930", "09:30"),
        ("9.30", "09:30"),
        ("0930", "09:30"),
        (" 17:05 ", "17:05"),
        ("24:00", "24:00"),
        ("noon", "noon"),
        ("", ""),
    ],
)
def test_times_are_read_as_they_are_written(written: str, stored: str) -> None:
    assert hours.time(written) == stored
