"""Taking the CRM along: asked where to, written there, and told of."""

import asyncio
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog

from app.core.errors import Unreachable
from app.ui import language
from app.ui.desk import Desk
from app.ui.leads.window import LeadsWindow
from tests.fakes.memory_crm import MemoryCrm
from tests.fakes.patience import PATIENCE_S

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


async def written(leads: LeadsWindow, file: Path) -> None:
    """Choose a place, and wait until the export has come to its end."""
    told = asyncio.Event()
    leads.export.told.connect(lambda _words, _file: told.set())
    leads.export.write(str(file))
    told.clear()
    async with asyncio.timeout(PATIENCE_S):
        await told.wait()


async def test_it_asks_where_to_without_stopping_anything(leads: LeadsWindow, tmp_path: Path) -> None:
    leads.export.click()
    [dialog] = leads.findChildren(QFileDialog)
    assert dialog.isVisible()
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    assert dialog.defaultSuffix() == "csv"
    assert Path(dialog.selectedFiles()[0]).name == "leads-and-deals-2026-11-21.csv"
    told = asyncio.Event()
    leads.export.told.connect(lambda _words, file: told.set() if file else None)
    dialog.fileSelected.emit(str(tmp_path / "x.csv"))
    dialog.close()
    async with asyncio.timeout(PATIENCE_S):
        await told.wait()
    assert (tmp_path / "x.csv").exists()


async def test_the_file_is_written_and_its_place_is_said(leads: LeadsWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "crm.csv"
    await written(leads, file)
    assert file.read_bytes() == b"kind,id\r\n"
    assert leads.note.isVisible()
    assert leads.note.words.text() == f"Saved as {file}"
    assert leads.export.isEnabled()
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    leads.note.folder.click()
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]
    leads.note.dismiss.click()
    assert leads.note.isHidden()


@pytest.mark.parametrize("fails", [False, True])
async def test_what_is_said_of_it_follows_the_language(
    leads: LeadsWindow, crm: MemoryCrm, tmp_path: Path, qapp: QApplication, fails: bool
) -> None:
    file = tmp_path / "crm.csv"
    crm.failing = Unreachable() if fails else None
    await written(leads, file)
    language.speak(qapp, "nl")
    await written(leads, file)
    wanted = leads.note.words.text()
    language.speak(qapp, "en")
    QApplication.processEvents()
    assert leads.note.words.text() != wanted
    language.speak(qapp, "nl")
    QApplication.processEvents()
    assert leads.note.words.text() == wanted


async def test_while_it_is_written_it_is_not_written_twice(leads: LeadsWindow, crm: MemoryCrm, tmp_path: Path) -> None:
    crm.may_answer.clear()
    leads.export.write(str(tmp_path / "crm.csv"))
    assert leads.note.words.text() == "Exporting…"
    assert not leads.export.isEnabled()
    assert leads.note.folder.isHidden()
    told = asyncio.Event()
    leads.export.told.connect(lambda _words, _file: told.set())
    crm.may_answer.set()
    async with asyncio.timeout(PATIENCE_S):
        await told.wait()
    assert leads.export.isEnabled()


async def test_what_failed_is_said(leads: LeadsWindow, crm: MemoryCrm, tmp_path: Path) -> None:
    await written(leads, tmp_path / "nowhere" / "crm.csv")
    assert leads.note.words.text() == (
        "Not exported. The file could not be written there. Choose another folder, or close the file in other programs."
    )
    crm.failing = Unreachable()
    await written(leads, tmp_path / "crm.csv")
    assert leads.note.words.text() == "Not exported. The server does not answer. Check its address and your network."
    assert leads.note.folder.isHidden()


async def test_an_export_outlives_its_window(desk: Desk, crm: MemoryCrm, tmp_path: Path) -> None:
    told: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    leads = LeadsWindow(msgspec.structs.replace(desk, tell=told.set_result))
    crm.may_answer.clear()
    leads.export.write(str(tmp_path / "crm.csv"))
    leads.close()
    leads.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    crm.may_answer.set()
    async with asyncio.timeout(PATIENCE_S):
        assert await told == f"Saved as {tmp_path / 'crm.csv'}"
