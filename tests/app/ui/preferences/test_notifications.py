"""The page "Notifications": one's own choice over the company's, when it is quiet, and the way to the system's settings."""

from functools import partial

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel

from app.core.changes import Changes
from app.core.client import Client
from app.core.preferences.policy import read_policy
from app.protocol.people import NotificationRules
from app.ui import system_notifications
from app.ui.preferences.notifications import NotificationsPage
from app.ui.preferences.window import PreferencesWindow
from app.ui.sample import ME
from app.ui.value_box import ValueBox


@pytest.fixture(autouse=True)
def _british() -> None:
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture
def page(preferences: PreferencesWindow) -> NotificationsPage:
    preferences.show_page(NotificationsPage)
    assert isinstance(preferences.page, NotificationsPage)
    return preferences.page


def choose(box: ValueBox, words: str) -> None:
    place = box.findText(words)
    assert place >= 0
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_each_kind_is_the_company_s_until_one_chooses(page: NotificationsPage, client: Client) -> None:
    company = NotificationRules()
    assert list(page.own) == list(NotificationRules.__struct_fields__)
    for name, box in page.own.items():
        assert box.currentText() == "As the company: on"
        choose(box, "Off")
        assert getattr(client.preferences.now.alerts(company), name) is False
        choose(box, "On")
        assert getattr(client.preferences.now.alerts(NotificationRules(**{name: False})), name) is True
        choose(box, "As the company: on")
        assert client.preferences.now.alerts(company) == company


def test_what_the_company_has_is_said_as_soon_as_it_changes(page: NotificationsPage, client: Client) -> None:
    rules = NotificationRules(assigned=False)
    client.store.settings.put_me(replace(ME, account=replace(ME.account, notifications=rules)))
    client.changes.publish(Changes(me=True))
    assert page.own["assigned"].currentText() == "As the company: off"
    assert page.own["returned"].currentText() == "As the company: on"


def test_they_stay_and_come_again_as_one_likes(page: NotificationsPage, client: Client) -> None:
    page.keeping.switch.click()
    assert client.preferences.now.keep_alerts
    choose(page.repeat, "Every 2 min")
    assert client.preferences.now.repeat_alerts_s == 120
    client.preferences.choose(repeat_alerts_s=45)
    assert page.repeat.currentText() == "Every 45 s"


def test_the_quiet_time_can_be_set_while_there_is_one(page: NotificationsPage, client: Client) -> None:
    assert not page.quiet_from.isEnabled()
    page.quiet.switch.click()
    assert page.quiet_from.isEnabled()
    assert (page.quiet_from.currentText(), page.quiet_to.currentText()) == ("18:00", "08:00")
    choose(page.quiet_from, "12:30")
    choose(page.quiet_to, "13:00")
    assert (client.preferences.now.quiet_from, client.preferences.now.quiet_to) == (750, 780)
    client.preferences.choose(quiet_from=61)
    assert page.quiet_from.currentText() == "01:01"
    client.preferences.manage(read_policy({"locked": {"quiet_from": 0}}, "/etc/policy.json"))
    assert not page.quiet_from.isEnabled()
    assert page.quiet_to.isEnabled()


def test_the_system_s_wish_not_to_be_disturbed_can_be_passed_over(page: NotificationsPage, client: Client) -> None:
    page.system_quiet.switch.click()
    assert not client.preferences.now.follow_system_quiet


def test_what_a_system_does_not_let_programs_do_is_said_instead_of_offered(
    page: NotificationsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered = {"Keep them until they are handled", "While this computer is set not to disturb"}
    assert offered <= {entry.said for entry in page.entries}
    monkeypatch.setattr(system_notifications, "keeps", partial(system_notifications.keeps, "darwin"))
    monkeypatch.setattr(system_notifications, "tells_of_quiet", partial(system_notifications.tells_of_quiet, "darwin"))
    page.outdate()
    assert not offered & {entry.said for entry in page.entries}
    said = [label.text() for label in page.findChildren(QLabel)]
    assert any(words.startswith("How long notifications stay") for words in said)
    assert any(words.startswith("This computer's Focus") for words in said)


@pytest.mark.parametrize(("system", "keeps", "tells"), [("linux", True, True), ("win32", False, True), ("darwin", False, False)])
def test_what_each_system_lets_programs_do(system: str, *, keeps: bool, tells: bool) -> None:
    assert (system_notifications.keeps(system), system_notifications.tells_of_quiet(system)) == (keeps, tells)


def test_the_system_s_settings_are_one_press_away(
    page: NotificationsPage, preferences: PreferencesWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[tuple[str, ...]] = []
    monkeypatch.setattr(system_notifications, "way", lambda: ("desk-settings", "notifications"))
    monkeypatch.setattr(system_notifications, "show", shown.append)
    page.outdate()
    page.system.click()
    assert shown == [("desk-settings", "notifications")]
    assert "did not open" in preferences.banner.words.text()


def test_elsewhere_it_is_said_where_to_look(page: NotificationsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_notifications, "way", tuple)
    page.outdate()
    assert "Open this computer's notification settings" not in [entry.said for entry in page.entries]
