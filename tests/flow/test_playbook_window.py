"""The window "Chatbot" on a real server: a playbook made from the template, edited, saved and activated, and a visitor who gets it."""

import asyncio
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from app.ui import language
from app.ui.desk import Desk
from app.ui.playbooks.making import Making
from app.ui.playbooks.marked_field import MarkedField
from app.ui.playbooks.window import PlaybooksWindow
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from tests.fakes.agent_desk import MemorySecrets, agent_desk
from tests.flow.office import Office
from tests.flow.test_client_core import signed_in

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    language.speak(qapp, "en")
    made = Theme(qapp, "light")
    yield made
    made.release()
    made.deleteLater()


class CountedTasks(Tasks):
    """Knows when all of them are over."""

    def __init__(self) -> None:
        super().__init__(lambda _error: None)
        self.all: list[asyncio.Task[None]] = []

    def spawn(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        self.all.append(super().spawn(work, name))
        return self.all[-1]

    async def over(self) -> None:
        while pending := [task for task in self.all if not task.done()]:
            await asyncio.wait(pending)


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
