"""The page "Data retention": what goes when, and a question before something goes for good."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from app.ui import language
from app.ui.company.retention import RetentionPage
from app.ui.company.window import CompanyWindow
from tests.fakes.memory_company import MemoryCompany
from tests.fakes.memory_crm import settled

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CHATS, FILES = "keep_chats_days", "keep_files_days"


@pytest.fixture
def page(company: CompanyWindow) -> RetentionPage:
    [place] = [place for place, page in enumerate(company.pages) if isinstance(page, RetentionPage)]
    company.list.choose(place)
    found = company.page
    assert isinstance(found, RetentionPage)
    return found


def asked(window: CompanyWindow) -> QMessageBox | None:
    return next((box for box in window.findChildren(QMessageBox) if box.isVisible()), None)


def press(box: QMessageBox | None, words: str) -> None:
    assert box is not None
    next(button for button in box.findChildren(QPushButton) if button.text() == words).click()


def keep(page: RetentionPage, name: str, days: int) -> None:
    field = page.rows[name]
    field.so_long.click()
    field.days.selectAll()
    QTest.keyClicks(field.days, str(days))
    QTest.keyClick(field.days, Qt.Key.Key_Return)


async def test_at_first_everything_is_kept_for_ever(company: CompanyWindow, page: RetentionPage) -> None:
    for field in page.rows.values():
        assert field.ever.isChecked()
        assert not field.days.isEnabled()
    assert not any(warning.isVisible() for warning in page.warnings.values())
    assert company.bench.edited is not None
    assert page.said(CHATS, company.bench.edited.now) == "for ever"


async def test_shorter_is_warned_of_at_once_and_asked_about_before_it_is_saved(
    company: CompanyWindow, page: RetentionPage, office: MemoryCompany
) -> None:
    keep(page, CHATS, 30)
    assert page.warnings[CHATS].text().startswith("30 days after it was closed, a conversation is erased for good")
    company.foot.keep.click()
    box = asked(company)
    assert box is not None
    assert box.text() == "Erase what is older for good?"
    assert "30 days after it was closed" in box.informativeText()
    assert box.defaultButton() is not None
    assert box.defaultButton().text() == "Cancel"
    press(box, "Cancel")
    await settled()
    assert office.asked == []
    company.foot.keep.click()
    press(asked(company), "Save and erase")
    await settled()
    assert (office.held.settings.keep_chats_days, office.held.settings.keep_files_days) == (30, None)


async def test_longer_and_for_ever_are_not_asked_about(company: CompanyWindow, page: RetentionPage, office: MemoryCompany) -> None:
    office.becomes("Ben", keep_chats_days=30, keep_files_days=10)
    company.bench.load()
    await settled()
    assert page.rows[CHATS].days.value() == 30
    keep(page, CHATS, 31)
    page.rows[FILES].ever.click()
    company.foot.keep.click()
    assert asked(company) is None
    await settled()
    assert (office.held.settings.keep_chats_days, office.held.settings.keep_files_days) == (31, None)


async def test_files_have_a_sentence_of_their_own(company: CompanyWindow, page: RetentionPage) -> None:
    keep(page, FILES, 1)
    assert page.warnings[FILES].text() == "1 day after a conversation was closed, the files that were sent in it are erased for good."
    company.foot.keep.click()
    box = asked(company)
    assert box is not None
    assert box.informativeText().startswith("1 day after a conversation was closed")
    press(box, "Cancel")


async def test_who_closes_and_saves_is_asked_too(company: CompanyWindow, page: RetentionPage, office: MemoryCompany) -> None:
    keep(page, CHATS, 7)
    company.close()
    press(asked(company), "Save")
    press(asked(company), "Cancel")
    await settled()
    assert company.isVisible()
    assert office.asked == []
    company.close()
    press(asked(company), "Save")
    press(asked(company), "Save and erase")
    await settled()
    assert not company.isVisible()
    assert office.held.settings.keep_chats_days == 7


async def test_each_answer_says_what_is_asked(page: RetentionPage) -> None:
    field = page.rows[CHATS]
    assert field.ever.accessibleName() == "Keep closed conversations: For ever"
    assert field.days.accessibleName() == "Keep closed conversations, Days"


async def test_numbers_bend_in_each_language(page: RetentionPage, qapp: QApplication) -> None:
    language.speak(qapp, "pl")
    QApplication.processEvents()
    keep(page, CHATS, 30)
    assert page.warnings[CHATS].text().startswith("30 dni po zamknięciu")
