"""What is found in Help by a few words: in small letters, without accents, and where it stands."""

from collections.abc import Iterator, Sequence

from app.core.finding.words import plain

_BEFORE, _SHOWN = 16, 56
"""Letters."""


def asked_for(typed: str) -> tuple[str, ...]:
    """The words that are searched for."""
    return tuple(plain(typed).split())


def has(text: str, beside: str, asked: Sequence[str]) -> bool:
    """Whether a text says it: it has one of the words at least, and what stands above it (`beside`) the others."""
    own, around = plain(text), plain(f"{beside} {text}")
    return any(word in own for word in asked) and all(word in around for word in asked)


def places(text: str, asked: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Where the words stand in a text, in order and none within another."""
    letters, sources = "", []
    for place, letter in enumerate(text):
        made = plain(letter) or " "
        letters += made
        sources += [place] * len(made)
    ends = [*sources, len(text)]
    found = sorted((ends[start], ends[start + len(word)]) for word in asked for start in _all(letters, word))
    return tuple(one for place, one in enumerate(found) if not place or one[0] >= found[place - 1][1])


def excerpt(text: str, asked: Sequence[str]) -> str:
    """A text from a little before what was found in it, as long as a line or two."""
    first = next((start for start, _ in places(text, asked)), 0)
    begin = text.rfind(" ", 0, max(0, first - _BEFORE)) + 1 if first > _BEFORE else 0
    shown = text[begin : begin + _SHOWN]
    if begin + _SHOWN < len(text):
        shown = f"{shown.rsplit(' ', 1)[0]}…"
    return f"…{shown}" if begin else shown


def _all(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while word and at >= 0:
        yield at
        at = text.find(word, at + len(word))
