"""Finds what is cut off in a scene of the gallery: words with no room and no tooltip that has them all, and what nobody can scroll to."""

import html

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QScrollArea, QWidget

from app.ui.labels import ElidedLabel
from app.ui.whole_in_tip import is_cut_off, words


def cut_off(window: QWidget) -> list[str]:
    """Labels, buttons and boxes with less room than their words need; those that end in "…" by design may be narrower."""
    labels = [part for part in window.findChildren(QLabel) if part.isVisible() and not isinstance(part, ElidedLabel)]
    found = [f"{type(label).__name__} {label.text()!r} in {label.size()}" for label in labels if _is_label_cut_off(label)]
    parts: list[QAbstractButton | QComboBox] = [*window.findChildren(QAbstractButton), *window.findChildren(QComboBox)]
    narrow = [
        part
        for part in parts
        if part.isVisible() and (is_cut_off(part) or part.height() < (part.sizeHint() if words(part) else part.iconSize()).height())
    ]
    return found + [f"{type(part).__name__} {words(part)!r} in {part.size()}" for part in narrow if not _is_in_tip(words(part), part)]


def clipped(window: QWidget) -> list[str]:
    """Places that are scrolled and hold what is wider than they show."""
    return [f"{type(area).__name__} at its right edge" for area in window.findChildren(QScrollArea) if _is_clipped(area)]


def sideways(window: QWidget) -> list[str]:
    """Places that are scrolled to the right as well, for what they hold is wider than they are."""
    areas = [area for area in window.findChildren(QScrollArea) if area.isVisible() and area.horizontalScrollBar().maximum() > 0]
    return [f"{type(area).__name__} by {area.horizontalScrollBar().maximum()} pixels to the right" for area in areas]


def _is_clipped(area: QScrollArea) -> bool:
    """Whether what it holds is wider than it shows, and no bar scrolls there."""
    inside: QWidget | None = area.widget()
    seen = area.isVisible() and area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return seen and inside is not None and inside.width() > area.viewport().width()


def _is_label_cut_off(label: QLabel) -> bool:
    """A wrapped one needs its height at the width it has."""
    needs = label.sizeHint()
    if label.wordWrap():
        room = QRect(0, 0, label.width(), 10_000)
        needs = label.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, label.text()).size()
    return not _fits(needs, label.size()) and not _is_in_tip(label.text(), label)


def _fits(needs: QSize, has: QSize) -> bool:
    return needs.width() <= has.width() and needs.height() <= has.height()


def _is_in_tip(said: str, part: QWidget) -> bool:
    return bool(said) and said in html.unescape(part.toolTip())
