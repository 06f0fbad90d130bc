"""The page "Notifications": one switch a setting, and the way to the system's own."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.protocol.people import NotificationRules
from app.ui import system_notifications
from app.ui.company.notifications import NotificationsPage
from app.ui.company.window import CompanyWindow
from tests.fakes.memory_company import MemoryCompany
from tests.fakes.memory_crm import settled

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def opened(window: CompanyWindow) -> NotificationsPage:
    [place] = [place for place, page in enumerate(window.pages) if isinstance(page, NotificationsPage)]
    window.list.choose(place)
    page = window.page
    assert isinstance(page, NotificationsPage)
    return page


async def test_each_switch_is_a_setting_of_its_own(company: CompanyWindow, office: MemoryCompany) -> None:
    page = opened(company)
    fields = [f"notifications.{name}" for name in NotificationRules.__struct_fields__]
    assert list(page.rows) == fields
    for name in fields:
        switch = page.rows[name].switch
        assert switch.isChecked()
        assert switch.accessibleName() == page.names()[name]
        QTest.keyClick(switch, Qt.Key.Key_Space)
        assert company.bench.changed == tuple(fields[: fields.index(name) + 1])
    company.foot.keep.click()
    await settled()
    assert office.held.settings.notifications == NotificationRules(
        new_conversation=False, returned=False, assigned=False, new_message=False, text=False, in_app=False
    )


async def test_what_somebody_else_has_switched_is_shown(company: CompanyWindow, office: MemoryCompany) -> None:
    page = opened(company)
    office.becomes("Ben", notifications=NotificationRules(text=False))
    company.bench.load()
    await settled()
    assert not page.rows["notifications.text"].switch.isChecked()
    assert company.bench.changed == ()
    assert page.said("notifications.text", office.held.settings) == "off"


async def test_a_click_on_the_words_switches_too_unless_it_may_not(company: CompanyWindow) -> None:
    page = opened(company)
    QApplication.processEvents()
    row = page.rows["notifications.assigned"]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert company.bench.changed == ("notifications.assigned",)
    page.allow(able=False)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert not row.switch.isChecked()


async def test_a_desktop_with_a_page_for_them_is_opened_there(
    company: CompanyWindow, monkeypatch: pytest.MonkeyPatch, told: list[str]
) -> None:
    shown: list[tuple[str, ...]] = []
    monkeypatch.setattr(system_notifications, "way", lambda: ("desk-settings", "notifications"))

    def show(by: tuple[str, ...]) -> bool:
        shown.append(by)
        return False

    monkeypatch.setattr(system_notifications, "show", show)
    page = opened(company)
    page.desk.theme.changed.emit()  # the page is made anew
    assert page.system is not None
    page.system.click()
    assert shown == [("desk-settings", "notifications")]
    assert told == ["The notification settings did not open. Look for them in the settings of this computer."]


async def test_elsewhere_it_is_said_where_to_look(company: CompanyWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_notifications, "way", tuple)
    page = opened(company)
    page.desk.theme.changed.emit()
    assert page.system is None


@pytest.mark.parametrize(
    ("system", "desktop", "there", "opens"),
    [
        ("win32", "", "", ("ms-settings:notifications",)),
        ("darwin", "", "", ("x-apple.systempreferences:com.apple.preference.notifications",)),
        ("linux", "ubuntu:GNOME", "gnome-control-center", ("gnome-control-center", "notifications")),
        ("linux", "KDE", "systemsettings", ("systemsettings", "kcm_notifications")),
        ("linux", "KDE", "", ()),
        ("linux", "sway", "gnome-control-center", ()),
        ("linux", "", "", ()),
    ],
)
def test_each_system_has_its_own_way(system: str, desktop: str, there: str, opens: tuple[str, ...]) -> None:
    environment = {"XDG_CURRENT_DESKTOP": desktop}
    assert system_notifications.way(system, environment, lambda name: name if name == there else None) == opens
