"""Who leaves the machine goes offline once, and is asked once, when they are back."""

import pytest

from app.core.absence import Absence, Away, Move
from app.core.hands import Hands
from app.core.preferences.values import Preferences

TEN = Preferences(away_after_minutes=10)
LOCKS = Preferences(away_when_locked=True)
NEVER = Preferences()
HERE, GONE, LOCKED = Hands(idle_s=3.0), Hands(idle_s=600.0), Hands(idle_s=3.0, locked=True)


def gone() -> Absence:
    """Somebody was set to offline for having been idle."""
    absence = Absence()
    assert absence.looked(GONE, TEN, online=True) is Move.GO_OFFLINE
    return absence


@pytest.mark.parametrize(
    ("hands", "wanted", "why"),
    [
        (GONE, TEN, Away.IDLE),
        (Hands(idle_s=599.9), TEN, None),
        (GONE, NEVER, None),
        (GONE, LOCKS, None),
        (LOCKED, LOCKS, Away.LOCKED),
        (LOCKED, TEN, None),
        (Hands(idle_s=None, locked=True), LOCKS, Away.LOCKED),
        (Hands(idle_s=None), TEN, None),  # who cannot be seen is never gone
    ],
)
def test_away_is_what_was_chosen(hands: Hands, wanted: Preferences, why: Away | None) -> None:
    absence = Absence()
    assert absence.looked(hands, wanted, online=True) is (Move.GO_OFFLINE if why else Move.NOTHING)
    assert absence.why is why


def test_who_is_offline_already_is_not_asked_afterwards() -> None:
    absence = Absence()
    assert absence.looked(GONE, TEN, online=False) is Move.NOTHING
    assert absence.looked(HERE, TEN, online=False) is Move.NOTHING


def test_the_question_comes_once_and_only_to_who_is_there() -> None:
    absence = gone()
    away = [Hands(idle_s=900.0), Hands(idle_s=61.0), LOCKED]
    assert [absence.looked(hands, TEN, online=False) for hands in away] == [Move.NOTHING] * 3
    assert absence.looked(HERE, TEN, online=False) is Move.ASK
    assert absence.looked(HERE, TEN, online=False) is Move.NOTHING
    assert absence.after_minutes == 10


def test_an_unlocked_screen_is_somebody_where_nothing_else_is_known() -> None:
    absence = Absence()
    assert absence.looked(Hands(locked=True), LOCKS, online=True) is Move.GO_OFFLINE
    assert absence.looked(Hands(), LOCKS, online=False) is Move.ASK


def test_a_sleep_is_an_absence_that_lasts_until_somebody_is_there() -> None:
    absence = Absence()
    assert absence.sleeps(TEN, online=True) is Move.GO_OFFLINE
    assert absence.looked(HERE, TEN, online=False) is Move.NOTHING  # whoever pressed the key for it
    absence.wakes()
    assert absence.looked(GONE, TEN, online=False) is Move.NOTHING
    assert absence.looked(HERE, TEN, online=False) is Move.ASK
    assert absence.why is Away.ASLEEP


def test_a_sleep_changes_nothing_for_who_is_never_set_to_offline() -> None:
    assert Absence().sleeps(NEVER, online=True) is Move.NOTHING
    assert Absence().sleeps(TEN, online=False) is Move.NOTHING


def test_who_was_put_online_elsewhere_is_let_be_until_they_were_here() -> None:
    absence = gone()
    absence.switched_on()
    assert absence.looked(GONE, TEN, online=True) is Move.NOTHING
    assert absence.looked(HERE, TEN, online=True) is Move.NOTHING
    assert absence.looked(GONE, TEN, online=True) is Move.GO_OFFLINE


def test_who_went_online_at_the_question_can_leave_again() -> None:
    absence = gone()
    absence.looked(HERE, TEN, online=False)
    absence.switched_on()
    assert absence.looked(GONE, TEN, online=True) is Move.GO_OFFLINE


def test_the_machine_is_looked_at_only_while_something_is_to_be_seen() -> None:
    absence = Absence()
    assert not absence.is_watched(NEVER, online=True)
    assert not absence.is_watched(TEN, online=False)
    assert absence.is_watched(TEN, online=True)
    assert absence.is_watched(LOCKS, online=True)
    absence = gone()
    assert absence.is_watched(NEVER, online=False)
    absence.looked(HERE, TEN, online=False)
    assert not absence.is_watched(TEN, online=False)
    absence.over()
    assert not absence.is_watched(TEN, online=False)
