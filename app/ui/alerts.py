"""Notifications in words: a title, a body in plain text, and the names of what can be done."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from app.core.notice import Alert, NoticeAct, NoticeKind
from app.core.ports import Notice, NoticeButton
from app.core.sounds import sound_of
from app.ui import attachments, notices, times
from app.ui.counts import Counts
from app.ui.foreign import filled

_LONGEST = 120


def notice(alert: Alert) -> Notice:
    """The whole of a notification."""
    title, body = words(alert.kind, dict(alert.params))
    if alert.until is not None:
        answer = QCoreApplication.translate("Alerts", "Answer by {time}").format(time=times.exact(alert.until))
        body = " · ".join((_beginning(body), answer))
    buttons = tuple(button(act) for act in alert.acts)
    return Notice(alert.tag, title, body, alert.conversation, buttons, sound=sound_of(alert))


def button(act: NoticeAct) -> NoticeButton:
    """A button of one."""
    match act:
        case NoticeAct.OPEN:
            return NoticeButton(act, QCoreApplication.translate("Alerts", "Open"))
        case NoticeAct.ASSIGN:
            return NoticeButton(act, QCoreApplication.translate("Alerts", "Assign to me"))
        case NoticeAct.REPLY:
            return NoticeButton(act, QCoreApplication.translate("Alerts", "Reply"), QCoreApplication.translate("Alerts", "Send"))
        case NoticeAct.GO_ONLINE:
            return NoticeButton(act, QCoreApplication.translate("AwayStrip", "Go online"))
        case _:
            assert_never(act)


def words(kind: NoticeKind, params: dict[str, str]) -> tuple[str, str]:
    """Title and body of a notification."""
    who = notices.visitor(params.get("visitor", ""), params.get("page", ""))
    text = params.get("text", "") or _brought(params)
    match kind:
        case NoticeKind.NEW_CONVERSATION:
            return QCoreApplication.translate("Alerts", "New conversation in Unassigned"), _said(who, text)
        case NoticeKind.RETURNED:
            return QCoreApplication.translate("Alerts", "A conversation is back in Unassigned"), _said(who, text)
        case NoticeKind.STILL_WAITING:
            return QCoreApplication.translate("Alerts", "A conversation is still waiting"), _said(who, text)
        case NoticeKind.ASSIGNED:
            return QCoreApplication.translate("Alerts", "Conversation assigned to you"), _handed_over(who, params.get("by", ""))
        case NoticeKind.NEW_MESSAGE:
            return filled(QCoreApplication.translate("Alerts", "New message from {name}"), name=who), text or _hidden()
        case NoticeKind.SUMMARY:
            return _meanwhile(params), _summary(params)
        case _:
            assert_never(kind)


def _beginning(text: str) -> str:
    """So much of it that what follows is seen too."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _brought(params: dict[str, str]) -> str:
    """What came without a word."""
    files = int(params.get("files", "0"))
    return attachments.brought(files, int(params.get("photos", "0")), params.get("file", "")) if files else ""


def _hidden() -> str:
    """Instead of what was written, where notifications do not show it."""
    return QCoreApplication.translate("Alerts", "Open the conversation to read it.")


def _said(who: str, text: str) -> str:
    return notices.said_by(who, text) if text else who


def _handed_over(who: str, by: str) -> str:
    return filled(QCoreApplication.translate("Alerts", "{visitor}, from {name}"), visitor=who, name=by) if by else who


def _meanwhile(params: dict[str, str]) -> str:
    if "quiet" in params:
        return QCoreApplication.translate("Alerts", "During quiet time")
    return QCoreApplication.translate("Alerts", "While you were away")


def _summary(params: dict[str, str]) -> str:
    waiting, messages = int(params.get("waiting", "0")), int(params.get("messages", "0"))
    parts = []
    if waiting:
        parts.append(Counts().waiting(waiting))
    if messages:
        parts.append(Counts().with_news(messages))
    return ", ".join(parts)
