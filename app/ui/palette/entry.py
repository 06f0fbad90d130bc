"""What the palette offers: one thing that can be chosen."""

from collections.abc import Callable

from msgspec import Struct


class Entry(Struct, frozen=True):
    """`key`: what it is remembered by. `said`: what it is called; `beside`: more of it. `kind`: what sort of thing it is, in words.

    `keys`: those that do the same, as this system writes them. `why_not`: why it cannot be done now; empty: it can.
    `icon`: its picture's name. `face`: the name of a person whose face is shown instead.
    `stays`: the palette is still wanted after it.
    """

    key: str
    said: str
    kind: str
    act: Callable[[], object]
    beside: str = ""
    icon: str = ""
    face: str = ""
    keys: str = ""
    why_not: str = ""
    stays: bool = False

    def spoken(self) -> str:
        """All of it for those who listen."""
        return ", ".join(filter(None, (self.said, self.why_not or self.beside, self.keys, self.kind)))
