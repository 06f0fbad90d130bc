"""Error codes and states → translated sentences: what happened, what was kept, what to do."""

import logging
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from app.core.errors import AppError
from app.core.recall import RESTORED
from app.core.views import Connection, ConnectionState, Folder
from app.protocol.errors import ErrorCode
from app.ui import times
from app.ui.counts import Counts

log = logging.getLogger("livechat.ui")

PROXY_OBSTACLES = ("proxy_unreachable", "proxy_sign_in", "proxy_refused")
"""Those that other connection settings may do away with."""

OBSTACLES = ("untrusted", *PROXY_OBSTACLES)
"""What stands between us and the server, where that is known; app/core/errors.py says when."""

LOCAL_CODES = ("unreachable", "disk_full", "disk_failed", "read_only", "damaged", "newer_version", "in_use", "proxy_address", *OBSTACLES)
"""The codes that arise on this side; app/core/errors.py says when."""


def folder(which: Folder) -> str:
    """A folder's name."""
    match which:
        case Folder.UNASSIGNED:
            return QCoreApplication.translate("Folders", "Unassigned", "folder")
        case Folder.MINE:
            return QCoreApplication.translate("Folders", "My conversations")
        case Folder.CLOSED:
            return QCoreApplication.translate("Folders", "Closed conversations")
        case _:
            assert_never(which)


def error(failure: Exception) -> str:
    """What to tell of a failure; of one that is our bug, that nothing typed is lost."""
    if isinstance(failure, AppError):
        return refusal(failure.code, {}, failure.retry_after_ms)
    return QCoreApplication.translate("Errors", "Something went wrong on our side. What you typed is kept. Please try again.")


def refusal(code: str, detail: dict[str, str], retry_after_ms: int | None = None) -> str:
    """What to tell of a refusal. `detail` may hold `owner`, the display name of who has the conversation."""
    owner = detail.get("owner", "")
    if code == ErrorCode.ALREADY_ASSIGNED and owner:
        return QCoreApplication.translate("Errors", "{name} was faster and has this conversation now.").format(name=owner)
    if code == ErrorCode.RATE_LIMITED and retry_after_ms:
        return rate_limited(retry_after_ms)
    sentence = _sentences().get(code)
    if sentence is None:
        log.warning("code_without_words code=%s", code)
        return QCoreApplication.translate("Errors", "The server did not accept this. Please try again later.")
    return sentence


def rate_limited(retry_after_ms: int) -> str:
    """Too often; when to try again."""
    seconds = max(1, -(-retry_after_ms // 1_000))
    if seconds < 120:  # noqa: PLR2004 - two minutes: from there on seconds say nothing
        return Counts().again_in_seconds(seconds)
    return Counts().again_in_minutes(-(-seconds // 60))


def connection(state: Connection, now: int) -> str:
    """The connection in a few words, for the rail. `now`: local ms."""
    match state.state:
        case ConnectionState.ONLINE:
            return QCoreApplication.translate("Connection", "Connected")
        case ConnectionState.CONNECTING:
            return QCoreApplication.translate("Connection", "Connecting…")
        case ConnectionState.CATCHING_UP:
            return QCoreApplication.translate("Connection", "Catching up…")
        case ConnectionState.OFFLINE:
            return QCoreApplication.translate("Connection", "Not connected since {time}").format(time=times.short(state.since, now))
        case ConnectionState.SIGNED_OUT:
            return QCoreApplication.translate("Connection", "Signed out")
        case ConnectionState.UPGRADE_REQUIRED:
            return QCoreApplication.translate("Connection", "Update needed")
        case _:
            assert_never(state.state)


def retry(seconds: int | None) -> str:
    """When the next attempt to connect is; empty where none is planned, or it is now."""
    if not seconds:
        return ""
    return QCoreApplication.translate("Connection", "Trying again in {seconds} s.").format(seconds=seconds)


def connection_hint(state: Connection) -> str:
    """What the state of the connection means for work; empty when all is well."""
    match state.state:
        case ConnectionState.ONLINE:
            return ""
        case ConnectionState.OFFLINE if state.why in OBSTACLES:
            return refusal(state.why, {})
        case ConnectionState.CONNECTING | ConnectionState.CATCHING_UP | ConnectionState.OFFLINE:
            return QCoreApplication.translate("Connection", "Your replies are kept and sent when the connection is back.")
        case ConnectionState.SIGNED_OUT:
            return QCoreApplication.translate("Connection", "Sign in again to go on.")
        case ConnectionState.UPGRADE_REQUIRED:
            return QCoreApplication.translate("Connection", "The server needs a newer version of Live Chat Desk. Your drafts are kept.")
        case _:
            assert_never(state.state)


def _sentences() -> dict[str, str]:
    return _about_requests() | _about_people() | _about_commands() | _about_the_way() | _about_this_computer()


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
        "newer_version": QCoreApplication.translate(
            "Errors", "The local data was written by a newer version. Please update Live Chat Desk."
        ),
    }
