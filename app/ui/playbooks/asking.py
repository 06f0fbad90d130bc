"""Questions before something is done to a playbook that visitors would notice."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from app.protocol.playbooks import Playbook
from app.ui.foreign import filled
from app.ui.questions import answer, question


def ask_to_delete(window: QWidget, playbook: Playbook, delete: Callable[[], object]) -> None:
    """Whether it is to go, and what becomes of its chats."""
    advice = [QCoreApplication.translate("Playbooks", "Chats that are running with it go on to their end. It cannot be brought back.")]
    if playbook.active:
        advice.insert(0, QCoreApplication.translate("Playbooks", "It is active: without it the site offers no chat."))
    title = filled(QCoreApplication.translate("Playbooks", "Delete “{name}”?"), name=playbook.name)
    _ask(question(window, title, "\n".join(advice)), QCoreApplication.translate("Playbooks", "Delete"), "danger", delete)


def ask_to_activate(window: QWidget, playbook: Playbook, other: Playbook, activate: Callable[[], object]) -> None:
    """Whether it is to take the place of the one that is active."""
    title = filled(QCoreApplication.translate("Playbooks", "Activate “{name}”?"), name=playbook.name)
    advice = QCoreApplication.translate("Playbooks", "“{other}” is active on this site now and is paused then. Chats that run go on.")
    box = question(window, title, filled(advice, other=other.name))
    _ask(box, QCoreApplication.translate("Playbooks", "Activate"), "primary", activate)


def ask_to_activate_saved(window: QWidget, activate: Callable[[], object]) -> None:
    """Whether it is to be activated without the changes that are not saved."""
    title = QCoreApplication.translate("Playbooks", "Activate it without your changes?")
    advice = QCoreApplication.translate(
        "Playbooks", "Your changes are not saved: visitors would get it as it was saved last. Save first to have them."
    )
    _ask(question(window, title, advice), QCoreApplication.translate("Playbooks", "Activate as saved"), "danger", activate)


def ask_how_to_begin(window: QWidget, new: Callable[[], object], choose: Callable[[], object]) -> None:
    """Whether Live Chat begins with a template, or is put into a playbook that is there."""
    title = QCoreApplication.translate("Playbooks", "Configure Live Chat")
    advice = QCoreApplication.translate(
        "Playbooks", "Begin with the template “Chat with your leads”, or add the Live Chat card to a playbook."
    )
    box = question(window, title, advice)
    template = QCoreApplication.translate("Playbooks", "New from template")
    existing = QCoreApplication.translate("Playbooks", "Choose an existing playbook")
    box.setDefaultButton(answer(box, template, "primary", new))
    answer(box, existing, "plain", choose)
    later = box.addButton(QCoreApplication.translate("Playbooks", "Cancel"), box.ButtonRole.RejectRole)
    box.setEscapeButton(later)
    box.open()


def ask_whose(window: QWidget, name: str, choices: Mapping[str, Callable[[], object]]) -> None:
    """Somebody else saved first: what is to become of one's own changes. `choices`: theirs, mine, both."""
    title = filled(QCoreApplication.translate("Playbooks", "{name} saved this playbook meanwhile"), name=name)
    advice = QCoreApplication.translate("Playbooks", "Your changes are kept here until you choose.")
    box = question(window, title, advice)
    said = {
        "both": QCoreApplication.translate("Playbooks", "See both"),
        "mine": QCoreApplication.translate("Playbooks", "Save mine instead"),
        "theirs": QCoreApplication.translate("Playbooks", "Take theirs"),
    }
    for choice, words in said.items():
        answer(box, words, "plain", choices[choice])
    later = box.addButton(QCoreApplication.translate("Playbooks", "Cancel"), box.ButtonRole.RejectRole)
    box.setEscapeButton(later)
    box.setDefaultButton(later)
    box.open()


def ask_to_discard(window: QWidget, discard: Callable[[], object]) -> None:
    """Whether what was changed is to be given up."""
    title = QCoreApplication.translate("Playbooks", "Discard your changes?")
    advice = QCoreApplication.translate("Playbooks", "The playbook is as it was saved last then. This cannot be undone.")
    _ask(question(window, title, advice), QCoreApplication.translate("Playbooks", "Discard"), "danger", discard)


def ask_to_discard_site(window: QWidget, discard: Callable[[], object]) -> None:
    """Whether what was written about a site is to be given up."""
    title = QCoreApplication.translate("Playbooks", "Discard your changes?")
    advice = QCoreApplication.translate("Playbooks", "What you wrote here is not saved.")
    _ask(question(window, title, advice), QCoreApplication.translate("Playbooks", "Discard"), "danger", discard)


def _ask(box: QMessageBox, words: str, kind: str, act: Callable[[], object]) -> None:
    """The careful answer is the one that Enter gives where something would be lost."""
    does = answer(box, words, kind, act)
    stays = box.addButton(QCoreApplication.translate("Playbooks", "Cancel"), box.ButtonRole.RejectRole)
    box.setEscapeButton(stays)
    box.setDefaultButton(stays if kind == "danger" else does)
    box.open()
