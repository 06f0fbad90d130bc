"""An agent's client as the program puts it together, with a keyring and notifications that live in memory, and a way to wait for things."""

import asyncio
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pytest

from app.core.changes import Changes, RefusedCommand
from app.core.client import Client, open_client
from app.core.handling import NoticeHandling
from app.core.notice import Alert, NoticeAct
from app.core.ports import Later, Notice, NoticeButton, Pressed, Secrets
from app.core.views import ConnectionState, Folder
from app.net.api import HttpApi
from app.net.link import Link
from app.protocol.frames import Why
from app.protocol.ids import ConversationId
from app.protocol.reports import AlertSuppressed
from tests.fakes.patience import PATIENCE_S

_T = TypeVar("_T")


class MemorySecrets:
    """A keyring that outlives the clients that share it."""

    kept, shut = True, False

    def __init__(self) -> None:
        self.held: dict[str, str] = {}

    async def read(self, name: str) -> str | None:
        return self.held.get(name)

    async def write(self, name: str, secret: str) -> None:
        self.held[name] = secret

    async def delete(self, name: str) -> None:
        self.held.pop(name, None)


@dataclass
class MemoryNotifier:
    """Remembers what is on the screen and what ever was; `news` is set when that changes. `hushed`: the desktop asks for quiet.

    `why_not`: why nothing can be shown.
    """

    news: asyncio.Event = field(default_factory=asyncio.Event)
    on_screen: dict[str, Notice] = field(default_factory=dict)
    titles: list[str] = field(default_factory=list)
    hands: dict[str, Callable[[Pressed], None]] = field(default_factory=dict)
    hushed: bool = False
    why_not: AlertSuppressed | Later | None = None

    async def show(self, notice: Notice, on_press: Callable[[Pressed], None]) -> AlertSuppressed | Later | None:
        if self.why_not is not None:
            return self.why_not
        self.on_screen[notice.tag] = notice
        self.titles.append(notice.title)
        self.hands[notice.tag] = on_press
        self.news.set()
        return None

    def press(self, tag: str, act: NoticeAct = NoticeAct.OPEN, text: str = "") -> None:
        """Do this with the notice; a click opens it."""
        self.hands[tag](Pressed(act, text))

    async def withdraw(self, tag: str) -> None:
        self.on_screen.pop(tag, None)
        self.news.set()

    async def quiet(self) -> bool:
        return self.hushed


def words(alert: Alert) -> Notice:
    """A notice in the words of tests: its kind, and what it knows."""
    known = " ".join(f"{name}={value}" for name, value in sorted(alert.params.items()))
    buttons = tuple(NoticeButton(act, act.value) for act in alert.acts)
    return Notice(alert.tag, alert.kind.value, known, alert.conversation, buttons)


@dataclass
class MemoryFront:
    """A window that remembers what it was asked to open, and what to write there."""

    opened: list[ConversationId | None] = field(default_factory=list)
    written: list[tuple[ConversationId, str]] = field(default_factory=list)

    def settle(self) -> None:
        """Nothing is being typed."""

    def open(self, conversation: ConversationId | None, token: str) -> None:  # noqa: ARG002 - no window, no focus
        self.opened.append(conversation)

    def write(self, conversation: ConversationId, token: str, unkept: str = "") -> None:  # noqa: ARG002 - as above
        self.written.append((conversation, unkept))


@dataclass
class AgentDesk:
    """A running client."""

    client: Client
    link: Link
    notifier: MemoryNotifier
    refusals: list[RefusedCommand] = field(default_factory=list)
    front: MemoryFront = field(default_factory=MemoryFront)

    async def until(self, look: Callable[[], _T], within_s: float = PATIENCE_S) -> _T:
        """What `look` finds as soon as it finds something; raises TimeoutError."""
        news = self.notifier.news
        unsubscribe = self.client.changes.subscribe(lambda _: news.set())
        try:
            async with asyncio.timeout(within_s):
                while not (found := look()):
                    news.clear()
                    await news.wait()
                return found
        finally:
            unsubscribe()

    async def online(self) -> None:
        """Until everything is caught up."""
        await self.until(lambda: self.client.live.connection.state is ConnectionState.ONLINE)

    async def a_conversation(self, folder: Folder = Folder.UNASSIGNED) -> ConversationId:
        """The first of a folder, as soon as there is one."""
        rows = await self.until(lambda: self.client.queries.inbox(folder))
        return rows[0].id

    def texts(self, conversation: ConversationId) -> list[str]:
        return [row.text for row in self.client.queries.messages(conversation) if row.text]


@asynccontextmanager
async def agent_desk(folder: Path, secrets: Secrets, seconds: Callable[[], float] = time.monotonic) -> AsyncGenerator[AgentDesk]:
    """A client over a data folder, as after its window was painted; closed as when the person quits.

    It waits for the server's answers as long as the tests wait for anything.
    """
    client = open_client(folder / "store.sqlite3")
    client.account.connect(HttpApi, secrets)
    desk = AgentDesk(client, Link(client, "test", seconds=seconds), MemoryNotifier())
    handle = NoticeHandling(client.actions, client.queries, desk.front)
    unsubscribe = client.changes.subscribe(lambda changes: _note(desk, changes))
    patient = pytest.MonkeyPatch()
    patient.setattr("app.net.requests.TIMEOUT_S", PATIENCE_S)
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [
                group.create_task(desk.link.run()),
                group.create_task(client.attention.run(desk.notifier, words, handle)),
                group.create_task(client.uploads.run()),
                group.create_task(client.replies.run()),
            ]
            yield desk
            await desk.link.leave(Why.QUIT)
            for task in tasks:
                task.cancel()
    finally:
        unsubscribe()
        await client.account.close()
        client.close()
        patient.undo()


def _note(desk: AgentDesk, changes: Changes) -> None:
    desk.refusals += changes.refusals
