"""Files for messages: copied at once, kept over a restart, sent before their message, and gone when nobody wants them any more."""

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.client import Client, open_client
from app.core.errors import AppError
from app.core.steps import Position
from app.core.views import Delivery, Folder
from app.protocol.events import ConversationLeft, MessageAdded
from app.protocol.ids import CommandId, FileId
from app.protocol.limits import MAX_FILE_BYTES, MAX_FILES
from app.protocol.records import ConversationState, File, Message
from tests.fakes.clock import FakeClock
from tests.fakes.records import ANNA, BEN, by, cid, entered, message, numbered, snapshot

ASSIGNED = ConversationState.ASSIGNED
Fill = Callable[..., None]


@pytest.fixture(autouse=True)
def mine(fill: Fill) -> None:
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1)), entered("other", ASSIGNED, message("other", 1))))


def chosen(client: Client, data: bytes = b"%PDF offer", name: str = "offer.pdf", conversation: str = "mine") -> FileId:
    """A file for the message that is being written."""
    file = client.outgoing.copied(data, name)
    client.outgoing.add(cid(conversation), file)
    return file.id


def copies(client: Client) -> list[bytes]:
    """What lies in the folder of copies."""
    folder = client.store.database.path.parent / "outgoing"
    return sorted(copy.read_bytes() for copy in folder.iterdir()) if folder.exists() else []


def drafted(client: Client, conversation: str = "mine") -> list[str]:
    return [file.name for file in client.outgoing.of(cid(conversation))]


def arrives(client: Client, sent: CommandId | str, files: tuple[File, ...], at: int = 101) -> None:
    """The event of a message that was sent."""
    told = Message(id=sent, conversation=cid("mine"), number=2, author=by(ANNA), text="", at=1, files=files)  # type: ignore[arg-type]
    client.changes.publish(client.store.apply([numbered(at, MessageAdded(message=told))], at).changes)


def test_a_chosen_file_is_a_private_copy_that_outlives_its_original_and_a_restart(
    client: Client, store_file: Path, clock: FakeClock, tmp_path: Path
) -> None:
    original = tmp_path / "angebot.pdf"
    original.write_bytes(b"%PDF 1")
    file = client.outgoing.copied(original, "angebot.pdf")
    client.outgoing.add(cid("mine"), file)
    original.unlink()
    assert (file.size, file.media_type) == (6, "application/pdf")
    copy = client.outgoing.copy(file.id)
    assert copy is not None
    if sys.platform != "win32":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600
        assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    again = open_client(store_file, clock)
    again.outgoing.tidy()
    assert drafted(again) == ["angebot.pdf"]
    assert copies(again) == [b"%PDF 1"]
    assert [file.name for file in again.queries.inbox(Folder.MINE)[0].draft_files + again.queries.inbox(Folder.MINE)[1].draft_files] == [
        "angebot.pdf"
    ]
    again.close()


@pytest.mark.parametrize(("data", "code"), [(b"", "file_empty"), (b"x" * (MAX_FILE_BYTES + 1), "file_too_large")])
def test_what_cannot_be_sent_is_said_at_once_and_leaves_nothing(client: Client, data: bytes, code: str) -> None:
    with pytest.raises(AppError, match=code):
        client.outgoing.copied(data, "a.bin")
    assert copies(client) == []


def test_a_file_of_the_largest_size_is_taken(client: Client) -> None:
    chosen(client, b"x" * MAX_FILE_BYTES)
    assert client.outgoing.of(cid("mine"))[0].size == MAX_FILE_BYTES


