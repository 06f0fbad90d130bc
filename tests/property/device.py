"""An agent's device: the real client core, with a network that the schedule holds in its hands."""

from collections.abc import Callable
from pathlib import Path

import msgspec

from app.core.alerts import Alerts
from app.core.changes import Changes
from app.core.client import Client, open_client
from app.core.errors import StoreError
from app.core.notice import Alert, NoticeKind
from app.core.ports import Notice
from app.core.redial import Redial, after_close
from app.core.session import Phase, Session
from app.core.steps import CaughtUp, HangUp, Position, Step, Then
from app.protocol.frames import Batch, NumberedEvent, Why
from app.protocol.ids import AgentId, ConversationId
from server_stub.db.tokens import SignedIn
from tests.fakes.clock import START_MS
from tests.property.ledger import tokens
from tests.property.loop import Loop, Time
from tests.property.network import Line
from tests.property.process import Process

_SIZE_IT_HAS = 1  # SQLite takes the size that the file has already
_decode_batch = msgspec.json.Decoder(Batch).decode


class Centre:
    """The notification centre of one device: what it shows, and everything it ever showed.

    `forgetful`: its disk was full once; what cannot be remembered is told all the same, and may be told again after a crash.
    """

    def __init__(self) -> None:
        self.shown: dict[str, Notice] = {}
        self.ever: set[tuple[str, str]] = set()
        self.since_hello = 0
        self.forgetful = False

    async def show(self, notice: Notice, _on_click: object) -> None:
        """A notice about the same message comes at most once a device."""
        self.since_hello += 1
        numbers = sorted(tokens(notice.body.encode()))
        if numbers and notice.title == NoticeKind.NEW_MESSAGE:
            key = (notice.tag, str(numbers[-1]))
            assert self.forgetful or key not in self.ever, "told twice of one message"
            self.ever.add(key)
        self.shown[notice.tag] = notice

    async def withdraw(self, tag: str) -> None:
        """It has been seen to elsewhere."""
        self.shown.pop(tag, None)

    async def quiet(self) -> bool:
        """Nobody asks for it here."""
        return False


