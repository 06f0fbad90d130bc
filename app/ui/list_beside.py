"""How a window with a list of pages at its left is laid out."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget


def lay_out(window: QWidget, left: QWidget, head: QWidget, below: Sequence[QWidget]) -> None:
    """At the right stands what the page is called, in a bar, and these below it; the stack of the pages has the room that is left."""
    bar = QFrame(window)
    bar.setObjectName("bar")
    top = QHBoxLayout(bar)
    top.setContentsMargins(20, 12, 14, 12)
    top.addWidget(head, 1)
    right = QVBoxLayout()
    right.setSpacing(0)
    for part in (bar, *below):
        right.addWidget(part, int(isinstance(part, QStackedWidget)))
    whole = QHBoxLayout(window)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(left)
    whole.addLayout(right, 1)
