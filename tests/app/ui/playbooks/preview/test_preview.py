"""The preview beside the editor: a person plays the visitor in it, and it follows every change."""

import asyncio
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.changes import Changes
from app.core.client import Client
from app.core.errors import ApiError, Unreachable
from app.core.playbooks.definition import cards, with_card
from app.core.playbooks.history import Work, opened
from app.core.playbooks.rehearsal import Crew
from app.core.views import ConnectionState
from app.ui import language
from app.ui.labels import WrappedLabel
from app.ui.pictures.pictures import PlaybookPicture
from app.ui.playbooks.editor import Editor
from app.ui.playbooks.flow_model import FlowModel
from app.ui.playbooks.preview.beside import Beside
from app.ui.playbooks.preview.panel import Preview
from app.ui.playbooks.window import PlaybooksWindow
from app.ui.sample_playbooks import DEFINITION, LIVE, NIGHT
from tests.fakes.memory_crm import settled
from tests.fakes.memory_playbooks import MemoryPlaybooks

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PINK: dict[str, Any] = {"look": {"accent": "#be185d", "icon": "heart", "language": "nl"}}


async def calm() -> None:
    """What was asked is answered, and shown."""
    await settled()
    QApplication.processEvents()


@pytest.fixture
def beside(chatbot: PlaybooksWindow) -> Beside:
    return chatbot.page.bench.beside


@pytest.fixture
async def preview(chatbot: PlaybooksWindow, beside: Beside) -> Preview:
    """As it stands when a playbook is opened."""
    await calm()
    assert chatbot.isVisible()
    assert beside.preview is not None
    return beside.preview


async def edit(editor: Editor, beside: Beside, **values: object) -> None:
    """Change something of the whole, and have it tried."""
    editor.settings.changed.emit(values, "")
    await tried(beside)


async def tried(beside: Beside) -> None:
    """Nothing has been changed for a moment."""
    assert beside.rehearsing.breath.isActive()
    beside.rehearsing.breath.timeout.emit()
    await calm()


def asked_twice() -> dict[str, Any]:
    """A flow that asks for the name once more, where it is known by then."""
    again = {"type": "capture", "id": "again", "field": "person_name", "text": "Your name once more?", "skip": "No"}
    known = cards(DEFINITION)
    name = {key: value for key, value in known["name"].items() if key != "skip"}
    more = {**known["interest"], "answers": [*known["interest"]["answers"], {"id": "more", "text": "More", "next": "again"}]}
    definition = with_card(with_card(DEFINITION, name), more)
    return {**definition, "cards": [*definition["cards"], again]}


def said(preview: Preview) -> list[str]:
    return [bubble.line.text for bubble in preview.chat.transcript.bubbles]


def answers(preview: Preview) -> list[str]:
    return [reply.accessibleName() for reply in preview.chat.transcript.replies]


async def choose(preview: Preview, answer: str) -> None:
    next(reply for reply in preview.chat.transcript.replies if reply.accessibleName() == answer).click()
    await calm()


async def write(preview: Preview, text: str) -> None:
    QTest.keyClicks(preview.chat.foot.field, text)
    QTest.keyClick(preview.chat.foot.field, Qt.Key.Key_Return)
    await calm()


def notices(preview: Preview) -> list[str]:
    return [label.text() for label in preview.chat.transcript.findChildren(WrappedLabel) if label.isVisible()]


# What is seen


async def test_the_visitors_side_of_what_is_edited_stands_beside_it(preview: Preview, shelf: MemoryPlaybooks) -> None:
    assert preview.isVisible()
    assert said(preview) == ["Hello, and welcome to Acme! 👋", "How can we help you today?"]
    assert answers(preview) == ["Chat with a person", "Just looking"]
    assert preview.chat.header.accessibleName() == "Acme Assistant, Online"
    assert [dict(trial.definition) for trial in shelf.tried] == [DEFINITION]


async def test_a_person_plays_the_visitor_to_the_end(preview: Preview) -> None:
    preview.situation.crew.setCurrentIndex(preview.situation.crew.findData(Crew.BUSY))
    preview.situation.crew.activated.emit(1)
    await choose(preview, "Chat with a person")
    assert "2 min later" in notices(preview)
    assert answers(preview) == ["I would rather not say"]
    await write(preview, "Jan <b>Nowak</b>")
    await choose(preview, "I have none to give")
    await choose(preview, "Something else")
    assert said(preview)[-1].startswith("All right, somebody will look at it soon.")
    [ending] = [text for text in notices(preview) if text.startswith("Nobody came in time.")]
    assert "Person name: Jan <b>Nowak</b>" in ending
    assert not preview.chat.foot.field.isEnabled()


