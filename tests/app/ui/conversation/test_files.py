"""Files in bubbles: photos have their place before they come, others stand by name; shown, opened and saved, and gone with the chat."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, QPoint, QSize, Qt, QUrl, Slot
from PySide6.QtGui import QAccessible, QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu

from app.core.client import Client
from app.core.notice import NoticeKind
from app.core.ports import Api
from app.core.views import Folder
from app.protocol.api import Tokens
from app.protocol.events import MessageAdded
from app.protocol.ids import FileId, MessageId, derived_id
from app.protocol.records import Author, File, Message
from app.ui import alerts, language, notices, sample
from app.ui.conversation.messages.attached import FileAct
from app.ui.conversation.messages.paint_files import FileSource
from app.ui.conversation.picture_window import PictureWindow
from app.ui.counts import Counts
from app.ui.gallery_files import landscape, png
from app.ui.pictures.pictures import Missing, PictureName
from app.ui.pictures.reading import read, size_of
from app.ui.sample import BEN, JORIS, VISITOR
from app.ui.sentence import anew
from app.ui.tasks import Tasks
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings
from tests.fakes.file_house import FileHouse
from tests.fakes.patience import PATIENCE_S
from tests.fakes.sign_in_door import NoKeyring

# The offscreen platform cannot raise a window or keep its smallest size, and says so each time.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PHOTO = File(id=FileId(derived_id("photo")), name="IMG_2041.jpg", media_type="image/png", size=1_500_000, width=1200, height=900)
OFFER = File(id=FileId(derived_id("offer")), name="offer.pdf", media_type="application/pdf", size=2_048)
ARCHIVE = File(id=FileId(derived_id("zip")), name="all <b>of</b> it.zip", media_type="application/zip", size=5_000)


class House(FileHouse):
    """A server with files, for the Anna of the sample."""

    def _tokens(self) -> Tokens:
        return Tokens(access_token="a", refresh_token="r", expires_in=900, me=sample.ME)


@pytest.fixture
def house(client: Client) -> House:
    opened = House()
    opened.held |= {PHOTO.id: png(landscape(1200, 900)), OFFER.id: b"%PDF whole"}
    opened.small[PHOTO.id] = png(landscape(480, 360))
    client.account.connect(lambda _server: cast("Api", opened), NoKeyring())
    return opened


@pytest.fixture
def chat(window: MainWindow, client: Client) -> MainWindow:
    """Joris's chat is open; no picture is fetched where a test does not ask for it."""
    window.open(JORIS.id)
    pictures = window.conversation.chat.pictures
    for file in (PHOTO, OFFER, ARCHIVE):
        pictures.refuse(PictureName(JORIS.id, file.id))
    assert client.queries.conversation(JORIS.id) is not None
    return window


def brings(server: Happenings, *files: File, text: str = "", author: Author = VISITOR) -> str:
    """Somebody sends files; the message's id."""
    view = server.client.queries.conversation(JORIS.id)
    assert view is not None
    number = view.header.last_number + 1
    id_ = MessageId(derived_id("brings", str(number)))
    said = Message(id=id_, conversation=JORIS.id, number=number, author=author, text=text, at=sample.NOW + number, files=files)
    server.happen(MessageAdded(message=said))
    return id_


def centre(window: MainWindow, place: int = 0) -> QPoint:
    """The middle of a file of the newest message, in the viewport."""
    view = window.conversation.chat.messages
    last = len(view.column.rows) - 1
    top = view.head + view.column.top(last) - view.verticalScrollBar().value()
    return (view.column.entry(last).files[place].area.center()).toPoint() + QPoint(0, top)


def click(window: MainWindow, at: QPoint) -> None:
    QTest.mouseClick(window.conversation.chat.messages.viewport(), Qt.MouseButton.LeftButton, pos=at)


async def settled(done: Callable[[], object]) -> None:
    """Until it is so; threads and Qt take their turns."""
    async with asyncio.timeout(PATIENCE_S):
        while not done():
            await asyncio.sleep(0.005)
            QApplication.processEvents()


def test_a_photo_has_its_place_before_it_comes(chat: MainWindow, server: Happenings) -> None:
    view, pictures = chat.conversation.chat.messages, chat.conversation.chat.pictures
    id_ = brings(server, PHOTO, text="look")
    brings(server, OFFER)
    before = [(view.screen_area(row.id), view.column.entry(place).height) for place, row in enumerate(view.column.rows)]
    unseen = view.viewport().grab().toImage()
    pictures.keep(PictureName(JORIS.id, PHOTO.id), landscape(480, 360))
    assert [(view.screen_area(row.id), view.column.entry(place).height) for place, row in enumerate(view.column.rows)] == before
    assert view.viewport().grab().toImage() != unseen
    (photo,) = view.column.entry(view.place_of(id_)).files
    assert photo.area.width() / photo.area.height() == pytest.approx(1200 / 900, rel=0.02)


