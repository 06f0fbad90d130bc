"""A real client over a real store with made-up data, the window on it, and a server's doings as events."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.core.client import Client, open_client
from app.core.steps import AgentEvent, Numbered
from app.protocol.events import ConversationChanged, MessageAdded
from app.protocol.records import Author, Conversation, MessageKind
from app.ui import sample, texts
from app.ui.desk import Desk
from app.ui.sample import Talk
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.window import MainWindow
from tests.fakes.clock import FakeClock


@dataclass
class Happenings:
    """What the server says after the snapshot, event by event."""

    client: Client
    number: int = field(default=1)

    def happen(self, *events: AgentEvent) -> None:
        """Apply events as the link would, and let the window take its turn."""
        numbered = []
        for event in events:
            self.number += 1
            numbered.append(Numbered(self.number, sample.NOW, event))
        self.client.changes.publish(self.client.store.apply(numbered, self.number).changes)
        QApplication.processEvents()

    def says(self, talk: Talk, author: Author, text: str, kind: MessageKind = MessageKind.TEXT) -> None:
        """Somebody says something more in a conversation."""
        talk.say(author, text, kind=kind)
        self.happen(MessageAdded(message=talk.messages[-1]))

    def becomes(self, header: Conversation) -> None:
        """A conversation the agent could see, and still can, changed."""
        self.happen(ConversationChanged(conversation=header))


@pytest.fixture
def clock() -> FakeClock:
    """It is a minute after the last of the made-up messages."""
    return FakeClock(sample.NOW)


@pytest.fixture
def client(tmp_path: Path, clock: FakeClock) -> Iterator[Client]:
    opened = open_client(tmp_path / "store.sqlite3", clock)
    sample.fill(opened)
    yield opened
    opened.close()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, "light")
    yield made
    made.release()
    made.deleteLater()


@pytest.fixture
def told() -> list[str]:
    """What the agent was told in banners."""
    return []


@pytest.fixture
def desk(client: Client, theme: Theme, told: list[str]) -> Desk:
    return Desk(client, theme, Tasks(lambda error: told.append(texts.error(error))), told.append)


@pytest.fixture
def window(desk: Desk) -> Iterator[MainWindow]:
    made = MainWindow(desk)
    made.complete()
    made.resize(1200, 780)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    yield made
    made.release()
    made.close()
    made.deleteLater()


@pytest.fixture
def server(client: Client) -> Happenings:
    return Happenings(client)


@pytest.fixture
def turn() -> Callable[[], None]:
    """One turn of Qt's loop."""
    return QApplication.processEvents
