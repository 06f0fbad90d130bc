"""Who quits gives their chats away by ordinary commands, and knows when the server has answered."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.changes import Changes, RefusedCommand
from app.core.client import Client, open_client
from app.core.errors import StoreError
from app.core.parting import Parting
from app.core.views import Folder
from app.protocol.errors import ErrorCode
from app.protocol.people import Presence
from app.ui import sample, sample_client
from app.ui.sample import BEN
from tests.fakes.clock import FakeClock


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    opened = open_client(tmp_path / "store.sqlite3", FakeClock(sample.NOW))
    sample_client.fill(opened)
    yield opened
    opened.close()


@pytest.fixture
def parting(client: Client) -> Iterator[Parting]:
    made = Parting(client.queries, client.actions, client.changes)
    yield made
    made.release()


def kinds(client: Client) -> set[str]:
    return {command.kind for command in client.outbox.waiting()}


def acknowledge(client: Client) -> None:
    for command in client.outbox.waiting():
        client.changes.publish(client.outbox.acked(command.id, 1))


def test_all_are_handed_over_and_waited_for(client: Client, parting: Parting) -> None:
    mine = {row.id for row in client.queries.inbox(Folder.MINE)}
    assert set(parting.chats()) == mine != set()
    parting.hand_over(BEN.id)
    assert {command.conversation for command in client.outbox.waiting()} == mine
    assert kinds(client) == {"reassign"}
    assert (parting.chats(), parting.waits()) == ((), True)
    acknowledge(client)
    assert not parting.waits()
    assert parting.chats() == ()  # though the events that say so are yet to come


def test_all_are_returned(client: Client, parting: Parting) -> None:
    parting.give_back()
    assert kinds(client) == {"unassign"}
    assert parting.waits()


def test_what_the_server_refuses_is_to_be_chosen_for_again(client: Client, parting: Parting) -> None:
    parting.hand_over(BEN.id)
    first, *others = client.outbox.waiting()
    client.changes.publish(client.outbox.refused(first.id, ErrorCode.NOT_ALLOWED, {}))
    for command in others:
        client.changes.publish(client.outbox.acked(command.id, 1))
    assert not parting.waits()
    assert parting.refused == 1
    assert parting.chats() == (first.conversation,)
    parting.give_back()
    assert (parting.refused, parting.chats(), parting.waits()) == (0, (), True)


def test_what_could_not_be_given_away_is_still_there_to_be(client: Client, parting: Parting) -> None:
    mine = set(parting.chats())
    assert len(mine) > 1

    def full_after_the_first(_: Changes) -> None:
        client.store.database.read("PRAGMA query_only = ON")

    unsubscribe = client.changes.subscribe(full_after_the_first)
    with pytest.raises(StoreError):
        parting.hand_over(BEN.id)
    unsubscribe()
    client.store.database.read("PRAGMA query_only = OFF")
    assert set(parting.chats()) == mine - {command.conversation for command in client.outbox.waiting()}
    assert len(parting.chats()) == len(mine) - 1
    parting.hand_over(BEN.id)
    assert {command.conversation for command in client.outbox.waiting()} == mine


def test_what_was_asked_before_is_waited_for_and_not_asked_against(client: Client, parting: Parting) -> None:
    closing = parting.chats()[0]
    client.actions.close_conversation(closing)
    parting.give_back()
    asked = [command.kind for command in client.outbox.waiting() if command.conversation == closing]
    assert asked == ["close_conversation"]
    assert parting.waits()


def test_colleagues_are_those_beside_oneself_and_who_is_online_comes_first(client: Client, parting: Parting) -> None:
    me = client.queries.me()
    assert me is not None
    people = parting.colleagues()
    assert me.agent.id not in {agent.id for agent in people}
    online = [agent.presence is Presence.ONLINE for agent in people]
    assert online == sorted(online, reverse=True)


def test_only_what_was_given_away_counts_as_refused(client: Client, parting: Parting) -> None:
    first, *_ = parting.chats()
    early = RefusedCommand("unassign", ErrorCode.NOT_ALLOWED, {}, first)
    client.changes.publish(Changes(refusals=(early,)))
    assert parting.refused == 0
    parting.give_back()
    client.changes.publish(Changes(refusals=(RefusedCommand("send_message", ErrorCode.NOT_ALLOWED, {}, first),)))
    assert parting.refused == 0