async def test_somebody_takes_the_chat_after_a_while_or_nobody_is_there(preview: Preview) -> None:
    await choose(preview, "Chat with a person")
    assert "Anna Nowak joined the chat" in notices(preview)
    preview.situation.after.setValue(300)
    await calm()
    assert "5 min later" not in notices(preview)
    assert (
        notices(preview).index("2 min later") < notices(preview).index("3 min later") < notices(preview).index("Anna Nowak joined the chat")
    )
    preview.situation.crew.setCurrentIndex(preview.situation.crew.findData(Crew.NOBODY))
    preview.situation.crew.activated.emit(2)
    await calm()
    assert preview.chat.header.accessibleName() == "Acme Assistant, Offline"
    assert said(preview)[3].startswith("I am sorry, nobody of us can answer")
    assert preview.situation.after.isHidden()


async def test_one_goes_a_step_back_and_begins_anew(preview: Preview) -> None:
    assert not preview.back.isEnabled()
    preview.situation.crew.setCurrentIndex(2)
    preview.situation.crew.activated.emit(2)
    await choose(preview, "Chat with a person")
    await write(preview, "Jan")
    assert said(preview)[-1].startswith("And at which e-mail")
    preview.back.click()
    await calm()
    assert said(preview)[-1].startswith("May I ask your name")
    preview.restart.click()
    await calm()
    assert len(said(preview)) == 2
    assert not preview.back.isEnabled()


# It follows every change


async def test_words_colours_and_language_follow(preview: Preview, editor: Editor, beside: Beside) -> None:
    before = preview.chat.transcript.bubbles
    await edit(editor, beside, bot_name="Robin", **PINK)
    assert preview.chat.header.accessibleName() == "Robin, Online"
    assert preview.chat.transcript.bubbles[0].looks.palette.accent == "#be185d"
    assert preview.chat.foot.field.placeholderText() == "Schrijf een bericht…"
    editor.choose("greeting")
    editor.form.changed.emit({"text": "Hi!"})
    after = preview.chat.transcript.bubbles
    await tried(beside)
    assert said(preview)[0] == "Hi!"
    assert before[1] is not after[1] is preview.chat.transcript.bubbles[1], "what stays the same is not made anew"


async def test_pictures_and_marks_are_shown(chatbot: PlaybooksWindow, preview: Preview, editor: Editor, beside: Beside) -> None:
    stove = QImage(60, 40, QImage.Format.Format_RGB32)
    stove.fill("teal")
    chatbot.page.bench.images.pictures.keep(PlaybookPicture(NIGHT.id), stove)
    shown = {"type": "picture", "image": NIGHT.id, "text": "A stove", "width": 60, "height": 40}
    listed = {"type": "bullets", "items": [[{"text": "bold", "bold": True}], [{"text": "site", "link": "https://acme.example"}]]}
    editor.choose("greeting")
    editor.form.changed.emit({"text": [shown, listed]})
    await tried(beside)
    bubble = preview.chat.transcript.bubbles[0]
    drawn = bubble.grab().toImage()
    assert any(drawn.pixelColor(x, y) == "teal" for x in range(0, drawn.width(), 4) for y in range(0, drawn.height(), 4))
    assert bubble.accessibleName() == "Acme Assistant: A stove\n• bold\n• site"


async def test_what_is_left_to_the_site_is_the_sites(chatbot: PlaybooksWindow, preview: Preview, shelf: MemoryPlaybooks) -> None:
    shelf.at[LIVE.site] = replace(shelf.at[LIVE.site], accent="#0f766e", language="fr")
    chatbot.shelf.load()
    await calm()
    assert preview.chat.transcript.bubbles[0].looks.palette.accent == "#0f766e"
    assert preview.chat.foot.field.placeholderText() == "Écrivez un message…"