def test_listeners_lists_and_notices_hear_of_files(chat: MainWindow, client: Client, server: Happenings) -> None:
    def row() -> str:
        found = next(row for row in client.queries.inbox(Folder.MINE) if row.id == JORIS.id)
        return notices.preview(found)

    for files, text, heard, said in (
        ((PHOTO,), "", "Photo: IMG_2041.jpg, 1.4 MB", "Photo"),
        ((OFFER,), "", "File: offer.pdf, 2 kB", "File: offer.pdf"),
        ((OFFER,), "here", "here. File: offer.pdf, 2 kB", "here"),
        ((PHOTO, PHOTO), "", "Photo: IMG_2041.jpg, 1.4 MB. Photo: IMG_2041.jpg, 1.4 MB", Counts().photos(2)),
        ((PHOTO, OFFER), "", "Photo: IMG_2041.jpg, 1.4 MB. File: offer.pdf, 2 kB", Counts().files(2)),
        ((replace(OFFER, name="\u202efdp.<b>"),), "", "File: fdp.<b>, 2 kB", "File: fdp.<b>"),
    ):
        id_ = brings(server, *files, text=text)
        messages = QAccessible.queryAccessibleInterface(chat.conversation.chat.messages)
        view = chat.conversation.chat.messages
        assert messages.child(view.place_of(id_)).text(QAccessible.Text.Name) == f"Visitor: {heard}"
        assert row() == said
    params = {"visitor": "Joris", "text": "", "files": "1", "photos": "0", "file": "\u202eoffer.pdf"}
    assert alerts.words(NoticeKind.NEW_MESSAGE, params) == ("New message from Joris", "File: offer.pdf")
    assert alerts.words(NoticeKind.NEW_CONVERSATION, params | {"photos": "1"})[1] == "Joris: Photo"


def test_what_can_be_done_stands_in_the_menu_and_names_of_files_are_copied(chat: MainWindow, server: Happenings) -> None:
    brings(server, PHOTO, OFFER, ARCHIVE)
    view, done = chat.conversation.chat.messages, []
    view.file.disconnect()
    view.file.connect(lambda file, act: done.append((file.name, act)))
    menu = view._menu(len(view.column.rows) - 1)
    assert isinstance(menu, QMenu)
    words = [action.text() for action in menu.actions()]
    assert words[1:] == [
        *("Show IMG_2041.jpg", "Open IMG_2041.jpg", "Save IMG_2041.jpg as…"),
        *("Open offer.pdf", "Save offer.pdf as…", "Save all <b>of</b> it.zip as…"),
    ]
    menu.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == "IMG_2041.jpg\noffer.pdf\nall <b>of</b> it.zip"
    for action in menu.actions()[1:]:
        action.trigger()
    assert [act for _, act in done] == [FileAct.SHOW, FileAct.OPEN, FileAct.SAVE, FileAct.OPEN, FileAct.SAVE, FileAct.SAVE]
    done.clear()
    for place in range(3):
        click(chat, centre(chat, place))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_End)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert [act for _, act in done] == [FileAct.SHOW, FileAct.OPEN, FileAct.SAVE, FileAct.SHOW]
    done.clear()
    area = view.column.entry(len(view.column.rows) - 1).files[1]
    click(chat, centre(chat, 1) + (area.save.center() - area.area.center()).toPoint())
    assert done == [("offer.pdf", FileAct.SAVE)]


def test_how_far_a_file_is_on_its_way_is_painted(chat: MainWindow, server: Happenings) -> None:
    brings(server, OFFER)
    view = chat.conversation.chat.messages
    still = view.viewport().grab().toImage()
    view.files = FileSource(view.files.picture, lambda _file: 0.5)
    assert view.viewport().grab().toImage() != still


def test_what_is_saved_gets_a_name_that_is_one_here(chat: MainWindow, server: Happenings) -> None:
    brings(server, ARCHIVE)
    click(chat, centre(chat))
    (dialog,) = chat.conversation.chat.findChildren(QFileDialog)
    assert [Path(file).name for file in dialog.selectedFiles()] == ["all _b_of__b_ it.zip"]
    server.leaves(JORIS.id, BEN)
    assert not dialog.isVisible()


@pytest.fixture
def at_work(chat: MainWindow, told: list[str]) -> MainWindow:
    """With tasks that run."""
    tasks = Tasks(lambda error: told.append(repr(error)))
    for task in ("spawn", "aside"):
        setattr(chat.desk.tasks, task, getattr(tasks, task))
    return chat


async def test_a_photo_is_fetched_small_and_shown_large(at_work: MainWindow, house: House, server: Happenings) -> None:
    await at_work.desk.client.account.sign_in("desk.example", "anna@acme.example", "secret")
    chat = at_work.conversation.chat
    chat.pictures.again()
    brings(server, PHOTO)
    chat.messages.viewport().repaint()
    await settled(chat.pictures.names)
    assert house.taken == []
    click(at_work, centre(at_work))
    (large,) = chat.findChildren(PictureWindow)
    await settled(lambda: not large.words.pixmap().isNull())
    assert large.windowTitle() == "IMG_2041.jpg"
    server.leaves(JORIS.id, BEN)
    QApplication.processEvents()
    assert chat.pictures.names() == ()
    assert not any(shown.isVisible() for shown in chat.findChildren(PictureWindow))


