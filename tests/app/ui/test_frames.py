"""Windows and dialogs that stand alone, and what lies over the window, are heard and gone through like those of the gallery.

No dialog is without its frame, and no window without a walk.
"""

import importlib
import inspect
import pkgutil
import sys
from collections.abc import Callable, Iterator
from typing import get_args, get_type_hints

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget

import app.ui
from app.core.client import Client
from app.ui import gallery, gallery_company, gallery_help, gallery_leads, gallery_playbooks, gallery_preferences, gallery_sites, sample
from app.ui.desk import Desk
from app.ui.frames import Dialog, Frame
from app.ui.window import MainWindow
from tests.app.ui import listening
from tests.app.ui.alone import ALONE, Made
from tests.app.ui.reading_order import against_reading
from tests.fakes.agent_desk import MemorySecrets
from tests.fakes.memory_crm import settled
from tests.fakes.memory_playbooks import MemoryPlaybooks

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


STAGES: tuple[Callable[..., object], ...] = (
    gallery.stage,
    gallery_leads.leads_stage,
    gallery_playbooks.playbooks_stage,
    gallery_company.company_stage,
    gallery_preferences.preferences_stage,
    gallery_help.help_stage,
    gallery_help.explanation,
    *gallery_sites.DIALOGS.values(),
)
"""What the gallery walks: test_gallery."""


@pytest.fixture
async def _served(client: Client) -> None:
    """Somebody answers."""
    client.account.connect(MemoryPlaybooks(sample.ME).open, MemorySecrets())
    await client.account.sign_in("https://desk.example", sample.ANNA.email, "secret")


@pytest.mark.usefixtures("_served")
@pytest.mark.parametrize("made", ALONE, ids=lambda made: made.__name__)
async def test_a_window_that_stands_alone_is_heard_and_gone_through(desk: Desk, window: MainWindow, made: Made) -> None:
    shown = made(desk, window)
    shown.show()
    await settled()
    QApplication.processEvents()
    found = [*listening.faults(shown), *against_reading(shown)]
    shown.hide()
    if shown is not window:
        shown.deleteLater()
    assert found == []


def test_every_window_dialog_and_popup_is_walked() -> None:
    assert {kind.__name__ for kind in _windows()} == {kind.__name__ for of in (*ALONE, *STAGES) for kind in _shown_by(of)}


def test_every_dialog_is_framed() -> None:
    assert [kind for kind in _ours() if QDialog in kind.__bases__] == [Dialog]


def _ours() -> list[type[QWidget]]:
    """All classes of the program that are to be seen."""
    for module in pkgutil.walk_packages(app.ui.__path__, "app.ui."):
        importlib.import_module(module.name)
    return [kind for kind in _below(QWidget) if kind.__module__.startswith("app.")]


def _below(kind: type[QWidget]) -> Iterator[type[QWidget]]:
    for one in kind.__subclasses__():
        yield one
        yield from _below(one)


def _windows() -> list[type[QWidget]]:
    """Those that open by themselves or over others: by what they are, or by what they say of themselves."""
    framed = [kind for kind in _ours() if issubclass(kind, QDialog | Frame | QMainWindow | QMenu) or _says_so(kind)]
    return [kind for kind in framed if not any(other is not kind and issubclass(other, kind) for other in framed)]


def _says_so(kind: type[QWidget]) -> bool:
    source = inspect.getsource(sys.modules[kind.__module__])
    return "Qt.WindowType." in source or "Role.Dialog" in source


def _shown_by(made: Callable[..., object]) -> list[type]:
    """What it makes, by its own word; a stage says what stands on it."""
    word = get_type_hints(inspect.unwrap(made))["return"]
    return list(get_args(word)) or [word]
