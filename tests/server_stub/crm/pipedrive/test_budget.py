"""Never more than is allowed: in two seconds, of searches, and of a day."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server_stub.crm.pipedrive.budget import SEARCHES, Budget

DAY_SPENT = {"x-daily-ratelimit-token-remaining": "0"}


def taken(budget: Budget, now: float, count: int, *, search: bool = False) -> int:
    """How many of so many requests may go at this moment."""
    return sum(budget.take(now, search=search) == 0 for _ in range(count))


def test_as_many_as_fit_into_two_seconds_and_the_next_when_there_is_room() -> None:
    budget = Budget(20)
    assert taken(budget, 100.0, 30) == 20
    wait = budget.take(100.5, search=False)
    assert 1.5 < wait < 2
    assert taken(budget, 100.5 + wait, 30) == 20


def test_searches_are_fewer_and_count_as_requests_too() -> None:
    budget = Budget(20)
    assert taken(budget, 0.0, 30, search=True) == SEARCHES
    assert taken(budget, 0.0, 30) == 20 - SEARCHES


def test_pipedrive_says_how_many_it_allows() -> None:
    budget = Budget(20)
    budget.heard({"x-ratelimit-limit": "80", "x-ratelimit-remaining": "79"}, 0.0)
    assert taken(budget, 0.0, 200) == 80


@pytest.mark.parametrize("nonsense", ["", "-5", "0", "many", "999999", "9" * 400, "\N{SUPERSCRIPT TWO}"])
def test_nonsense_changes_nothing(nonsense: str) -> None:
    budget = Budget(20)
    budget.heard({"x-ratelimit-limit": nonsense, "x-ratelimit-remaining": "-", "x-daily-requests-left": nonsense or "-"}, 0.0)
    assert taken(budget, 5_000.0, 200) == 20


def test_when_none_is_left_it_waits_before_it_is_warned() -> None:
    budget = Budget(20)
    budget.heard({"x-ratelimit-remaining": "0", "x-ratelimit-reset": "2"}, 10.0)
    assert budget.take(10.0, search=False) == 2.0
    assert budget.take(12.0, search=False) == 0.0


@pytest.mark.parametrize(
    ("headers", "waits"),
    [
        ({"x-ratelimit-reset": "2"}, [2, 4, 8, 16, 32, 64, 128, 256, 300, 300]),
        ({}, [2, 4, 8]),
        (DAY_SPENT, [900, 1_800, 3_600, 3_600]),
        ({"x-daily-requests-left": "0"}, [900, 1_800]),
        ({"x-daily-ratelimit-token-remaining": "19", "x-ratelimit-reset": "2"}, [900, 1_800]),
        ({"x-ratelimit-reset": "7200"}, [3_600, 3_600]),
    ],
)
def test_after_each_warning_it_waits_longer_but_not_for_ever(headers: Mapping[str, str], waits: list[float]) -> None:
    budget, now = Budget(20), 0.0
    for wait in waits:
        budget.warned(headers, now)
        assert budget.closed_s(now) == wait
        now += wait
    budget.heard({}, now)
    budget.warned(headers, now)
    assert budget.closed_s(now) == waits[0]


def test_several_warnings_for_what_was_under_way_together_are_one() -> None:
    budget = Budget(20)
    for _ in range(8):
        budget.warned({"x-ratelimit-reset": "2"}, 0.0)
    assert budget.closed_s(0.0) == 2
    budget.heard({}, 1.0)  # asked before that, and answered after
    budget.warned({"x-ratelimit-reset": "2"}, 2.0)
    assert budget.closed_s(2.0) == 4


def test_a_door_that_is_shut_is_left_alone_for_long() -> None:
    budget = Budget(20)
    budget.shut_out(0.0)
    assert budget.closed_s(0.0) == 600
    budget.shut_out(600.0)
    assert budget.closed_s(600.0) == 1_200


def test_the_last_token_of_the_day_ends_the_day_though_it_was_answered() -> None:
    budget = Budget(20)
    budget.heard(DAY_SPENT, 0.0)
    assert budget.closed_s(0.0) == 900


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), max_size=200))
def test_no_two_seconds_ever_hold_more(steps: list[tuple[float, bool]]) -> None:
    budget, now = Budget(5), 0.0
    went: list[tuple[float, bool]] = []
    for pause, search in steps:
        now += pause
        if budget.take(now, search=search) == 0:
            went.append((now, search))
    for at, _ in went:
        window = [search for other, search in went if at <= other < at + 2]
        assert len(window) <= 5
        assert sum(window) <= SEARCHES
