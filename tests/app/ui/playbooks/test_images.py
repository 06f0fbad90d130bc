"""Pictures in what the bot says, and as its icon: brought, described, moved, undone, copied, and what is said where one cannot be had."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QPixmap, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.core.client import Client
from app.core.errors import ApiError, Unreachable
from app.core.playbooks.definition import cards
from app.protocol.limits import MAX_FILE_BYTES
from app.ui.pictures.pictures import PlaybookPicture
from app.ui.playbooks.editor import Editor
from app.ui.playbooks.marked_field import MarkedField
from app.ui.playbooks.window import PlaybooksWindow
from app.ui.sample_playbooks import LIVE
from tests.app.ui.playbooks.test_editor import field, rested
from tests.fakes.memory_crm import settled
from tests.fakes.memory_playbooks import MemoryPlaybooks

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def drawn(color: str = "teal", width: int = 60, height: int = 40) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(color)
    return image


@pytest.fixture(autouse=True)
def _emptied(qapp: QApplication) -> Iterator[None]:
    """What Python put on the clipboard must not outlive it: without a screen the clipboard does."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert drawn().save(buffer, "PNG")  # type: ignore[call-overload]  # the stub knows of file names only
    place = tmp_path / "stove.png"
    place.write_bytes(buffer.data().data())
    return place


@pytest.fixture
def text(editor: Editor) -> MarkedField:
    """Of a card that says one sentence."""
    editor.choose("goodbye")
    made = field(editor, "text")
    made.text.setPlainText("See you")
    made.text.moveCursor(QTextCursor.MoveOperation.End)
    return made


def dropped(field_: MarkedField, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    assert field_.text.canInsertFromMimeData(data)
    field_.text.insertFromMimeData(data)


def said(editor: Editor) -> object:
    return cards(editor.history.now.definition)["goodbye"]["text"]


def write(file: Path, content: bytes) -> None:
    file.write_bytes(content)


async def put_in(text: MarkedField, photo: Path, words: str = "A stove") -> None:
    dropped(text, photo)
    await until_there(text)
    QTest.keyClicks(text.pictures.words, words)


async def until_there(text: MarkedField) -> None:
    while not text.picture.isEnabled():
        await settled()


def picture(editor: Editor) -> dict[str, object]:
    """The one picture of what is said."""
    blocks = said(editor)
    assert isinstance(blocks, list)
    [found] = [block for block in blocks if block["type"] == "picture"]
    return dict(found)


async def test_a_picture_is_put_in_and_described(chatbot: PlaybooksWindow, editor: Editor, text: MarkedField, photo: Path) -> None:
    dropped(text, photo)
    assert not text.picture.isEnabled()
    await until_there(text)
    assert text.pictures.words.hasFocus()
    assert text.pictures.words.accessibleName() == "What the picture shows"
    QTest.keyClicks(text.pictures.words, "A stove")
    shown, blocks = picture(editor), said(editor)
    assert isinstance(blocks, list)
    assert blocks[0] == {"type": "paragraph", "spans": [{"text": "See you"}]}
    assert (shown["text"], shown["width"], shown["height"]) == ("A stove", 60, 40)
    held = chatbot.page.bench.images.pictures.get(PlaybookPicture(str(shown["image"])))
    assert isinstance(held, QPixmap)
    drawn_there = text.text.grab().toImage()
    assert any(drawn_there.pixelColor(x, y) == "teal" for x in range(80) for y in range(drawn_there.height()))


async def test_it_is_deleted_undone_and_done_again(editor: Editor, text: MarkedField, photo: Path) -> None:
    await put_in(text, photo)
    text.text.setFocus()
    text.text.moveCursor(QTextCursor.MoveOperation.End)
    assert text.pictures.words.isVisible()
    QTest.keyClick(text.text, Qt.Key.Key_Backspace)
    assert str(said(editor)).strip() == "See you"
    assert not text.pictures.words.isVisible()
    editor.bar.buttons["undo"].click()
    assert picture(editor)["text"] == "A stove"
    editor.bar.buttons["redo"].click()
    assert isinstance(said(editor), str)


async def test_words_may_stand_before_and_behind_it(editor: Editor, text: MarkedField, photo: Path) -> None:
    text.text.moveCursor(QTextCursor.MoveOperation.PreviousWord)
    await put_in(text, photo)
    blocks = said(editor)
    assert isinstance(blocks, list)
    assert [block["type"] for block in blocks] == ["paragraph", "picture", "paragraph"]
    assert blocks[2]["spans"] == [{"text": "you"}]


async def test_it_is_copied_and_pasted_within_the_window_and_as_words_elsewhere(editor: Editor, text: MarkedField, photo: Path) -> None:
    await put_in(text, photo)
    text.text.selectAll()
    text.text.copy()
    assert QGuiApplication.clipboard().text() == "See you\nA stove"
    copied = picture(editor)
    editor.choose("live-chat")
    other = field(editor, "online_message")
    other.text.selectAll()
    other.text.paste()
    assert cards(editor.history.now.definition)["live-chat"]["online_message"][1] == copied


async def test_what_an_unknown_program_says_is_such_a_text_is_pasted_as_words(editor: Editor, text: MarkedField) -> None:
    data = QMimeData()
    data.setText("harmless")
    data.setData("application/x-livechat-marks", b'[{"type":"script"}]')
    text.text.selectAll()
    text.text.insertFromMimeData(data)
    assert said(editor) == "harmless"


async def test_one_is_chosen_from_the_files(editor: Editor, text: MarkedField, photo: Path) -> None:
    text.picture.click()
    [dialog] = editor.window().findChildren(QFileDialog)
    dialog.fileSelected.emit(str(photo))
    dialog.close()
    await settled()
    await until_there(text)
    assert picture(editor)["width"] == 60


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"%PDF-1.7 no picture", "This is no picture that can be shown here, or it has too many pixels."),
        (b"\x89PNG" + bytes(MAX_FILE_BYTES), "This picture is too large, 10 MB are the most."),
        (b"", "This is no picture that can be shown here, or it has too many pixels."),
    ],
)
async def test_what_is_no_picture_or_too_large_is_said_at_the_field(
    text: MarkedField, photo: Path, shelf: MemoryPlaybooks, content: bytes, words: str
) -> None:
    write(photo, content)
    dropped(text, photo)
    await until_there(text)
    assert text.pictures.bringing.trouble.text().startswith(words)
    assert "image" not in shelf.asked
    assert text.value == "See you"


