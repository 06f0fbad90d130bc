"""From a batch to the desktop: shown through the notifier, remembered across restarts, taken back when signed out."""

import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from app.core.changes import Changes
from app.core.client import Client, open_client
from app.core.notice import Alert, NoticeAct
from app.core.ports import Notice
from app.core.sounds import Sound
from app.core.steps import Apply, CaughtUp, Position, Replace
from app.protocol.events import ConversationChanged, ConversationLeft, ConversationRead, MessageAdded
from app.protocol.people import NotificationRules
from app.protocol.records import ConversationState
from tests.fakes.agent_desk import words
from tests.fakes.alerted import comes, news, notified, perform, timed, until
from tests.fakes.clock import FakeClock
from tests.fakes.records import ME, cid, conversation, entered, message, numbered, snapshot

ASSIGNED, UNASSIGNED = ConversationState.ASSIGNED, ConversationState.UNASSIGNED


async def test_a_message_is_shown_opened_by_a_click_and_taken_back_when_read_elsewhere(ready: Client) -> None:
    async with notified(ready) as (notifier, front):
        perform(ready, news(101, MessageAdded(message=message("mine", 2, "hello?"))))
        await until(notifier, lambda: cid("mine") in notifier.on_screen)
        notice = notifier.on_screen[cid("mine")]
        assert (notice.title, notice.body) == ("new_message", "text=hello? visitor=Vera")
        notifier.press(cid("mine"))
        assert front.opened == [cid("mine")]
        perform(ready, news(102, ConversationRead(conversation=cid("mine"), number=2)))
        await until(notifier, lambda: not notifier.on_screen)


async def test_what_went_off_the_screen_is_shown_again_without_a_sound_unless_it_is_handled(ready: Client, clock: FakeClock) -> None:
    def audible(alert: Alert) -> Notice:
        return msgspec.structs.replace(words(alert), sound=Sound.NEW_CONVERSATION)

    async with timed(ready, clock, audible) as (notifier, waits):
        perform(ready, comes(101, "new"), comes(102, "taken"))
        await waits.idle()
        perform(ready, news(103, ConversationLeft(conversation=cid("taken"))))
        await waits.idle()
        notifier.on_screen.clear()
        ready.attention.show_again({cid("new"), cid("taken"), "away"})
        await waits.idle()
        assert set(notifier.on_screen) == {cid("new")}
        assert notifier.on_screen[cid("new")].sound is None


async def test_the_companys_rules_hold(ready: Client) -> None:
    """SR-78: as the account says them now, not as they were when it signed in."""
    silent = msgspec.structs.replace(ME, account=msgspec.structs.replace(ME.account, notifications=NotificationRules(text=False)))
    ready.store.settings.put_me(silent)
    async with notified(ready) as (notifier, _):
        perform(ready, news(101, MessageAdded(message=message("mine", 2, "hello?"))))
        await until(notifier, lambda: cid("mine") in notifier.on_screen)
        assert notifier.on_screen[cid("mine")].body == "visitor=Vera"


async def test_what_happened_before_anybody_could_show_it_is_shown_then(ready: Client) -> None:
    perform(ready, news(101, MessageAdded(message=message("mine", 2))))
    async with notified(ready) as (notifier, _):
        await until(notifier, lambda: notifier.titles == ["new_message"])


async def test_what_is_over_before_it_could_be_shown_never_is(ready: Client, clock: FakeClock) -> None:
    perform(ready, comes(101, "taken"), news(102, ConversationLeft(conversation=cid("taken"))))
    perform(ready, news(103, MessageAdded(message=message("mine", 2, "one"))), news(104, MessageAdded(message=message("mine", 3, "two"))))
    async with timed(ready, clock) as (notifier, _):
        assert notifier.titles == ["new_message"]
        assert notifier.on_screen[cid("mine")].body == "text=two visitor=Vera"


