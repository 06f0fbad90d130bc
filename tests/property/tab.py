"""A visitor's browser: tabs that share one outbox, as the widget's do, and each read the log in the plainest way."""

from collections import deque

import msgspec

from app.core.reading import read_frame
from app.protocol import frames
from app.protocol.commands import KINDS, AnswerQuestion, Command, WriteMessage
from app.protocol.events import EVENTS, MessageAdded
from app.protocol.ids import CommandId, DeviceId, VisitorId, new_id
from app.protocol.records import ChatState, MessageKind
from app.protocol.snapshots import VisitorSnapshot
from tests.property.loop import Time
from tests.property.network import Line
from tests.property.process import Process
from tests.server_stub.handlers.views import VisitorWindow

_encode = msgspec.json.Encoder().encode
_decode_snapshot = msgspec.json.Decoder(VisitorSnapshot).decode


class Browser:
    """One visitor: an id, and what they said that was not acknowledged yet, oldest first."""

    def __init__(self, visitor: VisitorId) -> None:
        self.visitor = visitor
        self.device = DeviceId(new_id())
        self.outbox: deque[tuple[CommandId, Command]] = deque()
        self.typed: list[tuple[int, CommandId]] = []
        self.refused: set[CommandId] = set()

    def say(self, command: Command, token: int = 0) -> None:
        """Keep it until it is acknowledged."""
        command_id = CommandId(new_id())
        self.outbox.append((command_id, command))
        if token:
            self.typed.append((token, command_id))


class Tab:
    """One open page."""

    def __init__(self, browser: Browser, time: Time) -> None:
        self.browser = browser
        self.line: Line | None = None
        self.window: VisitorWindow | None = None
        self.caught_up = False
        self.dial_at = 0.0
        self._time = time
        self._position: tuple[str, int] | None = None
        self._sent: CommandId | None = None
        self._hold_until = 0.0

    @property
    def cursor(self) -> int:
        """How far it has read."""
        return self._position[1] if self._position else 0

    # The network

    def dial(self, process: Process) -> None:
        """Ask for a ticket, open a socket, say hello."""
        self.line, ticket = process.welcome_visitor(self.browser.visitor, self.browser.device)
        epoch, cursor = self._position or (None, None)
        hello = frames.Hello(versions=frames.VERSIONS, device=self.browser.device, ticket=ticket, epoch=epoch, cursor=cursor)
        self.line.to_server.append(_encode(hello))
        self.caught_up, self._sent = False, None

    def speak(self) -> None:
        """Send the oldest thing that is not answered, one at a time."""
        if self.line is None or not self.caught_up or not self.browser.outbox or self._time.now < self._hold_until:
            return
        command_id, command = self.browser.outbox[0]
        if self._sent != command_id:
            self._sent = command_id
            data = msgspec.Raw(_encode(command))
            self.line.to_server.append(_encode(frames.CommandFrame(id=command_id, kind=KINDS[type(command)], data=data)))

    def lose_line(self, *, server_knows: bool, late: bool = False) -> None:
        """The connection is gone."""
        if self.line is not None:
            self.line.cut(server_knows=server_knows, late=late)
        self.line, self.caught_up = None, False

    def reload(self) -> None:
        """The page is loaded anew; what was said is kept by the browser."""
        self.lose_line(server_knows=True)
        self.window = self._position = None

    def hear(self, count: int) -> None:
        """Take in so many frames."""
        for _ in range(count):
            if self.line is None or not self.line.to_client:
                return
            frame = self.line.take()
            if isinstance(frame, int):
                self.lose_line(server_knows=True)
                self.dial_at = self._time.now + 1.0
            else:
                self._receive(frame)

    def _receive(self, data: bytes) -> None:
        match read_frame(data):
            case frames.Welcome() as welcome:
                self._position = (welcome.epoch, welcome.cursor if welcome.mode is frames.Mode.SNAPSHOT else self.cursor)
            case frames.Snapshot() as snapshot:
                self.window = VisitorWindow.of(_decode_snapshot(snapshot.data))
            case frames.Batch() as batch:
                self._apply(batch)
            case frames.CaughtUp():
                self.caught_up = True
            case frames.Ack() as ack:
                self._settle(ack.command)
            case frames.Refusal() as refusal:
                self._refused(refusal)
            case frames.Reset():
                self._position = None

    def _apply(self, batch: frames.Batch) -> None:
        assert self._position is not None
        assert self.window is not None
        epoch, cursor = self._position
        for event in batch.events:
            if event.number > cursor:
                decoded = msgspec.json.decode(event.data, type=EVENTS[event.kind])
                self._watch_wait(decoded)
                self.window.apply(decoded)
        assert batch.upto >= cursor, "the cursor went back"
        self._position = (epoch, batch.upto)

    def _watch_wait(self, event: object) -> None:
        """Of one wait the visitor sees one end: after somebody joined, the bot is silent until the chat is over."""
        assert self.window is not None
        if isinstance(event, MessageAdded) and event.message.kind is MessageKind.TEXT and not event.message.author.id:
            assert not (self.window.chat.state is ChatState.TALKING and event.message.author.kind == "bot"), "the bot spoke over a person"

    def _settle(self, command: CommandId) -> None:
        if self.browser.outbox and self.browser.outbox[0][0] == command:
            self.browser.outbox.popleft()

    def _refused(self, refusal: frames.Refusal) -> None:
        if refusal.command is None:
            return
        if refusal.retry_after_ms is not None:
            self._sent, self._hold_until = None, self._time.now + max(refusal.retry_after_ms / 1000, 0.1)
            return
        self.browser.refused.add(refusal.command)
        self._settle(refusal.command)


def person() -> AnswerQuestion:
    """The visitor asks for a person."""
    return AnswerQuestion(card="topic", answer="person")


def words(token: int) -> WriteMessage:
    """The visitor writes."""
    return WriteMessage(text=f"visitor says ~{token}~")
