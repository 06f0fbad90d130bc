"""The line that a site's pages need is shown and copied, and it is said which page loaded the chat when, by itself and on a button."""

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from app.core.errors import Unreachable
from app.ui import sample
from app.ui.playbooks.sites.embedding import LOOKS_AGAIN_MS, Embedding, embed_line
from app.ui.playbooks.window import PlaybooksWindow
from app.ui.sample_playbooks import BLOG, SHOP, STOVES
from tests.fakes.memory_crm import settled
from tests.fakes.memory_playbooks import MemoryPlaybooks

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
async def embedding(chatbot: PlaybooksWindow) -> Embedding:
    """Of a playbook whose site no page has loaded yet."""
    chatbot.page.open(BLOG.id)
    await settled()
    assert chatbot.page.head.embedding.property("kind") == "primary"
    chatbot.page.head.embedding.click()
    [dialog] = chatbot.findChildren(Embedding)
    return dialog


def loaded(shelf: MemoryPlaybooks, page: str, *allowed: str) -> None:
    shelf.at[STOVES.key] = replace(STOVES, loaded_at=sample.NOW, loaded_from=page, allowed_origins=allowed)
    shelf.held[BLOG.id] = replace(shelf.held[BLOG.id], playbook=replace(BLOG, installed=True))


def test_the_line_is_safe_whatever_the_site_is_called() -> None:
    assert embed_line("https://chat.example/", "acme") == '<script async src="https://chat.example/widget.js" data-site="acme"></script>'
    assert 'data-site="a&quot;&gt;b"' in embed_line("https://chat.example", 'a">b')


async def test_the_line_is_copied(embedding: Embedding) -> None:
    line = '<script async src="https://desk.example/widget.js" data-site="Stove blog"></script>'
    assert embedding.line.toPlainText() == line
    embedding.copy.click()
    assert QGuiApplication.clipboard().text() == line
    assert embedding.copy.text() == "Copied"


async def test_it_says_which_page_loaded_it_on_a_button(chatbot: PlaybooksWindow, shelf: MemoryPlaybooks, embedding: Embedding) -> None:
    assert embedding.state.text().startswith("No page has loaded the chat yet. Open one")
    assert embedding.shut.text() == "No page may have the chat yet. Add your site in the site's settings."
    loaded(shelf, "https://stoves.example/post", "https://stoves.example")
    embedding.check.click()
    assert not embedding.check.isEnabled()
    await settled()
    assert embedding.state.text().startswith("A page loaded the chat last at ")
    assert embedding.state.text().endswith(": https://stoves.example/post\nNew chats begin with this playbook.")
    assert not embedding.shut.isVisible()
    assert embedding.check.isEnabled()
    assert "Installed" in chatbot.page.head.standing.text()
    assert chatbot.page.head.embedding.property("kind") == ""


async def test_it_looks_again_by_itself_gently(shelf: MemoryPlaybooks, embedding: Embedding) -> None:
    assert embedding.looking.interval() == LOOKS_AGAIN_MS >= 3_000
    loaded(shelf, "https://stoves.example/")
    embedding.looking.timeout.emit()
    assert not embedding.looking.isActive()
    await settled()
    assert "https://stoves.example/" in embedding.state.text()
    assert embedding.looking.isActive()


async def test_a_page_that_may_not_have_it_is_said(shelf: MemoryPlaybooks, embedding: Embedding) -> None:
    loaded(shelf, "http://localhost:8000/test.html", "https://stoves.example")
    embedding.check.click()
    await settled()
    assert embedding.shut.text().startswith("The chat does not open on http://localhost:8000: it is not among the allowed sites.")


async def test_what_could_not_be_looked_up_is_said(shelf: MemoryPlaybooks, embedding: Embedding) -> None:
    shelf.failing = Unreachable()
    embedding.check.click()
    await settled()
    assert embedding.state.property("tone") == "bad"
    assert embedding.check.isEnabled()
    assert embedding.looking.isActive()


async def test_it_may_be_closed_while_it_is_looked_up(shelf: MemoryPlaybooks, embedding: Embedding) -> None:
    shelf.may_answer.clear()
    embedding.check.click()
    await settled()
    embedding.close_it.click()
    assert not embedding.looking.isActive()
    loaded(shelf, "https://stoves.example/")
    shelf.asked.clear()
    shelf.may_answer.set()
    await settled()
    assert shelf.asked == []


async def test_of_a_site_that_works_the_page_is_said_at_once(chatbot: PlaybooksWindow) -> None:
    chatbot.page.head.embedding.click()
    [dialog] = chatbot.findChildren(Embedding)
    assert SHOP.loaded_from in dialog.state.text()
    dialog.close_it.click()
