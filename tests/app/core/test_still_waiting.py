"""A chat that nobody has reacted to: who is told again, what of their own choices that sets aside, and what becomes of it."""

from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from app.core.client import Client
from app.core.notice import Alert, NoticeAct, NoticeKind, Turn, asked_for
from app.core.ports import Notice
from app.core.preferences.policy import read_policy
from app.core.sounds import sound_of
from app.core.steps import Apply
from app.core.views import ConnectionState
from app.protocol.events import ConversationChanged, MessageAdded
from app.protocol.frames import Alerts
from app.protocol.people import Agent, NotificationRules, Presence
from app.protocol.records import Conversation, ConversationState, Urgency
from app.protocol.reports import AlertFate, AlertReport, AlertSuppressed
from tests.fakes.agent_desk import MemoryNotifier, words
from tests.fakes.alerted import comes, news, notified, perform, timed, until
from tests.fakes.clock import FakeClock
from tests.fakes.records import ANNA, ME, cid, conversation, message

NONE, AGAIN, EVERYBODY = Urgency.NONE, Urgency.AGAIN, Urgency.EVERYBODY
UNASSIGNED, MISSED = ConversationState.UNASSIGNED, ConversationState.MISSED
OFFLINE = replace(ANNA, intent=Presence.OFFLINE)
QUIET = {"quiet": True, "quiet_from": 0, "quiet_to": 0}
NEW = cid("new")
Values = dict[str, Any]


def header(urgency: Urgency, **more: Any) -> Conversation:
    return conversation("new", UNASSIGNED, last_number=1, last_message=message("new", 1), urgency=urgency, **more)


def asked(before: Conversation | None, after: Conversation, *, noticed: int = 1, me: Agent = ANNA) -> Alert | None:
    return asked_for(Turn(NEW, before, after, (), 0), me, noticed, NotificationRules())


def test_a_step_up_asks_for_a_notice_and_a_step_down_for_none() -> None:
    steps = [(NONE, AGAIN), (NONE, EVERYBODY), (AGAIN, EVERYBODY), (AGAIN, AGAIN), (EVERYBODY, AGAIN), (EVERYBODY, NONE)]
    alerts = [asked(header(before), header(after, wait_deadline=9_000)) for before, after in steps]
    assert [alert is not None for alert in alerts] == [True, True, True, False, False, False]
    params = {"visitor": "Vera", "page": "https://shop.example/", "text": "hello"}
    assert alerts[1] == Alert(NEW, NoticeKind.STILL_WAITING, params, NEW, 1, EVERYBODY, 9_000)


@pytest.mark.parametrize(("urgency", "untold", "offline"), [(AGAIN, False, False), (EVERYBODY, True, True)])
def test_first_those_who_were_told_and_then_everybody(urgency: Urgency, untold: bool, offline: bool) -> None:
    before, after = header(NONE), header(urgency)
    found = [asked(before, after), asked(before, after, noticed=0), asked(before, after, me=OFFLINE)]
    assert [alert is not None for alert in found] == [True, untold, offline]


@pytest.mark.parametrize(("urgency", "heard"), [(AGAIN, NONE), (EVERYBODY, EVERYBODY)])
def test_whoever_hears_of_it_first_is_told_nothing_again(urgency: Urgency, heard: Urgency) -> None:
    alert = asked(None, header(urgency), noticed=0)
    assert alert is not None
    assert (alert.kind, alert.urgency) == (NoticeKind.NEW_CONVERSATION, heard)


def test_one_that_was_missed_presses_nobody() -> None:
    assert asked(header(AGAIN), replace(header(EVERYBODY), state=MISSED)) is None


# On the screen


def presses(number: int, urgency: Urgency, **more: Any) -> Apply:
    return news(number, ConversationChanged(conversation=header(urgency, **more)))


def heard(alert: Alert) -> Notice:
    return replace(words(alert), sound=sound_of(alert), title=f"{alert.kind} until {alert.until}")


def said(client: Client) -> list[AlertReport]:
    frames = client.attention.reports.frames()
    return [report for frame in frames for report in msgspec.json.decode(frame, type=Alerts).reports]


def fates(client: Client) -> list[tuple[AlertFate, AlertSuppressed | None]]:
    """What was said of the new one."""
    return [(report.fate, report.why) for report in said(client) if report.conversation == NEW]


def shown(notifier: MemoryNotifier) -> list[tuple[bool, bool, bool]]:
    """Of what is on the screen: whether it stays, is urgent, and is heard."""
    return [(notice.keep, notice.urgent, notice.sound is not None) for notice in notifier.on_screen.values()]


async def test_it_is_told_anew_and_goes_when_somebody_sees_to_it(ready: Client) -> None:
    async with notified(ready) as (notifier, _):
        perform(ready, comes(101, "new"), presses(102, AGAIN))
        await until(notifier, lambda: notifier.titles[-1:] == ["still_waiting"] and NEW in notifier.on_screen)
        assert (notifier.on_screen[NEW].keep, notifier.on_screen[NEW].urgent) == (True, True)
        perform(ready, presses(103, NONE))
        await until(notifier, lambda: not notifier.on_screen)


async def test_until_when_to_answer_is_said_by_this_machines_clock_and_not_once_it_is_over(ready: Client, clock: FakeClock) -> None:
    ready.live.server_says(clock() + 5_000)
    async with timed(ready, clock, heard) as (notifier, waits):
        perform(ready, comes(101, "new"), presses(102, EVERYBODY, wait_deadline=clock() + 45_000))
        await waits.idle()
        assert notifier.titles[-1] == f"still_waiting until {clock() + 40_000}"
        perform(ready, presses(103, NONE), presses(104, EVERYBODY, wait_deadline=clock() + 5_000))
        await waits.idle()
        assert notifier.titles[-1] == "still_waiting until None"


