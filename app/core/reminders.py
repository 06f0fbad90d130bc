"""Which waiting chats are told of again, and when: those that were told of, until somebody takes them."""

from collections.abc import Iterable


class Reminders:
    """By the tags of notices. Times are ms by any one clock."""

    def __init__(self) -> None:
        self._told: dict[str, int] = {}

    def told(self, tag: str, now: int) -> None:
        """It was told of now."""
        self._told[tag] = now

    def forget(self, tags: Iterable[str]) -> None:
        """Nobody waits there any more."""
        for tag in tags:
            self._told.pop(tag, None)

    def due(self, now: int, every_s: int) -> tuple[str, ...]:
        """Which of them it is time for. `every_s`: seconds; 0: never."""
        return tuple(tag for tag, at in self._told.items() if every_s and now - at >= every_s * 1000)

    def in_s(self, now: int, every_s: int) -> float | None:
        """Seconds until the next one is due; None where there is none."""
        if not every_s or not self._told:
            return None
        return max(0.0, (min(self._told.values()) - now) / 1000 + every_s)
