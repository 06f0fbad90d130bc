"""Which files the company lets agents send, and in words why one cannot be."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.core.attachments.admission import agents_may_send, too_large, wrong_kind
from app.protocol.errors import ErrorCode
from app.protocol.people import FileRules
from app.ui import attachments, texts
from app.ui.conversation.attaching.carried import Source, name
from app.ui.desk import Desk
from app.ui.sentence import Sentence


def rules(desk: Desk) -> FileRules:
    """Those of the company now."""
    me = desk.client.queries.me()
    return me.account.files if me is not None else FileRules()


def may_send(desk: Desk) -> bool:
    """Whether agents may send files."""
    return agents_may_send(rules(desk))


def none_at_all() -> str:
    """What to say where agents may send none."""
    return QCoreApplication.translate("Attaching", "Your company does not let files be sent from here.")


def refused(source: Source, wanted: FileRules) -> str:
    """Why a file cannot be sent, as far as a glance tells; else empty."""
    if wrong_kind(wanted, name(source)):
        return Sentence(lambda: _kinds(wanted))
    if not isinstance(source, Path):
        return ""
    try:
        length = source.stat().st_size if source.is_file() else -1
    except OSError:
        length = -1
    if length < 0:
        return texts.refusal("not_read", {})
    return outsized(length, wanted) if length else texts.refusal(ErrorCode.FILE_EMPTY, {})


def outsized(length: int, wanted: FileRules) -> str:
    """What to say of a file that is too large; empty where it is not."""
    if not too_large(wanted, length):
        return ""
    return Sentence(lambda: _most(wanted))


def _kinds(wanted: FileRules) -> str:
    kinds = ", ".join(attachments.kind(kind) for kind in wanted.kinds)
    return QCoreApplication.translate("Attaching", "Your company lets only these be sent: {kinds}.").format(kinds=kinds)


def _most(wanted: FileRules) -> str:
    words = QCoreApplication.translate("Attaching", "This file is too large, {size} are the most. Choose a smaller one.")
    return words.format(size=attachments.size(wanted.max_bytes))
