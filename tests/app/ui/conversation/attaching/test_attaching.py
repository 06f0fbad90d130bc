"""Files come into a message by paste, drop and dialog, are told of as chips, and go with it; what cannot be sent is said at once."""

import asyncio
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from app.core.client import Client
from app.core.views import Folder
from app.protocol.commands import KINDS, SendMessage
from app.protocol.ids import CommandId
from app.protocol.limits import MAX_FILE_BYTES, MAX_FILES
from app.protocol.records import ConversationState
from app.ui import notices
from app.ui.conversation.attaching.chips import Chip
from app.ui.conversation.composer import Composer
from app.ui.sample import BEN, JORIS, MARTA, SAM
from app.ui.tasks import Tasks
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings
from tests.fakes.patience import PATIENCE_S

# The offscreen platform cannot raise a window or keep its smallest size, and says so each time.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def picture(width: int = 40, height: int = 30) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#3366cc"))
    return image


def pasted(composer: Composer, *, files: tuple[Path, ...] = (), image: QImage | None = None, text: str = "") -> None:
    data = QMimeData()
    if files:
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    if image is not None:
        data.setImageData(image)
    if text:
        data.setText(text)
    assert composer.field.canInsertFromMimeData(data)
    composer.field.insertFromMimeData(data)
    QApplication.processEvents()


def chips(composer: Composer) -> list[tuple[str, str]]:
    """Name and size of each."""
    return [(chip._name.accessibleName(), chip._size.accessibleName()) for chip in composer.attaching.chips.chips]


@pytest.fixture
def offer(tmp_path: Path) -> Path:
    file = tmp_path / "offer.pdf"
    file.write_bytes(b"%PDF" * 512)
    return file


@pytest.fixture
def composer(window: MainWindow) -> Composer:
    """Of Joris's conversation."""
    window.open(JORIS.id)
    return window.conversation.chat.composer


def waiting(client: Client) -> list[str]:
    return [command.kind for command in client.outbox.waiting() if command.kind == KINDS[SendMessage]]


def test_a_pasted_file_is_a_chip_and_goes_without_a_word(composer: Composer, client: Client, offer: Path) -> None:
    assert not composer.button.isEnabled()
    pasted(composer, files=(offer,), text="file:///offer.pdf")
    assert composer.text == ""
    assert chips(composer) == [("offer.pdf", "2 kB")]
    assert composer.attaching.chips.isVisible()
    assert composer.button.isEnabled()
    composer.send()
    assert chips(composer) == []
    assert not composer.attaching.chips.isVisible()
    assert not composer.button.isEnabled()
    row = client.queries.messages(JORIS.id)[-1]
    assert (row.text, [file.name for file in row.files]) == ("", ["offer.pdf"])
    assert waiting(client) == []  # until the file is with the server


def test_a_pasted_picture_gets_a_name_a_size_in_pixels_and_a_thumbnail(composer: Composer, client: Client) -> None:
    pasted(composer, image=picture())
    (file,) = client.outgoing.of(JORIS.id)
    assert file.name.startswith("picture-")
    assert (file.media_type, file.width, file.height) == ("image/png", 40, 30)
    (chip,) = composer.attaching.chips.chips
    assert chip._picture.pixmap().toImage().pixelColor(5, 5) == QColor("#3366cc")


def test_cells_of_a_table_stay_text(composer: Composer, client: Client) -> None:
    pasted(composer, image=picture(), text="1\t2")
    assert composer.text == "1\t2"
    assert client.outgoing.of(JORIS.id) == ()


def test_a_chip_is_taken_out_by_its_button(composer: Composer, client: Client, offer: Path) -> None:
    pasted(composer, files=(offer, offer))
    first, _ = composer.attaching.chips.chips
    assert QAccessible.queryAccessibleInterface(first.remove).text(QAccessible.Text.Name) == "Remove offer.pdf"
    first.remove.setFocus()
    QTest.keyClick(first.remove, Qt.Key.Key_Space)
    assert len(client.outgoing.of(JORIS.id)) == len(chips(composer)) == 1
    assert composer.field.hasFocus()


def test_tab_goes_through_the_files_above_the_text_and_on(composer: Composer, offer: Path) -> None:
    pasted(composer, files=(offer, offer))
    one, other = composer.attaching.chips.chips
    one.remove.setFocus()
    for expected in (other.remove, composer.field, composer.clip, composer.button):
        QTest.keyClick(composer.window(), Qt.Key.Key_Tab)
        assert expected.hasFocus()


def test_the_list_says_that_files_are_drafted(window: MainWindow, composer: Composer, client: Client, offer: Path) -> None:
    pasted(composer, files=(offer,))
    row = next(row for row in client.queries.inbox(Folder.MINE) if row.id == JORIS.id)
    assert notices.spoken(row).endswith(", Draft")
    with_draft = window.inbox.grab().toImage()
    composer.attaching.chips.buttons[0].click()
    QApplication.processEvents()
    assert window.inbox.grab().toImage() != with_draft


