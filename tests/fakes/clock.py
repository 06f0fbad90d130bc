"""A clock that stands still until a test moves it."""

START_MS = 1_800_000_000_000


class FakeClock:
    """Milliseconds UTC when called, like the real clock; only `advance` and `set_to` move it."""

    def __init__(self, now_ms: int = START_MS) -> None:
        self.now_ms = now_ms

    def __call__(self) -> int:
        return self.now_ms

    def advance(self, ms: int) -> None:
        """Let that many milliseconds pass; negative steps the clock back, as a machine's clock sometimes does."""
        self.now_ms += ms

    def set_to(self, now_ms: int) -> None:
        self.now_ms = now_ms
