"""Which waiting chats are told of again, and when."""

from app.core.reminders import Reminders


def told() -> Reminders:
    reminders = Reminders()
    reminders.told("a", 10_000)
    reminders.told("b", 15_000)
    return reminders


def test_each_is_due_so_many_seconds_after_it_was_told_of() -> None:
    reminders = told()
    assert reminders.due(29_999, 20) == ()
    assert reminders.due(30_000, 20) == ("a",)
    reminders.told("a", 30_000)
    assert reminders.due(35_000, 20) == ("b",)


def test_the_time_until_the_next_is_known() -> None:
    reminders = told()
    assert reminders.in_s(15_500, 20) == 14.5
    assert reminders.in_s(90_000, 20) == 0.0
    reminders.forget(("a", "never told of"))
    assert reminders.in_s(15_500, 20) == 19.5


def test_where_nothing_waits_or_nobody_wants_it_there_is_no_time() -> None:
    reminders = told()
    assert reminders.in_s(90_000, 0) is None
    assert reminders.due(90_000, 0) == ()
    reminders.forget(("a", "b"))
    assert reminders.in_s(90_000, 20) is None


def test_a_clock_that_was_set_back_makes_nobody_wait_longer() -> None:
    reminders = told()
    assert reminders.in_s(-3_600_000, 20) == 0.0
    assert reminders.due(-3_600_000, 20) == ("a", "b")
