"""A trial's conversation as the preview shows it: what is said, and what happens between."""

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from app.protocol.marks import Marked
from app.protocol.playbooks import PlaybookRun, TrialEnd, TrialLine
from app.protocol.records import AuthorKind, MessageKind
from app.ui import notices
from app.ui.playbooks.preview.words import VisitorWords, duration, outcome

LONG_MS = 30_000
"""From then on it is said that time has gone by."""


class Line(Struct, frozen=True, kw_only=True):
    """What somebody says. `card`: the one that says it; `own`: it is the visitor's; `last`: of several; `spoken`: for those who listen."""

    text: str
    marked: Marked = ()
    card: str = ""
    own: bool = False
    last: bool = False
    spoken: str = ""


class Notice(Struct, frozen=True, kw_only=True):
    """A line of the chat itself. `aside`: visitors do not see it."""

    text: str
    aside: bool = False


class Summary(Struct, frozen=True, kw_only=True):
    """What became of it, line by line; below all that was said."""

    lines: tuple[str, ...]


Row = Line | Notice | Summary


def scene(run: PlaybookRun, words: VisitorWords, bot: str, agent: str) -> tuple[Row, ...]:
    """All of a run. `bot`: its name; `agent`: who takes the chat."""
    rows: list[Row] = []
    before = 0
    for line, after in zip(run.lines, (*run.lines[1:], None), strict=True):
        if line.at - before >= LONG_MS:
            rows.append(Notice(text=_later(line.at - before), aside=True))
        before = line.at
        rows += _rows(line, after, words, bot, agent)
    return tuple(rows) if run.end is TrialEnd.OPEN else (*rows, Summary(lines=outcome(run)))


def _rows(line: TrialLine, after: TrialLine | None, words: VisitorWords, bot: str, agent: str) -> Iterator[Row]:
    if line.kind is MessageKind.JOINED:
        yield Notice(text=words.say("joined", name=agent))
    elif line.kind is not MessageKind.TEXT:
        yield Notice(text=notices.notice(line.kind, "", line.text), aside=True)
    elif line.author is AuthorKind.VISITOR:
        said = QCoreApplication.translate("Preview", "Visitor: {text}").format(text=line.text)
        yield Line(text=line.text, own=True, spoken=said)
    else:
        last = after is None or after.author is not AuthorKind.BOT or after.kind is not MessageKind.TEXT
        yield Line(text=line.text, marked=line.marked, card=line.card, last=last, spoken=f"{bot}: {line.text}")
        if after is not None and after.kind in (MessageKind.JOINED, MessageKind.MISSED):
            yield Notice(text=words.say("waiting"))


def _later(ms: int) -> str:
    return QCoreApplication.translate("Preview", "{time} later").format(time=duration(ms))
