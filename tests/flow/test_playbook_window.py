"""The window "Chatbot" on a real server: a playbook from the template for a visitor, and a site of its own with pictures."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMessageBox

from app.ui.desk import Desk
from app.ui.playbooks.making import Making
from app.ui.playbooks.marked_field import MarkedField
from app.ui.playbooks.sites.embedding import Embedding
from app.ui.playbooks.sites.new import NewSiteDialog
from app.ui.playbooks.sites.settings import SiteSettings
from app.ui.playbooks.window import PlaybooksWindow
from app.ui.theme import Theme
from tests.fakes.agent_desk import MemorySecrets, agent_desk
from tests.fakes.counted_tasks import CountedTasks
from tests.flow.office import Office
from tests.flow.test_client_core import signed_in

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


async def make_one(window: PlaybooksWindow, tasks: CountedTasks) -> None:
    """A new one from the template, called Callers, which is then open."""
    window.new.click()
    await tasks.over()
    [dialog] = window.findChildren(Making)
    assert len(dialog.choices.buttons()) > 1
    dialog.name.setText("Callers")
    dialog.make.click()
    await tasks.over()
    assert window.page.head.name.accessibleName() == "Callers"


async def edit_and_save(window: PlaybooksWindow, tasks: CountedTasks) -> None:
    """Its first card says something else, for all who come from then on."""
    editor = window.page.bench.editor
    editor.choose(str(editor.history.now.definition["start"]))
    first = next(field for field in editor.form.fields.values() if isinstance(field, MarkedField))
    first.text.selectAll()
    first.text.insertPlainText("Hello from the window!")
    editor.foot.save.click()
    await tasks.over()
    assert not editor.history.changed


async def play(window: PlaybooksWindow, tasks: CountedTasks) -> None:
    """The visitor is played beside the editor: what is not saved yet is what they read."""
    bench = window.page.bench
    assert bench.beside.preview is not None
    chat = bench.beside.preview.chat
    editor = bench.editor
    editor.choose(str(editor.history.now.definition["start"]))
    editor.form.changed.emit({"text": "Not saved yet!"})
    bench.beside.rehearse()
    await tasks.over()
    assert chat.transcript.bubbles[0].line.text == "Not saved yet!"
    said = len(chat.transcript.bubbles)
    chat.transcript.replies[0].click()
    await tasks.over()
    assert len(chat.transcript.bubbles) > said
    editor.bar.buttons["undo"].click()


async def activate(window: PlaybooksWindow, tasks: CountedTasks) -> None:
    """It takes the place of the one that is active."""
    window.page.head.switch.click()
    [box] = window.findChildren(QMessageBox)
    next(button for button in box.buttons() if button.text() == "Activate").click()
    await tasks.over()
    assert [one.name for one in window.shelf.playbooks if one.active] == ["Callers"]


async def test_from_the_template_to_a_visitor(office: Office, theme: Theme, tmp_path: Path) -> None:
    async with agent_desk(tmp_path, MemorySecrets()) as anna:
        await signed_in(anna, office)
        tasks, told = CountedTasks(), list[str]()
        window = PlaybooksWindow(Desk(anna.client, theme, tasks, told.append))
        window.begin()
        window.show()
        await tasks.over()
        await make_one(window, tasks)
        QApplication.processEvents()  # the preview comes when the editor is there
        await play(window, tasks)
        await edit_and_save(window, tasks)
        _, before, _ = await office.visitor()
        await activate(window, tasks)
        _, after, _ = await office.visitor()
        assert ["Hello from the window!" in str(greeting) for greeting in (before, after)] == [False, True]
        window.close()
        window.deleteLater()
        assert told == []


async def make_a_site(window: PlaybooksWindow, tasks: CountedTasks) -> None:
    """A new one, whose line is shown then; no page has loaded it."""
    window.left.site.click()
    [dialog] = window.findChildren(NewSiteDialog)
    dialog.form.name.setText("Winter shop")
    dialog.form.allowed.setPlainText("winter.example/shop")
    dialog.save.click()
    await tasks.over()
    [embedding] = window.findChildren(Embedding)
    embedding.check.click()
    await tasks.over()
    assert embedding.state.text().startswith("No page has loaded the chat yet.")
    embedding.close_it.click()
    assert window.page.site.allowed.text() == "Allowed sites: https://winter.example"


async def set_it_otherwise(window: PlaybooksWindow, tasks: CountedTasks) -> None:
    """What is no language or colour is nothing that the form could say."""
    window.page.site.settings.click()
    [dialog] = window.findChildren(SiteSettings)
    dialog.form.bot_name.setText("Frosty")
    dialog.form.colours.buttons["#0f766e"].click()
    dialog.save.click()
    await tasks.over()
    assert not dialog.isVisible()
    site = next(site for site in window.shelf.sites if site.name == "Winter shop")
    assert (site.bot_name, site.accent, site.revision) == ("Frosty", "#0f766e", 1)


async def put_pictures_in(window: PlaybooksWindow, tasks: CountedTasks) -> None:
    """One into what the bot says first, and the same as its icon."""
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill("teal")
    data = QMimeData()
    data.setImageData(image)
    editor = window.page.bench.editor
    editor.choose(str(editor.history.now.definition["start"]))
    first = next(field for field in editor.form.fields.values() if isinstance(field, MarkedField))
    first.text.insertFromMimeData(data)
    await tasks.over()
    first.pictures.words.setText("A stove")
    first.pictures.words.textEdited.emit("A stove")
    picture = next(block for block in first.value if block["type"] == "picture")
    editor.settings.icon.picked.emit(picture["image"])
    editor.foot.save.click()
    await tasks.over()
    assert editor.problems == ()
    assert not editor.history.changed


async def test_a_site_of_its_own_with_a_playbook_that_shows_pictures(office: Office, theme: Theme, tmp_path: Path) -> None:
    async with agent_desk(tmp_path, MemorySecrets()) as anna:
        await signed_in(anna, office)
        tasks, told = CountedTasks(), list[str]()
        window = PlaybooksWindow(Desk(anna.client, theme, tasks, told.append))
        window.begin()
        window.show()
        await tasks.over()
        await make_a_site(window, tasks)
        await set_it_otherwise(window, tasks)
        window.page.site.make.click()
        await tasks.over()
        [dialog] = window.findChildren(Making)
        assert dialog.site.currentText() == "Winter shop"
        dialog.make.click()
        await tasks.over()
        QApplication.processEvents()  # the preview comes when the editor is there
        await put_pictures_in(window, tasks)
        window.close()
        window.deleteLater()
        assert told == []