class Device:
    """One installation of the client, signed in; it may be killed and started again, and dials when the schedule says so."""

    def __init__(self, seat: SignedIn, folder: Path, time: Time, desktop: Loop, *, newer_server: bool) -> None:
        self.seat = seat
        self.agent: AgentId = seat.agent
        self.file = folder / "store.sqlite3"
        self.centre = Centre()
        self.skew_ms = 0
        self.typed: list[tuple[int, ConversationId]] = []
        self.pages: list[Callable[[], Changes]] = []
        self.full = False
        self.line: Line | None = None
        self.then: Then | None = None
        self.dial_at = 0.0
        self.highest: dict[str, int] = {}
        self._time = time
        self._desktop = desktop
        self._newer_server = newer_server
        self._open()

    def _open(self) -> None:
        self.client: Client = open_client(self.file, lambda: START_MS + round(self._time.now * 1000) + self.skew_ms)
        self.client.store.settings.put("device", self.seat.device)
        self.client.changes.subscribe(self._changed)
        self.session: Session | None = None
        self.redial = Redial(lambda: 1.0)
        alerts: Alerts = self.client.attention
        self._alerting = self._desktop.create_task(alerts.run(self.centre, _words, lambda *_: None))
        self.left: set[ConversationId] = set()

    def _changed(self, changes: Changes) -> None:
        self.left |= changes.left

    # Life

    def crash(self) -> None:
        """SIGKILL, and a new start: what was committed is there."""
        self.lose_line(server_knows=True)
        self._close()
        self.pages.clear()
        self.centre.shown.clear()
        self._open()

    def _close(self) -> None:
        self._alerting.cancel()
        self._desktop.settle()
        self.client.close()

    def close(self) -> None:
        """The end of the world."""
        self._close()

    def fill_disk(self, *, full: bool) -> None:
        """From now on the store cannot grow, or can again."""
        self.full = full
        self.centre.forgetful |= full
        self.client.store.database.read(f"PRAGMA max_page_count = {_SIZE_IT_HAS if full else 2**30}")

    # The network

    @property
    def online(self) -> bool:
        """Whether it believes in a connection."""
        return self.line is not None

    @property
    def caught_up(self) -> bool:
        """Whether everything up to the last look was told."""
        return self.session is not None and self.session.phase is Phase.NEWS

    def dial(self, process: Process) -> None:
        """Open a socket and say hello."""
        self.then = None
        self.line = process.welcome_agent(self.seat)
        self.session = Session(self.client.store.settings.device(), "test", self.client.store.position(), self._time.now)
        self.centre.since_hello = 0
        self.speak()

    def speak(self) -> None:
        """Give the network what is to go out."""
        if self.line is not None and self.session is not None:
            if self.session.dead(self._time.now):
                self._after(HangUp(Then.AT_ONCE, "silence"), server_knows=False)
                return
            self.line.to_server.extend(self.session.to_send(self.client.outbox.waiting(), self._time.now))

    def leave(self, why: Why) -> None:
        """Say goodbye and hang up."""
        if self.line is not None and self.session is not None:
            self.line.to_server.append(self.session.bye(why))
            self.line.carry(99)
            self.lose_line(server_knows=True)

    def lose_line(self, *, server_knows: bool, late: bool = False) -> None:
        """The connection is gone."""
        if self.line is not None:
            self.line.cut(server_knows=server_knows, late=late)
        self.line = self.session = None

    def hear(self, count: int, crash_at: int = -1) -> None:
        """Take in so many frames; `crash_at`: die at that turn of a longer work."""
        for _ in range(count):
            if self.line is None or not self.line.to_client:
                return
            frame = self.line.take()
            if isinstance(frame, int):
                self._after(HangUp(after_close(frame), f"closed {frame}"), server_knows=True)
                return
            self._receive(frame, crash_at)

    def _receive(self, frame: bytes, crash_at: int) -> None:
        assert self.session is not None
        for step in self.session.received(self._as_of_newer_server(frame), self._time.now):
            if isinstance(step, HangUp):
                self._after(step, server_knows=True)
                return
            if not self._perform(step, crash_at):
                return
        self._look_at_cursor()

    def _perform(self, step: Step, crash_at: int) -> bool:
        """False: the connection is over."""
        try:
            for turn, _ in enumerate(self.client.intake.perform(step)):
                if turn == crash_at:
                    self.crash()
                    return False
        except StoreError as error:
            self._after(HangUp(Then.BACK_OFF, error.code), server_knows=True)
            return False
        self._desktop.settle()
        if isinstance(step, CaughtUp):
            assert self.centre.since_hello <= 3, "a replay was told piece by piece"
        return True

    def _look_at_cursor(self) -> None:
        position: Position | None = self.client.store.position()
        if position is not None:
            assert position.cursor >= self.highest.get(position.epoch, 0), "the cursor went back"
            self.highest[position.epoch] = position.cursor

    def _after(self, end: HangUp, *, server_knows: bool) -> None:
        self.lose_line(server_knows=server_knows)
        self.then = end.then
        if end.then is Then.SIGN_OUT:
            self.client.store.drop_cache()
        self.dial_at = self._time.now + self.redial.delay(end.then, healthy_s=0.0, after_ms=end.after_ms)

    def _as_of_newer_server(self, frame: bytes) -> bytes:
        """A batch with an event in it that this version has never heard of."""
        if not (self._newer_server and frame.startswith(b'{"type":"batch"')):
            return frame
        batch = _decode_batch(frame)
        strange = NumberedEvent(number=batch.upto, at=1, kind="weather_changed", data=msgspec.Raw(b'{"weather":"fine"}'))
        return msgspec.json.encode(Batch(events=(*batch.events, strange), upto=batch.upto))

    # What is in it

    def unsettled(self) -> set[int]:
        """The tokens of what was typed and the server has not got, as the client says."""
        asked = self.client.store.database.read("SELECT body FROM outbox WHERE state <> 'acked'")
        return {token for (body,) in asked for token in tokens(body)}

    def has_unsent(self, conversation: ConversationId) -> bool:
        """Whether something typed there is still in the outbox."""
        return any(text.conversation == conversation for text in self.client.queries.unsent_texts())

    def on_disk(self) -> set[int]:
        """The tokens that lie anywhere in the store's files."""
        return {token for path in self.file.parent.iterdir() for token in tokens(path.read_bytes())}


def _words(alert: Alert) -> Notice:
    return Notice(alert.tag, alert.kind.value, alert.params.get("text", ""), alert.conversation)
