"""Notices from two clocks that the machine has slept."""

JUMP_S = 3.0


class Slumber:
    """Asked every second or so. `wall` in ms, `seconds` monotonic: some systems stop it while they sleep, others let it run on."""

    def __init__(self, wall: int, seconds: float, tick_s: float) -> None:
        self._wall = wall
        self._seconds = seconds
        self._tick_s = tick_s

    def over(self, wall: int, seconds: float) -> bool:
        """Whether there was a sleep since the last question: one clock went further than the other, or both further than a tick."""
        by_wall, by_seconds = (wall - self._wall) / 1000, seconds - self._seconds
        self._wall, self._seconds = wall, seconds
        return abs(by_wall - by_seconds) > JUMP_S or by_seconds - self._tick_s > JUMP_S
