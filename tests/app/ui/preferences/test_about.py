"""The pages "Connection", "Account" and "About": who, where, what it is made of, and what support is given."""

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from app.core.changes import Changes
from app.core.client import Client
from app.core.errors import StoreError
from app.core.preferences.policy import read_policy
from app.ui.connection.settings import ConnectionSettings
from app.ui.desk import Desk
from app.ui.preferences.about import AboutPage
from app.ui.preferences.account import AccountPage
from app.ui.preferences.connection import ConnectionPage
from app.ui.preferences.window import PreferencesWindow
from app.ui.sample import ANNA, ME
from app.ui.ways import Ways
from tests.fakes.memory_installation import MemoryInstallation

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def about(preferences: PreferencesWindow) -> AboutPage:
    preferences.show_page(AboutPage)
    assert isinstance(preferences.page, AboutPage)
    return preferences.page


def test_the_account_is_said_and_can_be_left(preferences: PreferencesWindow) -> None:
    preferences.show_page(AccountPage)
    page = preferences.page
    assert isinstance(page, AccountPage)
    assert (page.name.text(), page.email.text(), page.company.text()) == (ANNA.name, ANNA.email, ME.account.name)
    wanted: list[bool] = []
    preferences.sign_out.connect(lambda: wanted.append(True))
    page.out.click()
    assert wanted == [True]


def test_the_way_to_the_server_is_said_and_its_settings_are_one_press_away(preferences: PreferencesWindow, client: Client) -> None:
    client.store.settings.put("server", "https://chat.example")
    preferences.show_page(ConnectionPage)
    page = preferences.page
    assert isinstance(page, ConnectionPage)
    client.changes.publish(Changes(connection=True))
    assert page.server.text() == "https://chat.example"
    assert page.state.text()
    assert page.proxy.text() == "As this computer's settings say"
    client.preferences.choose(proxy="manual", proxy_address="http://proxy.example:8080")
    assert page.proxy.text() == "http://proxy.example:8080"
    assert page.lock.isHidden()
    client.preferences.choose(proxy="none")
    page.change.click()
    [dialog] = preferences.findChildren(ConnectionSettings)
    dialog.reject()


def test_a_proxy_that_the_organization_has_set_is_said_to_be_theirs(preferences: PreferencesWindow, client: Client) -> None:
    preferences.show_page(ConnectionPage)
    page = preferences.page
    assert isinstance(page, ConnectionPage)
    client.preferences.manage(read_policy({"preset": {"proxy": "none"}}, "/etc/policy.json"))
    assert (page.proxy.text(), page.lock.text()) == ("None", "Preset by your organization; you can change it: /etc/policy.json")
    assert page.change.isEnabled()
    client.preferences.manage(read_policy({"locked": {"proxy": "system"}}, "/etc/policy.json"))
    assert page.proxy.text() == "As this computer's settings say"
    assert page.lock.text() == "Set by your organization, and cannot be changed here: /etc/policy.json"
    assert not page.change.isEnabled()
    client.preferences.manage(read_policy({"locked": {"proxy": "manual"}, "preset": {"proxy_address": "p:1"}}, "/etc/policy.json"))
    assert page.proxy.text() == "http://p:1"
    assert page.change.isEnabled()


def test_version_and_parts_are_told_with_their_licences(about: AboutPage) -> None:
    assert about.version.text() == "Version 1.2.3"
    rows = about.licences.list
    assert [rows.item(row).text() for row in range(rows.count())] == ["msgspec 0.22, BSD-3-Clause", "SQLite 3.40, public domain"]
    rows.setCurrentRow(0)
    assert about.licences.text.isVisible()
    assert about.licences.text.toPlainText() == "Redistribution and use"
    rows.setCurrentRow(1)
    assert not about.licences.text.isVisible()
    about.outdate()
    assert about.licences.list.count() == 2


def test_support_is_given_a_file(
    about: AboutPage, installation: MemoryInstallation, preferences: PreferencesWindow, tmp_path: Path
) -> None:
    about.bundle.click()
    [dialog] = preferences.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "support.zip"))
    dialog.reject()
    [(file, parts, hidden)] = installation.written
    assert file == tmp_path / "support.zip"
    assert set(parts) == {"settings", "policy", "state"}
    assert ANNA.name in hidden
    assert "Saved." in preferences.banner.words.text()
    assert about.bundle.isEnabled()


def test_a_file_that_cannot_be_written_is_told_of(
    about: AboutPage, installation: MemoryInstallation, preferences: PreferencesWindow
) -> None:
    installation.refuses = "disk_full"
    about.save("/somewhere/support.zip")
    assert "Saved." not in preferences.banner.words.text()
    assert preferences.banner.words.text()
    assert about.bundle.isEnabled()


def test_a_store_that_cannot_be_read_is_told_of(
    about: AboutPage, client: Client, preferences: PreferencesWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise StoreError("damaged")

    monkeypatch.setattr(client.queries, "agents", broken)
    about.save("/somewhere/support.zip")
    assert preferences.banner.words.text()
    assert about.bundle.isEnabled()


def test_what_is_written_when_the_window_is_gone_is_told_in_the_main_one(
    desk: Desk, installation: MemoryInstallation, told: list[str]
) -> None:
    page = AboutPage(desk, installation)
    page.release()
    page.save("/somewhere/support.zip")
    assert told == ["Saved. Send the file to your administrator or to support."]
    page.deleteLater()


def test_a_folder_that_does_not_open_is_told_of(about: AboutPage, preferences: PreferencesWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.toLocalFile()))
    about.logs.click()
    assert asked == [str(about.folder.text())]
    assert "did not open" in preferences.banner.words.text()


def test_it_leads_to_help_and_to_what_the_web_chat_can_do(about: AboutPage) -> None:
    went: list[str] = []
    standing = Ways({"help": went.append})
    about.help.click()
    about.features.click()
    assert went == ["access", "features"]
    standing.release()
