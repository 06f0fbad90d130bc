"""Quiet times that end before midnight and after it, and what the company's rules say where nobody has chosen."""

import pytest

from app.core.preferences.values import Preferences
from app.protocol.people import NotificationRules


@pytest.mark.parametrize(
    ("from_", "to", "quiet", "loud"),
    [
        (600, 720, (600, 719), (599, 720)),
        (1_320, 480, (1_320, 1_439, 0, 479), (480, 1_319)),
        (300, 300, (0, 299, 300, 1_439), ()),
    ],
)
def test_the_quiet_time(from_: int, to: int, quiet: tuple[int, ...], loud: tuple[int, ...]) -> None:
    mine = Preferences(quiet=True, quiet_from=from_, quiet_to=to)
    assert all(mine.is_quiet(minute) for minute in quiet)
    assert not any(mine.is_quiet(minute) for minute in loud)


def test_there_is_none_where_it_is_switched_off() -> None:
    assert not any(Preferences(quiet_from=from_, quiet_to=to).is_quiet(400) for from_, to in ((300, 500), (500, 450), (7, 7)))


def test_what_i_chose_counts_more_than_the_company_s_rules_and_the_rest_is_theirs() -> None:
    company = NotificationRules(new_conversation=False, text=False)
    mine = Preferences(alert_new_conversation=True, alert_assigned=False)
    assert mine.alerts(company) == NotificationRules(new_conversation=True, assigned=False, text=False)
    assert Preferences().alerts(company) == company
