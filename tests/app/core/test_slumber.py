"""When two clocks say that the machine has slept."""

import pytest

from app.core.slumber import Slumber


@pytest.mark.parametrize(
    ("wall_ms", "seconds", "slept"),
    [
        (1_000, 1.0, False),
        (2_900, 2.9, False),  # a loop that was busy
        (3_600_000, 1.0, True),  # Linux, macOS: the monotonic clock slept too
        (3_600_000, 3_600.0, True),  # Windows: it ran on
        (-3_600_000, 1.0, True),  # the wall's clock was put back: better one look too many
        (4_500, 1.0, True),
        (1_500, 1.0, False),
    ],
)
def test_a_sleep(wall_ms: int, seconds: float, slept: bool) -> None:
    slumber = Slumber(1_000_000, 50.0, tick_s=1.0)
    assert slumber.over(1_000_000 + wall_ms, 50.0 + seconds) is slept


def test_a_sleep_is_noticed_once() -> None:
    slumber = Slumber(0, 0.0, tick_s=1.0)
    assert slumber.over(3_600_000, 1.0)
    assert not slumber.over(3_601_000, 2.0)
