"""What is said about a preview beside it: why there is no newer one, how far the visitor gets, and what none of them reaches."""

from PySide6.QtCore import QCoreApplication

from app.core.errors import ApiError, Unreachable
from app.core.playbooks.definition import Definition, cards
from app.protocol.errors import ErrorCode
from app.protocol.playbooks import PlaybookRun
from app.ui import texts
from app.ui.counts import Counts
from app.ui.playbooks import words
from app.ui.playbooks.preview.rehearsing import Rehearsing


def trouble(rehearsing: Rehearsing, now: Definition) -> str:
    """Why it is not newer, or goes no further; empty where all is well. `now`: the definition as it is being edited."""
    error, run = rehearsing.trouble, rehearsing.run
    if error is None:
        return _broken_off() if run is not None and rehearsing.rehearsal.broke_off(run) else ""
    if isinstance(error, ApiError) and error.code == ErrorCode.PLAYBOOK_INVALID:
        return " ".join((_stopped(error, now), _last(run)))
    if isinstance(error, Unreachable):
        return " ".join((QCoreApplication.translate("Preview", "There is no connection."), _last(run)))
    return texts.error(error)


def unreached(run: PlaybookRun) -> str:
    """What no visitor reaches, and what to do about it; empty where there is nothing."""
    if not run.whole:
        return QCoreApplication.translate("Preview", "There are too many ways to try them all, so none are marked that nobody takes.")
    counts, found = Counts(), []
    if run.unreached_cards:
        found.append(counts.unreached_cards(len(run.unreached_cards)))
    if run.unreached_ways:
        found.append(counts.unreached_ways(len(run.unreached_ways)))
    if found:
        found.append(QCoreApplication.translate("Preview", "The flow marks them: lead a way there, or delete them."))
    return " ".join(found)


def _stopped(error: ApiError, now: Definition) -> str:
    card = cards(now).get(error.detail.get("card", ""))
    why = error.detail.get("text", "") or texts.error(error)
    if card is None:
        return QCoreApplication.translate("Preview", "The preview stops: {why}").format(why=why)
    title = words.said(card) or words.kind(card)
    return QCoreApplication.translate("Preview", "The preview stops at “{card}”: {why}").format(card=title, why=why)


def _last(run: PlaybookRun | None) -> str:
    if run is None:
        return QCoreApplication.translate("Preview", "There is nothing to show yet.")
    return QCoreApplication.translate("Preview", "This is how it was before.")


def _broken_off() -> str:
    return QCoreApplication.translate("Preview", "The flow has changed: with these answers the visitor gets no further.")
