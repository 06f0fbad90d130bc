"""The window "Help": topics, search, links, another language, other colours, the keyboard and those who listen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.assets import resource
from app.ui import language
from app.ui.company.pages import NAMES as COMPANY
from app.ui.desk import Desk
from app.ui.help.door import HelpDoor
from app.ui.help.outline import FOOT_BLOCKS, TOPICS, Kind
from app.ui.help.passage import HelpHeading, HelpItem, HelpPicture, HelpText
from app.ui.help.topic_page import TopicPage, picture_file, picture_names, shade
from app.ui.help.window import HelpWindow
from app.ui.preferences.pages import NAMES as PREFERENCES
from app.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Role = QAccessible.Role
FOUND = "\u203a "
MOST_BYTES, MOST_BYTES_ALTOGETHER = 60_000, 3_000_000


def shown(window: HelpWindow) -> list[str]:
    """The rows at the left."""
    return [window.contents.list.item(row).text() for row in range(window.contents.list.count())]


def marked(page: TopicPage) -> list[str]:
    """What is marked as found on a page."""
    return [word for part in page.findChildren(HelpText) for word in part.found]


def follow(window: HelpWindow, *links: str) -> None:
    """Press links of the page that is looked at."""
    for link in links:
        [button] = [one for one in window.page.findChildren(QPushButton) if one.text() == link]
        button.click()


def test_the_topics_stand_at_the_left_in_their_order(help_window: HelpWindow) -> None:
    assert shown(help_window) == [
        "Access to Live Chat",
        "Setting up Live Chat",
        "Managing your conversations",
        "Collecting information",
        "Desktop notifications",
        "Web chat features",
    ]
    assert help_window.page.topic.name == "access"
    assert help_window.contents.search.hasFocus()


def test_a_search_finds_without_accents_marks_it_and_opens_at_the_place(help_window: HelpWindow) -> None:
    QTest.keyClicks(help_window.contents.search, "ONLINÉ CAPTURE")
    assert not [row for row in shown(help_window) if row.startswith(FOUND)]
    assert help_window.contents.none.isVisible()
    QTest.keyClick(help_window.contents.search, Qt.Key.Key_Escape)
    QTest.keyClicks(help_window.contents.search, "RETÚRNED")
    assert shown(help_window) == ["Managing your conversations", f"{FOUND}…long: your chats returned to Unassigned, so that nobody…"]
    assert help_window.page.topic.name == "conversations"
    assert marked(help_window.page) == ["returned"]
    part = next(one for one in help_window.page.findChildren(HelpItem) if one.found)
    view = help_window.page.viewport().rect()
    assert view.contains(part.mapTo(help_window.page.viewport(), part.rect().center()))
    QTest.keyClick(help_window.contents.search, Qt.Key.Key_Return)
    assert help_window.page.headings["trouble"].hasFocus()
    help_window.search()
    QTest.keyClick(help_window.contents.search, Qt.Key.Key_Escape)
    assert marked(help_window.page) == []


def test_links_lead_to_other_topics_and_into_the_program(help_window: HelpWindow, went: list[str]) -> None:
    follow(help_window, "Set up Live Chat")
    assert help_window.page.topic.name == "configuration"
    assert went == []
    help_window.open_at("notifications")
    follow(help_window, "Open the alert check", "Open this computer's notification settings", "Notifications of the company")
    assert went == ["preferences/alert_check", "system/", "company/notifications"]
    help_window.open_at("collecting")
    follow(help_window, "Open Leads and deals")
    assert help_window.banner.words.text() == "This opens once you are signed in."


def test_it_opens_at_a_heading_and_has_the_keyboard_there(help_window: HelpWindow) -> None:
    help_window.open_at("notifications/quiet")
    QApplication.processEvents()
    heading = help_window.page.headings["quiet"]
    assert heading.hasFocus()
    assert heading.mapTo(help_window.page.viewport(), heading.rect().topLeft()).y() >= 0
    assert help_window.contents.list.currentItem().text() == "Desktop notifications"
    help_window.open_at("nothing/there")
    assert help_window.page.topic.name == "notifications"


def test_it_follows_the_language_and_stays_where_it_is(help_window: HelpWindow, qapp: QApplication) -> None:
    help_window.open_at("collecting")
    language.speak(qapp, "pl")
    QApplication.processEvents()
    assert help_window.windowTitle() == "Pomoc"
    assert help_window.page.title == "Zbieranie informacji"
    assert help_window.contents.list.currentItem().text() == "Zbieranie informacji"
    assert help_window.page.headings["create"].text() == "Utwórz lead lub transakcję"


def test_those_who_listen_hear_headings_items_and_pictures(help_window: HelpWindow) -> None:
    help_window.open_at("conversations")
    page = help_window.page

    def told(part: QWidget) -> tuple[QAccessible.Role, str]:
        made = QAccessible.queryAccessibleInterface(part)
        return made.role(), made.text(QAccessible.Text.Name)

    assert told(page.headings["take"]) == (Role.Heading, "Take a chat")
    assert "1. " not in page.headings["take"].accessibleDescription()
    assert page.headings["take"].accessibleDescription().startswith("Open a chat in Unassigned.\nPress Assign to me.")
    items = [told(item) for item in page.findChildren(HelpItem)]
    assert items[0] == (Role.ListItem, "1. Open a chat in Unassigned.")
    [picture] = page.findChildren(HelpPicture)
    assert told(picture) == (Role.Graphic, "The window: folders at the left, a waiting chat with the button Assign to me")
    texts = [one for one in page.findChildren(HelpText) if not isinstance(one, HelpItem)]
    assert told(texts[0])[0] == Role.Paragraph


def test_tab_stops_at_every_heading_and_link(help_window: HelpWindow) -> None:
    help_window.open_at("notifications")
    page = help_window.page
    wanted = {*page.findChildren(HelpHeading), *page.findChildren(QPushButton)}
    met = set()
    for _ in range(len(wanted) + 10):
        focused = QApplication.focusWidget()
        assert focused is not None
        met.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert wanted <= met


def test_pictures_follow_the_colours(help_window: HelpWindow, theme: Theme) -> None:
    help_window.open_at("conversations")
    [picture] = help_window.page.findChildren(HelpPicture)
    assert shade(theme) == "light"
    assert picture.grab().toImage().pixelColor(40, 200).lightness() > 200
    theme.fix("dark")
    assert shade(theme) == "dark"
    assert picture.grab().toImage().pixelColor(40, 200).lightness() < 60


def test_nothing_is_cut_off_in_a_small_window(help_window: HelpWindow, qapp: QApplication) -> None:
    help_window.resize(help_window.minimumSize())
    for code in language.LANGUAGES:
        language.speak(qapp, code)
        QApplication.processEvents()
        for page in help_window.pages:
            help_window.open_at(page.topic.name)
            QApplication.processEvents()
            content = page.widget()
            assert content is not None
            assert content.minimumSizeHint().width() <= page.viewport().width(), (code, page.title)
            assert [part.text for part in page.findChildren(HelpText) if part.height() < part.heightForWidth(part.width())] == []


def test_every_picture_is_there_and_small() -> None:
    """What lacks, or is of another look, is made by `python packaging/help_pictures.py`."""
    wanted = {
        picture_file(name, code, scheme) for name in picture_names(TOPICS) for code in language.LANGUAGES for scheme in ("light", "dark")
    }
    there = {f"help/{file.name}": file.stat().st_size for file in resource("help").iterdir()}
    assert set(there) == wanted
    assert {name: size for name, size in there.items() if size > MOST_BYTES} == {}
    assert sum(there.values()) < MOST_BYTES_ALTOGETHER


@pytest.mark.usefixtures("qapp")
def test_every_picture_can_be_read_and_is_as_large_in_both_colours() -> None:
    for name in picture_names(TOPICS):
        for code in language.LANGUAGES:
            light, dark = (QPixmap(str(resource(picture_file(name, code, scheme)))) for scheme in ("light", "dark"))
            assert not light.isNull()
            assert light.size() == dark.size()


def test_its_door_is_open_for_who_is_not_signed_in(desk: Desk, went: list[str]) -> None:
    desk.client.store.drop_cache()
    door = HelpDoor(desk, desk.theme)
    assert door.open("access/installed")
    assert door.window is not None
    QApplication.processEvents()
    assert door.window.page.headings["installed"].hasFocus()
    assert door.open()
    assert door.window.contents.search.hasFocus()
    QTest.keyClick(door.window, Qt.Key.Key_F1)
    assert went == ["help/"]
    door.release()


def test_every_way_of_help_leads_through_a_door_that_there_is() -> None:
    ways = [block.to.partition("/") for topic in TOPICS for block in (*topic.blocks, *FOOT_BLOCKS) if block.kind is Kind.LINK]
    assert {first for first, _, _ in ways} == {"help", "preferences", "company", "chatbot", "leads", "system"}
    assert {page for first, _, page in ways if first == "preferences"} <= set(PREFERENCES)
    assert {page for first, _, page in ways if first == "company"} <= set(COMPANY)