@pytest.mark.skipif(sys.platform == "win32", reason="has no such files")
def test_what_is_no_plain_file_is_not_read(client: Client, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for source in (tmp_path, tmp_path / "pipe", tmp_path / "gone", Path("/dev/zero")):
        with pytest.raises(AppError, match="not_read"):
            client.outgoing.copied(source, "a")
    assert copies(client) == []


def test_a_message_brings_ten_files(client: Client) -> None:
    for number in range(MAX_FILES):
        chosen(client, name=f"{number}.pdf")
    with pytest.raises(AppError, match="too_many_files"):
        chosen(client, b"one more")
    assert len(drafted(client)) == len(copies(client)) == MAX_FILES


def test_a_file_that_is_taken_out_again_is_gone(client: Client) -> None:
    first, _ = chosen(client, b"1", "1.pdf"), chosen(client, b"2", "2.pdf")
    client.outgoing.remove(cid("mine"), first)
    assert drafted(client) == ["2.pdf"]
    assert copies(client) == [b"2"]


def test_a_file_chosen_while_its_conversation_left_is_gone(client: Client) -> None:
    file = client.outgoing.copied(b"late", "late.pdf")
    client.store.apply([numbered(101, ConversationLeft(conversation=cid("mine")))], 101)
    client.outgoing.add(cid("mine"), file)
    assert copies(client) == []


def test_what_is_being_copied_is_not_tidied_away(client: Client) -> None:
    file = client.outgoing.copied(b"1", "1.pdf")
    client.outgoing.tidy()
    assert copies(client) == [b"1"]
    client.outgoing.drop(file.id)
    assert copies(client) == []


def test_a_message_waits_for_its_files_and_what_follows_waits_with_it(client: Client) -> None:
    file = chosen(client)
    sent = client.actions.send_message(cid("mine"), "", [file])
    client.actions.send_message(cid("mine"), "second")
    client.actions.mark_read(cid("mine"), 1)
    client.actions.send_message(cid("other"), "elsewhere")
    assert drafted(client) == []
    row = client.queries.messages(cid("mine"))[1]
    assert (row.text, row.delivery, [one.name for one in row.files]) == ("", Delivery.PENDING, ["offer.pdf"])
    assert [waiting.kind for waiting in client.outbox.waiting()] == ["mark_read", "send_message"]
    upload = client.outgoing.next_upload()
    assert upload is not None
    assert (str(upload[0]), upload[1].id, upload[1].size) == (str(sent), file, 10)
    client.outgoing.uploaded(File(id=file, name="offer.pdf", media_type="application/pdf", size=10))
    assert client.outgoing.next_upload() is None
    mine, *_ = [waiting for waiting in client.outbox.waiting() if waiting.conversation == cid("mine")]
    assert (str(mine.id), f'"files":["{file}"]' in mine.body.decode()) == (str(sent), True)


@pytest.mark.parametrize("event_first", [True, False])
def test_the_copy_goes_when_the_message_has_arrived(client: Client, *, event_first: bool) -> None:
    file = chosen(client)
    sent = client.actions.send_message(cid("mine"), "", [file])
    told = File(id=file, name="offer.pdf", media_type="application/pdf", size=10)
    client.outgoing.uploaded(told)
    steps: list[Callable[[], None]] = [
        lambda: client.changes.publish(client.outbox.acked(CommandId(sent), 101)),
        lambda: arrives(client, sent, (told,)),
    ]
    for step in steps if event_first else reversed(steps):
        step()
    assert copies(client) == []
    assert [(row.delivery, row.files) for row in client.queries.messages(cid("mine"))[1:]] == [(Delivery.SENT, (told,))]


def test_a_refused_message_keeps_text_and_files_for_another_try(client: Client) -> None:
    file = chosen(client)
    sent = client.actions.send_message(cid("mine"), "see here", [file])
    client.outgoing.uploaded(File(id=file, name="offer.pdf", media_type="application/pdf", size=10))
    client.changes.publish(client.outbox.refused(CommandId(sent), "storage_full", {}))
    row = client.queries.messages(cid("mine"))[-1]
    assert (row.text, row.delivery, row.failure, len(row.files)) == ("see here", Delivery.FAILED, "storage_full", 1)
    client.actions.retry(sent)
    assert client.outgoing.next_upload() is None  # the server has it
    assert [waiting.kind for waiting in client.outbox.waiting()] == ["send_message"]
    assert [one.id for one in client.queries.messages(cid("mine"))[-1].files] == [file]


def test_a_refused_message_can_be_written_anew_without_the_file_that_was_refused(client: Client) -> None:
    first, second = chosen(client, b"MZ", "setup.exe"), chosen(client)
    sent = client.actions.send_message(cid("mine"), "see here", [first, second])
    client.actions.save_draft(cid("mine"), "and then")
    client.changes.publish(client.outbox.refused(CommandId(sent), "file_refused", {}))
    client.actions.take_back(sent)
    assert client.queries.draft(cid("mine")) == "and then\nsee here"
    assert drafted(client) == ["setup.exe", "offer.pdf"]
    assert len(client.queries.messages(cid("mine"))) == 1
    client.outgoing.remove(cid("mine"), first)
    client.actions.send_message(cid("mine"), "see here", [second])
    assert [one.name for one in client.queries.messages(cid("mine"))[-1].files] == ["offer.pdf"]
    assert copies(client) == [b"%PDF offer"]


def test_a_message_is_not_taken_back_into_more_files_than_one_brings(client: Client) -> None:
    sent = client.actions.send_message(cid("mine"), "see here", [chosen(client)])
    client.actions.take_back(sent)  # it is not refused
    client.outbox.refused(CommandId(sent), "file_unknown", {})
    for number in range(MAX_FILES):
        chosen(client, name=f"{number}.pdf")
    with pytest.raises(AppError, match="too_many_files"):
        client.actions.take_back(sent)
    assert client.queries.messages(cid("mine"))[-1].text == "see here"
    client.outgoing.remove(cid("mine"), client.outgoing.of(cid("mine"))[0].id)
    client.actions.take_back(sent)
    assert len(drafted(client)) == MAX_FILES


def test_a_file_that_the_server_has_lost_is_brought_again(client: Client) -> None:
    file = chosen(client)
    sent = client.actions.send_message(cid("mine"), "see here", [file])
    client.outgoing.uploaded(File(id=file, name="offer.pdf", media_type="application/pdf", size=10))
    client.outbox.refused(CommandId(sent), "file_unknown", {})
    client.actions.retry(sent)
    assert client.outgoing.next_upload() is not None
    assert client.outbox.waiting() == ()


def test_a_discarded_message_takes_its_files_along(client: Client) -> None:
    sent = client.actions.send_message(cid("mine"), "", [chosen(client)])
    client.changes.publish(client.outbox.refused(CommandId(sent), "file_refused", {}))
    client.actions.discard(sent)
    assert copies(client) == []
    assert client.queries.messages(cid("mine"))[1:] == ()


@pytest.mark.parametrize("how", ["event", "snapshot"])
def test_copies_leave_with_their_conversation_and_the_text_stays(client: Client, fill: Fill, how: str) -> None:
    sent = client.actions.send_message(cid("mine"), "typed with care", [chosen(client, b"queued")])
    chosen(client, b"drafted", "draft.pdf")
    chosen(client, b"elsewhere", "other.pdf", "other")
    if how == "event":
        client.changes.publish(client.store.apply([numbered(101, ConversationLeft(conversation=cid("mine")))], 101).changes)
    else:
        fill(snapshot(entered("other", ASSIGNED, message("other", 1))))
        client.outgoing.tidy()
    assert copies(client) == [b"elsewhere"]
    assert drafted(client) == []
    assert client.outgoing.next_upload() is not None  # which will find no copy, and settle it
    client.outbox.refused(CommandId(sent), "not_found", {})
    assert [(text.text, text.files) for text in client.queries.stranded_texts()] == [("typed with care", ("offer.pdf",))]


def test_nothing_is_thrown_away_before_it_is_known_what_is_in_sight(client: Client, fill: Fill) -> None:
    chosen(client)
    client.store.drop_cache()
    client.outgoing.tidy()
    assert copies(client) == [b"%PDF offer"]
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1))))
    client.outgoing.tidy()
    assert drafted(client) == ["offer.pdf"]
    assert copies(client) == [b"%PDF offer"]


