"""Questions before something is done to a user, and what becomes of it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from app.protocol.company import CompanyUser
from app.ui.company.users.words import UserCounts, called
from app.ui.foreign import filled
from app.ui.questions import answer, question, way_back
from app.ui.sentence import Sentence


def ask_to_deactivate(window: QWidget, user: CompanyUser, deactivate: Callable[[], object], *, oneself: bool) -> None:
    """Whether somebody is to be shut out, and what becomes of their chats."""

    def advice() -> str:
        return "\n".join(filter(None, (_shut_out(oneself=oneself), UserCounts().returning(user.open_chats))))

    title = Sentence(lambda: filled(QCoreApplication.translate("Users", "Deactivate {name}?"), name=called(user)))
    box = question(window, title, Sentence(advice))
    _offer(box, Sentence(lambda: QCoreApplication.translate("Users", "Deactivate")), "danger", deactivate)


def say_last_admin(window: QWidget, user: CompanyUser) -> None:
    """They cannot be shut out: nobody else is an administrator."""

    def advice() -> str:
        return QCoreApplication.translate("Users", "Make somebody else an administrator first, so that users can still be invited.")

    title = Sentence(lambda: filled(QCoreApplication.translate("Users", "{name} is the only administrator"), name=called(user)))
    box = question(window, title, Sentence(advice))
    way_back(box, Sentence(lambda: QCoreApplication.translate("Users", "Close")))
    box.open()


def ask_for_link(window: QWidget, user: CompanyUser, make: Callable[[], object]) -> None:
    """Whether somebody is to get another link."""
    title = Sentence(lambda: filled(QCoreApplication.translate("Users", "A new link for {name}?"), name=called(user)))
    box = question(window, title, Sentence(lambda: _link(invited=user.invited)))
    _offer(box, Sentence(lambda: QCoreApplication.translate("Users", "Make a link")), "primary", make)


def _shut_out(*, oneself: bool) -> str:
    if oneself:
        return QCoreApplication.translate(
            "Users", "This is you: you are signed out at once, and only another administrator can let you in again."
        )
    return QCoreApplication.translate("Users", "They are signed out at once and cannot sign in any more. What they wrote stays.")


def _link(*, invited: bool) -> str:
    if invited:
        return QCoreApplication.translate("Users", "The link they were given before is good no more then.")
    return QCoreApplication.translate(
        "Users", "With it they choose a new password. As soon as they have, the old one ends, and they are signed out everywhere."
    )


def _offer(box: QMessageBox, words: str, kind: str, act: Callable[[], object]) -> None:
    """The careful answer is the one that Enter gives where somebody would be shut out."""
    does = answer(box, words, kind, act)
    stays = way_back(box, Sentence(lambda: QCoreApplication.translate("Users", "Cancel")))
    box.setDefaultButton(stays if kind == "danger" else does)
    box.open()
