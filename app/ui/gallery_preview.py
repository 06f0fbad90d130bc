"""The scenes of the gallery that are about the preview in the window "Chatbot"."""

from collections.abc import Callable

from app.core.errors import ApiError, Unreachable
from app.core.playbooks.rehearsal import Crew
from app.protocol.errors import ErrorCode
from app.protocol.playbooks import PlaybookRun
from app.ui import sample_preview
from app.ui.playbooks.preview.rehearsing import Rehearsing
from app.ui.playbooks.window import PlaybooksWindow
from app.ui.sample_playbooks import DEFINITION

_LOOK = {"accent": "#be185d", "icon": "heart", "language": "nl"}


def played(window: PlaybooksWindow) -> None:
    """A visitor whose wait ran out, and a card that none of them reaches."""
    rehearsing = _before(window, sample_preview.WAITING)
    rehearsing.rehearsal = rehearsing.rehearsal.said(sample_preview.COMING, answer="person").said(sample_preview.COMING, text="Jan Nowak")
    rehearsing.rehearsal = rehearsing.rehearsal.among(Crew.BUSY, 15)
    rehearsing.show(sample_preview.WAITING, DEFINITION)
    window.page.bench.editor.choose("goodbye")
    _unfold(window)


def agreeing(window: PlaybooksWindow) -> None:
    """The visitor is asked for consent first, in a chat of another colour and language."""
    rehearsing = _before(window, sample_preview.COMING)
    rehearsing.show(sample_preview.COMING, {**DEFINITION, "look": _LOOK, "consent": "Acme bewaart wat ik hier schrijf."})
    _unfold(window)


def stopped(window: PlaybooksWindow) -> None:
    """Something is to be put right before it can be tried anew."""
    wrong = {"card": "topic", "text": "Two answers of this card say the same.", "count": "1"}
    _before(window, sample_preview.COMING).explain(ApiError(ErrorCode.PLAYBOOK_INVALID, detail=wrong))
    _unfold(window)


def cut_off(window: PlaybooksWindow) -> None:
    """The connection is lost."""
    _before(window, sample_preview.WAITING).explain(Unreachable())
    _unfold(window)


def _before(window: PlaybooksWindow, run: PlaybookRun) -> Rehearsing:
    rehearsing = window.page.bench.beside.rehearsing
    rehearsing.show(run, DEFINITION)
    return rehearsing


def _unfold(window: PlaybooksWindow) -> None:
    """In a small window it takes the editor's place."""
    window.page.bench.beside.share()
    if not window.page.bench.editor.bar.preview.isChecked():
        window.page.bench.editor.bar.preview.click()


SCENES: tuple[Callable[[PlaybooksWindow], None], ...] = (played, agreeing, stopped, cut_off)
