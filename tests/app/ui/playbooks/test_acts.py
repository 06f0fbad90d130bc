"""What can be done to a playbook as a whole: activated, paused, duplicated, deleted, made; and what is said where it cannot."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QRadioButton

from app.core.errors import ApiError, Unreachable
from app.ui.playbooks.making import Making
from app.ui.playbooks.window import PlaybooksWindow
from app.ui.sample_playbooks import BLOG, DEFINITION, LIVE, NIGHT
from tests.fakes.memory_crm import settled
from tests.fakes.memory_playbooks import MemoryPlaybooks

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def asked(window: PlaybooksWindow) -> QMessageBox:
    [box] = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    return box


def press(box: QMessageBox, words: str) -> None:
    next(button for button in box.buttons() if button.text() == words).click()


async def opened(window: PlaybooksWindow, id_: str, shelf: MemoryPlaybooks) -> None:
    window.page.open(id_)
    await settled()
    shelf.asked.clear()


# Active and paused


async def test_it_is_paused_and_activated(chatbot: PlaybooksWindow, shelf: MemoryPlaybooks) -> None:
    head = chatbot.page.head
    head.switch.click()
    assert not head.switch.isEnabled()
    assert chatbot.page.wait.slow.isActive()
    await settled()
    assert not chatbot.page.wait.slow.isActive()
    assert head.switch.isEnabled()
    assert shelf.asked[0] == f"pause {LIVE.id}"
    assert not shelf.held[LIVE.id].playbook.active
    assert head.switch.text() == "Activate"
    assert chatbot.shelf.list.rows.index(1).data().startswith("Chat with your leads, Paused")
    head.switch.click()
    await settled()
    assert shelf.held[LIVE.id].playbook.active
    assert chatbot.findChildren(QMessageBox) == []


async def test_what_is_not_saved_is_not_activated_unawares(chatbot: PlaybooksWindow, shelf: MemoryPlaybooks) -> None:
    chatbot.page.head.switch.click()
    await settled()
    chatbot.page.bench.editor.settings.renamed.emit("Another name")
    chatbot.page.head.switch.click()
    box = asked(chatbot)
    assert box.text() == "Activate it without your changes?"
    press(box, "Cancel")
    await settled()
    assert not shelf.held[LIVE.id].playbook.active
    chatbot.page.head.switch.click()
    press(asked(chatbot), "Activate as saved")
    await settled()
    assert shelf.held[LIVE.id].playbook.active
    assert chatbot.page.bench.unsaved


async def test_where_another_one_is_active_it_is_asked_first(chatbot: PlaybooksWindow, shelf: MemoryPlaybooks) -> None:
    await opened(chatbot, NIGHT.id, shelf)
    chatbot.page.head.switch.click()
    box = asked(chatbot)
    assert box.text() == "Activate “Quiet nights”?"
    assert box.informativeText().startswith("“Chat with your leads” is active on this site now and is paused then.")
    press(box, "Cancel")
    await settled()
    assert shelf.asked == []
    chatbot.page.head.switch.click()
    press(asked(chatbot), "Activate")
    await settled()
    assert shelf.held[NIGHT.id].playbook.active
    assert not shelf.held[LIVE.id].playbook.active
    assert shelf.held[BLOG.id].playbook.active


@pytest.mark.parametrize(
    ("failure", "words"), [(Unreachable(), "The server does not answer."), (ApiError("not_allowed"), "Only deals admins may do this")]
)
async def test_what_did_not_work_is_said_and_all_stays_as_it_is(
    chatbot: PlaybooksWindow, shelf: MemoryPlaybooks, failure: Exception, words: str
) -> None:
    shelf.failing = failure  # type: ignore[assignment]  # each of them is an AppError
    chatbot.page.head.switch.click()
    await settled()
    assert chatbot.banner.words.text().startswith(words)
    assert chatbot.page.head.switch.isEnabled()
    assert shelf.held[LIVE.id].playbook.active


async def test_what_comes_after_the_window_is_closed_is_said_in_the_main_one(
    chatbot: PlaybooksWindow, shelf: MemoryPlaybooks, told: list[str]
) -> None:
    shelf.failing = Unreachable()
    shelf.may_answer.clear()
    chatbot.page.head.switch.click()
    await settled()
    chatbot.close()
    shelf.may_answer.set()
    await settled()
    assert [sentence[:26] for sentence in told] == ["The server does not answer"]


# Deleted


async def test_deleting_is_asked_and_says_what_becomes_of_chats(chatbot: PlaybooksWindow, shelf: MemoryPlaybooks) -> None:
    chatbot.page.head.bin.click()
    box = asked(chatbot)
    assert box.text() == "Delete “Chat with your leads”?"
    assert box.informativeText().splitlines() == [
        "It is active: without it the site offers no chat.",
        "Chats that are running with it go on to their end. It cannot be brought back.",
    ]
    assert box.defaultButton().text() == "Cancel"
    press(box, "Cancel")
    await settled()
    assert shelf.asked == []
    chatbot.page.head.bin.click()
    press(asked(chatbot), "Delete")
    await settled()
    assert shelf.asked == [f"delete {LIVE.id}", "all", f"read {BLOG.id}"]
    assert chatbot.shelf.playbooks == (NIGHT, BLOG)
    assert chatbot.page.head.name.accessibleName() == BLOG.name


async def test_one_that_is_gone_already_is_deleted(chatbot: PlaybooksWindow, shelf: MemoryPlaybooks) -> None:
    await opened(chatbot, NIGHT.id, shelf)
    chatbot.page.head.bin.click()
    assert "It is active" not in asked(chatbot).informativeText()
    del shelf.held[NIGHT.id]
    press(asked(chatbot), "Delete")
    await settled()
    assert not chatbot.banner.isVisible()
    assert chatbot.shelf.playbooks == (LIVE, BLOG)


# Made


async def test_a_copy_rests_and_is_shown(chatbot: PlaybooksWindow, shelf: MemoryPlaybooks) -> None:
    chatbot.page.head.copy.click()
    await settled()
    made = list(shelf.held.values())[-1]
    assert (made.playbook.name, made.playbook.site, made.playbook.active) == ("Chat with your leads (copy)", LIVE.site, False)
    assert made.definition == DEFINITION
    assert chatbot.page.head.name.accessibleName() == "Chat with your leads (copy)"
    assert chatbot.shelf.list.currentIndex().row() == 3


def making(window: PlaybooksWindow) -> Making:
    [dialog] = [dialog for dialog in window.findChildren(Making) if dialog.isVisible()]
    return dialog


async def test_a_new_one_is_made_from_the_template(chatbot: PlaybooksWindow, shelf: MemoryPlaybooks) -> None:
    chatbot.new.click()
    await settled()
    dialog = making(chatbot)
    choices = dialog.findChildren(QRadioButton)
    assert {choice.text(): choice.isChecked() for choice in choices} == {"Chat with your leads": True, "Empty playbook": False}
    assert [dialog.site.itemText(place) for place in range(dialog.site.count())] == ["Acme shop", "Stove blog", "Workshop"]
    assert (dialog.name.accessibleName(), dialog.site.accessibleName()) == ("Name", "Site")
    dialog.site.setCurrentText("Stove blog")
    QTest.keyClicks(dialog.name, "  Stoves  ")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    await settled()
    made = list(shelf.held.values())[-1]
    assert (made.playbook.name, made.playbook.site, made.definition) == ("Stoves", "Stove blog", DEFINITION)
    assert chatbot.page.head.name.accessibleName() == "Stoves"
    assert not dialog.isVisible()


async def test_colour_icon_and_language_are_three_settings_of_a_new_one(chatbot: PlaybooksWindow, shelf: MemoryPlaybooks) -> None:
    chatbot.new.click()
    await settled()
    dialog = making(chatbot)
    look = dialog.look
    names = (look.colours.accessibleName(), look.signs.accessibleName(), look.language.accessibleName())
    assert names == ("Colour of the bot", "Icon of the bot", "Language of the bot")
    look.colours.buttons["#0f766e"].click()
    look.signs.buttons["heart"].click()
    look.language.setCurrentIndex(look.language.findData("nl"))
    look.language.activated.emit(look.language.currentIndex())
    dialog.make.click()
    await settled()
    made = list(shelf.held.values())[-1]
    assert made.definition["look"] == {**DEFINITION.get("look", {}), "accent": "#0f766e", "icon": "heart", "language": "nl"}


async def test_an_empty_one_greets(chatbot: PlaybooksWindow, shelf: MemoryPlaybooks) -> None:
    chatbot.new.click()
    await settled()
    dialog = making(chatbot)
    next(choice for choice in dialog.findChildren(QRadioButton) if choice.text() == "Empty playbook").click()
    dialog.make.click()
    await settled()
    made = list(shelf.held.values())[-1]
    assert (made.playbook.name, made.playbook.site) == ("Empty playbook", "Acme shop")
    assert [card["type"] for card in made.definition["cards"]] == ["greeting"]


async def test_what_was_typed_stays_where_it_could_not_be_made_and_trying_again_makes_one(
    chatbot: PlaybooksWindow, shelf: MemoryPlaybooks
) -> None:
    chatbot.new.click()
    await settled()
    dialog = making(chatbot)
    dialog.name.setText("Stoves")
    shelf.failing = Unreachable()
    dialog.make.click()
    assert not dialog.make.isEnabled()
    await settled()
    assert dialog.trouble.isVisible()
    assert dialog.trouble.text().startswith("The server does not answer.")
    assert dialog.name.text() == "Stoves"
    shelf.failing = None
    before = len(shelf.held)
    dialog.make.click()
    await settled()
    assert len(shelf.held) == before + 1
    assert chatbot.page.head.name.accessibleName() == "Stoves"


async def test_without_templates_an_empty_one_can_be_made(chatbot: PlaybooksWindow, shelf: MemoryPlaybooks) -> None:
    shelf.failing = Unreachable()
    chatbot.new.click()
    await settled()
    dialog = making(chatbot)
    assert dialog.trouble.text().startswith("The server does not answer.")
    assert [choice.text() for choice in dialog.findChildren(QRadioButton)] == ["Empty playbook"]
    assert dialog.make.isEnabled()
    dialog.cancel.click()
    await settled()
    assert chatbot.page.content is not None
