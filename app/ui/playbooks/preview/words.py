"""The words of the preview: those of the visitor's chat in the playbook's language, and what became of a run in the window's."""

from collections.abc import Iterator
from functools import cache
from typing import assert_never

import msgspec
from PySide6.QtCore import QCoreApplication

from app.assets import visitor_words
from app.core.playbooks.rehearsal import Crew
from app.protocol import entry
from app.protocol.playbooks import PlaybookRun, TrialEnd
from app.protocol.records import MessageKind, Qualification
from app.ui import language, notices
from app.ui.details import words

_MINUTE_S = 60
_MADE = (MessageKind.LEAD_CREATED, MessageKind.DEAL_CREATED, MessageKind.ACTIVITY_CREATED)


class VisitorWords:
    """What the chat itself says, in a language; in the window's where it is none of ours."""

    def __init__(self, code: str) -> None:
        self.code = code if code in language.LANGUAGES else language.spoken()

    def say(self, key: str, **values: str) -> str:
        """A sentence with the values at their places."""
        said = _read(self.code)[key]
        for name, value in values.items():
            said = said.replace(f"{{{name}}}", value)
        return said


@cache
def _read(code: str) -> dict[str, str]:
    read = [msgspec.json.decode(file.read_bytes(), type=dict[str, str]) for file in visitor_words(code)]
    return {key: said for words_ in read for key, said in words_.items()}


def duration(ms: int) -> str:
    """A time in minutes and seconds; both are written so in every language."""
    minutes, seconds = divmod(round(ms / 1_000), _MINUTE_S)
    return " ".join(part for part, there in ((f"{minutes} min", minutes), (f"{seconds} s", seconds or not minutes)) if there)


def crew(which: Crew) -> str:
    """Who is there to answer."""
    return {
        Crew.TAKES: QCoreApplication.translate("Preview", "Somebody takes it after"),
        Crew.BUSY: QCoreApplication.translate("Preview", "Online, but nobody takes it"),
        Crew.NOBODY: QCoreApplication.translate("Preview", "Nobody is online"),
    }[which]


def outcome(run: PlaybookRun) -> tuple[str, ...]:
    """What became of it: how it ended, and what is kept of it."""
    return (_end(run), *_kept(run))


def _end(run: PlaybookRun) -> str:
    match run.end:
        case TrialEnd.TAKEN:
            return QCoreApplication.translate("Preview", "A person has the chat.")
        case TrialEnd.BOT_ONLY:
            return QCoreApplication.translate("Preview", "The bot has brought it to its end.")
        case TrialEnd.MISSED:
            return QCoreApplication.translate("Preview", "Nobody came in time. The bot has brought it to its end.")
        case TrialEnd.CUT_OFF:
            return QCoreApplication.translate("Preview", "It goes on and on. The preview stops here.")
        case TrialEnd.OPEN:
            return QCoreApplication.translate("Preview", "The bot waits for the visitor.")
        case _:
            assert_never(run.end)


def _kept(run: PlaybookRun) -> Iterator[str]:
    if run.qualification is Qualification.QUALIFIED:
        yield QCoreApplication.translate("Playbooks", "Qualified lead")
    elif run.qualification is Qualification.DISQUALIFIED:
        yield QCoreApplication.translate("Playbooks", "Not a lead")
    for name, value in run.fields.items():
        yield f"{words.field(name)}: {entry.shown(name, value, language.spoken())}"
    for note in run.notes:
        yield QCoreApplication.translate("Preview", "Note: {text}").format(text=" ".join(note.split()))
    for line in run.lines:
        if line.kind in _MADE:
            yield notices.notice(line.kind, "", line.text)
