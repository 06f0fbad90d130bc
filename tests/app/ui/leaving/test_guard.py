"""Whoever quits with open chats says what is to become of them; what was chosen reaches the server before the program ends."""

from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.client import Client
from app.core.views import ConnectionState, Folder
from app.protocol.errors import ErrorCode
from app.protocol.events import AgentChanged, ConversationLeft
from app.protocol.people import Presence
from app.ui.desk import Desk
from app.ui.leaving.choices import Fate
from app.ui.leaving.guard import QuitGuard
from app.ui.leaving.question import QuitQuestion
from app.ui.sample import BEN
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings
from tests.fakes.ill_store import unreadable

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def left() -> list[bool]:
    """How often the program was ended."""
    return []


@pytest.fixture
def guard(desk: Desk, window: MainWindow, client: Client, left: list[bool], monkeypatch: pytest.MonkeyPatch) -> Iterator[QuitGuard]:
    monkeypatch.setattr(type(client.account), "is_signed_in", True)
    client.live.connected(ConnectionState.ONLINE)
    made = QuitGuard(desk, window, lambda: left.append(True))
    yield made
    made.release()


def question(window: MainWindow) -> QuitQuestion:
    """The one in the window."""
    [found] = [box for box in window.findChildren(QuitQuestion) if box.isVisible()]
    return found


def gone(window: MainWindow) -> bool:
    """Whether none stands there."""
    return not any(box.isVisible() for box in window.findChildren(QuitQuestion))


def empty(server: Happenings, client: Client) -> None:
    """One has no chats any more."""
    server.happen(*(ConversationLeft(conversation=row.id, owner_name=BEN.name) for row in client.queries.inbox(Folder.MINE)))


def test_who_has_no_open_chats_just_goes(
    guard: QuitGuard, server: Happenings, client: Client, window: MainWindow, left: list[bool]
) -> None:
    empty(server, client)
    guard.leave()
    assert left == [True]
    assert gone(window)


def test_escape_and_enter_stay(guard: QuitGuard, window: MainWindow, client: Client, left: list[bool]) -> None:
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        guard.leave()
        QTest.keyClick(question(window), key)
        assert gone(window)
    assert left == []
    assert client.outbox.waiting() == ()


def test_asking_twice_asks_once(guard: QuitGuard, window: MainWindow) -> None:
    guard.leave()
    guard.leave()
    question(window).reject()


def test_returned_chats_are_waited_for(guard: QuitGuard, window: MainWindow, client: Client, server: Happenings, left: list[bool]) -> None:
    guard.leave()
    asked = question(window)
    assert asked.choices.fate is Fate.RETURNED
    assert asked._title.text() == "You have 2 open chats"
    asked.go.click()
    assert {command.kind for command in client.outbox.waiting()} == {"unassign"}
    assert (left, asked.go.isEnabled(), asked.words.text()) == ([], False, "Waiting for the server…")
    server.answers()
    assert left == [True]
    assert gone(window)


def test_they_are_handed_to_who_was_chosen(guard: QuitGuard, window: MainWindow, server: Happenings, left: list[bool]) -> None:
    guard.leave()
    choices = question(window).choices
    choices.to.setCurrentIndex(choices.to.findData(BEN.id))
    choices.to.activated.emit(choices.to.currentIndex())
    assert (choices.fate, choices.colleague) == (Fate.HANDED_OVER, BEN.id)
    question(window).go.click()
    assert set(server.answers()) == {"reassign"}
    assert left == [True]


def test_colleagues_who_come_and_go_are_followed(guard: QuitGuard, window: MainWindow, server: Happenings) -> None:
    guard.leave()
    choices = question(window).choices
    place = choices.to.findData(BEN.id)
    assert choices.to.itemText(place) == "Ben Smit"
    choices.to.setCurrentIndex(place)
    server.happen(AgentChanged(agent=replace(BEN, presence=Presence.OFFLINE)))
    assert choices.to.currentText() == "Ben Smit (offline)"
    question(window).reject()


def test_left_with_oneself_nothing_is_asked_of_the_server(guard: QuitGuard, window: MainWindow, client: Client, left: list[bool]) -> None:
    guard.leave()
    asked = question(window)
    asked.choices.leave.setChecked(True)
    asked.go.click()
    assert left == [True]
    assert client.outbox.waiting() == ()


