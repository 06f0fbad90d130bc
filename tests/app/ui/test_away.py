"""Who leaves the machine goes offline by the ordinary switch, and finds a question when they are back; nobody is put online by it."""

import asyncio
from collections.abc import AsyncGenerator, Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.changes import Changes
from app.core.client import Client
from app.core.hands import Hands
from app.core.notice import NoticeAct
from app.core.ports import Moment, Notice, Pressed
from app.core.views import ConnectionState
from app.protocol.events import AgentChanged
from app.protocol.people import Presence
from app.ui.away import AwayWatch
from app.ui.away_strip import AwayStrip
from app.ui.desk import Desk
from app.ui.sample import ANNA, CHRIS, ME
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings
from tests.fakes.ill_store import unreadable

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
HERE, GONE = Hands(idle_s=1.0), Hands(idle_s=700.0)


class Chair:
    """Whether somebody sits on it, as a test says."""

    def __init__(self) -> None:
        self.hands = HERE
        self.looks = 0
        self.closed = False

    async def look(self) -> Hands:
        self.looks += 1
        return self.hands

    async def close(self) -> None:
        self.closed = True


class Board:
    """The system's notifications, as they stand now. `hushed`: it asks for quiet; `free`: it is quick to show something."""

    def __init__(self) -> None:
        self.free = asyncio.Event()
        self.free.set()
        self.shown: list[str] = []
        self.notices: dict[str, Notice] = {}
        self.press: Callable[[Pressed], None] = lambda _pressed: None
        self.hushed = False

    async def show(self, notice: Notice, on_press: Callable[[Pressed], None]) -> None:
        await self.free.wait()
        self.shown.append(notice.tag)
        self.notices[notice.tag], self.press = notice, on_press

    async def withdraw(self, tag: str) -> None:
        self.notices.pop(tag, None)

    async def quiet(self) -> bool:
        return self.hushed


@pytest.fixture
def chair() -> Chair:
    return Chair()


@pytest.fixture
def board() -> Board:
    return Board()


@pytest.fixture
async def away(desk: Desk, window: MainWindow, client: Client, chair: Chair, board: Board) -> AsyncGenerator[AwayWatch]:
    client.preferences.choose(away_after_minutes=10)
    made = AwayWatch(desk, window, chair, board)
    yield made
    made.release()


async def looked(away: AwayWatch) -> None:
    """The look that was begun is over."""
    assert away._looking is not None
    await away._looking


async def become(away: AwayWatch, chair: Chair, hands: Hands) -> None:
    """So it stands now, and the watch looks."""
    chair.hands = hands
    away.clock.timeout.emit()
    await looked(away)


def asked(away: AwayWatch) -> AwayStrip | None:
    """The question, while it stands."""
    return away.strip


def heard(server: Happenings) -> list[str]:
    """The server acknowledges what was asked, and its event follows."""
    kinds = server.answers()
    server.happen(AgentChanged(agent=replace(ANNA, intent=Presence.OFFLINE, presence=Presence.OFFLINE)))
    return kinds


def online(client: Client) -> bool:
    me = client.queries.me()
    return me is not None and me.agent.intent is Presence.ONLINE


async def test_who_leaves_goes_offline_and_whoever_returns_is_asked(
    away: AwayWatch, chair: Chair, window: MainWindow, client: Client, server: Happenings
) -> None:
    assert away.clock.isActive()
    await become(away, chair, GONE)
    assert not online(client)
    assert asked(away) is None
    assert heard(server) == ["set_online"]
    await become(away, chair, HERE)
    strip = asked(away)
    assert strip is not None
    assert strip.words.text() == (
        "You were set to offline after 10 minutes without activity. Your 2 open chats stayed with you. Go online again?"
    )
    assert strip.isVisible()
    assert window.menuWidget() is strip
    assert not away.clock.isActive()
    assert not online(client)  # nobody is, by themselves


async def test_one_click_goes_online_again_and_the_watch_goes_on(
    away: AwayWatch, chair: Chair, client: Client, server: Happenings, turn: Callable[[], None]
) -> None:
    await become(away, chair, GONE)
    await become(away, chair, HERE)
    heard(server)
    strip = asked(away)
    assert strip is not None
    QTest.keyClick(strip.back, Qt.Key.Key_Space)
    assert online(client)
    turn()
    assert asked(away) is None
    assert away.clock.isActive()
    await become(away, chair, GONE)
    assert not online(client)


async def test_who_stays_offline_is_asked_no_more(away: AwayWatch, chair: Chair, client: Client, server: Happenings) -> None:
    await become(away, chair, GONE)
    await become(away, chair, HERE)
    heard(server)
    strip = asked(away)
    assert strip is not None
    QTest.mouseClick(strip.stay, Qt.MouseButton.LeftButton)
    assert asked(away) is None
    assert not away.clock.isActive()
    assert not online(client)
    assert server.answers() == []


async def test_going_online_by_any_other_way_answers_the_question(away: AwayWatch, chair: Chair, server: Happenings) -> None:
    await become(away, chair, GONE)
    heard(server)
    await become(away, chair, HERE)
    assert asked(away) is not None
    server.happen(AgentChanged(agent=ANNA))
    assert asked(away) is None


async def test_the_moment_between_acknowledgement_and_event_answers_nothing(away: AwayWatch, chair: Chair, server: Happenings) -> None:
    """The acknowledged switch is out of the outbox, and what the server said last is that one is online."""
    await become(away, chair, GONE)
    heard(server)
    await become(away, chair, HERE)
    assert asked(away) is not None


