"""The connection settings: what is chosen is kept and obeyed, what cannot be is said at its field, and the password goes to the keyring."""

import asyncio
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton, QWidget

from app.core.changes import Changes
from app.core.client import Client
from app.core.errors import StoreError
from app.core.preferences.policy import read_policy
from app.core.preferences.values import ProxyChoice
from app.core.proxies import ProxySetting
from app.ui import language
from app.ui.connection.settings import ConnectionSettings
from app.ui.desk import Desk
from app.ui.gallery_fit import cut_off
from app.ui.sign_in.window import SignInWindow
from app.ui.window import MainWindow
from tests.fakes.agent_desk import MemorySecrets

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

MANUAL = ProxyChoice.MANUAL
COMPANY = ProxySetting(MANUAL, "http://proxy.acme.example:3128", "anna")


class NoSystem:
    """A system that knows of no proxies."""

    async def toward(self, server: str) -> str:
        assert server
        return ""


@pytest.fixture
def secrets(client: Client) -> MemorySecrets:
    held = MemorySecrets()
    client.proxies.connect(NoSystem(), held)
    return held


@pytest.fixture
def changes(client: Client) -> list[Changes]:
    """What was published."""
    published: list[Changes] = []
    client.changes.subscribe(published.append)
    return published


@pytest.fixture
def opened(desk: Desk, secrets: MemorySecrets, qapp: QApplication) -> Iterator[Callable[[], ConnectionSettings]]:
    """Opens the dialog."""
    assert secrets.kept
    parent = QWidget()

    def make() -> ConnectionSettings:
        dialog = ConnectionSettings(desk, parent)
        dialog.open()
        qapp.processEvents()
        return dialog

    yield make
    parent.close()
    parent.deleteLater()


async def settled() -> None:
    """Let the tasks that were started come to their end."""
    for _ in range(10):
        await asyncio.sleep(0)


def name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


async def test_a_proxy_is_set_and_obeyed_at_once(
    opened: Callable[[], ConnectionSettings], client: Client, secrets: MemorySecrets, changes: list[Changes]
) -> None:
    dialog = opened()
    assert dialog.form.choices[ProxyChoice.SYSTEM].isChecked()
    assert not dialog.form.address.isEnabled()
    QTest.keyClick(dialog.form.choices[MANUAL], Qt.Key.Key_Space)
    await settled()
    dialog.form.address.setText(" Proxy.acme.example:3128 ")
    dialog.form.user.setText("anna")
    dialog.form.password.setText("pä:ss")
    QTest.keyClick(dialog.form.password, Qt.Key.Key_Return)
    await settled()
    assert not dialog.isVisible()
    assert client.proxies.setting() == COMPANY
    assert list(secrets.held.values()) == ["pä:ss"]
    assert changes == [Changes(preferences=True), Changes(redial=True)]


async def test_what_is_set_is_shown_and_the_password_is_not(
    opened: Callable[[], ConnectionSettings], client: Client, secrets: MemorySecrets
) -> None:
    await client.proxies.change(COMPANY, "secret")
    form = opened().form
    await settled()
    assert form.choices[MANUAL].hasFocus()
    assert (form.address.text(), form.user.text(), form.password.text()) == (COMPANY.address, "anna", "")
    assert form.password.placeholderText() == "Unchanged"
    assert form.keeping.text() == "The password is kept in this computer's keyring."
    form.address.setText("other.acme.example")
    form.window().save.click()  # type: ignore[attr-defined] # the window is the dialog
    await settled()
    assert client.proxies.setting().address == "http://other.acme.example:80"
    assert list(secrets.held.values()) == ["secret"]


async def test_without_a_user_name_no_password_stays(
    opened: Callable[[], ConnectionSettings], client: Client, secrets: MemorySecrets
) -> None:
    await client.proxies.change(COMPANY, "secret")
    dialog = opened()
    dialog.form.user.clear()
    dialog.save.click()
    await settled()
    assert secrets.held == {}


async def test_where_there_is_no_keyring_it_is_said(opened: Callable[[], ConnectionSettings], secrets: MemorySecrets) -> None:
    secrets.kept = False
    dialog = opened()
    dialog.form.choices[MANUAL].click()
    await settled()
    assert dialog.form.keeping.text() == "There is no keyring on this computer, so the password is kept for this run only."
    assert dialog.form.password.accessibleDescription().startswith(dialog.form.keeping.text())


async def test_an_address_that_is_none_is_said_at_its_field_and_nothing_changes(
    opened: Callable[[], ConnectionSettings], client: Client, changes: list[Changes]
) -> None:
    dialog = opened()
    dialog.form.choices[MANUAL].click()
    dialog.form.address.setText("proxy acme")
    dialog.save.click()
    await settled()
    words = "This is no proxy's address. Write it like proxy.example.com:8080."
    assert dialog.isVisible()
    assert dialog.form.trouble.text() == words
    assert dialog.form.address.accessibleDescription().startswith(words)
    assert dialog.form.address.hasFocus()
    assert cut_off(dialog) == []
    assert (client.proxies.setting(), changes) == (ProxySetting(), [])
    dialog.form.address.setText("p")
    assert not dialog.form.trouble.isVisible()


