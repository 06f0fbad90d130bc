"""Files that came: looked at, opened in private, saved whole or not at all, and purged with their conversation."""

import asyncio
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.core.attachments.downloads import MOST_OF_SMALL
from app.core.attachments.names import LONGEST, local_name, may_be_opened
from app.core.client import Client
from app.core.errors import ApiError, AppError, FileError, Unreachable
from app.protocol.events import ConversationLeft
from app.protocol.ids import ConversationId, FileId, derived_id
from app.protocol.records import ConversationState, File
from tests.fakes.agent_desk import MemorySecrets
from tests.fakes.file_house import FileHouse
from tests.fakes.records import cid, entered, message, numbered, snapshot

FILE = File(id=FileId(derived_id("offer")), name="offer.pdf", media_type="application/pdf", size=9)
MINE = cid("mine")
Fill = Callable[..., None]


@pytest.fixture
async def house(client: Client, fill: Fill) -> FileHouse:
    opened = FileHouse()
    opened.held[FILE.id] = b"%PDF whole"
    opened.small[FILE.id] = b"small"
    client.account.connect(opened.open, MemorySecrets())
    await client.account.sign_in("desk.example", "anna@acme.example", "secret")
    fill(snapshot(entered("mine", ConversationState.ASSIGNED, message("mine", 1)), entered("other", ConversationState.ASSIGNED)))
    return opened


def leave(client: Client, name: str = "mine") -> None:
    client.changes.publish(client.store.apply([numbered(101, ConversationLeft(conversation=cid(name)))], 101).changes)


def lying_open(client: Client) -> list[str]:
    """What lies in the folder of opened files."""
    folder = client.store.database.path.parent / "opened"
    return sorted(found.name for found in folder.rglob("*") if found.is_file())


@pytest.mark.usefixtures("house")
async def test_a_picture_is_asked_for_small_and_a_file_whole(client: Client) -> None:
    assert await client.downloads.picture(MINE, FILE.id) == b"small"
    assert await client.downloads.whole(MINE, FILE.id) == b"%PDF whole"
    with pytest.raises(ApiError, match="not_found"):
        await client.downloads.picture(MINE, FileId(derived_id("gone")))


@pytest.mark.usefixtures("house")
async def test_what_is_under_way_is_looked_at_here(client: Client) -> None:
    mine = client.outgoing.copied(b"my own", "mine.png")
    client.outgoing.add(MINE, mine)
    assert await client.downloads.picture(MINE, mine.id) == b"my own"


async def test_a_picture_without_end_is_none(client: Client, house: FileHouse) -> None:
    house.small[FILE.id] = bytes(MOST_OF_SMALL + 1)
    with pytest.raises(Unreachable):
        await client.downloads.picture(MINE, FILE.id)


async def test_nothing_is_answered_of_a_conversation_that_left_meanwhile(client: Client, house: FileHouse) -> None:
    house.open_doors.clear()

    async def go() -> None:
        await asyncio.sleep(0)
        leave(client)
        house.open_doors.set()

    asked = (client.downloads.picture(MINE, FILE.id), client.downloads.opened(MINE, FILE), go())
    answers = await asyncio.gather(*asked, return_exceptions=True)
    assert [type(answer) for answer in answers] == [Unreachable, Unreachable, type(None)]
    assert lying_open(client) == []


@pytest.mark.usefixtures("house")
async def test_an_opened_file_is_private_marked_and_leaves_with_its_conversation(client: Client) -> None:
    marked: list[bytes] = []
    client.downloads.mark = lambda file: marked.append(file.read_bytes())
    place = await client.downloads.opened(MINE, FILE)
    assert (place.name, place.read_bytes()) == ("offer.pdf", b"%PDF whole")
    assert marked == [b"%PDF whole"]
    if sys.platform != "win32":
        assert stat.S_IMODE(place.stat().st_mode) == 0o400
        assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700
    assert await client.downloads.opened(MINE, FILE) == place
    await client.downloads.opened(cid("other"), FILE)
    leave(client)
    assert len(lying_open(client)) == 1
    client.downloads.forget_all()
    assert lying_open(client) == []


@pytest.mark.usefixtures("house")
async def test_opened_files_go_when_the_sign_in_does(client: Client) -> None:
    await client.downloads.opened(MINE, FILE)
    await client.account.sign_out()
    assert lying_open(client) == []


@pytest.mark.usefixtures("house")
async def test_a_foreign_id_is_never_a_path(client: Client, tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(b"secret")
    with pytest.raises(AppError):
        await client.downloads.whole(MINE, FileId("../secret"))
    with pytest.raises(Unreachable):
        await client.downloads.opened(MINE, replace(FILE, id=FileId("../../secret")))
    with pytest.raises(Unreachable):
        await client.downloads.opened(ConversationId("../x"), FILE)


async def test_a_file_is_saved_whole_and_marked_or_not_at_all(client: Client, house: FileHouse, tmp_path: Path) -> None:
    marked: list[Path] = []
    client.downloads.mark = marked.append
    folder = tmp_path / "downloads"
    folder.mkdir()
    await client.downloads.save(MINE, FILE, folder / "Offer.pdf")
    assert (folder / "Offer.pdf").read_bytes() == b"%PDF whole"
    assert len(marked) == 1
    del house.held[FILE.id]
    (folder / "Offer.pdf").write_bytes(b"before")
    with pytest.raises(ApiError):
        await client.downloads.save(MINE, FILE, folder / "Offer.pdf")
    with pytest.raises(FileError, match="not_written"):
        await client.downloads.save(MINE, FILE, folder / "none" / "Offer.pdf")
    assert {found.name: found.read_bytes() for found in folder.iterdir()} == {"Offer.pdf": b"before"}


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("offer.pdf", "offer.pdf"),
        ("Preis Übersicht 2026.xlsx", "Preis Übersicht 2026.xlsx"),
        ("../../etc/passwd", "_._etc_passwd"),
        ("..\\..\\boot.ini", "_.._boot.ini"),
        ("offer\u202efdp.exe", "offerfdp.exe"),
        ("a\x00b\nc.txt", "abc.txt"),
        ("CON", "_CON"),
        ("nul.tar.gz", "_nul.tar.gz"),
        (" . ", "file"),
        ("", "file"),
        ("name. ", "name"),
        ("c:stream", "c_stream"),
        ("x" * 300 + ".pdf", "x" * (LONGEST - 4) + ".pdf"),
    ],
)
def test_a_foreign_name_is_one_name_everywhere(name: str, safe: str) -> None:
    assert local_name(name) == safe
    assert len(os.fsencode(local_name("好" * 300))) <= 3 * LONGEST


@pytest.mark.parametrize(
    ("name", "openable"),
    [
        ("offer.pdf", True),
        ("PHOTO.JPG", True),
        ("sheet.xlsx", True),
        ("macros.xlsm", False),
        ("setup.exe", False),
        ("offer.pdf.exe", False),
        ("offer.pdf .exe", False),
        ("offer.exe\u202efdp.", False),
        ("run.sh", False),
        ("start.desktop", False),
        ("link.lnk", False),
        ("page.html", False),
        ("picture.svg", False),
        ("archive.zip", False),
        ("README", False),
        (".pdf", False),
    ],
)
def test_nothing_that_acts_is_opened(name: str, *, openable: bool) -> None:
    assert may_be_opened(name) is openable
