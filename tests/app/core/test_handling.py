"""What a person does with a notice: taken, answered and opened as in the window, and never a written word lost."""

from collections.abc import Callable

import msgspec
import pytest

from app.core.changes import Changes
from app.core.client import Client
from app.core.handling import NoticeHandling
from app.core.notice import Alert, NoticeAct, NoticeKind
from app.core.ports import Pressed
from app.core.steps import Position
from app.protocol.commands import AssignToMe, MarkRead, SendMessage
from app.protocol.limits import MAX_TEXT_CHARACTERS
from app.protocol.records import ConversationState
from tests.fakes.agent_desk import MemoryFront
from tests.fakes.records import cid, entered, message, snapshot

UNASSIGNED, ASSIGNED, CLOSED = ConversationState.UNASSIGNED, ConversationState.ASSIGNED, ConversationState.CLOSED

NEW = Alert(cid("new"), NoticeKind.NEW_CONVERSATION, {}, cid("new"), 1)
WRITTEN = Alert(cid("mine"), NoticeKind.NEW_MESSAGE, {"text": "hi"}, cid("mine"), 2)
GONE = Alert(cid("gone"), NoticeKind.NEW_MESSAGE, {"text": "hi"}, cid("gone"), 2)


@pytest.fixture
def ready(client: Client) -> Client:
    mine = entered("mine", ASSIGNED, message("mine", 1), message("mine", 2), read=1)
    parts = (snapshot(mine, entered("new", UNASSIGNED, message("new", 1)), entered("over", CLOSED, message("over", 1))),)
    for _ in client.store.replace(parts, Position("e", 100)):
        pass
    return client


@pytest.fixture
def front() -> MemoryFront:
    return MemoryFront()


@pytest.fixture
def handle(ready: Client, front: MemoryFront) -> NoticeHandling:
    return NoticeHandling(ready.actions, ready.queries, front)


def queued(client: Client) -> list[tuple[str, object]]:
    kinds = {"assign_to_me": AssignToMe, "send_message": SendMessage, "mark_read": MarkRead}
    return [(waiting.kind, msgspec.json.decode(waiting.body, type=kinds[waiting.kind])) for waiting in client.outbox.waiting()]


def test_a_click_opens_it_and_a_summarys_the_window(handle: NoticeHandling, front: MemoryFront, ready: Client) -> None:
    handle(WRITTEN, Pressed(NoticeAct.OPEN))
    handle(Alert("summary", NoticeKind.SUMMARY, {}, None), Pressed(NoticeAct.OPEN))
    assert front.opened == [cid("mine"), None]
    assert queued(ready) == []


def test_assign_to_me_takes_it_and_opens_it(handle: NoticeHandling, front: MemoryFront, ready: Client) -> None:
    handle(NEW, Pressed(NoticeAct.ASSIGN))
    assert queued(ready) == [("assign_to_me", AssignToMe(conversation=cid("new")))]
    assert front.opened == [cid("new")]


def test_twice_pressed_is_taken_once(handle: NoticeHandling, ready: Client) -> None:
    handle(NEW, Pressed(NoticeAct.ASSIGN))
    handle(NEW, Pressed(NoticeAct.ASSIGN))
    assert len(queued(ready)) == 1


@pytest.mark.parametrize("alert", [WRITTEN, GONE])
def test_what_cannot_be_taken_any_more_is_opened_so_that_the_window_says_why(
    handle: NoticeHandling, front: MemoryFront, ready: Client, alert: Alert
) -> None:
    handle(alert, Pressed(NoticeAct.ASSIGN))
    assert queued(ready) == []
    assert front.opened == [alert.conversation]


def test_a_reply_goes_out_is_read_and_leaves_window_and_draft_alone(handle: NoticeHandling, front: MemoryFront, ready: Client) -> None:
    ready.actions.save_draft(cid("mine"), "half a thought")
    handle(WRITTEN, Pressed(NoticeAct.REPLY, " coming!\n"))
    assert queued(ready) == [
        ("send_message", SendMessage(conversation=cid("mine"), text="coming!")),
        ("mark_read", MarkRead(conversation=cid("mine"), number=2)),
    ]
    assert ready.queries.draft(cid("mine")) == "half a thought"
    assert (front.opened, front.written) == ([], [])


@pytest.mark.parametrize("text", ["", " \n"])
def test_a_reply_without_words_is_where_one_writes(handle: NoticeHandling, front: MemoryFront, ready: Client, text: str) -> None:
    handle(WRITTEN, Pressed(NoticeAct.REPLY, text))
    assert front.written == [(cid("mine"), "")]
    assert queued(ready) == []
    assert ready.queries.draft(cid("mine")) == ""


LONG = "x" * (MAX_TEXT_CHARACTERS + 1)


Kept = Callable[[Client], str]


@pytest.mark.parametrize(
    ("alert", "text", "kept"),
    [
        (WRITTEN, LONG, lambda ready: ready.queries.draft(cid("mine"))),
        (NEW, "not mine any more", lambda ready: ready.queries.draft(cid("new"))),
        (GONE, "not mine to see any more", lambda ready: ready.queries.stranded_texts()[0].text),
    ],
)
def test_what_cannot_be_sent_is_a_draft_where_one_writes(ready: Client, front: MemoryFront, alert: Alert, text: str, kept: Kept) -> None:
    NoticeHandling(ready.actions, ready.queries, front)(alert, Pressed(NoticeAct.REPLY, text))
    assert kept(ready) == text
    assert front.written == [(alert.conversation, "")]
    assert queued(ready) == []


def test_it_stands_below_the_draft_that_is_there(handle: NoticeHandling, ready: Client) -> None:
    ready.actions.save_draft(cid("mine"), "half a thought")
    handle(WRITTEN, Pressed(NoticeAct.REPLY, LONG))
    assert ready.queries.draft(cid("mine")) == f"half a thought\n{LONG}"


def test_a_reply_and_the_draft_beside_it_are_never_apart(handle: NoticeHandling, ready: Client) -> None:
    """A program that is killed, or a disk that is full, at any moment of it, neither loses the draft nor sends what it keeps."""
    ready.actions.save_draft(cid("mine"), "half a thought")
    seen = []
    ready.changes.subscribe(lambda _: seen.append((ready.queries.draft(cid("mine")), len(queued(ready)))))
    handle(WRITTEN, Pressed(NoticeAct.REPLY, "In a minute"))
    assert seen == [("half a thought", 1), ("half a thought", 2)], "sent, and read"


def test_a_reply_that_is_queued_is_sent_though_it_cannot_be_told_that_its_message_was_read(
    handle: NoticeHandling, ready: Client, front: MemoryFront, expect_log: Callable[..., None]
) -> None:
    expect_log("reply read=no code=read_only")

    def take_no_more(_: Changes) -> None:
        ready.store.database.read("PRAGMA query_only = ON")

    ready.changes.subscribe(take_no_more)
    handle(WRITTEN, Pressed(NoticeAct.REPLY, "In a minute"))
    assert [kind for kind, _ in queued(ready)] == ["send_message"]
    assert front.written == []


def test_on_a_full_disk_the_window_has_it(
    handle: NoticeHandling, front: MemoryFront, ready: Client, expect_log: Callable[..., None]
) -> None:
    pages = ready.store.database.read("PRAGMA page_count")[0][0]
    ready.store.database.read(f"PRAGMA max_page_count = {pages}")
    expect_log("reply not_kept")
    text = "x" * 100_000
    handle(WRITTEN, Pressed(NoticeAct.REPLY, text))
    assert front.written == [(cid("mine"), text)]
