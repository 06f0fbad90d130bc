"""The sentences of the check of alerts about the desktop, and what its person has chosen."""

from PySide6.QtCore import QCoreApplication

from app.core.diagnosis.findings import ChainLink


def sentences() -> dict[tuple[ChainLink, str], str]:
    """By link and code; {about} is to be filled in."""
    return _keyring() | _permission() | _notifications() | _sound() | _tray() | _autostart() | _chosen()


def _keyring() -> dict[tuple[ChainLink, str], str]:
    return {
        (ChainLink.KEYRING, "kept"): QCoreApplication.translate("AlertCheck", "A test value was written, read and deleted."),
        (ChainLink.KEYRING, "missing"): QCoreApplication.translate(
            "AlertCheck",
            "There is none that keeps secrets safe, so you have to sign in at each start. "
            "Install one, such as gnome-keyring or KWallet, and sign in to the computer again.",
        ),
        (ChainLink.KEYRING, "locked"): QCoreApplication.translate(
            "AlertCheck", "It is locked, so you have to sign in at each start. Unlock it with its password, and check again."
        ),
        (ChainLink.KEYRING, "broken"): QCoreApplication.translate(
            "AlertCheck", "It does not keep what it is given, so you have to sign in at each start. Sign in to the computer again."
        ),
    }


def _permission() -> dict[tuple[ChainLink, str], str]:
    return {
        (ChainLink.PERMISSION, "granted"): QCoreApplication.translate("AlertCheck", "The system lets Live Chat Desk notify you."),
        (ChainLink.PERMISSION, "denied"): QCoreApplication.translate(
            "AlertCheck",
            "The system does not let Live Chat Desk notify you. "
            "Open the system's settings, choose Notifications, and allow Live Chat Desk.",
        ),
        (ChainLink.PERMISSION, "quiet"): QCoreApplication.translate(
            "AlertCheck", "The desktop is set to do not disturb, and shows nothing until you switch that off."
        ),
        (ChainLink.PERMISSION, "nobody_to_ask"): QCoreApplication.translate(
            "AlertCheck", "Nothing here shows notifications, so nothing can allow them. See Notifications."
        ),
    }


def _notifications() -> dict[tuple[ChainLink, str], str]:
    return {
        (ChainLink.NOTIFICATIONS, "shown"): QCoreApplication.translate(
            "AlertCheck", "{about} showed a test notification and took it back."
        ),
        (ChainLink.NOTIFICATIONS, "no_session"): QCoreApplication.translate(
            "AlertCheck", "This needs a desktop session. Run it at the desk itself, in a terminal of the desktop."
        ),
        (ChainLink.NOTIFICATIONS, "no_server"): QCoreApplication.translate(
            "AlertCheck", "Nothing on this desktop shows notifications. Install a notification server, such as dunst or mako, and start it."
        ),
        (ChainLink.NOTIFICATIONS, "not_shown"): QCoreApplication.translate(
            "AlertCheck",
            "{about} did not show the test notification. Sign in to the computer again, or install another notification server.",
        ),
        (ChainLink.NOTIFICATIONS, "not_withdrawn"): QCoreApplication.translate(
            "AlertCheck",
            "{about} showed the test notification, but did not take it back, so alerts of chats that a colleague took stay on the screen. "
            "Install another notification server.",
        ),
        (ChainLink.NOTIFICATIONS, "no_text"): QCoreApplication.translate(
            "AlertCheck", "{about} shows the title of a notification only. Another notification server shows what was written, too."
        ),
        (ChainLink.NOTIFICATIONS, "no_clicks"): QCoreApplication.translate(
            "AlertCheck",
            "{about} shows notifications without buttons, and a click on one opens nothing. Another notification server can do more.",
        ),
    }


def _sound() -> dict[tuple[ChainLink, str], str]:
    return {
        (ChainLink.SOUND, "played"): QCoreApplication.translate("AlertCheck", "A test sound was played without a tone."),
        (ChainLink.SOUND, "no_player"): QCoreApplication.translate(
            "AlertCheck", "Nothing on this computer plays sounds, so alerts are not heard. Install pw-play, paplay or aplay."
        ),
        (ChainLink.SOUND, "no_device"): QCoreApplication.translate(
            "AlertCheck", "The test sound could not be played, so alerts are not heard. Connect loudspeakers or headphones."
        ),
    }


def _tray() -> dict[tuple[ChainLink, str], str]:
    return {
        (ChainLink.TRAY, "there"): QCoreApplication.translate("AlertCheck", "There is one."),
        (ChainLink.TRAY, "none"): QCoreApplication.translate(
            "AlertCheck",
            "This desktop has none, so closing the window ends Live Chat Desk. "
            "Keep the window open, or add a tray to the desktop, in GNOME by the extension AppIndicator.",
        ),
        (ChainLink.TRAY, "no_screen"): QCoreApplication.translate(
            "AlertCheck", "This needs a screen. Run it at the desk itself, in a terminal of the desktop."
        ),
    }


def _autostart() -> dict[tuple[ChainLink, str], str]:
    return {
        (ChainLink.AUTOSTART, "registered"): QCoreApplication.translate(
            "AlertCheck", "Live Chat Desk starts when you sign in to this computer."
        ),
        (ChainLink.AUTOSTART, "not_registered"): QCoreApplication.translate(
            "AlertCheck",
            "Live Chat Desk shall start when you sign in to this computer, but will not. Switch that off and on in Preferences.",
        ),
    }


def _chosen() -> dict[tuple[ChainLink, str], str]:
    return {
        (ChainLink.CHOSEN, "wanted"): QCoreApplication.translate("AlertCheck", "You are online, and notified of new conversations."),
        (ChainLink.CHOSEN, "offline"): QCoreApplication.translate(
            "AlertCheck", "You are offline, so no new chats reach you. Switch to online at the bottom left."
        ),
        (ChainLink.CHOSEN, "switched_off"): QCoreApplication.translate(
            "AlertCheck", "Notifications of new conversations are switched off. Switch them on in Preferences, Notifications."
        ),
        (ChainLink.CHOSEN, "own_quiet"): QCoreApplication.translate(
            "AlertCheck", "It is your quiet time, and notifications wait until it is over. You set it in Preferences, Notifications."
        ),
    }