async def test_the_switch_of_the_window_answers_while_there_is_no_connection(away: AwayWatch, chair: Chair, client: Client) -> None:
    await become(away, chair, GONE)
    await become(away, chair, HERE)
    client.actions.set_online(True)
    assert asked(away) is None
    assert away.clock.isActive()


async def test_the_window_in_use_is_somebody_at_once(away: AwayWatch, chair: Chair, window: MainWindow) -> None:
    await become(away, chair, GONE)
    chair.hands = HERE
    window.looked.emit()
    await looked(away)
    assert asked(away) is not None


async def test_a_sleep_goes_offline_before_the_server_is_told(away: AwayWatch, chair: Chair, client: Client) -> None:
    away.feel(Moment.SLEEPS)
    assert not online(client)
    away.feel(Moment.WAKES)
    await become(away, chair, HERE)
    strip = asked(away)
    assert strip is not None
    assert "went to sleep" in strip.words.text()


async def test_who_does_not_want_it_is_never_looked_at(away: AwayWatch, chair: Chair, client: Client) -> None:
    client.preferences.choose(away_after_minutes=0)
    assert not away.clock.isActive()
    away.feel(Moment.SLEEPS)
    assert online(client)
    client.preferences.choose(away_when_locked=True)
    assert away.clock.isActive()
    await become(away, chair, Hands(locked=True))
    assert not online(client)


async def test_who_switches_off_by_hand_is_neither_watched_nor_asked(away: AwayWatch, chair: Chair, client: Client) -> None:
    client.actions.set_online(False)
    assert not away.clock.isActive()
    client.actions.set_online(True)
    assert away.clock.isActive()
    assert chair.looks == 0


async def test_signing_out_takes_the_question_along(away: AwayWatch, chair: Chair, client: Client) -> None:
    await become(away, chair, GONE)
    await become(away, chair, HERE)
    client.store.erase()
    client.changes.publish(Changes(me=True, everything=True))
    assert asked(away) is None
    assert not away.clock.isActive()


async def test_the_end_of_a_sign_in_takes_the_question_along(away: AwayWatch, chair: Chair, client: Client) -> None:
    await become(away, chair, GONE)
    await become(away, chair, HERE)
    client.live.connected(ConnectionState.SIGNED_OUT, why="not_entitled")
    client.changes.publish(Changes(me=True, everything=True))
    assert asked(away) is None
    assert not away.clock.isActive()


async def test_nobody_is_asked_about_the_absence_of_another(away: AwayWatch, chair: Chair, client: Client, server: Happenings) -> None:
    await become(away, chair, GONE)
    heard(server)
    client.store.settings.put_me(replace(ME, agent=replace(CHRIS, intent=Presence.ONLINE)))
    client.changes.publish(Changes(me=True, everything=True))
    await become(away, chair, HERE)
    assert asked(away) is None
    await become(away, chair, GONE)
    assert not online(client), "theirs is an absence of its own"


async def test_while_the_store_cannot_be_read_a_sleep_changes_nothing(away: AwayWatch, client: Client) -> None:
    with unreadable(client):
        away.feel(Moment.SLEEPS)
    assert online(client)


async def test_what_is_asked_is_held_until_the_end(away: AwayWatch, chair: Chair) -> None:
    task = asyncio.get_running_loop().create_task(away.hold())
    await asyncio.sleep(0)
    assert not chair.closed
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert chair.closed


async def elsewhere(away: AwayWatch, chair: Chair, window: MainWindow) -> None:
    """Somebody left, and is back at another program's window."""
    await become(away, chair, GONE)
    window.hide()
    QApplication.processEvents()
    await become(away, chair, HERE)
    for _ in range(4):
        await asyncio.sleep(0)


async def test_who_is_back_at_another_window_is_notified_and_goes_online_by_one_click(
    away: AwayWatch, chair: Chair, board: Board, window: MainWindow, client: Client
) -> None:
    await elsewhere(away, chair, window)
    notice = board.notices["away"]
    assert notice.title == "You are offline"
    assert notice.body.endswith("Go online again?")
    assert [(button.act, button.label) for button in notice.buttons] == [(NoticeAct.GO_ONLINE, "Go online")]
    board.press(Pressed(NoticeAct.GO_ONLINE))
    for _ in range(4):
        await asyncio.sleep(0)
    assert online(client)
    assert board.notices == {}
    assert not window.isVisible()  # it was not asked for


async def test_a_notice_that_comes_late_is_taken_back_when_the_question_was_answered(
    away: AwayWatch, chair: Chair, board: Board, window: MainWindow, client: Client
) -> None:
    board.free.clear()
    await elsewhere(away, chair, window)
    client.actions.set_online(True)
    for _ in range(4):
        await asyncio.sleep(0)
    board.free.set()
    for _ in range(8):
        await asyncio.sleep(0)
    assert board.shown == ["away"]
    assert board.notices == {}


async def test_a_click_on_the_notice_itself_leads_to_the_question(
    away: AwayWatch, chair: Chair, board: Board, window: MainWindow, client: Client
) -> None:
    await elsewhere(away, chair, window)
    board.press(Pressed(NoticeAct.OPEN))
    assert window.isVisible()
    assert not online(client)


async def test_quiet_is_kept_and_the_window_asks_anyway(away: AwayWatch, chair: Chair, board: Board, window: MainWindow) -> None:
    board.hushed = True
    await elsewhere(away, chair, window)
    assert board.notices == {}
    assert asked(away) is not None


async def test_whoever_looks_at_the_window_needs_no_notice(away: AwayWatch, chair: Chair, board: Board) -> None:
    await become(away, chair, GONE)
    await become(away, chair, HERE)
    await asyncio.sleep(0)
    assert board.notices == {}
