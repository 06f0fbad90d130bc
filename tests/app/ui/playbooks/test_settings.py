"""What a playbook is as a whole is set beside its flow: its name, and its bot's name, colour, icon and language."""

import re
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPushButton

from app.assets import resource
from app.protocol.playbooks import ICONS, PlaybookContent, PlaybookProblem
from app.ui import language
from app.ui.details.calendar import CalendarPopup
from app.ui.playbooks import look
from app.ui.playbooks.editor import Editor
from app.ui.playbooks.window import PlaybooksWindow
from app.ui.sample_playbooks import DEFINITION, LIVE
from server_stub.playbooks.definition.whole import Definition
from server_stub.playbooks.problems.check import problems
from tests.app.ui.playbooks.test_editor import now, rested
from tests.fakes.memory_crm import settled
from tests.fakes.memory_playbooks import MemoryPlaybooks

ROOT = Path(__file__).parents[4]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def set_to(editor: Editor) -> dict[str, Any]:
    """The business hours as they are now."""
    hours = now(editor)["hours"]
    assert isinstance(hours, dict)
    return hours


def write(line: QLineEdit, text: str) -> None:
    line.selectAll()
    QTest.keyClicks(line, text)


async def test_they_are_seen_first_and_again_when_they_are_asked_for(editor: Editor) -> None:
    assert editor.settings.isVisible()
    assert editor.bar.settings.isChecked()
    editor.flow.setCurrentIndex(editor.flow.rows.place_of("goodbye"))
    assert not editor.settings.isVisible()
    assert not editor.bar.settings.isChecked()
    editor.bar.settings.click()
    assert editor.settings.name.hasFocus()
    assert not editor.bar.buttons["delete"].isEnabled()
    editor.flow.clicked.emit(editor.flow.currentIndex())
    assert editor.form.isVisible()


async def test_the_playbook_gets_another_name(chatbot: PlaybooksWindow, editor: Editor, shelf: MemoryPlaybooks) -> None:
    write(editor.settings.name, "Our stoves")
    editor.bar.buttons["undo"].click()
    assert editor.settings.name.text() == LIVE.name
    editor.bar.buttons["redo"].click()
    editor.foot.save.click()
    await settled()
    assert shelf.held[LIVE.id].playbook.name == "Our stoves"
    assert chatbot.page.head.name.accessibleName() == "Our stoves"
    assert chatbot.shelf.playbooks[0].name == "Our stoves"


async def test_without_a_name_it_is_not_saved(editor: Editor) -> None:
    editor.settings.name.selectAll()
    QTest.keyClicks(editor.settings.name, " ")
    assert editor.settings.wrong.text() == "The playbook needs a name."
    assert editor.foot.state.accessibleName() == "1 thing to put right: The playbook needs a name."
    assert not editor.foot.save.isEnabled()
    assert editor.foot.discard.isEnabled()


async def test_the_bot_gets_a_name_and_a_look(editor: Editor) -> None:
    form = editor.settings
    write(form.bot_name, "Vera")
    form.colours.buttons["#0f766e"].click()
    form.signs.buttons["heart"].click()
    form.language.setCurrentText("Nederlands")
    form.language.activated.emit(form.language.currentIndex())
    assert now(editor) == {**DEFINITION, "bot_name": "Vera", "look": {"accent": "#0f766e", "icon": "heart", "language": "nl"}}
    assert form.accent.text() == "#0f766e"
    write(form.accent, "#123ABC")
    assert now(editor)["look"] == {"accent": "#123ABC", "icon": "heart", "language": "nl"}
    assert not any(button.isChecked() for button in form.colours.buttons.values())
    editor.bar.buttons["undo"].click()
    assert form.accent.text() == "#0f766e"
    for _ in range(4):
        editor.bar.buttons["undo"].click()
    assert now(editor) == DEFINITION
    assert form.colours.buttons[""].isChecked()
    assert form.signs.buttons[""].isChecked()


async def test_what_is_left_to_the_site_is_not_in_the_definition(editor: Editor) -> None:
    form = editor.settings
    form.signs.buttons["heart"].click()
    form.signs.buttons[""].click()
    assert now(editor) == DEFINITION
    assert not editor.history.changed


async def test_what_is_not_known_here_stays(chatbot: PlaybooksWindow, editor: Editor) -> None:
    strange = {"icon": "01J000000000000000000000", "language": "xx", "motion": "slow"}
    chatbot.page.show_content(PlaybookContent(playbook=LIVE, definition=DEFINITION))
    editor.settings.changed.emit({"look": strange}, "")
    assert editor.settings.language.currentText() == "xx"
    editor.settings.colours.buttons["#c3272b"].click()
    assert now(editor)["look"] == {**strange, "accent": "#c3272b"}


# Consent


async def test_visitors_are_asked_for_their_consent(editor: Editor) -> None:
    consent = editor.settings.consent
    assert not consent.text.isVisible()
    consent.switch.click()
    assert str(now(editor)["consent"]).startswith("I agree")
    consent.text.text.clear()
    assert consent.text.isVisible()
    assert consent.advice.text().endswith("they are asked nothing.")
    consent.text.text.setPlainText("I agree")
    consent.text.text.selectAll()
    consent.text.bold.click()
    assert now(editor)["consent"] == [{"type": "paragraph", "spans": [{"text": "I agree", "bold": True}]}]
    consent.switch.click()
    assert now(editor) == DEFINITION
    editor.bar.buttons["undo"].click()
    assert consent.switch.isChecked()
    assert consent.text.text.toPlainText() == "I agree"


# Business hours


