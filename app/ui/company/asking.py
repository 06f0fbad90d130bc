"""Questions before changes of the settings would be lost."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.labels import menu_text
from app.ui.questions import question


def ask_to_leave(window: QWidget, changed: str, save: Callable[[], object], discard: Callable[[], object]) -> None:
    """The window is to be closed, and something is not saved. `changed`: what, in words."""
    box = question(window, QCoreApplication.translate("Company", "Save your changes?"), _said(changed))
    for words, kind, act in (
        (QCoreApplication.translate("Company", "Discard changes"), "danger", discard),
        (QCoreApplication.translate("Company", "Save"), "primary", save),
    ):
        button = box.addButton(menu_text(words), box.ButtonRole.AcceptRole)
        button.setProperty("kind", kind)
        button.style().polish(button)  # adding it has styled it already
        button.clicked.connect(lambda _checked=False, act=act: act())
        box.setDefaultButton(button)
    box.setEscapeButton(box.addButton(QCoreApplication.translate("Company", "Cancel"), box.ButtonRole.RejectRole))
    box.open()


def ask_to_discard(window: QWidget, changed: str, discard: Callable[[], object]) -> None:
    """Whether what was changed is to be given up. `changed`: what, in words."""
    box = question(window, QCoreApplication.translate("Company", "Discard your changes?"), _said(changed))
    button = box.addButton(menu_text(QCoreApplication.translate("Company", "Discard changes")), box.ButtonRole.AcceptRole)
    button.setProperty("kind", "danger")
    button.style().polish(button)
    button.clicked.connect(lambda _checked=False: discard())
    stay = box.addButton(QCoreApplication.translate("Company", "Cancel"), box.ButtonRole.RejectRole)
    box.setEscapeButton(stay)
    box.setDefaultButton(stay)
    box.open()


def _said(changed: str) -> str:
    return QCoreApplication.translate("Company", "Not saved yet: {settings}").format(settings=changed)
