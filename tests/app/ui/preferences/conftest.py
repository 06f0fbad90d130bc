"""The window "Preferences" over a real store; Anna is signed in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.desk import Desk
from app.ui.preferences.window import PreferencesWindow
from tests.fakes.memory_installation import MemoryInstallation


@pytest.fixture
def installation(tmp_path: Path) -> MemoryInstallation:
    """The program, as it would be installed."""
    return MemoryInstallation(tmp_path / "logs")


@pytest.fixture
def preferences(desk: Desk, installation: MemoryInstallation) -> Iterator[PreferencesWindow]:
    """The window, with the keyboard at the search."""
    window = PreferencesWindow(desk, installation)
    window.begin()
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    yield window
    window.leave()
    window.deleteLater()
