"""The words of the page "Users": what somebody may do, how they stand, and how many chats they have."""

from PySide6.QtCore import QCoreApplication, QObject

from app.core.errors import AppError
from app.protocol.company import CompanyUser
from app.protocol.errors import ErrorCode
from app.ui import texts
from app.ui.sentence import Sentence

_MOST_LETTERS = 40


def called(user: CompanyUser) -> str:
    """Their name within a sentence: no longer than fits into one."""
    return user.name if len(user.name) <= _MOST_LETTERS else f"{user.name[:_MOST_LETTERS].rstrip()}…"


def rights(user: CompanyUser) -> str:
    """What they may do beside answering chats; empty: nothing else."""
    if user.admin:
        return QCoreApplication.translate("Users", "Administrator")
    return QCoreApplication.translate("Users", "Deals admin") if user.deals_admin else ""


def standing(user: CompanyUser, *, online: bool) -> str:
    """How they stand."""
    if user.deactivated:
        return QCoreApplication.translate("Users", "Deactivated")
    if user.invited:
        return QCoreApplication.translate("Users", "Invited, has no password yet")
    return QCoreApplication.translate("Users", "Online") if online else QCoreApplication.translate("Users", "Offline")


def spoken(user: CompanyUser, *, online: bool) -> str:
    """A row of the list for those who listen."""
    return ", ".join(
        filter(None, (user.name, user.email, rights(user), standing(user, online=online), UserCounts().chats(user.open_chats)))
    )


def refusal(error: AppError) -> str:
    """What to tell of something that was not done."""
    if error.code == ErrorCode.NOT_FOUND:
        return Sentence(lambda: QCoreApplication.translate("Users", "This user is not there any more."))
    if error.code == ErrorCode.NOT_ALLOWED:
        return Sentence(lambda: QCoreApplication.translate("Users", "Only administrators may do this, and you are none any more."))
    if error.code == ErrorCode.SETTING_INVALID and error.detail.get("field") == "email":
        return texts.refusal(ErrorCode.EMAIL_INVALID, {})
    return texts.error(error)


class UserCounts(QObject):
    """What to say of how many."""

    def chats(self, chats: int) -> str:
        """Conversations that somebody has now; empty where there are none."""
        return self.tr("%n open chat(s)", "", chats) if chats else ""

    def returning(self, chats: int) -> str:
        """What becomes of the chats of who is deactivated; empty where there are none."""
        return self.tr("%n open chat(s) of theirs return(s) to Unassigned, for colleagues to take.", "", chats) if chats else ""
