"""Which answer still counts: of several requests for the same place only the last one's does."""

from collections.abc import Callable


class Latest:
    """Of one place."""

    def __init__(self) -> None:
        self._number = 0

    def begin(self) -> Callable[[], bool]:
        """A request begins. What is returned says, when its answer comes, whether that still counts."""
        self._number += 1
        number = self._number
        return lambda: number == self._number

    def drop(self) -> None:
        """No answer that is still under way counts any more."""
        self._number += 1
