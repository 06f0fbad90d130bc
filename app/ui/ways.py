"""The ways inside the program: where its own words lead, each way by its name, through one door."""

import logging
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

log = logging.getLogger("livechat.ui")

_standing: list["Ways"] = []


class Ways(QObject):
    """`leads`: what opens a place, by the first word of its name; it is given the rest, and answers False where nothing opened.

    They stand until they are released, for everything in this program. Nothing from outside can name a way.
    """

    def __init__(self, leads: Mapping[str, Callable[[str], object]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._leads = leads
        _standing.append(self)

    def follow(self, way: str) -> bool:
        """Go there, such as to "preferences/sounds". False: nothing opened."""
        first, _, rest = way.partition("/")
        lead = self._leads.get(first)
        if lead is None:
            log.warning("way_unknown way=%s", way)
            return False
        return lead(rest) is not False

    def release(self) -> None:
        """Lead nowhere any more."""
        _standing.remove(self)


def go(way: str) -> bool:
    """Go there by the ways that stand. False: nothing opened."""
    return bool(_standing) and _standing[-1].follow(way)
