"""The sentence for each code of a refusal or a failure: what happened, what was kept, what to do."""

from PySide6.QtCore import QCoreApplication

from app.core.recall import RESTORED
from app.protocol.errors import ErrorCode


def sentences() -> dict[str, str]:
    """All of them, by code."""
    return (
        _about_requests()
        | _about_people()
        | _about_commands()
        | _about_details()
        | _about_files()
        | _about_playbooks()
        | _about_the_company()
        | _about_the_way()
        | _about_this_computer()
    )


def _about_requests() -> dict[str, str]:
    outdated = QCoreApplication.translate("Errors", "This version of Live Chat Desk is too old for the server. Please update it.")
    misunderstood = QCoreApplication.translate("Errors", "The server did not understand this. Please update Live Chat Desk and try again.")
    return {
        ErrorCode.BAD_FRAME: misunderstood,
        ErrorCode.FRAME_TOO_LARGE: QCoreApplication.translate("Errors", "This is too long to send. Please split it."),
        ErrorCode.UNSUPPORTED_VERSION: outdated,
        ErrorCode.HELLO_EXPECTED: misunderstood,
        ErrorCode.UNKNOWN_COMMAND: QCoreApplication.translate("Errors", "The server cannot do this yet. Ask for its update."),
        ErrorCode.INVALID_COMMAND: misunderstood,
        ErrorCode.IDEMPOTENCY_CONFLICT: QCoreApplication.translate(
            "Errors", "This was already done in another way. Please check and try again."
        ),
        ErrorCode.RATE_LIMITED: QCoreApplication.translate("Errors", "Too many attempts. Please wait a moment and try again."),
        ErrorCode.BUSY: QCoreApplication.translate("Errors", "The server is busy. Nothing is lost; it is tried again."),
        ErrorCode.INTERNAL: QCoreApplication.translate("Errors", "Something went wrong on the server. Please try again."),
    }


def _about_people() -> dict[str, str]:
    return {
        ErrorCode.UNAUTHENTICATED: QCoreApplication.translate("Errors", "You are signed out. Sign in again to go on."),
        ErrorCode.WRONG_CREDENTIALS: QCoreApplication.translate("Errors", "Email or password is wrong. Please check both."),
        ErrorCode.TOKEN_EXPIRED: QCoreApplication.translate("Errors", "Your sign-in has run out. Sign in again to go on."),
        ErrorCode.REVOKED: QCoreApplication.translate("Errors", "Your access was ended. Ask your administrator, or sign in again."),
        ErrorCode.ORIGIN_REFUSED: QCoreApplication.translate("Errors", "The server does not accept sign-ins from here. Check its address."),
        ErrorCode.NOT_ENTITLED: QCoreApplication.translate(
            "Errors", "Your company's plan does not include Live Chat. Ask your administrator."
        ),
    }


def _about_commands() -> dict[str, str]:
    return {
        ErrorCode.NOT_FOUND: QCoreApplication.translate("Errors", "This conversation is no longer yours to see."),
        ErrorCode.NOT_ALLOWED: QCoreApplication.translate("Errors", "You may not do this. Switch to online, or ask your administrator."),
        ErrorCode.ALREADY_ASSIGNED: QCoreApplication.translate("Errors", "A colleague was faster and has this conversation now."),
        ErrorCode.NOT_ASSIGNED: QCoreApplication.translate("Errors", "Assign the conversation to yourself first."),
        ErrorCode.CLOSED: QCoreApplication.translate("Errors", "This conversation was closed meanwhile."),
        ErrorCode.AGENT_UNKNOWN: QCoreApplication.translate("Errors", "This colleague is no longer there. Choose another one."),
        ErrorCode.TEXT_EMPTY: QCoreApplication.translate("Errors", "Write something first."),
        ErrorCode.TEXT_TOO_LONG: QCoreApplication.translate("Errors", "The message is too long. Please shorten it."),
        ErrorCode.CONTROL_CHARACTERS: QCoreApplication.translate(
            "Errors", "The message holds characters that cannot be sent. Please type it anew."
        ),
        ErrorCode.NO_PLAYBOOK: QCoreApplication.translate("Errors", "No playbook is active on this site."),
    }