async def test_consent_is_asked_for_first(preview: Preview, editor: Editor, beside: Beside) -> None:
    await edit(editor, beside, consent="You may keep what I write.")
    assert preview.chat.foot.agree.text() == "I agree"
    assert preview.chat.foot.passage is not None
    assert preview.chat.foot.passage.accessibleName() == "You may keep what I write."
    assert not any(reply.isEnabled() for reply in preview.chat.transcript.replies)
    QTest.keyClick(preview.chat.foot.agree, Qt.Key.Key_Space)
    assert preview.chat.foot.agree.isHidden() or not preview.chat.foot.agree.isVisible()
    await choose(preview, "Just looking")
    assert len(said(preview)) == 4
    await edit(editor, beside, consent="You may keep all of it.")
    assert preview.chat.foot.agree.isVisible()


async def test_it_goes_as_far_as_it_can_and_says_so(preview: Preview, editor: Editor, beside: Beside) -> None:
    await choose(preview, "Just looking")
    assert len(said(preview)) == 4
    editor.choose("topic")
    asked = cards(editor.history.now.definition)["topic"]
    shorter = [{"id": "around", "text": "Looking around", "next": "looking"}, asked["answers"][0]]
    editor.form.changed.emit({"answers": shorter})
    await tried(beside)
    assert preview.trouble.text() == "The flow has changed: with these answers the visitor gets no further."
    assert answers(preview) == ["Looking around", "Chat with a person"]
    editor.bar.buttons["undo"].click()
    await tried(beside)
    assert preview.trouble.isHidden()
    assert len(said(preview)) == 4, "what was said before is said again where that can be"


async def test_what_is_wrong_is_named_with_its_card_and_the_last_picture_stays(preview: Preview, editor: Editor, beside: Beside) -> None:
    await choose(preview, "Just looking")
    editor.choose("greeting")
    editor.form.changed.emit({"text": ""})
    await tried(beside)
    assert preview.trouble.text().startswith("The preview stops at “Greeting”: ")
    assert preview.trouble.text().endswith("This is how it was before.")
    assert len(said(preview)) == 4
    editor.choose("topic")
    preview.to_wrong.click()
    assert editor.flow.currentIndex() == editor.flow.rows.place_of("greeting")
    editor.form.changed.emit({"text": "Hi!"})
    await tried(beside)
    assert preview.trouble.isHidden()
    assert said(preview)[0] == "Hi!"


async def test_typing_waits_for_nothing_and_only_the_newest_answer_counts(
    preview: Preview, editor: Editor, beside: Beside, shelf: MemoryPlaybooks
) -> None:
    slow = shelf.may_answer
    slow.clear()
    await edit(editor, beside, bot_name="First")
    assert preview.chat.header.accessibleName() == "Acme Assistant, Online"
    assert editor.history.now.definition["bot_name"] == "First"
    shelf.may_answer = asyncio.Event()
    shelf.may_answer.set()
    await edit(editor, beside, bot_name="Second")
    slow.set()
    await calm()
    assert preview.chat.header.accessibleName() == "Second, Online"


# Trouble


async def test_without_a_connection_the_last_picture_stays_and_it_goes_on_by_itself(
    preview: Preview, editor: Editor, beside: Beside, shelf: MemoryPlaybooks, client: Client
) -> None:
    shelf.failing = Unreachable()
    await edit(editor, beside, bot_name="Robin")
    assert preview.trouble.text() == "There is no connection. This is how it was before."
    assert preview.again.isVisible()
    assert len(said(preview)) == 2
    shelf.failing = None
    client.live.connected(ConnectionState.ONLINE)
    client.changes.publish(Changes(connection=True))
    await calm()
    assert preview.trouble.isHidden()
    assert preview.chat.header.accessibleName() == "Robin, Online"


async def test_other_refusals_are_said_and_can_be_tried_again(
    preview: Preview, editor: Editor, beside: Beside, shelf: MemoryPlaybooks
) -> None:
    shelf.failing = ApiError("not_allowed")
    await edit(editor, beside, bot_name="Robin")
    assert preview.trouble.text()
    shelf.failing = None
    preview.again.click()
    await calm()
    assert preview.trouble.isHidden()


async def test_who_may_not_configure_any_more_sees_nothing_of_it(chatbot: PlaybooksWindow, preview: Preview, beside: Beside) -> None:
    chatbot.lock()
    assert beside.rehearsing.run is None
    assert not preview.chat.isVisible()


