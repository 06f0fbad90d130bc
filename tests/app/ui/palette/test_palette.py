"""The palette by the keyboard: what it finds, what it does, and where the keyboard is afterwards."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from app.assets import resource
from app.core.changes import Changes
from app.core.client import Client
from app.core.preferences.policy import read_policy
from app.core.views import ConnectionState, Folder
from app.protocol.people import Presence
from app.protocol.records import ConversationState
from app.ui import language, palette, shortcuts
from app.ui.palette.door import PaletteDoor
from app.ui.palette.entry import Entry
from app.ui.palette.palette import Palette
from app.ui.sample import BEN, CHRIS, CLARA, JORIS, MARTA, NOW
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def door(window: MainWindow) -> Iterator[PaletteDoor]:
    keys = shortcuts.install(window)
    yield PaletteDoor(window)
    keys.release()


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What those who listen are told."""
    heard: list[str] = []
    monkeypatch.setattr(palette.palette, "say", lambda _about, sentence: heard.append(sentence))
    return heard


def opened(door: PaletteDoor, text: str = "") -> Palette:
    """The palette, opened by its keys, with all conversations read."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    shown = door.palette
    assert shown is not None
    QTest.keyClicks(shown.field, text)
    while shown.is_reading:
        QApplication.processEvents()
    return shown


def entries(shown: Palette) -> list[Entry]:
    rows = [shown.list.item(row) for row in range(shown.list.count())]
    return [palette.rows.entry_of(row) for row in rows]  # type: ignore[misc]  # each row is an entry


def offered(shown: Palette) -> dict[str, Entry]:
    return {entry.said: entry for entry in entries(shown)}


def press(shown: Palette, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(shown.field, key)
    QApplication.processEvents()


def test_an_action_is_found_and_done_and_its_keys_stand_beside_it(window: MainWindow, door: PaletteDoor) -> None:
    shown = opened(door, "closed co")
    chosen = shown.list.chosen
    assert chosen is not None
    assert (chosen.said, chosen.keys) == ("Go to Closed conversations", "Ctrl+3")
    press(shown, Key.Key_Return)
    assert door.palette is None
    assert window.inbox.folder is Folder.CLOSED


def test_a_conversation_is_found_by_what_was_said_and_opened_ready_to_write(window: MainWindow, door: PaletteDoor) -> None:
    shown = opened(door, "warehouse")
    assert [entry.said for entry in entries(shown)] == ["Joris de Vries"]
    press(shown, Key.Key_Return)
    assert window.conversation.conversation == JORIS.id
    assert window.conversation.chat.composer.field.hasFocus()


def test_closed_ones_are_found_without_accents(window: MainWindow, door: PaletteDoor) -> None:
    press(opened(door, "clara weiss"), Key.Key_Return)
    assert (window.conversation.conversation, window.inbox.folder) == (CLARA.id, Folder.CLOSED)


def test_other_words_find_other_things_whatever_was_typed_before(door: PaletteDoor) -> None:
    shown = opened(door, "joris")
    shown.field.setText("ben smit")
    assert {"Ben Smit", "Clara Weiß"} <= set(offered(shown))
    shown.field.setText("clara")
    assert [entry.said for entry in entries(shown)] == ["Clara Weiß"]


def test_escape_gives_the_keyboard_back_and_so_do_its_own_keys(window: MainWindow, door: PaletteDoor) -> None:
    window.open(JORIS.id)
    field = window.conversation.chat.composer.field
    field.setFocus()
    press(opened(door), Key.Key_Escape)
    assert field.hasFocus()
    shown = opened(door)
    QTest.keyClick(shown.field, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert door.palette is None
    assert field.hasFocus()


def test_without_a_conversation_nothing_of_one_is_offered(door: PaletteDoor) -> None:
    shown = opened(door, "conversation")
    there = offered(shown)
    assert "Close conversation" not in there
    assert "Previous conversation" in there
    shown.field.setText("details")
    assert "Show or hide the details" not in offered(shown)


def test_what_must_wait_for_something_says_for_what_and_is_not_done(
    window: MainWindow, door: PaletteDoor, said: list[str], server: Happenings
) -> None:
    window.open(MARTA.id)
    shown = opened(door, "write a mess")
    assert entries(shown)[0].why_not == "Assign the conversation to yourself first"
    press(shown, Key.Key_Return)
    assert door.palette is shown
    assert said[-1] == "Assign the conversation to yourself first"
    assert server.answers() == []


def test_the_open_conversation_is_taken_handed_over_and_closed(window: MainWindow, door: PaletteDoor, server: Happenings) -> None:
    window.open(MARTA.id)
    press(opened(door, "assign to me"), Key.Key_Return)
    assert server.answers() == ["assign_to_me"]
    window.open(JORIS.id)
    press(opened(door, "reassign ben"), Key.Key_Return)
    assert server.answers() == ["reassign"]
    press(opened(door, "close conv"), Key.Key_Return)
    assert [box.text() for box in window.findChildren(QMessageBox) if box.isVisible()]  # it asks first


def test_who_is_offline_is_asked_about(window: MainWindow, door: PaletteDoor, server: Happenings) -> None:
    window.open(JORIS.id)
    press(opened(door, "reassign chris"), Key.Key_Return)
    assert server.answers() == []
    assert any(CHRIS.name in box.text() for box in window.findChildren(QMessageBox) if box.isVisible())


def test_a_colleague_leads_to_the_closed_conversations_that_were_theirs(window: MainWindow, door: PaletteDoor) -> None:
    shown = opened(door, "ben smit")
    assert shown.list.chosen is not None
    assert shown.list.chosen.said == BEN.name
    press(shown, Key.Key_Return)
    assert door.palette is shown
    assert {entry.kind for entry in entries(shown)} == {"Closed conversations"}
    assert "Clara Weiß" in offered(shown)
    press(shown, Key.Key_Return)
    assert window.inbox.folder is Folder.CLOSED


def test_one_goes_offline_and_online(client: Client, door: PaletteDoor, server: Happenings) -> None:
    press(opened(door, "go offline"), Key.Key_Return)
    me = client.queries.me()
    assert me is not None
    assert me.agent.intent is Presence.OFFLINE
    assert "Go online" in offered(opened(door, "go online"))
    assert server.answers() == ["set_online"]


def test_colours_and_language_are_chosen_and_a_policy_s_lock_is_said(client: Client, door: PaletteDoor) -> None:
    press(opened(door, "dark"), Key.Key_Return)
    assert client.preferences.now.appearance == "dark"
    press(opened(door, "polski"), Key.Key_Return)
    assert client.preferences.now.language == "pl"
    client.preferences.manage(read_policy({"locked": {"language": "en"}}, "/etc/policy.json"))
    assert {entry.why_not for entry in entries(opened(door, "language"))} == {"Set by your organization"}


def test_a_page_of_the_preferences_is_asked_for_by_its_name(window: MainWindow, door: PaletteDoor) -> None:
    asked: list[str] = []
    window.page.connect(asked.append)
    press(opened(door, "alert ch"), Key.Key_Return)
    assert asked == ["alert_check"]


def test_a_window_comes_before_its_pages(door: PaletteDoor) -> None:
    assert [entry.said for entry in entries(opened(door, "prefer"))][:2] == ["Open Preferences", "Preferences: General"]


def test_arrows_go_around_and_the_marked_one_is_heard(door: PaletteDoor, said: list[str]) -> None:
    shown = opened(door, "go to")
    last = entries(shown)[-1]
    assert said[-1].startswith(f"{shown.list.count()} found. ")
    press(shown, Key.Key_Up)
    assert said[-1] == f"{last.spoken()}, {shown.list.count()} of {shown.list.count()}"
    press(shown, Key.Key_Down)
    assert shown.list.currentRow() == 0


def test_nothing_found_is_said(door: PaletteDoor, said: list[str]) -> None:
    shown = opened(door, "qqqq")
    assert shown.none.isVisible()
    assert said[-1] == shown.none.text() != ""
    press(shown, Key.Key_Return)
    assert door.palette is shown


def test_those_who_listen_hear_a_dialog_a_field_and_a_list(door: PaletteDoor) -> None:
    shown = opened(door)
    told = [QAccessible.queryAccessibleInterface(part) for part in (shown, shown.field, shown.list)]
    assert [part.role() for part in told] == [QAccessible.Role.Dialog, QAccessible.Role.EditableText, QAccessible.Role.List]
    assert all(part.text(QAccessible.Text.Name) for part in told)
    assert told[2].child(0).text(QAccessible.Text.Name) == entries(shown)[0].spoken()


def test_what_was_done_last_comes_first_and_nobody_s_name_is_kept(door: PaletteDoor, client: Client) -> None:
    press(opened(door, "go to closed"), Key.Key_Return)
    press(opened(door, "go to my"), Key.Key_Return)
    press(opened(door, "joris"), Key.Key_Return)
    assert entries(opened(door))[0].said == "Go to My conversations"
    assert client.store.settings.get("palette_recent") == '["mine","closed"]'


def test_what_left_is_gone_at_once(door: PaletteDoor, server: Happenings) -> None:
    shown = opened(door, "joris")
    server.leaves(JORIS.id, BEN)
    assert entries(shown) == []


def test_it_goes_with_who_is_signed_in(door: PaletteDoor, client: Client) -> None:
    opened(door, "joris")
    client.live.connected(ConnectionState.SIGNED_OUT)
    client.changes.publish(Changes(me=True))
    assert door.palette is None


def test_where_nothing_is_to_be_written_any_more_the_messages_have_the_keyboard(
    window: MainWindow, door: PaletteDoor, server: Happenings, turn: Callable[[], None]
) -> None:
    window.open(JORIS.id)
    window.conversation.chat.focus_composer()
    shown = opened(door)
    server.becomes(JORIS.id, ConversationState.CLOSED, closed_at=NOW)
    press(shown, Key.Key_Escape)
    turn()
    assert window.focusWidget() is window.conversation.chat.messages


def test_a_click_beside_it_and_the_keyboard_elsewhere_close_it(window: MainWindow, door: PaletteDoor, turn: Callable[[], None]) -> None:
    shown = opened(door)
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=shown.rect().bottomLeft())
    assert door.palette is None
    opened(door)
    window.focus_list()
    turn()
    assert door.palette is None


def test_foreign_text_is_shown_as_it_is(door: PaletteDoor) -> None:
    shown = opened(door, "bold")
    assert [entry.said for entry in entries(shown)] == ["Tim <b>Bold</b> & Söhne"]
    assert shown.list.item(0).toolTip().startswith("<span>Tim &lt;b&gt;Bold&lt;/b&gt; &amp; Söhne, Hello?")


def test_each_has_a_picture_and_those_about_oneself_are_told_apart_by_it(window: MainWindow, door: PaletteDoor) -> None:
    window.open(JORIS.id)
    pictures = {entry.key: entry.icon for entry in entries(opened(door)) if not entry.face}
    for picture in pictures.values():
        assert resource(f"icons/{picture}.svg").is_file()
    own = [pictures[key] for key in ("online", "sign_out", "quit", "language_en", "appearance_dark")]
    assert len(set(own)) == len(own)


def test_its_words_are_those_of_the_window(qapp: QApplication, door: PaletteDoor) -> None:
    language.speak(qapp, "pl")
    assert "Przejdź do Zamkniętych rozmów" in offered(opened(door, "zamkniet"))


def test_another_language_changes_what_it_shows_and_leaves_what_is_marked(qapp: QApplication, door: PaletteDoor) -> None:
    shown = opened(door)
    press(shown, Key.Key_Down, Key.Key_Down)
    assert shown.list.chosen is not None
    marked = shown.list.chosen.key
    english = {entry.spoken() for entry in entries(shown) if entry.icon}
    language.speak(qapp, "pl")
    QApplication.processEvents()
    assert english & {entry.spoken() for entry in entries(shown)} == set()
    assert shown.list.chosen is not None
    assert shown.list.chosen.key == marked
