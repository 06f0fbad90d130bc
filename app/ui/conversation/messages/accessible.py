"""The message list for those who listen: a list named "Messages" whose items are "author: text"."""

from collections.abc import Sequence
from functools import cache
from typing import Protocol

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from app.core.views import MessageRow

_lists: dict[int, "MessageList"] = {}


class View(Protocol):
    """What the list asks of the message view."""

    def rows(self) -> Sequence[MessageRow]: ...
    def place_of(self, row: str) -> int: ...
    def spoken(self, row: MessageRow) -> str: ...
    def described(self, place: int) -> str: ...
    def screen_area(self, row: str) -> QRect: ...


class MessageItem(QAccessibleInterface):
    """One message. It stays for as long as the list does; once its row went it is invalid, and holds no more than its id."""

    def __init__(self, messages: "MessageList", id_: str) -> None:
        super().__init__()
        self._messages = messages
        self.id = id_

    def isValid(self) -> bool:  # noqa: N802 - Qt's name
        return self._messages.place(self.id) >= 0

    def object(self) -> QObject | None:  # type: ignore[override]  # Qt allows none, the stub does not
        return None

    def childAt(self, x: int, y: int) -> None:  # type: ignore[override]  # noqa: N802, ARG002 - no children
        return None

    def parent(self) -> QAccessibleInterface:
        return self._messages

    def child(self, index: int) -> None:  # type: ignore[override]  # noqa: ARG002 - no children
        return None

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802, ARG002 - no children
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        match kind:
            case QAccessible.Text.Name:
                return self._messages.spoken(self.id)
            case QAccessible.Text.Description:
                return self._messages.described(self.id)
            case _:
                return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:  # noqa: N802 - messages cannot be changed
        del kind, text

    def rect(self) -> QRect:
        return self._messages.area(self.id)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        return state


class MessageList(QAccessibleWidget):
    """The list itself."""

    def __init__(self, widget: QWidget, view: View) -> None:
        super().__init__(widget, QAccessible.Role.List, "")
        self._view = view
        self._items: dict[str, MessageItem] = {}

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        return len(self._view.rows())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt allows none, the stub does not
        rows = self._view.rows()
        if not 0 <= index < len(rows):
            return None
        row = rows[index]
        item = self._items.get(row.id)
        if item is None:
            item = self._items[row.id] = MessageItem(self, row.id)
            QAccessible.registerAccessibleInterface(item)
        return item

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        return self.place(child.id) if isinstance(child, MessageItem) else -1

    def place(self, row: str) -> int:
        """Where the row with this id is now, -1 when it went."""
        return self._view.place_of(row)

    def spoken(self, row: str) -> str:
        """What is said of it; nothing when it went."""
        place = self.place(row)
        return self._view.spoken(self._view.rows()[place]) if place >= 0 else ""

    def described(self, row: str) -> str:
        """What it has beside its words; nothing when it went."""
        place = self.place(row)
        return self._view.described(place) if place >= 0 else ""

    def area(self, row: str) -> QRect:
        return self._view.screen_area(row)


@cache
def install() -> None:
    """Make Qt ask here for what a message list tells; once is enough for all of them."""
    QAccessible.installFactory(_made)


def reordered(view: QWidget) -> None:
    """Tell listeners that the rows changed."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(view, QAccessible.Event.ObjectReorder))


def focused(view: QWidget, place: int) -> None:
    """Tell listeners that the keyboard is at a row."""
    if QAccessible.isActive():
        event = QAccessibleEvent(view, QAccessible.Event.Focus)
        event.setChild(place)
        QAccessible.updateAccessibility(event)


def _made(name: str, of: QObject) -> QAccessibleInterface | None:
    if name != "MessageView" or of is None:
        return None
    key = id(of)
    if key not in _lists:
        _lists[key] = MessageList(of, of)  # type: ignore[arg-type]  # the name says what it is
        of.destroyed.connect(lambda: _lists.pop(key, None))
    return _lists[key]