async def test_the_server_may_refuse_it_too(text: MarkedField, photo: Path, shelf: MemoryPlaybooks) -> None:
    shelf.failing = ApiError("file_refused")
    dropped(text, photo)
    await until_there(text)
    assert text.pictures.bringing.trouble.text().startswith("This is no picture")


async def test_without_a_connection_it_is_said_and_tried_again(
    editor: Editor, text: MarkedField, photo: Path, shelf: MemoryPlaybooks
) -> None:
    shelf.failing = Unreachable()
    dropped(text, photo)
    await until_there(text)
    assert text.pictures.bringing.trouble.isVisible()
    text.text.moveCursor(QTextCursor.MoveOperation.Start)
    text.text.insertPlainText("Well, ")
    assert said(editor) == "Well, See you"
    shelf.failing = None
    text.pictures.bringing.again.click()
    await until_there(text)
    assert not text.pictures.bringing.isVisible()
    blocks = said(editor)
    assert isinstance(blocks, list)
    assert [block["type"] for block in blocks] == ["paragraph", "picture"]


async def test_several_come_in_their_order_also_where_one_has_to_be_tried_again(
    editor: Editor, text: MarkedField, photo: Path, shelf: MemoryPlaybooks
) -> None:
    other = photo.with_name("wide.png")
    assert drawn(width=90).save(str(other))
    shelf.failing = Unreachable()
    dropped(text, photo, other)
    await until_there(text)
    assert isinstance(said(editor), str)
    shelf.failing = None
    text.pictures.bringing.again.click()
    while len(shelf.asked) < 3 or not text.picture.isEnabled():
        await settled()
    blocks = said(editor)
    assert isinstance(blocks, list)
    assert [block.get("width") for block in blocks] == [None, 60, 90]


async def test_who_goes_on_before_it_comes_is_told(chatbot: PlaybooksWindow, editor: Editor, text: MarkedField, photo: Path) -> None:
    dropped(text, photo)
    editor.choose("live-chat")
    while not chatbot.banner.isVisible():
        await settled()
    assert chatbot.banner.words.text().startswith("The picture was not put in")


async def test_it_is_kept_while_it_is_not_saved(chatbot: PlaybooksWindow, text: MarkedField, photo: Path, client: Client) -> None:
    editor = chatbot.page.bench.editor
    await put_in(text, photo)
    await rested(chatbot)
    draft = client.playbook_drafts.find(LIVE.id)
    assert draft is not None
    assert cards(draft.definition)["goodbye"]["text"] == said(editor)


async def test_the_bots_icon_may_be_a_picture(editor: Editor) -> None:
    editor.bar.settings.click()
    icon = editor.settings.icon
    assert not icon.own.isVisible()
    data = QMimeData()
    data.setImageData(drawn())
    QGuiApplication.clipboard().setMimeData(data)
    icon.choose.setFocus()
    QTest.keyClick(icon.choose, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    while not icon.choose.isEnabled():
        await settled()
    chosen = editor.history.now.definition["look"]["icon"]
    assert icon.own.isVisible()
    assert icon.own.isChecked()
    assert icon.own.accessibleName() == "Your own picture"
    editor.settings.signs.buttons["heart"].click()
    assert editor.history.now.definition["look"]["icon"] == "heart"
    assert not icon.own.isChecked()
    icon.own.click()
    assert editor.history.now.definition["look"]["icon"] == chosen


async def test_an_icon_that_is_no_picture_is_said_at_its_field(editor: Editor, tmp_path: Path) -> None:
    editor.bar.settings.click()
    icon = editor.settings.icon
    wrong = tmp_path / "notes.txt"
    write(wrong, b"no picture")
    icon.choose.click()
    [dialog] = editor.window().findChildren(QFileDialog)
    dialog.fileSelected.emit(str(wrong))
    dialog.close()
    while not icon.choose.isEnabled():
        await settled()
    assert icon.bringing.trouble.text().startswith("This is no picture")
