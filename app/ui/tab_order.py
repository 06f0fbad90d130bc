"""Tab goes through a window's parts as they stand in it, whenever they were made: Qt goes by the order in which they were."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from operator import itemgetter
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QMainWindow, QScrollArea, QSplitter, QStackedWidget, QWidget
from shiboken6 import isValid

_NOBODY = cast("QWidget", None)
"""Qt takes it; its stubs do not say so."""


def go(window: QWidget, on: Callable[[], bool]) -> bool:
    """Have `on` take the keyboard on in it, from part to part as they stand now; what it comes to is scrolled into sight."""
    with _handing_nothing_on(window):
        put_in_order(window)
        went = on()
    _bring_into_sight(window)
    return went


def put_in_order(window: QWidget) -> None:
    """From now on, until something in it is made anew."""
    for one, other in pairwise(_stops(window)):
        QWidget.setTabOrder(one, other)


@contextmanager
def _handing_nothing_on(window: QWidget) -> Iterator[None]:
    """Meanwhile rows hand the keyboard to none of what they hold: Tab would go there at once, past what stands before it."""
    handing = [(part, proxy) for part in window.findChildren(QWidget) if (proxy := part.focusProxy()) is not None]
    rows = [(part, proxy) for part, proxy in handing if part.isAncestorOf(proxy) and not part.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for row, _ in rows:
        row.setFocusProxy(_NOBODY)
    try:
        yield
    finally:
        for row, proxy in rows:
            if isValid(row) and isValid(proxy):  # what is left may have others made anew
                row.setFocusProxy(proxy)


def _bring_into_sight(window: QWidget) -> None:
    """What has the keyboard: Qt does so only where it comes from the same place that is scrolled."""
    focus: QWidget | None = window.focusWidget()
    around = focus
    while focus is not None and around is not None and around is not window:
        around = around.parentWidget()
        if isinstance(around, QScrollArea) and _holds(around, focus):
            around.ensureWidgetVisible(focus)


def _holds(area: QScrollArea, focus: QWidget) -> bool:
    inside: QWidget | None = area.widget()
    return inside is not None and inside.isAncestorOf(focus)


def _stops(part: QWidget) -> Iterator[QWidget]:
    """Where Tab stops in it, in the order of its layouts; what is not looked at keeps its place."""
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None:
        yield part
    for inner in _inside(part):
        yield from _stops(inner)


def _inside(part: QWidget) -> Iterator[QWidget]:
    """What is in it; what lies over the rest of it comes first."""
    match part:
        case QStackedWidget():
            yield from (child for child in _widgets(part) if part.indexOf(child) < 0)
            yield from filter(None, [part.currentWidget()])
        case QSplitter():
            yield from filter(None, (part.widget(place) for place in range(part.count())))
        case QScrollArea():
            yield from filter(None, [part.widget()])
        case QMainWindow():
            yield from filter(None, [part.centralWidget()])
        case _:
            places = [(_place(part.layout(), child), child) for child in _widgets(part)]
            yield from (child for place, child in places if not place)
            yield from (child for place, child in sorted(places, key=itemgetter(0)) if place)


def _widgets(part: QWidget) -> Iterator[QWidget]:
    return (child for child in part.children() if isinstance(child, QWidget) and not child.isWindow())


def _place(layout: QLayout | None, child: QWidget) -> tuple[int, ...]:
    """Where it stands, in the layout and in those within; nothing where it does not.

    The layout is not asked for its items. Qt deletes these without telling Python, which would take whatever comes to stand at one's
    place in memory, such as a part of the window, for the item it knew.
    """
    if layout is None:
        return ()
    at = layout.indexOf(child)
    if at >= 0:
        return (at,)
    for inner in layout.findChildren(QLayout, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if place := _place(inner, child):
            return (layout.indexOf(inner), *place)
    return ()
