"""The second way to Live Chat: from the window of leads, with the template or a playbook that is there."""

from collections.abc import AsyncGenerator

import msgspec
import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QRadioButton

from app.core.client import Client
from app.ui.desk import Desk
from app.ui.leads.door import LeadsDoor
from app.ui.playbooks.door import PlaybooksDoor
from app.ui.playbooks.sites.new import NewSiteDialog
from app.ui.playbooks.window import PlaybooksWindow
from app.ui.window import MainWindow
from tests.app.ui.playbooks.test_acts import asked, making, press
from tests.fakes.memory_crm import settled
from tests.fakes.memory_playbooks import MemoryPlaybooks

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
async def doors(desk: Desk, window: MainWindow) -> AsyncGenerator[tuple[LeadsDoor, PlaybooksDoor]]:
    leads, chatbot = LeadsDoor(desk, window), PlaybooksDoor(desk, window)
    leads.configure.connect(chatbot.configure)
    yield leads, chatbot
    leads.release()
    chatbot.release()
    await settled()


Doors = tuple[LeadsDoor, PlaybooksDoor]


async def entered(doors: Doors) -> PlaybooksWindow:
    """By Leads > Live Chat > Configure Live Chat."""
    leads, chatbot = doors
    assert leads.open()
    assert leads.window is not None
    button = leads.window.live_chat
    assert (button.text(), button.accessibleName()) == ("Live Chat", "Live Chat")
    [entry] = button.entries.actions()
    assert isinstance(entry, QAction)
    assert entry.text() == "Configure Live Chat"
    entry.trigger()
    await settled()
    assert chatbot.window is not None
    return chatbot.window


@pytest.mark.usefixtures("shelf")
async def test_leads_lead_to_the_template(doors: Doors) -> None:
    window = await entered(doors)
    box = asked(window)
    assert box.text() == "Configure Live Chat"
    assert [button.text() for button in box.buttons()] == ["New from template", "Choose an existing playbook", "Cancel"]
    press(box, "New from template")
    await settled()
    [first, *_] = making(window).findChildren(QRadioButton)
    chosen = [choice.text() for choice in making(window).findChildren(QRadioButton) if choice.isChecked()]
    assert chosen == ["Chat with your leads"]
    assert first.parent() is not None
    making(window).cancel.click()


@pytest.mark.usefixtures("shelf")
async def test_leads_lead_to_a_playbook_that_is_there(doors: Doors) -> None:
    window = await entered(doors)
    press(asked(window), "Choose an existing playbook")
    assert window.banner.words.text().startswith("Choose a playbook from the list, then add the Live Chat card")
    assert window.focusWidget() is window.shelf.list


async def test_where_there_is_no_site_one_is_made_first(doors: Doors, shelf: MemoryPlaybooks) -> None:
    shelf.held.clear()
    shelf.at.clear()
    window = await entered(doors)
    press(asked(window), "New from template")
    [dialog] = window.findChildren(NewSiteDialog)
    dialog.cancel.click()


@pytest.mark.usefixtures("shelf")
async def test_who_may_not_configure_is_told_so(doors: Doors, client: Client) -> None:
    me = client.queries.me()
    assert me is not None
    client.store.settings.put_me(msgspec.structs.replace(me, admin=False, deals_admin=False))
    window = await entered(doors)
    assert window.locked.isVisible()


@pytest.mark.usefixtures("shelf")
async def test_leads_that_are_in_pipedrive_lead_there_too(doors: Doors) -> None:
    leads, chatbot = doors
    leads.open()
    assert leads.window is not None
    leads.window.refer()
    assert leads.window.elsewhere.chat.text() == "Configure Live Chat"
    leads.window.elsewhere.chat.click()
    await settled()
    assert chatbot.window is not None
    assert asked(chatbot.window).text() == "Configure Live Chat"
