"""The server went back to a backup: what an agent wrote since is sent again or shown as not sent, and never doubled."""

from collections.abc import Callable

import pytest

from app.core.client import Client
from app.core.steps import Position
from app.core.views import Delivery
from app.protocol.events import MessageAdded
from app.protocol.ids import CommandId, MessageId
from app.protocol.records import ConversationState, Message
from app.protocol.snapshots import AgentSnapshot
from tests.fakes.records import ANNA, BEN, by, cid, entered, message, numbered, snapshot

ASSIGNED, UNASSIGNED = ConversationState.ASSIGNED, ConversationState.UNASSIGNED
Fill = Callable[..., None]


def go_back_to(client: Client, shown: AgentSnapshot, epoch: str = "after") -> None:
    """The snapshot of the restored server."""
    for _ in client.store.replace([shown], Position(epoch, 50)):
        pass


def deliveries(client: Client) -> list[tuple[str, Delivery, str]]:
    return [(row.text, row.delivery, row.failure) for row in client.queries.messages(cid("mine"))]


def waiting(client: Client) -> list[MessageId]:
    return [MessageId(queued.id) for queued in client.outbox.waiting()]


def seen(client: Client, sent: MessageId, number: int, text: str) -> None:
    """The server acknowledges a text, and tells of it."""
    client.outbox.acked(CommandId(sent), 100 + number)
    said = Message(id=sent, conversation=cid("mine"), number=number, author=by(ANNA), text=text, at=number)
    client.store.apply([numbered(100 + number, MessageAdded(message=said))], 100 + number)


@pytest.fixture
def sent(client: Client, fill: Fill) -> tuple[MessageId, ...]:
    """Three texts to the visitor: seen, acknowledged but not seen, and not answered."""
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1)), entered("waiting", UNASSIGNED, message("waiting", 1))))
    ids = tuple(client.actions.send_message(cid("mine"), text) for text in ("seen", "acked", "waiting"))
    seen(client, ids[0], 2, "seen")
    client.outbox.acked(CommandId(ids[1]), 120)
    return ids


def test_what_the_backup_does_not_hold_is_sent_again_or_shown_as_not_sent(client: Client, sent: tuple[MessageId, ...]) -> None:
    go_back_to(client, snapshot(entered("mine", ASSIGNED, message("mine", 1))))
    assert waiting(client) == [sent[1], sent[2]]
    assert sorted(deliveries(client)[1:]) == [
        ("acked", Delivery.PENDING, ""),
        ("seen", Delivery.FAILED, "restored"),
        ("waiting", Delivery.PENDING, ""),
    ]
    client.actions.retry(sent[0])
    assert len(waiting(client)) == 3
    assert waiting(client)[-1] not in sent


def test_what_the_backup_holds_is_there_once(client: Client, sent: tuple[MessageId, ...]) -> None:
    said = [
        Message(id=sent[i], conversation=cid("mine"), number=2 + i, author=by(ANNA), text=text, at=1)
        for i, text in ((0, "seen"), (1, "acked"))
    ]
    go_back_to(client, snapshot(entered("mine", ASSIGNED, message("mine", 1), *said)))
    assert deliveries(client)[1:] == [("seen", Delivery.SENT, ""), ("acked", Delivery.SENT, ""), ("waiting", Delivery.PENDING, "")]
    assert waiting(client) == [sent[2]]


@pytest.mark.usefixtures("sent")
def test_a_number_that_was_given_anew_hides_nothing(client: Client) -> None:
    new = Message(id=MessageId("new"), conversation=cid("mine"), number=2, author=by(BEN), text="another", at=1)
    go_back_to(client, snapshot(entered("mine", ASSIGNED, message("mine", 1), new)))
    assert ("seen", Delivery.FAILED, "restored") in deliveries(client)
    assert client.queries.messages(cid("mine"))[1].id == MessageId("new")


def test_an_ordinary_snapshot_recalls_nothing(client: Client, sent: tuple[MessageId, ...]) -> None:
    go_back_to(client, snapshot(entered("mine", ASSIGNED, message("mine", 1))), epoch="e")
    assert waiting(client) == [sent[2]]
    assert deliveries(client)[1:] == [("waiting", Delivery.PENDING, "")]


@pytest.mark.usefixtures("sent")
def test_only_ones_own_texts_come_back(client: Client) -> None:
    theirs = [message("mine", 3, "the visitor's"), message("mine", 4, "a colleague's", by(BEN))]
    client.store.apply([numbered(110 + said.number, MessageAdded(message=said)) for said in theirs], 114)
    go_back_to(client, snapshot(entered("mine", ASSIGNED, message("mine", 1))))
    assert not {"the visitor's", "a colleague's"} & {text for text, _, _ in deliveries(client)}