async def test_a_photo_that_could_not_be_had_is_asked_for_again(at_work: MainWindow, house: House, server: Happenings) -> None:
    await at_work.desk.client.account.sign_in("desk.example", "anna@acme.example", "secret")
    chat, house.away = at_work.conversation.chat, True
    chat.pictures.again()
    name = PictureName(JORIS.id, PHOTO.id)
    brings(server, PHOTO)
    chat.messages.viewport().repaint()
    await settled(lambda: chat.pictures.get(name) is Missing.FAILED)
    house.away = False
    click(at_work, centre(at_work))
    chat.messages.viewport().repaint()
    await settled(chat.pictures.names)
    assert chat.findChildren(PictureWindow) == []


async def test_what_is_not_kept_any_more_is_said_and_not_asked_for_again(
    at_work: MainWindow, house: House, server: Happenings, told: list[str], tmp_path: Path
) -> None:
    await at_work.desk.client.account.sign_in("desk.example", "anna@acme.example", "secret")
    chat = at_work.conversation.chat
    house.small.clear()
    house.held.clear()
    chat.pictures.again()
    name = PictureName(JORIS.id, PHOTO.id)
    brings(server, PHOTO)
    chat.messages.viewport().repaint()
    await settled(lambda: chat.pictures.get(name) is Missing.GONE)
    click(at_work, centre(at_work))
    chat.pictures.again()
    assert (chat.pictures.get(name), told) == (Missing.GONE, ["IMG_2041.jpg is not kept any more."])
    told.clear()
    chat.opening.save(JORIS.id, OFFER, str(tmp_path / "mine.pdf"))
    await settled(lambda: told)
    assert told == ["offer.pdf is not kept any more."]
    assert chat.findChildren(PictureWindow) == []


async def test_what_is_said_of_a_file_follows_the_language(
    at_work: MainWindow, house: House, told: list[str], tmp_path: Path, qapp: QApplication
) -> None:
    await at_work.desk.client.account.sign_in("desk.example", "anna@acme.example", "secret")
    house.held.clear()
    at_work.conversation.chat.opening.save(JORIS.id, OFFER, str(tmp_path / "mine.pdf"))
    await settled(lambda: told)
    language.speak(qapp, "pl")
    assert list(map(anew, told)) == ["Pliku offer.pdf już nie przechowujemy."]


def file(place: str) -> tuple[str, bytes] | None:
    """Its name and content."""
    return (Path(place).name, Path(place).read_bytes()) if Path(place).exists() else None


class Opener(QObject):
    """What the system is asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


async def test_a_document_is_opened_in_private_and_goes_with_the_chat(at_work: MainWindow, house: House, server: Happenings) -> None:
    await at_work.desk.client.account.sign_in("desk.example", "anna@acme.example", "secret")
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "take")  # type: ignore[arg-type]  # the stub says bytes, PySide takes text
    try:
        brings(server, OFFER)
        click(at_work, centre(at_work))
        await settled(lambda: opener.opened)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert file(opener.opened[0]) == ("offer.pdf", house.held[OFFER.id])
    server.leaves(JORIS.id, BEN)
    assert file(opener.opened[0]) is None


async def test_a_file_is_saved_and_what_is_wrong_is_said(at_work: MainWindow, house: House, told: list[str], tmp_path: Path) -> None:
    await at_work.desk.client.account.sign_in("desk.example", "anna@acme.example", "secret")
    opening = at_work.conversation.chat.opening
    opening.save(JORIS.id, OFFER, str(tmp_path / "mine.pdf"))
    await settled(lambda: told)
    assert (tmp_path / "mine.pdf").read_bytes() == house.held[OFFER.id]
    assert told.pop().startswith("Saved as ")
    house.away = True
    opening.save(JORIS.id, ARCHIVE, str(tmp_path / "mine.zip"))
    await settled(lambda: told)
    assert told.pop().startswith("all <b>of</b> it.zip was not saved. ")
    assert not (tmp_path / "mine.zip").exists()


def test_a_name_is_plain_text_wherever_it_stands(chat: MainWindow, server: Happenings) -> None:
    brings(server, replace(PHOTO, name="<img src=x>.png"))
    window = PictureWindow(replace(PHOTO, name="<img src=x>.png"), chat)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in window.findChildren(QLabel))
    window.deleteLater()


@pytest.mark.parametrize(
    "data", [b"", b"no picture", b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", b"%PDF-1.4", b"\x89PNG\r\n\x1a\n"]
)
def test_what_is_no_picture_is_not_looked_at(data: bytes) -> None:
    assert size_of(data) == (0, 0)
    assert read(data, QSize(100, 100)) is None
