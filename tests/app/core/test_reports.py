"""What became of alerts, on its way to the server: said once, said again when caught up, and nothing of what does not wait."""

import msgspec
import pytest

from app.core.changes import Changes
from app.core.client import Client
from app.core.notice import Turn
from app.core.ports import Later
from app.core.reports import KEPT
from app.core.steps import CaughtUp
from app.core.views import ConnectionState
from app.protocol.events import ConversationLeft
from app.protocol.frames import Alerts
from app.protocol.limits import MAX_REPORTS
from app.protocol.people import Presence
from app.protocol.records import ConversationState, Message, MessageKind
from app.protocol.reports import AlertFate, AlertReport, AlertSuppressed
from tests.app.core.conftest import Fill
from tests.fakes.alerted import comes, news, perform, timed
from tests.fakes.clock import FakeClock
from tests.fakes.ill_store import unreadable
from tests.fakes.records import ANNA, BEN, by, cid, conversation, entered, message, snapshot

UNASSIGNED, ASSIGNED, MISSED = ConversationState.UNASSIGNED, ConversationState.ASSIGNED, ConversationState.MISSED
NEW, OLD, MINE = cid("new"), cid("old"), cid("mine")


@pytest.fixture
def waiting(client: Client, fill: Fill) -> Client:
    """Connected: one chat waits, one was missed, one is Anna's."""
    fill(snapshot(entered("new"), entered("old", MISSED), entered("mine", ASSIGNED)))
    client.live.connected(ConnectionState.ONLINE)
    return client


def said(client: Client) -> list[AlertReport]:
    return [report for frame in client.attention.reports.frames() for report in msgspec.json.decode(frame, type=Alerts).reports]


def shown(name: str) -> AlertReport:
    return AlertReport(conversation=cid(name), fate=AlertFate.SHOWN)


def suppressed(name: str, why: AlertSuppressed) -> AlertReport:
    return AlertReport(conversation=cid(name), fate=AlertFate.SUPPRESSED, why=why)


def test_what_became_of_an_alert_is_said_at_once_and_only_once(waiting: Client) -> None:
    told: list[Changes] = []
    waiting.changes.subscribe(told.append)
    waiting.attention.reports.shown(NEW)
    waiting.attention.reports.shown(OLD, AlertSuppressed.FAILED)
    assert told == [Changes(outbox=True)] * 2
    assert said(waiting) == [shown("new"), suppressed("old", AlertSuppressed.FAILED)]
    assert said(waiting) == []


def test_whoever_is_caught_up_says_again_what_still_waits_and_the_last_word_of_it(waiting: Client) -> None:
    waiting.attention.reports.shown(NEW, AlertSuppressed.OWN_QUIET)
    waiting.attention.reports.shown(NEW)
    waiting.attention.reports.shown(MINE)
    said(waiting)
    waiting.attention.reports.caught_up()
    assert said(waiting) == [shown("new")]


def test_a_reaction_counts_while_it_waits_and_there_is_somebody_to_tell(waiting: Client) -> None:
    for conversation_ in (NEW, OLD, MINE, cid("nobody's")):
        waiting.attention.reports.reacted(conversation_, AlertFate.CLICKED)
    waiting.live.connected(ConnectionState.OFFLINE)
    waiting.attention.reports.reacted(NEW, AlertFate.OPENED)
    waiting.attention.reports.caught_up()
    assert said(waiting) == [AlertReport(conversation=NEW, fate=AlertFate.CLICKED)]


@pytest.mark.parametrize(("state", "counts"), [(ConnectionState.CATCHING_UP, True), (ConnectionState.CONNECTING, False)])
def test_a_reaction_while_catching_up_is_said_once_that_is_done(waiting: Client, state: ConnectionState, *, counts: bool) -> None:
    waiting.live.connected(state)
    waiting.attention.reports.reacted(NEW, AlertFate.CLICKED)
    perform(waiting, CaughtUp())
    assert said(waiting) == [AlertReport(conversation=NEW, fate=AlertFate.CLICKED)] * counts


def test_a_store_that_fails_costs_reports_and_nothing_else(waiting: Client) -> None:
    reports = waiting.attention.reports
    with unreadable(waiting):
        reports.reacted(NEW, AlertFate.CLICKED)
    assert said(waiting) == []


@pytest.mark.parametrize(("intent", "why"), [(Presence.ONLINE, AlertSuppressed.SWITCHED_OFF), (Presence.OFFLINE, AlertSuppressed.OFFLINE)])
def test_of_what_comes_unheard_it_says_why(waiting: Client, intent: Presence, why: AlertSuppressed) -> None:
    def turn(name: str, *messages: Message) -> Turn:
        return Turn(cid(name), None, conversation(name), messages, 0)

    by_me = message("mine", 2, author=by(ANNA), kind=MessageKind.UNASSIGNED)
    by_ben = message("other", 2, author=by(BEN), kind=MessageKind.UNASSIGNED)
    earlier = Turn(cid("earlier"), None, conversation("earlier", last_number=5), (), 0)
    stays = Turn(cid("stays"), conversation("stays"), conversation("stays"), (), 0)
    me = msgspec.structs.replace(ANNA, intent=intent)
    turns = (turn("told"), turn("new"), turn("mine", by_me), turn("other", by_ben), earlier, stays)
    waiting.attention.reports.untold(turns, me, {cid("told")}, lambda one: 5 if one == earlier.conversation else -1)
    assert said(waiting) == [suppressed("new", why), suppressed("other", why), shown("earlier")]


def test_frames_are_no_larger_than_the_server_reads_and_memory_has_an_end(waiting: Client) -> None:
    for number in range(2 * KEPT):
        waiting.attention.reports.shown(cid(str(number)))
    frames = [msgspec.json.decode(frame, type=Alerts).reports for frame in waiting.attention.reports.frames()]
    assert [len(reports) for reports in frames] == [MAX_REPORTS] * (KEPT // MAX_REPORTS)
    assert frames[-1][-1] == shown(str(2 * KEPT - 1))


def test_what_was_somebody_elses_is_said_for_nobody(waiting: Client) -> None:
    waiting.attention.reports.shown(NEW)
    waiting.attention.reports.forget()
    waiting.attention.reports.caught_up()
    assert said(waiting) == []


# What is known later


@pytest.mark.parametrize("why_not", [None, AlertSuppressed.NO_SERVER])
async def test_of_what_may_be_shown_later_nothing_is_said_until_that_is_known(
    ready: Client, clock: FakeClock, why_not: AlertSuppressed | None
) -> None:
    async with timed(ready, clock) as (notifier, waits):
        notifier.why_not = Later.LATER
        perform(ready, comes(101, "new"))
        await waits.idle()
        assert said(ready) == []
        for _ in range(2):
            ready.attention.known_late(NEW, why_not)
        assert said(ready) == [shown("new") if why_not is None else suppressed("new", why_not)]


async def test_what_is_known_late_changes_nothing_where_it_was_known_before_or_is_past(ready: Client, clock: FakeClock) -> None:
    async with timed(ready, clock) as (notifier, waits):
        perform(ready, comes(101, "new"))  # the window has shown it
        await waits.idle()
        notifier.why_not = Later.LATER
        perform(ready, comes(102, "taken"))
        await waits.idle()
        perform(ready, news(103, ConversationLeft(conversation=cid("taken"))))
        for name in ("new", "taken"):
            ready.attention.known_late(cid(name), AlertSuppressed.NO_SERVER)
        assert said(ready) == [shown("new")]
