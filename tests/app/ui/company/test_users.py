"""The page "Users": who works there, how they are invited, changed, shut out and let in again, and what is said where that cannot be."""

from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAccessible, QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMessageBox, QPushButton

from app.core.changes import Changes
from app.core.client import Client
from app.core.errors import ApiError, Unreachable
from app.core.views import ConnectionState
from app.protocol.events import AgentChanged
from app.protocol.people import Presence
from app.ui import language, sample
from app.ui.company.users.form import UserForm
from app.ui.company.users.link import LinkDialog
from app.ui.company.users.page import UsersPage
from app.ui.company.users.shelf import UserShelf
from app.ui.company.window import CompanyWindow
from app.ui.sample_company import ANNA, BEN, DORA, ERIK, PEOPLE
from app.ui.switch import Switch
from tests.app.ui.conftest import Happenings
from tests.fakes.memory_company import MemoryCompany
from tests.fakes.memory_crm import settled

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
async def shelf(company: CompanyWindow, office: MemoryCompany) -> UserShelf:
    """The users, on their page."""
    office.people = {one.id: one for one in PEOPLE}
    [page] = [page for page in company.pages if isinstance(page, UsersPage)]
    company.list.choose(company.pages.index(page))
    await settled()
    assert office.asked == ["users"]
    office.asked.clear()
    return page.shelf


def rows(shelf: UserShelf) -> list[str]:
    """What a listener hears of each."""
    listed = QAccessible.queryAccessibleInterface(shelf.list)
    return [listed.child(place).text(QAccessible.Text.Name) for place in range(listed.childCount())]


def choose(shelf: UserShelf, id_: str) -> None:
    shelf.list.setCurrentIndex(shelf.list.rows.place_of(id_))


def dialog(shelf: UserShelf, kind: type[QDialog]) -> QDialog:
    [found] = [one for one in shelf.findChildren(kind) if one.isVisible()]
    return found


def form(shelf: UserShelf) -> UserForm:
    found = dialog(shelf, UserForm)
    assert isinstance(found, UserForm)
    return found


def question(shelf: UserShelf) -> QMessageBox:
    found = dialog(shelf, QMessageBox)
    assert isinstance(found, QMessageBox)
    return found


def press(box: QDialog, words: str) -> None:
    next(button for button in box.findChildren(QPushButton) if button.text() == words).click()


def enter(asked: UserForm, name: str, email: str) -> None:
    for field, text in ((asked.name, name), (asked.email, email)):
        field.selectAll()
        QTest.keyClicks(field, text)
    asked.give.click()


# Who works there


async def test_each_says_what_they_may_and_how_they_stand(shelf: UserShelf) -> None:
    assert rows(shelf) == [
        "Anna Nowak, anna@acme.example, Administrator, Online, 2 open chats",
        "Ben Smit, ben@acme.example, Deals admin, Online, 3 open chats",
        "Chris Dubois, chris@acme.example, Offline, 1 open chat",
        "Dora Kim, dora@acme.example, Invited, has no password yet",
        "Erik Vos, erik@acme.example, Deactivated",
    ]


async def test_they_are_searched_by_name_and_address(shelf: UserShelf) -> None:
    QTest.keyClicks(shelf.search, "ACME kim")
    assert [user.name for user in shelf.list.rows.shown] == ["Dora Kim"]
    assert shelf.list.chosen == DORA
    QTest.keyClicks(shelf.search, "x")
    assert shelf.nobody.isVisible()
    assert not shelf.edit.isEnabled()
    shelf.search.clear()
    assert len(shelf.list.rows.shown) == len(PEOPLE)


async def test_the_list_follows_who_comes_and_goes(shelf: UserShelf, client: Client, office: MemoryCompany) -> None:
    choose(shelf, BEN.id)
    office.people[BEN.id] = replace(BEN, open_chats=4)
    Happenings(client).happen(AgentChanged(agent=replace(sample.BEN, presence=Presence.OFFLINE)))
    await settled()
    assert rows(shelf)[1] == "Ben Smit, ben@acme.example, Deals admin, Offline, 4 open chats"
    assert shelf.list.chosen == office.people[BEN.id]


async def test_who_is_to_be_chosen_is_so_though_the_list_is_asked_for_again(shelf: UserShelf, client: Client) -> None:
    shelf.load(ERIK.id)
    client.changes.publish(Changes(agents=True))
    await settled()
    assert shelf.list.chosen == ERIK
    choose(shelf, BEN.id)
    client.changes.publish(Changes(agents=True))
    await settled()
    assert shelf.list.chosen == BEN


async def test_before_it_is_looked_at_nothing_is_loaded(company: CompanyWindow, client: Client, office: MemoryCompany) -> None:
    assert company.isVisible()
    client.changes.publish(Changes(agents=True))
    await settled()
    assert office.asked == []