async def test_agents_are_called_in_business_hours(editor: Editor) -> None:
    field = editor.settings.hours
    field.switch.click()
    hours = set_to(editor)
    assert [span["day"] for span in hours["open"]] == ["monday", "tuesday", "wednesday", "thursday", "friday"]
    field.zone.setCurrentText("Europe/Warsaw")
    field.zone.activated.emit(field.zone.currentIndex())
    write(field.week.times[0, "from"], "830")
    QTest.keyClick(field.week.times[0, "from"], Qt.Key.Key_Return)
    field.week.bins[4].click()
    field.week.more["monday"].click()
    hours = set_to(editor)
    assert hours["zone"] == "Europe/Warsaw"
    assert hours["open"][:2] == [{"day": "monday", "from": "08:30", "to": "17:00"}, {"day": "monday", "from": "18:00", "to": "20:00"}]
    assert [span["day"] for span in hours["open"]] == ["monday", "monday", "tuesday", "wednesday", "thursday"]
    assert field.week.times[0, "from"].accessibleName() == "Monday: from"
    field.switch.click()
    assert now(editor) == DEFINITION
    editor.bar.buttons["undo"].click()
    assert set_to(editor) == hours
    assert field.switch.isChecked()


async def test_days_are_closed_and_opened_again(editor: Editor) -> None:
    field = editor.settings.hours
    field.switch.click()
    field.close_day.click()
    [popup] = field.findChildren(CalendarPopup)
    popup.calendar.clicked.emit(QDate(2026, 12, 25))
    assert set_to(editor)["closed"] == ["2026-12-25"]
    assert field.bins["2026-12-25"].accessibleName() == "25/12/2026: not closed"
    field.bins["2026-12-25"].click()
    assert "closed" not in set_to(editor)


async def test_hours_that_are_not_known_here_stay(editor: Editor) -> None:
    strange = {"zone": "Mars/Olympus", "mood": "good", "open": [{"day": "someday"}, {"day": "sunday", "from": "1x", "to": "24:00", "x": 1}]}
    editor.settings.changed.emit({"hours": strange}, "")
    field = editor.settings.hours
    assert field.zone.currentText() == "Mars/Olympus"
    assert field.week.times[1, "from"].text() == "1x"
    write(field.week.times[1, "from"], "10:00")
    assert set_to(editor) == {**strange, "open": [{"day": "someday"}, {"day": "sunday", "from": "10:00", "to": "24:00", "x": 1}]}


# Wrong


async def test_what_is_wrong_with_the_whole_stands_there(chatbot: PlaybooksWindow, editor: Editor, shelf: MemoryPlaybooks) -> None:
    shelf.wrong = (PlaybookProblem(text="The bot has no name.", code="bot_name_missing"),)
    editor.settings.bot_name.selectAll()
    QTest.keyClicks(editor.settings.bot_name, " ")
    await rested(chatbot)
    assert editor.settings.wrong.text() == "The bot has no name."
    assert not editor.bar.settings.icon().isNull()
    shelf.wrong = ()
    write(editor.settings.bot_name, "Vera")
    await rested(chatbot)
    assert not editor.settings.wrong.isVisible()
    assert editor.bar.settings.icon().isNull()


async def test_the_server_takes_what_is_set_there(editor: Editor) -> None:
    form = editor.settings
    form.colours.buttons["#7c3aed"].click()
    form.signs.buttons["bell"].click()
    form.language.activated.emit(form.language.findData("fr"))
    form.consent.switch.click()
    form.hours.switch.click()
    form.hours.week.more["monday"].click()
    assert problems(msgspec.convert(now(editor), Definition)) == ()


async def test_they_follow_the_language(qapp: QApplication, editor: Editor) -> None:
    editor.settings.hours.switch.click()
    language.speak(qapp, "pl")
    qapp.processEvents()
    assert editor.bar.settings.text() == "Bot i playbook"
    assert editor.settings.bot_name.text() == DEFINITION["bot_name"]
    assert editor.settings.hours.week.times[0, "from"].accessibleName() == "poniedziałek: od"


async def test_everything_there_has_a_name(editor: Editor) -> None:
    editor.settings.consent.switch.click()
    editor.settings.hours.switch.click()
    kinds = (QPushButton, QLineEdit, QComboBox, QCheckBox)
    fields = [field for kind in kinds for field in editor.settings.findChildren(kind) if field.isVisible()]
    names = [QAccessible.queryAccessibleInterface(field).text(QAccessible.Text.Name) for field in fields]
    assert all(names)
    assert {
        "Name of the playbook",
        "Name of the bot",
        "Colour",
        "Teal",
        "Heart",
        "Language",
        "Ask for consent first",
        "Business hours",
        "Time zone",
    } <= set(names)


def test_icons_are_drawn_as_the_chat_draws_them() -> None:
    drawn = dict(re.findall(r"\['(\w+)', '([^']+)'\]", (ROOT / "server_stub" / "widget" / "signs.js").read_text("utf-8")))
    assert tuple(drawn) == ICONS
    for name, path in drawn.items():
        assert f'd="{path}"' in resource(f"icons/bot/{name}.svg").read_text("utf-8")


def test_every_language_is_offered() -> None:
    assert tuple(look.AUTONYMS) == language.LANGUAGES


@pytest.mark.parametrize("code", ["en", "pl", "es", "pt", "nl", "fr"])
async def test_in_a_small_window_nothing_is_cut_off(qapp: QApplication, chatbot: PlaybooksWindow, editor: Editor, code: str) -> None:
    chatbot.resize(900, 700)
    language.speak(qapp, code)
    editor.settings.begin()
    for switch in (editor.settings.consent.switch, editor.settings.hours.switch):
        switch.click()
    await settled()
    content = editor.settings.widget()
    assert content is not None
    assert content.minimumSizeHint().width() <= editor.settings.viewport().width()