async def test_nothing_is_sent_while_a_file_is_still_on_its_way_into_the_message(
    composer: Composer, client: Client, told: list[str], offer: Path
) -> None:
    composer._desk.tasks.aside = Tasks(lambda error: told.append(repr(error))).aside  # type: ignore[method-assign]  # one with threads
    composer.field.setPlainText("see here")
    pasted(composer, files=(offer,))
    added = asyncio.Event()
    composer.attaching.changed.connect(lambda: None if composer.attaching.is_busy else added.set())
    assert not composer.button.isEnabled()
    composer.send()
    assert composer.text == "see here"
    async with asyncio.timeout(PATIENCE_S):
        await added.wait()
    composer.send()
    row = client.queries.messages(JORIS.id)[-1]
    assert (row.text, len(row.files), told) == ("see here", 1, [])


def test_files_stay_with_their_conversation(window: MainWindow, composer: Composer, offer: Path) -> None:
    pasted(composer, files=(offer,))
    window.open(SAM.id)
    assert chips(composer) == []
    window.open(JORIS.id)
    assert chips(composer) == [("offer.pdf", "2 kB")]


def test_what_cannot_be_sent_is_said_with_its_name(composer: Composer, told: list[str], tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    with (tmp_path / "film.mp4").open("wb") as large:
        large.truncate(MAX_FILE_BYTES + 1)
    pasted(composer, files=(tmp_path / "empty.txt", tmp_path / "film.mp4", tmp_path, tmp_path / "gone.txt"))
    assert chips(composer) == []
    assert [sentence.split(" was not added. ")[0] for sentence in told] == ["empty.txt", "film.mp4", tmp_path.name, "gone.txt"]
    assert "too large" in told[1]


def test_more_than_ten_are_not_taken(composer: Composer, told: list[str], offer: Path) -> None:
    pasted(composer, files=(offer,) * (MAX_FILES + 2))
    assert len(chips(composer)) == MAX_FILES
    assert told == ["A message brings 10 files at most. Send these first, then the others."]


def test_files_are_dropped_anywhere_on_the_chat(window: MainWindow, composer: Composer, offer: Path) -> None:
    chat, data = window.conversation.chat, QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(offer))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(chat, enter)
    assert enter.isAccepted()
    assert "Drop files here to attach them" in [label.text() for label in chat.findChildren(QLabel) if label.isVisible()]
    QApplication.sendEvent(chat, QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, left, none))
    assert chips(composer) == [("offer.pdf", "2 kB")]
    assert "Drop files here to attach them" not in [label.text() for label in chat.findChildren(QLabel) if label.isVisible()]


def test_where_one_may_not_write_nothing_can_be_attached(window: MainWindow, composer: Composer, client: Client, offer: Path) -> None:
    window.open(MARTA.id)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(offer))])
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window.conversation.chat, enter)
    assert not enter.isAccepted()
    assert not composer.clip.isVisible()
    composer.attach((offer,))
    assert client.outgoing.of(MARTA.id) == ()


def test_a_message_that_was_refused_is_written_anew(window: MainWindow, composer: Composer, client: Client, offer: Path) -> None:
    pasted(composer, files=(offer,))
    composer.field.setPlainText("see here")
    composer.send()
    sent = client.queries.messages(JORIS.id)[-1].id
    client.changes.publish(client.outbox.refused(CommandId(sent), "file_refused", {}))
    QApplication.processEvents()
    composer.field.setPlainText("wait")
    view = window.conversation.chat.messages
    actions = view.column.entry(view.place_of(sent)).actions
    assert [action.word for action in actions] == ["Try again", "Edit", "Copy", "Discard"]
    assert [action.text() for action in view._menu(view.place_of(sent)).actions()][-3:] == ["Try again", "Edit", "Discard"]
    view.act.emit(sent, actions[1].act)
    QApplication.processEvents()
    assert composer.text == "wait\nsee here"
    assert chips(composer) == [("offer.pdf", "2 kB")]
    assert composer.field.hasFocus()
    assert view.place_of(sent) == -1


def test_the_clip_asks_for_files(composer: Composer, offer: Path) -> None:
    assert QAccessible.queryAccessibleInterface(composer.clip).text(QAccessible.Text.Name) == "Attach files"
    composer.clip.click()
    (dialog,) = composer.window().findChildren(QFileDialog)
    assert dialog.fileMode() == QFileDialog.FileMode.ExistingFiles
    dialog.filesSelected.emit([str(offer)])
    dialog.reject()
    assert chips(composer) == [("offer.pdf", "2 kB")]


def test_they_leave_with_the_conversation(composer: Composer, client: Client, server: Happenings, offer: Path) -> None:
    pasted(composer, files=(offer,))
    server.leaves(JORIS.id, BEN)
    assert composer.findChildren(Chip) == [] or chips(composer) == []
    folder = client.store.database.path.parent / "outgoing"
    assert list(folder.iterdir()) == []


def test_a_closed_conversation_has_no_files_to_send(composer: Composer, client: Client, server: Happenings, offer: Path) -> None:
    pasted(composer, files=(offer,))
    server.becomes(JORIS.id, ConversationState.CLOSED, BEN, closed_at=5)
    assert client.outgoing.of(JORIS.id) == ()


@pytest.mark.skipif(sys.platform == "win32", reason="such a name is no name there")
def test_a_name_that_disguises_itself_is_shown_as_it_is(composer: Composer, tmp_path: Path) -> None:
    file = tmp_path / "offer\u202efdp.<b>exe"
    file.write_bytes(b"1")
    pasted(composer, files=(file,))
    assert [name for name, _ in chips(composer)] == ["offerfdp.<b>exe"]
