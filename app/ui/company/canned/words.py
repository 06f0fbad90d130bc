"""What is said of canned replies on their page."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from app.core.errors import AppError
from app.core.replies.editing import Fault
from app.protocol.errors import ErrorCode
from app.ui import texts

OF_SHORTCUT = (Fault.SHORTCUT_EMPTY, Fault.SHORTCUT_UNFIT, Fault.SHORTCUT_TAKEN)


def fault(why: Fault) -> str:
    """What is wrong with a reply, and what to do."""
    match why:
        case Fault.SHORTCUT_EMPTY:
            return QCoreApplication.translate("CannedReplies", "Write a shortcut, such as hello.")
        case Fault.SHORTCUT_UNFIT:
            return QCoreApplication.translate("CannedReplies", "A shortcut has up to 30 letters and digits, - and _, and no spaces.")
        case Fault.SHORTCUT_TAKEN:
            return QCoreApplication.translate("CannedReplies", "Another reply has this shortcut. Choose another one.")
        case Fault.TEXT_EMPTY:
            return QCoreApplication.translate("CannedReplies", "Write what this reply says.")
        case Fault.TEXT_TOO_LONG:
            return QCoreApplication.translate("CannedReplies", "This text is too long. Please shorten it.")
        case _:
            assert_never(why)


def refusal(error: AppError) -> str:
    """What to tell of replies that were not saved."""
    if error.code == ErrorCode.NOT_ALLOWED:
        return QCoreApplication.translate(
            "CannedReplies", "Only administrators and deals admins may do this, and you are neither any more."
        )
    return texts.error(error)


def somebody() -> str:
    """A visitor for the preview."""
    return QCoreApplication.translate("CannedReplies", "Alex", "name of a visitor in the preview")
