"""The words beside a field's name: whether it is saved, and who gave its value."""

from PySide6.QtCore import QCoreApplication

from app.core.details.views import FieldRow
from app.protocol.records import AuthorKind
from app.ui import times
from app.ui.foreign import filled


def origin(row: FieldRow, now: int) -> str:
    """Who gave the value, in a few words; empty where it was oneself, or nobody."""
    if not row.at:
        return ""
    when = times.row(row.at, now)
    if row.by_kind is AuthorKind.BOT:
        return QCoreApplication.translate("Details", "from the chatbot, {time}").format(time=when)
    if row.by_kind is AuthorKind.VISITOR:
        return QCoreApplication.translate("Details", "from the website, {time}").format(time=when)
    if row.own:
        return QCoreApplication.translate("Details", "from the chat") if row.message else ""
    return filled(QCoreApplication.translate("Details", "{name}, {time}"), name=row.by_name, time=when)


def whole_origin(row: FieldRow) -> str:
    """The same as a sentence, for a tooltip and for those who listen."""
    if not row.at:
        return ""
    when = times.full(row.at)
    if row.by_kind is AuthorKind.BOT:
        return QCoreApplication.translate("Details", "From the chatbot, {time}").format(time=when)
    if row.by_kind is AuthorKind.VISITOR:
        return QCoreApplication.translate("Details", "From the website, {time}").format(time=when)
    if not row.value:
        return filled(QCoreApplication.translate("Details", "Cleared by {name}, {time}"), name=row.by_name, time=when)
    return filled(QCoreApplication.translate("Details", "Changed by {name}, {time}"), name=row.by_name, time=when)
