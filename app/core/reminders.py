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
        return tuple(tag for tag in self._told if every_s and self._left_ms(tag, now, every_s) <= 0)

    def in_s(self, now: int, every_s: int) -> float | None:
        """Seconds until the next one is due; None where there is none."""
        if not every_s or not self._told:
            return None
        return max(0.0, min(self._left_ms(tag, now, every_s) for tag in self._told) / 1000)

    def _left_ms(self, tag: str, now: int, every_s: int) -> int:
        """None where the clock was set back behind the moment it was told of."""
        gone = now - self._told[tag]
        return every_s * 1000 - gone if gone >= 0 else 0
