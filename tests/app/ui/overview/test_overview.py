"""The overview of shortcuts: all keys in force, those that were chosen included, to be searched, and where they are chosen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.client import Client
from app.ui import language, shortcuts
from app.ui.actions import register
from app.ui.overview.door import OverviewDoor
from app.ui.overview.overview import Overview
from app.ui.palette.rows import entry_of
from app.ui.window import MainWindow
from tests.app.ui import listening
from tests.app.ui.reading_order import against_reading

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def chosen() -> list[bool]:
    """How often other keys were wanted."""
    return []


@pytest.fixture
def overview(window: MainWindow, chosen: list[bool]) -> Iterator[Overview]:
    """Opened by its keys."""
    keys, _door = shortcuts.install(window), OverviewDoor(window, lambda: chosen.append(True))
    QTest.keyClick(window, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    [made] = window.findChildren(Overview)
    yield made
    for left in window.findChildren(Overview):
        left.accept()
    keys.release()


def rows(overview: Overview) -> dict[str, str]:
    """What each row says, with its keys."""
    entries = [entry_of(overview.list.item(row)) for row in range(overview.list.count())]
    return {entry.said: entry.keys for entry in entries if entry is not None}


def heads(overview: Overview) -> list[str]:
    items = [overview.list.item(row) for row in range(overview.list.count())]
    return [item.text() for item in items if entry_of(item) is None]


def test_all_actions_with_keys_stand_there_by_groups(overview: Overview) -> None:
    words = register.words()
    assert {words[name]: keys for name, keys in register.DELIVERED.items() if keys}.items() <= rows(overview).items()
    assert heads(overview) == ["Go to", "The open conversation", "Windows", "You and this program", "While you write"]
    assert rows(overview)["Start a new line"] == "Shift+Return"


def test_chosen_keys_are_those_that_stand_there_and_what_has_none_does_not(overview: Overview, client: Client) -> None:
    client.preferences.choose(shortcuts={"mine": "F7", "closed": "", "take": "Ctrl+T"})
    there = rows(overview)
    assert there["Go to My conversations"] == "F7"
    assert there["Assign to me"] == "Ctrl+T"
    assert "Go to Closed conversations" not in there


def test_it_is_searched_by_words_and_by_keys(overview: Overview) -> None:
    overview.field.setText("closed")
    assert list(rows(overview)) == ["Go to Closed conversations"]
    overview.field.setText("ctrl 3")
    assert list(rows(overview)) == ["Go to Closed conversations"]
    overview.field.setText("zebra")
    assert rows(overview) == {}
    assert overview.none.isVisible()


def test_it_leads_to_where_keys_are_chosen(overview: Overview, chosen: list[bool]) -> None:
    overview.change.click()
    assert chosen == [True]
    assert not overview.isVisible()


def test_the_keyboard_goes_to_the_rows_and_passes_headings_by(overview: Overview) -> None:
    QTest.keyClick(overview.field, Qt.Key.Key_Down)
    assert overview.list.hasFocus()
    QTest.keyClick(overview.list, Qt.Key.Key_Down)
    assert entry_of(overview.list.currentItem()) is not None
    QTest.keyClick(overview.list, Qt.Key.Key_Escape)
    assert not overview.isVisible()


def test_there_is_one_at_most(overview: Overview, window: MainWindow) -> None:
    window.overview.emit()
    assert window.findChildren(Overview) == [overview]


def test_it_follows_the_language(overview: Overview, qapp: QApplication) -> None:
    language.speak(qapp, "pl")
    QApplication.processEvents()
    assert overview.windowTitle() == "Skróty klawiszowe"
    assert "Przejdź do Zamkniętych rozmów" in rows(overview)


def test_all_of_it_can_be_heard_and_come_to_in_its_order(overview: Overview) -> None:
    assert listening.faults(overview) == []
    assert against_reading(overview) == []
