"""Token buckets, and keeping a socket's commands in order."""

import pytest

from app.protocol.errors import ErrorCode
from app.protocol.ids import CommandId
from server_stub.handlers.refused import Refused
from server_stub.web.limits import Buckets, Queue

FIRST, SECOND = CommandId("first"), CommandId("second")


class Seconds:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_burst_then_the_rate() -> None:
    seconds = Seconds()
    buckets = Buckets(5, 1.0, seconds)
    assert [buckets.take("visitor") for _ in range(5)] == [0] * 5
    assert buckets.take("visitor") == 1000
    seconds.now += 0.25
    assert buckets.take("visitor") == 750
    seconds.now += 0.75
    assert buckets.take("visitor") == 0
    assert buckets.take("visitor") == 1000


def test_who_spends_what_is_not_there_is_refused_and_told_when_it_will_be() -> None:
    seconds = Seconds()
    buckets = Buckets(5, 1.0, seconds)
    buckets.spend("visitor", 3)
    with pytest.raises(Refused) as refused:
        buckets.spend("visitor", 4)
    assert (refused.value.code, refused.value.retry_after_ms) == (ErrorCode.RATE_LIMITED, 2_000)
    seconds.now += 2
    buckets.spend("visitor", 4)
    assert buckets.take("visitor") > 0


def test_each_key_has_its_own_bucket() -> None:
    buckets = Buckets(1, 1.0, Seconds())
    assert buckets.take("one") == 0
    assert buckets.take("two") == 0
    assert buckets.take("one") > 0


def test_a_bucket_holds_no_more_than_the_burst() -> None:
    seconds = Seconds()
    buckets = Buckets(2, 1.0, seconds)
    seconds.now += 1_000
    assert [buckets.take("k") > 0 for _ in range(3)] == [False, False, True]
    buckets.give_back("k")
    assert buckets.take("k") == 0
    for _ in range(5):
        buckets.give_back("k")
    assert [buckets.take("k") > 0 for _ in range(3)] == [False, False, True]


def test_full_buckets_are_forgotten_and_others_are_not() -> None:
    seconds = Seconds()
    buckets = Buckets(2, 1.0, seconds)
    for number in range(5_000):
        buckets.take(f"old {number}")
    seconds.now += 10
    for _ in range(3):
        buckets.take("busy")
    for number in range(5_000):
        buckets.take(f"new {number}")
        assert buckets.take("busy") > 0
    assert len(buckets) < 6_000


def test_what_follows_a_put_off_command_waits_for_it() -> None:
    seconds = Seconds()
    queue = Queue(seconds)
    queue.check(FIRST)
    queue.put_off(FIRST, 500)
    with pytest.raises(Refused) as refused:
        queue.check(SECOND)
    assert refused.value.code is ErrorCode.RATE_LIMITED
    assert refused.value.retry_after_ms
    queue.check(FIRST)
    queue.check(SECOND)


def test_a_put_off_command_that_never_comes_back_is_given_up() -> None:
    seconds = Seconds()
    queue = Queue(seconds)
    queue.put_off(FIRST, 500)
    seconds.now += 10.4
    with pytest.raises(Refused):
        queue.check(SECOND)
    seconds.now += 0.2
    queue.check(SECOND)


def test_the_first_put_off_command_counts() -> None:
    queue = Queue(Seconds())
    queue.put_off(FIRST, 500)
    queue.put_off(SECOND, 500)
    with pytest.raises(Refused):
        queue.check(SECOND)
    queue.check(FIRST)
