"""Questions before changes of the settings would be lost."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from app.ui.questions import answer, question


def ask_to_leave(window: QWidget, changed: str, save: Callable[[], object], discard: Callable[[], object]) -> None:
    """The window is to be closed, and something is not saved. `changed`: what, in words."""
    box = question(window, QCoreApplication.translate("Company", "Save your changes?"), _said(changed))
    box.setDefaultButton(answer(box, QCoreApplication.translate("Company", "Save"), "primary", save))
    answer(box, QCoreApplication.translate("Company", "Discard changes"), "danger", discard)
    box.setEscapeButton(box.addButton(QCoreApplication.translate("Company", "Cancel"), box.ButtonRole.RejectRole))
    box.open()


def ask_to_discard(window: QWidget, changed: str, discard: Callable[[], object]) -> None:
    """Whether what was changed is to be given up. `changed`: what, in words."""
    title, words = QCoreApplication.translate("Company", "Discard your changes?"), QCoreApplication.translate("Company", "Discard changes")
    _ask(question(window, title, _said(changed)), words, discard)


def save_knowingly(window: QWidget, lost: str, save: Callable[[], object]) -> None:
    """Save, but ask first where something goes for good by that. `lost`: what, in words; empty: nothing."""
    if not lost:
        save()
        return
    title, words = (
        QCoreApplication.translate("Company", "Erase what is older for good?"),
        QCoreApplication.translate("Company", "Save and erase"),
    )
    _ask(question(window, title, lost), words, save)


def _ask(box: QMessageBox, words: str, act: Callable[[], object]) -> None:
    """The deed has a button in red; Enter and Escape leave everything as it is."""
    answer(box, words, "danger", act)
    stay = box.addButton(QCoreApplication.translate("Company", "Cancel"), box.ButtonRole.RejectRole)
    box.setEscapeButton(stay)
    box.setDefaultButton(stay)
    box.open()


def _said(changed: str) -> str:
    return QCoreApplication.translate("Company", "Not saved yet: {settings}").format(settings=changed)
