"""The expected close date: typed, or chosen in the calendar."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest

from app.core.client import Client
from app.protocol.details import FieldName
from app.ui import shortcuts
from app.ui.details.calendar import CalendarPopup
from app.ui.details.day import DateEdit
from app.ui.details.panel import DetailsPanel
from app.ui.sample import BEN, JORIS
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings
from tests.app.ui.details.conftest import values, write

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def day(panel: DetailsPanel) -> DateEdit:
    found = panel.sections.form.fields[FieldName.EXPECTED_CLOSE_DATE]
    assert isinstance(found, DateEdit)
    return found


def popup(day: DateEdit) -> CalendarPopup:
    [found] = day.findChildren(CalendarPopup)
    return found


def test_it_is_typed(day: DateEdit, client: Client) -> None:
    write(day, "12 Dec 2026")
    QTest.keyClick(day.line, Qt.Key.Key_Return)
    assert values(client) == [(FieldName.EXPECTED_CLOSE_DATE, "2026-12-12")]


def test_a_day_that_there_is_not_is_said(day: DateEdit) -> None:
    write(day, "31 Feb 2027")
    QTest.keyClick(day.line, Qt.Key.Key_Return)
    assert day.trouble.sentence == "This is no date. Choose a day in the calendar."


@pytest.mark.parametrize("by", ["button", "keyboard"])
def test_it_is_chosen(day: DateEdit, client: Client, turn: Callable[[], None], by: str) -> None:
    if by == "button":
        day.button.click()
    else:
        day.line.setFocus()
        QTest.keyClick(day.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    turn()
    calendar = popup(day).calendar
    assert calendar.selectedDate() == QDate(2026, 11, 21)
    calendar.clicked.emit(QDate(2027, 1, 5))
    assert values(client) == [(FieldName.EXPECTED_CLOSE_DATE, "2027-01-05")]
    assert not popup(day).isVisible()
    assert day.line.hasFocus()


def test_the_window_s_own_keys_leave_it_its_key(day: DateEdit, window: MainWindow, turn: Callable[[], None]) -> None:
    shortcuts.install(window)
    window.activateWindow()
    day.line.setFocus()
    QTest.keyClick(day.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    turn()
    assert popup(day).isVisible()
    assert window.conversation.conversation == JORIS.id


def test_the_calendar_begins_at_the_date_in_the_field(day: DateEdit) -> None:
    write(day, "3 Mar 2028")
    day.open_calendar()
    assert popup(day).calendar.selectedDate() == QDate(2028, 3, 3)


def test_escape_closes_it_and_chooses_nothing(day: DateEdit, client: Client, turn: Callable[[], None]) -> None:
    day.open_calendar()
    turn()
    QTest.keyClick(popup(day).calendar, Qt.Key.Key_Escape)
    assert not popup(day).isVisible()
    assert values(client) == []


def test_it_goes_with_the_conversation(day: DateEdit, server: Happenings) -> None:
    day.open_calendar()
    server.leaves(JORIS.id, BEN)
    assert not popup(day).isVisible()
