"""The line that a site's pages need is shown and copied, and it is said whether one of them has loaded the chat."""

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from app.core.errors import Unreachable
from app.ui.playbooks.embedding import Embedding, embed_line
from app.ui.playbooks.window import PlaybooksWindow
from app.ui.sample_playbooks import BLOG
from tests.fakes.memory_crm import settled
from tests.fakes.memory_playbooks import MemoryPlaybooks

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
async def embedding(chatbot: PlaybooksWindow, shelf: MemoryPlaybooks) -> Embedding:
    """Of a playbook that no page has loaded yet."""
    chatbot.page.open(BLOG.id)
    await settled()
    assert chatbot.page.head.embedding.property("kind") == "primary"
    chatbot.page.head.embedding.click()
    [dialog] = chatbot.findChildren(Embedding)
    shelf.asked.clear()
    return dialog


def test_the_line_is_safe_whatever_the_site_is_called() -> None:
    assert embed_line("https://chat.example/", "acme") == '<script async src="https://chat.example/widget.js" data-site="acme"></script>'
    assert 'data-site="a&quot;&gt;b"' in embed_line("https://chat.example", 'a">b')


async def test_the_line_is_copied(embedding: Embedding) -> None:
    line = '<script async src="https://desk.example/widget.js" data-site="Stove blog"></script>'
    assert embedding.line.toPlainText() == line
    embedding.copy.click()
    assert QGuiApplication.clipboard().text() == line
    assert embedding.copy.text() == "Copied"


async def test_it_is_said_when_a_page_has_loaded_it(chatbot: PlaybooksWindow, shelf: MemoryPlaybooks, embedding: Embedding) -> None:
    assert embedding.state.text().startswith("No page of the site")
    shelf.held[BLOG.id] = replace(shelf.held[BLOG.id], playbook=replace(BLOG, installed=True))
    embedding.check.click()
    assert not embedding.check.isEnabled()
    await settled()
    assert embedding.state.text().startswith("A page of the site has loaded the chat, and")
    assert embedding.check.isEnabled()
    assert "Installed" in chatbot.page.head.standing.text()
    assert chatbot.page.head.embedding.property("kind") == ""


async def test_what_could_not_be_looked_up_is_said(shelf: MemoryPlaybooks, embedding: Embedding) -> None:
    shelf.failing = Unreachable()
    embedding.check.click()
    await settled()
    assert embedding.state.property("tone") == "bad"
    assert embedding.check.isEnabled()


async def test_it_may_be_closed_while_it_is_looked_up(shelf: MemoryPlaybooks, embedding: Embedding) -> None:
    shelf.may_answer.clear()
    embedding.check.click()
    await settled()
    embedding.shut.click()
    shelf.may_answer.set()
    await settled()
    assert shelf.asked == [f"read {BLOG.id}"]
