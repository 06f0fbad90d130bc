"""The protocol machine of one connection: frames in, steps out; what to send and when. No I/O and no clock: times are given, in seconds."""

from collections.abc import Sequence
from enum import Enum, auto

import msgspec

from app.core.lanes import Lanes
from app.core.reading import Unreadable, read_event, read_frame, read_snapshot
from app.core.redial import after_close
from app.core.steps import (
    Acked,
    Apply,
    CaughtUp,
    Forget,
    HangUp,
    HeardTyping,
    Position,
    Refused,
    Replace,
    ServerTime,
    Step,
    Then,
    Waiting,
)
from app.protocol import frames
from app.protocol.ids import ConversationId, DeviceId
from app.protocol.snapshots import AgentSnapshot

GREETED_WITHIN_S = 10.0
OFTEN_S = 1.0  # heartbeats more often than this would keep both sides busy with nothing else

_encode = msgspec.json.Encoder().encode


class Phase(Enum):
    GREETING = auto()
    SNAPSHOT = auto()
    REPLAY = auto()
    NEWS = auto()


class Session:
    """One connection's state. The owner feeds `received`, does the steps in order, and sends what `to_send` gives."""

    def __init__(self, device: DeviceId, app: str, position: Position | None, now: float) -> None:
        self._hello = frames.Hello(
            versions=frames.VERSIONS,
            device=device,
            app=app,
            epoch=position.epoch if position else None,
            cursor=position.cursor if position else None,
        )
        self.phase = Phase.GREETING
        self._position = position
        self._parts: list[AgentSnapshot] = []
        self._heartbeat_s = frames.HEARTBEAT_MS / 1000
        self._heard = self._said = now
        self._greeted = False
        self._behind: int | None = None
        self._lanes = Lanes()
        self.takes_reports = False  # of what became of alerts

    # Time

    @property
    def silence_s(self) -> float:
        """So long without a byte, and the connection counts as dead."""
        return GREETED_WITHIN_S if self.phase is Phase.GREETING else 1.5 * self._heartbeat_s

    def dead(self, now: float) -> bool:
        """Nothing was heard for too long."""
        return now - self._heard >= self.silence_s

    def alive(self, now: float) -> None:
        """Something was heard: a byte is enough."""
        self._heard = now

    def due(self) -> float:
        """When to ask `dead` and `to_send` again, if nothing else happens."""
        return min(self._heard + self.silence_s, self._said + self._heartbeat_s, self._lanes.due())

    # Out

    def to_send(self, waiting: Sequence[Waiting], now: float) -> list[bytes]:
        """The frames that are to go out now, given what the outbox holds in its order."""
        out: list[bytes] = []
        if not self._greeted:
            self._greeted = True
            out.append(_encode(self._hello))
        if self.phase is Phase.NEWS:
            out.extend(_command_frame(command) for command in self._lanes.next(waiting, now))
        if not out and self._position and now - self._said >= self._heartbeat_s:
            out.append(_encode(frames.ClientHeartbeat(cursor=self._position.cursor)))
        if out:
            self._said = now
        return out

    def typing(self, conversation: ConversationId, *, typing: bool) -> list[bytes]:
        """The frame that says so; none before everything is caught up."""
        if self.phase is not Phase.NEWS:
            return []
        return [_encode(frames.Typing(conversation=conversation, typing=typing))]

    def bye(self, why: frames.Why) -> bytes:
        """The last frame before hanging up on purpose."""
        return _encode(frames.ClientBye(why=why))

    # In

    def received(self, data: str | bytes, now: float) -> list[Step]:
        """What one frame asks for. A frame or an event of an unknown kind asks for nothing."""
        self._heard = now
        try:
            frame = read_frame(data)
            return self._frame(frame, now) if frame is not None else []
        except Unreadable as unreadable:
            # A fresh connection, and a snapshot, will make sense again.
            return [Forget(), HangUp(Then.BACK_OFF, f"unreadable {unreadable}")]

    def _frame(self, frame: frames.ServerFrame, now: float) -> list[Step]:
        match frame:
            case frames.Ack() | frames.Refusal():
                return self._answer(frame, now)
            case frames.Ephemeral():
                return [HeardTyping(frame.conversation, frame.name, frame.typing)] if frame.conversation else []
            case frames.ServerHeartbeat():
                return [ServerTime(frame.now), *self._compare(frame.head)]
            case frames.Reset():
                return [Forget(), HangUp(Then.AT_ONCE, "reset")]
            case frames.ServerBye():
                return [HangUp(after_close(frame.code), f"bye {frame.code}", frame.after_ms)]
            case _:
                return self._progress(frame)

    def _progress(self, frame: frames.Welcome | frames.Snapshot | frames.Batch | frames.CaughtUp) -> list[Step]:
        match frame, self.phase:
            case frames.Welcome(), Phase.GREETING:
                return self._welcome(frame)
            case frames.Snapshot(), Phase.SNAPSHOT:
                return self._snapshot(frame)
            case frames.Batch(), Phase.REPLAY | Phase.NEWS:
                return self._batch(frame)
            case frames.CaughtUp(), Phase.REPLAY:
                self.phase = Phase.NEWS
                return [CaughtUp()]
        raise Unreadable(f"{type(frame).__name__} while {self.phase.name}")

    def _welcome(self, welcome: frames.Welcome) -> list[Step]:
        if welcome.version not in frames.VERSIONS:
            return [HangUp(Then.UPGRADE, "version")]
        self._heartbeat_s = max(welcome.heartbeat_ms / 1000, OFTEN_S)
        self.takes_reports = welcome.reports
        if welcome.mode is frames.Mode.SNAPSHOT:
            self.phase = Phase.SNAPSHOT
            self._position = Position(welcome.epoch, 0)
        elif self._position is None or self._position.epoch != welcome.epoch:
            raise Unreadable("resumed from nowhere")
        else:
            self.phase = Phase.REPLAY
        return [ServerTime(welcome.now)]

    def _snapshot(self, snapshot: frames.Snapshot) -> list[Step]:
        if snapshot.part != len(self._parts) + 1 or self._position is None:
            raise Unreadable("snapshot part missing")
        self._parts.append(read_snapshot(snapshot.data))
        if snapshot.part < snapshot.of:
            return []
        parts, self._parts = tuple(self._parts), []
        self._position = Position(self._position.epoch, snapshot.cursor)
        self.phase = Phase.REPLAY
        return [Replace(parts, self._position)]

    def _batch(self, batch: frames.Batch) -> list[Step]:
        position = self._position
        if position is None or batch.upto <= position.cursor:
            return []
        events = [read_event(event) for event in batch.events if event.number > position.cursor]
        self._position = Position(position.epoch, batch.upto)
        return [Apply(tuple(event for event in events if event), batch.upto, news=self.phase is Phase.NEWS)]

    def _answer(self, answer: frames.Ack | frames.Refusal, now: float) -> list[Step]:
        if answer.command is None:
            return []
        if isinstance(answer, frames.Refusal) and answer.retry_after_ms is not None:
            self._lanes.hold(answer.command, now + answer.retry_after_ms / 1000)
            return []
        self._lanes.answered(answer.command)
        if isinstance(answer, frames.Ack):
            return [Acked(answer.command, answer.cursor)]
        return [Refused(answer.command, answer.code, answer.detail)]

    def _compare(self, head: int) -> list[Step]:
        """Two heartbeats in a row told of events that never came: this connection lost some."""
        cursor = self._position.cursor if self._position else head
        lost = self._behind is not None and cursor < self._behind and self.phase is Phase.NEWS
        self._behind = head if cursor < head else None
        return [HangUp(Then.AT_ONCE, "fell behind")] if lost else []


def _command_frame(command: Waiting) -> bytes:
    return _encode(frames.CommandFrame(id=command.id, kind=command.kind, data=msgspec.Raw(command.body)))
