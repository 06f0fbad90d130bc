"""Pages that come late are nobody's where somebody else came; and one old conversation is found without all that are newer."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from app.core.client import Client
from app.core.errors import ApiError, Unreachable
from app.core.views import Folder
from app.protocol.api import ConversationPage, MessagePage
from app.protocol.ids import ConversationId
from app.protocol.records import Conversation, ConversationState, MessageKind
from tests.app.core.conftest import Fill
from tests.fakes.archive import Archive
from tests.fakes.one_server import OneServer
from tests.fakes.records import cid, conversation, entered, message, snapshot

SERVER = "https://desk.example"
ASSIGNED, CLOSED = ConversationState.ASSIGNED, ConversationState.CLOSED


class SlowServer(OneServer):
    """Answers when it may; what is asked after is everything older."""

    def __init__(self) -> None:
        super().__init__()
        self.may_answer = asyncio.Event()
        self.was_asked = asyncio.Event()

    async def messages(self, access: str, *asked: object) -> Any:
        self.was_asked.set()
        await self.may_answer.wait()
        return await super().messages(access, *asked)

    async def closed(self, *_: object) -> ConversationPage:
        self.was_asked.set()
        await self.may_answer.wait()
        return ConversationPage(conversations=(conversation("secret", CLOSED),), total=1, more=False)


Ask = Callable[[Client], Coroutine[Any, Any, bool]]
ASKS: list[Ask] = [
    lambda client: client.history.load_closed(),
    lambda client: client.history.load_older(cid("mine")),
]


@pytest.fixture
async def archive(client: Client, fill: Fill) -> Archive:
    """Of its four conversations the client holds the newest."""
    return await held(client, fill, Archive(closed("oldest", "older", "old", "new")))


def closed(*names: str) -> list[Conversation]:
    """Of these one was closed each second."""
    return [conversation(name, CLOSED, closed_at=1_000 * number, last_number=3) for number, name in enumerate(names, 1)]


async def held(client: Client, fill: Fill, archive: Archive) -> Archive:
    client.account.connect(archive.open, archive.secrets)
    await client.account.sign_in(SERVER, "anna", "demo")
    fill(snapshot(closed=tuple(archive.rows[:1]), closed_count=4))
    return archive


@pytest.mark.parametrize("ask", ASKS)
async def test_a_page_for_somebody_who_has_gone_is_nobodys(client: Client, fill: Fill, ask: Ask) -> None:
    server = SlowServer()
    client.account.connect(server.open, server.secrets)
    both = snapshot(entered("mine", ASSIGNED, message("mine", 2), events_more=True), closed_count=5)
    await client.account.sign_in(SERVER, "anna", "demo")
    fill(both)
    async with asyncio.TaskGroup() as group:
        page = group.create_task(ask(client))
        await server.was_asked.wait()
        await client.account.sign_in(SERVER, "ben", "demo")
        fill(both)
        server.may_answer.set()
    assert page.result(), "there may be more"
    assert client.queries.conversation(cid("secret")) is None
    assert client.queries.message_count(cid("mine")) == 1


async def test_an_old_closed_conversation_is_found_at_once_and_the_pages_go_on_where_they_were(client: Client, archive: Archive) -> None:
    told: list[frozenset[ConversationId]] = []
    client.changes.subscribe(lambda changes: told.append(changes.conversations))
    assert await client.history.find_closed(cid("oldest"))
    assert (archive.pages, told) == (1, [frozenset({cid("oldest")})])
    assert [row.id for row in client.queries.inbox(Folder.CLOSED)] == [cid("new"), cid("oldest")]
    assert client.queries.folders()[2].total == 4
    while await client.history.load_closed():
        pass
    assert [row.id for row in client.queries.inbox(Folder.CLOSED)] == [row.id for row in archive.rows]


@pytest.mark.usefixtures("archive")
async def test_one_that_is_not_there_or_may_not_be_seen_is_not_found(client: Client) -> None:
    assert not await client.history.find_closed(cid("another's"))


async def test_what_was_not_closed_is_no_closed_conversation(client: Client, fill: Fill) -> None:
    await held(client, fill, Archive(closed("older", "new"), ended=MessageKind.MISSED))
    assert not await client.history.find_closed(cid("older"))


async def test_that_the_server_has_another_trouble_is_told(client: Client, archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    for error in (ApiError("busy"), Unreachable()):

        async def fail(*_: object, error: Exception = error) -> MessagePage:
            raise error

        monkeypatch.setattr(archive, "messages", fail)
        with pytest.raises(type(error)):
            await client.history.find_closed(cid("old"))


async def test_what_is_found_for_somebody_who_has_gone_is_nobodys(
    client: Client, fill: Fill, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = archive.closed

    async def late(*asked: object) -> ConversationPage:
        await client.account.sign_in(SERVER, "ben", "demo")
        return await wanted(*asked)

    monkeypatch.setattr(archive, "closed", late)
    assert not await client.history.find_closed(cid("old"))
    fill(snapshot())
    assert client.queries.conversation(cid("old")) is None
