"""Who is told of changes, and that one who cannot be told keeps nothing from the others."""

import logging
from collections.abc import Callable

from app.core.changes import NOTHING, ChangeFeed, Changes
from app.core.errors import StoreError


def test_all_are_told_in_the_order_in_which_they_asked_until_they_do_not_want_it() -> None:
    feed, told = ChangeFeed(), list[str]()
    first = feed.subscribe(lambda _: told.append("first"))
    feed.subscribe(lambda _: told.append("second"))
    feed.publish(NOTHING)
    feed.publish(Changes(me=True))
    first()
    feed.publish(Changes(me=True))
    assert told == ["first", "second", "second"]


def test_a_listener_that_fails_costs_nobody_anything(expect_log: Callable[..., None]) -> None:
    """Neither the other listeners, nor whoever tells: what they did is done."""
    feed, told = ChangeFeed(), list[Changes]()

    def unreadable(_: Changes) -> None:
        raise StoreError("disk_failed")

    def broken(_: Changes) -> None:
        raise KeyError("a bug")

    feed.subscribe(unreadable)
    feed.subscribe(broken)
    feed.subscribe(told.append)
    expect_log("not_told code=disk_failed")
    expect_log("not told", logging.ERROR)
    feed.publish(Changes(me=True))
    assert told == [Changes(me=True)]
