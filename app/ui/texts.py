"""Error codes and states → translated sentences: what happened, what was kept, what to do."""

import logging
from functools import partial
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from app.core.errors import AppError
from app.core.views import Connection, ConnectionState, Folder
from app.protocol.errors import ErrorCode
from app.ui import times
from app.ui.counts import Counts
from app.ui.foreign import filled
from app.ui.refusals import sentences
from app.ui.sentence import Sentence

log = logging.getLogger("livechat.ui")

PROXY_OBSTACLES = ("proxy_unreachable", "proxy_sign_in", "proxy_refused")
"""Those that other connection settings may do away with."""

OBSTACLES = ("untrusted", *PROXY_OBSTACLES)
"""What stands between us and the server, where that is known; app/core/errors.py says when."""

LOCAL_CODES = (
    *("unreachable", "disk_full", "disk_failed", "read_only", "damaged", "newer_version", "in_use", "not_written", "proxy_address"),
    *("not_read", "too_many_files"),
    *OBSTACLES,
)
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
    return Sentence(_our_fault)


def refusal(code: str, detail: dict[str, str], retry_after_ms: int | None = None) -> str:
    """What to tell of a refusal. `detail` may hold `owner`, the display name of who has the conversation."""
    return Sentence(partial(_refused, code, detail, retry_after_ms))


def _our_fault() -> str:
    return QCoreApplication.translate("Errors", "Something went wrong on our side. What you typed is kept. Please try again.")


def _refused(code: str, detail: dict[str, str], retry_after_ms: int | None) -> str:
    owner = detail.get("owner", "")
    if code == ErrorCode.ALREADY_ASSIGNED and owner:
        return filled(QCoreApplication.translate("Errors", "{name} was faster and has this conversation now."), name=owner)
    if code == ErrorCode.RATE_LIMITED and retry_after_ms:
        return rate_limited(retry_after_ms)
    sentence = sentences().get(code)
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
