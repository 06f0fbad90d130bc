"""A window as those who listen to it find it: the tree of what it tells, and what is wrong with that."""

from collections import Counter
from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role, Text = QAccessible.Role, QAccessible.Text
_FIELDS = {Role.EditableText, Role.ComboBox, Role.SpinBox, Role.Slider, Role.CheckBox, Role.RadioButton}
_OPERATED = _FIELDS | {
    Role.Button,
    Role.ButtonMenu,
    Role.Cell,
    Role.List,
    Role.ListItem,
    Role.Link,
    Role.MenuItem,
    Role.PageTab,
    Role.Pane,
    Role.StaticText,
    Role.Table,
    Role.Tree,
}
_WINDOWS = {Role.Window, Role.Dialog, Role.AlertMessage, Role.PopupMenu}
_COLLECTIONS = {Role.List: {Role.ListItem}}


class Node(Struct, frozen=True):
    """One thing that is told. `context`: the names of what it is in, from the outside in; `children`: what is in it.

    `reasoned`: it, or what it is in, has more to say than its name.
    """

    role: QAccessible.Role
    name: str
    description: str
    value: str
    context: tuple[str, ...]
    rect: QRect
    focusable: bool
    disabled: bool
    reasoned: bool
    children: tuple["Node", ...]
    order: tuple[int, ...]
    widget: str

    def everything(self) -> Iterator["Node"]:
        """It, and all that is in it."""
        yield self
        for child in self.children:
            yield from child.everything()

    def __str__(self) -> str:
        return f"{' > '.join((*self.context, self.name))} ({self.role.name}, {self.widget})"


def heard(window: QWidget) -> Node:
    """All that is told of a window that is shown; what is out of sight is left out."""
    return _read(QAccessible.queryAccessibleInterface(window), ())


def faults(window: QWidget) -> list[str]:
    """What somebody who only listens could not make sense of."""
    root = heard(window)
    found = [] if root.role in _WINDOWS and root.name else [f"no window with a name: {root}"]
    for node in root.everything():
        found += [f"{fault}: {node}" for fault in _faults(node)]
    told = Counter((node.role, node.name, node.context, node.description, node.value) for node in root.everything() if _is_reached(node))
    return found + [f"told {count} times: {what}" for what, count in told.items() if count > 1]


def _read(of: QAccessibleInterface, context: tuple[str, ...], *, reasoned: bool = False) -> Node:
    reasoned = reasoned or bool(of.text(Text.Description))
    state, name, widget = of.state(), of.text(Text.Name), of.object()
    inner = (*context, name) if name and of.role() not in (Role.StaticText,) else context
    places = [(place, of.child(place)) for place in range(of.childCount())]
    children = [(place, child) for place, child in places if child is not None and child.isValid() and not child.state().invisible]
    return Node(
        role=of.role(),
        name=name,
        description=of.text(Text.Description),
        value=of.text(Text.Value),
        context=context,
        rect=of.rect(),
        focusable=bool(state.focusable),
        disabled=bool(state.disabled),
        reasoned=reasoned,
        children=tuple(_read(child, inner, reasoned=reasoned) for _, child in children),
        order=tuple(of.indexOfChild(child) - place for place, child in children),
        widget=type(widget).__name__,
    )


def _is_reached(node: Node) -> bool:
    """A cell is told with its row and column."""
    return node.focusable and not node.disabled and node.role not in (Role.Client, Role.Cell)


def _faults(node: Node) -> Iterator[str]:
    if node.role in _FIELDS | {Role.Button} and not node.name:
        yield "has no name"
    read_out = node.role is Role.Heading and node.description  # with what stands below it
    if node.focusable and not node.disabled and node.role not in _OPERATED | _WINDOWS and not read_out:
        yield "has the keyboard, and is nothing to operate"
    if node.disabled and node.role in _FIELDS and not node.reasoned:
        yield "cannot be used, and does not say why"
    if node.focusable and node.rect.isEmpty():
        yield "cannot be seen"
    if "<span" in node.description:
        yield "is described by markup"
    yield from _faults_of_collection(node)
    if node.role is Role.ListItem and not node.name:
        yield "has no name"


def _faults_of_collection(node: Node) -> Iterator[str]:
    if node.role not in _COLLECTIONS:
        return
    if not node.name:
        yield "has no name"
    if strange := [str(child) for child in node.children if child.role not in _COLLECTIONS[node.role]]:
        yield f"holds what is no item of it ({strange})"
    if any(node.order):
        yield "does not tell the position of its items"
