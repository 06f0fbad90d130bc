"""The page "Files": who, which kinds, how large."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.protocol.people import FileKind, FileRules
from app.ui.company.files import FilesPage
from app.ui.company.window import CompanyWindow
from tests.fakes.memory_company import MemoryCompany
from tests.fakes.memory_crm import settled

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(company: CompanyWindow) -> FilesPage:
    [place] = [place for place, page in enumerate(company.pages) if isinstance(page, FilesPage)]
    company.list.choose(place)
    found = company.page
    assert isinstance(found, FilesPage)
    return found


async def test_who_may_send_what_is_saved(company: CompanyWindow, page: FilesPage, office: MemoryCompany) -> None:
    QTest.keyClick(page.who["files.visitors"].switch, Qt.Key.Key_Space)
    QTest.keyClick(page.kinds.rows[FileKind.OTHER].switch, Qt.Key.Key_Space)
    page.largest.setCurrentIndex(1)
    page.largest.activated.emit(1)
    assert company.foot.state.accessibleName() == "Not saved yet: Visitors may send files, What may be sent, Largest file"
    company.foot.keep.click()
    await settled()
    kinds = (FileKind.IMAGE, FileKind.DOCUMENT, FileKind.MEDIA)
    assert office.held.settings.files == FileRules(visitors=False, kinds=kinds, max_bytes=2**20)


async def test_without_any_kind_it_says_what_that_means(company: CompanyWindow, page: FilesPage) -> None:
    assert not page.none.isVisible()
    for row in page.kinds.rows.values():
        row.switch.click()
    assert page.none.isVisible()
    assert company.bench.edited is not None
    assert company.bench.edited.now.files.kinds == ()
    assert page.said("files.kinds", company.bench.edited.now) == "nothing"


async def test_a_size_that_is_not_offered_is_shown_as_it_is(company: CompanyWindow, page: FilesPage, office: MemoryCompany) -> None:
    office.becomes("Ben", files=FileRules(agents=False, max_bytes=3 * 2**20))
    company.bench.load()
    await settled()
    assert page.largest.currentText() == "3.0 MB"
    assert not page.who["files.agents"].switch.isChecked()
    assert (page.said("files.agents", office.held.settings), page.said("files.visitors", office.held.settings)) == ("no", "yes")
    assert company.bench.changed == ()
