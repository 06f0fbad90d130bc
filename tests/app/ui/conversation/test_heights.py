"""Sums over chunks agree with plain sums, whatever happens to the rows."""

from hypothesis import given
from hypothesis import strategies as st

from app.ui.conversation.messages.heights import Heights

HEIGHTS = st.lists(st.integers(1, 90), max_size=1500)


@given(HEIGHTS, st.integers(0, 1500), st.integers(0, 1500), HEIGHTS)
def test_replacing_rows(old: list[int], at: int, removed: int, fresh: list[int]) -> None:
    at = min(at, len(old))
    removed = min(removed, len(old) - at)
    heights = Heights(old)
    heights.replace(at, removed, fresh)
    plain = old[:at] + fresh + old[at + removed :]
    assert len(heights) == len(plain)
    assert heights.total == sum(plain)
    for row in range(0, len(plain), 97):
        assert heights[row] == plain[row]
        assert heights.top(row) == sum(plain[:row])
        assert heights.row_at(heights.top(row)) == row


def test_a_change_moves_what_is_below() -> None:
    heights = Heights([10] * 2000)
    heights.set(700, 35)
    assert heights.top(700) == 7000
    assert heights.top(701) == 7035
    assert heights.total == 20_025
    assert heights.row_at(7034) == 700
    assert heights.row_at(7035) == 701


def test_beyond_the_ends_is_the_nearest_row() -> None:
    assert Heights().row_at(5) == -1
    assert Heights([10, 10]).row_at(-3) == 0
    assert Heights([10, 10]).row_at(99) == 1
