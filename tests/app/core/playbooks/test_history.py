"""Undo, redo, and what is to be saved."""

from app.core.playbooks.history import MOST_STEPS, Work, opened


def work(name: str) -> Work:
    return Work(name, {"bot_name": "Bot"})


def test_what_is_typed_is_one_step() -> None:
    history = opened(work(""))
    for name in ("S", "Sh", "Shop"):
        history = history.done(work(name), "name")
    history = history.done(work("Shop!"), "other").done(work("Shop!!"), "other")
    assert history.undone().now == work("Shop")
    assert history.undone().undone().now == work("")
    assert history.undone().redone().now == work("Shop!!")
    assert history.undone().redone().done(work("A"), "other").undone().now == work("Shop!!")


def test_a_new_step_after_an_undo_forgets_what_was_undone() -> None:
    history = opened(work("a")).done(work("b")).undone().done(work("c"))
    assert history.future == ()
    assert history.redone() is history


def test_at_the_ends_nothing_happens() -> None:
    history = opened(work("a"))
    assert history.undone() is history
    assert history.redone() is history
    assert history.done(work("a")) is history


def test_there_is_something_to_save_until_it_is_saved_or_undone() -> None:
    history = opened(work("a")).done(work("b"))
    assert history.changed
    assert not history.undone().changed
    saved = history.kept(work("b"))
    assert not saved.changed
    assert saved.undone().changed
    assert history.done(work("c")).kept(work("b")).changed


def test_no_more_steps_are_held_than_can_be_wanted() -> None:
    history = opened(work(""))
    for number in range(MOST_STEPS + 5):
        history = history.done(work(f"{number}"))
    assert len(history.past) == MOST_STEPS