async def test_what_cannot_be_loaded_says_why_and_comes_by_itself(shelf: UserShelf, client: Client, office: MemoryCompany) -> None:
    office.failing = Unreachable()
    shelf.load()
    await settled()
    assert shelf.trouble.isVisible()
    assert not shelf.edit.isEnabled()
    office.failing = None
    client.live.connected(ConnectionState.CONNECTING)
    client.live.connected(ConnectionState.ONLINE)
    await settled()
    assert shelf.list.isVisible()


# Inviting


async def test_somebody_is_invited_and_their_link_is_shown(shelf: UserShelf, office: MemoryCompany) -> None:
    shelf.invite.click()
    asked = form(shelf)
    asked.deals_admin.click()
    enter(asked, "Fay  Roth", " fay@acme.example ")
    await settled()
    made = next(one for one in office.people.values() if one.name == "Fay Roth")
    assert (made.email, made.deals_admin, made.admin) == ("fay@acme.example", True, False)
    link = dialog(shelf, LinkDialog)
    assert isinstance(link, LinkDialog)
    assert link.line.text() == "https://desk.example/join#secret-1"
    assert "28 November 2026" in link.until.text()
    press(link, "Copy")
    assert QGuiApplication.clipboard().text() == "https://desk.example/join#secret-1"
    press(link, "Close")
    assert shelf.list.chosen == made


async def test_an_email_is_begun_with_the_link(shelf: UserShelf, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded)))
    shelf.invite.click()
    asked = form(shelf)
    asked.name.setText("Fay & Co? #1 שרה")  # which no key of a test types
    enter(asked, "", "fay+chat@acme.example")
    await settled()
    press(dialog(shelf, LinkDialog), "Write an e-mail…")
    [written] = opened
    parts = urlsplit(written)
    said = parse_qs(parts.query)
    assert unquote(parts.path) == "fay+chat@acme.example"
    assert said["subject"] == ["Your access to the chats of Acme Outdoor"]
    assert said["body"][0].startswith("Hello \u2068Fay & Co? #1 שרה\u2069,\r\n")
    assert "https://desk.example/join#secret-1" in said["body"][0]


async def test_what_is_missing_is_said_at_its_field(shelf: UserShelf, office: MemoryCompany) -> None:
    shelf.invite.click()
    asked = form(shelf)
    enter(asked, " ", "")
    assert asked.wrong["name"].isVisible()
    assert asked.focusWidget() is asked.name
    enter(asked, "Fay", "")
    assert not asked.wrong["name"].isVisible()
    assert asked.wrong["email"].text() == "Please write an email address. It is what they sign in with."
    assert office.asked == []


@pytest.mark.parametrize(
    ("refused", "field", "said"),
    [
        (ApiError("email_taken"), "email", "Somebody else signs in with this e-mail address. Choose another one."),
        (ApiError("setting_invalid", detail={"field": "email"}), "email", "This is no email address. Write it like anna@example.com."),
        (
            ApiError("setting_invalid", detail={"field": "name"}),
            "name",
            "This cannot be set. Choose something else, or write it otherwise.",
        ),
        (ApiError("not_allowed"), "", "Only administrators may do this, and you are none any more."),
        (Unreachable(), "", "The server does not answer. Check its address and your network."),
    ],
)
async def test_what_the_server_refuses_is_said_and_nothing_typed_is_lost(
    shelf: UserShelf, office: MemoryCompany, refused: ApiError, field: str, said: str
) -> None:
    shelf.invite.click()
    asked = form(shelf)
    office.failing = refused
    enter(asked, "Fay", "fay@acme")
    assert not asked.give.isEnabled()
    await settled()
    assert asked.wrong[field].text() == said
    assert (asked.name.text(), asked.email.text()) == ("Fay", "fay@acme")
    office.failing = None
    asked.give.click()
    await settled()
    assert [one.name for one in office.people.values()].count("Fay") == 1
    assert office.asked[:2] == ["invite Fay", "invite Fay"]


async def test_an_answer_that_got_lost_invites_nobody_twice(shelf: UserShelf, office: MemoryCompany) -> None:
    shelf.invite.click()
    asked = form(shelf)
    office.losing = True
    enter(asked, "Fay", "fay@acme.example")
    await settled()
    assert asked.wrong[""].isVisible()
    office.losing = False
    asked.give.click()
    await settled()
    assert dialog(shelf, LinkDialog).isVisible()
    assert [one.email for one in office.people.values()].count("fay@acme.example") == 1


# Changing


async def test_somebody_is_changed(shelf: UserShelf, office: MemoryCompany) -> None:
    choose(shelf, BEN.id)
    shelf.list.wanted.emit()
    asked = form(shelf)
    assert (asked.name.text(), asked.email.text()) == (BEN.name, BEN.email)
    assert (asked.deals_admin.isChecked(), asked.admin.isChecked()) == (True, False)
    asked.admin.click()
    enter(asked, "Ben S.", BEN.email)
    await settled()
    assert (office.people[BEN.id].name, office.people[BEN.id].admin) == ("Ben S.", True)
    assert shelf.list.chosen == office.people[BEN.id]


