"""Whatever is cut, delivered twice or restarted, and in whatever order: nothing is lost, nothing doubled, and every view converges."""

import shutil
import tempfile
from collections import deque
from pathlib import Path
from typing import Any

import msgspec
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.core.client import Client, open_client
from app.core.session import Phase, Session
from app.core.steps import HangUp
from app.core.views import Delivery, Folder
from app.protocol.ids import ConversationId
from app.protocol.records import AuthorKind, MessageKind
from tests.fakes.model_desk import ASSIGNED, CLOSED, UNASSIGNED, Chat, ModelDesk
from tests.fakes.records import ANNA, BEN, VISITOR

FOLDERS = {UNASSIGNED: Folder.UNASSIGNED, ASSIGNED: Folder.MINE, CLOSED: Folder.CLOSED}


class Wire:
    """An open connection: frames under way in both directions."""

    def __init__(self, client: Client, now: float) -> None:
        self.session = Session(client.store.settings.device(), "", client.store.position(), now)
        self.to_server: deque[dict[str, Any]] = deque()
        self.to_client: deque[bytes] = deque()
        self.told = 0


class Sync(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.desk = ModelDesk()
        self.now = 0.0
        self.wire: Wire | None = None
        self.sent: dict[ConversationId, list[str]] = {}
        self.client = self._open()

    def _open(self) -> Client:
        return open_client(self.folder / "store.sqlite3", lambda: int(self.now * 1000))

    def teardown(self) -> None:
        try:
            self.everything_converges_when_it_is_quiet()
        finally:
            self.client.close()
            shutil.rmtree(self.folder)

    def _chat(self, pick: int) -> Chat:
        return list(self.desk.chats.values())[pick % len(self.desk.chats)]

    # The world

    @initialize(owners=st.lists(st.sampled_from([ANNA.id, BEN.id, None]), min_size=2, max_size=4))
    def somebody_is_there(self, owners: list[Any]) -> None:
        for owner in owners:
            self.desk.arrive()
            if owner:
                self.desk.give(list(self.desk.chats.values())[-1], owner)
        self.connects()
        self.all_flows()

    @rule()
    def a_visitor_arrives(self) -> None:
        self.desk.arrive()

    @rule(pick=st.integers(0, 9))
    def a_visitor_writes(self, pick: int) -> None:
        chat = self._chat(pick)
        if chat.state is not CLOSED:
            self.desk.write(chat, VISITOR)

    @rule(pick=st.integers(0, 9), owner=st.sampled_from([ANNA.id, BEN.id, None]))
    def it_is_handed_over(self, pick: int, owner: Any) -> None:
        chat = self._chat(pick)
        if chat.state is not CLOSED and chat.owner != owner:
            self.desk.give(chat, owner)

    @rule(pick=st.integers(0, 9))
    def it_is_closed(self, pick: int) -> None:
        if self._chat(pick).state is not CLOSED:
            self.desk.close(self._chat(pick))

    @rule()
    def the_log_is_pruned(self) -> None:
        if self.wire is not None and self.wire.told < self.desk.head:
            self.wire = None  # the server hangs up on whoever it can no longer tell everything
        self.desk.forget_log()

    # The agent

    @rule(pick=st.integers(0, 9))
    def takes(self, pick: int) -> None:
        view = self.client.queries.conversation(self._chat(pick).id)
        if view is not None and view.can_assign:
            self.client.actions.assign_to_me(view.header.id)

    @rule(pick=st.integers(0, 9), count=st.integers(1, 3))
    def writes(self, pick: int, count: int) -> None:
        for chat in (self._chat(pick + offset) for offset in range(len(self.desk.chats))):
            view = self.client.queries.conversation(chat.id)
            if view is not None and view.can_write:
                for _ in range(count):
                    text = f"text {sum(map(len, self.sent.values()))}"
                    self.client.actions.send_message(chat.id, text)
                    self.sent.setdefault(chat.id, []).append(text)
                return

    @rule(pick=st.integers(0, 9))
    def reads(self, pick: int) -> None:
        view = self.client.queries.conversation(self._chat(pick).id)
        if view is not None:
            self.client.actions.mark_read(view.header.id, view.header.last_number)

    @rule(pick=st.integers(0, 9), put_back=st.booleans())
    def ends(self, pick: int, *, put_back: bool) -> None:
        view = self.client.queries.conversation(self._chat(pick).id)
        if view is not None and view.can_write:
            (self.client.actions.unassign if put_back else self.client.actions.close_conversation)(view.header.id)

    # The network

    @rule()
    @precondition(lambda self: self.wire is None)
    def connects(self) -> None:
        self.wire = Wire(self.client, self.now)

    @rule()
    @precondition(lambda self: self.wire is not None)
    def cut(self) -> None:
        self.wire = None

    @rule()
    def crashes_and_starts_again(self) -> None:
        self.wire = None
        self.client.close()
        self.client = self._open()

    @rule()
    def all_flows(self) -> None:
        """Both sides hear everything that there is, and answer it."""
        if self.wire is None:
            self.connects()
        for _ in range(4):
            self.server_hears(99, answer_first=True)
            self.client_hears(99, twice=False, crash_after=999)

    @rule(count=st.integers(1, 4), answer_first=st.booleans(), busy_at=st.integers(0, 9))
    @precondition(lambda self: self.wire is not None)
    def server_hears(self, count: int, *, answer_first: bool, busy_at: int = 9) -> None:
        wire = self._wire()
        self.now += 1.0
        self._send()
        for turn in range(min(count, len(wire.to_server))):
            frame = wire.to_server.popleft()
            match frame["type"]:
                case "hello":
                    wire.to_client.extend(self.desk.greet(frame))
                    wire.told = self.desk.head
                case "command":
                    answer = self.desk.command(frame, busy=turn == busy_at)
                    wire.to_client.extend([answer, *self._news()] if answer_first else [*self._news(), answer])

    @rule(count=st.integers(1, 4), twice=st.booleans(), crash_after=st.integers(0, 20))
    @precondition(lambda self: self.wire is not None)
    def client_hears(self, count: int, *, twice: bool, crash_after: int) -> None:
        wire = self._wire()
        if wire.session.phase is Phase.NEWS:
            wire.to_client.extend(self._news())
        for _ in range(min(count, len(wire.to_client))):
            frame = wire.to_client.popleft()
            again = twice and frame.startswith((b'{"type":"batch"', b'{"type":"ack"'))
            for data in (frame, frame) if again else (frame,):
                if not self._receive(wire, data, crash_after):
                    return

    def _receive(self, wire: Wire, data: bytes, crash_after: int) -> bool:
        """False: the connection is over."""
        for step in wire.session.received(data, self.now):
            assert not isinstance(step, HangUp), step
            for turn, _ in enumerate(self.client.intake.perform(step)):
                if turn == crash_after:
                    self.crashes_and_starts_again()
                    return False
        return True

    def _wire(self) -> Wire:
        assert self.wire is not None
        return self.wire

    def _send(self) -> None:
        wire = self._wire()
        wire.to_server.extend(map(msgspec.json.decode, wire.session.to_send(self.client.outbox.waiting(), self.now)))

    def _news(self) -> list[bytes]:
        wire = self._wire()
        batches = self.desk.after(wire.told)
        wire.told = self.desk.head
        return batches

    # What must hold

    @invariant()
    def no_own_text_is_in_sight_twice(self) -> None:
        for conversation in self.sent:
            shown = [row.text for row in self.client.queries.messages(conversation) if row.own and row.kind is MessageKind.TEXT]
            assert len(shown) == len(set(shown))

    @invariant()
    def every_text_typed_is_in_the_outbox_or_at_the_server(self) -> None:
        unsent = {text.text for text in self.client.queries.unsent_texts()}
        for conversation, texts in self.sent.items():
            assert set(texts) <= unsent | {message.text for message in self.desk.chats[conversation].messages}

    def everything_converges_when_it_is_quiet(self) -> None:
        self.now += 100.0
        self.wire = Wire(self.client, self.now)
        for _ in range(200):
            self.server_hears(20, answer_first=True)
            self.client_hears(20, twice=False, crash_after=99)
            self.now += 2.0
            if not (self.wire.to_client or self.wire.to_server or self.client.outbox.waiting()):
                break
        assert self.client.outbox.waiting() == ()
        for chat in self.desk.chats.values():
            self._same(chat)
        self._counts_agree()

    def _same(self, chat: Chat) -> None:
        view = self.client.queries.conversation(chat.id)
        if not chat.visible:
            assert view is None
            assert not [row for row in self.client.queries.messages(chat.id) if row.delivery is Delivery.SENT]
            return
        assert view is not None
        assert view.header == chat.header()
        assert view.folder is FOLDERS[chat.state]
        assert chat.state is CLOSED or view.read == chat.read  # a closed one's header may come from a page, which tells no mark
        held = [row.number for row in self.client.queries.messages(chat.id) if row.number is not None]
        total = len(chat.messages)
        assert held == list(range(total - len(held) + 1, total + 1))
        assert view.more is (len(held) < total)
        self._own_texts(chat)

    def _own_texts(self, chat: Chat) -> None:
        at_server = [message.text for message in chat.messages if message.author.kind is AuthorKind.AGENT and message.text]
        assert at_server == [text for text in self.sent.get(chat.id, []) if text in at_server]
        failed = {text.text for text in self.client.queries.unsent_texts() if text.conversation == chat.id}
        assert failed == set(self.sent.get(chat.id, [])) - set(at_server)

    def _counts_agree(self) -> None:
        expected = {folder: [0, 0] for folder in Folder}
        for chat in self.desk.chats.values():
            if chat.visible:
                unread = [
                    row
                    for row in self.client.queries.messages(chat.id)
                    if row.author_kind is AuthorKind.VISITOR and (row.number or 0) > chat.read
                ]
                expected[FOLDERS[chat.state]][0] += 1
                expected[FOLDERS[chat.state]][1] += bool(unread) and chat.state is not CLOSED
        assert {count.folder: [count.total, count.unread] for count in self.client.queries.folders()} == expected


TestSync = Sync.TestCase
TestSync.settings = settings(max_examples=150, stateful_step_count=40, deadline=None, derandomize=True)
