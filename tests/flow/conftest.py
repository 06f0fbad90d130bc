"""A real server for each test, on a copy of a database that is made once."""

import shutil
from collections.abc import AsyncGenerator, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.ui import language
from app.ui.theme import Theme
from server_stub.beside import now_ms, open_database
from server_stub.demo import make_demo_account
from server_stub.settings import Settings
from tests.flow.office import Office, open_office


@pytest.fixture(scope="session")
def demo_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the demo account: Anna, Ben and Chris of Acme, and the site "demo"."""
    folder = tmp_path_factory.mktemp("demo")
    database = open_database(Settings(folder, f"sqlite:///{folder / 'desk.sqlite3'}", b""))
    make_demo_account(database, now_ms)
    database.close()
    return folder / "desk.sqlite3"


@pytest.fixture
def office_folder(demo_database: Path, tmp_path: Path) -> Path:
    """A data folder that holds a copy of it."""
    shutil.copy(demo_database, tmp_path / "desk.sqlite3")
    return tmp_path


@pytest.fixture
async def office(office_folder: Path) -> AsyncGenerator[Office]:
    """A running server with the demo account."""
    async with open_office(office_folder) as running:
        yield running


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The look of a window, in English."""
    language.speak(qapp, "en")
    made = Theme(qapp, "light")
    yield made
    made.release()
    made.deleteLater()