async def test_what_was_told_is_not_told_again_after_a_restart_and_a_snapshot(ready: Client, store_file: Path, clock: FakeClock) -> None:
    async with notified(ready) as (notifier, _):
        perform(ready, news(101, MessageAdded(message=message("mine", 2))), news(102, entered("new", UNASSIGNED, message("new", 1))))
        await until(notifier, lambda: len(notifier.titles) == 2)
    ready.store.drop_cache()
    again = open_client(store_file, clock)
    both = (entered("mine", ASSIGNED, message("mine", 2), message("mine", 3), read=1), entered("new", UNASSIGNED, message("new", 1)))
    perform(again, Replace((snapshot(*both),), Position("e", 110)), CaughtUp())
    async with notified(again) as (notifier, _):
        perform(again, news(111, MessageAdded(message=message("mine", 4))))
        await until(notifier, lambda: len(notifier.titles) == 2)
        assert notifier.titles == ["new_message", "new_message"]
    again.close()


async def test_many_things_missed_are_one_summary(ready: Client) -> None:
    missed = [entered(f"w{n}", UNASSIGNED, message(f"w{n}", 1)) for n in range(4)]
    perform(ready, Apply(tuple(numbered(101 + n, event) for n, event in enumerate(missed)), 110, news=False), CaughtUp())
    async with notified(ready) as (notifier, front):
        await until(notifier, lambda: bool(notifier.titles))
        assert notifier.titles == ["summary"]
        assert notifier.on_screen["summary"].body == "messages=0 waiting=4"
        notifier.press("summary")
        assert front.opened == [None]


async def test_what_the_person_chose_holds_over_the_companys_rules(ready: Client) -> None:
    ready.preferences.choose(alert_text=False, keep_alerts=True)
    async with notified(ready) as (notifier, _):
        perform(ready, news(101, MessageAdded(message=message("mine", 2, "hello?"))))
        await until(notifier, lambda: cid("mine") in notifier.on_screen)
        notice = notifier.on_screen[cid("mine")]
        assert (notice.body, notice.keep, [button.act for button in notice.buttons]) == ("visitor=Vera", True, [NoticeAct.OPEN])


def company_hides(client: Client) -> None:
    account = msgspec.structs.replace(ME.account, notifications=NotificationRules(text=False))
    client.store.settings.put_me(msgspec.structs.replace(ME, account=account))
    client.changes.publish(Changes(me=True))


@pytest.mark.parametrize("hide", [lambda client: client.preferences.choose(alert_text=False), company_hides])
async def test_once_texts_are_to_be_hidden_what_is_on_the_screen_hides_them_too(
    ready: Client, clock: FakeClock, hide: Callable[[Client], None]
) -> None:
    def sounding(alert: Alert) -> Notice:
        return msgspec.structs.replace(words(alert), sound=Sound.NEW_MESSAGE)

    async with timed(ready, clock, sounding) as (notifier, waits):
        perform(ready, news(101, MessageAdded(message=message("mine", 2, "hello?"))), comes(102, "new"))
        await waits.idle()
        hide(ready)
        await waits.idle()
        shown = notifier.on_screen
        assert {tag: notice.body for tag, notice in shown.items()} == {
            cid("mine"): "visitor=Vera",
            cid("new"): "page=https://shop.example/ visitor=Vera",
        }
        assert {notice.sound for notice in shown.values()} == {None}, "nothing new"
        assert len(notifier.titles) == 4
        ready.preferences.choose(keep_alerts=True)
        await waits.idle()
        assert len(notifier.titles) == 4
        perform(ready, news(103, MessageAdded(message=message("mine", 3, "hello?"))))
        await waits.idle()
        assert shown[cid("mine")].sound is Sound.NEW_MESSAGE


# Quiet, and again


async def test_a_waiting_chat_is_told_of_again_until_it_is_taken(ready: Client, clock: FakeClock) -> None:
    ready.preferences.choose(repeat_alerts_s=20)
    async with timed(ready, clock) as (notifier, waits):
        perform(ready, comes(101, "new"))
        assert await waits.idle() == 20
        assert await waits.go_by(19) == 1
        assert notifier.titles == ["new_conversation"]
        assert await waits.go_by(1) == 20
        assert notifier.titles == ["new_conversation"] * 2
        perform(ready, news(102, ConversationLeft(conversation=cid("new"))))
        assert await waits.idle() is None
        assert notifier.on_screen == {}


