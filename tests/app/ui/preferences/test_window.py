"""The window "Preferences": its pages, what is found, what is in force at once, and what a policy holds."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.changes import Changes
from app.core.client import Client
from app.core.errors import StoreError
from app.core.preferences.policy import Policy, read_policy
from app.core.preferences.values import Appearance
from app.core.views import ConnectionState
from app.ui import language, shortcuts
from app.ui.desk import Desk
from app.ui.explaining.words import explanation
from app.ui.labels import WrappedLabel
from app.ui.preferences.door import PreferencesDoor
from app.ui.preferences.general import GeneralPage
from app.ui.preferences.named_row import NamedRow
from app.ui.preferences.page import Page
from app.ui.preferences.window import PreferencesWindow
from app.ui.theme import Theme
from app.ui.tray import Tray
from app.ui.value_box import ValueBox
from app.ui.window import MainWindow
from tests.fakes.memory_installation import MemoryInstallation

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

POLICY = "/etc/livechat-desk/policy.json"


def listed(window: PreferencesWindow) -> list[str]:
    """What stands at the left, as a listener hears it."""
    rows = window.contents.list
    return [rows.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(rows.count())]


def general(window: PreferencesWindow) -> GeneralPage:
    window.show_page(GeneralPage)
    assert isinstance(window.page, GeneralPage)
    return window.page


def choose(box: ValueBox, words: str) -> None:
    """Pick what is called so."""
    place = box.findText(words)
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_every_page_is_listed_and_can_be_turned_to(preferences: PreferencesWindow) -> None:
    assert listed(preferences) == [page.title() for page in preferences.pages]
    for place, page in enumerate(preferences.pages):
        preferences.contents.choose(place)
        assert preferences.page is page
        assert preferences.head.text() == page.title()


def test_the_search_finds_settings_by_any_of_their_words_and_enter_goes_there(preferences: PreferencesWindow) -> None:
    QTest.keyClicks(preferences.contents.search, "DÁRK")
    assert listed(preferences) == ["General", "Appearance, General", "Contrast, General"]
    QTest.keyClick(preferences.contents.search, Qt.Key.Key_Return)
    assert general(preferences).appearance.hasFocus()


def test_what_is_called_nothing_is_said_and_escape_shows_all_again(preferences: PreferencesWindow) -> None:
    QTest.keyClicks(preferences.contents.search, "zebra")
    assert listed(preferences) == []
    assert preferences.contents.none.isVisible()
    QTest.keyClick(preferences.contents.search, Qt.Key.Key_Escape)
    assert len(listed(preferences)) == len(preferences.pages)
    assert not preferences.contents.none.isVisible()


@pytest.mark.parametrize(
    ("asked", "found"), [("Do not disturb", "Every day at the same time, Notifications"), ("quiet", "From, Notifications")]
)
def test_a_setting_is_found_by_what_stands_above_it_and_by_what_explains_it(preferences: PreferencesWindow, asked: str, found: str) -> None:
    QTest.keyClicks(preferences.contents.search, asked)
    assert found in listed(preferences)


def test_down_goes_from_the_search_to_what_was_found(preferences: PreferencesWindow) -> None:
    QTest.keyClicks(preferences.contents.search, "quit")
    QTest.keyClick(preferences.contents.search, Qt.Key.Key_Down)
    assert preferences.contents.list.hasFocus()


def test_what_is_chosen_is_in_force_at_once(preferences: PreferencesWindow, client: Client) -> None:
    choose(general(preferences).appearance, "Dark")
    assert client.preferences.now.appearance is Appearance.DARK
    choose(general(preferences).language, "Polski")
    assert client.preferences.now.language == "pl"


def test_in_another_language_the_window_is_made_anew_and_the_keyboard_stays(preferences: PreferencesWindow, qapp: QApplication) -> None:
    page = general(preferences)
    page.appearance.setFocus()
    language.speak(qapp, "nl")
    QApplication.processEvents()
    assert preferences.pages[0].title() == preferences.head.text() == listed(preferences)[0]
    assert page.appearance.hasFocus()
    assert page.appearance.accessibleName() != "Appearance"


def test_what_was_chosen_elsewhere_is_shown(preferences: PreferencesWindow, client: Client) -> None:
    client.preferences.choose(appearance="light")
    assert general(preferences).appearance.currentText() == "Light"


def test_what_a_policy_holds_cannot_be_changed_and_that_is_said(preferences: PreferencesWindow, client: Client) -> None:
    client.preferences.manage(read_policy({"locked": {"appearance": "dark"}}, POLICY))
    page = general(preferences)
    assert page.appearance.currentText() == "Dark"
    assert not page.appearance.isEnabled()
    assert POLICY in page.appearance.accessibleDescription()
    assert page.language.isEnabled()
    client.preferences.manage(Policy())
    assert page.appearance.isEnabled()
    assert page.appearance.accessibleDescription() == f"The colours of all windows. {explanation('preferences.appearance')}"


def test_a_preset_is_said_to_be_one_until_something_else_is_chosen(preferences: PreferencesWindow, client: Client) -> None:
    client.preferences.manage(read_policy({"preset": {"appearance": "dark"}}, POLICY))
    page = general(preferences)
    assert page.appearance.currentText() == "Dark"
    assert page.appearance.isEnabled()
    assert page.appearance.accessibleDescription().startswith(f"Preset by your organization; you can change it: {POLICY}")
    client.preferences.choose(appearance="light")
    assert "Preset" not in page.appearance.accessibleDescription()


def test_a_lock_on_what_is_chosen_already_is_shown_too(preferences: PreferencesWindow, client: Client) -> None:
    client.preferences.choose(appearance="dark")
    client.preferences.manage(read_policy({"locked": {"appearance": "dark"}}, POLICY))
    assert not general(preferences).appearance.isEnabled()


@pytest.mark.parametrize(
    ("policy", "said"),
    [
        (Policy(source=POLICY, refused="writable"), "others than the administrator"),
        (Policy(source=POLICY, refused="too_large"), "too much of it"),
        (Policy(source=POLICY, refused="unreadable"), "cannot be read"),
        (read_policy({"locked": {"volume": 900}}, POLICY), "locked.volume"),
    ],
)
def test_what_is_wrong_with_a_policy_is_said_with_its_place(
    desk: Desk, client: Client, installation: MemoryInstallation, policy: Policy, said: str
) -> None:
    client.preferences.manage(policy)
    window = PreferencesWindow(desk, installation)
    assert said in window.notice.sentence
    assert POLICY in window.notice.sentence
    window.leave()
    window.deleteLater()


def test_that_what_was_set_before_goes_on_is_said(desk: Desk, client: Client, installation: MemoryInstallation) -> None:
    client.preferences.manage(read_policy({"locked": {"appearance": "dark"}}, POLICY))
    client.preferences.manage(Policy(source=POLICY, refused="unreadable"))
    window = PreferencesWindow(desk, installation)
    assert window.notice.sentence.endswith("what was set before goes on.")
    assert not general(window).appearance.isEnabled()
    window.leave()
    window.deleteLater()


def test_what_cannot_be_kept_is_said_and_shown_as_it_is(
    preferences: PreferencesWindow, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(**_values: object) -> None:
        raise StoreError("disk_full")

    monkeypatch.setattr(client.preferences, "choose", full)
    page = general(preferences)
    choose(page.appearance, "Dark")
    assert preferences.banner.words.text()
    assert page.appearance.currentText() == "As this computer"


def test_every_entry_has_a_name_and_can_have_the_keyboard(preferences: PreferencesWindow) -> None:
    pages: tuple[Page, ...] = preferences.pages
    for page in pages:
        assert page.entries
        for entry in page.entries:
            assert entry.said
            assert (entry.field.focusProxy() or entry.field).focusPolicy() != Qt.FocusPolicy.NoFocus


def test_keys_open_it_and_signing_out_closes_it(window: MainWindow, desk: Desk, client: Client, installation: MemoryInstallation) -> None:
    keys, door = shortcuts.install(window), PreferencesDoor(desk, window)
    door.describe(installation)
    window.preferences.connect(door.open)
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    opened = door.enter()
    assert opened is not None
    assert opened.contents.search.hasFocus()
    assert door.open_page("alert_check")
    assert opened.page.title() == "Alert check"
    assert opened.page.entries[0].said == "Check now"
    assert opened.page.entries[0].field.hasFocus()
    client.live.connected(ConnectionState.SIGNED_OUT)
    client.changes.publish(Changes(me=True, everything=True))
    assert door.window is None
    assert not door.open_page("alert_check")
    door.release()
    keys.release()


def test_who_leaves_the_machine_says_after_how_long_they_are_gone(preferences: PreferencesWindow, client: Client) -> None:
    page = general(preferences)
    choose(page.away, "After 10 min")
    page.locked.switch.click()
    assert (client.preferences.now.away_after_minutes, client.preferences.now.away_when_locked) == (10, True)
    client.preferences.choose(away_after_minutes=7)
    assert page.away.currentText() == "After 7 min"


def test_whether_the_window_goes_into_the_tray_is_chosen_and_where_there_is_none_that_is_said(
    preferences: PreferencesWindow, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    for there, said in ((True, "the icon in the tray"), (False, "has no tray")):
        monkeypatch.setattr(Tray, "available", lambda there=there: there)
        page = general(preferences)
        page.outdate()
        assert said in page.closing.switch.accessibleDescription()
    page.closing.switch.click()
    assert not client.preferences.now.close_to_tray


def test_a_language_that_the_start_was_asked_for_is_said_to_stay(desk: Desk, installation: MemoryInstallation) -> None:
    for asked in ("", "fr"):
        installation.language = asked
        page = GeneralPage(desk, installation)
        assert any("--language" in label.text() for label in page.findChildren(WrappedLabel)) == bool(asked)
        page.deleteLater()


def test_the_program_starts_with_the_computer_where_that_is_chosen(preferences: PreferencesWindow, client: Client) -> None:
    general(preferences).autostart.switch.click()
    assert client.preferences.now.autostart


@pytest.mark.parametrize(("width", "below"), [(320, True), (520, False)])
def test_a_field_stands_below_its_name_where_the_name_would_be_squeezed(theme: Theme, width: int, below: bool) -> None:
    box = ValueBox({"a": "As this computer"})
    row = NamedRow(theme, "Appearance", box, "The colours of all windows, and those of the chat.", explained="preferences.appearance")
    row.resize(width, 200)
    row.show()
    QApplication.processEvents()
    name = row.findChildren(WrappedLabel)[0]
    assert (box.y() > name.geometry().bottom()) is below
    assert (box.x() > name.geometry().right()) is not below
    row.deleteLater()
