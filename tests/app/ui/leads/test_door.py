"""The ways into the window: the account menu, the keyboard, links from inside and outside; and that it goes with who is signed in."""

from collections.abc import AsyncGenerator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QStackedWidget

from app.core.changes import Changes
from app.core.client import Client
from app.core.views import ConnectionState
from app.ui.desk import Desk
from app.ui.leads.door import LeadsDoor
from app.ui.leads.elsewhere import PIPEDRIVE
from app.ui.leads.window import LeadsWindow
from app.ui.sample_leads import LEAD
from app.ui.single_instance import Target
from app.ui.surroundings import Surroundings
from app.ui.window import MainWindow
from tests.fakes.memory_crm import MemoryCrm, settled

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TO_LEAD = Target("lead", LEAD.remote)


@pytest.fixture
async def door(desk: Desk, window: MainWindow, crm: MemoryCrm) -> AsyncGenerator[LeadsDoor]:
    made = LeadsDoor(desk, window)
    assert crm.asked == []
    yield made
    made.release()
    await settled()


@pytest.fixture
async def around(desk: Desk, crm: MemoryCrm, tmp_path: Path) -> AsyncGenerator[tuple[Surroundings, MainWindow]]:
    """The main window with all that stands around it."""
    window = MainWindow(desk)
    window.furnish()
    made = Surroundings(desk, window, tmp_path, "", lambda: None)
    assert crm.asked == []
    yield made, window
    made.release()
    assert windows() == []
    window.close()
    window.deleteLater()
    await settled()


Around = tuple[Surroundings, MainWindow]


def windows() -> list[LeadsWindow]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, LeadsWindow) and widget.isVisible()]


async def test_there_is_one_window_made_when_it_is_wanted(door: LeadsDoor, crm: MemoryCrm) -> None:
    assert door.window is None
    assert door.open()
    await settled()
    [first] = windows()
    assert door.open(TO_LEAD)
    await settled()
    assert windows() == [first]
    assert crm.asked == ["", "", ("lead", LEAD.remote)]
    first.close()
    assert door.open()
    await settled()
    assert len(windows()) == 1


async def test_the_account_menu_and_links_from_outside_lead_there(around: Around, crm: MemoryCrm) -> None:
    surroundings, window = around
    window.show()
    window.rail.findChildren(QPushButton)[0].click()
    [menu] = window.rail.findChildren(QMenu)
    next(action for action in menu.actions() if action.text() == "Leads and deals").trigger()
    menu.close()
    await settled()
    assert len(windows()) == 1
    windows()[0].close()
    surroundings.ring(TO_LEAD)
    await settled()
    assert crm.asked[-1] == ("lead", LEAD.remote)
    assert len(windows()) == 1


@pytest.mark.usefixtures("door")
async def test_a_link_of_what_was_created_leads_to_its_sheet(crm: MemoryCrm) -> None:
    assert QDesktopServices.openUrl(QUrl(LEAD.link, QUrl.ParsingMode.StrictMode))
    await settled()
    assert crm.asked == ["", ("lead", LEAD.remote)]
    assert len(windows()) == 1


@pytest.mark.usefixtures("door")
@pytest.mark.parametrize(
    "link",
    [
        f"livechat://lead/{LEAD.remote}/delete",
        f"livechat://lead/{LEAD.remote}?kind=deal",
        f"livechat://conversation/{LEAD.remote}",
        "livechat://lead/..%2F..%2Fexport.csv",
        "livechat:lead",
        f"livechat://anna@lead/{LEAD.remote}",
    ],
)
async def test_any_other_link_leads_nowhere(crm: MemoryCrm, link: str) -> None:
    QDesktopServices.openUrl(QUrl(link))
    await settled()
    assert windows() == []
    assert crm.asked == []


async def test_the_window_goes_with_who_is_signed_in(door: LeadsDoor, client: Client) -> None:
    door.open(TO_LEAD)
    await settled()
    client.live.connected(ConnectionState.OFFLINE)
    client.changes.publish(Changes(me=True))
    assert len(windows()) == 1
    client.live.connected(ConnectionState.SIGNED_OUT)
    assert windows() == []
    assert not door.open(TO_LEAD)
    assert windows() == []
    client.live.connected(ConnectionState.ONLINE)
    assert door.open()
    await settled()
    await client.account.sign_out()
    assert windows() == []
    await settled()


async def test_where_the_company_uses_pipedrive_it_is_said(
    door: LeadsDoor, crm: MemoryCrm, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    me = client.queries.me()
    assert me is not None
    client.store.settings.put_me(msgspec.structs.replace(me, account=msgspec.structs.replace(me.account, crm="pipedrive")))
    door.open()
    await settled()
    [leads] = windows()
    [stack] = [stack for stack in leads.findChildren(QStackedWidget) if stack.parent() is leads]
    assert stack.currentWidget() is leads.elsewhere
    assert leads.elsewhere.title.text() == "Your leads and deals are in Pipedrive"
    assert crm.asked == []
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    leads.elsewhere.go.click()
    assert opened == [QUrl(PIPEDRIVE)]
    leads.elsewhere.here.click()
    await settled()
    assert stack.currentWidget() is not leads.elsewhere
    assert crm.asked == [""]
    door.open(TO_LEAD)
    await settled()
    assert stack.currentWidget() is not leads.elsewhere
