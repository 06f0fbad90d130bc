"""Pages that come late: what was asked for by somebody who has gone is not put into the store of who came."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from app.core.client import Client
from app.protocol.api import ConversationPage
from app.protocol.records import ConversationState
from tests.app.core.conftest import Fill
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
