"""Sites in the window "Chatbot": listed with and without playbooks, made, set, and what is said where that cannot be."""

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from app.core.errors import ApiError, Unreachable
from app.ui.playbooks.making import Making
from app.ui.playbooks.sites.embedding import Embedding
from app.ui.playbooks.sites.new import NewSiteDialog
from app.ui.playbooks.sites.settings import SiteSettings
from app.ui.playbooks.window import PlaybooksWindow
from app.ui.sample_playbooks import BLOG, LIVE, SHOP, STOVES, WORKSHOP
from tests.app.ui.playbooks.test_acts import asked, making, press
from tests.fakes.memory_crm import settled
from tests.fakes.memory_playbooks import MemoryPlaybooks

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def go_to(window: PlaybooksWindow, key: str) -> None:
    rows = window.shelf.list
    rows.clicked.emit(rows.rows.place_of(key))


@pytest.fixture
async def new(chatbot: PlaybooksWindow) -> NewSiteDialog:
    chatbot.left.site.click()
    [dialog] = chatbot.findChildren(NewSiteDialog)
    return dialog


@pytest.fixture
async def settings(chatbot: PlaybooksWindow) -> SiteSettings:
    """Of the shop."""
    go_to(chatbot, SHOP.key)
    chatbot.page.site.settings.click()
    [dialog] = chatbot.findChildren(SiteSettings)
    return dialog


# The list


async def test_a_site_without_a_playbook_can_get_one(chatbot: PlaybooksWindow, shelf: MemoryPlaybooks) -> None:
    go_to(chatbot, WORKSHOP.key)
    page = chatbot.page.site
    assert page.name.accessibleName() == "Workshop"
    assert page.nothing.isVisible()
    assert page.make.property("kind") == "primary"
    assert chatbot.shelf.list.currentIndex().data() == "Site Workshop, no playbook yet"
    page.make.click()
    await settled()
    dialog = making(chatbot)
    assert dialog.site.currentText() == "Workshop"
    dialog.make.click()
    await settled()
    assert list(shelf.held.values())[-1].playbook.site == WORKSHOP.key
    assert chatbot.page.head.saved.accessibleName().startswith("Workshop · ")


async def test_a_site_says_how_it_stands(chatbot: PlaybooksWindow) -> None:
    go_to(chatbot, SHOP.key)
    page = chatbot.page.site
    assert not page.nothing.isVisible()
    assert "https://shop.example/stoves" in page.loaded.text()
    assert page.allowed.text() == "Allowed sites: https://shop.example, https://www.shop.example"
    go_to(chatbot, STOVES.key)
    assert page.loaded.text() == "No page has loaded the chat yet."
    assert page.allowed.text() == "No page may have the chat yet. Add your site in the site's settings."


async def test_what_is_edited_of_a_playbook_is_kept_when_one_looks_at_a_site(chatbot: PlaybooksWindow) -> None:
    editor = chatbot.page.bench.editor
    editor.settings.renamed.emit("Another name")
    go_to(chatbot, SHOP.key)
    chatbot.page.open(LIVE.id)
    await settled()
    assert editor.history.now.name == "Another name"


async def test_where_the_last_playbook_goes_the_site_stays(chatbot: PlaybooksWindow, shelf: MemoryPlaybooks) -> None:
    del shelf.held[BLOG.id]
    chatbot.shelf.load()
    await settled()
    assert chatbot.shelf.list.rows.place_of(STOVES.key).data() == "Site Stove blog, no playbook yet"


# A new one


async def test_a_new_site_is_made_and_its_line_is_shown(chatbot: PlaybooksWindow, shelf: MemoryPlaybooks, new: NewSiteDialog) -> None:
    QTest.keyClicks(new.form.name, "Winter shop")
    new.form.allowed.setPlainText("winter.example/shop\nhttps://winter.example")
    new.save.click()
    await settled()
    [key] = shelf.made
    assert len(key) == 16
    assert (shelf.at[key].name, shelf.at[key].allowed_origins) == ("Winter shop", ("https://winter.example",))
    [embedding] = chatbot.findChildren(Embedding)
    assert f'data-site="{key}"' in embedding.line.toPlainText()
    embedding.close_it.click()
    assert chatbot.page.site.name.accessibleName() == "Winter shop"


@pytest.mark.parametrize("line", ["our shop", "ftp://shop.example"])
async def test_a_site_that_is_not_a_site_is_said_at_its_field(shelf: MemoryPlaybooks, new: NewSiteDialog, line: str) -> None:
    new.form.name.setText("Winter shop")
    new.form.allowed.setPlainText(f"https://winter.example\n{line}")
    new.save.click()
    assert new.form.trouble("allowed_origins") == f"“{line}” is no site. Write it like https://shop.example, one per line."
    assert new.form.allowed.hasFocus()
    await settled()
    assert shelf.made == []
    new.form.allowed.setPlainText("https://winter.example")
    assert new.form.trouble("allowed_origins") == ""


