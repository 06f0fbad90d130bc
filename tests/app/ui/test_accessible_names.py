"""The names that assistive technology, and black-box checks, hold on to (surface.md)."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QCheckBox, QComboBox, QListView, QPlainTextEdit, QPushButton, QWidget

from app.core.views import Folder
from app.ui import sample
from app.ui.window import MainWindow

Role = QAccessible.Role


def named(window: MainWindow, kind: type[QWidget], name: str) -> tuple[QAccessible.Role, QWidget]:
    """The widget of that kind which listeners know by that name."""
    found = [(QAccessible.queryAccessibleInterface(widget), widget) for widget in window.findChildren(kind)]
    [(interface, widget)] = [(made, widget) for made, widget in found if made.text(QAccessible.Text.Name) == name]
    return interface.role(), widget


def test_the_window(window: MainWindow) -> None:
    assert window.windowTitle() == "Live Chat Desk"


def test_lists_are_named_after_their_folders(window: MainWindow) -> None:
    for name in ("Unassigned", "My conversations", "Closed conversations"):
        role, found = named(window, QListView, name)
        assert role == Role.List
        assert isinstance(found, QListView)
        assert found.model().rowCount() > 0


def test_a_row_s_name_holds_visitor_and_last_message(window: MainWindow) -> None:
    made = QAccessible.queryAccessibleInterface(window.inbox.pages[Folder.MINE].list)
    names = [made.child(place).text(QAccessible.Text.Name) for place in range(made.childCount())]
    assert any("Joris de Vries" in name and "Still here." in name for name in names)


def test_buttons_and_fields(window: MainWindow) -> None:
    window.open(sample.JORIS.id)
    assert named(window, QPushButton, "Send")[0] == Role.Button
    assert named(window, QPushButton, "Assign to me")[0] == Role.Button
    assert named(window, QPushButton, "Close conversation")[0] == Role.Button
    assert named(window, QPlainTextEdit, "Message")[0] == Role.EditableText
    assert named(window, QComboBox, "Reassign")[0] == Role.ComboBox
    assert named(window, QCheckBox, "Online")[0] == Role.CheckBox


def test_every_button_has_a_name(window: MainWindow) -> None:
    window.open(sample.JORIS.id)
    window.tell("Something")
    buttons = [button for button in window.findChildren(QPushButton) if button.isVisible()]
    assert buttons
    assert [button for button in buttons if not QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)] == []


def test_folders_can_be_chosen_by_name(window: MainWindow) -> None:
    for name in ("Unassigned", "My conversations", "Closed conversations"):
        _, button = named(window, QPushButton, name)
        assert isinstance(button, QPushButton)
        button.click()
        assert window.inbox.pages[window.inbox.folder].list.accessibleName() == name
