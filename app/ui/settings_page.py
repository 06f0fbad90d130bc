"""A page of settings in its window: one column that scrolls, and that is made anew where it would be out of date."""

from abc import abstractmethod
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.explaining.fields import listen
from app.ui.labels import WrappedLabel

Part = TypeVar("Part", bound=QWidget)


class SettingsPage(QScrollArea):
    """`told`: something to say calmly, a Sentence or a mere string.

    Each page says its `title`, makes what stands in it in `furnish`, and shows there in `fill` how everything is. It is made by `make`, and
    anew once it is out of date: at once where it is seen, else when it is seen next.
    """

    told = Signal(object)
    most_width = 560
    """At most so many designed pixels; 0: as wide as there is room."""
    rest = 0
    """The share that what is left below has of the room."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        listen(self, desk.theme)

    # What each page says and does

    @abstractmethod
    def title(self) -> str:
        """What it is called."""

    @abstractmethod
    def furnish(self) -> None:
        """Make what stands here."""

    @abstractmethod
    def forget(self) -> None:
        """What stood here goes: hold nothing of it any more."""

    @abstractmethod
    def fill(self) -> None:
        """Show how everything is."""

    def begin(self) -> None:
        """It comes into sight."""

    def release(self) -> None:
        """The window goes: nothing that is still under way is to be shown."""

    # What all pages do

    def outdate(self) -> None:
        """Its words or its looks are others by now."""
        self.outdated = True
        if self.isVisible():
            self.make()

    def make(self) -> None:
        """Make everything that stands here; what stood here before goes."""
        self.outdated = False
        self._content = QWidget(self.viewport())  # where it is to stand: what moves later is styled twice
        self._content.setObjectName("surface")
        if self.most_width:
            self._content.setMaximumWidth(self.desk.theme.pixels(self.most_width))
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(20, 6, 20, 20)
        self._column.setSpacing(4)
        self.forget()
        self.furnish()
        self._column.addStretch(self.rest)
        self.setWidget(self._content)  # the one before goes, with all it held
        self.fill()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        if self.outdated:
            self.make()
        super().showEvent(event)

    # For `furnish`

    def advise(self, words: str) -> WrappedLabel:
        """What to know."""
        label = WrappedLabel(self._content, tone="muted", letter="small")
        label.setText(words)
        return self.add(label)

    def add(self, part: Part, share: int = 0) -> Part:
        """Anything else. `share`: of the room that is left."""
        self._column.addWidget(part, share)
        return part