async def test_a_full_disk_is_said(opened: Callable[[], ConnectionSettings], client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: str) -> None:
        raise StoreError("disk_full")

    dialog = opened()
    monkeypatch.setattr(client.store.settings, "put", full)
    dialog.save.click()
    await settled()
    assert dialog.trouble.text().startswith("The disk is full.")
    assert dialog.save.isEnabled()
    assert cut_off(dialog) == []


async def test_while_the_keyring_is_asked_it_stays_open(opened: Callable[[], ConnectionSettings], secrets: MemorySecrets) -> None:
    unlocked = asyncio.Event()

    async def write(name: str, secret: str) -> None:
        await unlocked.wait()
        secrets.held[name] = secret

    secrets.write = write  # type: ignore[method-assign] # a keyring that is locked
    dialog = opened()
    dialog.form.choices[MANUAL].click()
    for field in (dialog.form.address, dialog.form.user, dialog.form.password):
        field.setText("x")
    dialog.save.click()
    await settled()
    dialog.reject()
    assert dialog.isVisible()
    unlocked.set()
    await settled()
    assert not dialog.isVisible()


async def test_escape_leaves_everything_as_it_was(opened: Callable[[], ConnectionSettings], client: Client, changes: list[Changes]) -> None:
    dialog = opened()
    dialog.form.choices[ProxyChoice.NONE].click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await settled()
    assert not dialog.isVisible()
    assert (client.proxies.setting(), changes) == (ProxySetting(), [])


async def test_what_the_organization_has_set_cannot_be_changed_and_that_is_said(
    opened: Callable[[], ConnectionSettings], client: Client, secrets: MemorySecrets
) -> None:
    locked = {"proxy": "manual", "proxy_address": "gate.acme.example:8080"}
    client.preferences.manage(read_policy({"locked": locked}, "/etc/policy.json"))
    dialog = opened()
    await settled()
    form = dialog.form
    assert form.managed.text() == "Set by your organization, and cannot be changed here: /etc/policy.json"
    assert form.address.text() == "http://gate.acme.example:8080"
    assert [field.isEnabled() for field in (*form.choices.values(), form.address, form.user, form.password)] == [
        *(False, False, False, False),
        *(True, True),
    ]
    assert form.address.accessibleDescription().startswith(form.managed.text())
    form.user.setText("anna")
    form.password.setText("secret")
    dialog.save.click()
    await settled()
    assert client.proxies.setting() == ProxySetting(MANUAL, "http://gate.acme.example:8080", "anna")
    assert list(secrets.held.values()) == ["secret"]


async def test_what_the_organization_has_preset_can_be_changed(opened: Callable[[], ConnectionSettings], client: Client) -> None:
    client.preferences.manage(read_policy({"preset": {"proxy": "none"}}, "/etc/policy.json"))
    dialog = opened()
    assert dialog.form.choices[ProxyChoice.NONE].isChecked()
    assert dialog.form.managed.text() == "Preset by your organization; you can change it: /etc/policy.json"
    dialog.form.choices[ProxyChoice.SYSTEM].click()
    dialog.save.click()
    await settled()
    assert client.proxies.setting().choice is ProxyChoice.SYSTEM
    assert opened().form.managed.isHidden()


async def test_everything_in_it_has_a_name(opened: Callable[[], ConnectionSettings]) -> None:
    dialog = opened()
    assert dialog.windowTitle() == "Connection settings"
    assert [name(choice) for choice in dialog.findChildren(QRadioButton)] == ["Use the system's settings", "No proxy", "Set here"]
    assert [name(field) for field in (dialog.form.address, dialog.form.user, dialog.form.password)] == [
        "Proxy address",
        "User name",
        "Password",
    ]
    marks = {f"What is this: {said}" for said in ("Proxy", "Proxy address", "User name", "Password")}
    assert {name(button) for button in dialog.findChildren(QPushButton)} == {"Save", "Cancel", *marks}


@pytest.mark.parametrize("code", language.LANGUAGES)
async def test_nothing_is_cut_off_in_any_language(
    opened: Callable[[], ConnectionSettings], secrets: MemorySecrets, qapp: QApplication, code: str
) -> None:
    secrets.kept = False
    language.speak(qapp, code)
    try:
        dialog = opened()
        dialog.form.choices[MANUAL].click()
        await settled()
        assert dialog.form.keeping.isVisible()
        assert cut_off(dialog) == []
        dialog.save.click()
        await settled()
        assert dialog.form.trouble.isVisible()
        assert cut_off(dialog) == []
    finally:
        language.speak(qapp, "en")


async def test_it_is_found_in_the_account_menu_and_where_one_signs_in(window: MainWindow, desk: Desk, secrets: MemorySecrets) -> None:
    assert secrets.kept
    window.rail.menu.click()
    menu = window.rail.menu.entries
    [action] = [action for action in menu.actions() if action.text() == "Connection settings…"]
    action.trigger()
    menu.close()
    [dialog] = window.findChildren(ConnectionSettings)
    assert dialog.isVisible()
    dialog.reject()
    sign_in = SignInWindow(desk, "https://chat.example.com", "")
    sign_in.show()
    sign_in.settings.click()
    [asked] = sign_in.findChildren(ConnectionSettings)
    assert asked.isVisible()
    sign_in.close()
    sign_in.deleteLater()
