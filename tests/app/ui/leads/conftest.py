"""The window "Leads and deals" over a CRM in memory; Anna is signed in."""

from collections.abc import AsyncGenerator, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.core.client import Client
from app.protocol.crm import CrmRecordPage
from app.ui import language, sample
from app.ui.desk import Desk
from app.ui.leads.window import LeadsWindow
from app.ui.sample_leads import DEAL, LEAD, PAGE, SHEET
from tests.fakes.agent_desk import MemorySecrets
from tests.fakes.memory_crm import MemoryCrm, settled


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    language.speak(qapp, "en")
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
async def crm(client: Client) -> MemoryCrm:
    """It has seven things, and the sheets of a lead and of a deal."""
    server = MemoryCrm(sample.ME)
    server.pages = {"": [PAGE], "joris": [CrmRecordPage(records=(LEAD,))]}
    server.sheets = {LEAD.remote: SHEET, DEAL.remote: type(SHEET)(record=DEAL)}
    client.account.connect(server.open, MemorySecrets())
    await client.account.sign_in("https://desk.example", "anna@acme.example", "secret")
    return server


@pytest.fixture
async def leads(desk: Desk, crm: MemoryCrm) -> AsyncGenerator[LeadsWindow]:
    """The window, with all there is in its list."""
    window = LeadsWindow(desk)
    window.begin()
    window.show()
    window.activateWindow()
    await settled()
    assert crm.asked == [""]
    yield window
    window.close()
    window.deleteLater()
    await settled()
