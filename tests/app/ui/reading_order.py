"""Whether Tab goes through a window as one reads it: from left to right, then down; columns one after the other."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

_BESIDE = 0.5
"""What shares so much of its height with something else stands beside it."""


def stops(window: QWidget) -> list[QWidget]:
    """Where Tab stops, in its order."""
    window.focusNextPrevChild(True)
    found, at = list[QWidget](), window.nextInFocusChain()
    while at is not None and at is not window:
        if _stops_at(at, window):
            found.append(at)
        at = at.nextInFocusChain()
    return _from_the_first(found, window)


def against_reading(window: QWidget) -> list[str]:
    """Pairs that come the wrong way round; of two parts of the window that do, one pair."""
    found = dict[tuple[int, int], str]()
    ways = [_way(stop, window) for stop in stops(window)]
    for one, other in combinations(ways, 2):
        first, second = _parted(one, other)
        if (id(first), id(second)) not in found and _is_read_before(other, one, window):
            found[id(first), id(second)] = f"{_said(one[-1])} comes before {_said(other[-1])}"
    return list(found.values())


def _from_the_first(found: list[QWidget], window: QWidget) -> list[QWidget]:
    """Tab goes round: begun with what nothing is read before."""
    ways = [_way(stop, window) for stop in found]
    begin = next((place for place, way in enumerate(ways) if not any(_is_read_before(other, way, window) for other in ways)), 0)
    return found[begin:] + found[:begin]


def _stops_at(widget: QWidget, window: QWidget) -> bool:
    reached = widget.isVisibleTo(window) and widget.isEnabled() and widget.focusProxy() is None and widget.window() is window
    return reached and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _way(widget: QWidget, window: QWidget) -> list[QWidget]:
    """From the window to the widget."""
    above = widget.parentWidget() if widget is not window else None
    return [*(_way(above, window) if above is not None else ()), widget]


def _is_read_before(one: list[QWidget], other: list[QWidget], window: QWidget) -> bool:
    first, second = _parted(one, other)
    return _comes_first(_place(first, window), _place(second, window))


def _parted(one: list[QWidget], other: list[QWidget]) -> tuple[QWidget, QWidget]:
    """The two parts of the window, of one place, in which they are."""
    pairs = ((a, b) for a, b in zip(one, other, strict=False) if a is not b)
    return next(pairs, (one[-1], other[-1]))


def _comes_first(one: QRect, other: QRect) -> bool:
    """Whether it is read before the other; of what lies over each other neither is."""
    if one.intersects(other):
        return False
    together = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    if together > _BESIDE * min(one.height(), other.height()):
        return one.right() < other.left()
    return one.top() < other.top()


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _said(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or widget.property('text') or ''!r}"


def names(window: QWidget) -> Iterator[str]:
    """What Tab comes to, in words."""
    return (_said(stop) for stop in stops(window))
