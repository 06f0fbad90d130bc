"""Of a conversation that left, the window holds nothing: not in its widgets, seen or hidden, nor for those who listen, nor on screen."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip, QWidget

from app.core.changes import Changes
from app.core.client import Client
from app.core.steps import Position
from app.core.views import Folder
from app.protocol.events import ConversationEntered
from app.protocol.ids import FileId, derived_id
from app.protocol.records import File, MessageKind
from app.protocol.snapshots import AgentSnapshot
from app.ui.sample import ANNA, BEN, JORIS, ME, VISITOR
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings

# The offscreen platform cannot raise a window or keep its smallest size, and says so each time.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CANARY = "canary 4711"
SECRET = File(id=FileId(derived_id("canary")), name=f"{CANARY}.pdf", media_type="application/pdf", size=9)
TRACES = ("Joris", "/primo", "Primo", CANARY, "Still here", "warehouse")
Go = Callable[[MainWindow, Client, Happenings], None]


def by_event(_window: MainWindow, _client: Client, server: Happenings) -> None:
    server.leaves(JORIS.id, BEN)


def by_snapshot(_window: MainWindow, client: Client, _server: Happenings) -> None:
    for _ in client.store.replace([AgentSnapshot(me=ME, agents=(ANNA, BEN), closed=(), closed_count=0)], Position("sample", 99)):
        pass
    client.changes.publish(Changes(everything=True))


def revoked(_window: MainWindow, client: Client, _server: Happenings) -> None:
    client.store.drop_cache()
    client.changes.publish(Changes(me=True, everything=True))


@pytest.fixture
def heard(window: MainWindow, server: Happenings) -> MainWindow:
    """Joris's chat is open, read by ear row by row, pointed at, selected from, and somebody writes in it."""
    window.open(JORIS.id)
    server.says(JORIS.id, VISITOR, CANARY, brings=(SECRET,))
    client = window.desk.client
    client.outgoing.add(JORIS.id, client.outgoing.copied(b"x", f"{CANARY}.txt"))
    client.actions.send_message(JORIS.id, "here", [file.id for file in client.outgoing.of(JORIS.id)])
    client.outgoing.add(JORIS.id, client.outgoing.copied(b"x", f"{CANARY}.txt"))
    window.desk.client.live.heard_typing(JORIS.id, "Joris de Vries", typing=True)
    messages = window.conversation.chat.messages
    assert CANARY in " ".join(said(QAccessible.queryAccessibleInterface(messages)))
    messages.selection.begin(messages.rows()[-1].id, 0)
    messages.selection.extend(5)
    QTest.keyClick(messages, Qt.Key.Key_Up)
    return window


def said(interface: QAccessibleInterface | None) -> Iterator[str]:
    """What is told of this and of all below it."""
    if interface is None:
        return
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
        yield interface.text(kind)
    for place in range(interface.childCount()):
        yield from said(interface.child(place))


def held(thing: QObject) -> Iterator[str]:
    """Every text property of every widget, hidden ones too."""
    for widget in (thing, *thing.findChildren(QWidget)):
        names = (str(widget.metaObject().property(place).name()) for place in range(widget.metaObject().propertyCount()))
        yield from (value for name in names if isinstance(value := widget.property(name), str))


def traces(words: Iterator[str]) -> set[str]:
    return {trace for text in words for trace in TRACES if trace in text}


@pytest.mark.parametrize("go", [by_event, by_snapshot, revoked])
def test_nothing_of_it_is_left_in_the_window(
    heard: MainWindow, client: Client, server: Happenings, turn: Callable[[], None], go: Go
) -> None:
    assert traces(held(heard)) >= {"Joris", "/primo"}
    items = [QAccessible.queryAccessibleInterface(heard.conversation.chat.messages).child(place) for place in range(3)]
    go(heard, client, server)
    turn()
    chat = heard.conversation.chat
    assert traces(held(heard)) == set()
    assert traces(said(QAccessible.queryAccessibleInterface(heard))) == set()
    assert traces(text for item in items for text in said(item)) == set()
    assert (chat.messages.rows(), chat.messages.column.height, chat.messages.current) == ([], 0, -1)
    assert (chat.messages.selection.row, chat.view) == ("", None)
    assert traces(iter([repr(vars(chat.messages.column)), repr(vars(chat.feed))])) == set()
    assert traces(iter([repr(page.list.rows.rows()) for page in heard.inbox.pages.values()])) == set()


def test_what_is_painted_afterwards_does_not_hang_on_what_it_was(window: MainWindow, server: Happenings, turn: Callable[[], None]) -> None:
    """The same window, pixel for pixel, whatever was said in the chat that left."""
    pictures = []
    window.show_folder(Folder.MINE)
    for words in ("", CANARY):
        window.open(JORIS.id)
        turn()
        if words:
            server.says(JORIS.id, VISITOR, words, MessageKind.TEXT)
        before = window.desk.client.queries.conversation(JORIS.id)
        assert before is not None
        messages = tuple(JORIS.messages)
        server.leaves(JORIS.id, BEN)
        turn()
        pictures.append(window.grab().toImage())
        server.happen(ConversationEntered(conversation=before.header, messages=messages, read=99))
    assert pictures[0] == pictures[1]


def test_a_tooltip_goes_with_it(heard: MainWindow, server: Happenings) -> None:
    QToolTip.showText(heard.mapToGlobal(heard.rect().center()), CANARY, heard)
    assert QToolTip.isVisible()
    server.leaves(JORIS.id, BEN)
    assert not QToolTip.isVisible()
