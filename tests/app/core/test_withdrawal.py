"""What left an agent's sight is gone from disk and memory, however the program ended; what the agent typed stays for its author."""

import asyncio
import logging
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from app.core.client import Client, open_client
from app.core.database import Database
from app.core.steps import Apply, CaughtUp, Position
from app.core.superseded import NEW_NOTE
from app.protocol.details import Details, FieldName
from app.protocol.events import ConversationChanged, ConversationEntered, ConversationLeft, MessageAdded
from app.protocol.ids import CommandId
from app.protocol.records import ConversationState
from tests.fakes.agent_desk import MemoryNotifier, words
from tests.fakes.clock import FakeClock
from tests.fakes.records import cid, conversation, entered, given, lead, message, note, numbered, snapshot

ASSIGNED, CLOSED = ConversationState.ASSIGNED, ConversationState.CLOSED
CANARY = "canary-of-the-visitor"
KNOWN = Details(
    revision=3,
    fields={FieldName.PERSON_NAME: given(f"{CANARY} by name")},
    notes=(note("one", f"{CANARY} in a note"),),
    items=(lead("one", "mine", title=f"{CANARY} in a lead"),),
)
MINE = entered("mine", ASSIGNED, message("mine", 1, CANARY), details=KNOWN)
SEEN = snapshot(MINE, entered("other", ASSIGNED, message("other", 1, "another's words")))
LEFT = ConversationLeft(conversation=cid("mine"), owner_name="Ben")
Fill = Callable[..., None]


def on_disk(folder: Path) -> bytes:
    """Every byte of every file under a folder."""
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def leaves(client: Client, number: int = 101) -> None:
    """The conversation is Ben's now."""
    for _ in client.intake.perform(Apply((numbered(number, LEFT),), number, news=True)):
        pass


@contextmanager
def killed(store_file: Path, folder: Path, clock: FakeClock) -> Iterator[Client]:
    """The files as they lie now, opened by a new run: what a run that is killed at this moment leaves behind."""
    shutil.copytree(store_file.parent, folder)
    with closing(open_client(folder / store_file.name, clock)) as client:
        yield client


@pytest.fixture
def mine(client: Client, fill: Fill) -> Client:
    """Anna's own conversation, with the visitor's canary in it."""
    fill(SEEN)
    return client


# On disk


def test_the_canary_is_found_while_it_may_be_seen(mine: Client, store_file: Path) -> None:
    assert CANARY.encode() in on_disk(store_file.parent)
    assert mine.queries.conversation(cid("mine")) is not None


def test_nothing_of_it_is_left_in_any_file(mine: Client, store_file: Path) -> None:
    leaves(mine)
    assert CANARY.encode() not in on_disk(store_file.parent)
    assert cid("mine").encode() not in on_disk(store_file.parent)
    assert b"another's words" in on_disk(store_file.parent)


def test_nothing_of_its_details_is_answered_or_kept_in_a_row(mine: Client) -> None:
    assert mine.queries.details(cid("mine")) is not None
    leaves(mine)
    assert mine.queries.details(cid("mine")) is None
    for table in ("details", "field", "note", "crm_item"):
        assert mine.store.database.read(f"SELECT 1 FROM {table} WHERE conversation = ?", (cid("mine"),)) == []  # noqa: S608 - ours
    assert mine.store.database.read("SELECT 1 FROM details") != []


def test_nothing_of_it_is_left_by_a_snapshot_that_does_not_name_it(mine: Client, fill: Fill, store_file: Path) -> None:
    fill(snapshot(entered("other", ASSIGNED, message("other", 1, "another's words"))))
    assert mine.queries.conversation(cid("mine")) is None
    assert CANARY.encode() not in on_disk(store_file.parent)


