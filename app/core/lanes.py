"""Which waiting commands may go out now: one of a lane at a time, so that a refusal for now cannot change their order."""

from collections.abc import Sequence

from app.core.steps import Waiting
from app.protocol.ids import CommandId

IN_FLIGHT = 16


class Lanes:
    """What one connection has sent and not heard of. Times in seconds."""

    def __init__(self) -> None:
        self._in_flight: dict[CommandId, str] = {}
        self._held: dict[str, float] = {}

    def next(self, waiting: Sequence[Waiting], now: float) -> list[Waiting]:
        """Those to be sent now, in order; they count as sent."""
        self._held = {lane: until for lane, until in self._held.items() if until > now}
        busy = {*self._in_flight.values(), *self._held}
        chosen = []
        for command in waiting:
            if len(self._in_flight) >= IN_FLIGHT:
                break
            if command.lane not in busy:
                busy.add(command.lane)
                self._in_flight[command.id] = command.lane
                chosen.append(command)
        return chosen

    def answered(self, command: CommandId) -> None:
        """The next of its lane may go."""
        self._in_flight.pop(command, None)

    def hold(self, command: CommandId, until: float) -> None:
        """The server asks to be asked again later; its lane waits with it."""
        lane = self._in_flight.pop(command, None)
        if lane is not None:
            self._held[lane] = until

    def due(self) -> float:
        """When the first of those held may go; infinity where none is."""
        return min(self._held.values(), default=float("inf"))
