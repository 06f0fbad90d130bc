"""The ways of a running program: F1 and the account menu lead to Help, and Help leads to the very settings."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from app.core.client import Client
from app.ui import sample, system_notifications, ways
from app.ui.company.window import CompanyWindow
from app.ui.desk import Desk
from app.ui.help.window import HelpWindow
from app.ui.preferences.window import PreferencesWindow
from app.ui.surroundings import Surroundings
from app.ui.window import MainWindow
from app.ui.window_door import SideWindow
from tests.fakes.agent_desk import MemorySecrets
from tests.fakes.memory_company import MemoryCompany
from tests.fakes.memory_crm import settled
from tests.fakes.memory_installation import MemoryInstallation

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
async def main(desk: Desk, client: Client, tmp_path: Path) -> AsyncGenerator[MainWindow]:
    """The main window with all that stands around it; Anna is signed in."""
    client.account.connect(MemoryCompany(sample.ME, now=sample.NOW).open, MemorySecrets())
    await client.account.sign_in("https://desk.example", "anna@acme.example", "secret")
    window = MainWindow(desk)
    window.furnish()
    around = Surroundings(desk, window, tmp_path, "", lambda: None)
    around.preferences.describe(MemoryInstallation(tmp_path / "logs"))
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    yield window
    around.release()
    window.close()
    window.deleteLater()
    await settled()


def opened(kind: type[SideWindow]) -> SideWindow:
    """The one window of this kind that is to be seen; it has the keyboard then."""
    QApplication.processEvents()
    [found] = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]
    return found


async def test_f1_and_the_account_menu_open_help(main: MainWindow) -> None:
    QTest.keyClick(main, Qt.Key.Key_F1)
    shown = opened(HelpWindow)
    assert isinstance(shown, HelpWindow)
    assert shown.contents.search.hasFocus()
    shown.close()
    [more] = [button for button in main.findChildren(QPushButton) if button.accessibleName() == "Account menu"]
    more.click()
    [menu] = main.rail.findChildren(QMenu)
    next(action for action in menu.actions() if action.text() == "Help").trigger()
    menu.close()
    assert opened(HelpWindow).isVisible()


async def test_help_leads_to_the_very_settings_and_f1_there_back(main: MainWindow) -> None:
    assert main.isVisible()
    assert ways.go("preferences/sounds")
    preferences = opened(PreferencesWindow)
    assert isinstance(preferences, PreferencesWindow)
    assert preferences.page.title() == "Sounds"
    QTest.keyClick(preferences, Qt.Key.Key_F1)
    shown = opened(HelpWindow)
    assert isinstance(shown, HelpWindow)
    assert shown.page.topic.name == "notifications"
    assert ways.go("company/absence")
    await settled()
    company = opened(CompanyWindow)
    assert isinstance(company, CompanyWindow)
    assert company.page.title() == "Absence"


async def test_where_the_system_has_no_page_its_way_leads_to_the_preferences(main: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    assert main.isVisible()
    asked: list[tuple[str, ...]] = []

    def show(by: tuple[str, ...]) -> bool:
        asked.append(by)
        return True

    monkeypatch.setattr(system_notifications, "way", lambda: ("settings-program", "notifications"))
    monkeypatch.setattr(system_notifications, "show", show)
    assert ways.go("system")
    assert asked == [("settings-program", "notifications")]
    monkeypatch.setattr(system_notifications, "way", lambda: ())
    assert ways.go("system")
    preferences = opened(PreferencesWindow)
    assert isinstance(preferences, PreferencesWindow)
    assert preferences.page.title() == "Notifications"