async def test_another_playbook_begins_anew(chatbot: PlaybooksWindow, preview: Preview) -> None:
    await choose(preview, "Just looking")
    chatbot.page.open(NIGHT.id)
    await calm()
    assert len(said(preview)) == 2


# The tree and the bubbles


async def test_a_bubble_leads_to_its_card_and_a_card_to_its_bubble(preview: Preview, editor: Editor) -> None:
    first, second = preview.chat.transcript.bubbles
    QTest.mouseClick(second, Qt.MouseButton.LeftButton, pos=second.box.center().toPoint())
    assert editor.flow.currentIndex() == editor.flow.rows.place_of("topic")
    assert (first.marked, second.marked) == (False, True)
    editor.flow.setCurrentIndex(editor.flow.rows.place_of("greeting"))
    assert (first.marked, second.marked) == (True, False)


async def test_what_no_visitor_reaches_is_marked_and_counted(preview: Preview, editor: Editor, beside: Beside) -> None:
    assert preview.unreached.isHidden()
    editor.go_on(opened(Work("Chat with your leads", asked_twice())))
    beside.rehearsing.follow(editor.history.now.definition)
    await tried(beside)
    assert preview.unreached.text() == "No visitor gets to 1 card. The flow marks them: lead a way there, or delete them."
    rows: FlowModel = editor.flow.rows
    place = rows.place_of("again")
    assert rows.data(place, Qt.ItemDataRole.AccessibleTextRole) == "Capture card: Person name, Your name once more?, No visitor gets here"
    preview.to_unreached.click()
    assert editor.flow.currentIndex() == place
    editor.choose("name")
    editor.form.changed.emit({"skip": "No"})
    await tried(beside)
    assert preview.unreached.isHidden()
    assert rows.data(place, Qt.ItemDataRole.AccessibleTextRole) == "Capture card: Person name, Your name once more?"


# Keyboard, listeners and room


async def test_everything_can_be_reached_by_the_keyboard(preview: Preview) -> None:
    preview.situation.crew.setCurrentIndex(2)
    preview.situation.crew.activated.emit(2)
    reply = preview.chat.transcript.replies[0]
    reply.setFocus()
    QTest.keyClick(reply, Qt.Key.Key_Space)
    await calm()
    assert preview.chat.transcript.replies[0].hasFocus(), "the keyboard goes on to the next answer"
    last = preview.chat.transcript.bubbles[-1]
    last.setFocus()
    QTest.keyClick(last, Qt.Key.Key_Up)
    assert preview.chat.transcript.bubbles[-2].hasFocus()
    told = QAccessible.queryAccessibleInterface(last)
    assert told.text(QAccessible.Text.Name).startswith("Acme Assistant: May I ask your name")
    for widget in (preview.back, preview.restart, preview.close_button, preview.situation.crew, preview.chat.foot.send):
        assert widget.accessibleName()


async def test_it_is_hidden_and_shown_and_that_is_remembered(preview: Preview, beside: Beside, editor: Editor, client: Client) -> None:
    assert editor.bar.preview.isChecked()
    editor.bar.preview.click()
    assert not preview.isVisible()
    assert not client.preferences.now.playbook_preview
    assert not editor.bar.preview.isChecked()
    QTest.keyClick(editor.flow, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert preview.isVisible()
    assert beside.wanted


@pytest.mark.parametrize("code", ["en", "pl", "fr"])
async def test_in_a_small_window_it_takes_the_editors_place(
    qapp: QApplication, chatbot: PlaybooksWindow, preview: Preview, editor: Editor, code: str
) -> None:
    language.speak(qapp, code)
    chatbot.resize(900, 480)
    await calm()
    assert not preview.isVisible()
    assert editor.isVisible()
    editor.bar.preview.click()
    await calm()
    assert preview.isVisible()
    assert not editor.isVisible()
    assert preview.chat.foot.field.isVisible()
    assert preview.minimumSizeHint().height() <= preview.height()
    await choose(preview, "Chat with a person")
    bar = preview.chat.transcript.verticalScrollBar()
    bar.setValue(0)
    preview.situation.after.setValue(200)
    await calm()
    assert bar.value() == bar.maximum() > 0, "what was said last is in sight"
    bubble = preview.chat.transcript.bubbles[0]
    QTest.mouseClick(bubble, Qt.MouseButton.LeftButton, pos=bubble.box.center().toPoint())
    assert editor.isVisible()
    assert not preview.isVisible()
