"""Questions stay quick however much lies in the store: each is answered from an index, without sorting and without a scan."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.client import Client
from app.core.views import Folder
from app.protocol.ids import VisitorId
from app.protocol.records import ConversationState, Visitor
from tests.fakes.records import cid, conversation, entered, message, snapshot

UNASSIGNED, ASSIGNED, CLOSED = ConversationState.UNASSIGNED, ConversationState.ASSIGNED, ConversationState.CLOSED
Fill = Callable[..., None]


class Asked:
    """The SQL that a client's questions come down to."""

    def __init__(self, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
        self.statements: list[tuple[str, tuple[object, ...]]] = []
        read = client.store.database.read

        def remember(sql: str, values: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
            self.statements.append((sql, values))
            return read(sql, values)

        monkeypatch.setattr(client.store.database, "read", remember)

    def plan(self, file: Path) -> list[str]:
        """The steps by which SQLite answers them."""
        connection = sqlite3.connect(file)
        steps = [row[3] for sql, values in self.statements for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
        connection.close()
        return steps


SMALL = ("SCAN draft", "SCAN closed", "SCAN agent", "SCAN outbox", "SCAN typed", "SCAN position")

QUESTIONS: dict[str, Callable[[Client], object]] = {
    "folders": lambda client: client.queries.folders(),
    **{folder.value: lambda client, folder=folder: client.queries.inbox(folder) for folder in Folder},  # type: ignore[misc] # bound per folder
    "conversation": lambda client: client.queries.conversation(cid("mine")),
    "messages": lambda client: client.queries.messages(cid("mine")),
    "older messages": lambda client: client.queries.messages(cid("mine"), before=50),
    "count": lambda client: client.queries.message_count(cid("mine")),
    "draft": lambda client: client.queries.draft(cid("mine")),
    "details": lambda client: client.queries.details(cid("mine")),
    "typed": lambda client: client.queries.typed(cid("mine"), "note"),
    "missing": lambda client: client.store.misses_details(cid("mine")),
    "me": lambda client: client.queries.me(),
    "agents": lambda client: client.queries.agents(),
    "unsent": lambda client: client.queries.unsent_texts(),
    "stranded": lambda client: client.queries.stranded_texts(),
    "position": lambda client: client.store.position(),
    "before": lambda client: client.store.before(cid("mine")),
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_nothing_large_is_scanned_or_sorted(
    client: Client, fill: Fill, store_file: Path, monkeypatch: pytest.MonkeyPatch, question: str
) -> None:
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1))))
    asked = Asked(client, monkeypatch)
    QUESTIONS[question](client)
    steps = asked.plan(store_file)
    assert steps
    bad = [step for step in steps if step.startswith(("SCAN", "USE TEMP B-TREE FOR ORDER")) and not step.startswith(SMALL)]
    assert bad == []


def test_each_folder_has_its_order(client: Client, fill: Fill) -> None:
    fill(
        snapshot(
            *[entered(f"w{at}", UNASSIGNED, waiting_since=at) for at in (30, 10, 20)],
            *[entered(f"m{number}", ASSIGNED, message(f"m{number}", number)) for number in (2, 3, 1)],
            closed=tuple(conversation(f"c{at}", CLOSED, closed_at=at) for at in (2, 3, 1)),
        )
    )
    assert [row.id for row in client.queries.inbox(Folder.UNASSIGNED)] == [cid("w10"), cid("w20"), cid("w30")]
    assert [row.id for row in client.queries.inbox(Folder.MINE)] == [cid("m3"), cid("m2"), cid("m1")]
    assert [row.id for row in client.queries.inbox(Folder.CLOSED)] == [cid("c3"), cid("c2"), cid("c1")]
    assert [row.id for row in client.queries.inbox(Folder.UNASSIGNED, limit=1)] == [cid("w10")]


def test_a_row_knows_the_visitors_page_by_its_address_as_the_header_does(client: Client, fill: Fill) -> None:
    visitor = Visitor(id=VisitorId("v"), page="https://shop.example/lamps", page_title="Acme · Things for a good desk")
    fill(snapshot(entered("c", UNASSIGNED, visitor=visitor)))
    assert client.queries.inbox(Folder.UNASSIGNED)[0].page == visitor.page


def test_messages_come_a_window_at_a_time(client: Client, fill: Fill) -> None:
    fill(snapshot(entered("mine", ASSIGNED, *[message("mine", number) for number in range(1, 31)])))
    client.actions.send_message(cid("mine"), "under way")

    def window(limit: int, before: int | None = None) -> list[int | None]:
        return [row.number for row in client.queries.messages(cid("mine"), limit, before)]

    assert window(3) == [28, 29, 30, None]
    assert window(3, before=28) == [25, 26, 27]
    assert window(3, before=2) == [1]
    assert window(3, before=1) == []
    assert client.queries.message_count(cid("mine")) == 31


def test_an_unknown_conversation_is_nothing(client: Client) -> None:
    assert client.queries.conversation(cid("nowhere")) is None
    assert client.queries.messages(cid("nowhere")) == ()
    assert client.queries.message_count(cid("nowhere")) == 0
    assert client.queries.draft(cid("nowhere")) == ""
    assert client.queries.me() is None
    assert client.queries.agents() == ()
