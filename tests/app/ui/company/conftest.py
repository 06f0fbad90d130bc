"""The window "Company settings" over a company in memory; Anna, an administrator, is signed in."""

from collections.abc import AsyncGenerator

import pytest
from PySide6.QtCore import QLocale

from app.core.client import Client
from app.ui import sample
from app.ui.company.window import CompanyWindow
from app.ui.desk import Desk
from tests.fakes.agent_desk import MemorySecrets
from tests.fakes.memory_company import MemoryCompany
from tests.fakes.memory_crm import settled


@pytest.fixture(autouse=True)
def _british() -> None:
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture
async def office(client: Client) -> MemoryCompany:
    """The server with the company."""
    server = MemoryCompany(sample.ME, now=sample.NOW)
    client.account.connect(server.open, MemorySecrets())
    await client.account.sign_in("https://desk.example", "anna@acme.example", "secret")
    return server


@pytest.fixture
async def company(desk: Desk, office: MemoryCompany) -> AsyncGenerator[CompanyWindow]:
    """The window, with the page "General"."""
    window = CompanyWindow(desk)
    window.begin()
    window.show()
    window.activateWindow()
    await settled()
    office.asked.clear()
    yield window
    window.leave()
    window.deleteLater()
    await settled()
