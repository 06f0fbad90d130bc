"""Tab goes through a window's parts as they stand in it, whenever they were made: Qt goes by the order in which they were."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QMainWindow, QScrollArea, QSplitter, QStackedWidget, QWidget


def put_in_order(window: QWidget) -> None:
    """From now on, until something in it is made anew."""
    for one, other in pairwise(_stops(window)):
        QWidget.setTabOrder(one, other)


def _stops(part: QWidget) -> Iterator[QWidget]:
    """Where Tab stops in it, in the order of its layouts; what is not looked at keeps its place."""
    proxy = part.focusProxy()
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus if proxy is None else part.isAncestorOf(proxy):
        yield part  # what hands the keyboard on to a part of it goes with that, or Tab would come back there from the end
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
            laid_out = list(_laid_out(part.layout()))
            known = set(map(id, laid_out))
            yield from (child for child in _widgets(part) if id(child) not in known)
            yield from laid_out


def _widgets(part: QWidget) -> Iterator[QWidget]:
    return (child for child in part.children() if isinstance(child, QWidget) and not child.isWindow())


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    for item in filter(None, (layout.itemAt(place) for place in range(layout.count()))) if layout is not None else ():
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)
