"""Rows are made equal to a new list, with as few steps as there can be."""

from hypothesis import given
from hypothesis import strategies as st

from app.ui.models.rows import Insert, Move, Remove, Step, steps

KEYS = st.lists(st.integers(0, 12), unique=True, max_size=10)


def taken(rows: list[int], step: Step, new: list[int]) -> list[int]:
    match step:
        case Remove(first, last):
            return rows[:first] + rows[last + 1 :]
        case Insert(first, last):
            return rows[:first] + new[first : last + 1] + rows[first:]
        case Move(source, target):
            moved = rows[:source] + rows[source + 1 :]
            return [*moved[:target], rows[source], *moved[target:]]


@given(KEYS, KEYS)
def test_the_steps_lead_to_the_new_list(old: list[int], new: list[int]) -> None:
    rows = list(old)
    for step in steps(old, new):
        rows = taken(rows, step, new)
    assert rows == new


def test_nothing_to_do_is_no_step() -> None:
    assert list(steps([1, 2, 3], [1, 2, 3])) == []


def test_a_row_that_comes_to_the_top_is_one_move() -> None:
    assert list(steps(list(range(50)), [49, *range(49)])) == [Move(49, 0)]


def test_a_row_that_sinks_to_the_end_is_one_move() -> None:
    assert list(steps(list(range(50)), [*range(1, 50), 0])) == [Move(0, 49)]


def test_neighbours_come_and_go_together() -> None:
    assert list(steps([1, 2, 3, 4], [1, 4])) == [Remove(1, 2)]
    assert list(steps([1, 4], [1, 2, 3, 4])) == [Insert(1, 2)]
