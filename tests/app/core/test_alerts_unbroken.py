"""Where the store cannot be read or written for a while, or a bug of ours strikes, alerts come late at worst."""

import logging
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.alerts import LOOK_AGAIN_S
from app.core.client import Client, open_client
from app.core.errors import StoreError
from app.core.notice import Alert
from app.core.ports import Notice
from app.core.steps import Apply, CaughtUp
from app.protocol.events import MessageAdded
from tests.fakes.agent_desk import words
from tests.fakes.alerted import comes, news, perform, timed
from tests.fakes.clock import FakeClock
from tests.fakes.ill_store import unreadable, unwritable
from tests.fakes.records import cid, message, numbered

Expect = Callable[..., None]


async def test_what_cannot_be_remembered_is_shown_all_the_same_and_once(ready: Client, clock: FakeClock, expect_log: Expect) -> None:
    expect_log("notices not_remembered=read_only")
    async with timed(ready, clock) as (notifier, waits):
        happened = ready.store.apply([numbered(101, MessageAdded(message=message("mine", 2)))], 101)
        with unwritable(ready):
            ready.attention.happened(happened.turns, news=True)
            await waits.idle()
            assert notifier.titles == ["new_message"]
            ready.attention.happened(happened.turns, news=True)
        perform(ready, comes(102, "new"))
        await waits.idle()
        assert notifier.titles == ["new_message", "new_conversation"]
    told = ready.store.database.read("SELECT conversation, number FROM noticed")
    assert dict(told)[cid("mine")] == 2


async def test_what_was_missed_and_cannot_be_remembered_is_shown_too(ready: Client, clock: FakeClock, expect_log: Expect) -> None:
    expect_log("notices not_remembered=read_only")
    expect_log("owed kept=no code=read_only")
    perform(ready, Apply((numbered(101, MessageAdded(message=message("mine", 2))),), 101, news=False))
    async with timed(ready, clock) as (notifier, waits):
        with unwritable(ready):
            perform(ready, CaughtUp())
            await waits.idle()
        assert notifier.titles == ["new_message"]


async def test_what_cannot_be_judged_is_judged_when_it_can(ready: Client, clock: FakeClock, expect_log: Expect) -> None:
    expect_log("notices not_judged=disk_failed")
    expect_log("turn failed=disk_failed")
    async with timed(ready, clock) as (notifier, waits):
        happened = ready.store.apply([numbered(101, MessageAdded(message=message("mine", 2)))], 101)
        with unreadable(ready):
            ready.attention.happened(happened.turns, news=True)
            assert await waits.idle() == LOOK_AGAIN_S
        assert await waits.go_by(LOOK_AGAIN_S) is None
        assert notifier.titles == ["new_message"]


async def test_one_turn_that_fails_is_not_the_last(ready: Client, clock: FakeClock, expect_log: Expect) -> None:
    expect_log("turn failed=disk_failed")
    ready.preferences.choose(repeat_alerts_s=20)
    async with timed(ready, clock) as (notifier, waits):
        perform(ready, comes(101, "new"))
        await waits.idle()
        with unreadable(ready):
            assert await waits.go_by(20) == LOOK_AGAIN_S
        assert await waits.go_by(LOOK_AGAIN_S) == 20
        assert notifier.titles == ["new_conversation"] * 2
        perform(ready, news(102, MessageAdded(message=message("mine", 2))))
        await waits.idle()
        assert notifier.titles[-1] == "new_message"


async def test_what_a_store_that_fails_kept_from_being_shown_is_shown_later(ready: Client, clock: FakeClock, expect_log: Expect) -> None:
    expect_log("turn failed=disk_failed")
    asked = [StoreError("disk_failed")]

    def fail_once(alert: Alert) -> Notice:
        if asked:
            raise asked.pop()
        return words(alert)

    async with timed(ready, clock, fail_once) as (notifier, waits):
        perform(ready, comes(101, "new"))
        assert await waits.idle() == LOOK_AGAIN_S
        await waits.go_by(LOOK_AGAIN_S)
        assert notifier.titles == ["new_conversation"]


async def test_a_bug_costs_one_notice_and_no_more(ready: Client, clock: FakeClock, expect_log: Expect) -> None:
    expect_log("turn failed", logging.ERROR)

    def broken(alert: Alert) -> Notice:
        if alert.conversation == cid("bad"):
            raise KeyError(alert.tag)
        return words(alert)

    async with timed(ready, clock, broken) as (notifier, waits):
        perform(ready, comes(101, "bad"))
        await waits.idle()
        perform(ready, comes(102, "new"))
        await waits.idle()
        assert list(notifier.on_screen) == [cid("new")]


async def test_a_bug_in_judging_costs_one_batch_and_never_the_connection(
    ready: Client, clock: FakeClock, expect_log: Expect, monkeypatch: pytest.MonkeyPatch
) -> None:
    expect_log("batch not judged", logging.ERROR)

    def broken(*_: object, **__: object) -> None:
        raise KeyError

    async with timed(ready, clock) as (notifier, waits):
        with monkeypatch.context() as patch:
            patch.setattr("app.core.attention.asked_for", broken)
            perform(ready, comes(101, "bad"))
        perform(ready, comes(102, "new"))
        await waits.idle()
        assert list(notifier.on_screen) == [cid("new")]


async def test_a_list_of_what_is_owed_that_means_nothing_is_none(ready: Client, store_file: Path, clock: FakeClock) -> None:
    ready.store.settings.put("owed", '{"')
    again = open_client(store_file, clock)
    async with timed(again, clock) as (notifier, waits):
        perform(again, Apply((numbered(101, MessageAdded(message=message("mine", 2))),), 101, news=False), CaughtUp())
        await waits.idle()
        assert notifier.titles == ["new_message"]
    again.close()