def _about_details() -> dict[str, str]:
    return {
        ErrorCode.EMAIL_INVALID: QCoreApplication.translate("Errors", "This is no email address. Write it like anna@example.com."),
        ErrorCode.PHONE_INVALID: QCoreApplication.translate("Errors", "This is no phone number. Write it with its country code, like +48."),
        ErrorCode.AMOUNT_INVALID: QCoreApplication.translate("Errors", "This is no amount. Write a number that is not negative."),
        ErrorCode.AMOUNT_TOO_LARGE: QCoreApplication.translate("Errors", "This amount is too large. Please check it."),
        ErrorCode.CURRENCY_UNKNOWN: QCoreApplication.translate("Errors", "This currency is not known. Choose one from the list."),
        ErrorCode.DATE_INVALID: QCoreApplication.translate("Errors", "This is no date. Choose a day in the calendar."),
        ErrorCode.VALUE_TOO_LONG: QCoreApplication.translate("Errors", "This is too long. Please shorten it."),
        ErrorCode.TOO_MANY: QCoreApplication.translate("Errors", "There is no room for more in this conversation."),
        ErrorCode.DETAILS_MISSING: QCoreApplication.translate("Errors", "Add a name, an email, a phone number or an organization first."),
    }


def _about_files() -> dict[str, str]:
    return {
        ErrorCode.FILE_EMPTY: QCoreApplication.translate("Errors", "This file is empty. Choose another one."),
        ErrorCode.FILE_TOO_LARGE: QCoreApplication.translate("Errors", "This file is too large, 10 MB are the most. Choose a smaller one."),
        ErrorCode.FILE_REFUSED: QCoreApplication.translate("Errors", "Files of this kind cannot be sent here. Choose another one."),
        ErrorCode.FILE_UNKNOWN: QCoreApplication.translate("Errors", "This file is not on the server any more. Please add it again."),
        "not_read": QCoreApplication.translate(
            "Errors", "This file could not be read. Only files can be sent; for a folder, send the files in it."
        ),
        "too_many_files": QCoreApplication.translate("Errors", "A message brings 10 files at most. Send these first, then the others."),
        ErrorCode.STORAGE_FULL: QCoreApplication.translate("Errors", "The server has no room for files. Tell your administrator."),
    }


def _about_playbooks() -> dict[str, str]:
    return {
        ErrorCode.CONSENT_MISSING: QCoreApplication.translate("Errors", "The visitor has not agreed yet to what the site asks for."),
        ErrorCode.EDITED_MEANWHILE: QCoreApplication.translate(
            "Errors", "Somebody else saved this playbook meanwhile. Look at theirs first."
        ),
        ErrorCode.PLAYBOOK_INVALID: QCoreApplication.translate(
            "Errors", "This playbook is not finished. Put right what is marked, then save."
        ),
    }


def _about_the_company() -> dict[str, str]:
    return {
        ErrorCode.SETTING_INVALID: QCoreApplication.translate(
            "Errors", "This cannot be set. Choose something else, or write it otherwise."
        ),
        ErrorCode.EMAIL_TAKEN: QCoreApplication.translate("Errors", "Somebody else signs in with this e-mail address. Choose another one."),
        ErrorCode.LAST_ADMIN: QCoreApplication.translate(
            "Errors", "Nobody else is an administrator. Make somebody else one first, so that users can still be invited."
        ),
        ErrorCode.INVITATION_OVER: QCoreApplication.translate("Errors", "This link is good no more. Ask your administrator for a new one."),
    }


def _about_the_way() -> dict[str, str]:
    return {
        "untrusted": QCoreApplication.translate(
            "Errors", "This computer does not trust the server's certificate. Ask your administrator to install your company's."
        ),
        "proxy_unreachable": QCoreApplication.translate("Errors", "The proxy does not answer. Check its address and your network."),
        "proxy_sign_in": QCoreApplication.translate("Errors", "The proxy wants another name and password. Check both, then try again."),
        "proxy_refused": QCoreApplication.translate("Errors", "The proxy does not let Live Chat Desk through. Ask your administrator."),
        "proxy_address": QCoreApplication.translate("Errors", "This is no proxy's address. Write it like proxy.example.com:8080."),
    }


def _about_this_computer() -> dict[str, str]:
    return {
        "unreachable": QCoreApplication.translate("Errors", "The server does not answer. Check its address and your network."),
        "disk_full": QCoreApplication.translate(
            "Errors", "The disk is full. Free some space, then try again; what is already stored is kept."
        ),
        "disk_failed": QCoreApplication.translate(
            "Errors", "The disk does not work as it should. Check it and the space left, then try again; what is already stored is kept."
        ),
        RESTORED: QCoreApplication.translate(
            "Errors", "The server was restored from a backup that does not hold it. Send it again if it still matters."
        ),
        "read_only": QCoreApplication.translate("Errors", "The data folder cannot be written to. Check its permissions, then try again."),
        "damaged": QCoreApplication.translate("Errors", "The local data is damaged. The server still has all your conversations."),
        "in_use": QCoreApplication.translate("Errors", "Another program is using the data folder. Close it, then try again."),
        "not_written": QCoreApplication.translate(
            "Errors", "The file could not be written there. Choose another folder, or close the file in other programs."
        ),
        "newer_version": QCoreApplication.translate(
            "Errors", "The local data was written by a newer version. Please update Live Chat Desk."
        ),
    }
