"""A visitor, a page and a colleague who write markup everywhere: all of it is shown as it was written, on every surface of the window."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from app.core.client import Client
from app.core.errors import StoreError
from app.protocol.events import AgentChanged, ConversationEntered
from app.protocol.records import Conversation, ConversationState, Message, Visitor
from app.ui import sample
from app.ui.failure import FailureWindow
from app.ui.theme import Theme
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings

CORPUS = [
    "<b>bold</b>",
    '<img src="file:///etc/hostname">',
    "<img src='//server/share/x.png'>",
    '<a href="file:///etc/passwd">here</a>',
    "<table><tr><td>cell</table>",
    "<!-- comment --> <html><body>x",
    "&lt;i&gt; &amp; &#65;",
    "&File &&Edit %1 {name} %n",
    "<script>alert(1)</script>",
    "\u202eexe.txt\u2066 <u>x</u>",
    "<style>* { color: red }</style><h1>x",
]


def hostile(conversation: Conversation, text: str) -> Conversation:
    """The same conversation, with this text wherever a visitor, a page or a colleague can put one."""
    visitor = Visitor(id=conversation.visitor.id, name=text, page=f"https://shop.example/{text}", page_title=text)
    return msgspec.structs.replace(conversation, visitor=visitor)


def shown(window: MainWindow, client: Client, server: Happenings, text: str) -> None:
    """Let it arrive everywhere, and open the conversation."""
    view = client.queries.conversation(sample.TIM.id)
    assert view is not None
    header = msgspec.structs.replace(hostile(view.header, text), state=ConversationState.UNASSIGNED, owner=None, owner_name="")
    said = Message(id=sample.TIM.messages[0].id, conversation=header.id, number=1, author=sample.VISITOR, text=text, at=sample.NOW)
    server.happen(
        AgentChanged(agent=msgspec.structs.replace(sample.BEN, name=text, email=text)),
        AgentChanged(agent=msgspec.structs.replace(sample.ANNA, name=text)),
        ConversationEntered(conversation=msgspec.structs.replace(header, last_number=1, last_message=said), messages=(said,)),
    )
    window.open(header.id)


@pytest.mark.parametrize("text", CORPUS)
def test_no_widget_reads_it_as_markup(window: MainWindow, client: Client, server: Happenings, text: str) -> None:
    shown(window, client, server, text)
    assert guessing(window) == []
    name = window.conversation.chat.header.name
    assert name.accessibleName() == text


@pytest.mark.parametrize("text", CORPUS[:4])
def test_what_is_painted_is_the_text_itself(window: MainWindow, client: Client, server: Happenings, text: str) -> None:
    shown(window, client, server, text)
    name = window.conversation.chat.header.name
    literal = QLabel()
    literal.setTextFormat(Qt.TextFormat.PlainText)
    literal.setFont(name.font())
    literal.setText(name.text())
    assert name.sizeHint().width() == literal.sizeHint().width()
    assert name.text() in text or name.text().endswith("…")


def test_a_folder_named_in_markup_is_shown_as_it_is_called(theme: Theme) -> None:
    failure = FailureWindow(theme, StoreError("read_only"), CORPUS[0])
    assert guessing(failure) == []
    assert any(CORPUS[0] in label.text() for label in failure.findChildren(QLabel))
    failure.deleteLater()


def guessing(window: QWidget) -> list[str]:
    """Whatever in this window would let Qt decide whether a text is markup."""
    labels = [label.text() for label in window.findChildren(QLabel) if label.textFormat() is not Qt.TextFormat.PlainText]
    boxes = [box.text() for box in window.findChildren(QMessageBox) if box.textFormat() is not Qt.TextFormat.PlainText]
    things: list[QWidget | QAction] = [*window.findChildren(QWidget), *window.findChildren(QAction), window]
    tips = [tip for thing in things for tip in (thing.toolTip(), thing.statusTip(), thing.whatsThis()) if not harmless(tip)]
    return labels + boxes + tips


def harmless(tip: str) -> bool:
    """Whether a tooltip is one of the factory's, which wraps what it has escaped, or has nothing that could be taken for a tag."""
    return "<" not in tip.removeprefix("<span>").removesuffix("</span>")
