"""What the check of alerts says: each link's name, how it stands, and what to do about it."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from app.core.diagnosis.findings import ChainLink, Finding, Standing
from app.ui import texts
from app.ui.diagnosis import of_desktop, of_server


def title(link: ChainLink) -> str:
    """What a link is called."""
    return {
        ChainLink.SERVER: QCoreApplication.translate("AlertCheck", "Server"),
        ChainLink.KEYRING: QCoreApplication.translate("AlertCheck", "Keyring"),
        ChainLink.SIGN_IN: QCoreApplication.translate("AlertCheck", "Sign-in"),
        ChainLink.SOCKET: QCoreApplication.translate("AlertCheck", "Connection"),
        ChainLink.PERMISSION: QCoreApplication.translate("AlertCheck", "Permission to notify"),
        ChainLink.NOTIFICATIONS: QCoreApplication.translate("AlertCheck", "Notifications"),
        ChainLink.SOUND: QCoreApplication.translate("AlertCheck", "Sound"),
        ChainLink.TRAY: QCoreApplication.translate("AlertCheck", "Tray"),
        ChainLink.AUTOSTART: QCoreApplication.translate("AlertCheck", "Start with the computer"),
        ChainLink.CHOSEN: QCoreApplication.translate("AlertCheck", "What you have chosen"),
    }[link]


def standing(of: Standing) -> str:
    """How a link stands, in a word or two."""
    match of:
        case Standing.HOLDS:
            return QCoreApplication.translate("AlertCheck", "OK")
        case Standing.WEAK:
            return QCoreApplication.translate("AlertCheck", "Limited")
        case Standing.FAILS:
            return QCoreApplication.translate("AlertCheck", "Failed")
        case Standing.UNKNOWN:
            return QCoreApplication.translate("AlertCheck", "Not checked")
        case _:
            assert_never(of)


def sentence(finding: Finding) -> str:
    """What is so, and the remedy."""
    if finding.code == "slow":
        slow = QCoreApplication.translate("AlertCheck", "No answer within {about} s. Try again; if it stays so, restart the computer.")
        return slow.format(about=finding.about)
    if finding.code == "raised":
        return QCoreApplication.translate(
            "AlertCheck", "It could not be checked, since something in the program went wrong. Try again; if it stays so, tell support."
        )
    if finding.code == "needs":
        later = QCoreApplication.translate("AlertCheck", "It can be checked as soon as this is in order: {about}.")
        return later.format(about=title(ChainLink(finding.about)))
    known = (of_server.sentences() | of_desktop.sentences()).get((finding.link, finding.code))
    return known.format(about=finding.about) if known is not None else texts.refusal(finding.code, {})


def line(finding: Finding) -> str:
    """All of it in one line."""
    return f"{head(finding)}. {sentence(finding)}"


def head(finding: Finding) -> str:
    """The link, and how it stands."""
    words = QCoreApplication.translate("AlertCheck", "{link}: {standing}")
    return words.format(link=title(finding.link), standing=standing(finding.standing))


def whole(*, holds: bool) -> str:
    """What comes of it all."""
    if holds:
        return QCoreApplication.translate("AlertCheck", "Alerts reach you.")
    return QCoreApplication.translate("AlertCheck", "Alerts may not reach you. What to do stands above.")


def of_test() -> str:
    """What the test notification says."""
    return QCoreApplication.translate("AlertCheck", "This is a test of your alerts. It goes away by itself.")


def not_started() -> str:
    """What is told where the program could not be set up to start by itself."""
    return sentence(Finding(ChainLink.AUTOSTART, Standing.FAILS, "not_registered"))
