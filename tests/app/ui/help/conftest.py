"""The window "Help", and the ways that lead out of it, as they are followed."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.desk import Desk
from app.ui.help.window import HelpWindow
from app.ui.ways import Ways


@pytest.fixture
def went() -> Iterator[list[str]]:
    """Where somebody went; nothing opens at "leads"."""
    followed: list[str] = []
    names = ("help", "preferences", "company", "chatbot", "system")
    standing = Ways({name: lambda rest, name=name: followed.append(f"{name}/{rest}") for name in names} | {"leads": lambda _rest: False})
    yield followed
    standing.release()


@pytest.fixture
def help_window(desk: Desk, went: list[str]) -> Iterator[HelpWindow]:
    assert went == []
    window = HelpWindow(desk)
    window.show()
    window.activateWindow()
    window.search()
    QApplication.processEvents()
    yield window
    window.leave()
    window.deleteLater()
