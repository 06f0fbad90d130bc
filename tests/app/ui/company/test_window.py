"""The window "Company settings": the way in, what is not saved, and what is said where it cannot be."""

import asyncio
import subprocess
import sys
from collections.abc import AsyncGenerator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QMenu,
    QMessageBox,
    QPushButton,
)

from app.core.changes import Changes
from app.core.client import Client
from app.core.errors import ApiError, Unreachable
from app.core.views import ConnectionState
from app.protocol.company import Company
from app.protocol.errors import ErrorCode
from app.ui import language, sample, shortcuts, texts
from app.ui.company.door import CompanyDoor
from app.ui.company.general import GeneralPage
from app.ui.company.pages import NAMES
from app.ui.company.window import CompanyWindow
from app.ui.desk import Desk
from app.ui.window import MainWindow
from tests.fakes.memory_company import MemoryCompany
from tests.fakes.memory_crm import settled

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
async def door(desk: Desk, window: MainWindow, office: MemoryCompany) -> AsyncGenerator[CompanyDoor]:
    made = CompanyDoor(desk, window)
    window.company.connect(made.open)
    assert office.asked == []
    yield made
    made.release()
    await settled()


@pytest.fixture
def general(company: CompanyWindow) -> GeneralPage:
    page = company.page
    assert isinstance(page, GeneralPage)
    return page


def windows() -> list[CompanyWindow]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, CompanyWindow) and widget.isVisible()]


def asked(window: CompanyWindow) -> QMessageBox:
    [box] = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    return box


def press(box: QMessageBox, words: str) -> None:
    next(button for button in box.findChildren(QPushButton) if button.text() == words).click()


def becomes(client: Client, *, admin: bool) -> None:
    """Whether who is signed in is an administrator from now on."""
    me = client.queries.me()
    assert me is not None
    client.store.settings.put_me(msgspec.structs.replace(me, admin=admin, deals_admin=admin))
    client.changes.publish(Changes(me=True))


def write(line: QLineEdit, text: str) -> None:
    line.selectAll()
    QTest.keyClicks(line, text)


# The way in


@pytest.mark.usefixtures("door")
async def test_the_account_menu_leads_there(window: MainWindow, office: MemoryCompany) -> None:
    window.rail.findChildren(QPushButton)[0].click()
    [menu] = window.rail.findChildren(QMenu)
    next(action for action in menu.actions() if action.text() == "Company settings").trigger()
    menu.close()
    await settled()
    [company] = windows()
    assert company.windowTitle() == "Company settings"
    assert office.asked == ["read"]


@pytest.mark.usefixtures("door")
async def test_a_key_leads_there(window: MainWindow) -> None:
    shortcuts.install(window)
    QTest.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    await settled()
    assert [company.page.title() for company in windows()] == ["General"]


async def test_the_window_goes_with_who_is_signed_in(door: CompanyDoor, client: Client) -> None:
    assert door.open()
    await settled()
    [company] = windows()
    company.bench.change({"currency": "PLN"})
    client.live.connected(ConnectionState.SIGNED_OUT)
    assert windows() == []
    assert not door.open()


def test_the_main_window_loads_nothing_of_it() -> None:
    code = "import sys, app.ui.window, app.ui.surroundings; print(*(name for name in sys.modules if 'company.' in name))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert loaded == ["app.ui.company.door"]


# What is not saved


async def test_changes_are_named_and_saved(company: CompanyWindow, general: GeneralPage, office: MemoryCompany) -> None:
    assert not company.foot.keep.isEnabled()
    write(general.name, "Alto ")
    general.currency.picked.emit("PLN")
    assert company.foot.state.accessibleName() == "Not saved yet: Company name, Currency"
    assert company.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "General, not saved"
    company.foot.keep.click()
    assert company.foot.state.accessibleName() == "Saving…"
    assert not company.foot.keep.isEnabled()
    await settled()
    assert office.held.settings.name == "Alto"
    assert office.held.settings.currency == "PLN"
    assert company.foot.state.accessibleName() == ""
    assert company.banner.words.text() == "Saved."
    assert general.name.text() == "Alto"
    assert company.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "General"


