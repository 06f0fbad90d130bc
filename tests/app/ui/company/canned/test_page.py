"""The page "Canned replies": found, written, deleted and brought back, saved all together, and merged with what others save."""

from collections.abc import AsyncGenerator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.changes import Changes
from app.core.client import Client
from app.core.errors import ApiError, Unreachable
from app.protocol.company import CannedReplies, CannedReply
from app.protocol.errors import ErrorCode
from app.ui import language, sample
from app.ui.company.canned.page import CannedPage
from app.ui.company.window import CompanyWindow
from app.ui.desk import Desk
from tests.fakes.agent_desk import MemorySecrets
from tests.fakes.memory_crm import settled
from tests.fakes.memory_replies import MemoryReplies

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

HELLO = CannedReply(id="1", shortcut="hello", text="Hello {visitor}, this is {agent}.")
HOURS = CannedReply(id="2", shortcut="hours", text="From nine to six.")
THANKS = CannedReply(id="3", shortcut="thanks", text="Thank you.")


@pytest.fixture
async def office(client: Client) -> MemoryReplies:
    server = MemoryReplies(sample.ME, HELLO, HOURS, THANKS)
    client.account.connect(server.open, MemorySecrets())
    await client.account.sign_in("https://desk.example", "anna@acme.example", "secret")
    return server


@pytest.fixture
async def page(company: CompanyWindow, office: MemoryReplies) -> AsyncGenerator[CannedPage]:
    [place] = [place for place, page in enumerate(company.pages) if isinstance(page, CannedPage)]
    company.list.choose(place)
    await settled()
    QApplication.processEvents()
    office.asked.clear()
    found = company.page
    assert isinstance(found, CannedPage)
    yield found
    found.bench.breath.stop()


def listed(page: CannedPage) -> list[str]:
    return [reply.shortcut for reply in page.list.rows.replies]


def choose(page: CannedPage, shortcut: str) -> None:
    place = listed(page).index(shortcut)
    page.list.picked.emit(page.list.rows.index(place))


def write(page: CannedPage, *, shortcut: str = "", text: str = "") -> None:
    """Write these into the reply that is chosen."""
    if shortcut:
        page.editor.shortcut.selectAll()
        QTest.keyClicks(page.editor.shortcut, shortcut)
    if text:
        page.editor.text.selectAll()
        QTest.keyClicks(page.editor.text, text)


async def saved(page: CannedPage) -> str:
    """Press Save; what is said then."""
    page.foot.save.click()
    await settled()
    return page.foot.state.text()


async def test_they_are_listed_and_the_chosen_one_is_there_to_read(page: CannedPage) -> None:
    assert listed(page) == ["hello", "hours", "thanks"]
    assert not page.editor.isVisible()
    choose(page, "hello")
    assert page.editor.text.toPlainText() == HELLO.text
    assert page.editor.preview.text() == f"Hello Alex, this is {sample.ANNA.name}."
    assert not page.foot.save.isEnabled()


async def test_search_finds_shortcuts_and_texts(page: CannedPage) -> None:
    page.search.setText("NINE six")
    page.search.wanted.emit()
    assert listed(page) == ["hours"]
    page.search.setText("/h")
    page.search.wanted.emit()
    assert listed(page) == ["hello", "hours"]
    page.search.setText("nothing of the kind")
    page.search.wanted.emit()
    assert listed(page) == []
    assert page.right.currentWidget() is page.nothing
    assert page.nothing.title.text() == "Nothing found"


async def test_a_new_one_is_written_and_saved_and_is_there_for_the_chat(page: CannedPage, office: MemoryReplies, client: Client) -> None:
    page.search.setText("six")
    page.more.click()
    assert page.editor.shortcut.hasFocus()
    assert page.editor.wrong_shortcut.text() == ""
    write(page, shortcut="bye", text="Bye ")
    page.editor.visitor.click()
    QTest.keyClicks(page.editor.text, "!")
    assert page.editor.preview.text() == "Bye Alex!"
    assert listed(page) == ["bye", "hello", "hours", "thanks"]
    assert await saved(page) == "Saved."
    first = office.replies_held.replies[0]
    assert (first.shortcut, first.text) == ("bye", "Bye {visitor}!")
    assert client.replies.now == office.replies_held
    assert client.replies_draft.find() is None


