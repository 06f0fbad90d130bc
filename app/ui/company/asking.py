"""Questions before changes of the settings would be lost."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from app.ui.questions import answer, question, way_back
from app.ui.sentence import Sentence, anew


def ask_to_leave(window: QWidget, changed: str, save: Callable[[], object], discard: Callable[[], object]) -> None:
    """The window is to be closed, and something is not saved. `changed`: what, in words."""
    box = question(window, Sentence(lambda: QCoreApplication.translate("Company", "Save your changes?")), _said(changed))
    box.setDefaultButton(answer(box, Sentence(lambda: QCoreApplication.translate("Company", "Save")), "primary", save))
    answer(box, Sentence(lambda: QCoreApplication.translate("Company", "Discard changes")), "danger", discard)
    way_back(box, Sentence(lambda: QCoreApplication.translate("Company", "Cancel")))
    box.open()


def ask_to_discard(window: QWidget, changed: str, discard: Callable[[], object]) -> None:
    """Whether what was changed is to be given up. `changed`: what, in words."""
    title = Sentence(lambda: QCoreApplication.translate("Company", "Discard your changes?"))
    words = Sentence(lambda: QCoreApplication.translate("Company", "Discard changes"))
    _ask(question(window, title, _said(changed)), words, discard)


def save_knowingly(window: QWidget, lost: str, save: Callable[[], object]) -> None:
    """Save, but ask first where something goes for good by that. `lost`: what, in words; empty: nothing."""
    if not lost:
        save()
        return
    title = Sentence(lambda: QCoreApplication.translate("Company", "Erase what is older for good?"))
    words = Sentence(lambda: QCoreApplication.translate("Company", "Save and erase"))
    _ask(question(window, title, lost), words, save)


def _ask(box: QMessageBox, words: str, act: Callable[[], object]) -> None:
    """The deed has a button in red; Enter and Escape leave everything as it is."""
    answer(box, words, "danger", act)
    box.setDefaultButton(way_back(box, Sentence(lambda: QCoreApplication.translate("Company", "Cancel"))))
    box.open()


def _said(changed: str) -> str:
    return Sentence(lambda: QCoreApplication.translate("Company", "Not saved yet: {settings}").format(settings=anew(changed)))