KIND_OFF = {"alert_new_conversation": False, "alert_returned": False}


@pytest.mark.parametrize(
    ("urgency", "held", "expected"),
    [
        (AGAIN, ({}, {}), [(True, True, True)]),
        (AGAIN, ({"sound_new_conversation": False}, {}), [(True, True, False)]),
        (EVERYBODY, ({"sound_new_conversation": False}, {}), [(True, True, True)]),
        (EVERYBODY, ({}, {"sound_new_conversation": False, "keep_alerts": False}), [(False, True, False)]),
        (EVERYBODY, (KIND_OFF, {}), [(True, True, True)]),
        (EVERYBODY, ({}, KIND_OFF), []),
        (EVERYBODY, (QUIET, {}), [(True, True, True)]),
        (AGAIN, (QUIET, {}), []),
        (EVERYBODY, ({}, QUIET), []),
    ],
    ids=[
        "again",
        "again, without sounds",
        "everybody, without sounds",
        "a policy says no sound and nothing that stays",
        "everybody, without such alerts",
        "a policy says no such alerts",
        "everybody, in one's own quiet time",
        "again, in one's own quiet time",
        "a policy says quiet",
    ],
)
async def test_what_a_person_chose_is_set_aside_for_everybody_and_what_a_policy_says_never(
    ready: Client, clock: FakeClock, urgency: Urgency, held: tuple[Values, Values], expected: list[tuple[bool, bool, bool]]
) -> None:
    chosen, locked = held
    ready.preferences.manage(read_policy({"locked": locked}, "/etc/policy.json"))
    ready.preferences.choose(**chosen)
    async with timed(ready, clock, heard) as (notifier, waits):
        perform(ready, comes(101, "new"), presses(102, urgency))
        await waits.idle()
        assert shown(notifier) == expected


async def test_not_where_the_company_wants_no_such_alerts(ready: Client, clock: FakeClock) -> None:
    rules = NotificationRules(new_conversation=False, returned=False)
    ready.store.settings.put_me(replace(ME, account=replace(ME.account, notifications=rules)))
    async with timed(ready, clock, heard) as (notifier, waits):
        perform(ready, comes(101, "new"), presses(102, EVERYBODY), news(103, MessageAdded(message=message("mine", 2))))
        await waits.idle()
        assert notifier.titles == ["new_message until None"]
        assert fates(ready) == [(AlertFate.SUPPRESSED, AlertSuppressed.SWITCHED_OFF)]


async def test_whoever_is_offline_is_shown_it_once_and_hears_nothing(ready: Client, clock: FakeClock) -> None:
    ready.store.settings.put_me(replace(ME, agent=OFFLINE))
    async with timed(ready, clock, heard) as (notifier, waits):
        perform(ready, comes(101, "new"), presses(102, AGAIN), presses(103, EVERYBODY))
        await waits.idle()
        assert shown(notifier) == [(True, True, False)]


async def test_while_the_desktop_asks_for_quiet_nobody_is_called(ready: Client, clock: FakeClock) -> None:
    async with timed(ready, clock, heard) as (notifier, waits):
        notifier.hushed = True
        perform(ready, comes(101, "new"), presses(102, EVERYBODY))
        await waits.idle()
        assert notifier.titles == []
        assert fates(ready) == [(AlertFate.SUPPRESSED, AlertSuppressed.SYSTEM_QUIET)]


# What the server is told


async def test_what_became_of_it_is_reported(ready: Client, clock: FakeClock) -> None:
    ready.live.connected(ConnectionState.ONLINE)
    async with timed(ready, clock, heard) as (notifier, waits):
        perform(ready, comes(101, "new"))
        await waits.idle()
        assert fates(ready) == [(AlertFate.SHOWN, None)]
        notifier.press(NEW)
        notifier.press(NEW, NoticeAct.ASSIGN)
        ready.attention.focus(NEW, window_active=False)
        ready.attention.focus(NEW, window_active=True)
        assert fates(ready) == [(AlertFate.CLICKED, None), (AlertFate.ANSWERED, None), (AlertFate.OPENED, None)]
        ready.attention.focus(NEW, window_active=True)
        assert fates(ready) == []


async def test_that_nothing_could_show_it_is_reported_too(ready: Client, clock: FakeClock) -> None:
    async with timed(ready, clock, heard) as (notifier, waits):
        notifier.why_not = AlertSuppressed.NO_SERVER
        perform(ready, comes(101, "new"))
        await waits.idle()
        assert fates(ready) == [(AlertFate.SUPPRESSED, AlertSuppressed.NO_SERVER)]


async def test_a_summary_reports_each_that_waits(ready: Client, clock: FakeClock) -> None:
    async with timed(ready, clock, heard) as (notifier, waits):
        notifier.hushed = True
        perform(ready, *(comes(101 + number, f"w{number}") for number in range(4)))
        await waits.idle()
        said(ready)
        notifier.hushed = False
        await waits.go_by(30)
        assert {report.conversation for report in said(ready)} == {cid(f"w{number}") for number in range(4)}


async def test_one_that_is_looked_at_calls_all_the_same_for_nobody_may_be_there(ready: Client, clock: FakeClock) -> None:
    async with timed(ready, clock, heard) as (notifier, waits):
        perform(ready, comes(101, "new"))
        ready.attention.focus(NEW, window_active=True)
        said(ready)
        perform(ready, presses(102, EVERYBODY))
        await waits.idle()
        assert shown(notifier) == [(True, True, True)]
        assert fates(ready) == [(AlertFate.SHOWN, None)]
