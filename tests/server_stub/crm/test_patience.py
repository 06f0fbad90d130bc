"""How long is waited after trouble."""

import pytest

from app.protocol.details import CrmReason
from server_stub.crm.patience import FIRST_MS, LONGEST_MS, Patience, wait_ms
from server_stub.crm.port import CrmTrouble

NOW = 1_000_000
AT_ONCE = 8


def never() -> float:
    return 0.0


def always() -> float:
    return 1.0


@pytest.mark.parametrize("attempts", [1, 2, 3, 8, 9, 10, 11, 50, 10_000])
def test_waits_grow_to_a_limit_and_half_of_each_is_chance(attempts: int) -> None:
    step = min(LONGEST_MS, FIRST_MS * 2 ** (attempts - 1))
    assert (wait_ms(attempts, never), wait_ms(attempts, always)) == (step // 2, step)


@pytest.mark.parametrize("asked", [0, 1, 500, 86_400_000])
def test_what_the_crm_asked_for_is_never_undercut(asked: int) -> None:
    assert wait_ms(1, never, asked) == asked
    assert asked < wait_ms(20, always, asked) <= asked + FIRST_MS


def test_only_what_concerns_the_connection_stops_it() -> None:
    patience = Patience(always)
    for reason in set(CrmReason) - {CrmReason.UNREACHABLE, CrmReason.LIMITED}:
        patience.note_trouble(CrmTrouble(reason), NOW)
    assert patience.allowed(NOW, AT_ONCE) == AT_ONCE


@pytest.mark.parametrize("reason", [CrmReason.UNREACHABLE, CrmReason.LIMITED])
def test_after_the_wait_one_goes_first_and_then_all(reason: CrmReason) -> None:
    patience = Patience(always)
    patience.note_trouble(CrmTrouble(reason), NOW)
    assert patience.allowed(NOW + FIRST_MS - 1, AT_ONCE) == 0
    assert patience.allowed(NOW + FIRST_MS, AT_ONCE) == 1
    patience.note_success()
    assert patience.allowed(NOW + FIRST_MS, AT_ONCE) == AT_ONCE


def test_those_that_were_under_way_together_count_once() -> None:
    patience = Patience(always)
    for _ in range(AT_ONCE):
        patience.note_trouble(CrmTrouble(CrmReason.UNREACHABLE), NOW)
    assert patience.allowed(NOW + FIRST_MS, AT_ONCE) == 1
    patience.note_trouble(CrmTrouble(CrmReason.UNREACHABLE), NOW + FIRST_MS)
    assert patience.allowed(NOW + 3 * FIRST_MS - 1, AT_ONCE) == 0
    assert patience.allowed(NOW + 3 * FIRST_MS, AT_ONCE) == 1


def test_of_several_waits_the_longest_counts() -> None:
    patience = Patience(never)
    patience.note_trouble(CrmTrouble(CrmReason.LIMITED, retry_after_ms=60_000), NOW)
    patience.note_trouble(CrmTrouble(CrmReason.LIMITED, retry_after_ms=1_000), NOW)
    patience.rest_until(NOW + 5)
    assert patience.allowed(NOW + 59_999, AT_ONCE) == 0
    assert patience.allowed(NOW + 60_000, AT_ONCE) == 1


def test_foreign_words_are_cut() -> None:
    assert len(CrmTrouble(CrmReason.REJECTED, "x" * 10_000).detail) == 500
