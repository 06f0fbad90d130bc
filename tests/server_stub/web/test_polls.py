"""The connections over long polls: how many there may be, and how long they are kept."""

import asyncio

import pytest

from app.protocol.errors import CloseCode, ErrorCode
from app.protocol.ids import AccountId, AgentId, DeviceId
from server_stub.handlers.actors import AgentActor
from server_stub.handlers.refused import Refused
from server_stub.web import polls as room
from server_stub.web.connection import Connection
from server_stub.web.metrics import Metrics
from server_stub.web.polls import Holder, Poll, Polls

PAGE = Holder("visitor", "https://shop.example")


async def send_away(connection: Connection) -> None:
    """What becomes of a hello that will not do."""
    await connection.close(CloseCode.UNAUTHENTICATED)


async def let_in_and_close(connection: Connection) -> None:
    """What becomes of somebody's connection that ends."""
    connection.belongs_to(AgentActor(AccountId("acme"), AgentId("anna"), DeviceId("desk")))
    await connection.close(CloseCode.REVOKED)


async def closed(polls: Polls, poll: Poll) -> int | None:
    """The close code in the first answer."""
    told = await poll.socket.told(0, 10.0)
    await asyncio.sleep(0)  # the connection's task comes to its end
    assert len(polls) <= 1
    return told.close


async def test_who_was_not_let_in_takes_no_place_from_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "EACH_ADDRESS", 1)
    polls = Polls(Metrics(), lambda: 0.0)
    for _ in range(3):
        assert await closed(polls, polls.open(PAGE, "203.0.113.1", send_away)) == CloseCode.UNAUTHENTICATED
    assert not len(polls)


async def test_whoever_was_let_in_may_ask_again_why_it_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "EACH_ADDRESS", 1)
    polls = Polls(Metrics(), lambda: 0.0)
    poll = polls.open(PAGE, "203.0.113.1", let_in_and_close)
    assert await closed(polls, poll) == CloseCode.REVOKED
    assert polls.find(poll.name, PAGE) is poll
    with pytest.raises(Refused) as refused:
        polls.open(PAGE, "203.0.113.1", send_away)
    assert refused.value.code is ErrorCode.RATE_LIMITED
    await polls.end()
