"""The window "Chatbot" over playbooks in memory; Anna, who may configure, is signed in."""

from collections.abc import AsyncGenerator, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.core.client import Client
from app.protocol.playbooks import PlaybookContent
from app.ui import language, sample
from app.ui.desk import Desk
from app.ui.playbooks.editor import Editor
from app.ui.playbooks.window import PlaybooksWindow
from app.ui.sample_playbooks import BLOG, DEFINITION, LIVE, NIGHT, SITES, TEMPLATES
from tests.fakes.agent_desk import MemorySecrets
from tests.fakes.memory_crm import settled
from tests.fakes.memory_playbooks import MemoryPlaybooks


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    language.speak(qapp, "en")
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
async def shelf(client: Client) -> MemoryPlaybooks:
    """It has an active playbook and one that rests on one site, and one on another, and a template."""
    server = MemoryPlaybooks(sample.ME, *(PlaybookContent(playbook=one, definition=DEFINITION) for one in (LIVE, NIGHT, BLOG)))
    server.made_from = TEMPLATES
    server.at = {site.key: site for site in SITES}
    client.account.connect(server.open, MemorySecrets())
    await client.account.sign_in("https://desk.example", "anna@acme.example", "secret")
    return server


@pytest.fixture
async def chatbot(desk: Desk, shelf: MemoryPlaybooks) -> AsyncGenerator[PlaybooksWindow]:
    """The window, with all there are in its list and the active one open."""
    window = PlaybooksWindow(desk)
    for breath in (window.page.bench.breath, window.page.bench.beside.rehearsing.breath):
        breath.setInterval(3_600_000)  # what was changed is judged and tried when a test says so
    window.begin()
    window.show()
    window.activateWindow()
    await settled()
    assert shelf.asked == ["all", f"read {LIVE.id}"]
    shelf.asked.clear()
    yield window
    window.close()
    window.deleteLater()
    await settled()


@pytest.fixture
def editor(chatbot: PlaybooksWindow) -> Editor:
    """Where the open one is edited."""
    return chatbot.page.bench.editor
