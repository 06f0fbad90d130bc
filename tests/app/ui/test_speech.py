"""What happens by itself is read out: what others say in the open chat, who is typing, and the connection."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from app.core.client import Client
from app.core.views import ConnectionState
from app.ui import sample
from app.ui.company.canned.foot import RepliesFoot
from app.ui.company.canned.standing import RepliesStanding
from app.ui.company.notice import Notice
from app.ui.desk import Desk
from app.ui.details.calendar import CalendarPopup
from app.ui.sign_in.window import SignInWindow
from app.ui.theme import Theme
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings

Said = list[tuple[str, bool]]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    """Sentences, and whether each is read at once. Qt gives what it tells to the system alone, which is not here."""
    heard: Said = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.extend(_of(event)))
    return heard


def _of(event: QAccessibleEvent) -> Said:
    if not isinstance(event, QAccessibleAnnouncementEvent):
        return []  # such as that a row came
    return [(event.message(), event.politeness() is QAccessible.AnnouncementPoliteness.Assertive)]


def test_what_others_say_in_the_open_chat_is_read_out_and_ones_own_words_are_not(
    window: MainWindow, client: Client, server: Happenings, said: Said
) -> None:
    window.open(sample.JORIS.id)
    said.clear()
    client.actions.send_message(sample.JORIS.id, "We do.")
    server.says(sample.JORIS.id, sample.VISITOR, "Splendid!")
    server.says(sample.MARTA.id, sample.VISITOR, "And mine?")
    assert said == [("Visitor: Splendid!", False)]


def test_how_many_messages_are_new_is_read_out_where_some_are(window: MainWindow, said: Said) -> None:
    window.open(sample.SAM.id)
    assert said == []
    window.open(sample.JORIS.id)
    assert said == [("1 new message", False)]


def test_that_the_visitor_is_typing_is_read_out_once(window: MainWindow, client: Client, server: Happenings, said: Said) -> None:
    window.open(sample.MARTA.id)
    said.clear()
    for _ in range(2):
        client.live.heard_typing(sample.MARTA.id, "Marta Kowal", typing=True)
        server.happen()
    assert said == [("Marta Kowal is typing…", False)]


def test_that_the_connection_is_lost_is_read_at_once_and_that_it_is_back_in_its_turn(
    window: MainWindow, client: Client, server: Happenings, said: Said
) -> None:
    window.rail.standing.show_connection()
    on, off, between = ConnectionState.ONLINE, ConnectionState.OFFLINE, ConnectionState.CONNECTING
    for state in (on, off, between, off, on):
        client.live.connected(state)
        server.happen()
    assert [at_once for _, at_once in said] == [True, False]
    assert said[1][0] == "Connected"


def test_a_banner_is_read_at_once(window: MainWindow, said: Said) -> None:
    window.tell("This conversation is no longer yours to see.")
    assert said == [("This conversation is no longer yours to see.", True)]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_calendar_says_the_whole_date_that_the_keyboard_came_to(window: MainWindow, theme: Theme, said: Said) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    calendar = CalendarPopup(theme, lambda _day: None, window)
    calendar.show_below(window, date(2026, 11, 30))
    calendar.calendar.setSelectedDate(QDate(2026, 12, 1))  # as an arrow does
    calendar.close()
    assert said == [("Monday, 30 November 2026", False), ("Tuesday, 1 December 2026", False)]


def test_that_a_colleague_has_the_open_chat_is_read_at_once(window: MainWindow, server: Happenings, said: Said) -> None:
    window.open(sample.MARTA.id)
    said.clear()
    server.leaves(sample.MARTA.id, sample.BEN)
    assert said == [(f"{sample.BEN.name} has this conversation now", True)]


def test_why_nobody_was_signed_in_is_read_at_once(desk: Desk, said: Said) -> None:
    asking = SignInWindow(desk, "https://chat.example.com", sample.ANNA.email)
    asking.say("The password is wrong.")
    asking.deleteLater()
    assert said == [("The password is wrong.", True)]


@pytest.mark.usefixtures("theme")
def test_what_is_kept_and_what_stands_against_it_is_read_out_once(said: Said) -> None:
    home = QWidget()
    foot, notice = RepliesFoot(home), Notice(home, home)
    for standing in (RepliesStanding(busy=True), RepliesStanding(said="Saved"), RepliesStanding(said="Saved")):
        foot.show_standing(standing, able=True, changed=False)
    for _ in range(2):
        notice.tell("Ben Smit saved the same meanwhile.")
    home.deleteLater()
    assert said == [("Saving…", False), ("Saved", False), ("Ben Smit saved the same meanwhile.", False)]