def test_another_agent_finds_none_of_them(client: Client) -> None:
    chosen(client)
    client.store.erase()
    client.outgoing.tidy()
    assert copies(client) == []


def test_a_text_that_is_empty_needs_a_file(client: Client) -> None:
    with pytest.raises(AppError, match="text_empty"):
        client.actions.send_message(cid("mine"), "  ")
    client.actions.send_message(cid("mine"), " \n", [chosen(client)])


def test_after_a_restore_a_message_is_shown_as_not_sent_with_its_files(client: Client) -> None:
    file = File(id=FileId("6f9619ff-8b86-4d01-b42d-00cf4fc964ff"), name="offer.pdf", media_type="application/pdf", size=10)
    mine = Message(id=message("mine", 2).id, conversation=cid("mine"), number=2, author=by(ANNA), text="", at=2, files=(file,))
    client.store.apply([numbered(101, MessageAdded(message=mine))], 101)
    for _ in client.store.replace([snapshot(entered("mine", ASSIGNED, message("mine", 1)))], Position("restored", 5)):
        pass
    row = client.queries.messages(cid("mine"))[-1]
    assert (row.delivery, row.failure, row.files) == (Delivery.FAILED, "restored", (file,))
    client.actions.retry(row.id)
    assert [waiting.kind for waiting in client.outbox.waiting()] == ["send_message"]


def test_the_last_thing_said_is_known_by_its_files_too(client: Client) -> None:
    file = File(id=FileId("6f9619ff-8b86-4d01-b42d-00cf4fc964ff"), name="offer.pdf", media_type="application/pdf", size=10)
    said = Message(id=message("mine", 2).id, conversation=cid("mine"), number=2, author=by(BEN), text="", at=2, files=(file,))
    client.store.apply([numbered(101, MessageAdded(message=said))], 101)
    row = next(row for row in client.queries.inbox(Folder.MINE) if row.id == cid("mine"))
    assert (row.last_files, row.said, row.said_files) == ((file,), "", (file,))
