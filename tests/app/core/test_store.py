"""The store applies what the server told exactly once, keeps what was typed, and purges what left."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from app.core.client import Client, open_client
from app.core.errors import StoreError
from app.core.steps import Position
from app.core.views import Delivery, Folder
from app.protocol.api import ConversationPage, MessagePage
from app.protocol.events import AccountChanged, AgentChanged, ConversationChanged, ConversationLeft, ConversationRead, MessageAdded
from app.protocol.ids import FileId, derived_id
from app.protocol.people import Account, Presence
from app.protocol.records import ConversationState, File, MessageKind
from tests.fakes.clock import FakeClock
from tests.fakes.marked import MARKED, PLAIN
from tests.fakes.records import ANNA, BEN, BOT, ME, by, cid, conversation, entered, message, numbered, snapshot

UNASSIGNED, ASSIGNED, CLOSED = ConversationState.UNASSIGNED, ConversationState.ASSIGNED, ConversationState.CLOSED
Fill = Callable[..., None]


def numbers(client: Client, name: str) -> list[int | None]:
    return [row.number for row in client.queries.messages(cid(name))]


def counts(client: Client) -> dict[Folder, tuple[int, int]]:
    return {count.folder: (count.total, count.unread) for count in client.queries.folders()}


# Snapshots


def test_a_snapshot_fills_the_folders(client: Client, fill: Fill) -> None:
    fill(
        snapshot(
            entered("waiting", UNASSIGNED, message("waiting", 1)),
            entered("mine", ASSIGNED, message("mine", 1), message("mine", 2, author=by(ANNA)), read=1),
            closed=(conversation("done", CLOSED),),
            closed_count=812,
        )
    )
    assert counts(client) == {Folder.UNASSIGNED: (1, 1), Folder.MINE: (1, 0), Folder.CLOSED: (812, 0)}
    assert [row.id for row in client.queries.inbox(Folder.CLOSED)] == [cid("done")]
    assert numbers(client, "mine") == [1, 2]
    assert [agent.name for agent in client.queries.agents()] == [ANNA.name, BEN.name]
    assert client.store.position() == Position("e", 100)


def test_marks_and_files_come_out_as_they_came_in(client: Client, fill: Fill) -> None:
    file = File(id=FileId(derived_id("file")), name="plan.png", media_type="image/png", size=2_000, width=40, height=30)
    marked = replace(message("mine", 1, PLAIN, BOT), marked=MARKED)
    fill(snapshot(entered("mine", ASSIGNED, marked)))
    added = MessageAdded(message=replace(message("mine", 2, ""), files=(file,)))
    client.store.apply([numbered(101, added)], 101)
    assert [(row.text, row.marked, row.files) for row in client.queries.messages(cid("mine"))] == [(PLAIN, MARKED, ()), ("", (), (file,))]
    page = MessagePage(messages=(marked,), more=False)
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 2), events_more=True)))
    client.store.add_history(cid("mine"), page)
    assert client.queries.messages(cid("mine"))[0].marked == MARKED


def test_a_snapshot_replaces_everything_held_before(client: Client, fill: Fill) -> None:
    fill(snapshot(entered("old", ASSIGNED, message("old", 1)), entered("both", ASSIGNED, *[message("both", n) for n in range(1, 9)])))
    fill(snapshot(entered("both", ASSIGNED, message("both", 20), events_more=True)))
    assert client.queries.conversation(cid("old")) is None
    assert numbers(client, "both") == [20]
    assert client.store.before(cid("both")) == 20


def test_a_snapshot_cut_short_leaves_everything_as_it_was(client: Client, fill: Fill) -> None:
    fill(snapshot(entered("mine", ASSIGNED)))
    turns = client.store.replace([snapshot(entered("other", ASSIGNED))], Position("e", 200))
    next(turns)
    next(turns)
    turns.close()
    assert client.store.position() == Position("e", 100)
    assert [row.id for row in client.queries.inbox(Folder.MINE)] == [cid("mine")]


def test_what_is_typed_while_a_snapshot_comes_in_is_kept(client: Client, fill: Fill) -> None:
    fill(snapshot(entered("mine", ASSIGNED)))
    turns = client.store.replace([snapshot(entered("mine", ASSIGNED, message("mine", 1)))], Position("e", 200))
    next(turns)
    client.actions.send_message(cid("mine"), "meanwhile")
    client.actions.save_draft(cid("mine"), "and then")
    for _ in turns:
        pass
    assert [row.text for row in client.queries.messages(cid("mine"))] == ["hello", "meanwhile"]
    assert client.queries.draft(cid("mine")) == "and then"


def test_a_text_that_arrived_with_a_snapshot_is_no_longer_under_way(client: Client, fill: Fill) -> None:
    fill(snapshot(entered("mine", ASSIGNED)))
    sent = client.actions.send_message(cid("mine"), "made it")
    arrived = msgspec.structs.replace(message("mine", 1, "made it", by(ANNA)), id=sent)
    fill(snapshot(entered("mine", ASSIGNED, arrived)))
    assert [(row.text, row.delivery) for row in client.queries.messages(cid("mine"))] == [("made it", Delivery.SENT)]
    assert client.outbox.waiting() == ()


def test_an_open_connection_over_a_cache_that_began_anew_is_told_so(client: Client, fill: Fill) -> None:
    fill(snapshot(entered("mine", ASSIGNED)))
    client.store.drop_cache()
    with pytest.raises(StoreError, match="damaged"):
        client.store.apply([], 101)


def test_signing_out_in_the_middle_of_a_snapshot_leaves_nothing(client: Client) -> None:
    turns = client.store.replace([snapshot(entered("mine", ASSIGNED, message("mine", 1)))], Position("e", 200))
    next(turns)
    client.store.erase()
    with pytest.raises(StoreError):
        list(turns)
    assert client.queries.conversation(cid("mine")) is None
    assert client.store.position() is None


# Batches


def test_a_batch_moves_rows_and_cursor_together(client: Client, fill: Fill) -> None:
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1))))
    applied = client.store.apply([numbered(101, MessageAdded(message=message("mine", 2, "news")))], 103)
    assert applied.changes.messages == {cid("mine")}
    assert numbers(client, "mine") == [1, 2]
    assert client.queries.inbox(Folder.MINE)[0].last_text == "news"
    assert client.store.position() == Position("e", 103)


def test_what_was_applied_before_is_passed_over(client: Client, fill: Fill) -> None:
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1))))
    added = numbered(101, MessageAdded(message=message("mine", 2)))
    client.store.apply([added], 101)
    assert not client.store.apply([added], 101).changes
    assert not client.store.apply([added], 90).changes
    assert counts(client)[Folder.MINE] == (1, 1)
    assert client.queries.inbox(Folder.MINE)[0].unread == 2
    assert client.store.position() == Position("e", 101)


def test_a_failing_event_takes_the_whole_batch_back(client: Client, fill: Fill) -> None:
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1))))
    with pytest.raises(AttributeError):
        client.store.apply([numbered(101, MessageAdded(message=message("mine", 2))), numbered(102, MessageAdded(message="?"))], 102)  # type: ignore[arg-type] # on purpose
    assert numbers(client, "mine") == [1]
    assert client.store.position() == Position("e", 100)


def test_leaving_purges_every_trace_from_the_file(client: Client, fill: Fill, store_file: Path) -> None:
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1, "canary-of-the-visitor"))))
    client.actions.mark_read(cid("mine"), 1)
    applied = client.store.apply([numbered(101, ConversationLeft(conversation=cid("mine"), owner_name="Ben"))], 101)
    assert applied.changes.left == {cid("mine")}
    assert applied.changes.owners == ((cid("mine"), "Ben"),)
    assert client.queries.conversation(cid("mine")) is None
    assert client.queries.messages(cid("mine")) == ()
    assert client.outbox.waiting() == ()
    on_disk = b"".join(path.read_bytes() for path in store_file.parent.iterdir())
    assert b"canary" not in on_disk
    assert cid("mine").encode() not in on_disk


def test_texts_typed_into_a_conversation_that_left_stay_to_be_copied(client: Client, fill: Fill) -> None:
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1))))
    sent = client.actions.send_message(cid("mine"), "typed with care")
    client.store.apply([numbered(101, ConversationLeft(conversation=cid("mine")))], 101)
    client.outbox.refused(sent, "not_found", {})  # type: ignore[arg-type] # a message's id is its command's
    (text,) = client.queries.unsent_texts()
    assert (text.text, text.failure, text.visible) == ("typed with care", "not_found", False)
    client.actions.discard(sent)
    assert client.queries.unsent_texts() == ()


def test_a_draft_saved_after_the_conversation_left_is_not_kept(client: Client, fill: Fill) -> None:
    fill(snapshot(entered("mine", ASSIGNED)))
    client.store.apply([numbered(101, ConversationLeft(conversation=cid("mine")))], 101)
    client.actions.save_draft(cid("mine"), "too late")
    assert client.queries.draft(cid("mine")) == ""


def test_a_gap_in_the_numbers_drops_what_was_held_before_it(client: Client, fill: Fill) -> None:
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1), message("mine", 2))))
    client.store.apply([numbered(101, MessageAdded(message=message("mine", 5)))], 101)
    assert numbers(client, "mine") == [5]
    assert client.store.before(cid("mine")) == 5


def test_a_header_may_be_ahead_of_its_messages_but_never_falls_behind(client: Client, fill: Fill) -> None:
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1))))
    ahead = conversation("mine", ASSIGNED, last_number=2, last_message=message("mine", 2, "two"))
    client.store.apply([numbered(101, ConversationChanged(conversation=ahead))], 101)
    client.store.apply([numbered(102, MessageAdded(message=message("mine", 2, "two")))], 102)
    behind = conversation("mine", ASSIGNED, last_number=1, last_message=message("mine", 1, "one"), visitor_here=False)
    client.store.apply([numbered(103, ConversationChanged(conversation=behind))], 103)
    row = client.queries.inbox(Folder.MINE)[0]
    assert (row.last_text, row.visitor_here) == ("two", False)


def test_a_row_knows_the_newest_text_behind_a_notice(client: Client, fill: Fill) -> None:
    notice = message("mine", 2, author=by(ANNA), kind=MessageKind.JOINED)
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1, "help me"), notice)))
    assert client.queries.inbox(Folder.MINE)[0].said == "help me"
    closing = message("mine", 4, author=by(ANNA), kind=MessageKind.CLOSED)
    closed = conversation("mine", CLOSED, last_number=4, last_message=closing)
    client.store.apply(
        [
            numbered(101, MessageAdded(message=message("mine", 3, "x" * 400))),
            numbered(102, ConversationChanged(conversation=closed)),
            numbered(103, MessageAdded(message=closing)),
        ],
        103,
    )
    row = client.queries.inbox(Folder.CLOSED)[0]
    assert (row.last_kind, row.said) == (MessageKind.CLOSED, "x" * 300)


def test_unread_counts_the_visitors_texts_after_the_mark(client: Client, fill: Fill) -> None:
    fill(snapshot(entered("mine", ASSIGNED, *[message("mine", n) for n in range(1, 4)], read=1)))
    assert client.queries.inbox(Folder.MINE)[0].unread == 2
    notice = message("mine", 4, author=by(BEN), kind=MessageKind.REASSIGNED)
    client.store.apply([numbered(101, MessageAdded(message=notice)), numbered(102, MessageAdded(message=message("mine", 5)))], 102)
    assert client.queries.inbox(Folder.MINE)[0].unread == 3
    client.store.apply([numbered(103, ConversationRead(conversation=cid("mine"), number=3))], 103)
    assert client.queries.inbox(Folder.MINE)[0].unread == 1
    client.store.apply([numbered(104, ConversationRead(conversation=cid("mine"), number=2))], 104)
    assert client.queries.inbox(Folder.MINE)[0].unread == 1


def test_closing_moves_to_closed_and_counts_it_once(client: Client, fill: Fill) -> None:
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1)), closed_count=5))
    closed = numbered(101, ConversationChanged(conversation=conversation("mine", CLOSED, last_number=1)))
    edited = numbered(102, ConversationChanged(conversation=conversation("mine", CLOSED, last_number=1, closed_by_name="Anna")))
    client.store.apply([closed, edited], 102)
    assert counts(client) == {Folder.UNASSIGNED: (0, 0), Folder.MINE: (0, 0), Folder.CLOSED: (6, 0)}


def test_an_edit_of_a_closed_one_beyond_the_pages_held_adds_nothing(client: Client, fill: Fill) -> None:
    fill(snapshot(closed=(conversation("new", CLOSED),), closed_count=2))
    client.store.apply([numbered(101, ConversationChanged(conversation=conversation("old", CLOSED, closed_at=10)))], 101)
    assert counts(client)[Folder.CLOSED] == (2, 0)
    assert [row.id for row in client.queries.inbox(Folder.CLOSED)] == [cid("new")]


def test_a_conversation_of_somebody_else_is_never_kept(client: Client, fill: Fill) -> None:
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1))))
    theirs = conversation("mine", ASSIGNED, owner=BEN.id)
    applied = client.store.apply([numbered(101, ConversationChanged(conversation=theirs))], 101)
    assert applied.changes.left == {cid("mine")}
    assert client.queries.conversation(cid("mine")) is None


def test_a_colleague_and_oneself_change(client: Client, fill: Fill) -> None:
    fill(snapshot())
    offline = type(ANNA)(id=ANNA.id, name="Anna N.", intent=Presence.OFFLINE)
    applied = client.store.apply([numbered(101, AgentChanged(agent=offline))], 101)
    me = client.queries.me()
    assert applied.changes.me
    assert applied.changes.agents
    assert me is not None
    assert (me.agent.name, me.agent.intent) == ("Anna N.", Presence.OFFLINE)


def test_what_one_may_do_and_what_the_company_sets_follow_the_server(client: Client, fill: Fill) -> None:
    fill(snapshot())
    company = Account(id=ME.account.id, name="Acme Ltd", currency="PLN", language="pl", live_chat=False)
    events = [AgentChanged(agent=replace(ANNA, admin=True, deals_admin=True)), AccountChanged(account=company)]
    applied = client.store.apply([numbered(101 + place, event) for place, event in enumerate(events)], 102)
    me = client.queries.me()
    assert me is not None
    assert applied.changes.me
    assert (me.admin, me.deals_admin, me.account) == (True, True, company)
    applied = client.store.apply([numbered(103, AgentChanged(agent=replace(ANNA, deals_admin=True)))], 103)
    me = client.queries.me()
    assert me is not None
    assert applied.changes.me
    assert (me.admin, me.deals_admin, me.account) == (False, True, company)


# History


def test_history_is_put_before_what_is_held(client: Client, fill: Fill) -> None:
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 6), events_more=True)))
    assert client.store.before(cid("mine")) == 6
    client.store.add_history(cid("mine"), MessagePage(messages=tuple(message("mine", n) for n in (4, 5)), more=True))
    client.store.add_history(cid("mine"), MessagePage(messages=tuple(message("mine", n) for n in (1, 2, 3)), more=False))
    assert numbers(client, "mine") == [1, 2, 3, 4, 5, 6]
    assert client.store.before(cid("mine")) is None
    assert client.queries.inbox(Folder.MINE)[0].unread == 6


def test_a_page_that_does_not_reach_up_is_passed_over(client: Client, fill: Fill) -> None:
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 9), events_more=True)))
    assert not client.store.add_history(cid("mine"), MessagePage(messages=(message("mine", 3),), more=True))
    assert numbers(client, "mine") == [9]


def test_a_page_that_comes_after_the_conversation_left_is_not_kept(client: Client, fill: Fill) -> None:
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 9), events_more=True)))
    client.store.apply([numbered(101, ConversationLeft(conversation=cid("mine")))], 101)
    client.store.add_history(cid("mine"), MessagePage(messages=(message("mine", 8),), more=True))
    assert client.queries.messages(cid("mine")) == ()


def test_pages_of_closed_follow_each_other(client: Client, fill: Fill) -> None:
    fill(snapshot(closed=(conversation("c3", CLOSED, closed_at=30),), closed_count=3))
    assert client.store.closed_end() == (30, cid("c3"), True)
    older = tuple(conversation(name, CLOSED, closed_at=at, last_number=7) for name, at in (("c2", 20), ("c1", 10)))
    client.store.add_closed(ConversationPage(conversations=older, more=False, total=3))
    assert client.store.closed_end() == (10, cid("c1"), False)
    assert [row.id for row in client.queries.inbox(Folder.CLOSED)] == [cid("c3"), cid("c2"), cid("c1")]
    assert client.store.before(cid("c1")) == 8


# The file


def test_a_restart_keeps_cache_and_outbox(client: Client, fill: Fill, store_file: Path, clock: FakeClock) -> None:
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1))))
    client.actions.send_message(cid("mine"), "offline")
    client.actions.save_draft(cid("mine"), "next")
    again = open_client(store_file, clock)
    assert [row.delivery for row in again.queries.messages(cid("mine"))] == [Delivery.SENT, Delivery.PENDING]
    assert again.queries.draft(cid("mine")) == "next"
    assert again.store.position() == Position("e", 100)
    again.close()


def test_a_cache_of_another_schema_is_rebuilt_and_what_was_typed_stays(
    client: Client, fill: Fill, store_file: Path, clock: FakeClock
) -> None:
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1))))
    client.actions.send_message(cid("mine"), "offline")
    client.store.settings.put("cache_version", "0")
    device = client.store.settings.device()
    again = open_client(store_file, clock)
    assert again.store.position() is None
    assert again.queries.inbox(Folder.MINE) == ()
    assert [text.text for text in again.queries.unsent_texts()] == ["offline"]
    assert again.store.settings.device() == device
    again.close()


def test_a_store_of_a_newer_version_is_refused_and_left_alone(store_file: Path, clock: FakeClock) -> None:
    open_client(store_file, clock).close()
    connection = sqlite3.connect(store_file)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = store_file.read_bytes()
    with pytest.raises(StoreError) as refused:
        open_client(store_file, clock)
    assert refused.value.code == "newer_version"
    assert store_file.read_bytes() == before


def test_sign_out_leaves_device_server_and_email_only(client: Client, fill: Fill, store_file: Path) -> None:
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1, "canary"))))
    client.actions.send_message(cid("mine"), "canary too")
    client.store.settings.put("server", "https://desk.example")
    device = client.store.settings.device()
    client.store.erase()
    assert client.queries.me() is None
    assert client.outbox.waiting() == ()
    assert client.store.settings.get("server") == "https://desk.example"
    assert client.store.settings.device() == device
    assert b"canary" not in b"".join(path.read_bytes() for path in store_file.parent.iterdir())
