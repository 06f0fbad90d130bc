"""What of the window's columns there is room for side by side, by the window's width and the size of its letters."""

from collections.abc import Callable
from typing import NamedTuple

LIST, CHAT, DETAILS = 240, 380, 280
"""The least widths, in pixels as designed."""
EASY_CHAT = 420
"""The one that a chat has beside the details."""
_THREE = 1_000
_BESIDE_RAIL = 920
"""What rail, list and chat have at least, whatever their letters; and what list, chat and details take together."""


class Room(NamedTuple):
    """`width`: the window's; `rail`, `handle`: the least of the rail, and the line between two columns. All in pixels.

    `pixels`: a designed length, grown with the letters.
    """

    width: int
    rail: int
    handle: int
    pixels: Callable[[float], int]

    @property
    def has_three(self) -> bool:
        """Whether rail, list and chat stand side by side."""
        return self.width >= max(_THREE, self.rail + self.pixels(LIST + CHAT))

    @property
    def has_four(self) -> bool:
        """Whether the details do as well."""
        return self.has_three and self.width >= self.rail + self.pixels(_BESIDE_RAIL)

    @property
    def has_details(self) -> bool:
        """Whether the details stand beside the chat, if the list gives way."""
        return self.width - self.rail >= self.pixels(EASY_CHAT + DETAILS)

    @property
    def has_rail_and_chat(self) -> bool:
        """Whether these two do: not with long words, large letters, or on a small screen."""
        return self._has_beside_rail(CHAT)

    @property
    def has_rail_and_list(self) -> bool:
        """Whether these two do; they need the least."""
        return self._has_beside_rail(LIST)

    def least(self, designed: int) -> int:
        """The least width of a column: no more than there is, where it has the window for itself."""
        return min(self.pixels(designed), self.width)

    def _has_beside_rail(self, designed: int) -> bool:
        return self.width >= self.rail + self.pixels(designed) + self.handle