def test_a_refusal_asks_again(guard: QuitGuard, window: MainWindow, client: Client, left: list[bool], turn: Callable[[], None]) -> None:
    guard.leave()
    asked = question(window)
    asked.go.click()
    first, *others = client.outbox.waiting()
    client.changes.publish(client.outbox.refused(first.id, ErrorCode.NOT_ALLOWED, {}))
    for command in others:
        client.changes.publish(client.outbox.acked(command.id, 1))
    turn()
    assert left == []
    assert asked.words.text() == "1 chat could not be given away. Choose again."
    assert asked.choices.isVisible()
    assert asked.go.isEnabled()
    asked.reject()


def test_nobody_waits_for_a_server_that_does_not_answer(guard: QuitGuard, window: MainWindow, client: Client, left: list[bool]) -> None:
    guard.leave()
    asked = question(window)
    asked.go.click()
    assert asked._bound.isActive()
    asked._bound.timeout.emit()
    assert asked.words.text().startswith("The server has not answered yet.")
    assert len(client.outbox.waiting()) == 2  # kept, and sent later
    asked.go.click()
    assert left == [True]


def test_without_a_connection_it_is_said_what_will_happen(guard: QuitGuard, window: MainWindow, client: Client, left: list[bool]) -> None:
    guard.leave()
    asked = question(window)
    client.live.connected(ConnectionState.OFFLINE)
    assert not asked.choices.isVisible()
    assert asked.words.text().startswith("There is no connection, so they cannot be given to anybody now. They stay with you;")
    asked.go.click()
    assert left == [True]
    assert client.outbox.waiting() == ()


def test_closing_the_window_asks_too_and_it_stays(guard: QuitGuard, window: MainWindow, left: list[bool]) -> None:
    window.may_close = guard.lets_go
    window.close()
    assert window.isVisible()
    question(window).reject()
    window.may_close = lambda: True
    assert left == []


def test_the_end_of_a_session_waits_for_an_answer_but_not_for_ever(guard: QuitGuard, window: MainWindow, client: Client) -> None:
    def nobody() -> None:
        asked = question(window)
        assert "30 seconds" in asked.words.text()
        assert asked._session.isActive()
        asked._session.timeout.emit()

    QTimer.singleShot(0, nobody)
    assert guard.session_ends(may_ask=True)
    assert client.outbox.waiting() == ()
    assert guard.lets_go()  # what comes next is the end, and is not asked about again
    guard._passes.timeout.emit()


def test_who_stays_stops_the_end_of_the_session(guard: QuitGuard, window: MainWindow) -> None:
    def stay() -> None:
        question(window).stay.click()

    QTimer.singleShot(0, stay)
    assert not guard.session_ends(may_ask=True)
    assert not guard.lets_go()
    question(window).reject()


def test_at_the_end_of_a_session_a_slow_server_is_not_waited_for_any_longer(guard: QuitGuard, window: MainWindow, client: Client) -> None:
    def late() -> None:
        asked = question(window)
        asked.go.click()
        QApplication.processEvents()
        assert not asked._session.isActive()
        asked._bound.timeout.emit()

    QTimer.singleShot(0, late)
    assert guard.session_ends(may_ask=True)
    assert {command.kind for command in client.outbox.waiting()} == {"unassign"}


def test_a_session_that_waits_for_nobody_is_not_asked_about(guard: QuitGuard, window: MainWindow) -> None:
    assert guard.session_ends(may_ask=False)
    assert gone(window)


def test_who_is_signed_out_has_nothing_to_decide(
    guard: QuitGuard, client: Client, left: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(client.account), "is_signed_in", False)
    guard.leave()
    assert left == [True]


def test_whoever_wants_to_go_may_where_the_store_cannot_say_what_is_open(
    guard: QuitGuard, client: Client, left: list[bool], expect_log: Callable[..., None]
) -> None:
    expect_log("open=unknown")
    with unreadable(client):
        guard.leave()
        assert guard.session_ends(may_ask=True)
    assert left == [True]
