"""Older messages come from the store first and then from the server, and nothing that is read moves meanwhile."""

import asyncio
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication

from app.core.client import Client
from app.core.errors import Unreachable
from app.core.ports import Api
from app.core.steps import Position
from app.protocol.api import MessagePage, Tokens
from app.protocol.records import ConversationState
from app.protocol.snapshots import AgentSnapshot
from app.ui import sample
from app.ui.conversation.messages.older import Older
from app.ui.sample import ANNA, VISITOR, Talk
from app.ui.window import MainWindow
from tests.fakes.sign_in_door import NoKeyring

TALK = Talk("long", visitor="Long Talker", began=sample.NOW - 400 * 60_000)
for number in range(1, 351):
    TALK.say(VISITOR, f"message {number}", after=60_000)


class Archive:
    """A server with the older messages, or without an answer."""

    def __init__(self) -> None:
        self.there = True
        self.asked: list[int] = []

    async def sign_in(self, email: str, password: str, device: str) -> Tokens:
        assert email
        assert password
        assert device
        return Tokens(access_token="a", refresh_token="r", expires_in=900, me=sample.ME)

    async def messages(self, access: str, conversation: str, before: int, limit: int) -> MessagePage:
        assert access
        assert conversation == TALK.id
        self.asked.append(before)
        await asyncio.sleep(0)
        if not self.there:
            raise Unreachable
        older = [message for message in TALK.messages if message.number < before][-limit:]
        return MessagePage(messages=tuple(older), more=older[0].number > 1)

    async def close(self) -> None:
        """Nothing is open."""


@pytest.fixture
def archive(client: Client) -> Archive:
    """The store holds the newest 150 messages; the rest is on the server."""
    made = Archive()
    client.account.connect(lambda _server: cast("Api", made), NoKeyring())
    header = TALK.header(ConversationState.ASSIGNED, owner=ANNA)
    entered = TALK.entered(header)
    newest = type(entered)(conversation=header, messages=tuple(TALK.messages[200:]), more=True, read=0)
    for _ in client.store.replace(
        [AgentSnapshot(me=sample.ME, agents=(ANNA,), closed_count=0, conversations=(newest,))], Position("long", 1)
    ):
        pass
    return made


async def settled() -> None:
    """Let tasks and Qt take their turns."""
    for _ in range(12):
        await asyncio.sleep(0)
        QApplication.processEvents()


def numbers(window: MainWindow) -> list[int | None]:
    return [row.number for row in window.conversation.chat.messages.rows()]


async def test_from_the_store_then_from_the_server(archive: Archive, client: Client, window: MainWindow) -> None:
    await client.account.sign_in("http://127.0.0.1:1", ANNA.email, "demo")
    window.open(TALK.id)
    view = window.conversation.chat.messages
    assert numbers(window) == list(range(251, 351))
    bar = view.verticalScrollBar()
    bar.setValue(bar.minimum())
    await settled()
    assert numbers(window)[0] == 201
    assert archive.asked == []
    while numbers(window)[0] != 1:
        before = numbers(window)[0]
        bar.setValue(bar.minimum())
        await settled()
        assert numbers(window)[0] != before
    assert numbers(window) == list(range(1, 351))
    assert archive.asked == [201, 101]


@pytest.mark.usefixtures("archive")
async def test_what_is_read_does_not_move_when_older_ones_arrive(client: Client, window: MainWindow) -> None:
    await client.account.sign_in("http://127.0.0.1:1", ANNA.email, "demo")
    window.open(TALK.id)
    view = window.conversation.chat.messages
    read = view.rows()[4].id
    view.reveal(4)
    await settled()
    scrolled = view.verticalScrollBar().value()
    expected = view.screen_area(read).top()
    assert len(view.rows()) == 150
    view.verticalScrollBar().setValue(scrolled - 30)
    await settled()
    assert view.screen_area(read).top() == expected + 30


async def test_where_the_server_does_not_answer_it_says_so(archive: Archive, client: Client, window: MainWindow, told: list[str]) -> None:
    await client.account.sign_in("http://127.0.0.1:1", ANNA.email, "demo")
    archive.there = False
    window.open(TALK.id)
    bar = window.conversation.chat.messages.verticalScrollBar()
    for _ in range(2):
        bar.setValue(bar.minimum())
        await settled()
    assert told == ["The server does not answer. Check its address and your network."]
    assert window.conversation.chat.messages.older is Older.FAILED
    archive.there = True
    bar.setValue(5)
    bar.setValue(0)
    await settled()
    assert numbers(window)[0] == 101
