"""A real client over a real store with made-up data, the window on it, and a server's doings as events."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.core.changes import Changes
from app.core.client import Client, open_client
from app.core.steps import AgentEvent, Numbered
from app.core.views import ConnectionState
from app.protocol.events import ConversationChanged, ConversationLeft, MessageAdded
from app.protocol.ids import ConversationId, MessageId, derived_id
from app.protocol.people import Agent
from app.protocol.records import Author, Conversation, ConversationState, File, Message, MessageKind
from app.ui import language, sample, sample_client, texts
from app.ui.desk import Desk
from app.ui.sample_tasks import PromptTasks
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

    def says(
        self,
        conversation: ConversationId,
        author: Author,
        text: str = "",
        kind: MessageKind = MessageKind.TEXT,
        brings: tuple[File, ...] = (),
    ) -> None:
        """Somebody says something more in a conversation, or a notice is added to it. `brings`: files."""
        number = self._header(conversation).last_number + 1
        identity = MessageId(derived_id(conversation, "later", str(number)))
        at = sample.NOW + number
        said = Message(id=identity, conversation=conversation, number=number, kind=kind, author=author, text=text, at=at, files=brings)
        self.happen(MessageAdded(message=said))

    def becomes(self, conversation: ConversationId, state: ConversationState, owner: Agent | None = None, **fields: object) -> None:
        """A conversation that the agent could see, and still can, changed."""
        who = {"owner": owner.id if owner else None, "owner_name": owner.name if owner else "", "wait_deadline": None}
        self.happen(ConversationChanged(conversation=msgspec.structs.replace(self._header(conversation), state=state, **(who | fields))))

    def leaves(self, conversation: ConversationId, to: Agent) -> None:
        """A colleague has it now."""
        self.happen(ConversationLeft(conversation=conversation, owner_name=to.name))

    def answers(self) -> list[str]:
        """Acknowledge all that waits to be sent; the kinds of these commands, but for what was merely read."""
        waiting = self.client.outbox.waiting()
        for command in waiting:
            self.client.changes.publish(self.client.outbox.acked(command.id, self.number))
        QApplication.processEvents()
        return [command.kind for command in waiting if command.kind != "mark_read"]

    def _header(self, conversation: ConversationId) -> Conversation:
        view = self.client.queries.conversation(conversation)
        assert view is not None
        return view.header


@pytest.fixture(scope="session")
def _first_locale() -> QLocale:
    return QLocale()


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication, _first_locale: QLocale) -> None:
    """Begin in English, whatever the test before has spoken; its windows, which would have to follow, are gone by now."""
    language.speak(qapp, "en")
    QLocale.setDefault(_first_locale)


@pytest.fixture
def clock() -> FakeClock:
    """It is a minute after the last of the made-up messages."""
    return FakeClock(sample.NOW)


@pytest.fixture(scope="session")
def _filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the made-up data, to be copied: filling one takes longer than most tests."""
    file = tmp_path_factory.mktemp("filled") / "store.sqlite3"
    filled = open_client(file, lambda: sample.NOW)
    sample_client.fill(filled)
    filled.close()
    return file


@pytest.fixture
def client(tmp_path: Path, clock: FakeClock, _filled: Path) -> Iterator[Client]:
    shutil.copy(_filled, tmp_path)
    opened = open_client(tmp_path / _filled.name, clock)
    opened.live.connected(ConnectionState.ONLINE)
    opened.changes.publish(Changes(everything=True))
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
    return Desk(client, theme, PromptTasks(lambda error: told.append(texts.error(error))), told.append)


@pytest.fixture
def window(desk: Desk) -> Iterator[MainWindow]:
    made = MainWindow(desk)
    made.furnish()
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