async def test_keys_save_and_look_again_and_the_field_keeps_the_keyboard(
    company: CompanyWindow, general: GeneralPage, office: MemoryCompany
) -> None:
    general.name.setFocus()
    write(general.name, "Alto")
    QTest.keyClick(general.name, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    await settled()
    assert office.held.settings.name == "Alto"
    QTest.keyClick(general.name, Qt.Key.Key_F5)
    await settled()
    assert office.asked == ["save", "read"]
    assert company.focusWidget() is general.name


async def test_what_is_typed_while_it_is_saved_is_not_lost(company: CompanyWindow, general: GeneralPage, office: MemoryCompany) -> None:
    write(general.name, "Alto")
    office.may_answer.clear()
    company.foot.keep.click()
    await settled()
    QTest.keyClicks(general.name, " Outdoor")
    office.may_answer.set()
    await settled()
    assert office.held.settings.name == "Alto"
    assert general.name.text() == "Alto Outdoor"
    assert company.foot.state.accessibleName() == "Not saved yet: Company name"


async def test_they_are_given_up_once_that_is_confirmed(company: CompanyWindow, general: GeneralPage, office: MemoryCompany) -> None:
    write(general.name, "Alto")
    company.foot.give_up.click()
    press(asked(company), "Cancel")
    assert general.name.text() == "Alto"
    company.foot.give_up.click()
    press(asked(company), "Discard changes")
    assert general.name.text() == sample.ME.account.name
    assert company.foot.state.accessibleName() == ""
    assert office.asked == []


async def test_they_outlive_a_crash(company: CompanyWindow, general: GeneralPage, desk: Desk, office: MemoryCompany) -> None:
    write(general.name, "Alto")
    company.bench.breath.timeout.emit()
    again = CompanyWindow(desk)
    again.begin()
    again.show()
    await settled()
    assert again.foot.state.accessibleName() == "Not saved yet: Company name"
    assert again.banner.words.text() == "Your changes that were not saved are back."
    again.foot.keep.click()
    await settled()
    assert office.held.settings.name == "Alto"
    assert desk.client.company_draft.find() is None
    again.leave()
    again.deleteLater()


# Closing


async def test_who_closes_it_is_asked_first(company: CompanyWindow, general: GeneralPage, office: MemoryCompany) -> None:
    write(general.name, "Alto")
    company.close()
    assert company.isVisible()
    box = asked(company)
    assert box.informativeText() == "Not saved yet: Company name"
    press(box, "Cancel")
    assert company.isVisible()
    company.close()
    press(asked(company), "Save")
    await settled()
    assert not company.isVisible()
    assert office.held.settings.name == "Alto"


async def test_it_stays_open_where_saving_fails(company: CompanyWindow, general: GeneralPage, office: MemoryCompany) -> None:
    write(general.name, "Alto")
    office.failing = Unreachable()
    company.close()
    press(asked(company), "Save")
    await settled()
    assert company.isVisible()
    assert company.notice.sentence.startswith("Not saved.")


async def test_closing_can_give_them_up(company: CompanyWindow, general: GeneralPage, client: Client, office: MemoryCompany) -> None:
    write(general.name, "Alto")
    company.close()
    press(asked(company), "Discard changes")
    assert not company.isVisible()
    assert client.company_draft.find() is None
    assert office.asked == []


async def test_it_closes_when_what_is_being_saved_is(company: CompanyWindow, general: GeneralPage, office: MemoryCompany) -> None:
    write(general.name, "Alto")
    office.may_answer.clear()
    company.foot.keep.click()
    company.close()
    assert company.isVisible()
    office.may_answer.set()
    await settled()
    assert not company.isVisible()


# What goes wrong


async def test_why_it_was_not_saved_is_of_one_language(
    company: CompanyWindow, general: GeneralPage, office: MemoryCompany, qapp: QApplication
) -> None:
    write(general.name, "Alto")
    office.failing = Unreachable()
    company.foot.keep.click()
    await settled()
    english = company.notice.sentence
    language.speak(qapp, "pl")
    QApplication.processEvents()
    polish = " ".join(("Nie zapisano.", texts.error(Unreachable()), "Twoje zmiany są tu zachowane."))
    assert company.notice.sentence == polish != english


async def test_what_is_wrong_with_a_setting_follows_the_language(
    company: CompanyWindow, general: GeneralPage, office: MemoryCompany, qapp: QApplication
) -> None:
    write(general.name, "Alto")
    office.failing = ApiError(ErrorCode.SETTING_INVALID, detail={"field": "name"})
    company.foot.keep.click()
    await settled()
    assert general.complaints["name"].text() == texts.refusal(ErrorCode.SETTING_INVALID, {})
    language.speak(qapp, "pl")
    QApplication.processEvents()
    assert general.complaints["name"].text() == texts.refusal(ErrorCode.SETTING_INVALID, {})


async def test_a_connection_that_is_lost_loses_nothing(
    company: CompanyWindow, general: GeneralPage, office: MemoryCompany, client: Client
) -> None:
    write(general.name, "Alto")
    office.failing = Unreachable()
    company.foot.keep.click()
    await settled()
    assert company.notice.sentence.startswith("Not saved. ")
    assert company.notice.sentence.endswith("Your changes are kept here.")
    assert general.name.text() == "Alto"
    assert client.company_draft.find() is not None
    office.failing = None
    [again] = company.notice.words.buttons
    assert again.text() == "Try again"
    again.click()
    await settled()
    assert office.held.settings.name == "Alto"
    assert company.notice.sentence == ""


async def test_what_cannot_be_loaded_says_why_and_comes_by_itself(desk: Desk, office: MemoryCompany, client: Client) -> None:
    office.failing = Unreachable()
    window = CompanyWindow(desk)
    window.begin()
    window.show()
    await settled()
    assert window.trouble.isVisible()
    office.failing = None
    client.live.connected(ConnectionState.CONNECTING)
    client.live.connected(ConnectionState.ONLINE)
    await settled()
    assert not window.trouble.isVisible()
    assert window.page.isVisible()
    window.close()
    window.deleteLater()


async def test_a_company_needs_a_name(company: CompanyWindow, general: GeneralPage, office: MemoryCompany) -> None:
    company.list.choose(1)
    general.changed.emit({"name": " "})
    company.foot.keep.click()
    assert office.asked == []
    assert company.page is general
    assert general.complaints["name"].text() == "Please write a name."
    assert general.name.accessibleDescription().startswith("Please write a name. ")
    assert company.foot.state.accessibleName() == "1 thing to put right: Company name"
    write(general.name, "Alto")
    assert not general.complaints["name"].isVisible()


async def test_what_the_server_does_not_take_is_said_at_its_field(
    company: CompanyWindow, general: GeneralPage, office: MemoryCompany
) -> None:
    general.currency.picked.emit("XCG")
    company.list.choose(1)
    office.failing = ApiError("setting_invalid", detail={"field": "currency"})
    company.foot.keep.click()
    await settled()
    assert company.page is general
    assert general.complaints["currency"].isVisible()
    assert general.currency.hasFocus()
    assert general.currency.currentText() == "XCG"


# Somebody else


async def test_what_somebody_else_changed_meanwhile_is_kept_too(
    company: CompanyWindow, general: GeneralPage, office: MemoryCompany
) -> None:
    write(general.name, "Alto")
    office.becomes("Ben Smit", region="PL")
    company.foot.keep.click()
    await settled()
    assert office.asked == ["save", "read", "save"]
    assert (office.held.settings.name, office.held.settings.region) == ("Alto", "PL")
    assert company.banner.words.text() == "Saved. Ben Smit had saved meanwhile: what you did not change is as they have it."
    assert general.region.currentText() == "Polska (+48)"


async def test_who_changed_the_same_is_named_and_a_person_chooses(
    company: CompanyWindow, general: GeneralPage, office: MemoryCompany
) -> None:
    general.currency.picked.emit("PLN")
    office.becomes("Ben Smit", currency="USD", region="PL")
    company.foot.keep.click()
    await settled()
    assert office.held.settings.currency == "USD"
    assert company.notice.sentence.startswith("Ben Smit saved meanwhile, and changed the same as you. Theirs: Currency: USD.")
    assert general.currency.currentText() == "PLN"
    company.foot.keep.click()
    await settled()
    assert (office.held.settings.currency, office.held.settings.region) == ("PLN", "PL")
    assert company.notice.sentence == ""


async def test_an_answer_from_before_the_save_changes_nothing_back(
    company: CompanyWindow, general: GeneralPage, office: MemoryCompany, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, arrives = office.held, asyncio.Event()

    async def late(*_: object) -> Company:
        await arrives.wait()
        return before

    monkeypatch.setattr(office, "company", late)
    company.bench.load()
    write(general.name, "Alto")
    company.foot.keep.click()
    await settled()
    arrives.set()
    await settled()
    assert general.name.text() == "Alto"
    assert company.bench.changed == ()


async def test_theirs_can_be_taken(company: CompanyWindow, general: GeneralPage, office: MemoryCompany) -> None:
    general.currency.picked.emit("PLN")
    general.name.textEdited.emit("Alto")
    office.becomes("", currency="USD")
    company.foot.keep.click()
    await settled()
    assert company.notice.sentence.startswith("The server's operator saved meanwhile")
    company.notice.words.buttons[0].click()
    assert general.currency.currentText() == "USD"
    assert company.foot.state.accessibleName() == "Not saved yet: Company name"


async def test_an_answer_that_got_lost_is_no_quarrel_with_oneself(
    company: CompanyWindow, general: GeneralPage, office: MemoryCompany
) -> None:
    write(general.name, "Alto")
    office.becomes("Anna Nowak", name="Alto")
    company.foot.keep.click()
    await settled()
    assert office.asked == ["save", "read"]
    assert company.foot.state.accessibleName() == ""


async def test_a_draft_of_older_settings_is_merged(company: CompanyWindow, general: GeneralPage, desk: Desk, office: MemoryCompany) -> None:
    write(general.name, "Alto")
    company.bench.keep()
    office.becomes("Ben Smit", name="Ben & Co", region="PL")
    again = CompanyWindow(desk)
    again.begin()
    again.show()
    await settled()
    assert again.notice.sentence.startswith("Ben Smit saved meanwhile")
    assert again.bench.edited is not None
    assert (again.bench.edited.now.name, again.bench.edited.now.region) == ("Alto", "PL")
    again.leave()
    again.deleteLater()


# Rights


async def test_who_is_no_admin_reads_and_is_told_why(door: CompanyDoor, client: Client) -> None:
    becomes(client, admin=False)
    door.open()
    await settled()
    [company] = windows()
    page = company.page
    assert isinstance(page, GeneralPage)
    assert company.notice.sentence == "Only administrators may change this. Ask one of them to do it, or to make you one."
    assert page.name.text() == sample.ME.account.name
    assert page.name.isReadOnly()
    assert not page.currency.isEnabled()
    assert not company.foot.isVisible()


async def test_rights_that_go_while_one_edits_take_nothing_that_was_typed(
    company: CompanyWindow, general: GeneralPage, client: Client, office: MemoryCompany
) -> None:
    write(general.name, "Alto")
    general.currency.picked.emit("PLN")
    office.failing = ApiError("not_allowed")
    company.foot.keep.click()
    await settled()
    assert company.notice.sentence.endswith("What you changed is not saved, and stays here for you to copy.")
    assert general.name.isReadOnly()
    assert general.name.text() == "Alto"
    company.notice.words.buttons[0].click()
    assert QGuiApplication.clipboard().text() == "Company name: Alto\nCurrency: PLN"
    company.close()
    assert not company.isVisible()
    office.failing = None
    becomes(client, admin=True)


async def test_rights_that_come_back_are_noticed(company: CompanyWindow, general: GeneralPage, client: Client) -> None:
    becomes(client, admin=False)
    await settled()
    assert general.name.isReadOnly()
    becomes(client, admin=True)
    await settled()
    assert not general.name.isReadOnly()
    assert company.foot.isVisible()


# All of it


async def test_everything_has_a_name(company: CompanyWindow) -> None:
    kinds = (QLineEdit, QComboBox, QAbstractButton, QAbstractSpinBox, QListView)
    for place, page in enumerate(company.pages):
        company.list.choose(place)
        await settled()
        fields = [field for kind in kinds for field in page.findChildren(kind) if field.isVisible()]
        found = [field for field in fields if not isinstance(field.parent(), QAbstractSpinBox)]  # whose line is a part of it
        unnamed = [field for field in found if not QAccessible.queryAccessibleInterface(field).text(QAccessible.Text.Name)]
        assert unnamed == []
        assert set(page.names()) == set(page.fields)
    assert [company.list.item(place).text() for place in range(company.list.count())] == [page.title() for page in company.pages]


async def test_a_page_opens_by_its_name(company: CompanyWindow, desk: Desk) -> None:
    assert [type(page).__name__ for page in company.pages] == [f"{name.title()}Page" for name in NAMES]
    door = CompanyDoor(desk, company)
    assert door.open_page("absence")
    await settled()
    assert door.window is not None
    assert door.window.page.title() == "Absence"
    door.release()
    await settled()


async def test_it_follows_the_language(qapp: QApplication, company: CompanyWindow, general: GeneralPage) -> None:
    write(general.name, "Alto")
    language.speak(qapp, "pl")
    qapp.processEvents()
    assert company.windowTitle() == "Ustawienia firmy"
    assert general.name.text() == "Alto"
    assert general.name.accessibleName() == "Nazwa firmy"
