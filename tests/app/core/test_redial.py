"""What a close code means, and how long to wait before dialling again."""

import pytest

from app.core.redial import Redial, after_close
from app.core.steps import Then


@pytest.mark.parametrize(
    ("code", "then"),
    [
        (4001, Then.RENEW),
        (4002, Then.STOP),
        (4003, Then.RENEW),
        (4006, Then.SIGN_OUT),
        (4009, Then.STOP),
        (4013, Then.STOP),
        (4099, Then.STOP),
        (4101, Then.BACK_OFF),
        (4102, Then.BACK_OFF),
        (4103, Then.BACK_OFF),
        (4200, Then.AT_ONCE),
        (4201, Then.RENEW),
        (4202, Then.AT_ONCE),
        (4203, Then.AT_ONCE),
        (4406, Then.UPGRADE),
        (1001, Then.AT_ONCE),
        (1011, Then.AT_ONCE),
        (None, Then.AT_ONCE),
    ],
)
def test_after_close(code: int | None, then: Then) -> None:
    assert after_close(code) is then


def test_the_bound_doubles_from_half_a_second_to_thirty() -> None:
    redial = Redial(lambda: 1.0)
    assert [redial.delay(Then.AT_ONCE, healthy_s=0) for _ in range(8)] == [0.5, 1, 2, 4, 8, 16, 30, 30]


def test_the_wait_is_anywhere_below_the_bound() -> None:
    assert Redial(lambda: 0.0).delay(Then.AT_ONCE, healthy_s=0) == 0
    assert Redial(lambda: 0.5).delay(Then.AT_ONCE, healthy_s=0) == 0.25


def test_thirty_seconds_of_health_begin_anew_and_fewer_do_not() -> None:
    redial = Redial(lambda: 1.0)
    for _ in range(3):
        redial.delay(Then.AT_ONCE, healthy_s=29.9)
    assert redial.delay(Then.AT_ONCE, healthy_s=29.9) == 4
    assert redial.delay(Then.AT_ONCE, healthy_s=30) == 0.5


def test_backing_off_waits_longer_from_the_first_time() -> None:
    assert Redial(lambda: 1.0).delay(Then.BACK_OFF, healthy_s=0) == 4


def test_what_the_server_asks_for_comes_on_top() -> None:
    assert Redial(lambda: 1.0).delay(Then.AT_ONCE, healthy_s=0, after_ms=3_000) == 3.5


def test_a_person_or_a_wake_up_begins_anew() -> None:
    redial = Redial(lambda: 1.0)
    for _ in range(8):
        redial.delay(Then.AT_ONCE, healthy_s=0)
    redial.forget()
    assert redial.delay(Then.AT_ONCE, healthy_s=0) == 0.5
