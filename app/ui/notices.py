"""Names and notices in words: who a visitor is, what happened in a conversation, what its row says."""

from typing import assert_never
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from app.core.views import InboxRow
from app.protocol.records import AuthorKind, ConversationState, MessageKind, Qualification
from app.ui import attachments
from app.ui.counts import Counts
from app.ui.foreign import filled


def visitor(name: str, page: str) -> str:
    """The visitor's name; while unknown, the page they are on."""
    if name.strip():
        return name
    path = page_path(page)
    if path:
        return filled(QCoreApplication.translate("Names", "Visitor from {page}"), page=path)
    return QCoreApplication.translate("Names", "Visitor")


def page_path(page: str) -> str:
    """The part of an address that says which page it is: "/pricing"; empty for an unknown page."""
    try:
        return urlsplit(page).path or ("/" if page else "")
    except ValueError:
        return ""


def author(kind: AuthorKind, name: str) -> str:
    """Who wrote a message."""
    match kind:
        case AuthorKind.VISITOR:
            return name or QCoreApplication.translate("Names", "Visitor")
        case AuthorKind.AGENT:
            return name
        case AuthorKind.BOT:
            return name or QCoreApplication.translate("Names", "Bot")
        case AuthorKind.SYSTEM:
            return QCoreApplication.translate("Names", "Live Chat Desk")
        case _:
            assert_never(kind)


def notice(kind: MessageKind, name: str, text: str) -> str:  # noqa: PLR0911 - one sentence a kind
    """A message in words; a notice becomes a sentence. `name` is its author's, `text` its text (see MessageKind)."""
    match kind:
        case MessageKind.TEXT:
            return text
        case MessageKind.JOINED:
            return filled(QCoreApplication.translate("Notices", "{name} joined the chat"), name=name)
        case MessageKind.REASSIGNED:
            return filled(QCoreApplication.translate("Notices", "{name} reassigned the conversation to {other}"), name=name, other=text)
        case MessageKind.UNASSIGNED:
            return _unassigned(name, text)
        case MessageKind.MISSED:
            return QCoreApplication.translate("Notices", "Nobody took the conversation within the wait time")
        case MessageKind.VISITOR_LEFT:
            return QCoreApplication.translate("Notices", "The visitor left the page")
        case MessageKind.VISITOR_BACK:
            return QCoreApplication.translate("Notices", "The visitor is back")
        case MessageKind.CLOSED:
            return _closed(name)
        case MessageKind.LEAD_CREATED | MessageKind.DEAL_CREATED | MessageKind.ACTIVITY_CREATED:
            return _created(kind, name, text)
        case _:
            assert_never(kind)


def _closed(name: str) -> str:
    if not name:
        return QCoreApplication.translate("Notices", "The conversation was closed")
    return filled(QCoreApplication.translate("Notices", "{name} closed the conversation"), name=name)


def _created(kind: MessageKind, name: str, title: str) -> str:
    """What was made of the conversation; by whom, where somebody made it."""
    by = {
        MessageKind.LEAD_CREATED: QCoreApplication.translate("Notices", "{name} created a lead: {title}"),
        MessageKind.DEAL_CREATED: QCoreApplication.translate("Notices", "{name} created a deal: {title}"),
        MessageKind.ACTIVITY_CREATED: QCoreApplication.translate("Notices", "{name} created an activity: {title}"),
    }
    itself = {
        MessageKind.LEAD_CREATED: QCoreApplication.translate("Notices", "A lead was created: {title}"),
        MessageKind.DEAL_CREATED: QCoreApplication.translate("Notices", "A deal was created: {title}"),
        MessageKind.ACTIVITY_CREATED: QCoreApplication.translate("Notices", "An activity was created: {title}"),
    }
    return filled((by if name else itself)[kind], name=name, title=title)


def _unassigned(name: str, away_ms: str) -> str:
    """Why a conversation came back: somebody put it back, was shut out, or was away for so many milliseconds."""
    if not name:
        return QCoreApplication.translate("Notices", "The conversation returned to Unassigned")
    if away_ms.isascii() and away_ms.isdigit():
        return Counts().returned(name, max(1, round(int(away_ms[:12]) / 60_000)))
    return filled(QCoreApplication.translate("Notices", "{name} put the conversation back into Unassigned"), name=name)


def preview(row: InboxRow) -> str:
    """The last message of a row in one line, with its author where that is not the visitor; what was said counts more than a notice."""
    if row.last_kind is None or row.last_author_kind is None:
        return ""
    if row.last_kind is not MessageKind.TEXT and (row.said or row.said_files):
        return " ".join(attachments.said(row.said, row.said_files).split())
    said = " ".join(attachments.said(notice(row.last_kind, row.last_author_name, row.last_text), row.last_files).split())
    if row.last_kind is not MessageKind.TEXT or row.last_author_kind is AuthorKind.VISITOR:
        return said
    return said_by(author(row.last_author_kind, row.last_author_name), said)


def said_by(name: str, text: str) -> str:
    """Something that was said, with who said it before it."""
    return filled(QCoreApplication.translate("Rows", "{name}: {text}"), name=name, text=text)


def standing(row: InboxRow) -> str:
    """The mark of a row that is out of the ordinary: missed, or left by the visitor; else empty."""
    if row.state is ConversationState.MISSED:
        return QCoreApplication.translate("Rows", "Missed")
    if row.state is not ConversationState.CLOSED and not row.visitor_here:
        return QCoreApplication.translate("Rows", "Visitor left")
    return ""


def qualification(found: Qualification) -> str:
    """What the playbook made of a visitor."""
    match found:
        case Qualification.QUALIFIED:
            return QCoreApplication.translate("Rows", "Qualified")
        case Qualification.DISQUALIFIED:
            return QCoreApplication.translate("Rows", "Disqualified")
    assert_never(found)


def _judged(row: InboxRow) -> str:
    return "" if row.qualification is None else qualification(row.qualification)


def whole(row: InboxRow) -> tuple[str, ...]:
    """What a row may have to cut off, line by line."""
    return tuple(filter(None, (visitor(row.visitor_name, row.page), _judged(row), standing(row), preview(row))))


def spoken(row: InboxRow) -> str:
    """A row for those who listen: the visitor, the last message, and what stands out."""
    parts = [said_by(visitor(row.visitor_name, row.page), preview(row))]
    if row.unread:
        parts.append(Counts().unread(row.unread))
    parts += filter(None, (standing(row), _judged(row)))
    if row.failed:
        parts.append(QCoreApplication.translate("Rows", "Not sent"))
    if row.draft or row.draft_files:
        parts.append(QCoreApplication.translate("Rows", "Draft"))
    return ", ".join(parts)
