"""A visitor and a colleague whose names have 300 characters: nothing grows wide, and every name cut short can be read."""

import html
from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from app.core.client import Client
from app.core.overview import overview
from app.protocol.events import AgentChanged, ConversationEntered
from app.protocol.records import Message, Visitor
from app.ui import sample
from app.ui.tray_menu import TrayMenu
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

VISITOR = "Zażółć " * 42 + "gęślą"
COLLEAGUE = "Wólka " * 49 + "jaźń"


@pytest.fixture
def crowded(window: MainWindow, client: Client, server: Happenings, turn: Callable[[], None]) -> MainWindow:
    """Such a visitor's chat is open, with such colleagues."""
    view = client.queries.conversation(sample.JORIS.id)
    assert view is not None
    last = Message(
        id=sample.JORIS.messages[-1].id, conversation=view.header.id, number=1, author=sample.VISITOR, text=VISITOR, at=sample.NOW
    )
    visitor = Visitor(id=view.header.visitor.id, name=VISITOR)
    header = msgspec.structs.replace(view.header, visitor=visitor, last_number=1, last_message=last)
    server.happen(
        AgentChanged(agent=msgspec.structs.replace(sample.BEN, name=COLLEAGUE)),
        AgentChanged(agent=msgspec.structs.replace(sample.ANNA, name=COLLEAGUE)),
        ConversationEntered(conversation=header, messages=(last,)),
    )
    window.resize(1440, 900)
    window.show()
    window.open(header.id)
    turn()
    return window


def tip(part: QWidget) -> str:
    """What is said of it where it is pointed at."""
    return html.unescape(part.toolTip())


def test_the_window_stays_as_wide_and_tips_have_the_whole_names(crowded: MainWindow, turn: Callable[[], None]) -> None:
    header = crowded.conversation.chat.header
    assert VISITOR in tip(header.name)
    assert COLLEAGUE in tip(header.reassign)
    row = crowded.inbox.pages[crowded.inbox.folder].list.currentIndex()
    assert VISITOR in html.unescape(str(row.data(Qt.ItemDataRole.ToolTipRole)))
    crowded.tell(VISITOR)
    turn()
    beyond = [part for part in crowded.findChildren(QWidget) if part.isVisible() and part.window() is crowded]
    assert [part for part in beyond if part.mapTo(crowded, QPoint(part.width(), 0)).x() > crowded.width()] == []
    assert crowded.width() == 1440
    assert crowded.minimumSizeHint().width() < 1200


def test_the_list_of_colleagues_is_no_wider_than_the_window(crowded: MainWindow, turn: Callable[[], None]) -> None:
    box = crowded.conversation.chat.header.reassign
    tips = [html.unescape(str(box.itemData(place, Qt.ItemDataRole.ToolTipRole))) for place in range(box.count())]
    assert [COLLEAGUE in said for said in tips[:2]] == [True, True]
    box.showPopup()
    turn()
    assert box.view().window().width() <= crowded.width()
    box.hidePopup()


@pytest.mark.usefixtures("crowded")
def test_the_menu_of_the_tray_stays_a_menu(client: Client) -> None:
    menu = TrayMenu()
    menu.show_overview(overview(client.queries, client.live), client.live.now(), client.live.local_now())
    assert menu.recent[0].text().startswith("Zażółć Zażółć")
    assert menu.sizeHint().width() < 700
    menu.deleteLater()