def test_a_run_that_was_killed_before_it_scrubbed_is_made_up_for(
    mine: Client, store_file: Path, tmp_path_factory: pytest.TempPathFactory, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path_factory.mktemp("killed") / "data"
    with monkeypatch.context() as patch:
        patch.setattr(Database, "scrub", lambda _: None)
        leaves(mine)
    assert CANARY.encode() in on_disk(store_file.parent)
    with killed(store_file, folder, clock):
        assert CANARY.encode() not in on_disk(folder)


def test_a_snapshot_that_was_cut_off_does_not_outlive_the_next_start(
    mine: Client, store_file: Path, tmp_path_factory: pytest.TempPathFactory, clock: FakeClock
) -> None:
    folder = tmp_path_factory.mktemp("killed") / "data"
    turns = mine.store.replace([snapshot(entered("third", ASSIGNED, message("third", 1, "cut-off")))], Position("e", 200))
    next(turns)
    next(turns)
    assert b"cut-off" in on_disk(store_file.parent)
    with killed(store_file, folder, clock) as again:
        assert b"cut-off" not in on_disk(folder)
        leaves(again)
        assert CANARY.encode() not in on_disk(folder)
    turns.close()


def test_a_damaged_file_that_was_set_aside_goes_as_well(mine: Client, store_file: Path) -> None:
    shutil.copy(store_file, store_file.with_suffix(".damaged"))
    mine.store.database.scrub()
    assert not store_file.with_suffix(".damaged").exists()


def test_what_could_not_be_scrubbed_at_once_is_scrubbed_later(mine: Client, store_file: Path) -> None:
    with closing(sqlite3.connect(store_file)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM message").fetchone()
        mine.store.database.read("PRAGMA busy_timeout = 1")
        leaves(mine)
        assert mine.queries.conversation(cid("mine")) is None
        assert CANARY.encode() in on_disk(store_file.parent)
    mine.store.apply([], 102)
    assert CANARY.encode() not in on_disk(store_file.parent)


def test_a_disk_that_does_not_let_it_be_scrubbed_does_not_keep_it_in_sight(
    mine: Client, store_file: Path, expect_log: Callable[..., None]
) -> None:
    expect_log("store not_scrubbed code=read_only", logging.WARNING)
    told: list[object] = []
    mine.changes.subscribe(lambda changes: told.extend(changes.left))
    store_file.with_suffix(".damaged").mkdir()
    leaves(mine)
    assert told == [cid("mine")]


# In memory


def test_nobody_is_said_to_type_in_it(mine: Client) -> None:
    mine.live.heard_typing(cid("mine"), "Vera", typing=True)
    leaves(mine)
    assert mine.live.typing(cid("mine")) == ""


async def test_a_notice_that_was_not_shown_yet_is_never_shown(mine: Client) -> None:
    added = MessageAdded(message=message("mine", 2, "are you there?"))
    for step in (CaughtUp(), Apply((numbered(101, added),), 101, news=True)):
        for _ in mine.intake.perform(step):
            pass
    leaves(mine, 102)
    notifier = MemoryNotifier()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0):
            await mine.attention.run(notifier, words, lambda *_: None)
    assert notifier.titles == []


# What the agent typed


def test_a_draft_stays_for_its_author_and_is_back_where_the_conversation_is(mine: Client) -> None:
    mine.actions.save_draft(cid("mine"), "half a thought")
    assert mine.queries.stranded_texts() == ()
    leaves(mine)
    (text,) = mine.queries.stranded_texts()
    assert (text.conversation, text.text, text.command, text.failure) == (cid("mine"), "half a thought", None, "")
    mine.store.apply([numbered(102, ConversationEntered(conversation=MINE.conversation, messages=MINE.messages))], 102)
    assert mine.queries.stranded_texts() == ()
    assert mine.queries.draft(cid("mine")) == "half a thought"


def test_a_draft_outlives_a_snapshot_that_does_not_name_its_conversation(mine: Client, fill: Fill) -> None:
    mine.actions.save_draft(cid("mine"), "half a thought")
    fill(snapshot())
    assert [text.text for text in mine.queries.stranded_texts()] == ["half a thought"]


def test_the_draft_of_a_closed_conversation_can_be_had_too(mine: Client) -> None:
    mine.actions.save_draft(cid("mine"), "too late")
    mine.store.apply([numbered(101, ConversationChanged(conversation=conversation("mine", CLOSED)))], 101)
    assert [text.text for text in mine.queries.stranded_texts()] == ["too late"]


def test_what_was_being_written_when_it_left_is_kept(mine: Client) -> None:
    leaves(mine)
    mine.actions.rescue_draft(cid("mine"), "in the middle of")
    mine.actions.rescue_draft(cid("other"), " \n")
    assert [text.text for text in mine.queries.stranded_texts()] == ["in the middle of"]
    mine.actions.save_draft(cid("mine"), "")
    assert mine.queries.stranded_texts() == ()


def test_a_reply_that_was_under_way_is_shown_as_refused_with_its_text(mine: Client) -> None:
    sent = mine.actions.send_message(cid("mine"), "typed with care")
    leaves(mine)
    assert mine.queries.stranded_texts() == ()
    mine.outbox.refused(sent, "not_found", {})  # type: ignore[arg-type] # a message's id is its command's
    (text,) = mine.queries.stranded_texts()
    assert (text.text, text.command, text.failure) == ("typed with care", CommandId(sent), "not_found")
    mine.actions.discard(sent)
    assert mine.queries.stranded_texts() == ()


def test_a_refused_reply_whose_conversation_is_seen_stands_there_alone(mine: Client) -> None:
    sent = mine.actions.send_message(cid("mine"), "typed with care")
    mine.outbox.refused(sent, "not_assigned", {})  # type: ignore[arg-type] # a message's id is its command's
    assert mine.queries.stranded_texts() == ()
    leaves(mine)
    assert len(mine.queries.stranded_texts()) == 1
    closed = entered("mine", CLOSED, message("mine", 1))
    mine.store.apply([numbered(102, closed)], 102)
    assert mine.queries.stranded_texts() == ()
    assert [row.text for row in mine.queries.messages(cid("mine"))] == ["hello", "typed with care"]


def test_a_field_and_a_note_under_way_are_offered_where_the_conversation_left(mine: Client) -> None:
    mine.actions.set_field(cid("mine"), FieldName.DEAL_VALUE, "125000 EUR")
    mine.actions.set_field(cid("mine"), FieldName.PERSON_NAME, "")
    mine.actions.add_note(cid("mine"), "calls back")
    mine.actions.edit_note(cid("mine"), note("one").id, "written anew")
    mine.actions.create_lead(cid("mine"))
    leaves(mine)
    assert mine.queries.stranded_texts() == ()
    for waiting in mine.outbox.waiting():
        mine.outbox.refused(waiting.id, "not_found", {})
    stranded = mine.queries.stranded_texts()
    assert [(text.place, text.text) for text in stranded] == [
        (FieldName.DEAL_VALUE, "125000 EUR"),
        (NEW_NOTE, "calls back"),
        (note("one").id, "written anew"),
    ]
    assert mine.account.unsent() == 3
    for text in stranded:
        assert text.command is not None
        mine.actions.discard_change(text.command)
    assert (mine.queries.stranded_texts(), mine.account.unsent()) == ((), 0)


def test_a_refused_field_is_back_at_its_place_where_the_conversation_is(mine: Client) -> None:
    mine.actions.set_field(cid("mine"), FieldName.PERSON_NAME, "Vera Lind")
    leaves(mine)
    mine.outbox.refused(mine.outbox.waiting()[0].id, "not_found", {})
    mine.store.apply([numbered(102, MINE)], 102)
    assert mine.queries.stranded_texts() == ()
    shown = mine.queries.details(cid("mine"))
    assert shown is not None
    assert (shown.fields[2].value, shown.fields[2].failure) == ("Vera Lind", "not_found")


def test_what_was_typed_in_a_field_stays_for_its_author_and_is_back_where_the_conversation_is(mine: Client) -> None:
    mine.actions.save_typed(cid("mine"), FieldName.PERSON_EMAIL, "vera@")
    leaves(mine)
    mine.actions.rescue_typed(cid("mine"), NEW_NOTE, "in the middle of")
    mine.actions.rescue_typed(cid("other"), NEW_NOTE, " \n")
    assert mine.queries.typed(cid("other"), NEW_NOTE) is None
    mine.actions.save_typed(cid("mine"), FieldName.PERSON_EMAIL, "vera@ex")
    assert {(text.place, text.text, text.command) for text in mine.queries.stranded_texts()} == {
        (FieldName.PERSON_EMAIL, "vera@ex", None),
        (NEW_NOTE, "in the middle of", None),
    }
    mine.actions.save_typed(cid("mine"), NEW_NOTE, "")
    mine.store.apply([numbered(102, MINE)], 102)
    assert mine.queries.stranded_texts() == ()
    assert mine.queries.typed(cid("mine"), FieldName.PERSON_EMAIL) == "vera@ex"


def test_what_is_typed_in_a_closed_conversation_stays_at_its_place(mine: Client) -> None:
    mine.actions.save_typed(cid("mine"), FieldName.PERSON_EMAIL, "vera@")
    mine.store.apply([numbered(101, ConversationChanged(conversation=conversation("mine", CLOSED)))], 101)
    assert mine.queries.stranded_texts() == ()


def test_before_a_snapshot_nothing_counts_as_out_of_sight(mine: Client) -> None:
    mine.actions.save_draft(cid("mine"), "half a thought")
    mine.store.drop_cache()
    assert mine.queries.stranded_texts() == ()


def test_signing_out_forgets_it_all(mine: Client, fill: Fill) -> None:
    mine.actions.save_draft(cid("mine"), "half a thought")
    leaves(mine)
    mine.store.erase()
    fill(snapshot())
    assert mine.queries.stranded_texts() == ()
