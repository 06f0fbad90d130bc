"""What an agent does is queued for good, shown at once, sent in order, and settled by whichever of ack and event comes first."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.changes import Changes
from app.core.client import Client, open_client
from app.core.errors import AppError
from app.core.views import Delivery, Folder
from app.protocol.errors import ErrorCode
from app.protocol.events import ConversationEntered, MessageAdded
from app.protocol.ids import CommandId, MessageId
from app.protocol.people import Presence
from app.protocol.records import ConversationState, Message
from tests.fakes.clock import FakeClock
from tests.fakes.records import ANNA, BEN, by, cid, conversation, entered, message, numbered, snapshot

ASSIGNED, UNASSIGNED = ConversationState.ASSIGNED, ConversationState.UNASSIGNED
Fill = Callable[..., None]


@pytest.fixture
def mine(fill: Fill) -> None:
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1)), entered("waiting", UNASSIGNED, message("waiting", 1))))


def deliveries(client: Client) -> list[tuple[str, Delivery]]:
    return [(row.text, row.delivery) for row in client.queries.messages(cid("mine"))[1:]]


def echo(sent: MessageId, number: int, text: str) -> MessageAdded:
    """The event of a text that was sent."""
    return MessageAdded(message=Message(id=sent, conversation=cid("mine"), number=number, author=by(ANNA), text=text, at=1))


def command(sent: MessageId) -> CommandId:
    return CommandId(sent)


@pytest.mark.usefixtures("mine")
def test_a_text_is_in_sight_before_anybody_answers_and_ends_the_draft(client: Client, clock: FakeClock) -> None:
    seen: list[Changes] = []
    unsubscribe = client.changes.subscribe(seen.append)
    client.actions.save_draft(cid("mine"), "hello there")
    client.actions.send_message(cid("mine"), "  hello there\r\n")
    unsubscribe()
    row = client.queries.messages(cid("mine"))[-1]
    assert (row.text, row.delivery, row.own, row.number, row.at) == ("hello there", Delivery.PENDING, True, None, clock())
    assert row.author_name == ANNA.name
    assert client.queries.draft(cid("mine")) == ""
    assert seen[-1].outbox
    assert cid("mine") in seen[-1].messages
    assert client.queries.message_count(cid("mine")) == 2
    assert client.account.unsent() == 1


@pytest.mark.usefixtures("mine")
@pytest.mark.parametrize("event_first", [True, False])
def test_ack_and_event_settle_a_text_in_either_order(client: Client, *, event_first: bool) -> None:
    sent = client.actions.send_message(cid("mine"), "one")
    steps: list[Callable[[], object]] = [
        lambda: client.store.apply([numbered(101, echo(sent, 2, "one"))], 101),
        lambda: client.outbox.acked(command(sent), 101),
    ]
    for step in steps if event_first else reversed(steps):
        step()
        assert deliveries(client) == [("one", Delivery.SENT)]
    assert client.queries.message_count(cid("mine")) == 2
    assert client.outbox.waiting() == ()
    assert client.account.unsent() == 0


@pytest.mark.usefixtures("mine")
def test_an_acked_text_whose_event_is_not_for_us_any_more_goes(client: Client, fill: Fill) -> None:
    sent = client.actions.send_message(cid("mine"), "one")
    client.outbox.acked(command(sent), 105)
    client.store.apply([], 104)
    assert deliveries(client) == [("one", Delivery.SENT)]
    client.store.apply([], 105)
    assert deliveries(client) == []
    again = client.actions.send_message(cid("mine"), "two")
    client.outbox.acked(command(again), 150)
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1))))
    assert deliveries(client) == []


@pytest.mark.usefixtures("mine")
def test_commands_wait_in_the_order_given_also_over_a_restart(client: Client, store_file: Path, clock: FakeClock) -> None:
    client.actions.assign_to_me(cid("waiting"))
    client.actions.send_message(cid("mine"), "one")
    client.actions.send_message(cid("mine"), "two")
    client.actions.close_conversation(cid("mine"))
    again = open_client(store_file, clock)
    assert [waiting.kind for waiting in again.outbox.waiting()] == ["assign_to_me", "send_message", "send_message", "close_conversation"]
    assert again.outbox.waiting() == client.outbox.waiting()
    again.close()


@pytest.mark.usefixtures("mine")
def test_a_refused_text_is_kept_tried_again_under_a_new_id_or_dropped(client: Client) -> None:
    first = client.actions.send_message(cid("mine"), "one")
    changes = client.outbox.refused(command(first), ErrorCode.NOT_FOUND, {})
    assert [(refusal.kind, refusal.code) for refusal in changes.refusals] == [("send_message", "not_found")]
    failed = client.queries.messages(cid("mine"))[-1]
    assert (failed.delivery, failed.failure) == (Delivery.FAILED, "not_found")
    assert client.queries.inbox(Folder.MINE)[0].failed
    assert client.outbox.waiting() == ()
    client.actions.retry(first)
    (waiting,) = client.outbox.waiting()
    assert waiting.id != command(first)
    assert deliveries(client) == [("one", Delivery.PENDING)]
    client.outbox.refused(waiting.id, ErrorCode.NOT_FOUND, {})
    client.actions.discard(MessageId(waiting.id))
    assert deliveries(client) == []


@pytest.mark.usefixtures("mine")
def test_only_a_refused_text_can_be_tried_again_or_dropped(client: Client) -> None:
    sent = client.actions.send_message(cid("mine"), "one")
    client.actions.discard(sent)
    client.actions.retry(sent)
    assert [waiting.id for waiting in client.outbox.waiting()] == [command(sent)]


@pytest.mark.usefixtures("mine")
def test_a_refused_take_is_reported_with_its_details(client: Client) -> None:
    client.actions.assign_to_me(cid("waiting"))
    view = client.queries.conversation(cid("waiting"))
    assert view is not None
    assert (view.waiting_command, view.can_assign, view.can_close) == (True, False, False)
    (waiting,) = client.outbox.waiting()
    changes = client.outbox.refused(waiting.id, ErrorCode.ALREADY_ASSIGNED, {"owner": BEN.name})
    (refusal,) = changes.refusals
    assert (refusal.kind, refusal.code, refusal.detail, refusal.conversation) == (
        "assign_to_me",
        "already_assigned",
        {"owner": BEN.name},
        cid("waiting"),
    )
    assert changes.conversations == {cid("waiting")}
    assert client.outbox.waiting() == ()


@pytest.mark.usefixtures("mine")
def test_an_answer_to_what_is_settled_already_changes_nothing(client: Client) -> None:
    assert not client.outbox.acked(CommandId("gone"), 7)
    assert not client.outbox.refused(CommandId("gone"), "not_found", {})


@pytest.mark.usefixtures("mine")
def test_the_switch_and_the_mark_supersede_older_ones(client: Client) -> None:
    client.actions.set_online(True)
    client.actions.set_online(False)
    client.actions.mark_read(cid("mine"), 1)
    client.actions.mark_read(cid("mine"), 1)
    client.actions.mark_read(cid("mine"), 3)
    assert [(waiting.kind, waiting.body) for waiting in client.outbox.waiting()] == [
        ("set_online", b'{"online":false}'),
        ("mark_read", b'{"conversation":"%s","number":3}' % cid("mine").encode()),
    ]


@pytest.mark.usefixtures("mine")
def test_the_switch_and_the_mark_hold_here_before_the_server_answers(client: Client, fill: Fill) -> None:
    client.actions.set_online(False)
    me = client.queries.me()
    assert me is not None
    assert me.agent.intent is Presence.OFFLINE
    client.actions.mark_read(cid("mine"), 1)
    assert client.queries.inbox(Folder.MINE)[0].unread == 0
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1))))
    assert client.queries.inbox(Folder.MINE)[0].unread == 0


@pytest.mark.usefixtures("mine")
def test_a_refused_mark_is_nobodys_business(client: Client) -> None:
    client.actions.mark_read(cid("mine"), 1)
    (waiting,) = client.outbox.waiting()
    assert client.outbox.refused(waiting.id, ErrorCode.NOT_FOUND, {}).refusals == ()
    assert client.outbox.waiting() == ()


@pytest.mark.usefixtures("mine")
def test_what_may_be_done_follows_the_folder(client: Client) -> None:
    def may(name: str) -> tuple[bool, bool, bool, bool]:
        view = client.queries.conversation(cid(name))
        assert view is not None
        return view.can_assign, view.can_reassign, view.can_write, view.can_close

    client.store.apply([numbered(101, ConversationEntered(conversation=conversation("done", ConversationState.CLOSED)))], 101)
    assert may("waiting") == (True, True, False, True)
    assert may("mine") == (False, True, True, True)
    assert may("done") == (False, False, False, False)
    client.actions.send_message(cid("mine"), "one")
    assert may("mine") == (False, True, True, True)
    client.actions.unassign(cid("mine"))
    assert may("mine") == (False, False, False, False)


@pytest.mark.usefixtures("mine")
def test_a_text_that_cannot_be_sent_is_refused_at_once_and_the_draft_stays(client: Client) -> None:
    client.actions.save_draft(cid("mine"), " ")
    with pytest.raises(AppError, match="text_empty"):
        client.actions.send_message(cid("mine"), " \x00\n ")
    with pytest.raises(AppError, match="text_too_long"):
        client.actions.send_message(cid("mine"), "x" * 8_001)
    assert client.queries.draft(cid("mine")) == " "
    assert client.outbox.waiting() == ()
