"""Windows and dialogs that stand alone are heard and gone through like those of the gallery, and no dialog is without its frame."""

import importlib
import pkgutil
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

import app.ui
from app.core.errors import StoreError
from app.ui import sample
from app.ui.connection.settings import ConnectionSettings
from app.ui.desk import Desk
from app.ui.failure import FailureWindow
from app.ui.frames import Dialog
from app.ui.leaving.question import QuitQuestion
from app.ui.overview.overview import Overview
from app.ui.sign_in.window import SignInWindow
from app.ui.stranded import StrandedTexts
from app.ui.window import MainWindow
from tests.app.ui import listening
from tests.app.ui.reading_order import against_reading

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Made = Callable[[Desk, MainWindow], QWidget]


def sign_in(desk: Desk, _window: MainWindow) -> QWidget:
    made = SignInWindow(desk, "https://chat.example.com", sample.ANNA.email)
    made.say("The password is wrong.")
    return made


def connection(desk: Desk, _window: MainWindow) -> QWidget:
    return ConnectionSettings(desk, None)


def failure(desk: Desk, _window: MainWindow) -> QWidget:
    return FailureWindow(desk.theme, StoreError("newer_version"), "/home/anna")


def keys(desk: Desk, window: MainWindow) -> QWidget:
    return Overview(desk, window)


def quitting(desk: Desk, window: MainWindow) -> QWidget:
    return QuitQuestion(desk, 0, window)


def stranded(desk: Desk, window: MainWindow) -> QWidget:
    desk.client.actions.save_draft(sample.JORIS.id, "We are open until six.")
    desk.client.actions.save_draft(sample.MARTA.id, "We do.")
    for conversation in (sample.JORIS.id, sample.MARTA.id):
        desk.client.changes.publish(sample.leave(desk.client, conversation))
    made = StrandedTexts(desk, window)
    made.show_texts(desk.client.queries.stranded_texts())
    return made


@pytest.mark.parametrize("made", [sign_in, connection, failure, keys, quitting, stranded], ids=lambda made: made.__name__)
def test_a_window_that_stands_alone_is_heard_and_gone_through(desk: Desk, window: MainWindow, made: Made) -> None:
    shown = made(desk, window)
    shown.show()
    QApplication.processEvents()
    found = [*listening.faults(shown), *against_reading(shown)]
    shown.hide()
    shown.deleteLater()
    assert found == []


def test_every_dialog_is_framed() -> None:
    for module in pkgutil.walk_packages(app.ui.__path__, "app.ui."):
        importlib.import_module(module.name)
    ours = [kind for kind in QDialog.__subclasses__() if kind.__module__.startswith("app.")]
    assert ours == [Dialog]