async def test_the_only_administrator_stays_one(shelf: UserShelf) -> None:
    choose(shelf, ANNA.id)
    shelf.edit.click()
    asked = form(shelf)
    assert not asked.admin.isEnabled()
    assert asked.advice[asked.admin].text().startswith("Nobody else is an administrator.")
    press(asked, "Cancel")
    shelf.switch.click()
    box = question(shelf)
    assert box.text() == "Anna Nowak is the only administrator"
    press(box, "Close")


async def test_that_nobody_else_is_one_any_more_is_said_after_the_refusal(shelf: UserShelf, office: MemoryCompany) -> None:
    office.people[BEN.id] = replace(BEN, admin=True)
    shelf.load()
    await settled()
    choose(shelf, ANNA.id)
    shelf.edit.click()
    asked = form(shelf)
    office.people[BEN.id] = BEN
    asked.admin.click()
    asked.give.click()
    await settled()
    assert asked.wrong[""].text().startswith("Nobody else is an administrator.")


# Links


@pytest.mark.parametrize(("who", "said"), [(BEN, "they are signed out everywhere"), (DORA, "given before is good no more")])
async def test_another_link_says_what_ends_with_it(shelf: UserShelf, office: MemoryCompany, who: type[object], said: str) -> None:
    user = office.people[who.id]  # type: ignore[attr-defined]  # a CompanyUser, which the parameters do not say
    choose(shelf, user.id)
    shelf.link.click()
    box = question(shelf)
    assert said in box.informativeText()
    press(box, "Make a link")
    await settled()
    assert dialog(shelf, LinkDialog).windowTitle() == f"Link for {user.name}"


async def test_who_may_not_come_in_gets_no_link(shelf: UserShelf) -> None:
    choose(shelf, ERIK.id)
    assert not shelf.link.isEnabled()
    assert shelf.switch.text() == "Activate"


# Shutting out and letting in


async def test_somebody_is_deactivated_once_that_is_confirmed(shelf: UserShelf, office: MemoryCompany) -> None:
    choose(shelf, BEN.id)
    shelf.switch.click()
    box = question(shelf)
    assert box.text() == "Deactivate Ben Smit?"
    assert "3 open chats of theirs return to Unassigned" in box.informativeText()
    press(box, "Cancel")
    shelf.switch.click()
    press(question(shelf), "Deactivate")
    await settled()
    assert office.people[BEN.id].deactivated
    assert shelf.switch.text() == "Activate"
    shelf.switch.click()
    await settled()
    assert not office.people[BEN.id].deactivated


async def test_who_deactivates_themselves_is_warned(shelf: UserShelf, office: MemoryCompany) -> None:
    office.people[BEN.id] = replace(BEN, admin=True)
    shelf.load()
    await settled()
    choose(shelf, ANNA.id)
    shelf.switch.click()
    box = question(shelf)
    assert box.informativeText().startswith("This is you:")
    press(box, "Cancel")


async def test_the_server_has_the_last_word_on_the_last_administrator(
    company: CompanyWindow, shelf: UserShelf, office: MemoryCompany
) -> None:
    choose(shelf, BEN.id)
    office.failing = ApiError("last_admin")
    shelf.switch.click()
    press(question(shelf), "Deactivate")
    await settled()
    assert company.banner.words.text().startswith("Nobody else is an administrator.")


async def test_who_is_gone_already_is_said(company: CompanyWindow, shelf: UserShelf, office: MemoryCompany) -> None:
    choose(shelf, ERIK.id)
    office.failing = ApiError("not_found")
    shelf.switch.click()
    await settled()
    assert company.banner.words.text() == "This user is not there any more."


# Rights, names, language


async def test_who_is_no_admin_reads_only(company: CompanyWindow, shelf: UserShelf, client: Client) -> None:
    me = client.queries.me()
    assert me is not None
    client.store.settings.put_me(replace(me, admin=False))
    client.changes.publish(Changes(me=True))
    await settled()
    choose(shelf, BEN.id)
    assert len(rows(shelf)) == len(PEOPLE)
    assert not any(button.isEnabled() for button in (shelf.invite, shelf.edit, shelf.link, shelf.switch))
    shelf.list.wanted.emit()
    assert shelf.findChildren(UserForm) == []
    assert company.notice.sentence.startswith("Only administrators may change this.")


async def test_everything_in_the_dialog_has_a_name_and_says_what_it_means(shelf: UserShelf) -> None:
    shelf.invite.click()
    asked = form(shelf)
    fields = [field for kind in (QLineEdit, Switch, QPushButton) for field in asked.findChildren(kind)]
    assert all(QAccessible.queryAccessibleInterface(field).text(QAccessible.Text.Name) for field in fields)
    assert asked.admin.accessibleDescription() == "May do that too, and change users and the company's settings."


async def test_it_follows_the_language(qapp: QApplication, shelf: UserShelf) -> None:
    QTest.keyClicks(shelf.search, "kim")
    language.speak(qapp, "pl")
    qapp.processEvents()
    assert shelf.search.text() == "kim"
    assert shelf.invite.text() == "Zaproś użytkownika…"
    assert rows(shelf) == ["Dora Kim, dora@acme.example, Zaproszono, nie ma jeszcze hasła"]
