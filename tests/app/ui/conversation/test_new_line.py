"""The line above what is new in an opened conversation: where it stands, what it is told as, and when it goes."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication, QWidget

from app.core.client import Client
from app.core.views import Folder
from app.protocol.events import ConversationEntered
from app.protocol.ids import ConversationId
from app.protocol.records import ConversationState
from app.ui import sample
from app.ui.conversation.messages.reader import MessageReader
from app.ui.sample import ANNA, JORIS, PRICING, SAM, VISITOR, Talk
from app.ui.theme import Theme
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings

Hear = Callable[[Talk, int], None]
TALK = Talk("long", visitor="Long Talker", began=sample.NOW - 400 * 60_000)
for number in range(1, 351):
    TALK.say(VISITOR, f"message {number}", after=60_000)


@pytest.fixture
def hear(server: Happenings) -> Hear:
    """A conversation of one's own comes, read up to a number."""

    def happen(talk: Talk, read: int) -> None:
        header = talk.header(ConversationState.ASSIGNED, owner=ANNA)
        server.happen(ConversationEntered(conversation=header, messages=tuple(talk.messages), read=read))

    return happen


def messages(window: MainWindow) -> MessageReader:
    return window.conversation.chat.messages


def line(window: MainWindow) -> str | None:
    """The text of the message below the line."""
    column = messages(window).column
    new = [row.text for place, row in enumerate(column.rows) if column.shape(place).new]
    assert len(new) < 2
    return new[0] if new else None


def read(client: Client, conversation: ConversationId) -> int:
    view = client.queries.conversation(conversation)
    assert view is not None
    return view.read


def below_the_top(window: MainWindow, place: int) -> int:
    view = messages(window)
    corner = view.screen_area(view.column.rows[place].id).topLeft()
    return view.viewport().mapFromGlobal(corner).y()


def test_it_stands_above_the_first_message_not_read_and_stays_while_one_reads(window: MainWindow, client: Client) -> None:
    window.open(JORIS.id)
    QApplication.processEvents()
    assert line(window) == "Still here."
    assert read(client, JORIS.id) == 13
    assert messages(window).at_end


def test_it_is_seen_and_listeners_find_it_beside_the_message(window: MainWindow, theme: Theme) -> None:
    window.open(JORIS.id)
    QApplication.processEvents()
    view = messages(window)
    place = view.column.new_place
    heard = QAccessible.queryAccessibleInterface(view)
    described = [heard.child(row).text(QAccessible.Text.Description) for row in range(heard.childCount())]
    assert described == [""] * place + ["New messages"] + [""] * (len(described) - place - 1)
    picture = view.viewport().grab().toImage()
    ratio = view.devicePixelRatioF()
    x, top = round((view.column.measures.side + 5) * ratio), below_the_top(window, place)
    seen = [picture.pixel(x, round((top + y) * ratio)) for y in range(view.column.measures.above(view.column.shape(place)))]
    assert len(seen) - seen.count(QColor(theme.colors.surface).rgb()) == 1


def test_it_parts_what_was_said_in_one_go(window: MainWindow, hear: Hear) -> None:
    hear(TALK, 345)
    window.open(TALK.id)
    column = messages(window).column
    place = column.new_place
    assert column.shape(place - 1).last
    assert column.shape(place).first
    assert not column.shape(place - 2).last


def test_what_was_never_read_is_closed_or_is_read_has_none(window: MainWindow, server: Happenings) -> None:
    header = TALK.header(ConversationState.CLOSED, owner=ANNA)
    server.happen(ConversationEntered(conversation=header, messages=tuple(TALK.messages), read=345))
    for talk in (PRICING, TALK, SAM):
        assert window.open(talk.id)
        assert line(window) is None
        assert messages(window).at_end


def test_who_writes_has_read_and_it_goes(window: MainWindow, client: Client) -> None:
    window.open(JORIS.id)
    client.actions.send_message(JORIS.id, "Here I am.")
    QApplication.processEvents()
    assert line(window) is None
    assert messages(window).at_end


def test_it_goes_with_the_conversation(window: MainWindow) -> None:
    window.open(JORIS.id)
    QApplication.processEvents()
    window.open(SAM.id)
    window.open(JORIS.id)
    assert line(window) is None


def test_where_it_would_be_above_the_screen_reading_begins_at_it(window: MainWindow, client: Client, hear: Hear) -> None:
    hear(TALK, 290)
    window.open(TALK.id)
    QApplication.processEvents()
    assert line(window) == "message 291"
    assert below_the_top(window, messages(window).column.new_place) == 0
    assert not messages(window).at_end
    assert read(client, TALK.id) == 290
    bar = messages(window).verticalScrollBar()
    bar.setValue(bar.maximum())
    QApplication.processEvents()
    assert read(client, TALK.id) == 350
    assert line(window) == "message 291"


def test_it_is_found_however_far_back_it_is(window: MainWindow, hear: Hear) -> None:
    hear(TALK, 100)
    window.open(TALK.id)
    QApplication.processEvents()
    assert line(window) == "message 101"
    assert below_the_top(window, messages(window).column.new_place) == 0


def test_more_messages_move_nothing_while_one_reads_at_it(
    window: MainWindow, client: Client, hear: Hear, server: Happenings, turn: Callable[[], None]
) -> None:
    hear(TALK, 290)
    window.open(TALK.id)
    turn()
    server.says(TALK.id, VISITOR, "and more")
    assert line(window) == "message 291"
    assert below_the_top(window, messages(window).column.new_place) == 0
    assert read(client, TALK.id) == 290


def test_in_a_wide_window_made_narrow_reading_goes_on_at_it(window: MainWindow, hear: Hear) -> None:
    hear(TALK, 290)
    window.open(TALK.id)
    window.resize(700, 600)
    QApplication.processEvents()
    assert below_the_top(window, messages(window).column.new_place) == 0


def test_what_comes_while_nobody_looks_is_below_it(window: MainWindow, client: Client, server: Happenings, hear: Hear) -> None:
    hear(TALK, 350)
    window.open(TALK.id)
    QApplication.processEvents()
    other = QWidget()
    other.show()
    other.activateWindow()
    QApplication.processEvents()
    assert not window.isActiveWindow()
    server.says(TALK.id, VISITOR, "Anybody there?")
    server.says(TALK.id, VISITOR, "Hello?")
    assert line(window) == "Anybody there?"
    other.close()
    window.activateWindow()
    QApplication.processEvents()
    assert line(window) == "Anybody there?"
    assert read(client, TALK.id) == client.queries.messages(TALK.id)[-1].number


def test_what_comes_while_one_looks_has_none(window: MainWindow, server: Happenings, hear: Hear) -> None:
    hear(TALK, 350)
    window.open(TALK.id)
    QApplication.processEvents()
    server.says(TALK.id, VISITOR, "Thanks!")
    assert line(window) is None


def test_in_the_place_of_the_list_what_is_opened_is_read_too(window: MainWindow, client: Client) -> None:
    window.resize(700, 600)
    window.show_folder(Folder.MINE)
    QApplication.processEvents()
    window.open(JORIS.id)
    QApplication.processEvents()
    assert read(client, JORIS.id) == 13
