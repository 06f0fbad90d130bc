"""Four columns where there is room, and fewer where there is not: nothing is cramped, and there is a way back from everywhere."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.core.client import Client
from app.core.views import Folder
from app.protocol.details import Field, FieldName
from app.protocol.events import FieldChanged
from app.ui import geometry, language, shortcuts
from app.ui.columns import Columns
from app.ui.desk import Desk
from app.ui.gallery_fit import clipped, cut_off
from app.ui.labels import PlainLabel
from app.ui.sample import BEN, JORIS, MARTA, NOW, agent_author
from app.ui.sample_tasks import PromptTasks
from app.ui.theme import Theme
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def sized(window: MainWindow, beside_rail: int, turn: Callable[[], None]) -> Columns:
    """The window's columns with so much room beside the rail, and Joris's conversation open."""
    window.resize(window.rail.minimumSizeHint().width() + beside_rail, 700)
    turn()
    window.open(JORIS.id)
    turn()
    return window.columns


def seen(window: MainWindow) -> str:
    """List, chat and details, as far as they are in sight."""
    details = window.columns.shows_details and window.columns.details.isVisible()
    parts = {"list": window.inbox.isVisible(), "chat": window.conversation.isVisible(), "details": details}
    return " ".join(name for name, there in parts.items() if there)


def test_nothing_of_them_is_made_before_a_conversation_is_opened(window: MainWindow) -> None:
    assert window.columns.count() == 3
    window.open(JORIS.id)
    assert window.columns.count() == 4


@pytest.mark.parametrize(
    ("beside_rail", "what"),
    [(1_200, "list chat details"), (930, "list chat details"), (900, "chat details"), (705, "chat details"), (600, "chat")],
)
def test_what_there_is_room_for(window: MainWindow, turn: Callable[[], None], beside_rail: int, what: str) -> None:
    columns = sized(window, beside_rail, turn)
    assert seen(window) == what
    assert window.conversation.width() >= 380
    if "details" in what:
        assert columns.details.width() >= 280


@pytest.fixture
def enlarged(client: Client, qapp: QApplication, turn: Callable[[], None]) -> Iterator[Callable[[int], MainWindow]]:
    """Makes the window in French, whose words are long, with letters of so many pixels."""
    before, made = QFont(qapp.font()), []

    def make(letters: int) -> MainWindow:
        large = QFont(before)
        large.setPixelSize(letters)
        qapp.setFont(large)
        language.speak(qapp, "fr")
        theme = Theme(qapp, "light")
        window = MainWindow(Desk(client, theme, PromptTasks(lambda _error: None), lambda _sentence: None))
        made.append((window, theme))
        window.furnish()
        window.show()
        turn()
        return window

    yield make
    for window, theme in made:
        window.release()
        window.close()
        window.deleteLater()
        theme.release()
        theme.deleteLater()
    qapp.setFont(before)


def beyond(window: MainWindow) -> list[str]:
    """Parts of the window that reach further to the right than it does."""
    parts = (part for part in window.findChildren(QWidget) if part.isVisible() and part.window() is window)
    return [str(part) for part in parts if part.mapTo(window, part.rect().topRight()).x() > window.width()]


@pytest.mark.parametrize(("letters", "width"), [(13, 640), (13, 683), (26, 640), (26, 860), (26, 1100), (26, 1366), (26, 1440)])
def test_long_words_and_large_letters_cut_nothing_off_at_the_right(
    enlarged: Callable[[int], MainWindow], turn: Callable[[], None], letters: int, width: int
) -> None:
    window = enlarged(letters)
    window.resize(width, 420)
    turn()
    assert beyond(window) == []
    window.open(JORIS.id)
    turn()
    assert beyond(window) == []
    window.columns.focus_details()
    turn()
    assert (beyond(window), cut_off(window), clipped(window)) == ([], [], [])
    assert width - window.columns.details.mapTo(window, window.columns.details.rect().topRight()).x() <= 1  # and nothing stays empty


def way(window: MainWindow) -> QPushButton:
    """The button above the list that leads to the folders."""
    return next(button for button in window.inbox.findChildren(QPushButton) if button.toolTip())


def where(window: MainWindow) -> str:
    """Rail and list, as far as they are in sight, and all of the window is theirs."""
    parts = {"rail": window.rail, "list": window.inbox}
    assert beyond(window) == []
    return " ".join(name for name, part in parts.items() if part.isVisible())


def test_where_rail_and_list_have_no_room_a_button_leads_from_one_to_the_other(
    enlarged: Callable[[int], MainWindow], turn: Callable[[], None]
) -> None:
    window = enlarged(26)
    window.resize(640, 420)
    turn()
    assert where(window) == "list"
    way(window).click()
    turn()
    assert where(window) == "rail"
    assert window.rail.width() >= 620  # all but its bar
    assert window.rail.folders[Folder.UNASSIGNED].hasFocus()
    window.rail.folders[Folder.MINE].click()
    turn()
    assert where(window) == "list"
    assert window.inbox.folder is Folder.MINE
    assert window.inbox.pages[Folder.MINE].list.hasFocus()


def test_escape_leads_back_from_the_rail_to_the_list(enlarged: Callable[[int], MainWindow], turn: Callable[[], None]) -> None:
    window = enlarged(26)
    window.resize(640, 420)
    turn()
    way(window).click()
    QTest.keyClick(window.rail.folders[Folder.UNASSIGNED], Qt.Key.Key_Escape)
    turn()
    assert where(window) == "list"
    assert window.inbox.pages[Folder.UNASSIGNED].list.hasFocus()


def test_with_more_room_rail_and_list_stand_side_by_side_again(enlarged: Callable[[int], MainWindow], turn: Callable[[], None]) -> None:
    window = enlarged(26)
    window.resize(640, 420)
    turn()
    button = way(window)
    button.click()
    window.resize(1_300, 420)
    turn()
    assert where(window) == "rail list"
    assert not button.isVisible()
    window.resize(640, 420)
    turn()
    assert where(window) == "list"
    assert button.isVisible()


def test_what_is_opened_from_elsewhere_is_seen_instead_of_the_rail(enlarged: Callable[[int], MainWindow], turn: Callable[[], None]) -> None:
    window = enlarged(26)
    window.resize(640, 420)
    turn()
    way(window).click()
    window.open(JORIS.id)
    turn()
    assert (where(window), seen(window)) == ("", "chat")
    window.focus_list()
    turn()
    assert where(window) == "list"


def test_folded_away_they_make_room(window: MainWindow, turn: Callable[[], None]) -> None:
    columns = sized(window, 930, turn)
    narrow, chat = window.inbox.width(), window.conversation.width()
    columns.details.head.fold.click()
    turn()
    assert seen(window) == "list chat"
    assert window.inbox.width() > narrow  # what the list had lent
    assert window.conversation.width() > chat
    window.conversation.chat.header.details_button.click()
    turn()
    assert seen(window) == "list chat details"


def test_where_there_is_little_room_they_stand_in_the_chat_s_place(window: MainWindow, turn: Callable[[], None]) -> None:
    columns = sized(window, 600, turn)
    window.conversation.chat.header.details_button.click()
    turn()
    assert seen(window) == "details"
    assert columns.details.width() >= 580
    columns.details.head.back.click()
    turn()
    assert seen(window) == "chat"
    assert window.conversation.width() >= 580


def test_with_more_room_they_stand_beside_the_chat_as_wide_as_ever(window: MainWindow, turn: Callable[[], None]) -> None:
    columns = sized(window, 600, turn)
    columns.toggle()
    turn()
    window.resize(window.width() + 800, 700)
    turn()
    assert seen(window) == "list chat details"
    assert columns.details.width() < 330


def test_the_field_that_is_to_be_filled_is_in_sight(window: MainWindow, turn: Callable[[], None], server: Happenings) -> None:
    columns = sized(window, 600, turn)
    window.resize(window.width(), 420)
    date = Field(value="2027-03-01", by=agent_author(BEN), at=NOW)
    server.happen(FieldChanged(conversation=JORIS.id, revision=10, field=FieldName.EXPECTED_CLOSE_DATE, now=date))
    columns.toggle()
    turn()
    line = columns.details.sections.form.fields[FieldName.ORGANIZATION_ADDRESS].line
    assert line.hasFocus()
    assert not line.visibleRegion().isEmpty()


def test_escape_leads_back_to_the_chat(window: MainWindow, turn: Callable[[], None]) -> None:
    columns = sized(window, 600, turn)
    columns.toggle()
    turn()
    QTest.keyClick(columns.details.sections.form.fields[next(iter(columns.details.sections.form.fields))].line, Qt.Key.Key_Escape)
    turn()
    assert seen(window) == "chat"


def test_another_conversation_begins_with_its_chat(window: MainWindow, turn: Callable[[], None]) -> None:
    columns = sized(window, 600, turn)
    columns.toggle()
    window.open(MARTA.id)
    turn()
    assert seen(window) == "chat"


def test_a_way_to_the_message_leads_to_the_chat(window: MainWindow, turn: Callable[[], None]) -> None:
    columns = sized(window, 600, turn)
    columns.toggle()
    columns.details.jump.emit(JORIS.messages[5].id)
    turn()
    assert seen(window) == "chat"
    messages = window.conversation.chat.messages
    assert messages.rows()[messages.current].id == JORIS.messages[5].id


def test_one_that_is_too_far_back_is_said(window: MainWindow, turn: Callable[[], None]) -> None:
    columns = sized(window, 1_200, turn)
    columns.details.jump.emit("elsewhere")
    assert [label for label in window.findChildren(QLabel) if label.isVisible() and "further back" in label.text()]


def test_without_a_conversation_there_are_none(window: MainWindow, turn: Callable[[], None], server: Happenings) -> None:
    sized(window, 1_200, turn)
    server.leaves(JORIS.id, BEN)
    assert seen(window) == "list chat"


@pytest.mark.parametrize("width", [640, 860])
@pytest.mark.parametrize("go", ["button", "folder", "keyboard"])
def test_from_what_became_of_a_chat_there_is_a_way_back_to_the_list(
    window: MainWindow, turn: Callable[[], None], server: Happenings, width: int, go: str
) -> None:
    window.resize(width, 600)
    turn()
    window.open(JORIS.id)
    server.leaves(JORIS.id, BEN)
    turn()
    assert seen(window) == "chat"
    back = next(button for button in window.conversation.findChildren(QPushButton) if button.text() == "Back to the list")
    ways = {"button": back.click, "folder": lambda: window.show_folder(Folder.CLOSED), "keyboard": window.focus_list}
    assert back.isVisible()
    ways[go]()
    turn()
    assert seen(window) == "list"
    assert window.inbox.pages[window.inbox.folder].list.hasFocus()


def test_where_the_list_is_in_sight_no_way_leads_back_to_it(window: MainWindow, turn: Callable[[], None], server: Happenings) -> None:
    sized(window, 1_200, turn)
    server.leaves(JORIS.id, BEN)
    turn()
    assert [button for button in window.conversation.findChildren(QPushButton) if button.isVisible()] == []


def test_the_keyboard_shows_folds_and_fills_them(window: MainWindow, turn: Callable[[], None]) -> None:
    shortcuts.install(window)
    columns = sized(window, 1_200, turn)
    window.conversation.chat.focus_composer()
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window.conversation.chat.composer.field, Qt.Key.Key_I, control | Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget().accessibleName() == "Expected close date"  # the first that is empty
    QTest.keyClick(window, Qt.Key.Key_I, control)
    turn()
    assert seen(window) == "list chat"
    assert window.conversation.chat.composer.field.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_I, control)
    turn()
    assert seen(window) == "list chat details"
    assert columns.details.isAncestorOf(window.focusWidget())


@pytest.mark.parametrize("wanted", [True, False])
def test_whether_they_are_wanted_and_how_wide_is_remembered(
    window: MainWindow, turn: Callable[[], None], tmp_path: Path, wanted: bool
) -> None:
    columns = sized(window, 1_300, turn)
    columns.setSizes([*columns.sizes()[:2], 500, 420])
    width = columns.sizes()[3]
    if not wanted:
        columns.fold()
    geometry.keep(window, tmp_path)
    columns.wanted, columns.aside.width = not wanted, 300
    geometry.restore(window, tmp_path)
    assert columns.wanted == wanted
    assert columns.aside.width == width


def test_a_file_from_before_there_were_details_is_read(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"window": "", "columns": [212, 300, 700]}')
    geometry.restore(window, tmp_path)
    assert window.columns.wanted


@pytest.mark.parametrize("keys", ["Ctrl+D", "Ctrl+E", "Ctrl+U"])
def test_no_shortcut_is_a_text_field_s_own(window: MainWindow, keys: str) -> None:
    """On X11 these edit text, and a field that has the keyboard would take them. So would Ctrl+K, but Qt's fields leave it to shortcuts."""
    shortcuts.install(window)
    assert keys not in [shortcut.key().toString() for shortcut in window.findChildren(QShortcut)]


def test_all_columns_begin_at_one_height(window: MainWindow, turn: Callable[[], None]) -> None:
    columns = sized(window, 1_400, turn)
    titles = [label for part in (window.inbox, columns.details) for label in part.findChildren(PlainLabel) if label.isVisible()]
    heads: list[QWidget] = [label for label in titles if label.property("letter") == "title"]
    middles = [head.mapTo(window, head.rect().center()).y() for head in (window.conversation.chat.header, *heads)]
    assert len(middles) == 3
    assert max(middles) - min(middles) <= 1  # half a pixel is rounded
