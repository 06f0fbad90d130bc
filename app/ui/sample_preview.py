"""Made-up visitors of the made-up playbook, for the gallery and for tests: one who has just come, and one whose wait ran out."""

from typing import Any

import msgspec

from app.core.playbooks.definition import cards
from app.protocol.marks import Marked, plain
from app.protocol.playbooks import PlaybookRun, TrialEnd, TrialLine
from app.protocol.records import Answer, AuthorKind, MessageKind
from app.ui.sample_playbooks import DEFINITION

_CARDS = cards(DEFINITION)
_CALLED, _GIVEN_UP, _NAMED, _GONE_ON = 5_000, 125_000, 130_000, 135_000


def _bot(card: str, at: int = 0, *, name: str = "text", answers: tuple[Answer, ...] = ()) -> TrialLine:
    wording: Any = _CARDS[card][name]
    marked = () if isinstance(wording, str) else msgspec.convert(wording, Marked)
    return TrialLine(at=at, author=AuthorKind.BOT, text=plain(marked) if marked else wording, marked=marked, card=card, answers=answers)


def _visitor(text: str, at: int) -> TrialLine:
    return TrialLine(at=at, author=AuthorKind.VISITOR, text=text)


_TOPICS = tuple(Answer(id=answer["id"], text=answer["text"]) for answer in _CARDS["topic"]["answers"])
_OPENING = (_bot("greeting"), _bot("topic", answers=_TOPICS))

COMING = PlaybookRun(end=TrialEnd.OPEN, lasted_ms=0, lines=_OPENING, asks="topic")
WAITING = PlaybookRun(
    end=TrialEnd.OPEN,
    lasted_ms=_GONE_ON,
    lines=(
        *_OPENING,
        _visitor("Chat with a person", _CALLED),
        _bot("live-chat", _CALLED, name="online_message"),
        TrialLine(at=_GIVEN_UP, author=AuthorKind.SYSTEM, kind=MessageKind.MISSED),
        _bot("live-chat", _GIVEN_UP, name="offline_message"),
        _bot("name", _GIVEN_UP),
        _visitor("Jan Nowak", _NAMED),
        _bot("email", _NAMED, answers=(Answer(id="skip", text=_CARDS["email"]["skip"]),)),
    ),
    said=2,
    asks="email",
    unreached_cards=("goodbye",),
)
