"""A clock that stands still until a test moves it: what it shows, and the seconds that have really passed."""

START_MS = 1_800_000_000_000


class FakeClock:
    """Milliseconds UTC when called, like the real clock; only `advance` and `set_to` move it. `seconds` is its monotonic companion."""

    def __init__(self, now_ms: int = START_MS) -> None:
        self.now_ms = now_ms
        self._passed_ms = 0

    def __call__(self) -> int:
        return self.now_ms

    def seconds(self) -> float:
        """Seconds since it was made, which nobody can set."""
        return self._passed_ms / 1000

    def advance(self, ms: int) -> None:
        """Let that many milliseconds pass; negative steps the clock back, as a machine's clock sometimes does."""
        self.now_ms += ms
        self._passed_ms += max(0, ms)

    def set_to(self, now_ms: int) -> None:
        """Set what it shows, as somebody sets a machine's clock: no time passes."""
        self.now_ms = now_ms