async def test_one_that_nobody_took_in_time_waits_no_more(ready: Client, clock: FakeClock) -> None:
    ready.preferences.choose(repeat_alerts_s=20)
    async with timed(ready, clock) as (notifier, waits):
        perform(ready, comes(101, "new"))
        await waits.idle()
        perform(ready, news(102, ConversationChanged(conversation=conversation("new", ConversationState.MISSED, last_number=1))))
        assert await waits.go_by(20) is None
        assert len(notifier.titles) == 1


async def test_messages_are_not_told_of_again_and_nothing_is_where_nobody_wants_it(ready: Client, clock: FakeClock) -> None:
    async with timed(ready, clock) as (_, waits):
        perform(ready, news(101, MessageAdded(message=message("mine", 2))), comes(102, "new"))
        assert await waits.idle() is None
        ready.preferences.choose(repeat_alerts_s=20)
        assert await waits.idle() == 20
        ready.preferences.choose(repeat_alerts_s=0)
        assert await waits.idle() is None


def minute(clock: FakeClock) -> int:
    here = time.localtime(clock() / 1000)
    return here.tm_hour * 60 + here.tm_min


async def test_in_quiet_time_nothing_is_shown_and_what_is_left_is_told_after_it(ready: Client, clock: FakeClock) -> None:
    now = minute(clock)
    ready.preferences.choose(quiet=True, quiet_from=now, quiet_to=(now + 2) % 1440)
    async with timed(ready, clock) as (notifier, waits):
        perform(ready, comes(101, "new"), comes(102, "taken"))
        assert await waits.idle() == 30
        assert ready.live.held_back == 2
        perform(ready, news(103, ConversationLeft(conversation=cid("taken"))))
        assert ready.live.held_back == 1
        assert notifier.titles == []
        while notifier.titles == []:
            last = await waits.go_by(30)
        assert minute(clock) == (now + 2) % 1440
        assert last is None
        assert list(notifier.on_screen) == [cid("new")]
        assert ready.live.held_back == 0


async def test_what_is_told_later_shows_no_text_where_that_is_not_wanted_by_then(ready: Client, clock: FakeClock) -> None:
    ready.preferences.choose(quiet=True, quiet_from=0, quiet_to=0)
    async with timed(ready, clock) as (notifier, waits):
        perform(ready, news(101, MessageAdded(message=message("mine", 2, "hello?"))))
        await waits.idle()
        ready.preferences.choose(quiet=False, alert_text=False)
        await waits.idle()
        assert [(notice.title, notice.body) for notice in notifier.on_screen.values()] == [("new_message", "visitor=Vera")]


async def test_where_nothing_is_held_back_any_more_nobody_looks_again(ready: Client, clock: FakeClock) -> None:
    ready.preferences.choose(quiet=True, quiet_from=0, quiet_to=0)
    async with timed(ready, clock) as (notifier, waits):
        perform(ready, comes(101, "taken"))
        assert await waits.idle() == 30
        perform(ready, news(102, ConversationLeft(conversation=cid("taken"))))
        assert await waits.go_by(30) is None
        assert notifier.titles == []


async def test_much_that_came_in_quiet_time_is_one_summary(ready: Client, clock: FakeClock) -> None:
    ready.preferences.choose(quiet=True, quiet_from=0, quiet_to=0)
    async with timed(ready, clock) as (notifier, waits):
        perform(ready, *(comes(101 + number, f"w{number}") for number in range(4)))
        await waits.idle()
        ready.preferences.choose(quiet=False)
        await waits.idle()
        assert [(notice.title, notice.body) for notice in notifier.on_screen.values()] == [("summary", "messages=0 quiet=1 waiting=4")]


@pytest.mark.parametrize("follows", [True, False])
async def test_the_desktops_quiet_is_followed_unless_somebody_does_not_want_that(ready: Client, clock: FakeClock, *, follows: bool) -> None:
    ready.preferences.choose(follow_system_quiet=follows)
    async with timed(ready, clock) as (notifier, waits):
        notifier.hushed = True
        perform(ready, comes(101, "new"))
        await waits.idle()
        assert bool(notifier.titles) is not follows
        notifier.hushed = False
        await waits.go_by(30)
        assert notifier.titles == ["new_conversation"]
