"""The window "Preferences" over a real store; Anna is signed in."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.desk import Desk
from app.ui.preferences.window import PreferencesWindow


@pytest.fixture
def preferences(desk: Desk) -> Iterator[PreferencesWindow]:
    """The window, with the keyboard at the search."""
    window = PreferencesWindow(desk)
    window.begin()
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    yield window
    window.leave()
    window.deleteLater()