async def test_a_deleted_one_can_be_brought_back(page: CannedPage, office: MemoryReplies) -> None:
    choose(page, "hours")
    page.editor.delete.click()
    assert listed(page) == ["hello", "thanks"]
    assert page.foot.undo.text() == "Undo: bring back /hours"
    assert page.foot.undo.hasFocus()
    page.foot.undo.click()
    assert listed(page) == ["hello", "hours", "thanks"]
    assert not page.foot.save.isEnabled()
    page.editor.delete.click()
    assert await saved(page) == "Saved."
    assert office.replies_held.replies == (HELLO, THANKS)
    assert not page.foot.undo.isVisible()


@pytest.mark.parametrize(
    ("shortcut", "text", "said"),
    [
        ("hello", "", "Another reply has this shortcut. Choose another one."),
        ("HELLO", "", "Another reply has this shortcut. Choose another one."),
        ("two words", "", "A shortcut has up to 30 letters and digits, - and _, and no spaces."),
        ("", " ", "Write what this reply says."),
    ],
)
async def test_what_cannot_be_saved_is_said_at_its_place(
    page: CannedPage, office: MemoryReplies, shortcut: str, text: str, said: str
) -> None:
    choose(page, "hours")
    write(page, shortcut=shortcut, text=text)
    at = page.editor.wrong_shortcut if shortcut else page.editor.wrong_text
    assert at.text() == said
    assert page.list.rows.index(listed(page).index(shortcut or "hours")).data().endswith("to be put right")
    choose(page, "thanks")
    assert await saved(page) == "Not saved. Put right what is marked first."
    assert page.editor.isVisible()
    assert not office.asked


async def test_a_slash_before_the_shortcut_is_taken_for_what_it_means(page: CannedPage) -> None:
    choose(page, "hours")
    write(page, shortcut="/open")
    assert "open" in listed(page)


async def test_an_empty_shortcut_and_a_text_that_is_too_long_are_said(page: CannedPage) -> None:
    choose(page, "hours")
    page.editor.shortcut.setFocus()
    page.editor.shortcut.selectAll()
    QTest.keyClick(page.editor.shortcut, Qt.Key.Key_Backspace)
    assert page.editor.wrong_shortcut.text() == "Write a shortcut, such as hello."
    write(page, shortcut="hours")
    page.editor.text.setPlainText("x" * 8_002)
    assert page.editor.wrong_text.text() == "2 characters too many"


# Others save, too


async def test_what_another_saved_is_merged_and_said(page: CannedPage, office: MemoryReplies) -> None:
    choose(page, "hours")
    write(page, text="Mine.")
    office.another_saves("Ben Smit", HELLO, HOURS, replace(THANKS, text="Theirs."))
    assert await saved(page) == "Saved. Ben Smit had saved others meanwhile; both are there."
    assert [reply.text for reply in office.replies_held.replies] == [HELLO.text, "Mine.", "Theirs."]


async def test_where_both_changed_the_same_one_looks_first(page: CannedPage, office: MemoryReplies) -> None:
    choose(page, "hours")
    write(page, text="Mine.")
    office.another_saves("Ben Smit", HELLO, replace(HOURS, text="Theirs."), THANKS)
    said = await saved(page)
    assert said == "Not saved. Ben Smit saved meanwhile and changed the same: /hours. Yours stand here; save to put them in place."
    assert office.replies_held.replies[1].text == "Theirs."
    assert page.editor.text.toPlainText() == "Mine."
    assert await saved(page) == "Saved."
    assert office.replies_held.replies[1].text == "Mine."


async def test_others_are_shown_when_the_account_says_so_and_what_is_typed_stays(
    page: CannedPage, office: MemoryReplies, client: Client
) -> None:
    choose(page, "hours")
    write(page, text="Mine.")
    office.another_saves("Ben Smit", HELLO, HOURS)
    client.store.settings.put_me(replace(sample.ME, account=replace(sample.ME.account, replies=4)))
    client.changes.publish(Changes(me=True))
    await settled()
    assert listed(page) == ["hello", "hours"]
    assert page.editor.text.toPlainText() == "Mine."


# What goes wrong


@pytest.mark.parametrize("failure", [Unreachable(), ApiError(ErrorCode.NOT_ALLOWED), ApiError(ErrorCode.BUSY)])
async def test_what_was_not_saved_stays_and_is_said(page: CannedPage, office: MemoryReplies, failure: Unreachable | ApiError) -> None:
    choose(page, "hours")
    write(page, text="Mine.")
    office.failing = failure
    said = await saved(page)
    assert said.startswith("Not saved. ")
    assert said.endswith("Your changes are kept here.")
    assert page.editor.text.toPlainText() == "Mine."
    office.failing = None
    assert await saved(page) == "Saved."


