"""Questions before something is done to a playbook that visitors would notice."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from app.protocol.playbooks import Playbook
from app.ui.foreign import filled
from app.ui.questions import answer, question, way_back
from app.ui.sentence import Sentence


def ask_to_delete(window: QWidget, playbook: Playbook, delete: Callable[[], object]) -> None:
    """Whether it is to go, and what becomes of its chats."""

    def advice() -> str:
        chats = QCoreApplication.translate("Playbooks", "Chats that are running with it go on to their end. It cannot be brought back.")
        site = QCoreApplication.translate("Playbooks", "It is active: without it the site offers no chat.")
        return "\n".join((site, chats)) if playbook.active else chats

    title = Sentence(lambda: filled(QCoreApplication.translate("Playbooks", "Delete “{name}”?"), name=playbook.name))
    delete_it = Sentence(lambda: QCoreApplication.translate("Playbooks", "Delete"))
    _ask(question(window, title, Sentence(advice)), delete_it, "danger", delete)


def ask_to_activate(window: QWidget, playbook: Playbook, other: Playbook, activate: Callable[[], object]) -> None:
    """Whether it is to take the place of the one that is active."""

    def advice() -> str:
        said = QCoreApplication.translate("Playbooks", "“{other}” is active on this site now and is paused then. Chats that run go on.")
        return filled(said, other=other.name)

    title = Sentence(lambda: filled(QCoreApplication.translate("Playbooks", "Activate “{name}”?"), name=playbook.name))
    box = question(window, title, Sentence(advice))
    _ask(box, Sentence(lambda: QCoreApplication.translate("Playbooks", "Activate")), "primary", activate)


def ask_to_activate_saved(window: QWidget, activate: Callable[[], object]) -> None:
    """Whether it is to be activated without the changes that are not saved."""

    def advice() -> str:
        return QCoreApplication.translate(
            "Playbooks", "Your changes are not saved: visitors would get it as it was saved last. Save first to have them."
        )

    title = Sentence(lambda: QCoreApplication.translate("Playbooks", "Activate it without your changes?"))
    box = question(window, title, Sentence(advice))
    _ask(box, Sentence(lambda: QCoreApplication.translate("Playbooks", "Activate as saved")), "danger", activate)


def ask_how_to_begin(window: QWidget, new: Callable[[], object], choose: Callable[[], object]) -> None:
    """Whether Live Chat begins with a template, or is put into a playbook that is there."""

    def advice() -> str:
        return QCoreApplication.translate(
            "Playbooks", "Begin with the template “Chat with your leads”, or add the Live Chat card to a playbook."
        )

    box = question(window, Sentence(lambda: QCoreApplication.translate("Playbooks", "Configure Live Chat")), Sentence(advice))
    template = Sentence(lambda: QCoreApplication.translate("Playbooks", "New from template"))
    existing = Sentence(lambda: QCoreApplication.translate("Playbooks", "Choose an existing playbook"))
    box.setDefaultButton(answer(box, template, "primary", new))
    answer(box, existing, "plain", choose)
    way_back(box, _cancel())
    box.open()


def ask_whose(window: QWidget, name: str, choices: Mapping[str, Callable[[], object]]) -> None:
    """Somebody else saved first: what is to become of one's own changes. `choices`: theirs, mine, both."""
    title = Sentence(lambda: filled(QCoreApplication.translate("Playbooks", "{name} saved this playbook meanwhile"), name=name))
    advice = Sentence(lambda: QCoreApplication.translate("Playbooks", "Your changes are kept here until you choose."))
    box = question(window, title, advice)
    said = {
        "both": Sentence(lambda: QCoreApplication.translate("Playbooks", "See both")),
        "mine": Sentence(lambda: QCoreApplication.translate("Playbooks", "Save mine instead")),
        "theirs": Sentence(lambda: QCoreApplication.translate("Playbooks", "Take theirs")),
    }
    for choice, words in said.items():
        answer(box, words, "plain", choices[choice])
    box.setDefaultButton(way_back(box, _cancel()))
    box.open()


def ask_to_discard(window: QWidget, discard: Callable[[], object]) -> None:
    """Whether what was changed is to be given up."""
    _ask_to_discard(
        window,
        Sentence(lambda: QCoreApplication.translate("Playbooks", "The playbook is as it was saved last then. This cannot be undone.")),
        discard,
    )


def ask_to_discard_site(window: QWidget, discard: Callable[[], object]) -> None:
    """Whether what was written about a site is to be given up."""
    _ask_to_discard(window, Sentence(lambda: QCoreApplication.translate("Playbooks", "What you wrote here is not saved.")), discard)


def _ask_to_discard(window: QWidget, advice: str, discard: Callable[[], object]) -> None:
    title = Sentence(lambda: QCoreApplication.translate("Playbooks", "Discard your changes?"))
    _ask(question(window, title, advice), Sentence(lambda: QCoreApplication.translate("Playbooks", "Discard")), "danger", discard)


def _cancel() -> str:
    return Sentence(lambda: QCoreApplication.translate("Playbooks", "Cancel"))


def _ask(box: QMessageBox, words: str, kind: str, act: Callable[[], object]) -> None:
    """The careful answer is the one that Enter gives where something would be lost."""
    does = answer(box, words, kind, act)
    stays = way_back(box, _cancel())
    box.setDefaultButton(stays if kind == "danger" else does)
    box.open()