async def test_a_line_however_long_is_named_in_few_letters(new: NewSiteDialog) -> None:
    new.form.name.setText("Winter shop")
    new.form.allowed.setPlainText("x" * 5_000)
    new.save.click()
    assert new.form.trouble("allowed_origins").startswith(f"“{'x' * 60}…” is no site.")


async def test_a_site_needs_a_name(shelf: MemoryPlaybooks, new: NewSiteDialog) -> None:
    QTest.keyClicks(new.form.name, "   ")
    new.save.click()
    assert new.form.trouble("name") == "The site needs a name."
    assert shelf.made == []


async def test_without_a_connection_all_that_was_typed_stays_and_trying_again_makes_one(shelf: MemoryPlaybooks, new: NewSiteDialog) -> None:
    new.form.name.setText("Winter shop")
    shelf.failing = Unreachable()
    new.save.click()
    await settled()
    assert new.trouble.sentence.startswith("The server does not answer.")
    assert new.form.name.text() == "Winter shop"
    shelf.failing = None
    new.save.click()
    new.save.click()
    await settled()
    assert len(shelf.made) == 1
    assert shelf.wanted == shelf.made * 2


async def test_what_the_server_finds_wrong_is_said_at_its_field(shelf: MemoryPlaybooks, new: NewSiteDialog) -> None:
    new.form.name.setText("Winter shop")
    shelf.failing = ApiError("setting_invalid", detail={"field": "allowed_origins", "value": "https://a.b"})
    new.save.click()
    await settled()
    assert new.form.trouble("allowed_origins").startswith("“https://a.b” is no site.")


async def test_giving_up_what_was_typed_is_asked(new: NewSiteDialog) -> None:
    new.form.name.setText("Winter shop")
    new.cancel.click()
    [box] = new.findChildren(QMessageBox)
    press(box, "Cancel")
    assert new.isVisible()
    new.cancel.click()
    press(next(box for box in new.findChildren(QMessageBox) if box.isVisible()), "Discard")
    assert not new.isVisible()


# Its settings


async def test_a_site_is_set_otherwise(chatbot: PlaybooksWindow, shelf: MemoryPlaybooks, settings: SiteSettings) -> None:
    form = settings.form
    assert (form.name.text(), form.bot_name.text(), form.language.code) == ("Acme shop", "Acme Assistant", "en")
    assert form.colours.buttons["#12875a"].isChecked()
    assert form.allowed.toPlainText() == "https://shop.example\nhttps://www.shop.example"
    form.bot_name.setText("Stovey")
    form.colours.buttons["#0f766e"].click()
    form.language.setCurrentIndex(form.language.findData("pl"))
    form.allowed.setPlainText("")
    settings.save.click()
    await settled()
    saved = shelf.at[SHOP.key]
    assert (saved.bot_name, saved.accent, saved.language, saved.allowed_origins) == ("Stovey", "#0f766e", "pl", ())
    assert chatbot.page.site.allowed.text() == "No page may have the chat yet. Add your site in the site's settings."


@pytest.mark.parametrize(("deed", "name"), [("Save mine instead", "Mine"), ("Take theirs", "Theirs")])
async def test_two_who_change_it_at_once(shelf: MemoryPlaybooks, settings: SiteSettings, deed: str, name: str) -> None:
    shelf.at[SHOP.key] = replace(SHOP, name="Theirs", revision=1)
    settings.form.name.setText("Mine")
    settings.save.click()
    await settled()
    assert settings.trouble.sentence == "Ben Smit changed this site meanwhile. What you wrote is still here."
    next(button for button in settings.trouble.buttons if button.text() == deed).click()
    await settled()
    assert shelf.at[SHOP.key].name == name
    assert settings.form.name.text() == name


async def test_who_may_not_any_more_is_told(shelf: MemoryPlaybooks, settings: SiteSettings) -> None:
    settings.form.name.setText("Mine")
    shelf.failing = ApiError("not_allowed")
    settings.save.click()
    await settled()
    assert settings.trouble.sentence
    assert settings.form.name.text() == "Mine"


async def test_a_dialog_that_was_closed_says_nothing_later(
    chatbot: PlaybooksWindow, shelf: MemoryPlaybooks, settings: SiteSettings
) -> None:
    shelf.may_answer.clear()
    settings.save.click()
    await settled()
    settings.cancel.click()
    shelf.may_answer.set()
    await settled()
    assert not [dialog for dialog in chatbot.findChildren(Making) if dialog.isVisible()]
    with pytest.raises(ValueError, match="not enough values"):
        asked(chatbot)