async def test_what_could_not_be_loaded_can_be_tried_again(company: CompanyWindow, office: MemoryReplies) -> None:
    [(place, page)] = [(place, page) for place, page in enumerate(company.pages) if isinstance(page, CannedPage)]
    office.failing = Unreachable()
    company.list.choose(place)
    await settled()
    QApplication.processEvents()
    assert page.trouble.isVisible()
    assert not page.more.isEnabled()
    office.failing = None
    page.trouble.button.click()
    await settled()
    assert listed(page) == ["hello", "hours", "thanks"]


async def test_they_outlive_the_window(page: CannedPage, company: CompanyWindow, desk: Desk) -> None:
    choose(page, "hours")
    write(page, shortcut="not fit", text="Mine.")
    company.close()
    again = CompanyWindow(desk)
    again.begin()
    [(place, other)] = [(place, page) for place, page in enumerate(again.pages) if isinstance(page, CannedPage)]
    again.list.choose(place)
    await settled()
    assert listed(other) == ["hello", "not fit", "thanks"]
    assert other.foot.state.text() == "Your changes that were not saved are back."
    other.foot.give_up.click()
    assert listed(other) == ["hello", "hours", "thanks"]
    assert not other.bench.is_changed
    again.leave()
    again.deleteLater()


async def test_who_closes_the_window_is_told_that_they_are_not_saved(page: CannedPage, company: CompanyWindow, told: list[str]) -> None:
    choose(page, "hours")
    write(page, text="Mine.")
    company.close()
    assert told == ["Your canned replies are not saved yet: nobody else has them. They are kept here."]


async def test_what_becomes_of_them_is_said_in_the_main_window_where_this_one_was_closed(
    page: CannedPage, company: CompanyWindow, office: MemoryReplies, told: list[str]
) -> None:
    choose(page, "hours")
    write(page, text="Mine.")
    office.another_saves("Ben Smit", HELLO, replace(HOURS, text="Theirs."), THANKS)
    page.foot.save.click()
    company.close()
    await settled()
    assert [sentence.partition(":")[0] for sentence in told] == ["Not saved. Ben Smit saved meanwhile and changed the same"]


async def test_who_may_not_change_them_reads_them_and_is_told_why(page: CannedPage, company: CompanyWindow, client: Client) -> None:
    client.store.settings.put_me(replace(sample.ME, admin=False, deals_admin=False))
    client.changes.publish(Changes(me=True))
    await settled()
    choose(page, "hello")
    assert page.editor.text.isReadOnly()
    assert not page.editor.delete.isEnabled()
    assert not page.foot.save.isVisible()
    assert company.notice.sentence.startswith("Only administrators and deals admins may change canned replies.")
    client.store.settings.put_me(replace(sample.ME, admin=False, deals_admin=True))
    client.changes.publish(Changes(me=True))
    await settled()
    assert not page.editor.text.isReadOnly()
    assert company.notice.sentence == ""


# By itself


async def test_ctrl_s_saves_them(page: CannedPage, company: CompanyWindow, office: MemoryReplies) -> None:
    choose(page, "hours")
    write(page, text="Mine.")
    QTest.keyClick(company, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    await settled()
    assert office.replies_held.replies[1].text == "Mine."


async def test_arrows_go_through_the_list(page: CannedPage) -> None:
    choose(page, "hello")
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.editor.shortcut.text() == "hours"
    assert page.list.hasFocus()


async def test_another_language_keeps_what_is_open_and_typed(page: CannedPage, qapp: QApplication) -> None:
    choose(page, "hours")
    write(page, text="Mine.")
    language.speak(qapp, "pl")
    QApplication.processEvents()
    assert page.editor.text.toPlainText() == "Mine."
    assert page.foot.save.text() == "Zapisz"


async def test_five_hundred_are_all_there_and_no_more_can_be_added(company: CompanyWindow, office: MemoryReplies) -> None:
    many = tuple(CannedReply(id=str(number), shortcut=f"r{number:03}", text="lorem " * 200) for number in range(500))
    office.replies_held = CannedReplies(replies=many, revision=9)
    [(place, page)] = [(place, page) for place, page in enumerate(company.pages) if isinstance(page, CannedPage)]
    company.list.choose(place)
    await settled()
    assert len(listed(page)) == 500
    assert not page.more.isEnabled()
    choose(page, "r250")
    write(page, text="x")
    page.editor.delete.click()
    assert page.more.isEnabled()
    page.bench.breath.stop()
