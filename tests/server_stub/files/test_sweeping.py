"""What was never sent, what lost its message and what nothing names is cleared away, and nothing else."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from sqlalchemy import delete, select

from app.protocol.commands import WriteMessage
from app.protocol.ids import FileId, new_id
from server_stub.db.files import ImageRow, add_file, add_image
from server_stub.db.rows import FileRow
from server_stub.db.tables import file, message
from server_stub.files.blobs import Blobs
from server_stub.files.sweeping import UNSENT_KEPT_MS, Sweeping
from server_stub.handlers.actors import VisitorActor
from server_stub.handlers.files import uploader
from tests.fakes.clock import FakeClock
from tests.server_stub.company import Company, open_company


class Cellar:
    """A company with a visitor who has files, and where their bytes lie."""

    def __init__(self, folder: Path, company: Company, visitor: VisitorActor) -> None:
        self.company, self.visitor, self.blobs = company, visitor, Blobs(folder, kept_free=0)
        self.sweeping = Sweeping(company.database, self.blobs, company.clock)

    def store(self, content: bytes) -> str:
        """Bytes on the disk; their digest."""
        draft = self.blobs.draft()
        draft.write(content)
        draft.finish()
        self.blobs.keep(draft)
        return draft.digest

    def upload(self, content: bytes, small: bytes = b"") -> FileId:
        """A file that nobody has sent."""
        digest, preview = self.store(content), self.store(small) if small else ""
        by, at = uploader(self.visitor), self.company.clock()
        row = FileRow(FileId(new_id()), self.company.account, *by, None, None, "n", "t", 1, 0, 0, "g", digest, preview, at)
        with self.company.database.write() as connection:
            return add_file(connection, row).id

    async def send(self, id_: FileId) -> None:
        """It goes with a message."""
        await self.company.does(self.visitor, WriteMessage(text="", files=(id_,)))

    def files(self) -> set[str]:
        """The files that there are."""
        with self.company.database.read() as connection:
            return set(connection.execute(select(file.c.id)).scalars())

    def stored(self) -> set[bytes]:
        """The contents on the disk."""
        return {self.blobs.path(digest).read_bytes() for group in self.blobs.groups() for digest in group}


@pytest.fixture
async def cellar(tmp_path: Path) -> AsyncGenerator[Cellar]:
    async with open_company(tmp_path, FakeClock()) as company:
        yield Cellar(tmp_path, company, await company.visitor())


async def test_what_nobody_sends_goes_after_a_day_and_what_was_sent_stays(cellar: Cellar) -> None:
    sent, unsent = cellar.upload(b"sent", b"small"), cellar.upload(b"unsent", b"small too")
    await cellar.send(sent)
    cellar.company.clock.advance(UNSENT_KEPT_MS)
    await cellar.sweeping.sweep()
    assert cellar.files() == {sent, unsent}
    cellar.company.clock.advance(1)
    await cellar.sweeping.sweep()
    assert (cellar.files(), cellar.stored()) == ({sent}, {b"sent", b"small"})


async def test_bytes_that_another_file_has_too_stay(cellar: Cellar) -> None:
    cellar.upload(b"same")
    cellar.company.clock.advance(UNSENT_KEPT_MS + 1)
    later = cellar.upload(b"same")
    await cellar.sweeping.sweep()
    assert (cellar.files(), cellar.stored()) == ({later}, {b"same"})


async def test_a_file_goes_with_its_message(cellar: Cellar) -> None:
    kept, erased = cellar.upload(b"kept"), cellar.upload(b"erased")
    for id_ in (kept, erased):
        await cellar.send(id_)
    with cellar.company.database.write() as connection:
        connection.execute(delete(message).where(message.c.id == select(file.c.message).where(file.c.id == erased).scalar_subquery()))
    await cellar.sweeping.sweep()
    assert (cellar.files(), cellar.stored()) == ({kept}, {b"kept"})


async def test_images_of_playbooks_stay_and_bytes_that_nothing_names_go(cellar: Cellar) -> None:
    with cellar.company.database.write() as connection:
        add_image(connection, ImageRow(new_id(), cellar.company.account, 1, 1, cellar.store(b"image"), 1))
    cellar.store(b"cut off between disk and database")
    await cellar.sweeping.sweep()
    assert cellar.stored() == {b"image"}


async def test_thousands_go_in_one_sweep(cellar: Cellar, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server_stub.db.files.AT_ONCE", 3)
    monkeypatch.setattr("server_stub.files.sweeping.PAUSE_S", 0.0)
    for number in range(10):
        cellar.upload(b"%d" % number)
    cellar.company.clock.advance(UNSENT_KEPT_MS + 1)
    await cellar.sweeping.sweep()
    assert (cellar.files(), cellar.stored()) == (set(), set())
